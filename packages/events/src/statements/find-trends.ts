// All trends of a story: how relations between parties have gone over a period. What is told so is no event of its day.

import {type Resolution, resolve} from "@demarche/actors"
import type {Attribution, Statement, Trend} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {surfaceSubjects} from "../arguments/slots.ts"
import {reportsOf} from "../attribution/reports.ts"
import {type Participant, spanOf} from "../mentions/participant.ts"
import {participantAt, participantsOf, type Story} from "../mentions/story.ts"
import {recordId} from "../record-id.ts"
import {formatDay, parseDay} from "../time/calendar.ts"
import {citeInfo, entityBlocks, textInfo} from "../to-record.ts"
import {coderVersion} from "../version.ts"
import {stringOf} from "./parties.ts"
import {type TrendTold, trendsTold} from "./trend-told.ts"

/** @param statements of the same story: a trend within the words of one is its speaker's */
export function findTrends(
  story: Story,
  sentences: readonly Sentence[],
  statements: readonly Statement[],
): Trend[] {
  const published = parseDay(story.on)
  return sentences.flatMap(sentence =>
    trendsTold(sentence, published).flatMap(told => {
      const parties = partiesOf(story, sentence, told, sentences)
      return parties.length === 0 ? [] : [toTrend(story, sentence, told, parties, statements)]
    }),
  )
}

function toTrend(
  story: Story,
  sentence: Sentence,
  told: TrendTold,
  parties: readonly Participant[],
  statements: readonly Statement[],
): Trend {
  const {document} = story.annotated
  const string = stringOf(story, sentence)
  const words = (from: number, to: number) => {
    const span = spanOf(sentence, from, to)
    return {text: string.slice(span.start, span.end), span}
  }
  const trigger = words(told.trigger, told.trigger + 1)
  const about = words(told.about, told.about + 1)
  const whole = words(told.from, told.to)
  const {period} = told
  const last = period?.last ?? parseDay(story.on)
  return {
    id: recordId(document.id, sentence.in, trigger.span.start, trigger.span.end, "trend"),
    kind: "trend",
    direction: told.direction,
    parties: parties.flatMap(entityBlocks),
    date: period?.first == null ? null : formatDay(period.first),
    enddate: last === null ? null : formatDay(last),
    date_info:
      period === null
        ? {text: null, span: null, precision: "publication"}
        : {...words(period.from, period.to), precision: period.precision},
    trigger: {text: trigger.text, ...trigger.span},
    about: {text: about.text, ...about.span},
    text: whole.text,
    span: whole.span,
    attribution: attributionOf(trigger.span, statements),
    text_info: textInfo(sentence),
    cite_info: citeInfo(document),
    coder: coderVersion,
  }
}

function attributionOf(
  {start, end, in: where}: Trend["span"],
  statements: readonly Statement[],
): Attribution | null {
  const said = statements.find(({words}) =>
    words.some(one => one.in === where && one.start <= start && one.end >= end),
  )
  const [speaker] = said?.speaker ?? []
  return said === undefined || speaker === undefined
    ? null
    : {
        kind: speaker.sector === "JRN" ? "document" : "speaker",
        text: speaker.entity_text,
        span: speaker.span,
        entity: speaker,
        quoted: said.quoted === "direct",
        stance: said.stance,
        via: said.via,
      }
}

/**
 * Those around the word for relations, then the subject, then whoever the story spoke of last.
 *
 * > | U.S.-Cuban relations; India's relations with China; ties between Kabul and Delhi; its trade with Iraq
 */
function partiesOf(
  story: Story,
  sentence: Sentence,
  told: TrendTold,
  sentences: readonly Sentence[],
): Participant[] {
  const found: Participant[] = []
  const add = (one: Participant | null): void => {
    if (one === null || !isParty(one.resolution)) return
    const codes = codesOf(one.resolution)
    if (codes.every(code => found.some(other => codesOf(other.resolution).includes(code)))) return
    found.push(one)
  }
  const {about, verb, trigger} = told
  const isMoved = about === trigger
  if (isMoved) {
    for (let at = Math.max(0, verb - 24); at < verb; at++) add(partyAt(story, sentence, at))
    for (let at = trigger + 1; at < told.to && !isTimeLead(sentence, at); at++)
      add(partyAt(story, sentence, at))
  } else {
    for (let at = told.verb > about ? told.from : phraseStart(sentence, about); at < about; at++)
      add(partyAt(story, sentence, at))
    const end = told.verb > about ? told.verb : told.to
    for (let at = about + 1; at < end; at++) {
      if (sentence.forms[at] === "," || isTimeLead(sentence, at)) break
      add(partyAt(story, sentence, at))
    }
  }
  if (countOf(found) < 2 && !isMoved)
    for (const subject of surfaceSubjects(sentence, governorOf(sentence, told)))
      if (subject !== about && subject < about)
        for (const one of participantsOf(story, sentence, subject)) add(one)
  if (
    countOf(found) === 1 &&
    sentence.forms.some((_, at) => at > about && at < told.to && /^with$/i.test(sentence.forms[at]!))
  )
    add(lastNamed(story, sentence, told, sentences, found[0]!))
  if (found.length === 0 && !/^(with|between)$/i.test(sentence.forms[about + 1] ?? "")) {
    const before = sentences.find(one => one.index === sentence.index - 1)
    return pairIn(story, sentence, told) ?? (before === undefined ? [] : (pairIn(story, before, null) ?? []))
  }
  return found
}

