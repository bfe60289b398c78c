// Did it happen? The readings of this folder put in order: a condition first, then denial, then doubt, then what is to
// come. History by date is decided where dates are known.

import type {Modality} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {childWith} from "../arguments/phrase.ts"
import type {Interpretation} from "../triggers/interpretation.ts"
import {
  attributeOf,
  conditionNear,
  doubtAbove,
  doubtBefore,
  doubtBeforeThat,
  happening,
  insideCondition,
  insideQuestion,
  modalAbove,
  predicateOf,
} from "./doubt.ts"
import {leftOpen} from "./left-open.ts"
import {
  affirmsBelow,
  affirmsWhenDenied,
  deniedAbove,
  negationOfNoun,
  negationOfVerb,
  negationShared,
} from "./negation.ts"
import {auxiliaryOf, isOwnWord, type Outlook, outlookOf} from "./outlook.ts"
import {isMadeByAuxiliary, leftUndone, plannedOnly, thoughtOf} from "./spoken-of.ts"
import {isNot, lemmaAt, verbGroup, wordAt} from "./stretch.ts"

/** What PLOVER makes of an act told so: "will not meet" is a refusal, "will bomb unless" a threat. */
type Turn = "refusal" | "threat" | "end"

interface ReadModality {
  readonly modality: Modality
  readonly because: string | null
  readonly turn: Turn | null
}

const refusable = new Set(["CONSULT", "SUPPORT", "COOPERATE", "AID", "AGREE", "RETREAT", "CONCEDE"])
const hostile = new Set(["ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST"])

const told = (modality: Modality, because: string | null, turn: Turn | null = null): ReadModality => ({
  modality,
  because,
  turn,
})

const isNominal = (sentence: Sentence, token: number): boolean =>
  (sentence.upos[token] === "NOUN" || sentence.upos[token] === "PROPN") && !isVerbReadAsNoun(sentence, token)

/**
 * A verb that was tagged as a noun: an auxiliary stands before it.
 *
 * > | Warsaw might ground all flights; Pretoria has not lent Harare the money
 *                  ^                                  ^
 */
