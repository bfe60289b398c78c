// A day at a glance, for the desk's first page.

import type {OutputOf, routes} from "@demarche/api"
import {ask, noFilters, questionNamed, type Row, type Store} from "@demarche/store"

type Today = OutputOf<typeof routes.today>

/** Rows of each list. */
export const rowsShown = 10

/** @param asked null for the last day of publication in the record, which no clock decides */
export const today = async (
  store: Store,
  imports: Today["imports"],
  asked: string | null,
): Promise<Today> => {
  const [last] = await store.query<{day: string | null}>("select max(date) as day from documents")
  const day = asked ?? last?.day ?? null
  if (day === null) return {day, documents: 0, events: 0, unusual: [], newcomers: [], queue: 0, imports}
  const [[counts], unusual, newcomers] = await Promise.all([
    store.query<{documents: number; events: number; queue: number}>(
      `select (select count(*) from documents where date = $1::date) as documents,
  (select count(*) from events where date = $1::date and modality = 'actual' and state not in ('rejected', 'ignored')) as events,
  (select count(*) from events where state = 'coded') as queue`,
      [day],
    ),
    rowsOf(store, "movers", day),
    rowsOf(store, "newcomers", day),
  ])
  return {day, ...counts!, unusual, newcomers, imports}
}

/** The first part of a question over the thirty days that end on this one. */
const rowsOf = async (store: Store, name: "movers" | "newcomers", day: string): Promise<Row[]> => {
  const since = new Date(Date.parse(day) - 29 * 86_400_000).toISOString().slice(0, 10)
  const asked = {...noFilters, since, until: day, sides: [], words: "", limit: rowsShown, after: null}
  const {parts} = await ask(store, questionNamed(name)!, asked)
  return [...(parts[0]?.rows ?? [])]
}
