// The places of a sentence that hand over to somebody's words: the reports that attribution reads, and speech acts with
// an infinitive or a bare quotation, which tell an event of their own ("vowed to fight") and are words of somebody too.

import type {Stance} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {surfaceSubjects} from "../arguments/slots.ts"
import {isFiniteVerb, isMark, lower} from "../attribution/clauses.ts"
import {reportsOf} from "../attribution/reports.ts"
import {phraseFrom, type SourcePhrase, stretchBefore} from "../attribution/source-phrase.ts"
import {stanceOf} from "../attribution/vocabulary.ts"
import {cueByLine} from "./cues-by-line.ts"

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
  /^(vow|pledge|promise|threaten|swear|urge|ask|order|beg|implore|warn|tell|demand|offer|call|appeal|advise|instruct|press|invite)$/

/** Of these, those that take the one spoken to as object. */
const addressing =
  /^(urge|ask|order|beg|implore|warn|tell|advise|instruct|press|remind|assure|inform|notify|brief|promise|invite)$/

/** Verbs that hand over to a quotation or a clause, besides those that attribution knows. */
const quoting =
  /^(ask|demand|cry|shout|reply|call|speak|urge|vow|pledge|shoot|fire|begin|continue|go|sing|scream|chant|yell|thunder|snap|scoff|tell|say|tweet|post|write|answer|respond|deny|hail|label|brand|denounce|dismiss|term|dub|describe|praise|condemn|add|warn|promise|assure|insist|inform|remind|joke|wonder|argue|ask|plead|boast|conclude|observe|remark)$/

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
    const one =
      speechAct(sentence, verb) ?? handingOver(sentence, verb, isQuoted) ?? relativeGap(sentence, verb)
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

/**
 * Headlines that name the speaker beside a colon or a dash, before the words or behind them.
 *
 * > | Merkel to Athens: "Europe must act"          | No deal is in sight – Lavrov
 *     ^speaker  ^addressee                                                ^speaker
 */
function headings(sentence: Sentence, isQuoted: (token: number) => boolean): Cue[] {
  const length = sentence.forms.length
  const plain = {lemma: "say", stance: "asserts" as const, via: null}
  const colon = sentence.forms.indexOf(":")
  if (colon > 0 && colon < 9 && colon + 2 < length && !isQuoted(colon)) {
    const speaker = phraseFrom(sentence, 0, colon)
    const isName = speaker !== null && /^(PROPN)$/.test(sentence.upos[speaker.head]!)
    const other =
      isName && lower(sentence, speaker.to) === "to" ? phraseFrom(sentence, speaker.to + 1, colon) : null
    // "Athens to Berlin" may be read as one phrase
    const to = isName ? sentence.forms.slice(0, colon).findIndex(form => /^to$/i.test(form)) : -1
    if (isName && ((other ?? speaker).to === colon || speaker.to === colon))
      return [
        {
          ...plain,
          speaker: to > 0 ? (phraseFrom(sentence, 0, to) ?? speaker) : speaker,
          verb: colon,
          addressee: to > 0 ? phraseFrom(sentence, to + 1, colon) : other,
          from: colon + 1,
          to: length,
          ownFrom: 0,
          ownTo: colon + 1,
          form: "before",
        },
      ]
  }
  if (/^[.?!]$/.test(sentence.forms[length - 1]!)) return []
  const dash = sentence.forms.findLastIndex(form => /^(:|—|–|--|-)$/.test(form))
  if (dash < 3 || length - dash > 6 || isQuoted(dash)) return []
  const speaker = phraseFrom(sentence, dash + 1, length)
  return speaker === null || speaker.to < length || sentence.starts[dash] === sentence.ends[dash - 1]
    ? []
    : [
        {
          ...plain,
          speaker,
          verb: dash,
          addressee: null,
          from: 0,
          to: dash,
          ownFrom: dash,
          ownTo: length,
          form: "beside",
        },
      ]
}

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

/**
 * "said Russia had massed tanks and asked NATO to send ships": the tense tells that whoever said so asked, not Russia.
 */
