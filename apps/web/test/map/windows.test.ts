import {expect, it} from "vitest"
import {monthsChosen, periodOf, windowOf} from "../../src/map/windows.ts"

const months = ["2023-11-01", "2023-12-01", "2024-01-01", "2024-02-01", "2024-03-01"]
const activity = months.map(month => ({month, amount: 1}))

it("is a period from the first day of its first month to the last of its last", () => {
  expect(periodOf(activity, 1, 3)).toEqual({since: "2023-12-01", until: "2024-02-29"})
})

it("ends where the time ends", () => {
  expect(periodOf(activity, 3, 12)).toEqual({since: "2024-02-01", until: "2024-03-31"})
})

it("knows the months of a period that was drawn by the day", () => {
  expect(monthsChosen(activity, {since: "2023-12-15", until: "2024-02-03"})).toEqual({from: 1, to: 4})
  expect(monthsChosen(activity, {since: undefined, until: undefined})).toEqual({from: 0, to: 5})
})

it("is as long as one of the windows, or none of them", () => {
  expect(windowOf(activity, {since: "2023-12-01", until: "2024-02-29"})).toBe(3)
  expect(windowOf(activity, {since: "2023-12-01", until: "2024-03-31"})).toBe(null)
})
