// Words, each by its rarity: a name that is in no table of common words is the best witness that two tellings mean one thing.

import type {Facts} from "../facts/facts.ts"
import {intersect} from "../facts/sets.ts"
import {cosine, rareFrom, sharedWeight, type TellingWords} from "../facts/telling-words.ts"
import {looksBack} from "./weigh-telling.ts"
import type {Weighed} from "./weighed.ts"

export type WordEvidence =
  | "words"
  | "namesHeld"
  | "near"
  | "nearHeld"
  | "mass"
  | "sameTrigger"
  | "otherTrigger"
  | "closeHeld"
  | "recallDefinite"
  | "recallFar"
  | "daily"
  | "sums"
  | "sumsFar"
  | "passing"
  | "definite"
  | "passive"
  | "nearRetold"
  | "rareDiffer"
  | "unlike"
  | "unlikeNear"
  | "toldAnew"
  | "bare"

/** Shared weight, squared, that is as good as certain: half a dozen rare words. */
const fullMass = 400

/** Shared weight, squared, from which two sentences, or what stands close to the triggers, are no longer unlike. */
const likeFrom = 80
const likeNearFrom = 40

/** A sentence of less weight tells of no event in particular: "A suspect is arrested." */
const telling = 250

export function weighWords(earlier: Facts, later: Facts, evidence: Weighed<WordEvidence>): void {
  const shared = sharedWeight(earlier.words, later.words)
  const sharedNear = sharedWeight(earlier.near, later.near)
  evidence.words = cosine(shared, earlier.words, later.words)
  evidence.near = cosine(sharedNear, earlier.near, later.near)
  if (later.near.squares > 0) evidence.nearHeld = sharedWeight(earlier.words, later.near) / later.near.squares
  evidence.mass = Math.min(1, shared / fullMass)
  evidence.unlike = Math.max(0, 1 - shared / likeFrom)
  evidence.unlikeNear = Math.max(0, 1 - sharedNear / likeNearFrom)
  evidence.bare = 1 - Math.min(1, Math.min(earlier.words.squares, later.words.squares) / telling)
  let held = 0
  for (const name of later.names.weights.keys()) if (earlier.words.weights.has(name)) held++
  if (later.names.weights.size > 0) evidence.namesHeld = held / later.names.weights.size
  if (intersect(earlier.trigger, later.trigger)) evidence.sameTrigger = 1
  else if (later.type !== "ASSAULT" && later.type !== "COERCE") evidence.otherTrigger = 1
  const {retold, passing, definite, passive} = later.cues
  if (passing) evidence.passing = 1
  if (definite) evidence.definite = 1
  if (passive) evidence.passive = 1
  weighRareNames(earlier, later, evidence)
  if (later.close.squares > 0)
    evidence.closeHeld = sharedWeight(earlier.near, later.close) / later.close.squares
  weighCues(earlier, later, evidence)
  if (retold || passing) evidence.nearRetold = evidence.near
}

/** Days apart from which a telling looks back far. */
const far = 4

/** Days apart from which a telling that does not look back at all tells something new. */
const anew = 3

function weighCues(earlier: Facts, later: Facts, evidence: Weighed<WordEvidence>): void {
  const apart = earlier.told === null || later.told === null ? 0 : Math.abs(later.told - earlier.told)
  const {passing, definite, retold} = later.cues
  if (apart >= anew && !looksBack(later)) evidence.toldAnew = 1
  if (definite) evidence.recallDefinite = evidence.nearHeld ?? 0
  if ((definite || passing || retold) && apart >= far) evidence.recallFar = evidence.closeHeld ?? 0
  if (later.cues.daily && apart > 0 && !passing) evidence.daily = 1
  if (earlier.cues.sum && later.cues.sum) {
    evidence.sums = 1
    if (apart >= far) evidence.sumsFar = evidence.nearHeld ?? 0
  }
}

/** Both have a rare name next to the event, and the later one has none of the earlier text: two towns, two ships, two accused. */
function weighRareNames(earlier: Facts, later: Facts, evidence: Weighed<WordEvidence>): void {
  if (hasRareIn(later, earlier.words)) return
  if (hasRareIn(later, later.near) && hasRareIn(earlier, earlier.near)) evidence.rareDiffer = 1
}

/** Is one of its rare names among the words? */
function hasRareIn({names}: Facts, words: TellingWords): boolean {
  for (const [name, weight] of names.weights) if (weight >= rareFrom && words.weights.has(name)) return true
  return false
}
