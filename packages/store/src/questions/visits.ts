// Who visited whom, at which level, from when to when, where, about what, and what came of it.

import {column, type Part, type Reader, type Row, read} from "./answer.ts"
import {among, type Sides} from "./chosen.ts"
import {type Detailed, type EventList, parties, type ReadList, readLists} from "./events.ts"
import {matching} from "./filters.ts"
import type {Asked, Question} from "./question.ts"
import {statement} from "./statement.ts"

const columns = [
  column("date", "day", "first day"),
  column("enddate", "day", "last day, when told"),
  column("visitor", "text", "who travelled"),
  column("level", "code", "office of the visitor, else the sector"),
  column("host", "text", "who received"),
  column("place", "text", "where"),
  column("about", "list", "topics: contexts of the visit"),
  column(
    "outcome",
    "list",
    "agreements, support, cooperation and aid between visitor and host on its days or the day after: type, day, event id",
  ),
  column("reports", "count", "documents that tell of it"),
  column("sentence", "text", "the sentence of its first report"),
  column("publisher", "text", "who published that report"),
  column("published", "day", "when"),
  column("event", "event", "the event's id"),
]

interface Outcome {
  readonly event_id: string
  readonly type: string
  readonly date: string
  /** The other party's code. */
  readonly other: string
}

export const visitsList = ({limit}: Asked): EventList => ({
  name: "visits",
  title: "Visits",
  only: "p.type = 'CONSULT' and p.mode = 'visit'",
  limit,
  after: null,
})

/** The visits of a list, each with what came of it. */
export const visitsPart = async (
  reader: Reader,
  sides: Sides,
  asked: Asked,
  {listed: visits, cut, statements}: ReadList,
): Promise<Part> => {
  const outcomes = statement(bind => {
    const [one, second] = sides
    const narrowed = `type in ('AGREE', 'SUPPORT', 'COOPERATE', 'AID') and date between ${bind(firstDay(visits))}::date and ${bind(lastDay(visits))}::date
  and ${matching({...asked, types: [], quads: [], since: null, until: null}, bind, "p")}`
    const met = (own: string, other: string): string =>
      `select p.event_id, p.type, p.date, p.${other} as other from pairs p where p.${own} = ${bind(one)}${second === undefined ? "" : ` and p.${other} = ${bind(second)}`} and ${narrowed}`
    return `${met("actor", "recipient")}
union
${met("recipient", "actor")}
order by date, event_id, other`
  })
  const came = visits.length === 0 ? [] : await read<Outcome>(reader, outcomes)
  return {
    name: "visits",
    title: "Visits",
    columns,
    rows: visits.map(visit => rowOf(visit, came, sides)),
    ...(cut === undefined ? {} : {cut}),
    next: null,
    statements: visits.length === 0 ? statements : [...statements, outcomes],
  }
}

const never = "0001-01-01"

const firstDay = (visits: readonly Detailed[]): string =>
  visits.flatMap(({date}) => date ?? []).sort()[0] ?? never

const lastDay = (visits: readonly Detailed[]): string => {
  const days = visits.flatMap(({date, enddate}) => enddate ?? date ?? []).sort()
  return dayAfter(days.at(-1) ?? never)
}

const dayAfter = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

const rowOf = (
  {id, date, enddate, reports, record, sentence, publisher, first_published}: Detailed,
  outcomes: readonly Outcome[],
  [one]: Sides,
): Row => {
  const until = date === null ? never : dayAfter(enddate ?? date)
  const met = new Set([...record.actor, ...record.recipient].flatMap(({code}) => code ?? []))
  met.delete(one)
  const beside = new Map(
    outcomes
      .filter(({date: day, other}) => date !== null && day >= date && day <= until && met.has(other))
      .map(outcome => [outcome.event_id, outcome]),
  )
  return {
    date,
    enddate,
    visitor: parties(record.actor).join("; "),
    level: record.actor.flatMap(({office, sector}) => office ?? sector ?? [])[0] ?? null,
    host: parties(record.recipient).join("; "),
    place: record.event_loc?.resolved_place ?? record.event_loc?.extracted_place ?? null,
    about: record.context,
    outcome: [...beside.values()]
      .slice(0, 10)
      .map(outcome => `${outcome.type} ${outcome.date} ${outcome.event_id}`),
    reports,
    sentence,
    publisher,
    published: first_published,
    event: id,
  }
}

export const visits: Question = {
  name: "visits",
  summary: "who visited whom: level, days, host, topics, and what came of it",
  definitions: [
    "A visit is a CONSULT of mode visit: the visitor is its actor, the host its recipient. A visit still to come is an AGREE and is not listed.",
    "Outcomes are the agreements, support, cooperation and aid between visitor and host that are dated to the days of the visit or the day after: they stand beside it, nothing says they came from it.",
  ],
  sides: "one or two",
  narrowedBy: "filters",
  words: null,
  pages: false,
  parts: async (reader, asked) => {
    const sides = asked.sides as unknown as Sides
    const [found] = await readLists(reader, [visitsList(asked)], among(sides, asked))
    return [await visitsPart(reader, sides, asked, found!)]
  },
}
