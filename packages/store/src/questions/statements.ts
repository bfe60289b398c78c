// What was said, by speaker, and trends that somebody described.

import {column, type Part, type Reader, type Row, read, within} from "./answer.ts"
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

type Said = Row & {readonly kind: "statement" | "trend"}

/**
 * Statements and trends, found with one statement. First the latest are found by the columns that say which they are, then their words
 * are read: DuckDB is told in which rows they stand.
 */
export const saidParts = async (
  reader: Reader,
  sides: Sides,
  asked: Asked,
): Promise<readonly [statements: Part, trends: Part]> => {
  const found = statement(bind => {
    const limit = asked.limit + 1
    return `${candidates(sides, asked, bind, `s.id, s.kind, s.date, s.speaker_code, s.addressee_code, s.place`)},
listed as ((select * from said s where s.kind = 'statement' order by s.date desc nulls last, s.id limit ${bind(limit)})
  union all (select * from said s where s.kind = 'trend' order by s.date desc nulls last, s.id limit ${bind(limit)}))
select s.kind, s.date, s.speaker_name as speaker, s.speaker_code, s.speaker_sector, s.addressee_code,
  s.quoted, s.words, s.publisher, s.url, s.document_id as document, s.id as statement
from listed l join placed_statements s on s.place = l.place
order by s.date desc nulls last, s.id`
  })
  const rows = await read<Said>(reader, found)
  const partOf = (kind: Said["kind"], head: Pick<Part, "name" | "title" | "columns">): Part => ({
    ...head,
    ...within(
      rows.filter(row => row.kind === kind).map(({kind, ...row}) => row),
      asked.limit,
    ),
    next: null,
    statements: [found],
  })
  return [
    partOf("statement", {name: "statements", title: "Statements", columns}),
    partOf("trend", {name: "trends", title: "Trends told in the texts", columns: trendColumns}),
  ]
}

/** A common table `said` with the statements and trends of the sides. */
const candidates = ([first, second]: Sides, asked: Asked, bind: Bind, searched: string): string => {
  const common = `s.counts and ${onDays(asked, bind)}`
  const one = bind(first)
  if (second === undefined)
    return `with said as (select ${searched} from placed_statements s
  where ${common} and (s.speaker_code = ${one} or s.kind = 'trend' and s.addressee_code = ${one}))`
  const other = bind(second)
  // one search a speaker, along the order in which statements are kept
  const by = (speaker: string): string =>
    `select ${searched} from placed_statements s where s.speaker_code = ${speaker} and ${common}`
  const of = (speaker: string): string =>
    `select statement_id, event_id from spoken where speaker_code = ${speaker}`
  const sides: Sides = [first, second]
  return `${chosen(sides, {...noFilters, since: asked.since, until: asked.until, modality: everyModality}, bind, "p.event_id")},
about as (select m.statement_id from (${of(one)}${first === second ? "" : `\n  union all ${of(other)}`}) m
  where m.event_id in (select event_id from chosen)),
told as (${first === second ? by(one) : `${by(one)}\n  union all ${by(other)}`}),
said as (select * from told s where s.addressee_code in (${one}, ${other}) and s.addressee_code <> s.speaker_code
  or s.kind = 'statement' and s.id in (select statement_id from about))`
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
  parts: (reader, asked) => saidParts(reader, asked.sides as unknown as Sides, asked),
}