const isVerbReadAsNoun = (sentence: Sentence, token: number): boolean => {
  const before = wordAt(sentence, token - 1)
  return (
    /^(will|would|can|could|may|might|shall|should|must|won't|cannot)$/.test(before) ||
    (isNot(before) &&
      /^(have|has|had|did|does|do|will|would|could|can|may|might)$/.test(wordAt(sentence, token - 2)))
  )
}

/**
 * A verb read as something else between "never" or a modal and its object.
 *
 * > | never set foot in Morocco; did not down tools; miners may resume strike
 *           ^                            ^                      ^
 */
function mistakenCarrier({upos, forms}: Sentence, noun: number): number | null {
  const verb = noun - 1
  if (!/^(set|down|resume|stage|mount|lay|join)$/i.test(forms[verb] ?? "") || upos[verb] === "VERB")
    return null
  return verb
}

/** What stands before such a verb. */
const beforeCarrier = (sentence: Sentence, verb: number, fits: (word: string) => boolean): string | null =>
  [verb - 1, verb - 2].map(at => wordAt(sentence, at)).find(fits) ?? null

/** "was in touch", "could be on the line" */
const isPredicate = (sentence: Sentence, noun: number): boolean =>
  childWith(sentence, noun, /^cop$/) !== undefined

/** The verb that makes a noun happen: "talks will begin", "held no rally"; `null` for "protested the arrest". */
function carrierOf(sentence: Sentence, noun: number): number | null {
  // "has not started negotiations", "never set foot", whatever the tree hangs the noun on
  if (/^VB/.test(sentence.xpos[noun - 1] ?? "") && happening.test(lemmaAt(sentence, noun - 1)))
    return noun - 1
  let at = noun
  for (let steps = 0; steps < 2; steps++) {
    const head = sentence.heads[at]!
    const relation = sentence.deprels[at]!
    if (head < 0) return null
    if (/^VB/.test(sentence.xpos[head]!)) {
      if (/^nsubj/.test(relation))
        return relation === "nsubj:pass" || happening.test(lemmaAt(sentence, head)) ? head : null
      return /^obj$/.test(relation) && happening.test(lemmaAt(sentence, head)) ? head : null
    }
    if (relation !== "conj" && relation !== "compound") return null
    at = head
  }
  return null
}

/** "will not", "would never", "won't", "decision not to", "does not plan to": a refusal, when the act is one that can be refused. */
const isRefusal = (sentence: Sentence, act: Interpretation, verb: number): boolean =>
  refusable.has(act.type) && isUnwilled(sentence, verb)

/**
 * A measure that somebody decides to let lapse ends.
 *
 * > | The bloc decided not to extend an embargo; Quito will not renew the curfew; did not extend its sanctions to the patriarch
 *                             ^verb                         ^                             ^ only denied
 */
const isLetLapse = (sentence: Sentence, {type}: Interpretation, verb: number): boolean =>
  /^(SANCTION|COERCE)$/.test(type) &&
  /^(extend|renew|prolong)$/.test(lemmaAt(sentence, verb)) &&
  isUnwilled(sentence, verb)

function isUnwilled(sentence: Sentence, verb: number): boolean {
  const words = verbGroup(sentence, verb).words
  const denied = words.some(isNot)
  if (!denied || words.includes("have")) return false
  // "is not going to negotiate"
  if (wordAt(sentence, verb) === "going" && wordAt(sentence, verb + 1) === "to")
    return /^(is|are|am|['’](s|re|m))$/.test(words[0] ?? "")
  if (isUnacceptable(sentence, verb, words)) return true
  const auxiliary = auxiliaryOf(sentence, verb)
  if (auxiliary !== null) return /^(will|wo|shall|sha|would|'ll|'d|’ll|’d)$/.test(auxiliary)
  if (/^accept$/.test(lemmaAt(sentence, verb))) return true
  if (words.includes("to")) {
    // "decided not to sign", "vowed never to recognise"
    const before = verbGroup(sentence, verb).from - 1
    return /^(decision|decide|vow|choose|pledge|opt|order|resolve|promise|agree)$/.test(
      lemmaAt(sentence, before),
    )
  }
  return (
    /^(plan|intend|want|wish|mean|propose|willing|ready|prepared)$/.test(lemmaAt(sentence, verb)) &&
    !/^(did|had)$/.test(words[0] ?? "")
  )
}

/**
 * Who cannot accept something refuses it; who cannot agree with another is only at odds with him.
 *
 * > | Sofia could not accept the offer. | Peru cannot agree to the terms. | The two sides could not agree on a date.
 *                     ^verb                           ^                                           ^ no refusal
 */
const isUnacceptable = (sentence: Sentence, verb: number, words: readonly string[]): boolean =>
  words.some(word => /^(can|ca|could|cannot)$/.test(word)) &&
  (/^(accept|recogni[sz]e|endorse)$/.test(lemmaAt(sentence, verb)) ||
    (lemmaAt(sentence, verb) === "agree" && wordAt(sentence, verb + 1) === "to"))

/** Why an act is denied, with the verb whose words deny it. */
function denialOf(
  sentence: Sentence,
  act: Interpretation,
): {readonly because: string; readonly verb: number} | null {
  const heads = act.trigger[0] === act.top ? [act.top] : [act.top, act.trigger[0]!]
  for (const head of heads) {
    if (isNominal(sentence, head)) {
      // "have not once been in touch"
      const own =
        negationOfNoun(sentence, head) ??
        (isPredicate(sentence, head) ? negationOfVerb(sentence, head) : null)
      if (own !== null) return {because: own, verb: head}
      const mistaken = mistakenCarrier(sentence, head)
      const before = mistaken === null ? null : beforeCarrier(sentence, mistaken, isNot)
      if (before !== null) return {because: `${before} with "${sentence.forms[mistaken!]}"`, verb: head}
      const carrier = carrierOf(sentence, head)
      const carried =
        carrier === null ? null : (negationOfVerb(sentence, carrier) ?? negationShared(sentence, carrier))
      if (carried !== null) return {because: `${carried} with "${sentence.forms[carrier!]}"`, verb: carrier!}
    } else {
      const own = negationOfVerb(sentence, head) ?? negationShared(sentence, head)
      if (own !== null) return {because: own, verb: head}
      // "did not manage to sign", "has not begun to withdraw"
      for (let at = head, steps = 0; steps < 3 && sentence.deprels[at] === "xcomp"; steps++) {
        at = sentence.heads[at]!
        if (at < 0 || !/^VB/.test(sentence.xpos[at]!)) break
        if (affirmsBelow(sentence, at)) break
        const above = verbGroup(sentence, at).words.some(isNot) ? negationOfVerb(sentence, at) : null
        if (above !== null) return {because: `${above} with "${sentence.forms[at]}"`, verb: at}
      }
    }
  }
  return null
}

function outlookOfAct(sentence: Sentence, act: Interpretation): Outlook | null {
  const {top} = act
  if (!isNominal(sentence, top)) return outlookOf(sentence, top, act.type)
  // "any attack would be a disaster"
  if (
    sentence.children[top]!.some(child => wordAt(sentence, child) === "any") &&
    sentence.forms.some(form => /^(would|could|will|may|might)$/.test(form))
  )
    return {modality: "hypothetical", because: '"any"', auxiliary: null}
  const attribute = attributeOf(sentence, top)
  if (attribute !== null)
    return {
      modality: attribute.coming ? "future" : "hypothetical",
      because: `"${attribute.word}"`,
      auxiliary: null,
    }
  const predicate = predicateOf(sentence, top)
  if (predicate !== null)
    return {modality: predicate.modality, because: `"${predicate.word}"`, auxiliary: null}
  const mistaken = mistakenCarrier(sentence, top)
  const possible =
    mistaken === null ? null : beforeCarrier(sentence, mistaken, word => /^(may|might|could)$/.test(word))
  if (possible !== null) return {modality: "hypothetical", because: `"${possible}"`, auxiliary: null}
  // "could be on the line to the Kremlin"
  if (isPredicate(sentence, top)) {
    const copular = outlookOf(sentence, top, act.type)
    if (copular !== null) return copular
  }
  const carrier = carrierOf(sentence, top)
  if (carrier !== null) {
    const carried = outlookOf(sentence, carrier, act.type)
    if (carried !== null) return carried
  }
  const modal = modalAbove(sentence, top)
  return modal === null
    ? null
    : {modality: "hypothetical", because: `"${modal.word} ${sentence.forms[modal.verb]}"`, auxiliary: null}
}

function doubtOf(sentence: Sentence, act: Interpretation): string | null {
  for (const token of new Set([act.top, act.trigger[0]!])) {
    const doubt =
      insideQuestion(sentence, token) ??
      doubtBeforeThat(sentence, token) ??
      doubtBefore(sentence, token) ??
      doubtAbove(sentence, token)
    if (doubt !== null) return doubt
  }
  return null
}

/** "An attempted attack is an attack, as far as it went." */
function isAttemptMade(sentence: Sentence, act: Interpretation): boolean {
  if (!/^(ASSAULT|COERCE|PROTEST)$/.test(act.type)) return false
  const attempt = attemptAbove(sentence, act.top)
  return (
    attempt !== null &&
    outlookOf(sentence, attempt, act.type) === null &&
    !verbGroup(sentence, attempt).words.some(isNot)
  )
}

/** "attempt to storm and set fire to the palace": the verb of trying over the act's own or the one it is joined to. */
function attemptAbove(sentence: Sentence, top: number): number | null {
  for (let at = top, steps = 0; at >= 0 && steps < 3; at = sentence.heads[at]!, steps++) {
    if (/^(try|attempt)$/.test(lemmaAt(sentence, at)) && /^VB/.test(sentence.xpos[at]!)) return at
    if (!/^(xcomp|conj)$/.test(sentence.deprels[at]!)) return null
  }
  return null
}

/** Modality from the words. */
export function readModality(sentence: Sentence, act: Interpretation): ReadModality {
  const {top} = act
  if (isMadeByAuxiliary(sentence, act)) return told("actual", null)
  const condition =
    insideCondition(sentence, top) ?? (act.told === null ? null : insideCondition(sentence, act.trigger[0]!))
  if (condition !== null) return told("hypothetical", `"${condition}"`)
  const above = deniedAbove(sentence, top)
  if (above !== null) return told("negation", above)
  if (endsTalks(sentence, act)) return told("actual", null)
  if (act.told === "negation")
    return affirmsWhenDenied(sentence, top)
      ? told("actual", null)
      : told("negation", "an operator of failure or denial above it")
  const counter = counterfactual(sentence, top)
  if (counter !== null) return told("hypothetical", counter)
  const open = leftOpen(sentence, act.top)
  if (open !== null) {
    if (act.type === "THREATEN") return told("actual", "not ruled out")
    return act.type === "REJECT" && speaksOfForce(sentence, open)
      ? told("actual", "not ruled out", "threat")
      : told("hypothetical", "not ruled out")
  }
  const undone = leftUndone(sentence, act)
  if (undone !== null) return told("negation", `"${undone}"`)
  const denial = denialOf(sentence, act)
  if (denial !== null) {
    const near = conditionNear(sentence, top)
    if (isRefusal(sentence, act, denial.verb)) {
      const isUnreal = near !== null && /^(were|had|should)$/.test(near.word)
      return told(isUnreal ? "hypothetical" : "actual", `"${denial.because}"`, "refusal")
    }
    if (
      denial.because === "no longer" &&
      /^(AID|COOPERATE|REQUEST|SANCTION|COERCE|ACCUSE|THREATEN)$/.test(act.type)
    )
      return told("actual", `"${denial.because}"`, "end")
    if (isLetLapse(sentence, act, denial.verb)) return told("actual", `"${denial.because}"`, "end")
    return told("negation", `"${denial.because}"`)
  }
  const doubt = thoughtOf(sentence, act) ?? doubtOf(sentence, act)
  if (doubt !== null) return told("hypothetical", doubt)
  if (isAttemptMade(sentence, act)) return told("actual", null)
  const planned = plannedOnly(sentence, act)
  if (planned !== null) return told(planned.modality, planned.because)
  const outlook = outlookOfAct(sentence, act)
  if (outlook !== null) {
    const modality = act.told === "hypothetical" ? "hypothetical" : outlook.modality
    if (isThreat(sentence, act, outlook, modality)) return told("actual", outlook.because, "threat")
    return told(modality, outlook.because)
  }
  // "suspected of planning to bomb", "is expected to cut, if"
  if (
    act.told === "future" &&
    !refusable.has(act.type) &&
    (isSuspected(sentence, top) ||
      (/^(expect|likely|expected)$/.test(lemmaAt(sentence, top)) && conditionNear(sentence, top) !== null))
  )
    return told("hypothetical", "an operator above it")
  // "militants planned to abduct a consul": whoever tells it does not announce it
  if (act.told === "future" && act.type === "ASSAULT" && isPlan(sentence, top))
    return told("hypothetical", "a plan")
  if (act.told !== null) return told(act.told, "an operator above it")
  return told("actual", null)
}

/** "planned to abduct", "prepares to storm" */
const isPlan = (sentence: Sentence, top: number): boolean =>
  /^(plan|plot|prepare|conspire|scheme|intend)$/.test(lemmaAt(sentence, top))

/**
 * Who reaches no deal has sat at the table (docs: annotation guide, section 2).
 *
 * > | The two sides have not reached a deal; … after failing to come to an agreement
 *                        ^talks               ^talks
 */
function endsTalks(sentence: Sentence, act: Interpretation): boolean {
  if (act.type !== "CONSULT") return false
  if (leavesDispute(sentence, act.top)) return true
  for (const token of new Set([act.top, ...act.trigger])) {
    if (!/^(reach|come|fail|conclude|strike|agree|find|clinch|make)$/.test(lemmaAt(sentence, token))) continue
    for (let at = token + 1; at < token + 8; at++)
      if (
        /^(deal|agreement|accord|breakthrough|consensus|compromise|settlement|terms)$/.test(
          lemmaAt(sentence, at),
        )
      )
        return verbGroup(sentence, token).words.every(word => !/^(will|would|may|might|could)$/.test(word))
  }
  return false
}

/** "Nepal and India fail to settle their dispute" */
function leavesDispute(sentence: Sentence, fail: number): boolean {
  const settle = fail + 2
  if (lemmaAt(sentence, fail) !== "fail" || wordAt(sentence, fail + 1) !== "to") return false
  if (!/^(settle|resolve|bridge|overcome|reconcile|narrow|solve)$/.test(lemmaAt(sentence, settle)))
    return false
  return [1, 2, 3, 4, 5].some(steps =>
    /^(dispute|difference|row|quarrel|feud|issue|gap|disagreement)$/.test(lemmaAt(sentence, settle + steps)),
  )
}

/** "suspect three converts of planning to bomb". */
const isSuspected = (sentence: Sentence, top: number): boolean => {
  for (let at = top - 1; at >= 0 && top - at < 9; at--)
    if (
      /^(suspect|accuse|charge|accusation|suspicion|convict)$/.test(lemmaAt(sentence, at)) &&
      sentence.xpos[top] === "VBG"
    )
      return true
  return false
}

/** "did not rule out force". */
export const speaksOfForce = (sentence: Sentence, verb: number): boolean => {
  for (let at = verb + 1; at < sentence.forms.length && at - verb < 8; at++)
    if (/^(force|army|troops|military|war|invasion|strikes?|sanctions|tariffs)$/.test(wordAt(sentence, at)))
      return true
  return false
}

/** "would have condemned", "could have met": it did not come to that. */
function counterfactual(sentence: Sentence, verb: number): string | null {
  const words = verbGroup(sentence, verb).words
  const have = words.indexOf("have")
  const modal = words.findIndex(word => /^(would|could|should|might)$/.test(word))
  return modal >= 0 && have > modal ? `"${words[modal]} have"` : null
}

/** What is announced against somebody on a condition, or as a warning. */
function isThreat(sentence: Sentence, act: Interpretation, outlook: Outlook, modality: Modality): boolean {
  if (lemmaAt(sentence, act.top) === "hesitate") return true
  if (
    !(hostile.has(act.type) || act.type === "THREATEN") ||
    modality === "negation" ||
    outlook.auxiliary === null
  )
    return false
  const condition = conditionNear(sentence, act.top)
  const own = isOwnWord(sentence, act.top)
  if (outlook.auxiliary === "will")
    return (condition !== null && !condition.only) || (own && isWarned(sentence, act.top))
  if (outlook.auxiliary === "would")
    return (
      own &&
      ((condition !== null && !condition.only && isAimed(sentence, act.top)) || isWarned(sentence, act.top))
    )
  // "has hinted that it could bomb the dam if"
  return (
    own &&
    condition !== null &&
    (isHinted(sentence, act.top) || (condition.word === "unless" && saysItMight(sentence, act)))
  )
}

/**
 * Who says what he might do unless something is done threatens it; what he might do if it came to that is only possible.
 *
 * > | Jordan said it might recall its envoy from Israel unless the raids ended. | said he might seal the bridges if they came back
 *                 ^subject ^verb                        ^                                          ^ no threat   ^
 */
function saysItMight(sentence: Sentence, {type, top}: Interpretation): boolean {
  if (!/^(SANCTION|COERCE|ASSAULT)$/.test(type)) return false
  const subject = sentence.children[top]!.find(child => sentence.deprels[child] === "nsubj")
  const {words} = verbGroup(sentence, top)
  return (
    subject !== undefined &&
    /^(it|they|he|she|we)$/.test(wordAt(sentence, subject)) &&
    words.length > 0 &&
    /^(might|may|could)$/.test(words[0]!) &&
    !words.includes("have")
  )
}

/** "said it would seize", "would seize, if they spoke out": said by the one who would do it, to somebody. */
const isAimed = (sentence: Sentence, verb: number): boolean => {
  const subject = sentence.children[verb]!.find(child => sentence.deprels[child]!.startsWith("nsubj"))
  if (subject !== undefined && /^(it|they|he|she|we|i)$/.test(wordAt(sentence, subject))) return true
  if (
    subject !== undefined &&
    sentence.children[subject]!.some(
      child => sentence.deprels[child] === "nmod:poss" && sentence.upos[child] === "PRON",
    )
  )
    return true
  for (let at = 0; at < sentence.forms.length - 1; at++)
    if (/^(if|unless)$/.test(wordAt(sentence, at)) && /^(they|it|he|she|you)$/.test(wordAt(sentence, at + 1)))
      return true
  return false
}

const isHinted = (sentence: Sentence, verb: number): boolean => {
  for (let at = verb - 1; at >= 0 && verb - at < 8; at--)
    if (/^(hint|warn|threaten)$/.test(lemmaAt(sentence, at))) return true
  return false
}

const isWarned = (sentence: Sentence, verb: number): boolean => {
  for (let at = verb + 1; at < sentence.forms.length; at++)
    if (/^(warned|warns|threatened|vowed)$/.test(wordAt(sentence, at))) return true
  return false
}
