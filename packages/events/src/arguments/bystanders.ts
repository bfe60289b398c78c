// Who stands in a circumstance of the act has no part in it: beyond a border, behind a protest in spite of which it is done, in
// what it is compared with.

import type {Sentence} from "@demarche/text"
import {type Interpretation, keeping} from "../triggers/interpretation.ts"
import {childWith, isBelow, prepositionOf} from "./phrase.ts"

/** An act without those who only stand in its circumstances. */
export function withoutBystanders(sentence: Sentence, act: Interpretation): Interpretation {
  const takesPart = (token: number): boolean => !isBeyondBorder(sentence, token, act)
  return keeping(act, {
    actors: token => takesPart(token) && !isFollowed(sentence, token, act),
    recipients: token =>
      takesPart(token) &&
      !isObjector(sentence, token, act) &&
      !isCompared(sentence, token, act) &&
      !isOccasion(sentence, token, act) &&
      !isWronged(sentence, token, act) &&
      !isPitied(sentence, token, act) &&
      !isOfKindness(sentence, token, act) &&
      !isVirtue(sentence, token, act),
  })
}

/**
 * > | A Kenyan soldier was killed in a clash on the border with Somalia.
 *                                 ^act          ^               ^no party
 */
const isBeyondBorder = (sentence: Sentence, token: number, {type}: Interpretation): boolean =>
  type === "ASSAULT" &&
  prepositionOf(sentence, token) === "with" &&
  /^(border|frontier|boundary|area|zone|region|crossing)$/.test(
    sentence.lemmas[sentence.heads[token]!] ?? "",
  ) &&
  sentence.forms
    .slice(sentence.heads[token]! - 1, token)
    .some(form => /^(border|frontier|boundary)$/.test(form))

/**
 * Who is followed in a deed did it before.
 *
 * > | Denmark followed Sweden in expelling two diplomats.
 *                      ^token    ^act
 */
const isFollowed = (
  {heads, deprels, lemmas, forms}: Sentence,
  token: number,
  {top}: Interpretation,
): boolean => {
  const verb = heads[token]!
  return (
    verb >= 0 &&
    lemmas[verb] === "follow" &&
    deprels[token] === "obj" &&
    heads[top] === verb &&
    /^in$/i.test(forms[top - 1] ?? "")
  )
}

/**
 * Who protests against the act does not suffer it.
 *
 * > | Kenya scrapped the tax despite protests by traders. | Peru leaves the treaty, drawing criticism from Amnesty.
 *           ^act                     ^noun       ^no party        ^act                      ^noun          ^no party
 */
function isObjector(sentence: Sentence, token: number, act: Interpretation): boolean {
  const {heads, lemmas, xpos, deprels} = sentence
  const noun = heads[token]!
  if (noun < 0 || !/^(by|from)$/.test(prepositionOf(sentence, token) ?? "")) return false
  if (
    !/^(criticism|condemnation|rebuke|protest|outcry|anger|outrage|objection|opposition|complaint|ire)$/.test(
      lemmas[noun]!,
    )
  )
    return false
  if (act.trigger.some(word => word === noun || isBelow(sentence, word, noun))) return false
  if (/^(despite|amid|over)$/.test(prepositionOf(sentence, noun) ?? "")) return true
  const verb = heads[noun]!
  return (
    verb > act.trigger[0]! &&
    xpos[verb] === "VBG" &&
    deprels[noun] === "obj" &&
    /^(draw|prompt|spark|provoke|trigger|bring|earn|attract)$/.test(lemmas[verb]!)
  )
}

/**
 * > | The opposition denounced the accord as a gift to Turkey.
 *                    ^act                       ^noun  ^no party
 */
function isCompared(sentence: Sentence, token: number, {type, trigger}: Interpretation): boolean {
  const noun = sentence.heads[token]!
  return (
    type === "ACCUSE" &&
    noun > trigger[0]! &&
    prepositionOf(sentence, token) === "to" &&
    prepositionOf(sentence, noun) === "as" &&
    /^(gift|surrender|capitulation|concession|boon|reward|present|sop|sell-?out)$/.test(
      sentence.lemmas[noun]!,
    )
  )
}

/**
 * > | The president hit back at a news conference in Rome. | Norway refused to attend the ceremony.
 *                   ^act          ^no party                                               ^no party
 */
function isOccasion(sentence: Sentence, token: number, {type}: Interpretation): boolean {
  if (type === "REJECT")
    return (
      sentence.deprels[token] === "obj" &&
      sentence.lemmas[sentence.heads[token]!] === "attend" &&
      /^(ceremony|signing|rally|parade|funeral|inauguration|opening|dinner|banquet)$/.test(
        sentence.forms[token]!,
      )
    )
  if (type !== "ACCUSE") return false
  const noun = sentence.deprels[token] === "compound" ? sentence.heads[token]! : token
  return (
    prepositionOf(sentence, noun) === "at" &&
    /^(rally|conference|briefing|meeting|summit|ceremony|event|debate|hearing|congress|funeral)$/.test(
      sentence.lemmas[noun]!,
    )
  )
}

