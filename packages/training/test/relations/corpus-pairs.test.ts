// The pairs and the second codings of the corpus are read without a fault.

import {existsSync, readdirSync, readFileSync} from "node:fs"
import {readMarkup} from "@demarche/evaluation"
import {
  formatFinding,
  lintPairs,
  nearDuplicates,
  newsItems,
  newsTexts,
  pairs,
  relationTypes,
  writtenPairs,
} from "@demarche/training"
import {expect, test} from "vitest"

const corpus = new URL("../../../../corpus/", import.meta.url)
const texts = newsTexts()
const withoutNews = texts === null ? " (skipped: no shared data)" : ""

test("the files of pairs have no errors", () => {
  const folder = new URL("pairs/", corpus)
  const files = readdirSync(folder)
    .filter(name => name.endsWith(".txt"))
    .map(name => ({name, content: readFileSync(new URL(name, folder), "utf8")}))
  expect(files.length).toBeGreaterThan(0)
  expect(lintPairs(files).map(formatFinding)).toEqual([])
})

test("no written pair repeats another", () => {
  const rows = writtenPairs()
  const found = nearDuplicates(
    rows.map(row => row.text),
    0.6,
  )
  expect(found.map(({first, second}) => [rows[first]!.id, rows[second]!.id])).toEqual([])
})

test("every type is written about, and every span holds words", () => {
  const rows = writtenPairs()
  expect(relationTypes.filter(type => !rows.some(row => row.type === type))).toEqual([])
  const empty = rows.filter(({text, actor, recipient}) =>
    [...actor, ...recipient].some(({start, end}) => text.slice(start, end).trim() === ""),
  )
  expect(empty).toEqual([])
})

test.skipIf(texts === null)(`labels of pairs fit the real news${withoutNews}`, () => {
  const rows = pairs().slice(writtenPairs().length)
  expect(rows.length).toBeGreaterThan(1000)
  const faulty = rows.filter(
    ({type, text, actor, recipient}) =>
      !relationTypes.includes(type) ||
      actor.length + recipient.length === 0 ||
      [...actor, ...recipient].some(({start, end}) => !(0 <= start && start < end && end <= text.length)),
  )
  expect(faulty.map(row => row.id)).toEqual([])
})

test("the second coding of written texts is readable", () => {
  const path = new URL("second/written.txt", corpus)
  expect(existsSync(path)).toBe(true)
  const {items, rejected} = readMarkup("second/written.txt", readFileSync(path, "utf8"))
  expect(rejected).toEqual([])
  expect(items.length).toBeGreaterThan(900)
})

test.skipIf(texts === null)(`the second coding of real news is readable${withoutNews}`, () => {
  const lines = readFileSync(new URL("second/news.jsonl", corpus), "utf8").trim().split("\n")
  expect(newsItems(["corpus/second/news.jsonl"])).toHaveLength(lines.length)
})
