// Long work on many rows lets whatever else the program does come in between.

import {setImmediate as others} from "node:timers/promises"

/** Milliseconds after which others have a turn. */
const longest = 10

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
