// Reads the stories of the corpus: a whole text in the markup of single lines, with event numbers that run
// over the story, and one line an event at the end (corpus/stories/README.md).
//
//   # date: 2018-11-02  publisher: Daily Ledger
//   [A1:Cuban leader] <1:in> [R1:Moscow]
//
//   [A1:He] <1:arrived> [T1:on Friday].
//   ||
//   1: CONSULT.visit +diplomatic date=2018-11-02 A:code=CUB.GOV R:code=RUS

import type {Span} from "@demarche/text"
import type {GoldParty, GoldPlace} from "../gold/gold-item.ts"
import type {GoldMention, GoldStory, GoldStoryEvent} from "../gold/gold-story.ts"
import {type EventHead, type PartyCode, readEventHead} from "./event-head.ts"
import {attributionOf, shown, spansIn} from "./marked-line.ts"
import {type Mark, type Role, unmark} from "./marks.ts"

export interface StoryReading extends GoldStory {
  readonly problems: readonly {readonly line: number; readonly message: string}[]
}

interface Line {
  /** In the file, from 1. */
  readonly number: number
  readonly span: Span
  readonly marks: readonly Mark[]
}

const HEADER = /^# date: (\d{4}-\d{2}-\d{2}) {2}publisher: (\S.*)$/
const END = /^(\d+): (.+)$/

/**
 * Never throws: `problems` names each faulty line. Sentences of a paragraph are joined by a space, paragraphs by
 * an empty line; `id` is the file's name without folder and ending.
 */
