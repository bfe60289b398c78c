// Gold of statements and trends, as corpus/statements writes it (README there): a date, marked paragraphs, and an
// answer for each number.
//
//   2018-11-02
//   [1s:Borisov] told [1a:reporters] that [1w:Moscow would lend more]; [2t:ties have warmed since 2016].
//   || 1: indirect ; by=RUS ; name=Yuri Borisov
//   || 2: better ; of=CUB+RUS ; date=2016-01-01..2018-11-02

import {countryByIso3, isNonState, type Quoted, type Stance} from "@demarche/codebook"
import type {Span} from "@demarche/text"
import {type Mark, readMarks} from "./actor-marks.ts"

/** Codes that are right for one party; `null` when nobody can tell. */
export type PartyCodes = readonly (string | null)[]

export interface GoldStatement {
  readonly quoted: Quoted
  readonly stance: Stance
  readonly speaker: Span
  /** One entry for each of several speakers. */
  readonly by: readonly PartyCodes[]
  readonly name: string | null
  readonly addressee: Span | null
  readonly to: readonly PartyCodes[] | null
  readonly words: readonly Span[]
  /** Finding it neither helps nor hurts. */
  readonly doubtful: boolean
}

export interface GoldTrend {
  readonly direction: "better" | "worse" | "steady"
  readonly of: readonly PartyCodes[]
  readonly date: string | null
  readonly enddate: string | null
  readonly span: Span
  readonly doubtful: boolean
}

export interface GoldStatementText {
  /** File and line. */
  readonly id: string
  readonly date: string
  readonly text: string
  readonly statements: readonly GoldStatement[]
  readonly trends: readonly GoldTrend[]
}

export interface StatementGold {
  readonly items: readonly GoldStatementText[]
  readonly rejected: readonly {readonly line: number; readonly reason: string}[]
}

/** Reads a file of texts parted by empty lines; a text with a mistake is rejected with the line where it begins. */
export function parseStatementGold(name: string, content: string): StatementGold {
  const items: GoldStatementText[] = []
  const rejected: {line: number; reason: string}[] = []
  let block: string[] = []
  let first = 1
  const lines = content.split(/\r?\n/)
  lines.push("")
  lines.forEach((line, at) => {
    if (line.trim() !== "") {
      if (block.length === 0) first = at + 1
      if (!line.startsWith("#")) block.push(line)
      return
    }
    // an empty line between paragraphs of one text: its answers come later
    if (block.length > 0 && !block.at(-1)!.startsWith("||") && at + 1 < lines.length) {
      block.push("")
      return
    }
    if (block.length > 0)
      try {
        items.push(readText(`${name}:${first}`, block))
      } catch (error) {
        rejected.push({line: first, reason: (error as Error).message})
      }
    block = []
  })
  return {items, rejected}
}

function readText(id: string, block: readonly string[]): GoldStatementText {
  const [date = "", ...rest] = block
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error(`'${date}' is no day of publication, YYYY-MM-DD`)
  const paragraphs = rest.filter(line => line !== "" && !line.startsWith("||"))
  const answers = rest.filter(line => line.startsWith("||")).map(line => line.slice(2).trim())
  const {text, marks} = readMarks(paragraphs.join("\n\n"))
  if (answers.join() === "NONE") {
    if (marks.length > 0) throw new Error("marks in a text of NONE")
    return {id, date, text, statements: [], trends: []}
  }
  const statements: GoldStatement[] = []
  const trends: GoldTrend[] = []
  const answered = new Set<number>()
  for (const answer of answers) {
    const [, digits, kind, fields] = /^(\d+): (\w+)((?: ; [^;]+)*)$/.exec(answer) ?? []
    if (digits === undefined || kind === undefined)
      throw new Error(`cannot read '${answer}': expected '1: direct ; by=RUS ; …'`)
    const number = Number(digits)
    if (answered.has(number)) throw new Error(`${number} is answered twice`)
    answered.add(number)
    const spans = (letter: string): Span[] => spansOf(marks, number, letter)
    const given = fieldsOf(fields ?? "")
    if (/^(better|worse|steady)$/.test(kind))
      trends.push(trendOf(number, kind as GoldTrend["direction"], spans("t"), given))
    else if (/^(direct|indirect|mixed)$/.test(kind))
      statements.push(statementOf(number, kind as Quoted, spans, given))
    else throw new Error(`${number}: '${kind}' is none of direct, indirect, mixed, better, worse, steady`)
  }
  for (const {keys} of marks)
    for (const {number, letters} of keys) {
      if (!answered.has(number)) throw new Error(`mark ${number}${letters} has no answer`)
      if (!/^[sawvt]$/.test(letters)) throw new Error(`mark ${number}${letters}: expected s, a, w, v or t`)
    }
  return {id, date, text, statements, trends}
}

const spansOf = (marks: readonly Mark[], number: number, letter: string): Span[] =>
  marks
    .filter(({keys}) => keys.some(key => key.number === number && key.letters === letter))
    .map(({start, end}) => ({start, end}))

const fieldNames = new Set(["by", "name", "to", "stance", "of", "date", "doubtful"])

function fieldsOf(words: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const field of words.split(" ; ").slice(1)) {
    const [name = "", value = ""] = field.trim().split(/=(.*)/)
    if (!fieldNames.has(name)) throw new Error(`'${name}' is no field`)
    fields.set(name, value)
  }
  return fields
}

const codesOf = (words: string): PartyCodes[] =>
  words.split("+").map(party =>
    party.split("/").map(code => {
      if (code === "null") return null
      if (isNonState(code) || countryByIso3(code)?.code === code) return code
      throw new Error(`'${code}' is no code of a country and none without a country`)
    }),
  )

function statementOf(
  number: number,
  quoted: Quoted,
  spans: (letter: string) => Span[],
  fields: ReadonlyMap<string, string>,
): GoldStatement {
  const by = fields.get("by")
  const speaker = spans("s")[0]
  const words = spans("w")
  if (by === undefined) throw new Error(`${number}: by= is missing`)
  if (speaker === undefined) throw new Error(`${number}: no speaker is marked [${number}s:…]`)
  if (words.length === 0) throw new Error(`${number}: no words are marked [${number}w:…]`)
  const stance = fields.get("stance") ?? "asserts"
  if (!/^(asserts|denies|confirms)$/.test(stance)) throw new Error(`${number}: stance=${stance}`)
  const to = fields.get("to")
  return {
    quoted,
    stance: stance as Stance,
    speaker,
    by: codesOf(by),
    name: fields.get("name") ?? null,
    addressee: spans("a")[0] ?? null,
    to: to === undefined ? null : codesOf(to),
    words,
    doubtful: fields.has("doubtful"),
  }
}

function trendOf(
  number: number,
  direction: GoldTrend["direction"],
  [span]: readonly Span[],
  fields: ReadonlyMap<string, string>,
): GoldTrend {
  const of = fields.get("of")
  if (of === undefined) throw new Error(`${number}: of= is missing`)
  if (span === undefined) throw new Error(`${number}: no words are marked [${number}t:…]`)
  const days = fields.get("date")
  if (days !== undefined && !/^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/.test(days))
    throw new Error(`${number}: date=${days}: expected 2016-11-02..2018-11-02`)
  const [date = null, enddate = null] = days?.split("..") ?? []
  return {direction, of: codesOf(of), date, enddate, span, doubtful: fields.has("doubtful")}
}
