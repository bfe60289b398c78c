// The places of a sentence that hand over to somebody's words: the reports that attribution reads, and speech acts with
// an infinitive or a bare quotation, which tell an event of their own ("vowed to fight") and are words of somebody too.

import type {Stance} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {surfaceSubjects} from "../arguments/slots.ts"
import {reportsOf} from "../attribution/reports.ts"
import {
  isFiniteVerb,
  isMark,
  isQuoteMark,
  lower,
  phraseFrom,
  type SourcePhrase,
  stretchBefore,
} from "../attribution/source-phrase.ts"
import {stanceOf} from "../attribution/vocabulary.ts"

export interface Cue {
  readonly speaker: SourcePhrase
  /** The verb of saying, or the first word of "according to". */
  readonly verb: number
  readonly lemma: string
  readonly stance: Stance
  readonly via: SourcePhrase | null
  /** The one spoken to, where the words name one right behind the verb. */
  readonly addressee: SourcePhrase | null
  /** Tokens covered, and the cue's own tokens, which are none of what is said. */
  readonly from: number
  readonly to: number
  readonly ownFrom: number
  readonly ownTo: number
  /** Do the words follow the cue, or is it set behind or between them? */
  readonly form: "before" | "beside"
}

/** Verbs that know, think or count: nothing is said by them. */
const unspoken =
  /^(think|believe|know|see|expect|fear|hear|learn|learnt|understand|assume|suspect|suppose|guess|imagine|dread|remember|regret|count|find|discover|establish|ascertain|determine|document|record|register|wonder|feel|trust|show|worry|doubt|anticipate|foresee|infer|deduce|forget|exclude|publish|correct|judge|convince|tally|fancy|calculate|relate)$/

/** Verbs of speech whose content is an infinitive. */
const infinitive =
  /^(vow|pledge|promise|threaten|swear|urge|ask|order|beg|implore|warn|tell|demand|refuse|offer|call|appeal|advise|instruct|press|invite)$/

/** Of these, those that take the one spoken to as object. */
const addressing =
  /^(urge|ask|order|beg|implore|warn|tell|advise|instruct|press|remind|assure|inform|notify|brief|promise|invite)$/

/** Verbs that hand over to a quotation or a clause, besides those that attribution knows. */
const quoting =
  /^(ask|demand|cry|shout|reply|call|speak|urge|vow|pledge|shoot|fire|begin|continue|go|sing|scream|chant|yell|thunder|snap|scoff|tell|say|tweet|post|write|answer|respond|deny|hail|label|brand|denounce|dismiss|term|dub|describe|praise|condemn|add)$/

/** All cues outside quotations, by their verbs. */
export function cuesOf(sentence: Sentence, isQuoted: (token: number) => boolean): Cue[] {
  const found = new Map<number, Cue>()
  for (const report of reportsOf(sentence)) {
    const {verb, lemma, source, form} = report
    if (isQuoted(verb) || unspoken.test(lemma) || found.has(verb)) continue
    // "announced the arrest" tells an act; "denied involvement" is somebody's word
    if (form === "noun" && !/^(deny|dismiss|reject)$/.test(lemma)) continue
    if (/^(accuse|blame|cite|quote)$/.test(sentence.lemmas[verb]!) && report.via === null) continue
    found.set(verb, {
      speaker: source,
      verb,
      lemma,
      stance: report.stance,
      via: report.via,
      addressee: addresseeBehind(sentence, verb, lemma),
      from: report.from,
      to: report.to,
      ownFrom: report.ownFrom,
      ownTo: report.ownTo,
      form: form === "noun" ? "before" : form,
    })
  }
  for (let verb = 0; verb < sentence.forms.length; verb++) {
    if (found.has(verb) || isQuoted(verb)) continue
    const one = speechAct(sentence, verb) ?? handingOver(sentence, verb)
    if (one !== null) found.set(verb, one)
  }
  return [...found.values()].sort((a, b) => a.verb - b.verb)
}

