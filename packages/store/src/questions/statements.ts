// What was said, by speaker, and trends that somebody described.

import {column, type Part, partOf, type Reader} from "./answer.ts"
import {chosen, type Sides} from "./chosen.ts"
import {noFilters} from "./filters.ts"
import type {Asked, Question} from "./question.ts"
import {all, type Bind, statement} from "./statement.ts"

const columns = [
  column("date", "day", "day of publication, or the day the words were said when told"),
  column("speaker", "text", "who speaks"),
  column("speaker_code", "code", "country or group"),
  column("speaker_sector", "code", "sector"),
  column("addressee_code", "code", "to whom, when told"),
  column("quoted", "code", "are these the speaker's own words?"),
  column("words", "text", "what was said, as the document has it"),
  column("publisher", "text", "who published it"),
  column("url", "text", "where it can be read"),
  column("document", "code", "the document's id"),
  column("statement", "code", "the statement's id"),
]

const onDays = ({since, until}: Asked, bind: Bind): string =>
  all([
    since === null ? null : `s.date >= ${bind(since)}::date`,
    until === null ? null : `s.date <= ${bind(until)}::date`,
  ])

export const statementsPart = (
  reader: Reader,
  sides: Sides,
  asked: Asked,
  kind: "statement" | "trend",
): Promise<Part> => {
  const [first, second] = sides
  const found = statement(bind => {
    const select = `select s.date, s.speaker_name as speaker, s.speaker_code, s.speaker_sector, s.addressee_code,
  s.quoted, s.words, s.publisher, s.url, s.document_id as document, s.id as statement`
    const order = `order by s.date desc nulls last, s.id
limit ${bind(asked.limit + 1)}`
    const common = `s.kind = ${bind(kind)} and s.counts and ${onDays(asked, bind)}`
    const one = bind(first)
    if (second === undefined)
      return `${select}
from statements s
where ${common} and (s.speaker_code = ${one}${kind === "trend" ? ` or s.addressee_code = ${one}` : ""})
${order}`
    const other = bind(second)
    // one search a speaker, along the order in which statements are kept
    const by = (speaker: string): string =>
      `select s.* from statements s where s.speaker_code = ${speaker} and ${common}`
    const of = (speaker: string): string =>
      `select statement_id, event_id from spoken where speaker_code = ${speaker}`
    const said = `said as (${first === second ? by(one) : `${by(one)}\n  union all ${by(other)}`})`
    const addressed = `s.addressee_code in (${one}, ${other}) and s.addressee_code <> s.speaker_code`
    if (kind === "trend")
      return `with ${said}
${select}
from said s
where ${addressed}
${order}`
    return `${chosen(sides, {...noFilters, since: asked.since, until: asked.until, modality: everyModality}, bind)},
${said},
about as (select m.statement_id from (${of(one)}${first === second ? "" : `\n  union all ${of(other)}`}) m
  where m.event_id in (select event_id from chosen))
${select}
from said s
where ${addressed} or s.id in (select statement_id from about)
${order}`
  })
  const head =
    kind === "statement"
      ? {name: "statements", title: "Statements", columns}
      : {name: "trends", title: "Trends told in the texts", columns: trendColumns}
  return partOf(reader, head, found, asked.limit)
}

const trendColumns = columns.map(found =>
  found.name === "speaker"
    ? column("speaker", "text", "whose relations are described")
    : found.name === "addressee_code"
      ? column("addressee_code", "code", "with whom")
      : found,
)

const everyModality = ["actual", "historical", "future", "hypothetical", "negation"] as const

export const statements: Question = {
  name: "statements",
  summary: "what one side said to or about the other, by speaker, and trends told in the texts",
  definitions: [
    "A statement counts for a pair when its speaker is of one side and it is addressed to the other or speaks of an event between the two.",
    "Trends (“ties have warmed over two years”) are what a text says of a relationship, never events.",
  ],
  sides: "one or two",
  narrowedBy: "days",
  words: null,
  pages: false,
  parts: async (reader, asked) => {
    const sides = asked.sides as unknown as Sides
    return [
      await statementsPart(reader, sides, asked, "statement"),
      await statementsPart(reader, sides, asked, "trend"),
    ]
  },
}