export const parseStory = (name: string, content: string): StoryReading => {
  const problems: {line: number; message: string}[] = []
  const written = content.replace(/\s+$/, "").split("\n")
  const header = HEADER.exec(written[0]!)
  if (header === null)
    problems.push({line: 1, message: "expected `# date: YYYY-MM-DD  publisher: Name` in the first line"})
  const found = written.indexOf("||")
  const end = found < 0 ? written.length : found
  if (found < 0) problems.push({line: end, message: "no line `||` after the text"})

  let text = ""
  const lines: Line[] = []
  let gap = ""
  for (let at = 1; at < end; at++) {
    if (written[at]!.trim() === "") {
      gap = text === "" ? "" : "\n\n"
      continue
    }
    const sentence = unmark(written[at]!.trim())
    text += gap
    const start = text.length
    const moved = ({start: from, end: to}: Span): Span => ({start: from + start, end: to + start})
    text += sentence.text
    gap = " "
    for (const message of sentence.problems) problems.push({line: at + 1, message})
    const marks = sentence.marks.map(mark => ({...mark, span: moved(mark.span)}))
    lines.push({number: at + 1, span: {start, end: text.length}, marks})
  }

  const heads: {line: number; head: EventHead}[] = []
  for (let at = end + 1; at < written.length; at++) {
    const match = END.exec(written[at]!)
    if (Number(match?.[1]) !== heads.length + 1) {
      problems.push({line: at + 1, message: `expected \`${heads.length + 1}: TYPE…\``})
      continue
    }
    const {head, problems: inHead} = readEventHead(match![2]!)
    for (const message of inHead) problems.push({line: at + 1, message})
    heads.push({line: at + 1, head})
  }

  for (const {number: line, marks} of lines)
    for (const mark of marks) {
      if (mark.event === null || mark.event < 1 || mark.event > heads.length)
        problems.push({
          line,
          message: `${shown(mark, text)}: there is no event ${mark.event ?? "without number"}`,
        })
      else if (mark.party !== null && mark.role !== "A" && mark.role !== "R")
        problems.push({line, message: `${shown(mark, text)}: only actors and recipients take a letter`})
    }
  const events = heads.map(({line, head}, index) => {
    const tellings = lines.flatMap(({number, marks}, sentence) => {
      const own = marks.filter(mark => mark.event === index + 1)
      return own.length === 0 ? [] : [{line: number, sentence, marks: own}]
    })
    for (const {line, marks} of tellings)
      for (const message of checkTelling(marks, text))
        problems.push({line, message: `event ${index + 1}: ${message}`})
    const all = tellings.flatMap(({marks}) => marks)
    for (const message of checkEvent(all, head)) problems.push({line, message})
    return toEvent(tellings, all, head, text)
  })
  problems.sort((a, b) => a.line - b.line)
  const id = name.replace(/^.*\//, "").replace(/\.txt$/, "")
  const [date = null, publisher = null] = header?.slice(1) ?? []
  return {id, text, date, publisher, sentences: lines.map(({span}) => span), events, problems}
}

/** Letters in use on one side, in order; a side without letters is one party. */
const partiesIn = (marks: readonly Mark[], role: Role): (string | null)[] => {
  const own = marks.filter(mark => mark.role === role)
  const letters = new Set(own.flatMap(({party}) => party ?? []))
  if (letters.size > 0) return [...letters].sort()
  return own.length > 0 ? [null] : []
}

const checkTelling = (marks: readonly Mark[], text: string): string[] => {
  const problems: string[] = []
  if (spansIn(marks, "trigger").length === 0)
    problems.push(`${shown(marks[0]!, text)} in a sentence without trigger`)
  for (const role of ["@", "V", "P"] as const)
    if (spansIn(marks, role).length > 1) problems.push(`${role} is marked more than once in a sentence`)
  for (const role of ["A", "R"] as const) {
    const letters = marks.filter(mark => mark.role === role).map(mark => mark.party)
    if (new Set(letters).size < letters.length)
      problems.push(
        `${role} stands twice in a sentence: tell parties apart by letters, or keep the better span`,
      )
  }
  if (spansIn(marks, "V").length > 0 && spansIn(marks, "@").length === 0) problems.push("V without @")
  for (const a of spansIn(marks, "A"))
    for (const r of spansIn(marks, "R"))
      if (a.start === r.start && a.end === r.end)
        problems.push(`${JSON.stringify(text.slice(a.start, a.end))} is both actor and recipient`)
  return problems
}

const checkEvent = (marks: readonly Mark[], head: EventHead): string[] => {
  const problems: string[] = []
  const has = (role: Role): boolean => marks.some(mark => mark.role === role)
  if (!has("trigger")) problems.push("no telling: the event has no trigger in the text")
  if (has("A") === head.noActor)
    problems.push(has("A") ? "A=none, yet an actor is marked" : "no actor: mark [A…:…] or say A=none")
  for (const [role, key, codes] of [
    ["A", "A:code", head.actorCodes],
    ["R", "R:code", head.recipientCodes],
  ] as const) {
    const parties = partiesIn(marks, role)
    if (parties.length !== codes.length)
      problems.push(`${key}= gives ${codes.length} codes, the text names ${parties.length} parties`)
    parties.forEach((letter, index) => {
      if (letter !== null && letter !== "abcdefghij"[index])
        problems.push(`letters of ${role} must run a, b, c: found ${parties.join(", ")}`)
    })
  }
  if (!has("@") && (head.stance !== "asserts" || head.kind !== "speaker" || head.quoted))
    problems.push("quoted, stance= and kind= tell of a source, and none is marked")
  if (has("T") !== (head.date !== null)) problems.push("time words [T…:…] and date= stand together")
  if (head.place !== null && !has("P")) problems.push("place= without words for it: mark [P…:…]")
  const measured = head.amount !== null || Object.keys(head.counts).length > 0
  if (has("M") !== measured) problems.push("[M…:…] and value= or a count stand together")
  return problems
}

type Telling = {readonly sentence: number; readonly marks: readonly Mark[]}

const toEvent = (
  tellings: readonly Telling[],
  all: readonly Mark[],
  head: EventHead,
  text: string,
): GoldStoryEvent => ({
  type: head.type,
  mode: head.mode,
  modality: head.modality,
  contexts: head.contexts,
  trigger: spansIn(tellings.find(({marks}) => spansIn(marks, "trigger").length > 0)?.marks ?? [], "trigger"),
  actors: mergedParties(all, "A", head.actorCodes),
  recipients: mergedParties(all, "R", head.recipientCodes),
  attribution: attributionOf(all, head),
  place: placeOf(all, head, text),
  time: head.date === null ? null : {spans: spansIn(all, "T"), date: head.date, enddate: head.enddate},
  amount: head.amount,
  size: Object.keys(head.counts).length === 0 ? null : head.counts,
  measures: spansIn(all, "M"),
  doubtful: head.doubtful,
  mentions: tellings.map(({sentence, marks}) => mentionOf(sentence, marks, all, head)),
})

const coded = (code: PartyCode | undefined): Pick<GoldParty, "code" | "sector"> =>
  code === undefined ? {} : {code: code.code, ...(code.sector === null ? {} : {sector: code.sector})}

/** A mark without a letter on a side of several parties ("they", "both sides") stands for all of them. */
const mergedParties = (marks: readonly Mark[], role: Role, codes: readonly PartyCode[]): GoldParty[] =>
  partiesIn(marks, role).map((letter, index) => {
    const spans = marks
      .filter(mark => mark.role === role && (mark.party === letter || mark.party === null))
      .map(({span}) => span)
    const own = marks.filter(mark => mark.role === role && mark.party === letter).map(({span}) => span)
    const span = own.reduce((best, one) => (one.end - one.start > best.end - best.start ? one : best))
    return {span, ...coded(codes[index]), spans}
  })

const mentionOf = (
  sentence: number,
  marks: readonly Mark[],
  all: readonly Mark[],
  head: EventHead,
): GoldMention => {
  const parties = (role: Role, codes: readonly PartyCode[]): GoldParty[] => {
    const letters = partiesIn(all, role)
    return marks
      .filter(mark => mark.role === role)
      .map(({span, party}) => ({
        span,
        ...(party === null && letters.length > 1 ? {} : coded(codes[letters.indexOf(party)])),
      }))
  }
  return {
    sentence,
    trigger: spansIn(marks, "trigger"),
    actors: parties("A", head.actorCodes),
    recipients: parties("R", head.recipientCodes),
    attribution: attributionOf(marks, head),
    measures: spansIn(marks, "M"),
    places: spansIn(marks, "P"),
    times: spansIn(marks, "T"),
  }
}

/** The words that hold the place's name; failing them, the first words for it. */
const placeOf = (marks: readonly Mark[], {place}: EventHead, text: string): GoldPlace | null => {
  const spans = spansIn(marks, "P")
  const named = place?.name ?? null
  const span =
    spans.find(({start, end}) => named !== null && text.slice(start, end).includes(named)) ?? spans[0]
  if (span === undefined) return null
  return {span, country: place?.country ?? null, name: named}
}
