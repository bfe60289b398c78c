import {describe, expect, test} from "vitest"
import {graphML} from "../../src/network/graph-ml.ts"
import {coreOf, largestComponent, leastChoices, leastDrawn, narrowed} from "../../src/network/narrow.ts"

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

describe("how many events a pair must have", () => {
  test("two, as long as all pairs can be read in one drawing", () => {
    expect(leastDrawn(rows)).toBe(2)
  })

  test("more than the pair after the last that can be read", () => {
    const many = Array.from({length: 2000}, (_, place) => pair("CUB", `X${place}`, 2000 - place))
    const least = leastDrawn(many)
    expect(narrowed(many, least, null, 1)).toHaveLength(150)
  })

  test("steps that grow with the numbers, up to the heaviest pair", () => {
    expect(leastChoices(1)).toEqual([1, 2])
    expect(leastChoices(40)).toEqual([1, 2, 3, 5, 7, 10, 15, 20, 30])
    expect(leastChoices(3608).at(-1)).toBe(3000)
  })
})

test("GraphML has every side once and every pair with its figures", () => {
  const text = graphML(rows.slice(0, 2))
  expect(text.match(/<node /g)).toHaveLength(3)
  expect(text.match(/<edge source="CUB" target="RUS"><data key="events">9<\/data>/)).not.toBeNull()
  expect(text).not.toContain("null")
})

describe("the core", () => {
  // three that deal with each other, and a chain that hangs on one of them
  const chained = [
    pair("CUB", "RUS", 1),
    pair("CUB", "USA", 1),
    pair("RUS", "USA", 1),
    pair("USA", "MEX", 1),
    pair("MEX", "GTM", 1),
  ]

  test("is those who deal with so many others that stay, the chain falls away link by link", () => {
    expect(names(coreOf(chained, 2))).toEqual(["CUB-RUS", "CUB-USA", "RUS-USA"])
  })

  test("is nobody where nobody deals with so many", () => {
    expect(coreOf(chained, 3)).toEqual([])
  })

  test("is no larger than what hangs together with most others", () => {
    const apart = [...chained, pair("FJI", "TON", 1)]
    expect(largestComponent(apart)).toEqual(chained)
  })
})
