// What speaks for and against two tellings being of one happening. Each piece of evidence is a number from 0 to 1 with a
// name; the weights are learnt. Symmetric but for time: what is told later may know more.

import {daysBetween} from "../facts/days.ts"
import {type CountKind, countKinds, type Facts, type Side} from "../facts/facts.ts"
import {overlap, sharedWeight} from "../facts/telling-words.ts"
import {comparePlaces} from "./places.ts"

export const evidenceNames = [
  "otherType",
  "sameMode",
  "otherMode",
  "otherModeOfForce",
  "statedSame",
  "statedNext",
  "statedApart",
  "halfSame",
  "halfNext",
  "halfNear",
  "halfWeek",
  "halfApart",
  "toldSame",
  "toldNext",
  "toldNear",
  "toldWeek",
  "toldApart",
  "backNext",
  "backNear",
  "backWeek",
  "backApart",
  "sameSpot",
  "sameRegion",
  "within",
  "otherSpot",
  "otherCountry",
  "sameActor",
  "otherActor",
  "sameRecipient",
  "otherRecipient",
  "codesShared",
  "sameIdentity",
  "otherIdentity",
  "sameCount",
  "grownCount",
  "shrunkCount",
  "farCount",
  "sameAmount",
  "otherAmount",
  "words",
  "names",
  "namesHeld",
  "near",
  "mass",
  "sameTrigger",
  "retold",
  "passing",
  "nearRetold",
  "rareShared",
  "rareOther",
  "definite",
  "tollGrown",
  "agreedDay",
  "agreedNext",
] as const

export type EvidenceName = (typeof evidenceNames)[number]
export type Evidence = Partial<Record<EvidenceName, number>>

/** @param earlier told first, or facts put together of all tellings so far */
export function evidenceOf(earlier: Facts, later: Facts): Evidence {
  const evidence: Evidence = {}
  if (earlier.type !== later.type) evidence.otherType = 1
  if (earlier.modes.size > 0 && later.modes.size > 0)
    evidence[
      intersect(earlier.modes, later.modes)
        ? "sameMode"
        : later.type === "ASSAULT"
          ? "otherModeOfForce"
          : "otherMode"
    ] = 1
  weighDays(earlier, later, evidence)
  const place = comparePlaces(earlier.place, later.place)
  if (place !== null) evidence[place] = 1
  weighSides(earlier, later, evidence)
  weighCounts(earlier, later, evidence)
  weighAmounts(earlier, later, evidence)
  weighWords(earlier, later, evidence)
  weighAgreement(earlier, later, evidence)
  return evidence
}

function weighDays(earlier: Facts, later: Facts, evidence: Evidence): void {
  const {days: a} = earlier
  const {days: b} = later
  if (a === null || b === null) return
  const apart = daysBetween(a, b)
  if (a.stated && b.stated)
    evidence[apart === 0 ? "statedSame" : apart === 1 ? "statedNext" : "statedApart"] = 1
  else if (a.stated || b.stated)
    evidence[
      apart === 0
        ? "halfSame"
        : apart === 1
          ? "halfNext"
          : apart < 4
            ? "halfNear"
            : apart < 8
              ? "halfWeek"
              : "halfApart"
    ] = 1
  else
    evidence[
      apart === 0
        ? "toldSame"
        : apart === 1
          ? "toldNext"
          : apart < 4
            ? "toldNear"
            : apart < 8
              ? "toldWeek"
              : "toldApart"
    ] = 1
}

/** Everything told agrees, and who did it or to whom it was done is among it: more than the sum of the parts. */
function weighAgreement(earlier: Facts, later: Facts, evidence: Evidence): void {
  if (earlier.days === null || later.days === null) return
  const contradicted =
    evidence.otherType ??
    evidence.otherMode ??
    evidence.otherActor ??
    evidence.otherRecipient ??
    evidence.otherSpot ??
    evidence.otherCountry ??
    evidence.farCount
  if (contradicted !== undefined || (evidence.sameActor ?? evidence.sameRecipient) === undefined) return
  const apart = daysBetween(earlier.days, later.days)
  if (apart === 0) evidence.agreedDay = 1
  if (apart === 1) evidence.agreedNext = 1
}

const intersect = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean => {
  for (const value of a) if (b.has(value)) return true
  return false
}

