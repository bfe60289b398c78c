// Whoever works through many rows waits for those who read, and not for ever.

import {setTimeout as sleep} from "node:timers/promises"
import {describe, expect, test} from "vitest"
import {asReader, inBreaths, readersServed} from "../src/engines/breath.ts"

describe("long work", () => {
  test("goes on once the last reader has his answer", async () => {
    const done: string[] = []
    const reading = asReader(async () => {
      await sleep(5)
      done.push("read")
    })
    await readersServed()
    done.push("written")
    await reading
    expect(done).toEqual(["read", "written"])
  })

  test("does not wait for a reader who takes long", async () => {
    let isAnswered = false
    const reading = asReader(async () => {
      await sleep(500)
      isAnswered = true
    })
    await readersServed()
    expect(isAnswered).toBe(false)
    await reading
  })

  test("is heard of when a reader fails", async () => {
    await expect(asReader(() => Promise.reject(new Error("no such table")))).rejects.toThrow("no such table")
    await readersServed()
  })

  test("gives what it makes in order", async () => {
    expect(await inBreaths([3, 1, 2], number => number * 2)).toEqual([6, 2, 4])
  })
})
