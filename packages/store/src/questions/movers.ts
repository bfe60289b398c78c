// Which pairs changed against their own norm. A pair that is seldom in the news never "rose by 300 %": under a handful of
// events the answer is that there are too few to tell.

import {column, type Row, read, within} from "./answer.ts"
import {matching, scaleOf} from "./filters.ts"
import {quadColumn} from "./quads.ts"
import type {Question} from "./question.ts"
import {rounded} from "./series.ts"
import {all, statement} from "./statement.ts"

/** Periods of the same length before the one asked for, from which the norm is taken. */
const PERIODS = 6

/** Events that the period and the norm together must have for a change to be named. */
const FEWEST = 8

/** Standard deviations of a count around its norm (Poisson, with the norm's own error) that make a change, a large one. */
const CHANGE = 2
const LARGE_CHANGE = 4

interface Counted {
  readonly first: string
  readonly second: string
  readonly events: number
  readonly before: number
  readonly conflict: number
  readonly conflict_before: number
  readonly scale: number | null
  readonly scale_before: number | null
}

type Change = "large rise" | "rise" | "little change" | "fall" | "large fall" | "too few to tell"

/** @param norm mean count of a period before */
const changeOf = (events: number, norm: number): Change => {
  if (events + norm < FEWEST) return "too few to tell"
  const deviation = (events - norm) / Math.sqrt(Math.max(norm, 1) * (1 + 1 / PERIODS))
  if (deviation >= LARGE_CHANGE) return "large rise"
  if (deviation >= CHANGE) return "rise"
  if (deviation <= -LARGE_CHANGE) return "large fall"
  return deviation <= -CHANGE ? "fall" : "little change"
}

const days = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

const dayBefore = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10)

export const movers: Question = {
  name: "movers",
  summary: "which pairs changed against their own norm, in a period",
  definitions: [
    `The norm of a pair is its mean count in the ${PERIODS} periods of the same length before the one asked for; without days the period is the 30 days up to the last on which a document was published.`,
    `A change is a count ${CHANGE} standard deviations from the norm (Poisson), a large one ${LARGE_CHANGE}; when period and norm have fewer than ${FEWEST} events together, there are too few to tell: such pairs are listed only when sides are given.`,
    "Counts are as read: where more documents were read in the period than before, more events are found. The last table tells.",
  ],
  sides: "none or more",
  narrowedBy: "filters",
  words: null,
  pages: false,
  parts: async (reader, asked) => {
    const last = statement(
      bind => `select max(date) as day from documents
where ${all(["status = 'coded'", asked.since === null ? null : `date >= ${bind(asked.since)}::date`])}`,
    )
    const until = asked.until ?? (await read<{readonly day: string | null}>(reader, last))[0]?.day ?? null
    const columns = [
      column("first", "code", "one side"),
      column("second", "code", "the other side"),
      column("events", "count", "events in the period"),
      column("norm", "number", "mean of the periods before"),
      column("change", "code", "large rise, rise, little change, fall, large fall, or too few to tell"),
      column("conflict", "count", "events of the two conflict classes in the period"),
      column("conflict_norm", "number", "their norm"),
      column("scale_mean", "number", "mean score in the period"),
      column("scale_norm", "number", "mean score before"),
    ]
    const part = {name: "movers", title: "Pairs against their own norm", columns, next: null}
    if (until === null) return [{...part, rows: [], statements: [last]}]
    const since = asked.since ?? dayBefore(until, 29)
    const length = days(since, until) + 1
    const first = dayBefore(since, PERIODS * length)
    const covered = statement(
      bind => `select count(*) filter (where date >= ${bind(since)}::date) as now,
  count(*) filter (where date < ${bind(since)}::date) as before
from documents where status = 'coded' and date between ${bind(first)}::date and ${bind(until)}::date`,
    )
    const [documents] = await read<{readonly now: number; readonly before: number}>(reader, covered)
    const counted = statement(bind => {
      const start = bind(since)
      const quad = `p.${quadColumn(asked.quadRule)}`
      const score = scaleOf(asked.scale, "p")
      const now = `filter (where p.date >= ${start}::date)`
      const before = `filter (where p.date < ${start}::date)`
      const ego = asked.sides.length === 0 ? null : bind(asked.sides)
      return `select least(p.actor, p.recipient) as first, greatest(p.actor, p.recipient) as second,
  count(*) ${now} as events, count(*) ${before} as before,
  count(*) filter (where p.date >= ${start}::date and ${quad} >= 3) as conflict,
  count(*) filter (where p.date < ${start}::date and ${quad} >= 3) as conflict_before,
  cast(avg(${score}) ${now} as double precision) as scale,
  cast(avg(${score}) ${before} as double precision) as scale_before
from pairs_by_date p
where ${all([
        "p.actor <> '' and p.recipient <> '' and p.actor <> p.recipient and not (p.mutual and p.actor > p.recipient)",
        matching({...asked, since: first, until}, bind, "p"),
        ego === null ? null : `(p.actor = any(${ego}) or p.recipient = any(${ego}))`,
      ])}
group by 1, 2${ego === null ? `\nhaving ${PERIODS} * count(*) ${now} + count(*) ${before} >= ${PERIODS * FEWEST}` : ""}`
    })
    const rows = (await read<Counted>(reader, counted))
      .map(row => ({
        row,
        weight: Math.abs(row.events - row.before / PERIODS) / Math.sqrt(Math.max(row.before / PERIODS, 1)),
      }))
      .sort(
        (one, other) =>
          other.weight - one.weight ||
          (one.row.first < other.row.first
            ? -1
            : one.row.first > other.row.first
              ? 1
              : one.row.second < other.row.second
                ? -1
                : 1),
      )
      .map(({row}) => rowOf(row))
    return [
      {
        ...part,
        title: `Pairs from ${since} to ${until} against their own norm`,
        ...within(rows, asked.limit),
        statements: [counted],
      },
      {
        name: "coverage",
        title: "Documents read",
        columns: [
          column("since", "day", "first day of the period"),
          column("until", "day", "its last"),
          column("documents", "count", "documents published in the period"),
          column("norm", "number", "mean of the periods before"),
        ],
        rows: [{since, until, documents: documents!.now, norm: rounded(documents!.before / PERIODS, 1)}],
        next: null,
        statements: asked.until === null ? [last, covered] : [covered],
      },
    ]
  },
}

const rowOf = ({
  first,
  second,
  events,
  before,
  conflict,
  conflict_before,
  scale,
  scale_before,
}: Counted): Row => ({
  first,
  second,
  events,
  norm: rounded(before / PERIODS, 1),
  change: changeOf(events, before / PERIODS),
  conflict,
  conflict_norm: rounded(conflict_before / PERIODS, 1),
  scale_mean: scale === null ? null : rounded(scale, 2),
  scale_norm: scale_before === null ? null : rounded(scale_before, 2),
})
