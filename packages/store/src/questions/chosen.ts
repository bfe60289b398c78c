// Which rows of `pairs` a question speaks of.

import {type Filters, matching} from "./filters.ts"
import {all, type Bind} from "./statement.ts"

/** Two sides, or one side with everyone it deals with. Codes as in `pairs`. */
export type Sides = readonly [string] | readonly [string, string]

/**
 * A common table `chosen` with each event of the sides once, as the first side's deed where it is one.
 *
 * Two searches, each along the order in which `pairs` is kept, instead of one with an `or`. An event that stands in `pairs`
 * in both directions is marked `mutual`, and the second search passes over it. One side alone meets an event once for
 * every other party: there the first is taken.
 */
export const chosen = (sides: Sides, filters: Filters, bind: Bind, further: string | null = null): string => {
  const [first, second] = sides
  const narrowed = all([matching(filters, bind, "p"), further])
  const one = bind(first)
  if (second === undefined) {
    const rows = filters.directed
      ? `select p.* from pairs p where p.actor = ${one} and ${narrowed}`
      : `select p.* from pairs p where p.actor = ${one} and ${narrowed}
  union all select p.* from pairs p where p.recipient = ${one} and p.actor <> ${one} and not p.mutual and ${narrowed}`
    return `with rows as (${rows}),
chosen as (select distinct on (event_id) * from rows order by event_id, actor = ${one} desc, actor, recipient)`
  }
  const other = bind(second)
  const forth = `select p.* from pairs p where p.actor = ${one} and p.recipient = ${other} and ${narrowed}`
  const back = `select p.* from pairs p where p.actor = ${other} and p.recipient = ${one} and not p.mutual and ${narrowed}`
  return `with chosen as (${filters.directed || first === second ? forth : `${forth}\n  union all ${back}`})`
}

/** The same as the table from which lists of events are read. */
export const among =
  (sides: Sides, filters: Filters): ((bind: Bind) => {readonly tables: string; readonly table: string}) =>
  bind => ({tables: chosen(sides, filters, bind), table: "chosen"})
