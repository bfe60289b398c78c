// What a sentence tells a second time, and what somebody is only said to have let happen, are no acts of their own.

import type {Sentence} from "@demarche/text"
import {childWith, isBelow} from "../arguments/phrase.ts"
import type {Interpretation} from "../triggers/interpretation.ts"

/** The acts of a sentence without repetitions and without what an accusation tells. */
export const withoutRepeats = (sentence: Sentence, acts: readonly Interpretation[]): Interpretation[] =>
  acts.filter(act => !isOneOfSeries(sentence, act, acts) && !isLookedAwayFrom(sentence, act, acts))

/**
 * The act before, counted among its like.
 *
 * > | Gunmen killed a priest, the first attack on a foreigner since the truce.
 *            ^before                    ^noun
 */
function isOneOfSeries(sentence: Sentence, act: Interpretation, acts: readonly Interpretation[]): boolean {
  const {upos, deprels, forms, children} = sentence
  const noun = act.top
  if (upos[noun] !== "NOUN" || deprels[noun] !== "appos" || act.trigger.length > 1) return false
  const counted = children[noun]!.find(
    child =>
      child < noun &&
      /^(first|second|third|fourth|fifth|sixth|latest|last|worst|deadliest|biggest|bloodiest|only)$/.test(
        forms[child]!,
      ),
  )
  if (counted === undefined) return false
  return acts.some(
    ({type, top}) => type === act.type && upos[top] === "VERB" && top < noun && isBelow(sentence, noun, top),
  )
}

/**
 * What happened while he looked away is what he is accused of.
 *
 * > | A senator accused the ministry of sleeping while Chad sent money to the rebels.
 *               ^accuse                 ^gerund        ^     ^act
 */
function isLookedAwayFrom(sentence: Sentence, act: Interpretation, acts: readonly Interpretation[]): boolean {
  const {heads, deprels, xpos, lemmas, children, forms} = sentence
  let clause = act.top
  const isWhile = (token: number): boolean =>
    deprels[token] === "advcl" &&
    children[token]!.some(child => deprels[child] === "mark" && /^while$/i.test(forms[child]!))
  for (let steps = 0; clause >= 0 && !isWhile(clause) && steps < 6; steps++) clause = heads[clause]!
  if (clause < 0 || !isWhile(clause)) return false
  const mark = childWith(sentence, clause, /^mark$/)!
  const accuse = acts.find(({type, top}) => type === "ACCUSE" && lemmas[top] === "accuse" && top < mark)?.top
  if (accuse === undefined || !isBelow(sentence, clause, accuse, 3)) return false
  for (let token = mark - 1; token > accuse; token--) {
    if (/^[,;]$/.test(forms[token]!)) return false
    if (xpos[token] === "VBG") return childWith(sentence, token, /^mark$/) === token - 1
  }
  return false
}
