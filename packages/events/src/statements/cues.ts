// The places of a sentence that hand over to somebody's words: the reports that attribution reads first, then what verbs of
// speech, the words of the line and headlines tell.

import type {Sentence} from "@demarche/text"
import {isMark, lower} from "../attribution/clauses.ts"
import {reportsOf} from "../attribution/reports.ts"
import {phraseFrom, type SourcePhrase} from "../attribution/source-phrase.ts"
import type {Cue} from "./cue.ts"
import {cueByLine} from "./cues-by-line.ts"
import {addresseeBehind, cueByVerb} from "./cues-by-verb.ts"
import {headings} from "./headings.ts"

/** Verbs that know, think or count: nothing is said by them. */
const unspoken =
  /^(think|believe|know|see|expect|fear|hear|learn|learnt|understand|assume|suspect|suppose|guess|imagine|dread|remember|regret|count|find|discover|establish|ascertain|determine|document|record|register|wonder|feel|trust|show|worry|doubt|anticipate|foresee|infer|deduce|forget|exclude|publish|correct|judge|convince|tally|fancy|calculate|relate)$/

/** All cues outside quotations, by their verbs. */
export function cuesOf(sentence: Sentence, isQuoted: (token: number) => boolean): Cue[] {
  const found = new Map<number, Cue>()
  for (const report of reportsOf(sentence)) {
    const {verb, lemma, source, form} = report
    if (isQuoted(verb) || unspoken.test(lemma) || found.has(verb)) continue
    // "announced the arrest" tells an act; "denied involvement" is somebody's word
    if (form === "noun" && !/^(deny|dismiss|reject)$/.test(lemma)) continue
    if (/^(accuse|blame)$/.test(sentence.lemmas[verb]!)) continue
    if (isRule(sentence, verb, source)) continue
    const pronoun = pronounBefore(sentence, verb, source)
    const named = lower(sentence, verb) === "according" ? nameBehind(sentence, source.to) : null
    found.set(verb, {
      speaker: pronoun ?? (named === null ? source : {...source, to: named}),
      verb,
      lemma,
      stance: report.stance,
      via: report.via,
      addressee: lower(sentence, verb) === "according" ? null : addresseeBehind(sentence, verb, lemma),
      from: report.form === "beside" && report.from === report.ownTo ? (named ?? report.from) : report.from,
      to: report.to,
      ownFrom: report.ownFrom,
      ownTo: Math.max(report.ownTo, named ?? 0),
      form: form === "noun" ? "before" : form,
    })
  }
  for (let verb = 0; verb < sentence.forms.length; verb++) {
    if (found.has(verb) || isQuoted(verb)) continue
    const one = cueByVerb(sentence, verb, isQuoted)
    if (one !== null) found.set(verb, one)
  }
  for (let verb = 0; verb < sentence.forms.length; verb++) {
    if (found.has(verb) || isQuoted(verb)) continue
    const one = cueByLine(sentence, verb, isQuoted)
    if (one !== null && ![...found.values()].some(other => isOfCue(other, one))) found.set(verb, one)
  }
  for (const cue of headings(sentence, isQuoted)) if (found.size === 0) found.set(cue.verb, cue)
  return [...found.values()]
    .map(cue => ({...cue, speaker: wholePhrase(sentence, cue.speaker, cue.verb)}))
    .map(cue => (overlaps(cue.speaker, cue.addressee) ? {...cue, addressee: null} : cue))
    .sort((a, b) => a.verb - b.verb)
}

/** "according to Sharia", "according to the plan": nobody says it. */
const isRule = (sentence: Sentence, verb: number, {head}: SourcePhrase): boolean =>
  lower(sentence, verb) === "according" &&
  /^(sharia|law|constitution|plan|schedule|agreement|terms?|protocol|rules?|tradition|custom|need)$/.test(
    lower(sentence, head),
  )

/**
 * Names of offices and bodies with "and" in them, and speakers behind a time.
 *
 * > | Brazilian minister of mines and energy Alexandre Silveira announces; two weeks after the president said
 *     ^read so far                ^whole                                   ^read     ^speaker
 */
function wholePhrase(sentence: Sentence, phrase: SourcePhrase, verb: number): SourcePhrase {
  const listed = listBefore(sentence, phrase)
  if (listed !== null) return listed
  if (phrase.to >= verb) return phrase
  const {from, to} = phrase
  if (
    /^(NUM|DET)$/.test(sentence.upos[from]!) &&
    /^(hour|day|week|month|year)s?$/.test(lower(sentence, to))
  ) {
    const found = /^(after|before)$/.test(lower(sentence, to + 1)) ? phraseFrom(sentence, to + 2, verb) : null
    return found ?? phrase
  }
  if (lower(sentence, to) !== "and" || !/^(NOUN|PROPN)$/.test(sentence.upos[to - 1]!)) return phrase
  const rest = phraseFrom(sentence, to + 1, verb)
  if (rest === null || rest.to !== verb || /^(DET|PRON)$/.test(sentence.upos[to + 1]!)) return phrase
  const name = sentence.names.find(one => one.type === "PER" && one.to === verb && one.from > to)
  return {from, to: verb, head: name === undefined ? phrase.head : verb - 1}
}

/** "Berlin, Paris and London said": the members of a list that stand before the last two. */
function listBefore(sentence: Sentence, {from, to, head}: SourcePhrase): SourcePhrase | null {
  if (!sentence.forms.slice(from, to).includes("and")) return null
  let begins = from
  while (sentence.forms[begins - 1] === ",") {
    let at = begins - 1
    while (at > 0 && !isMark(sentence, at - 1)) at--
    const member = phraseFrom(sentence, at, begins - 1)
    if (member === null || member.to !== begins - 1) break
    begins = at
  }
  return begins < from && (begins === 0 || sentence.forms[begins - 1] !== ",")
    ? {from: begins, to, head}
    : null
}

/** Has another rule read these words as a speaker already? */
const isOfCue = (known: Cue, cue: Cue): boolean =>
  known.speaker.head === cue.speaker.head && known.form === cue.form

const overlaps = (one: SourcePhrase, other: SourcePhrase | null): boolean =>
  other !== null && one.from < other.to && other.from < one.to

/** "In it he argued": the pronoun right before the verb speaks. */
function pronounBefore(sentence: Sentence, verb: number, {to}: SourcePhrase): SourcePhrase | null {
  let at = verb - 1
  while (at >= to && /^(ADV|AUX)$/.test(sentence.upos[at]!)) at--
  return at >= to && /^(he|she|they|we|i)$/.test(lower(sentence, at))
    ? {from: at, to: at + 1, head: at}
    : null
}

/** "according to the minister, Arsen Avakov, …": behind the name between the commas; `null` when none stands there. */
function nameBehind(sentence: Sentence, comma: number): number | null {
  if (sentence.forms[comma] !== "," || sentence.upos[comma + 1] !== "PROPN") return null
  let at = comma + 1
  while (sentence.upos[at] === "PROPN") at++
  return sentence.forms[at] === "," ? at : null
}
