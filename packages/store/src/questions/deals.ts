// What was agreed, exchanged and given, with sums by currency. Bounds are kept: "at least" is never added to "exactly".

import {column, type Part, partOf, type Reader} from "./answer.ts"
import {among, chosen, type Sides} from "./chosen.ts"
import {type EventList, eventList} from "./events.ts"
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

/** Sums over all deals of the sides, whatever the page of the list. */
export const sumsPart = (reader: Reader, sides: Sides, asked: Asked): Promise<Part> =>
  partOf(
    reader,
    {
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
    },
    statement(
      bind => `${chosen(sides, asked, bind, "p.event_id, p.shelf", `p.amounts > 0 and ${isDeal}`)}
select a.unit, a.bound, count(distinct a.event_id) as events, sum(a.value) as total, min(a.value) as smallest, max(a.value) as largest
from chosen c join amounts a on a.shelf = c.shelf and a.event_id = c.event_id
group by a.unit, a.bound
order by events desc, a.unit, a.bound`,
    ),
  )

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
      eventList(reader, dealsList(asked), among(sides, asked, reader.engine)),
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
    await eventList(reader, threatsList(asked), among(asked.sides as unknown as Sides, asked, reader.engine)),
  ],
}
