import {execFile} from "node:child_process"
import {setTimeout as sleep} from "node:timers/promises"
import {fileURLToPath} from "node:url"
import {promisify} from "node:util"
import {expect, test} from "vitest"
import {batchesOf, peek} from "../../src/coding/batches.ts"
import {type Crew, inOrder} from "../../src/coding/crew.ts"
import type {Written} from "../../src/coding/outcome.ts"
import type {Job} from "../../src/reading/job.ts"

const job = (number: number, bytes = 10): Job => ({
  kind: "line",
  origin: {source: "x", line: number},
  bytes: new Uint8Array(bytes),
})

async function* jobs(count: number, bytes?: number): AsyncGenerator<Job> {
  for (let number = 1; number <= count; number++) yield job(number, bytes)
}

const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

const written = (output: string): Written => ({
  output,
  notes: [],
  failed: false,
  skipped: false,
  undated: false,
  events: 0,
  dropped: 0,
  unknown: [],
})

test("results come in the order of the input however long each batch takes, with few batches under way", async () => {
  let underWay = 0
  let most = 0
  const crew: Crew<Written> = {
    depth: 5,
    async code(batch) {
      most = Math.max(most, ++underWay)
      const first = batch[0]!.origin.line
      await sleep((first * 7) % 11)
      underWay -= 1
      return batch.map(({origin}) => written(String(origin.line)))
    },
    async close() {},
  }
  const found: string[] = []
  for await (const batch of inOrder(batchesOf(jobs(1000)), crew)) found.push(...batch.map(one => one.output))
  expect(found).toEqual(Array.from({length: 1000}, (_, index) => String(index + 1)))
  expect(most).toBeLessThanOrEqual(5)
  expect(most).toBeGreaterThan(1)
})

test("a crew that breaks ends the sequence with its error", async () => {
  const crew: Crew<Written> = {
    depth: 3,
    code: async batch => {
      if (batch[0]!.origin.line > 64) throw new Error("out of memory")
      return []
    },
    async close() {},
  }
  await expect(all(inOrder(batchesOf(jobs(500)), crew))).rejects.toThrow("out of memory")
})

test("a thread that breaks costs the batch it had, and no other", async () => {
  const script = fileURLToPath(new URL("broken-thread.js", import.meta.url))
  const {stdout} = await promisify(execFile)(process.execPath, [script])
  expect(JSON.parse(stdout)).toEqual(["rejected", "fulfilled", "fulfilled"])
})

test("batches are bounded in jobs and in bytes, and lose nothing", async () => {
  const sizes = async (count: number, bytes: number): Promise<number[]> =>
    (await all(batchesOf(jobs(count, bytes)))).map(batch => batch.length)
  expect(await sizes(70, 10)).toEqual([32, 32, 6])
  expect(await sizes(5, 40_000)).toEqual([2, 2, 1])
  expect(await sizes(0, 1)).toEqual([])
})

test("peeking loses nothing", async () => {
  const peeked = await peek(jobs(5), 3)
  expect(peeked.first).toHaveLength(3)
  expect((await all(peeked.all)).map(one => one.origin.line)).toEqual([1, 2, 3, 4, 5])
})
