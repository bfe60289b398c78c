// Answers are kept while the record is what it was, and no longer.

import {setTimeout as sleep} from "node:timers/promises"
import {expect, test} from "vitest"
import {type Body, bodyFrom, keptAnswers} from "../../src/serving/kept-answers.ts"
import {eventOf, serveInMemory} from "./served.ts"

/** Answers that tell how often each was made. */
const counting = (length = 1) => {
  const made = new Map<string, number>()
  let underWay = 0
  let most = 0
  const make = (key: string) => async (): Promise<Body> => {
    most = Math.max(most, ++underWay)
    await sleep(5)
    underWay--
    made.set(key, (made.get(key) ?? 0) + 1)
    return bodyFrom(`${key} ${made.get(key)}`.padEnd(length), "text/plain")
  }
  return {made, make, most: () => most}
}

test("many who ask the same at once are given one answer, until something is written", async () => {
  let revision = "1"
  const kept = keptAnswers(async () => revision)
  const {make} = counting()
  const ask = async () => (await kept.of("CUB RUS", make("CUB RUS"))).content
  expect(await Promise.all([ask(), ask(), ask()])).toEqual(Array(3).fill("CUB RUS 1"))
  expect(await ask()).toBe("CUB RUS 1")
  revision = "2"
  expect(await ask()).toBe("CUB RUS 2")
})

test("an answer that failed is made again", async () => {
  const kept = keptAnswers(async () => "1")
  const {make} = counting()
  const fail = async (): Promise<Body> => Promise.reject(new Error("the disk is gone"))
  await expect(kept.of("CUB RUS", fail)).rejects.toThrow("the disk is gone")
  expect((await kept.of("CUB RUS", make("CUB RUS"))).content).toBe("CUB RUS 1")
})

test("few are made beside each other, and what takes too much room is made again", async () => {
  const kept = keptAnswers(async () => "1")
  const {made, make, most} = counting(3 * 1024 ** 2)
  const keys = Array.from({length: 20}, (_, number) => `pair ${number}`)
  await Promise.all(keys.map(key => kept.of(key, make(key))))
  expect(most()).toBe(3)
  await kept.of("pair 19", make("pair 19"))
  await kept.of("pair 0", make("pair 0"))
  expect([made.get("pair 19"), made.get("pair 0")]).toEqual([1, 2])
  const {made: longMade, make: long} = counting(5 * 1024 ** 2)
  for (const _ of [1, 2]) await kept.of("all pairs", long("all pairs"))
  expect(longMade.get("all pairs")).toBe(2)
})

test("a decision and a document change the next answer", async () => {
  const served = await serveInMemory()
  const ask = async () => {
    const response = await served.get("/api/ask/events?sides=TUR,SYR")
    return [response.headers.get("etag"), (await response.json()).parts[0].rows.length]
  }
  const before = await ask()
  expect(await ask()).toEqual(before)
  const subject = await eventOf(served.store, "ASSAULT")
  await served.post("/api/reviews", {id: "1", subject, decision: "reject"})
  const rejected = await ask()
  expect(rejected[1]).toBeLessThan(before[1])
  await served.post("/api/reviews", {id: "2", subject, decision: "undo", undoes: "1"})
  expect(await ask()).toEqual(before)
  await served.close()
})
