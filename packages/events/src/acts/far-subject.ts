// The people of a verb whose clause does not begin with them: a relative clause or an apposition stands between.

import type {Sentence} from "@demarche/text"
import type {AmountExpression} from "../amounts/find-amounts.ts"
import {
  type Counted,
  type CountsByToken,
  countBefore,
  hasAuxiliary,
  headsOf,
  itemsFrom,
  notPersons,
  pairs,
  plural,
  sumOf,
} from "./counted-people.ts"

/** So many words may stand between a number and its verb. */
const REACH = 60

/** Many in one word. */
const group =
  /^(group|family|crew|team|gang|police|army|force|government|company|party|crowd|public|convoy|patrol|unit|squad|cell|network|ship|number|dozen|series|community|population|body|majority|rest|wing|cartel)$/

/** "were kidnapped and killed", and not "ten were killed and several more injured". */
function sharesSubject(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    if (/^(and|or|but|,)$/.test(sentence.forms[at]!)) return true
    if (!/^(AUX|ADV|VERB)$/.test(sentence.upos[at]!) || sentence.forms[at] === "more") return false
  }
  return false
}

/** The noun that a verb says something of: its subject, that of the verb it is joined to, or what its relative clause tells of. */
function subjectOf(sentence: Sentence, verb: number): number {
  for (let at = verb, steps = 0; at >= 0 && steps < 3; steps++) {
    const relation = sentence.deprels[at]!
    const subject = sentence.children[at]!.find(child => sentence.deprels[child]!.startsWith("nsubj"))
    // "miners who were kidnapped and killed"
    const isRelative = subject === undefined || /^(who|that|which)$/.test(sentence.forms[subject]!)
    if (!isRelative) return subject
    // "killed two soldiers before being shot": who was shot is who killed
    if (/^(advcl|acl)/.test(relation) && sentence.forms.slice(at - 2, at).includes("being")) {
      do at = sentence.heads[at]!
      while (at >= 0 && sentence.upos[at] !== "VERB")
      continue
    }
    if (relation.startsWith("acl")) return sentence.heads[at]!
    if (!relation.startsWith("conj") || !sharesSubject(sentence, at)) return -1
    at = sentence.heads[at]!
  }
  return -1
}

/** One person by name, by "he" or by a singular noun. */
function isOnePerson(sentence: Sentence, token: number, verb: number): boolean {
  if (/^(he|she)$/i.test(sentence.forms[token]!)) return true
  const {xpos, lemmas, forms} = sentence
  if (!/^(NN|NNP)$/.test(xpos[token]!) || plural.test(xpos[token]!) || pairs.test(forms[token]!)) return false
  if (notPersons.test(lemmas[token]!) || group.test(lemmas[token]!)) return false
  // "the mayor and his driver", "the staff of a school": not one, or nobody counts them
  if (sentence.children[token]!.some(child => sentence.deprels[child] === "conj")) return false
  const name = sentence.names.find(({from, to}) => from <= token && token < to)
  if (xpos[token] === "NNP") return name?.type === "PER"
  return (
    sentence.children[token]!.some(child =>
      /^(a|an|the|one|another|his|her|its|their)$/i.test(forms[child]!),
    ) || sentence.names.some(({type, from}) => type === "PER" && from > token && from < verb)
  )
}

/** The number of a noun stands shortly before it, or is the word itself. */
function countOf(counts: CountsByToken, noun: number): AmountExpression | undefined {
  for (let at = noun; at >= 0 && noun - at < 12; at--) {
    const count = counts.get(at)
    if (count !== undefined && (count.noun === noun || count.at === noun)) return count
  }
  return undefined
}

/**
 * @param ofOne also one person without a number
 *
 * > | Ten Palestinians, including three who were seeking aid, are killed | 84 sailors who were killed
 *     ^^^ 10                                                              ^^ 84
 */
function ofSubject(sentence: Sentence, counts: CountsByToken, verb: number, ofOne: boolean): Counted | null {
  const subject = subjectOf(sentence, verb)
  if (subject < 0) return null
  const count = countOf(counts, subject)
  if (count !== undefined) return sumOf(itemsFrom(sentence, counts, count.from, sentence.forms.length))
  return ofOne && subject !== verb && isOnePerson(sentence, subject, verb)
    ? {value: headsOf(sentence, subject), bound: "exact", from: subject, to: subject + 1}
    : null
}

/** "affiliated with a party", whatever the tagger makes of it. */
const isLooseParticiple = (sentence: Sentence, token: number): boolean =>
  /ed$/.test(sentence.forms[token]!) && sentence.upos[token + 1] === "ADP" && !hasAuxiliary(sentence, token)

/**
 * The number that opens a sentence counts its first verb's people, however the tree hangs them.
 *
 * > | Over 1,300 demonstrators, mainly affiliated with a party, protest | Five men linked to the front are arrested
 *     ^^^^^^^^^^                                               ^          ^^^^                             ^
 */
export function openingCount(sentence: Sentence, counts: CountsByToken, verb: number): Counted | null {
  // "police confirm that five men": the clause opens behind its "that"
  let that = verb
  while (that > 0 && verb - that < REACH && sentence.forms[that] !== "that") that--
  const opening = counts.get(sentence.deprels[that] === "mark" ? that + 1 : 0)
  if (
    opening === undefined ||
    opening.noun < 0 ||
    verb - opening.noun > REACH ||
    !plural.test(sentence.xpos[opening.noun]!)
  )
    return null
  for (let at = opening.noun + 1; at < verb; at++) {
    if (/^(who|which|including)$/.test(sentence.forms[at]!) && sentence.forms[at - 1] === ",") {
      while (at < verb && sentence.forms[at] !== ",") at++
      continue
    }
    const {[at]: upos} = sentence.upos
    if (
      (upos === "CCONJ" && sentence.upos[at + 1] !== "ADJ") ||
      upos === "SCONJ" ||
      /^[;:"“]$/.test(sentence.forms[at]!)
    )
      return null
    if (upos === "VERB" && /^(VBZ|VBP|VBD)$/.test(sentence.xpos[at]!) && !isLooseParticiple(sentence, at))
      return null
    if (upos === "VERB" && sentence.xpos[at] === "VBN" && hasAuxiliary(sentence, at)) return null
  }
  const {value, bound, from} = opening
  return {value, bound, from, to: opening.noun + 1}
}

/** The people before a verb, across whatever stands between. */
export const peopleBefore = (
  sentence: Sentence,
  counts: CountsByToken,
  verb: number,
  statedOnly = false,
): Counted | null => {
  const beside = countBefore(sentence, counts, verb, statedOnly)
  if (beside !== null && (beside.value > 1 || counts.has(beside.from))) return beside
  // a number tells more than the one person that stands nearest
  return (
    ofSubject(sentence, counts, verb, false) ??
    openingCount(sentence, counts, verb) ??
    beside ??
    (statedOnly ? null : ofSubject(sentence, counts, verb, true))
  )
}
