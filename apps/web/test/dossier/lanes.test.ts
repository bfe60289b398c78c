import {describe, expect, test} from "vitest"
import type {EventListRow} from "../../src/api/answers.ts"
import {barsOf, marksOf, spanOf, spanOfMonths, ticksOf} from "../../src/dossier/lanes.ts"
import {dayNumber, dayOf} from "../../src/record/days.ts"

const row = (date: string | null, event: string): EventListRow => ({
  date,
  enddate: date,
  type: "CONSULT",
  mode: "visit",
  modality: "actual",
  actor: [],
  recipient: [],
  place: null,
  amount: [],
  size: [],
  said_by: null,
  reports: 1,
  sources: 1,
  confidence: 1,
  sentence: null,
  publisher: null,
  published: null,
  url: null,
  document: null,
  event,
})

describe("the marks of a timeline", () => {
  const rows = [row("2020-01-01", "a"), row("2020-01-01", "b"), row("2022-12-31", "c"), row(null, "d")]
  const span = spanOf(rows)
  const marks = marksOf(rows, () => 1, span, 700, 34)

  test("every dated event has one, an undated event has none", () => {
    expect(marks.map(({event}) => event).sort()).toEqual(["a", "b", "c"])
  })

  test("events of one day stand on each other", () => {
    const [first, second] = marks.filter(({day}) => day === dayNumber("2020-01-01"))
    expect(first!.x).toBe(second!.x)
    expect(Math.abs(first!.up - second!.up)).toBe(7)
  })

  test("none stands higher than its lane", () => {
    const crowd = Array.from({length: 60}, (_, index) => row("2021-05-05", `${index}`))
    expect(Math.max(...marksOf(crowd, () => 4, spanOf(crowd), 700, 34).map(({up}) => up))).toBeLessThan(34)
  })
})

test("ticks are as many as there is room for, and years stand out", () => {
  const span = {from: dayNumber("2018-03-10"), to: dayNumber("2023-11-20")}
  const ticks = ticksOf(span, 720)
  expect(ticks.length).toBeLessThanOrEqual(10)
  expect(ticks.every(({day}) => day >= span.from && day <= span.to)).toBe(true)
  expect(ticks.filter(({major}) => major).map(({day}) => dayOf(day).slice(4))).toEqual(
    ticks.filter(({major}) => major).map(() => "-01-01"),
  )
})

describe("the months of a timeline with many events", () => {
  const month = (day: string, ...quads: readonly number[]) => ({
    month: day,
    quad1: quads[0] ?? 0,
    quad2: quads[1] ?? 0,
    quad3: quads[2] ?? 0,
    quad4: quads[3] ?? 0,
  })
  const months = [month("2020-01-01", 8, 0, 2), month("2020-02-01"), month("2020-03-01", 0, 0, 0, 4)]
  const span = spanOfMonths(months)
  const bars = barsOf(months, span, 910, 40)

  test("the whole time ends with the last day of the last month", () => {
    expect([dayOf(span.from), dayOf(span.to)]).toEqual(["2020-01-01", "2020-03-31"])
  })

  test("every class told of in a month has a bar, on one scale", () => {
    expect(bars.map(({quad, height}) => [quad, height])).toEqual([
      [1, 40],
      [3, 10],
      [4, 20],
    ])
  })

  test("a bar knows its month to the day", () => {
    const leap = barsOf([month("2020-02-01", 1)], span, 910, 40)[0]!
    expect([dayOf(leap.span.from), dayOf(leap.span.to)]).toEqual(["2020-02-01", "2020-02-29"])
    expect(bars[0]!.title).toBe("Jan 2020: 8 events of verbal cooperation")
  })
})
