// Rows written as Parquet are read back by another library as what they were.

import {parquetMetadata, parquetReadObjects, parquetSchema} from "hyparquet"
import {expect, test} from "vitest"
import {type NamedColumn, parquetOf} from "../src/parquet.ts"
import type {Row} from "../src/types.ts"

const readBack = async (columns: readonly NamedColumn[], rows: readonly Row[]) => {
  const {buffer} = await parquetOf(columns, rows)
  const types = parquetSchema(parquetMetadata(buffer)).children.map(({element}) => [
    element.name,
    element.converted_type ?? element.type,
  ])
  const read = await parquetReadObjects({file: buffer})
  // the reader has undefined for a list that is not there
  const found = read.map(row =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? null])),
  )
  return {types: Object.fromEntries(types), rows: found}
}

const event = {
  date: "2018-11-02",
  month: "2018-11-01",
  type: "CONSULT",
  actor: ["CUB GOV Miguel Díaz-Canel", "RUS GOV"],
  reports: 5,
  confidence: 0.93,
  event: "abf3901cc5c5de0b",
} as const

const columns: readonly NamedColumn[] = [
  {name: "date", kind: "day"},
  {name: "month", kind: "month"},
  {name: "type", kind: "code"},
  {name: "actor", kind: "list"},
  {name: "reports", kind: "count"},
  {name: "confidence", kind: "number"},
  {name: "event", kind: "event"},
]

const types = {
  date: "DATE",
  month: "DATE",
  type: "UTF8",
  actor: "LIST",
  reports: "INT64",
  confidence: "DOUBLE",
  event: "UTF8",
}

test("each kind of column has its type, and every value comes back", async () => {
  expect(await readBack(columns, [event])).toEqual({
    types,
    rows: [{...event, date: new Date("2018-11-02"), month: new Date("2018-11-01"), reports: 5n}],
  })
})

test("what is not told is empty, a list without items is none, and the types stay what they are", async () => {
  const nothing = Object.fromEntries(columns.map(({name}) => [name, null]))
  expect(await readBack(columns, [nothing, {...nothing, actor: []}])).toEqual({
    types,
    rows: [nothing, {...nothing, actor: []}],
  })
})

test("no rows are a file with the same columns", async () =>
  expect(await readBack(columns, [])).toEqual({types, rows: []}))

test("a part without columns is a file too", async () =>
  expect(await readBack([], [])).toEqual({types: {}, rows: []}))

test("a number that is whole by chance stays a number, a day before 1970 stays its day", async () => {
  const found = await readBack(
    [
      {name: "scale", kind: "number"},
      {name: "day", kind: "day"},
    ],
    [{scale: -7, day: "1962-10-16"}],
  )
  expect(found).toEqual({
    types: {scale: "DOUBLE", day: "DATE"},
    rows: [{scale: -7, day: new Date("1962-10-16")}],
  })
})

test("a column with a value that its kind does not promise is text, and nothing is lost", async () => {
  const found = await readBack(
    [
      {name: "day", kind: "day"},
      {name: "count", kind: "count"},
      {name: "list", kind: "list"},
    ],
    [
      {day: "2018-11-02", count: 1, list: ["a"]},
      {day: "some day", count: 1.5, list: "b"},
      {day: "2018-02-31", count: null, list: null},
    ],
  )
  expect(found).toEqual({
    types: {day: "UTF8", count: "UTF8", list: "UTF8"},
    rows: [
      {day: "2018-11-02", count: "1", list: '["a"]'},
      {day: "some day", count: "1.5", list: "b"},
      {day: "2018-02-31", count: null, list: null},
    ],
  })
})

test("values of unknown kind are typed when all are alike", async () => {
  const rows = [
    {type: "AGREE", share: 1, sure: true, day: "2018-11-02", parties: ["CUB"], mixed: 1, all: {low: 0.5}},
    {type: null, share: 0.5, sure: null, day: null, parties: [], mixed: "1", all: null},
  ]
  const found = await readBack(
    Object.keys(rows[0]!).map(name => ({name})),
    rows,
  )
  expect(found.types).toEqual({
    type: "UTF8",
    share: "DOUBLE",
    sure: "BOOLEAN",
    day: "DATE",
    parties: "LIST",
    mixed: "UTF8",
    all: "UTF8",
  })
  expect(found.rows[0]).toMatchObject({share: 1, day: new Date("2018-11-02"), all: '{"low":0.5}'})
})

test("a cell is no formula here: it comes back as it was, in any script", async () => {
  const words = ["=1+1", '"quoted", and more', "Мир 和平 🕊", "\u0000\u2028", "-1", ""]
  const {rows} = await readBack(
    [{name: "words", kind: "text"}],
    words.map(text => ({words: text})),
  )
  expect(rows.map(({words}) => words)).toEqual(words)
})

test("the same rows are the same bytes, and ten thousand are written at once", async () => {
  const many = Array.from({length: 10_000}, (_, place) => ({
    ...event,
    reports: place,
    confidence: place / 1e4,
  }))
  const once = await parquetOf(columns, many)
  expect(Buffer.from(await parquetOf(columns, many)).equals(Buffer.from(once))).toBe(true)
  const rows = await parquetReadObjects({file: once.buffer})
  expect([rows.length, rows.at(-1)!["reports"]]).toEqual([10_000, 9_999n])
})
