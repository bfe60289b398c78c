// Auxiliaries and infinitives: what will be, what would be, what is about to be.

import type {Modality} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {hasTense} from "../arguments/phrase.ts"
import {conditionNear, possible} from "./doubt.ts"
import {isRefusalWithNo} from "./negation.ts"
import {isNot, lemmaAt, periodStart, speech, verbGroup, wordAt} from "./stretch.ts"

export interface Outlook {
  readonly modality: Modality
  readonly because: string
  /** The auxiliary that decides, when one does. */
  readonly auxiliary: "will" | "would" | "may" | null
}

/** What is done for another deed: "flew to Riyadh to meet the prince". */
export const purpose = "infinitive of purpose"

const willWord = /^(will|'ll|’ll|shall|wo|sha)$/
const wouldWord = /^(would|'d|’d)$/

/** Verbs whose infinitive is done when they are: "began to shell", "prompted the army to deploy". */
const implicative =
  /^(begin|start|continue|manage|help|prompt|force|lead|cause|oblige|compel|proceed|rush|hurry|dare|vote|happen|get|resume|remain|appear|confirm|report|claim|find|see|go|return|use|deploy|launch|fire|open|turn|combine|seem|drive|step|rise|serve|join|enable|push)$/

const chanceNoun =
  /^(effort|attempt|bid|chance|opportunity|right|need|way|ability|desire|hope|wish|reason|power|pressure|ambition|temptation|readiness|willingness|refusal|inability|failure|demand|call|appeal|request|proposal|idea|option|capacity|licence|license|pretext)$/

const gatherings =
  /^(gather|rally|march|demonstrate|assemble|turn|take|protest|mass|converge|strike|walk|come|parade)$/

/** "will", "would", "could" among the words of the verb's group or its auxiliaries. */
export function auxiliaryOf(sentence: Sentence, verb: number): string | null {
  const group = verbGroup(sentence, verb)
  for (const word of group.words)
    if (willWord.test(word) || wouldWord.test(word) || possible.test(word)) {
      // "may have landed", "could not": still these
      return word
    }
  for (const child of sentence.children[verb]!) {
    const word = wordAt(sentence, child)
    if (
      sentence.deprels[child]!.startsWith("aux") &&
      child < verb &&
      (willWord.test(word) || wouldWord.test(word) || possible.test(word))
    )
      return word
  }
  return null
}

/** Does the one who acts say so himself: "said it would", "its minister said", "announced that his men would"? */
export function isOwnWord(sentence: Sentence, verb: number): boolean {
  const from = periodStart(sentence, verb)
  const speechBefore = (): boolean => {
    for (let at = from; at < sentence.forms.length; at++)
      if (
        (speech.test(lemmaAt(sentence, at)) || lemmaAt(sentence, at) === "hint") &&
        /^VB/.test(sentence.xpos[at]!)
      )
        return true
    return false
  }
  const subject = sentence.children[verb]!.find(child => sentence.deprels[child]!.startsWith("nsubj"))
  const pronoun = (token: number): boolean =>
    /^(it|they|he|she|we|i|its|their|his|her|our|my)$/.test(wordAt(sentence, token))
  if (
    subject !== undefined &&
    (pronoun(subject) || sentence.children[subject]!.some(pronoun)) &&
    speechBefore()
  )
    return true
  // "…, its chairman said", "…, the cabinet warned"
  for (let at = verb + 1; at < sentence.forms.length; at++) {
    if (!speech.test(lemmaAt(sentence, at)) || !/^VB[DZ]/.test(sentence.xpos[at]!)) continue
    for (let back = at - 1; back > verb && sentence.forms[back] !== ","; back--)
      if (
        /^(its|their|his|her|they|it|he|she|we|i|minister|ministry|spokesman|spokeswoman|spokesperson|president|cabinet|government|chairman|commander|premier|general|chief|regulator|admiral|kremlin)$/.test(
          wordAt(sentence, back),
        )
      )
        return true
  }
  return false
}

/** "said it would send": the future of a past, not a condition. */
function isReported(sentence: Sentence, token: number): boolean {
  if (isOwnWord(sentence, token)) return true
  for (let at = token, steps = 0; at >= 0 && steps < 4; at = sentence.heads[at]!, steps++) {
    const governor = sentence.heads[at]!
    if (
      governor >= 0 &&
      /^(ccomp|xcomp|advcl)$/.test(sentence.deprels[at]!) &&
      speech.test(lemmaAt(sentence, governor))
    )
      return true
    for (const child of sentence.children[at]!)
      if (/^(parataxis|ccomp|advcl)$/.test(sentence.deprels[child]!) && speech.test(lemmaAt(sentence, child)))
        return true
  }
  // "said … that X would", whatever the tree makes of it
  const from = periodStart(sentence, token)
  for (let at = token - 1; at >= from && token - at < 16; at--)
    if (speech.test(lemmaAt(sentence, at)) && /^VB/.test(sentence.xpos[at]!)) return true
  return false
}

/** What auxiliaries and infinitives make of a verb; `null` when it is told as done. */
export function outlookOf(sentence: Sentence, verb: number, type: string, depth = 0): Outlook | null {
  const group = verbGroup(sentence, verb)
  const auxiliary = auxiliaryOf(sentence, verb)
  const words = group.words
  if (auxiliary !== null) {
    const because = `"${auxiliary}"`
    // "would like Paris to pay" asks, "would have none of it" refuses
    if ((type === "REQUEST" && sentence.lemmas[verb] === "like") || isRefusalWithNo(sentence, verb))
      return null
    // "If X invades, the Kurds will ask": neither promised nor threatened
    if (
      willWord.test(auxiliary) &&
      /^(REQUEST|REJECT|ACCUSE)$/.test(type) &&
      conditionNear(sentence, verb) !== null
    )
      return {modality: "hypothetical", because, auxiliary: "will"}
    if (willWord.test(auxiliary)) return {modality: "future", because, auxiliary: "will"}
    if (possible.test(auxiliary)) return {modality: "hypothetical", because, auxiliary: "may"}
    const counter =
      words.includes("have") || sentence.children[verb]!.some(child => wordAt(sentence, child) === "have")
    const condition = conditionNear(sentence, verb)
    const bound =
      condition !== null &&
      (condition.only || !isOwnWord(sentence, verb) || /^(REQUEST|REJECT|ACCUSE)$/.test(type))
    const anyOf = type === "REJECT" && wordAt(sentence, verb + 1) === "any"
    if (counter || bound || anyOf) return {modality: "hypothetical", because, auxiliary: "would"}
    return {modality: isReported(sentence, verb) ? "future" : "hypothetical", because, auxiliary: "would"}
  }
  if (sentence.deprels[verb] === "conj") {
    const shared = sharedOutlook(sentence, verb, type, depth)
    if (shared !== null) return shared
  }
  if (
    !words.includes("to") &&
    !sentence.children[verb]!.some(
      child => sentence.deprels[child] === "mark" && wordAt(sentence, child) === "to" && child < verb,
    )
  )
    return gerundOutlook(sentence, verb, type, depth)
  return infinitiveOutlook(sentence, verb, type, depth, words)
}

function infinitiveOutlook(
  sentence: Sentence,
  verb: number,
  type: string,
  depth: number,
  words: readonly string[],
): Outlook | null {
  // "claims to have killed", "is confirmed to have been killed"
  if (words.includes("have") || words.includes("having")) return null
  const relation = sentence.deprels[verb]!
  const governor = sentence.heads[verb]!
  // "gathers in Belgrade to protest"
  if (/^(PROTEST|REQUEST|ACCUSE)$/.test(type) && depth === 0)
    for (let at = verb - 1; at >= Math.max(0, verb - 16) && !/^[;:]$/.test(sentence.forms[at]!); at--)
      if (
        /^(gather|rally|march|demonstrate|assemble|converge|mass)$/.test(lemmaAt(sentence, at)) &&
        auxiliaryOf(sentence, at) === null &&
        !verbGroup(sentence, at).words.includes("to")
      )
        return null
  const future: Outlook = {modality: "future", because: "infinitive", auxiliary: null}
  // "is to visit", "are about to leave", "is going to"
  const to = words.lastIndexOf("to")
  if (to > 0 && /^(is|are|am|was|were|be|about|set|due|going)$/.test(words[to - 1]!))
    return {...future, because: `"${words[to - 1]} to"`}
  if (governor < 0 || relation === "root" || relation === "parataxis") return future
  const lemma = lemmaAt(sentence, governor)
  // "court orders to block accounts", "a commission to investigate": set up by being told
  if (
    sentence.upos[governor] === "NOUN" &&
    ((/^(COERCE|SANCTION)$/.test(type) && /^(order|ruling|verdict|vote|law|decree)$/.test(lemma)) ||
      (type === "ACCUSE" && /^(mission|commission|inquiry|panel|committee|team|body)$/.test(lemma)))
  )
    return null
  // "would be the first to salute"
  if (
    /^(ADJ|NOUN)$/.test(sentence.upos[governor]!) &&
    sentence.children[governor]!.some(child => sentence.deprels[child] === "cop")
  ) {
    const above = auxiliaryOf(sentence, governor)
    if (above !== null && !willWord.test(above))
      return {modality: "hypothetical", because: `"${above}"`, auxiliary: null}
  }
  const first = firstToDo(sentence, governor)
  if (first !== null) return first < 0 ? null : outlookOf(sentence, first, type, depth + 1)
  // "a plot to kill", "suspected of planning to bomb": others say that it was planned
  if (/^(plot|conspiracy|scheme)$/.test(lemma))
    return {modality: "hypothetical", because: `"${sentence.forms[governor]} to"`, auxiliary: null}
  // "deploys a drone to attack a convoy"
  if (type === "ASSAULT" && sentence.deprels[governor] === "obj" && depth < 3) {
    const tool = sentence.heads[governor]!
    if (/^(use|deploy|launch|fire|send|drop)$/.test(lemmaAt(sentence, tool)))
      return outlookOf(sentence, tool, type, depth + 1)
  }
  if (relation === "acl" || sentence.upos[governor] === "NOUN")
    return chanceNoun.test(lemma)
      ? {modality: "hypothetical", because: `"${sentence.forms[governor]} to"`, auxiliary: null}
      : {...future, because: `"${sentence.forms[governor]} to"`}
  if (/^VB/.test(sentence.xpos[governor]!) && depth < 3) {
    const object = sentence.children[governor]!.some(child => /^(obj|iobj)$/.test(sentence.deprels[child]!))
    const done =
      (type === "PROTEST" && gatherings.test(lemma)) ||
      (implicative.test(lemma) &&
        (relation === "xcomp" || object || relation === "ccomp" || lemma === "vote"))
    if (done) return outlookOf(sentence, governor, type, depth + 1)
    if (
      relation === "advcl" &&
      /^(use|deploy|launch|fire|send)$/.test(lemma) &&
      /^(ASSAULT|COERCE)$/.test(type)
    )
      return outlookOf(sentence, governor, type, depth + 1)
  }
  if (relation === "advcl" && isDoneFor(sentence, governor, type)) return null
  return relation === "ccomp" || relation === "advcl" || relation === "xcomp"
    ? {...future, because: purpose}
    : null
}

/**
 * Whoever is the first to do something has done it, or will when he is: the verb that says so, -1 where none does, `null` for any
 * other noun.
 *
 * > | Peru became the third country to expel its consul. | Chad will be the last state to sign.
 *          ^verb            ^governor                                  ^verb     ^governor
 *
 * The infinitive may hang from the verb itself.
 *
 * > | Morocco became the 60th member state to ratify the treaty.
 *             ^governor             ^ranked
 */
function firstToDo(sentence: Sentence, governor: number): number | null {
  const {children, deprels, heads, upos, lemmas} = sentence
  const isRanked = (token: number): boolean =>
    /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(st|nd|rd|th)|latest|last|only)$/.test(
      wordAt(sentence, token),
    )
  if (lemmas[governor] === "become") {
    const ranked = children[governor]!.find(child => /^(obj|xcomp)$/.test(deprels[child]!))
    return ranked !== undefined && (isRanked(ranked) || children[ranked]!.some(isRanked)) ? governor : null
  }
  if (!isRanked(governor) && !children[governor]!.some(isRanked)) return null
  if (children[governor]!.some(child => deprels[child] === "cop")) return governor
  const above = heads[governor]!
  return above >= 0 && /^(xcomp|obj)$/.test(deprels[governor]!) && upos[above] === "VERB" ? above : -1
}

/** Verbs that do nothing yet of what they are for: who asks, sends, meets or empowers. */
const preparing =
  /^(allow|permit|authori[sz]e|empower|enable|entitle|ask|order|urge|tell|call|invite|instruct|want|plan|prepare|need|agree|decide|vow|pledge|promise|threaten|seek|hope|train|recruit|hire|send|dispatch|draft|propose|meet|convene|appoint|create|form|set|establish|wait|choose|elect|schedule|leave)$/

/** Types that do not become a promise where they are to come. */
const hardOrSpoken = /^(ASSAULT|COERCE|SANCTION|MOBILIZE|PROTEST|ACCUSE|REQUEST|REJECT|THREATEN)$/

/**
 * What a past deed is done for is told with it.
 *
 * > | Police stormed the office to arrest the editor. | Belarus diverted a jet to arrest a blogger.
 *            ^governor             ^                            ^governor         ^
 */
const isDoneFor = (sentence: Sentence, governor: number, type: string): boolean =>
  hardOrSpoken.test(type) &&
  sentence.xpos[governor] === "VBD" &&
  !preparing.test(lemmaAt(sentence, governor)) &&
  !verbGroup(sentence, governor).words.some(isNot) &&
  auxiliaryOf(sentence, governor) === null

/** "could end up sheltering", "would risk arresting": the gerund has the mood of the verb above. */
function gerundOutlook(sentence: Sentence, verb: number, type: string, depth: number): Outlook | null {
  const governor = sentence.heads[verb]!
  if (depth > 2 || governor < 0 || hasTense(sentence, verb)) return null
  const relation = sentence.deprels[verb]!
  if (relation === "xcomp" && /^VB/.test(sentence.xpos[governor]!)) {
    const told = outlookOf(sentence, governor, type, depth + 1)
    return told !== null && told.because !== purpose ? told : null
  }
  return null
}

/** "will visit Rome and sign the pact": the auxiliary is shared by the second verb. */
function sharedOutlook(sentence: Sentence, verb: number, type: string, depth: number): Outlook | null {
  const first = sentence.heads[verb]!
  if (first < 0 || depth > 2 || !/^VB/.test(sentence.xpos[first]!)) return null
  const hasOwn = sentence.children[verb]!.some(child => /^(aux|nsubj)/.test(sentence.deprels[child]!))
  if (hasOwn || hasTense(sentence, verb)) return null
  // "will visit and met": only the bare form shares "will"
  const told = outlookOf(sentence, first, type, depth + 1)
  return told === null || sentence.xpos[verb] !== sentence.xpos[first] ? null : told
}
