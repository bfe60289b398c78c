// Tags that the tagger gives at times and that cannot be: it has seen too few of some forms, and reads from left to right.

import {isCapitalized} from "../words/capital.ts"
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

/** Puts such tags right in place, before the sentence is parsed. @param words the columns of the forms */
export function settleTags(
  forms: readonly string[],
  {classes}: WordColumns,
  tags: Int32Array,
  {names}: Tagger,
): void {
  const tagAt = (at: number): string => names[tags[at]!] ?? ""
  for (let at = 0; at < forms.length; at++) {
    const right = rightTag(forms, classes, tagAt, at)
    if (right !== null) tags[at] = names.indexOf(right)
  }
}

/** The joint tag of a token, "" before and behind the sentence. */
type TagAt = (at: number) => string

/** The tag that a token must have instead of its own; `null` where nothing speaks against that. */
function rightTag(forms: readonly string[], classes: Int32Array, tagAt: TagAt, at: number): string | null {
  const form = forms[at]!
  const next = forms[at + 1] ?? ""
  if (alwaysPrepositions.test(form)) return PREPOSITION
  if (
    partsOfNames.test(form) &&
    isCapitalized(forms[at - 1] ?? "") &&
    (isCapitalized(next) || /^de[rn]?$/.test(next))
  )
    return NAME
  if (neverAdverbs.test(form) && tagAt(at) === ADVERB) return NOUN
  if (isBehindModal(forms, tagAt, at)) return INFINITIVE
  if (isBehindVerb(forms, tagAt, at)) return PARTICIPLE
  if (form === "open" && next === "fire" && tagAt(at) === "ADJ|JJ") return PRESENT
  const isHidden =
    tagAt(at) === NOUN &&
    isVerbAlone(form, classes[at]!) &&
    !tagAt(at - 1).startsWith("DET") &&
    !/^(NOUN|PUNCT\|HYPH)/.test(tagAt(at + 1))
  return isHidden ? PRESENT : null
}

/**
 * A verb must stand behind a modal that is behind its subject.
 *
 * > | The council will free 114 prisoners. | They could not face him.
 *                      ^ read as an adjective          ^ as a noun
 */
function isBehindModal(forms: readonly string[], tagAt: TagAt, at: number): boolean {
  if (!/^(ADJ\|JJ|NOUN\|NN)$/.test(tagAt(at)) || !/^[a-z]+$/.test(forms[at]!)) return false
  let before = at - 1
  while (before > 1 && tagAt(before).startsWith("PART")) before--
  return tagAt(before) === MODAL && subjects.test(tagAt(before - 1))
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
const isBehindVerb = (forms: readonly string[], tagAt: TagAt, at: number): boolean =>
  tagAt(at) === "VERB|VBD" &&
  /ed$/.test(forms[at]!) &&
  /^VERB\|VB[ZDP]$/.test(tagAt(at - 1)) &&
  !ofSaying.test(forms[at - 1]!) &&
  tagAt(at + 1).startsWith("NOUN")