/**
 * For whom people protest is not whom they protest against, nor is a victim jailed.
 *
 * > | Dockers stopped work in protest at the jailing of five stewards. | A court jails an ex-general over the killing of students.
 *                                            ^wrong     ^no target                                            ^wrong     ^
 */
function isWronged(sentence: Sentence, token: number, {type, mode, trigger}: Interpretation): boolean {
  const wrong = sentence.heads[token]!
  // "a warrant for the arrest of": whom it is for
  if (
    trigger.includes(wrong) ||
    (type !== "PROTEST" && /^(arrest|detention)$/.test(sentence.lemmas[wrong] ?? ""))
  )
    return false
  if (/^(COERCE|SANCTION)$/.test(type) && /^(arrest|convict)$/.test(mode ?? "")) {
    const cause = childWith(sentence, wrong < 0 ? token : wrong, /^(case|mark)$/)
    if (cause === undefined || !/^(over|for)$/.test(sentence.forms[cause]!)) return false
  } else if (type !== "PROTEST") return false
  return (
    wrong > trigger[0]! &&
    prepositionOf(sentence, token) === "of" &&
    /^(jailing|arrest|killing|murder|sacking|dismissal|deportation|execution|detention|death|imprisonment|assassination|kidnapping|abduction|shooting|beating|torture|conviction|trial)$/.test(
      sentence.lemmas[wrong]!,
    )
  )
}

const suffered =
  /^(jailing|arrest|killing|murder|sacking|dismissal|deportation|execution|detention|death|imprisonment|assassination|kidnapping|abduction|beating|torture|conviction|shelling|bombing|bombardment|expulsion|persecution|poisoning)$/

/**
 * Nor is who suffers what is condemned blamed for it.
 *
 * > | Amnesty condemned the jailing of 28 activists. | condemned a raid on the home of a senator
 *             ^act          ^wrong        ^no party                ^                       ^
 */
function isPitied(sentence: Sentence, token: number, {type, mode, top}: Interpretation): boolean {
  const {heads, deprels, lemmas, children} = sentence
  if (type !== "ACCUSE" || mode !== "disapprove") return false
  const isDone = (noun: number): boolean => suffered.test(lemmas[noun]!) && noun > top
  // the wrong itself stands for whoever is behind "of"
  if (isDone(token))
    return (
      children[token]!.some(child => prepositionOf(sentence, child) === "of") &&
      !children[token]!.some(
        child =>
          /^(nmod:poss|amod|compound)$/.test(deprels[child]!) || prepositionOf(sentence, child) === "by",
      )
    )
  let at = token
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const relation = deprels[at]!
    const wrong = heads[at]!
    if (wrong < 0) return false
    const preposition = prepositionOf(sentence, at)
    if (relation === "nmod" && isDone(wrong) && preposition === "of") return true
    if (
      relation === "nmod" &&
      wrong > top &&
      /^(raid|attack|strike|crackdown|assault)$/.test(lemmas[wrong]!) &&
      /^(on|against)$/.test(preposition ?? "")
    )
      return true
    if (
      !/^(conj|nmod:poss|nmod:desc|compound)$/.test(relation) &&
      !(relation === "nmod" && preposition === "of")
    )
      return false
    at = wrong
  }
  return false
}

/**
 * Who is given comfort in a joined clause is not hit or blamed in the one before.
 *
 * > | Jordan condemned the bombing and sent its condolences to Iraq.
 *            ^verb         ^act        ^joined                 ^no party
 */
function isOfKindness(sentence: Sentence, token: number, act: Interpretation): boolean {
  const {heads, deprels, upos, lemmas} = sentence
  if (!/^(ASSAULT|ACCUSE)$/.test(act.type)) return false
  const verb = upos[act.top] === "VERB" ? act.top : heads[act.top]!
  if (verb < 0 || upos[verb] !== "VERB") return false
  for (let at = token, steps = 0; at >= 0 && steps < 12; at = heads[at]!, steps++)
    if (deprels[at] === "conj" && heads[at] === verb)
      return (
        /^(send|offer|express|extend|convey|telephone|phone|call|ring|pay)$/.test(lemmas[at]!) &&
        childWith(sentence, at, /^nsubj/) === undefined &&
        !act.trigger.some(word => isBelow(sentence, word, at))
      )
  return false
}

/** "The pope urged restraint": what one asks for is nobody. */
const isVirtue = ({lemmas, upos}: Sentence, token: number, {type}: Interpretation): boolean =>
  type === "REQUEST" &&
  upos[token] === "NOUN" &&
  /^(restraint|calm|patience|caution|moderation|dialogue|peace|unity|tolerance)$/.test(lemmas[token]!)
