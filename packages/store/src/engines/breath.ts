// Long work on many rows lets whatever else the program does come in between.

import {setImmediate as others} from "node:timers/promises"

/**
 * Milliseconds after which others have a turn. A page is many small steps, and each of them waits for the end of one such turn: with
 * 10 ms the slowest page of a hundred took twice as long.
 */
const longest = 2

/** Called again and again while something is worked through, it waits for the others when their turn has come. */
export const breaths = (): (() => Promise<void> | undefined) => {
  let began = performance.now()
  return () => {
    if (performance.now() - began < longest) return undefined
    return others().then(() => {
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
