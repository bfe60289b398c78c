import {expect, it} from "vitest"
import type {EventListRow} from "../../src/api/answers.ts"
import {sumOf, turningPoints} from "../../src/dossier/turning-points.ts"

const row = (event: string, reports: number, date: string | null = "2021-01-01"): EventListRow =>
  ({event, reports, date}) as EventListRow

it("offers the events that most told of", () => {
  const offered = turningPoints([row("a", 1), row("b", 5), row("c", 2), row("undated", 9, null)], undefined)
  expect(offered.map(({event}) => event)).toEqual(["b", "c", "a"])
})

it("offers the one that is asked for before them, however few told of it", () => {
  const rows = [...Array.from({length: 20}, (_, index) => row(`told-${index}`, 9)), row("rare", 1)]
  expect(turningPoints(rows, "rare")[0]?.event).toBe("rare")
})

it("sums months, and takes the mean over events, not over months", () => {
  const months = [
    {month: "2021-01-01", events: 1, quad1: 1, quad2: 0, quad3: 0, quad4: 0, scale_sum: 4, scale_mean: 4},
    {
      month: "2021-02-01",
      events: 3,
      quad1: 0,
      quad2: 0,
      quad3: 0,
      quad4: 3,
      scale_sum: -20,
      scale_mean: -6.67,
    },
  ]
  expect(sumOf(months)).toEqual({events: 4, quad1: 1, quad2: 0, quad3: 0, quad4: 3, scale_mean: -4})
  expect(sumOf([])).toMatchObject({events: 0, scale_mean: null})
})