/** The subject of a verb as a phrase of the line; the one of the verb it is joined to when it has none. */
function speakerOf(sentence: Sentence, verb: number): SourcePhrase | null {
  const stretch = stretchBefore(sentence, verb)
  if (stretch !== null && !/^(which|who|that|whom|whose)$/.test(stretch.joined)) return stretch.phrase
  const subject = surfaceSubjects(sentence, verb).find(one => one < verb)
  if (subject === undefined) return null
  let from = subject
  while (from > 0 && subject - from < 8 && /^(DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(sentence.upos[from - 1]!))
    from--
  return phraseFrom(sentence, from, verb) ?? {from: subject, to: subject + 1, head: subject}
}

const isTold = (sentence: Sentence, verb: number): boolean =>
  sentence.upos[verb] === "VERB" &&
  /^VB[DZPN]$/.test(sentence.xpos[verb]!) &&
  !sentence.children[verb]!.some(child => /^(aux:pass|nsubj:pass)$/.test(sentence.deprels[child]!))

/**
 * > | The president urged Japan to rein in its navy; Tehran vowed to answer; Seoul asked that it be heard.
 *                   ^verb ^addressee ^words
 */
function speechAct(sentence: Sentence, verb: number): Cue | null {
  const lemma = sentence.lemmas[verb]!.toLowerCase()
  if (!infinitive.test(lemma) || !isTold(sentence, verb)) return null
  let at = verb + 1
  if (/^(call|appeal)$/.test(lemma)) {
    if (!/^(on|upon|to)$/.test(lower(sentence, at))) return null
    at++
  }
  let addressee: SourcePhrase | null = null
  if (lower(sentence, at) !== "to" && lower(sentence, at) !== "that") {
    addressee = phraseFrom(sentence, at, Math.min(sentence.forms.length, at + 16))
    if (addressee === null) return null
    at = addressee.to
  }
  while (/^(ADV)$/.test(sentence.upos[at] ?? "") || lower(sentence, at) === "not") at++
  const opens =
    (lower(sentence, at) === "to" && /^(VERB|AUX|ADV)$/.test(sentence.upos[at + 1] ?? "")) ||
    (lower(sentence, at) === "that" && /^(demand|ask|urge|vow|pledge|promise|threaten|warn)$/.test(lemma))
  if (!opens || (lemma === "offer" && addressee !== null)) return null
  const speaker = speakerOf(sentence, verb)
  if (speaker === null) return null
  return {
    speaker,
    verb,
    lemma,
    stance: "asserts",
    via: null,
    addressee: addressing.test(lemma) || /^(call|appeal)$/.test(lemma) ? addressee : null,
    from: at,
    to: sentence.forms.length,
    ownFrom: speaker.from,
    ownTo: at,
    form: "before",
  }
}

/** A verb of speech right before a quotation: `asked: "…"`, `called the talks "constructive"`, or behind it. */
function handingOver(sentence: Sentence, verb: number): Cue | null {
  const lemma = sentence.lemmas[verb]!.toLowerCase()
  if (!quoting.test(lemma) || sentence.upos[verb] !== "VERB") return null
  const length = sentence.forms.length
  const participle = sentence.xpos[verb] === "VBG" && isMark(sentence, verb - 1)
  if (!participle && !isTold(sentence, verb)) return null
  let mark = verb + 1
  while (mark < length && mark - verb < 14 && !isQuoteMark(sentence, mark)) {
    if (isFiniteVerb(sentence, mark) || sentence.forms[mark] === ";") break
    mark++
  }
  const before = {
    verb,
    lemma,
    stance: stanceOf(lemma),
    via: null,
    addressee: addresseeBehind(sentence, verb, lemma),
  }
  if (isQuoteMark(sentence, mark) && mark + 1 < length) {
    const speaker = speakerOf(sentence, verb)
    if (speaker === null) return null
    return {...before, speaker, from: mark, to: length, ownFrom: speaker.from, ownTo: mark, form: "before"}
  }
  // "…," cried a student
  if (isQuoteMark(sentence, verb - 1)) {
    const speaker = phraseFrom(sentence, verb + 1, length)
    if (speaker === null) return null
    return {...before, speaker, from: 0, to: verb, ownFrom: verb, ownTo: speaker.to, form: "beside"}
  }
  const speaker = speakerOf(sentence, verb)
  if (speaker === null || !isQuoteMark(sentence, speaker.from - 1)) return null
  return {
    ...before,
    speaker,
    from: 0,
    to: speaker.from,
    ownFrom: speaker.from,
    ownTo: verb + 1,
    form: "beside",
  }
}

/** "told Reuters", "said to the envoy", "wrote to the speaker", "answered him" */
function addresseeBehind(sentence: Sentence, verb: number, lemma: string): SourcePhrase | null {
  let at = verb + 1
  while (sentence.upos[at] === "ADV") at++
  const to =
    lower(sentence, at) === "to" &&
    /^(say|write|reply|explain|complain|announce|add|confide|respond|put|boast)$/.test(lemma)
  if (!to && !addressing.test(lemma)) return null
  if (to) at++
  const found = phraseFrom(sentence, at, Math.min(sentence.forms.length, at + 14))
  return found !== null && found.from < sentence.forms.length && !isFiniteVerb(sentence, found.to)
    ? found
    : null
}
