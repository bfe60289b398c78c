// The gold of corpus/happenings is whole, its frozen half is as it was frozen, and the scores count what they say.

import {createHash} from "node:crypto"
import {readFileSync} from "node:fs"
import {expect, test} from "vitest"
import {readStories, storiesOf, storiesToLearnFrom} from "../../src/happenings/gold.ts"
import {type JudgedReport, pairErrors, scoreJoining} from "../../src/happenings/score-joining.ts"

const folder = new URL("../../../../corpus/happenings/", import.meta.url)

test("the frozen half is as it was frozen", () => {
  for (const line of readFileSync(new URL("DIGESTS", folder), "utf8").trim().split("\n")) {
    const [digest, file] = line.split("  ")
    expect(
      createHash("sha256")
        .update(readFileSync(new URL(file!, folder)))
        .digest("hex"),
    ).toBe(digest)
  }
})

test.each(["dev", "test"] as const)(
  "the stories of the %s half mark their triggers, and most are told again",
  half => {
    const told = new Map<string, number>()
    for (const {text, labels} of storiesOf(half))
      for (const {start, end, happening} of labels) {
        expect(text.slice(start, end)).toMatch(/^\w[\w ]*$/)
        told.set(happening, (told.get(happening) ?? 0) + 1)
      }
    expect([...told.values()].filter(times => times > 1).length).toBeGreaterThanOrEqual(24)
  },
)

test("the stories to learn from share no text with those that are judged", () => {
  const judged = new Set((["dev", "test"] as const).flatMap(half => storiesOf(half).map(({text}) => text)))
  const toLearnFrom = storiesToLearnFrom()
  expect(toLearnFrom.filter(({text}) => judged.has(text))).toEqual([])
  const told = new Map<string, number>()
  for (const {labels} of toLearnFrom)
    for (const {happening} of labels) told.set(happening, (told.get(happening) ?? 0) + 1)
  expect([...told.values()].filter(times => times > 1).length).toBeGreaterThan(100)
})

test("the pairs of the stream are pairs, of two items each", () => {
  const items = new Map<string, string[]>()
  for (const line of readFileSync(new URL("stream-dev.jsonl", folder), "utf8").trim().split("\n")) {
    const {item, scope, reports} = JSON.parse(line) as {item: string; scope: string; reports: unknown[]}
    expect(reports).toHaveLength(1)
    items.set(scope, [...(items.get(scope) ?? []), item])
  }
  for (const pair of items.values()) expect(new Set(pair).size).toBe(2)
})

test("a line that is no story is named", () => {
  expect(() => readStories("# A\n2019-01-01 | Post | Nothing is marked here.\n", "x.txt")).toThrow("x.txt:2")
})

const judged = (id: string, gold: string, happening: string, document = id): JudgedReport => ({
  id,
  document,
  happening,
  label: {start: 0, end: 1, happening: gold, scope: "s", gold: "news"},
})

test("pairs of one document are not judged, others are", () => {
  const reports = [
    judged("a", "x", "1"),
    judged("b", "x", "1"),
    judged("c", "y", "1"),
    judged("d", "x", "2", "c"),
  ]
  expect(pairErrors(reports)).toEqual({
    missed: [
      ["a", "d"],
      ["b", "d"],
    ],
    wrong: [
      ["a", "c"],
      ["b", "c"],
    ],
  })
  expect(scoreJoining(reports)).toMatchObject({same: 3, joined: 3, precision: 1 / 3, recall: 1 / 3})
})
