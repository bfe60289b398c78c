// One reader alone, and many beside each other.

import {setTimeout as sleep} from "node:timers/promises"
import {chance, readerOf} from "./desk.js"

/** Pages that one reader opens, one after the other, until the time is over. */
export const alone = async (address, draw, world, until) => {
  const reader = readerOf(address, draw, world)
  const pages = []
  for (let number = 0; performance.now() < until; number++) {
    const page = await reader.open({isNew: true})
    // the first pages warm the server up
    if (number >= 10) pages.push(page)
  }
  reader.leave()
  return pages
}

/**
 * Pages that many readers open until the time is over.
 * @param pause seconds that they think between two pages, on average: the times are spread as between calls at an exchange
 * @returns the pages, and what went wrong
 */
export const together = async (addresses, readers, world, until, pause) => {
  const pages = []
  const failures = []
  const sit = async seat => {
    const draw = chance(1000 + seat)
    const reader = readerOf(addresses[seat % addresses.length], draw, world)
    const thinking = () => sleep(Math.min(until - performance.now(), -Math.log(1 - draw()) * pause * 1000))
    if (pause > 0) await sleep(draw() * Math.min(pause * 1000, until - performance.now()))
    while (performance.now() < until) {
      try {
        pages.push(await reader.open())
      } catch (error) {
        failures.push(String(error))
      }
      if (pause > 0 && performance.now() < until) await thinking()
    }
    reader.leave()
  }
  await Promise.all(Array.from({length: readers}, (_, seat) => sit(seat)))
  return {pages, failures}
}