function speakerShared(sentence: Sentence, verb: number): SourcePhrase | null {
  if (!/^VB[DZ]$/.test(sentence.xpos[verb]!) || !/^(and|but)$/.test(lower(sentence, verb - 1))) return null
  let said = verb - 1
  while (
    said >= 0 &&
    verb - said < 40 &&
    !/^(say|declare|announce|insist|argue)$/.test(sentence.lemmas[said]!)
  )
    said--
  if (said < 0 || sentence.xpos[said] !== sentence.xpos[verb]) return null
  let relative = false
  for (let at = said + 1; at < verb - 1; at++) {
    if (/^[,;:]$/.test(sentence.forms[at]!) || /^(and|but)$/.test(lower(sentence, at))) return null
    if (/^(who|which)$/.test(lower(sentence, at))) relative = true
    if (isFiniteVerb(sentence, at))
      return !relative &&
        /^(had|has|have|would|will|was|were|is|are|could|can|should|may)$/.test(lower(sentence, at))
        ? (stretchBefore(sentence, said)?.phrase ?? null)
        : null
  }
  return null
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
  const speaker = speakerShared(sentence, verb) ?? speakerOf(sentence, verb)
  if (speaker === null || /^(who|which|that)$/.test(lower(sentence, speaker.head))) return null
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
function handingOver(sentence: Sentence, verb: number, isQuoted: (token: number) => boolean): Cue | null {
  const opens = (token: number): boolean => !isQuoted(token) && isQuoted(token + 1)
  const closes = (token: number): boolean => token > 0 && !isQuoted(token) && isQuoted(token - 1)
  const lemma = sentence.lemmas[verb]!.toLowerCase()
  if (!quoting.test(lemma) || sentence.upos[verb] !== "VERB") return null
  const length = sentence.forms.length
  const participle = sentence.xpos[verb] === "VBG" && isMark(sentence, verb - 1)
  if (!participle && !isTold(sentence, verb)) return null
  let mark = verb + 1
  while (mark < length && mark - verb < 14 && !opens(mark)) {
    if (isFiniteVerb(sentence, mark) || sentence.forms[mark] === ";") break
    mark++
  }
  // "it has begun "anti-terrorist activities"": what is begun is no word of theirs
  if (/^(begin|continue|go|shoot|fire)$/.test(lemma) && opens(mark) && !isMark(sentence, mark - 1))
    return null
  const before = {
    verb,
    lemma,
    stance: stanceOf(lemma),
    via: null,
    addressee: addresseeBehind(sentence, verb, lemma),
  }
  // "…," cried a student
  if (closes(verb - 1)) {
    const speaker = phraseFrom(sentence, verb + 1, length)
    if (speaker === null) return null
    return {...before, speaker, from: 0, to: verb, ownFrom: verb, ownTo: speaker.to, form: "beside"}
  }
  if (opens(mark)) {
    const speaker = speakerOf(sentence, verb)
    if (speaker === null) return null
    return {...before, speaker, from: mark, to: length, ownFrom: speaker.from, ownTo: mark, form: "before"}
  }
  const speaker = speakerOf(sentence, verb)
  if (speaker === null || !closes(speaker.from - 1)) return null
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

/**
 * > | …, which some politicians warned could lead to a new crisis.
 *                               ^verb  ^words
 */
function relativeGap(sentence: Sentence, verb: number): Cue | null {
  const lemma = sentence.lemmas[verb]!.toLowerCase()
  if (!/^(say|warn|claim|argue|insist|allege|hint|suggest)$/.test(lemma) || !isFiniteVerb(sentence, verb))
    return null
  if (!isFiniteVerb(sentence, verb + 1)) return null
  const stretch = stretchBefore(sentence, verb)
  if (stretch === null || !/^(which|that|who)$/.test(stretch.joined)) return null
  let to = verb + 1
  while (to < sentence.forms.length && !isMark(sentence, to)) to++
  return {
    speaker: stretch.phrase,
    verb,
    lemma,
    stance: stanceOf(lemma),
    via: null,
    addressee: null,
    from: verb + 1,
    to,
    ownFrom: stretch.from,
    ownTo: verb + 1,
    form: "before",
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
