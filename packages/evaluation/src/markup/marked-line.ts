// Reads one line of the corpus: a marked sentence and the events it tells (corpus/MARKUP.md).
//
//   [A:Lima] <did not condemn> [R:the coup]. || ACCUSE.disapprove:negation +political_institutions

import type {Span} from "@demarche/text"
import type {GoldAttribution, GoldEvent, GoldParty, GoldPlace, GoldTime} from "../gold/gold-item.ts"
import {type EventHead, type PartyCode, readEventHead} from "./event-head.ts"
import {type Mark, type Role, unmark} from "./marks.ts"

export interface MarkedLine {
  readonly text: string
  /** Day of publication, when the line gives one. */
  readonly date: string | null
  readonly events: readonly GoldEvent[]
  /** What is wrong with the line; with problems the events are as far as they could be read. */
  readonly problems: readonly string[]
}

/** Empty lines and lines that begin with "#" hold no item. */
export const isItemLine = (line: string): boolean => line.trim() !== "" && !line.startsWith("#")

export const parseMarkedLine = (line: string): MarkedLine => {
  const dated = /^(\d{4}-\d{2}-\d{2})\t/.exec(line)
  const date = dated?.[1] ?? null
  const [marked = "", ...written] = line.slice(dated?.[0].length ?? 0).split("||")
  const {text, marks, problems: inMarks} = unmark(marked.trim())
  const problems = [...inMarks]
  if (text === "") problems.push("no text")
  const none = written.length === 1 && written[0]!.trim() === "NONE"
  if (written.length === 0) problems.push("no event: write || NONE when there is none")
  if (none) {
    if (marks.length > 0) problems.push("marks in a line of NONE")
    return {text, date, events: [], problems}
  }
  const several = written.length > 1
  for (const mark of marks) {
    if (mark.party !== null) problems.push(`${shown(mark, text)} has a letter: letters stand in stories only`)
    if (several && mark.event === null) problems.push(`${shown(mark, text)} lacks the number of its event`)
    if (mark.event !== null && (mark.event < 1 || mark.event > written.length))
      problems.push(`${shown(mark, text)}: there is no event ${mark.event}`)
  }
  const events = written.map((one, index) => {
    const own = marks.filter(mark => (mark.event ?? 1) === index + 1)
    const {head, problems: inHead} = readEventHead(one)
    const name = several ? `event ${index + 1}: ` : ""
    const found = [...inHead, ...checkRoles(own, head, text)]
    if (head.date !== null && date === null) found.push("date= without a published date before the text")
    problems.push(...found.map(problem => name + problem))
    return toEvent(own, head)
  })
  return {text, date, events, problems}
}

/** A mark as findings name it. */
export const shown = (mark: Mark, text: string): string =>
  `${mark.role} ${JSON.stringify(text.slice(mark.span.start, mark.span.end))}`

/** Spans of one role, in the order of `marks`. */
export const spansIn = (marks: readonly Mark[], role: Role): Span[] =>
  marks.filter(mark => mark.role === role).map(mark => mark.span)

const checkRoles = (marks: readonly Mark[], head: EventHead, text: string): string[] => {
  const problems: string[] = []
  const actors = spansIn(marks, "A")
  const recipients = spansIn(marks, "R")
  if (spansIn(marks, "trigger").length === 0) problems.push("no trigger")
  if (actors.length === 0 && !head.noActor) problems.push("no actor: mark [A:…] or say A=none")
  if (actors.length > 0 && head.noActor) problems.push("A=none, yet an actor is marked")
  for (const role of ["@", "V", "P"] as const)
    if (spansIn(marks, role).length > 1) problems.push(`${role} is marked more than once`)
  const source = spansIn(marks, "@").length > 0
  if (!source && spansIn(marks, "V").length > 0) problems.push("V without @")
  if (!source && (head.stance !== "asserts" || head.kind !== "speaker" || head.quoted))
    problems.push("quoted, stance= and kind= tell of a source, and none is marked")
  for (const a of actors)
    for (const r of recipients)
      if (a.start === r.start && a.end === r.end)
        problems.push(`${JSON.stringify(text.slice(a.start, a.end))} is both actor and recipient`)
  if (head.actorCodes.length > actors.length) problems.push("more codes in A:code= than actors")
  if (head.recipientCodes.length > recipients.length) problems.push("more codes in R:code= than recipients")
  return problems
}

const toEvent = (marks: readonly Mark[], head: EventHead): GoldEvent => ({
  type: head.type,
  mode: head.mode,
  modality: head.modality,
  contexts: head.contexts,
  trigger: spansIn(marks, "trigger"),
  actors: partiesOf(spansIn(marks, "A"), head.actorCodes),
  recipients: partiesOf(spansIn(marks, "R"), head.recipientCodes),
  attribution: attributionOf(marks, head),
  place: placeOf(marks, head),
  time: timeOf(marks, head),
  amount: head.amount,
  size: Object.keys(head.counts).length === 0 ? null : head.counts,
  measures: spansIn(marks, "M"),
  doubtful: head.doubtful,
})

const partiesOf = (spans: readonly Span[], codes: readonly PartyCode[]): GoldParty[] =>
  spans.map((span, index) => {
    const given = codes[index]
    if (given === undefined) return {span}
    return {span, code: given.code, ...(given.sector === null ? {} : {sector: given.sector})}
  })

/** The first marked source, with what the head says of it. */
export const attributionOf = (marks: readonly Mark[], head: EventHead): GoldAttribution | null => {
  const span = spansIn(marks, "@")[0]
  if (span === undefined) return null
  return {
    span,
    kind: head.kind,
    stance: head.stance,
    quoted: head.quoted,
    via: spansIn(marks, "V")[0] ?? null,
  }
}

const placeOf = (marks: readonly Mark[], head: EventHead): GoldPlace | null => {
  const span = spansIn(marks, "P")[0] ?? null
  if (span === null && head.place === null) return null
  return {span, country: head.place?.country ?? null, name: head.place?.name ?? null}
}

const timeOf = (marks: readonly Mark[], head: EventHead): GoldTime | null => {
  const spans = spansIn(marks, "T")
  if (spans.length === 0 && head.date === null) return null
  return {spans, date: head.date, enddate: head.enddate}
}
