// An answer for people: aligned columns that fit the window, sentences in blocks, gaps told instead of zeros.

import type {Answer, Column, ColumnKind, Part, Row} from "@demarche/store"
import {expect, test} from "vitest"
import {answerTable} from "../../src/writing/answer-table.ts"
import {cells} from "../../src/writing/wrapping.ts"
import {layout} from "./visit.ts"

const part = (name: string, kinds: Readonly<Record<string, ColumnKind>>, rows: readonly Row[]): Part => ({
  name,
  title: `The ${name}`,
  columns: Object.entries(kinds).map(([name, kind]): Column => ({name, kind, means: name})),
  rows,
  next: null,
  statements: [],
})
const answer = (question: string, ...parts: readonly Part[]): Answer => ({
  question,
  asked: {sides: ["CUB", "RUS"]},
  definitions: ["What counts."],
  parts,
})
const lines = (shown: Answer, columns = 80): string[] => answerTable(shown, layout({columns})).split("\n")

test("numbers of a column have as many digits, years have no comma, and months without events are a gap", () => {
  const rows = [
    ["2019-01-01", 2019, 1200, -6.1],
    ["2019-02-01", 2019, 0, null],
    ["2019-03-01", 2019, 0, null],
    ["2019-04-01", 2019, 0, null],
    ["2019-05-01", 2019, 0, null],
    ["2019-06-01", 2019, 3, 2.25],
  ].map(([month, year, events, scale]): Row => ({month: month!, year: year!, events: events!, scale: scale!}))
  const kinds = {month: "month", year: "code", events: "count", scale: "number"} as const
  expect(lines(answer("series", part("series", kinds, rows)))).toEqual([
    "The series  6",
    "  month    year  events  scale",
    "  2019-01  2019   1,200  -6.10",
    "  2019-02  2019       0",
    "  ⋮",
    "  2019-05  2019       0",
    "  2019-06  2019       3   2.25",
    "",
    "What counts.",
    "",
  ])
})

test("the widest column of words gives way to the window, East Asian letters counted as two", () => {
  const rows = [{name: "中央纪律检查委员会".repeat(6), code: "CHN", note: "short"}]
  const shown = answer("actor", part("faces", {name: "text", code: "code", note: "text"}, rows))
  for (const columns of [40, 80, 120])
    for (const line of lines(shown, columns)) expect(cells(line)).toBeLessThanOrEqual(columns)
  expect(lines(shown, 40)[2]).toMatch(/^ {2}中央纪律.*… +CHN {3}short$/)
})

test("names are broken where columns do not fit, and what still does not stands below, behind the first column", () => {
  const rows: readonly Row[] = [{pair: "CUB", mean_of_all: 12, documents_read: 3456, last_day: "2019-01-01"}]
  const kinds = {pair: "code", mean_of_all: "number", documents_read: "count", last_day: "day"} as const
  const shown = {...answer("series", part("series", kinds, rows)), definitions: []}
  expect(lines(shown, 40)).toEqual([
    "The series  1",
    "        mean",
    "          of  documents  last",
    "  pair   all       read  day",
    "  CUB     12      3,456  2019-01-01",
    "",
    "",
  ])
  expect(lines(shown, 30)).toEqual([
    "The series  1",
    "       mean",
    "         of documents",
    "  pair  all      read",
    "  CUB    12     3,456",
    "       last",
    "  pair day",
    "  CUB  2019-01-01",
    "",
    "",
  ])
})

test("an event is a block: days, act, parties, details, sentence, source and id", () => {
  const row = {
    date: "2018-11-02",
    enddate: "2018-11-04",
    type: "CONSULT",
    mode: "visit",
    modality: "historical",
    actor: ["CUB GOV Miguel Díaz-Canel"],
    recipient: ["RUS GOV Moscow"],
    place: "Moscow, RUS",
    amount: ["at least 260000000 USD"],
    said_by: "RUS GOV Yuri Borisov",
    reports: 3,
    sentence: "Cuba’s president\u001b[2J arrived in Moscow.",
    publisher: "CGTN",
    published: "2018-11-02",
    url: "https://example.org/1",
    event: "4f1c",
  }
  const kinds = Object.fromEntries(Object.keys(row).map(name => [name, "text" as const]))
  const {next: _, ...events} = part("events", kinds, [row])
  expect(lines(answer("dossier", {...events, next: "2018-11-02~4f1c", cut: true}), 100)).toEqual([
    "The events  1 and more",
    "  2018-11-02 – 2018-11-04 CONSULT visit historical · CUB GOV Miguel Díaz-Canel → RUS GOV Moscow",
    "      · Moscow, RUS · at least 260,000,000 USD · said by RUS GOV Yuri Borisov · 3 reports",
    "      Cuba’s president [2J arrived in Moscow.",
    "      CGTN, 2018-11-02, https://example.org/1 · 4f1c",
    "  more: demarche ask events CUB RUS",
    "",
    "What counts.",
    "",
  ])
})

test("what is beside a visit is told without ids, words in quotation marks are quoted, and empty parts share a line", () => {
  const visit = {
    visitor: "CUB GOV A",
    host: "",
    outcome: ["AGREE 2018-11-02 1f", "AGREE 2018-11-02 2f"],
    sentence: "S.",
  }
  const said = {date: null, speaker_code: "RUS", speaker: "Moscow", quoted: true, words: "We agree"}
  const text = {sentence: "text", words: "text", quoted: "code"} as const
  expect(
    lines(
      answer("dossier", part("visits", text, [visit]), part("said", text, [said]), part("deals", text, [])),
    ),
  ).toEqual([
    "The visits  1",
    "  no date CUB GOV A",
    "      S.",
    "      beside it: AGREE 2018-11-02 (2)",
    "",
    "The said  1",
    "  no date RUS Moscow",
    "      “We agree”",
    "",
    "Nothing in the record: The deals.",
    "",
    "What counts.",
    "",
  ])
})
