// Tags that the tagger gives at times and that cannot be: it has seen too few of some forms, and reads from left to right.

import {ADJECTIVE, NOUN as COMMON, VERB} from "../words/lexicon.ts"
import type {WordColumns} from "../words/word-columns.ts"
import type {Tagger} from "./tagger.ts"

const PREPOSITION = "ADP|IN"
const NAME = "PROPN|NNP"
const MODAL = "AUX|MD"
const INFINITIVE = "VERB|VB"
const PARTICIPLE = "VERB|VBN"
const PRESENT = "VERB|VBP"
const NOUN = "NOUN|NN"
const ADVERB = "ADV|RB"

const alwaysPrepositions = /^(amid|amidst)$/i
/** What ends in -ly and tells no manner. */
const neverAdverbs = /^(ally|bully)$/
/** Between two capitals, as in "Ursula von der Leyen". */
const partsOfNames = /^(von|van)$/

/** What stands before a modal and is no question's word. */
const subjects = /^(NOUN|PROPN|PRON\|PRP)/

const isCapital = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}/u.test(form)

/** Puts such tags right in place, before the sentence is parsed. @param words the columns of the forms */
export function settleTags(
  forms: readonly string[],
  {classes}: WordColumns,
  tags: Int32Array,
  tagger: Tagger,
): void {
  const {names} = tagger
  forms.forEach((form, at) => {
    if (alwaysPrepositions.test(form)) tags[at] = names.indexOf(PREPOSITION)
    else if (
      partsOfNames.test(form) &&
      isCapital(forms[at - 1]) &&
      /^(\p{Lu}|de[rn]?$)/u.test(forms[at + 1] ?? "")
    )
      tags[at] = names.indexOf(NAME)
    else if (neverAdverbs.test(form) && names[tags[at]!] === ADVERB) tags[at] = names.indexOf(NOUN)
    else if (isBehindModal(forms, tags, tagger, at)) tags[at] = names.indexOf(INFINITIVE)
    else if (isBehindVerb(forms, tags, tagger, at)) tags[at] = names.indexOf(PARTICIPLE)
    else if (form === "open" && forms[at + 1] === "fire" && names[tags[at]!] === "ADJ|JJ")
      tags[at] = names.indexOf(PRESENT)
    else if (
      names[tags[at]!] === NOUN &&
      isVerbAlone(form, classes[at]!) &&
      !names[tags[at - 1]!]?.startsWith("DET") &&
      !/^(NOUN|PUNCT\|HYPH)/.test(names[tags[at + 1]!] ?? "")
    )
      tags[at] = names.indexOf(PRESENT)
  })
}

/**
 * A verb must stand behind a modal that is behind its subject.
 *
 * > | The council will free 114 prisoners. | They could not face him.
 *                      ^ read as an adjective          ^ as a noun
 */
function isBehindModal(forms: readonly string[], tags: Int32Array, {names}: Tagger, at: number): boolean {
  if (!/^(ADJ\|JJ|NOUN\|NN)$/.test(names[tags[at]!]!) || !/^[a-z]+$/.test(forms[at]!)) return false
  let before = at - 1
  while (before > 1 && names[tags[before]!]!.startsWith("PART")) before--
  return before > 0 && names[tags[before]!] === MODAL && subjects.test(names[tags[before - 1]!]!)
}

/** "resign", "erupt": a small-lettered form that the dictionary has as a verb and as nothing else. */
const isVerbAlone = (form: string, classes: number): boolean =>
  (classes & VERB) !== 0 && (classes & (COMMON | ADJECTIVE)) === 0 && /^[a-z]+$/.test(form)

/** "the man who police say killed three": a verb of saying, with the other's clause behind it. */
const ofSaying =
  /^(say|claim|believe|think|allege|suspect|know|hope|fear|suggest|report|state|note|add|deny|admit|feel|wish|help|let|make|see|hear)/

/**
 * Right behind a finite verb and before a noun stands no other past tense.
 *
 * > | Singapore announces targeted sanctions on settlers.
 *                         ^ read as a past tense
 */
function isBehindVerb(forms: readonly string[], tags: Int32Array, {names}: Tagger, at: number): boolean {
  return (
    names[tags[at]!] === "VERB|VBD" &&
    /ed$/.test(forms[at]!) &&
    /^VERB\|VB[ZDP]$/.test(names[tags[at - 1]!] ?? "") &&
    !ofSaying.test(forms[at - 1]!) &&
    /^NOUN/.test(names[tags[at + 1]!] ?? "")
  )
}
