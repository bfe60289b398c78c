import {describe, expect, test} from "vitest"
import {graphML} from "../../src/network/graph-ml.ts"
import {narrowed} from "../../src/network/narrow.ts"

const pair = (first: string, second: string, events: number) => ({
  first,
  second,
  events,
  quad1: events,
  quad2: 0,
  quad3: 0,
  quad4: 0,
  scale_mean: null,
  reports: events,
})

const rows = [pair("CUB", "RUS", 9), pair("RUS", "UKR", 7), pair("POL", "UKR", 5), pair("CUB", "VEN", 1)]
const names = (found: readonly Readonly<Record<string, unknown>>[]) =>
  found.map(row => `${row["first"]}-${row["second"]}`)

describe("pairs that are drawn", () => {
  test("those with enough events", () => {
    expect(names(narrowed(rows, 5, null, 1))).toEqual(["CUB-RUS", "RUS-UKR", "POL-UKR"])
  })

  test("around one side, as many steps as asked for", () => {
    expect(names(narrowed(rows, 1, "CUB", 1))).toEqual(["CUB-RUS", "CUB-VEN"])
    expect(names(narrowed(rows, 1, "CUB", 2))).toEqual(["CUB-RUS", "RUS-UKR", "CUB-VEN"])
  })
})

test("GraphML has every side once and every pair with its figures", () => {
  const text = graphML(rows.slice(0, 2))
  expect(text.match(/<node /g)).toHaveLength(3)
  expect(text.match(/<edge source="CUB" target="RUS"><data key="events">9<\/data>/)).not.toBeNull()
  expect(text).not.toContain("null")
})