function weighSides(earlier: Facts, later: Facts, evidence: Evidence): void {
  const actor = sidesAgree(earlier.actor, later.actor)
  if (actor !== null) evidence[actor ? "sameActor" : "otherActor"] = 1
  const recipient = sidesAgree(earlier.recipient, later.recipient)
  if (recipient !== null) evidence[recipient ? "sameRecipient" : "otherRecipient"] = 1
  const {codes: a, identities: who} = earlier.parties
  const {codes: b, identities: whom} = later.parties
  if (a.size > 0 && b.size > 0) evidence.codesShared = countShared(b, a) / Math.min(a.size, b.size)
  if (who.size > 0 && whom.size > 0) evidence[intersect(who, whom) ? "sameIdentity" : "otherIdentity"] = 1
}

function countShared<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number {
  let shared = 0
  for (const value of a) if (b.has(value)) shared++
  return shared
}

/** `null` when one side tells no code. */
const sidesAgree = (a: Side, b: Side): boolean | null =>
  a.codes.size === 0 || b.codes.size === 0 ? null : intersect(a.codes, b.codes)

/** A toll of 12 may be told as 15 the next day; it seldom falls, and hardly ever trebles. */
function weighCounts(earlier: Facts, later: Facts, evidence: Evidence): void {
  for (const kind of countKinds) {
    const relation = compareCounts(earlier.counts[kind], later.counts[kind], kind)
    if (relation !== null) evidence[relation] = 1
  }
}

function compareCounts(
  before: readonly number[] | undefined,
  after: readonly number[] | undefined,
  kind: CountKind,
): "sameCount" | "grownCount" | "shrunkCount" | "farCount" | null {
  const count = after?.at(-1)
  if (before === undefined || count === undefined) return null
  if (before.includes(count)) return count > 2 || kind !== "arrested" ? "sameCount" : null
  const most = Math.max(...before)
  if (count > most * 2.5 || most > count * 2.5) return "farCount"
  return count > most ? "grownCount" : "shrunkCount"
}

function weighAmounts(earlier: Facts, later: Facts, evidence: Evidence): void {
  for (const a of earlier.amounts)
    for (const b of later.amounts)
      if (a.unit === b.unit)
        evidence[Math.abs(a.value - b.value) <= 0.1 * a.value ? "sameAmount" : "otherAmount"] = 1
  if (evidence.sameAmount === 1) delete evidence.otherAmount
}

/** Weight from which a name is rare. */
const rareFrom = 6

/** Three rare names shared are as good as certain; one that the other telling lacks may be a second town. */
function weighRareNames(earlier: Facts, later: Facts, evidence: Evidence): void {
  let shared = 0
  let other = 0
  for (const [name, weight] of later.names.weights) {
    if (weight < rareFrom) continue
    if (earlier.words.weights.has(name)) shared++
    else if (later.near.weights.has(name)) other++
  }
  evidence.rareShared = Math.min(1, shared / 3)
  evidence.rareOther = Math.min(1, other / 3)
}

function weighWords(earlier: Facts, later: Facts, evidence: Evidence): void {
  evidence.words = overlap(earlier.words, later.words)
  evidence.names = overlap(earlier.names, later.names)
  evidence.near = overlap(earlier.near, later.near)
  evidence.mass = Math.min(1, sharedWeight(earlier.words, later.words) / 400)
  weighRareNames(earlier, later, evidence)
  let held = 0
  for (const name of later.names.weights.keys()) if (earlier.words.weights.has(name)) held++
  if (later.names.weights.size > 0) evidence.namesHeld = held / later.names.weights.size
  if (intersect(earlier.trigger, later.trigger)) evidence.sameTrigger = 1
  if (later.cues.definite) evidence.definite = 1
  if (evidence.grownCount === 1 && later.cues.toll) evidence.tollGrown = 1
  if (later.cues.retold) evidence.retold = 1
  if (later.cues.passing) evidence.passing = 1
  if (evidence.retold === 1 || evidence.passing === 1) {
    evidence.nearRetold = evidence.near
    if (earlier.days !== null && later.days !== null && !later.days.stated) {
      const apart = daysBetween(earlier.days, later.days)
      if (apart > 0)
        evidence[apart === 1 ? "backNext" : apart < 4 ? "backNear" : apart < 8 ? "backWeek" : "backApart"] = 1
    }
  }
}
