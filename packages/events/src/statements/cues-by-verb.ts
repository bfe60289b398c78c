// Cues that a verb of speech tells by what hangs on it: an infinitive or a clause ("vowed to fight" tells an event of its own
// and is words of somebody too), a bare quotation, or a gap of a relative clause.

import type {Sentence} from "@demarche/text"
import {hasTense} from "../arguments/phrase.ts"
import {surfaceSubjects} from "../arguments/slots.ts"
import {isMark, lower} from "../attribution/clauses.ts"
import {phraseFrom, type SourcePhrase, stretchBefore} from "../attribution/source-phrase.ts"
import {type Cue, cueOf} from "./cue.ts"

/** The cue of a verb outside quotations that no report of attribution has. */
export const cueByVerb = (
  sentence: Sentence,
  verb: number,
  isQuoted: (token: number) => boolean,
): Cue | null =>
  speechAct(sentence, verb) ?? handingOver(sentence, verb, isQuoted) ?? relativeGap(sentence, verb)

/** Verbs of speech whose content is an infinitive. */
const infinitive =
  /^(vow|pledge|promise|threaten|swear|urge|ask|order|beg|implore|warn|tell|demand|offer|call|appeal|advise|instruct|press|invite)$/

/** Of these, those that take the one spoken to as object. */
const addressing =
  /^(urge|ask|order|beg|implore|warn|tell|advise|instruct|press|remind|assure|inform|notify|brief|promise|invite)$/

/** Verbs that hand over to a quotation or a clause, besides those that attribution knows. */
const quoting =
  /^(ask|demand|cry|shout|reply|call|speak|urge|vow|pledge|shoot|fire|begin|continue|go|sing|scream|chant|yell|thunder|snap|scoff|tell|say|tweet|post|write|answer|respond|deny|hail|label|brand|denounce|dismiss|term|dub|describe|praise|condemn|add|warn|promise|assure|insist|inform|remind|joke|wonder|argue|ask|plead|boast|conclude|observe|remark)$/

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
    if (hasTense(sentence, at))
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
  return cueOf({
    speaker,
    verb,
    lemma,
    addressee: addressing.test(lemma) || /^(call|appeal)$/.test(lemma) ? addressee : null,
    from: at,
    to: sentence.forms.length,
    ownFrom: speaker.from,
    ownTo: at,
    form: "before",
  })
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
    if (hasTense(sentence, mark) || sentence.forms[mark] === ";") break
    mark++
  }
  // "it has begun "anti-terrorist activities"": what is begun is no word of theirs
  if (/^(begin|continue|go|shoot|fire)$/.test(lemma) && opens(mark) && !isMark(sentence, mark - 1))
    return null
  const plain = {verb, lemma, addressee: addresseeBehind(sentence, verb, lemma)}
  // "…," cried a student
  if (closes(verb - 1)) {
    const speaker = phraseFrom(sentence, verb + 1, length)
    if (speaker === null) return null
    return cueOf({...plain, speaker, from: 0, to: verb, ownFrom: verb, ownTo: speaker.to, form: "beside"})
  }
  if (opens(mark)) {
    const speaker = speakerOf(sentence, verb)
    if (speaker === null) return null
    return cueOf({
      ...plain,
      speaker,
      from: mark,
      to: length,
      ownFrom: speaker.from,
      ownTo: mark,
      form: "before",
    })
  }
  const speaker = speakerOf(sentence, verb)
  if (speaker === null || !closes(speaker.from - 1)) return null
  return cueOf({
    ...plain,
    speaker,
    from: 0,
    to: speaker.from,
    ownFrom: speaker.from,
    ownTo: verb + 1,
    form: "beside",
  })
}

/**
 * > | …, which some politicians warned could lead to a new crisis.
 *                               ^verb  ^words
 */
function relativeGap(sentence: Sentence, verb: number): Cue | null {
  const lemma = sentence.lemmas[verb]!.toLowerCase()
  if (!/^(say|warn|claim|argue|insist|allege|hint|suggest)$/.test(lemma) || !hasTense(sentence, verb))
    return null
  if (!hasTense(sentence, verb + 1)) return null
  const stretch = stretchBefore(sentence, verb)
  if (stretch === null || !/^(which|that|who)$/.test(stretch.joined)) return null
  let to = verb + 1
  while (to < sentence.forms.length && !isMark(sentence, to)) to++
  return cueOf({
    speaker: stretch.phrase,
    verb,
    lemma,
    from: verb + 1,
    to,
    ownFrom: stretch.from,
    ownTo: verb + 1,
    form: "before",
  })
}

/** "told Reuters", "said to the envoy", "wrote to the speaker", "answered him" */
export function addresseeBehind(sentence: Sentence, verb: number, lemma: string): SourcePhrase | null {
  let at = verb + 1
  while (sentence.upos[at] === "ADV") at++
  const to =
    lower(sentence, at) === "to" &&
    /^(say|write|reply|explain|complain|announce|add|confide|respond|put|boast)$/.test(lemma)
  if (!to && !addressing.test(lemma)) return null
  if (to) at++
  const found = phraseFrom(sentence, at, Math.min(sentence.forms.length, at + 14))
  return found !== null && found.from < sentence.forms.length && !hasTense(sentence, found.to) ? found : null
}
