import {expect, test} from "vitest"
import {reliabilityOf} from "../../src/events/reliability.ts"

const events = (confidence: number, right: number, wrong: number) => [
  ...Array.from({length: right}, () => ({confidence, right: true})),
  ...Array.from({length: wrong}, () => ({confidence, right: false})),
]

test("chances that hold have no error", () => {
  const table = reliabilityOf([...events(0.9, 9, 1), ...events(0.2, 2, 8)])
  expect(table.error).toBeCloseTo(0)
  expect(table.bins.filter(bin => bin.events > 0)).toMatchObject([
    {from: 0.2, to: 0.3, events: 10, right: 0.2},
    {from: 0.9, to: 1, events: 10, right: 0.9},
  ])
})

test("the error weighs each bin by its events", () => {
  // thirty events .4 too sure, ten as sure as they may be
  expect(reliabilityOf([...events(0.9, 15, 15), ...events(0.5, 5, 5)]).error).toBeCloseTo(0.3)
})

test("what is quite sure falls in the last bin", () => {
  expect(reliabilityOf(events(1, 1, 0)).bins[9]).toMatchObject({events: 1, right: 1, confidence: 1})
})

test("the ranking is the chance that a right event stands above a wrong one, ties half", () => {
  expect(reliabilityOf([...events(0.8, 1, 0), ...events(0.3, 0, 1)]).ranking).toBe(1)
  expect(reliabilityOf(events(0.5, 3, 3)).ranking).toBe(0.5)
  expect(reliabilityOf([...events(0.8, 1, 1), ...events(0.3, 0, 1)]).ranking).toBe(0.75)
})

test("few events show an error by chance alone", () => {
  expect(reliabilityOf(events(0.5, 5, 5)).byChance).toBeGreaterThan(
    reliabilityOf(events(0.5, 500, 500)).byChance,
  )
})

test("nothing judged is no error", () => {
  expect(reliabilityOf([])).toMatchObject({events: 0, error: 0, byChance: 0, ranking: 0.5})
})
