// Which rows of `pairs` a question speaks of.

import type {ListSource} from "./events.ts"
import {type Filters, matching} from "./filters.ts"
import {all, type Bind} from "./statement.ts"

/** Two sides, or one side with everyone it deals with. Codes as in `pairs`. */
export type Sides = readonly [string] | readonly [string, string]

/**
 * A common table `chosen` with these columns of each event of the sides, once.
 *
 * Two searches, each along the order in which `pairs` is kept, instead of one with an `or`. An event that stands in `pairs`
 * in both directions is marked `mutual`, and the second search passes over it. One side alone meets an event once for
 * every other party, and says nothing of the parties: any of them will do, as the other columns are the event's.
 */
export const chosen = (
  sides: Sides,
  filters: Filters,
  bind: Bind,
  columns: string,
  further: string | null = null,
): string => {
  const [first, second] = sides
  const narrowed = all([matching(filters, bind, "p"), further])
  const one = bind(first)
  if (second === undefined) {
    const found = `${columns}, p.event_id as of_event`
    const rows = filters.directed
      ? `select ${found} from placed_pairs p where p.actor = ${one} and ${narrowed}`
      : `select ${found} from placed_pairs p where p.actor = ${one} and ${narrowed}
  union all select ${found} from placed_pairs p where p.recipient = ${one} and p.actor <> ${one} and not p.mutual and ${narrowed}`
    return `with rows as (${rows}),
chosen as (select distinct on (of_event) * from rows)`
  }
  const other = bind(second)
  const forth = `select ${columns} from placed_pairs p where p.actor = ${one} and p.recipient = ${other} and ${narrowed}`
  const back = `select ${columns} from placed_pairs p where p.actor = ${other} and p.recipient = ${one} and not p.mutual and ${narrowed}`
  return `with chosen as (${filters.directed || first === second ? forth : `${forth}\n  union all ${back}`})`
}

/** The same as the table from which lists of events are read: any row of an event shows the same. */
export const among =
  (sides: Sides, filters: Filters): ((bind: Bind) => ListSource) =>
  bind => ({
    tables: chosen(sides, filters, bind, "p.event_id, p.date, p.type, p.mode, p.amounts, p.place"),
    table: "chosen",
    of: "shown_events",
  })