/** The two countries that a sentence names, when it names just two: "Cuba and Russia have old links." */
const pairIn = (story: Story, sentence: Sentence, told: TrendTold | null): Participant[] | null =>
  twoAmong(story, sentence, told, at => isSubject(sentence, at)) ??
  twoAmong(story, sentence, told, () => true)

const isSubject = (sentence: Sentence, token: number): boolean =>
  sentence.deprels[token]!.startsWith("nsubj") ||
  (sentence.deprels[token] === "conj" && sentence.deprels[sentence.heads[token]!]!.startsWith("nsubj"))

function twoAmong(
  story: Story,
  sentence: Sentence,
  told: TrendTold | null,
  counts: (token: number) => boolean,
): Participant[] | null {
  const found: Participant[] = []
  const reports = reportsOf(sentence)
  for (let at = 0; at < sentence.forms.length; at++) {
    if (told !== null && at >= told.from && at < told.to) continue
    // "as CGTN's Lucy Taylor reports, …": who only tells of it
    if (reports.some(({ownFrom, ownTo}) => at >= ownFrom && at < ownTo)) continue
    if (!/^(NOUN|PROPN)$/.test(sentence.upos[at]!) || !counts(at)) continue
    const one = participantAt(story, sentence, at)
    if (one === null || !isParty(one.resolution) || one.resolution.members !== undefined) continue
    if (!/^(state|place|person)$/.test(one.resolution.kind)) continue
    if (!found.some(other => other.resolution.code === one.resolution.code)) found.push(one)
  }
  return found.length === 2 ? found : null
}

const countOf = (found: readonly Participant[]): number =>
  found.reduce((sum, {resolution}) => sum + codesOf(resolution).length, 0)

const codesOf = ({code, members}: Resolution): (string | null)[] =>
  members === undefined ? [code] : members.map(member => member.code)

const isParty = (resolution: Resolution): boolean =>
  codesOf(resolution).every(code => code !== null) &&
  (resolution.members !== undefined || /^(state|place|organisation|person|group)$/.test(resolution.kind))

const isTimeLead = (sentence: Sentence, token: number): boolean =>
  /^(since|over|during|for|after|under)$/i.test(sentence.forms[token]!)

/** A name, a pronoun, a described pair, or the adjective of a country. */
function partyAt(story: Story, sentence: Sentence, token: number): Participant | null {
  const upos = sentence.upos[token]!
  if (
    upos === "ADJ" ||
    (upos === "PROPN" && /^(-|–)$/.test(sentence.forms[token + 1] ?? "")) ||
    sentence.forms[token - 1] === "-"
  ) {
    const resolution = resolve(sentence, token, token + 1, token, story.on, story.knowledge)
    if (resolution.code === null || resolution.kind === "thing") return null
    const span = spanOf(sentence, token, token + 1)
    return {
      sentence,
      head: token,
      span,
      text: stringOf(story, sentence).slice(span.start, span.end),
      resolution,
    }
  }
  if (!/^(NOUN|PROPN|PRON)$/.test(upos)) return null
  // "Saudi Arabia": one name, read at its head
  if (
    /^(flat|compound|goeswith)/.test(sentence.deprels[token]!) &&
    upos === "PROPN" &&
    Math.abs(sentence.heads[token]! - token) < 3 &&
    /^(PROPN)$/.test(sentence.upos[sentence.heads[token]!]!)
  )
    return null
  return participantAt(story, sentence, token)
}

function phraseStart(sentence: Sentence, about: number): number {
  let at = about
  while (
    at > 0 &&
    about - at < 6 &&
    (/^(DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(sentence.upos[at - 1]!) || sentence.forms[at - 1] === "-")
  )
    at--
  return at
}

/** The verb whose subject the parties are: "have made efforts to renew". */
function governorOf(sentence: Sentence, {verb}: TrendTold): number {
  let at = verb
  for (let steps = 0; steps < 5; steps++) {
    if (surfaceSubjects(sentence, at).some(subject => subject < at)) return at
    const up = sentence.heads[at]!
    if (up < 0) return at
    at = up
  }
  return at
}

/** The state or official of another country named last before the trend. */
function lastNamed(
  story: Story,
  sentence: Sentence,
  told: TrendTold,
  sentences: readonly Sentence[],
  other: Participant,
): Participant | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 3); index--) {
    const one = sentences.find(candidate => candidate.index === index)
    if (one === undefined) continue
    const end = one === sentence ? told.from : one.forms.length
    let last: Participant | null = null
    for (let at = 0; at < end; at++) {
      if (!/^(NOUN|PROPN|PRON)$/.test(one.upos[at]!)) continue
      const named = participantAt(story, one, at)
      if (named === null || !isParty(named.resolution) || named.resolution.members !== undefined) continue
      if (named.resolution.code === other.resolution.code) continue
      // who acts or speaks comes before who is named in passing
      if (one.deprels[at]!.startsWith("nsubj")) return named
      last ??= named
    }
    if (last !== null) return last
  }
  return null
}
