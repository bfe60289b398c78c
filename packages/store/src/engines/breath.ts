// Long work on many rows lets whatever else the program does come in between, and those who read go first.

import {setImmediate as others} from "node:timers/promises"

/**
 * Milliseconds after which others have a turn. A page is many small steps, and each of them waits for the end of one such turn: with
 * 10 ms the slowest page of a hundred took twice as long.
 */
const longest = 2

/** Milliseconds that long work waits for those who read, at most: they may never all be done. */
const mostPatience = 20

/** Of all stores that this program has open. */
let reading = 0
const waiting = new Set<() => void>()

/** Somebody reads until the promise is settled. */
export async function asReader<Value>(answer: () => Promise<Value>): Promise<Value> {
  reading++
  try {
    return await answer()
  } finally {
    if (--reading === 0) for (const go of waiting) go()
  }
}

/** Nobody reads, or they had their time. */
export const readersServed = async (): Promise<void> => {
  await others()
  if (reading === 0) return
  await new Promise<void>(resolve => {
    const go = (): void => {
      clearTimeout(timer)
      waiting.delete(go)
      resolve()
    }
    const timer = setTimeout(go, mostPatience)
    waiting.add(go)
  })
}

/** Called again and again while something is worked through, it waits for the others when their turn has come. */
export const breaths = (): (() => Promise<void> | undefined) => {
  let began = performance.now()
  return () => {
    if (performance.now() - began < longest) return undefined
    return readersServed().then(() => {
      began = performance.now()
    })
  }
}

/** What `make` gives for each, others coming in between. */
export async function inBreaths<Item, Made>(
  items: Iterable<Item>,
  make: (item: Item) => Made,
): Promise<Made[]> {
  const breathe = breaths()
  const made: Made[] = []
  for (const item of items) {
    made.push(make(item))
    const pause = breathe()
    if (pause !== undefined) await pause
  }
  return made
}
