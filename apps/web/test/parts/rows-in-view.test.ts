import fc from "fast-check"
import {expect, it} from "vitest"
import {ROW, rowsInView} from "../../src/parts/rows-in-view.ts"

const HEIGHT = 500
const million = 1_000_000

it("shows the first rows at the top and the last at the bottom, of a million as of twenty", () => {
  for (const count of [20, 2000, million]) {
    expect(rowsInView(count, 0, HEIGHT)).toMatchObject({first: 0, above: 0})
    expect(rowsInView(count, Number.MAX_SAFE_INTEGER, HEIGHT)).toMatchObject({end: count, below: 0})
  }
})

it("keeps few rows in the page, in a page that a browser can draw", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 3 * million}), fc.nat(100_000_000), (count, top) => {
      const {first, end, above, below} = rowsInView(count, top, HEIGHT)
      expect(end - first).toBeLessThanOrEqual(40)
      expect(above + below + (end - first) * ROW).toBeLessThanOrEqual(8_001_000)
    }),
  )
})

it("never leaves a hole in what is seen", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 3 * million}), fc.nat(8_000_000), (count, wanted) => {
      const top = Math.min(wanted, Math.max(0, Math.min(count * ROW, 8_000_000) - HEIGHT))
      const {first, end, above} = rowsInView(count, top, HEIGHT)
      expect(above).toBeLessThanOrEqual(top)
      expect(above + (end - first) * ROW).toBeGreaterThanOrEqual(Math.min(top + HEIGHT, count * ROW) - 1)
    }),
  )
})

it("passes every row on the way down", () => {
  let reached = 0
  for (let top = 0; top <= 200_000; top += 300) {
    const {first, end} = rowsInView(5000, top, HEIGHT)
    expect(first).toBeLessThanOrEqual(reached)
    reached = end
  }
  expect(reached).toBe(5000)
})
