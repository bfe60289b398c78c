// What was agreed, exchanged and given, with sums by currency. Bounds are kept: "at least" is never added to "exactly".

import type {AmountRow} from "../tables/rows.ts"
import {column, type Part, type Reader, type Row, read} from "./answer.ts"
import {among, chosen, type Sides} from "./chosen.ts"
import {type EventList, eventList} from "./events.ts"
import {inByteOrder} from "./order.ts"
import type {Asked, Question} from "./question.ts"
import {statement} from "./statement.ts"

/** Aid and exchange always; promises and agreements when they measure something. */
const isDeal = `(p.type in ('COOPERATE', 'AID') or p.type in ('AGREE', 'SUPPORT') and p.amounts > 0)`

export const dealsList = ({limit, after}: Asked): EventList => ({
  name: "deals",
  title: "Deals and aid",
  only: isDeal,
  limit,
  after,
})

/** The amounts of one event. */
type Measured = readonly Pick<AmountRow, "unit" | "bound" | "value">[]

/**
 * Sums over all deals of the sides, whatever the page of the list. The amounts are added up here, in the order of events: DuckDB has
 * them beside the pairs, and to join them would cost more than all that there are. They come as one text, event by event: a
 * large pair has six thousand.
 */
export const sumsPart = async (reader: Reader, sides: Sides, asked: Asked): Promise<Part> => {
  const found = statement(
    bind => `${chosen(sides, asked, bind, "p.event_id, p.measured", `p.amounts > 0 and ${isDeal}`)}
select string_agg(cast(measured as varchar), ',' order by event_id) as measured from chosen`,
  )
  return {
    name: "sums",
    title: "Amounts by unit and bound",
    columns: [
      column("unit", "code", "currency (ISO 4217) or what is counted"),
      column("bound", "code", "exact, at_least, at_most or about"),
      column("events", "count", "events with such an amount"),
      column("total", "number", "their sum; a sum told again as part of another is in it twice"),
      column("smallest", "number", "the smallest of them"),
      column("largest", "number", "the largest"),
    ],
    rows: sumsOf(eventsIn(await read<{measured: string | null}>(reader, found))),
    next: null,
    statements: [found],
  }
}

const eventsIn = ([row]: readonly {measured: string | null}[]): readonly Measured[] =>
  JSON.parse(`[${row?.measured ?? ""}]`)

interface Sum {
  readonly unit: string
  readonly bound: string
  readonly of: Set<number>
  readonly values: number[]
}

const sumsOf = (events: readonly Measured[]): readonly Row[] => {
  const sums = new Map<string, Sum>()
  for (const [event, measured] of events.entries())
    for (const {unit, bound, value} of measured) {
      const key = `${bound} ${unit}`
      const sum = sums.get(key) ?? {unit, bound, of: new Set<number>(), values: []}
      sums.set(key, sum)
      sum.of.add(event)
      sum.values.push(value)
    }
  return [...sums.values()]
    .map(({unit, bound, of, values}) => ({
      unit,
      bound,
      events: of.size,
      total: values.reduce((total, value) => total + value, 0),
      smallest: values.reduce((least, value) => Math.min(least, value)),
      largest: values.reduce((most, value) => Math.max(most, value)),
    }))
    .sort(
      (one, other) =>
        other.events - one.events || inByteOrder(one.unit, other.unit) || inByteOrder(one.bound, other.bound),
    )
}

export const deals: Question = {
  name: "deals",
  summary: "agreements, exchange and aid, with amounts by currency and bound",
  definitions: [
    "COOPERATE and AID count always, AGREE and SUPPORT when the text gives an amount.",
    "Amounts are added only to amounts of the same unit and bound. Several amounts of one event are each in the sum.",
  ],
  sides: "one or two",
  narrowedBy: "filters",
  words: null,
  pages: true,
  parts: (reader, asked) => {
    const sides = asked.sides as unknown as Sides
    return Promise.all([
      sumsPart(reader, sides, asked),
      eventList(reader, dealsList(asked), among(sides, asked)),
    ])
  },
}

export const threatsList = ({limit, after}: Asked): EventList => ({
  name: "threats",
  title: "Threats and accusations",
  only: "p.type in ('THREATEN', 'ACCUSE')",
  limit,
  after,
})

export const threats: Question = {
  name: "threats",
  summary: "threats and accusations, from whom and to whom",
  definitions: ["THREATEN and ACCUSE: the threat itself is an act, whatever became of it."],
  sides: "one or two",
  narrowedBy: "filters",
  words: null,
  pages: true,
  parts: async (reader, asked) => [
    await eventList(reader, threatsList(asked), among(asked.sides as unknown as Sides, asked)),
  ],
}
