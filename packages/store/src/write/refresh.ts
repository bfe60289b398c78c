// Brings events up to date with their reports and reviews: gathers every report that may have to do with what changed,
// asks merging, and writes the events that came out differently with all rows that follow from them.

import {type RawBuilder, sql} from "kysely"
import type {Changed} from "../batch.ts"
import {breaths, inBreaths} from "../engines/breath.ts"
import {among, type Connection, type Database} from "../engines/database.ts"
import {StoreError} from "../error.ts"
import type {Merged, Merging, Told} from "../merging.ts"
import type {PairRow, ReviewRow} from "../tables/rows.ts"
import {reportOf, reportsIn, reviewed, reviewers, standing, structureOf} from "./effect.ts"
import {type EventRows, rowsOfEvent} from "./rows-of-event.ts"

/** A report with where it stands: whose it is, and its event, null while it has none. */
export type Standing = Told & {
  readonly coder: string
  readonly event_id: string | null
  readonly shelf: string | null
  readonly url: string | null
}

interface Refresh {
  /** Events that lost reports or were reviewed. */
  readonly touched: readonly string[]
  /** Reports just written, which have no event yet. */
  readonly fresh: readonly Standing[]
  /** Ids of other reports whose surroundings are looked at: a review speaks of them, or they count again. */
  readonly seeds: readonly string[]
}

/** Within a transaction that holds the lock. */
export async function refresh(
  database: Database,
  connection: Connection,
  merging: Merging,
  {touched, fresh, seeds}: Refresh,
): Promise<Changed> {
  const sown = [...fresh, ...(await reportsBy("id", database, connection, seeds))]
  const keys = new Map(await inBreaths(sown, told => [told.id, merging.keys(told)] as const))
  const near = await eventsFiledUnder(connection, [...keys.values()].flat())
  await file(database, connection, keys)
  const standingReviews = await reviewsOf(connection)
  const around = {merging, touched: new Set(touched), reviews: standingReviews, keys}
  const {groups, before, reports} = await regrouped(database, connection, sown, [...touched, ...near], around)
  const reviews = standingReviews.filter(review => reportsIn(review).some(id => reports.has(id)))

  const rows: EventRows[] = []
  const moved: Moved[] = []
  const replaced = new Set([...before.keys(), ...touched])
  const breathe = breaths()
  for (const group of groups) {
    await breathe()
    if (isSame(group, before) && !around.touched.has(group.told[0]!.id)) {
      replaced.delete(group.told[0]!.id)
      continue
    }
    const made = rowsOfGroup(group, reviews)
    const {id, shelf} = made.event
    for (const told of group.told)
      if (told.event_id !== id || told.shelf !== shelf) moved.push({told, event: id, shelf})
    rows.push(made)
  }
  await replaceEvents(database, connection, [...replaced], rows)
  await moveReports(database, connection, moved)
  const made = new Set(rows.map(({event}) => event.id))
  return {
    events: [...made].sort(),
    gone: [...replaced].filter(id => !made.has(id)).sort(),
  }
}

/** Files reports under their keys, once. */
async function file(
  database: Database,
  connection: Connection,
  keys: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  if (keys.size === 0) return
  await sql`delete from filings where report_id in ${among([...keys.keys()])}`.execute(connection)
  await database.insert(
    connection,
    "filings",
    [...keys].flatMap(([report_id, filed]) => [...new Set(filed)].map(key => ({key, report_id}))),
  )
}

const columns = sql`r.id, r.coder, r.document_id, r.event_id, r.shelf, r.published, r.publisher, d.copy_of, d.url, r.sentence, r.record`

/**
 * Rows of a table of records by one column. DuckDB would unpack every record to join it; asked first for the rows alone, it
 * unpacks those.
 */
const rowsWhere = (
  column: "id" | "event_id",
  {engine}: Pick<Database, "engine">,
  values: readonly string[],
): RawBuilder<unknown> =>
  engine === "duckdb"
    ? sql`r.rowid in (select rowid from reports where ${sql.ref(column)} in ${among(values)})`
    : sql`r.${sql.ref(column)} in ${among(values)}`

/** Reports that count, by their own ids or by those of their events, in order of publication. */
export async function reportsBy(
  column: "id" | "event_id",
  database: Pick<Database, "engine">,
  connection: Connection,
  ids: readonly string[],
): Promise<readonly Standing[]> {
  if (ids.length === 0) return []
  const {rows} = await sql<Standing>`select ${columns} from reports r
    join documents d on d.id = r.document_id and r.coder in (d.coder, ${reviewers})
    where ${rowsWhere(column, database, ids)}
    order by r.published, r.id`.execute(connection)
  return rows
}

/** Events of which a report is filed under one of these keys. */
export async function eventsFiledUnder(
  connection: Connection,
  keys: readonly string[],
): Promise<readonly string[]> {
  if (keys.length === 0) return []
  const {rows} = await sql<{event_id: string}>`select distinct r.event_id from filings f
    join reports r on r.id = f.report_id
    where r.event_id is not null and f.key in ${among([...new Set(keys)])}`.execute(connection)
  return rows.map(({event_id}) => event_id)
}

const reviewsOf = async (connection: Connection): Promise<readonly ReviewRow[]> =>
  standing((await sql<ReviewRow>`select * from reviews order by ordinal`.execute(connection)).rows)

interface Around {
  readonly merging: Merging
  /** Events that lost reports or were reviewed: where their reports stood says nothing. */
  readonly touched: ReadonlySet<string>
  /** Standing reviews, in their order. */
  readonly reviews: readonly ReviewRow[]
  /** Of reports, as far as they were asked for. */
  readonly keys: Map<string, readonly string[]>
}

interface Regrouped {
  readonly groups: readonly Group[]
  /** Reports by the event they stood in. */
  readonly before: ReadonlyMap<string, readonly string[]>
  readonly reports: ReadonlyMap<string, Standing>
}

/**
 * Groups reports with all that share a key with them, then with all that share one with a report whose group came out other
 * than it stood, until nothing more comes in: what lies beyond is as it was. So events do not depend on how documents were cut
 * into batches, nor on their order.
 */
async function regrouped(
  database: Database,
  connection: Connection,
  sown: readonly Standing[],
  events: readonly string[],
  {merging, touched, reviews, keys}: Around,
): Promise<Regrouped> {
  const {joined} = structureOf(reviews)
  const drawn = new Set(joined.flat())
  const reports = new Map(sown.map(told => [told.id, told]))
  const seen = new Set<string>()
  const asked = new Set([...keys.values()].flat())
  for (let next = events; ; ) {
    await gather(database, connection, reports, seen, next, joined)
    const sorted = [...reports.values()].sort(byPublication)
    const before = new Map<string, string[]>()
    for (const {id, event_id} of sorted)
      if (event_id !== null) {
        const told = before.get(event_id)
        if (told === undefined) before.set(event_id, [id])
        else told.push(id)
      }
    const isOpen = (event: string): boolean =>
      touched.has(event) || (before.get(event) ?? []).some(id => drawn.has(id))
    const stood = new Map(
      sorted.flatMap(({id, event_id}) => (event_id === null || isOpen(event_id) ? [] : [[id, event_id]])),
    )
    const groups = await grouped(sorted, reviews, merging, stood)
    const wanted = groups
      .filter(group => !isSame(group, before) || isOpen(group.told[0]!.id))
      .flatMap(({told}) => told.flatMap(report => keysOf(report, merging, keys)))
      .filter(key => !asked.has(key))
    for (const key of wanted) asked.add(key)
    next = (await eventsFiledUnder(connection, wanted)).filter(event => !seen.has(event))
    if (next.length === 0) return {groups, before, reports}
  }
}

function keysOf(told: Standing, merging: Merging, keys: Map<string, readonly string[]>): readonly string[] {
  const known = keys.get(told.id) ?? merging.keys(told)
  keys.set(told.id, known)
  return known
}

const isSame = ({told}: Group, before: ReadonlyMap<string, readonly string[]>): boolean =>
  before.get(told[0]!.id)?.length === told.length && told.every(({event_id}) => event_id === told[0]!.id)

/** Adds the reports of these events, and of every event that a reviewer joined to one of them. */
async function gather(
  database: Database,
  connection: Connection,
  reports: Map<string, Standing>,
  seen: Set<string>,
  events: readonly string[],
  joined: readonly (readonly [string, string])[],
): Promise<void> {
  let next = [...new Set(events)].filter(id => !seen.has(id))
  for (;;) {
    for (const id of next) seen.add(id)
    for (const told of await reportsBy("event_id", database, connection, next))
      if (!reports.has(told.id)) reports.set(told.id, told)
    const missing = joined.flatMap(([a, b]) =>
      reports.has(a) === reports.has(b) ? [] : [reports.has(a) ? b : a],
    )
    if (missing.length === 0) return
    const outside = await sql<{event_id: string}>`select distinct event_id from reports
      where event_id is not null and id in ${among(missing)}`.execute(connection)
    next = outside.rows.map(row => row.event_id).filter(id => !seen.has(id))
    if (next.length === 0) return
  }
}

const undated = "9999"
const byPublication = (a: Told, b: Told): number => {
  const [x, y] = [a.published ?? undated, b.published ?? undated]
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

interface Group {
  readonly told: readonly Standing[]
  readonly merged: Merged
}

/** What merging says of the reports that nobody split off, then what reviewers say of the whole. */
async function grouped(
  reports: readonly Standing[],
  reviews: readonly ReviewRow[],
  merging: Merging,
  stood: ReadonlyMap<string, string>,
): Promise<readonly Group[]> {
  const {apart, joined} = structureOf(reviews)
  const byId = new Map(reports.map(told => [told.id, told]))
  const machine = reports.filter(({id}) => !apart.has(id))
  const parts = machine.length === 0 ? [] : await merging.merge(machine, stood)
  mustBePartition(machine, parts)
  const groups = new Map<string, Set<string>>()
  for (const {reports: ids} of parts) {
    const group = new Set(ids)
    for (const id of ids) groups.set(id, group)
  }
  const split = new Map<string, Set<string>>()
  for (const {id} of reports) {
    const name = apart.get(id)
    if (name === undefined) continue
    const group = split.get(name) ?? new Set()
    split.set(name, group.add(id))
    groups.set(id, group)
  }
  for (const [a, b] of joined) {
    const [one, other] = [groups.get(a), groups.get(b)]
    if (one === undefined || other === undefined || one === other) continue
    for (const id of other) groups.set(id, one.add(id))
  }
  const told = new Map(parts.map(merged => [[...merged.reports].sort().join(), merged]))
  const made: Group[] = []
  for (const group of new Set(groups.values())) {
    const members = [...group].map(id => byId.get(id)!).sort(byPublication)
    const asked = told.get([...group].sort().join())
    made.push({told: members, merged: asked ?? (await byReviewers(members, merging))})
  }
  return made
}

/** The best record of reports that reviewers put together: that of the largest part merging makes of them. */
async function byReviewers(told: readonly Standing[], merging: Merging): Promise<Merged> {
  const parts = await merging.merge(told, new Map())
  mustBePartition(told, parts)
  const best = parts.reduce((a, b) => (b.reports.length > a.reports.length ? b : a))
  return {
    reports: told.map(({id}) => id),
    record: best.record,
    why: [...best.why, "a reviewer drew its bounds"],
  }
}

function mustBePartition(reports: readonly Told[], parts: readonly Merged[]): void {
  const left = new Set(reports.map(({id}) => id))
  for (const part of parts)
    for (const id of part.reports)
      if (!left.delete(id)) throw new Error(`merging gave report ${id} twice, or out of nothing`)
  if (left.size > 0) throw new Error(`merging lost report ${[...left][0]}`)
}

function rowsOfGroup({told, merged}: Group, reviews: readonly ReviewRow[]): EventRows {
  const members = new Set(told.map(({id}) => id))
  const {record, state} = reviewed(
    merged.record,
    reviews.filter(review => members.has(reportOf(review))),
  )
  const published = told.map(report => report.published).filter(date => date !== null)
  return rowsOfEvent(record, {
    id: told[0]!.id,
    state,
    reports: told.length,
    sources: Math.max(1, new Set(told.map(({publisher}) => publisher).filter(name => name !== null)).size),
    first_published: published[0] ?? null,
    last_published: published.at(-1) ?? null,
    sentence: told[0]!.sentence,
    publisher: told[0]!.publisher,
    document_id: told[0]!.document_id,
    url: told[0]!.url,
    why_merged: merged.why,
  })
}

const eventTables = ["pairs", "participants", "amounts"] as const

async function replaceEvents(
  database: Database,
  connection: Connection,
  gone: readonly string[],
  rows: readonly EventRows[],
): Promise<void> {
  const old =
    gone.length === 0
      ? []
      : (
          await sql<PairRow>`select distinct actor, recipient, month from pairs
            where month is not null and modality = 'actual' and event_id in ${among(gone)}`.execute(
            connection,
          )
        ).rows
  if (gone.length > 0) {
    await sql`delete from events where id in ${among(gone)}`.execute(connection)
    const tables = database.engine === "duckdb" ? ([...eventTables, "pairs_by_date"] as const) : eventTables
    for (const table of tables)
      await sql`delete from ${sql.table(table)} where event_id in ${among(gone)}`.execute(connection)
  }
  const ids = new Set<string>()
  for (const {event} of rows) {
    if (ids.has(event.id)) throw new StoreError("refused", `two events would have the id ${event.id}`)
    ids.add(event.id)
  }
  await database.insert(
    connection,
    "events",
    rows.map(({event}) => event),
  )
  const pairs = rows.flatMap(row => row.pairs)
  if (database.engine === "duckdb") {
    await database.insert(connection, "pairs", pairs)
    await database.insert(connection, "pairs_by_date", pairs)
  } else
    await database.insert(
      connection,
      "pairs",
      pairs.map(({shown, ...pair}) => pair),
    )
  for (const table of ["participants", "amounts"] as const)
    await database.insert(
      connection,
      table,
      rows.flatMap((row): readonly object[] => row[table]),
    )
  await rollUp(connection, [
    ...old,
    ...rows.flatMap(({pairs}) =>
      pairs.filter(({month, modality}) => month !== null && modality === "actual"),
    ),
  ])
}

/** Counts the months of these pairs again. */
async function rollUp(connection: Connection, touched: readonly PairRow[]): Promise<void> {
  const keys = [...new Map(touched.map(row => [`${row.actor} ${row.recipient} ${row.month}`, row])).values()]
  if (keys.length === 0) return
  const months = sql`(select unnest(${keys.map(({actor}) => actor)}::text[]) as actor,
    unnest(${keys.map(({recipient}) => recipient)}::text[]) as recipient, unnest(${keys.map(({month}) => month!)}::date[]) as month)`
  await sql`delete from pair_months where (actor, recipient, month) in ${months}`.execute(connection)
  await sql`insert into pair_months ${monthsOfPairs} and (actor, recipient, month) in ${months}
    group by actor, recipient, month`.execute(connection)
}

/** The roll-up without its grouping, so that `verify` can hold it against what stands. */
export const monthsOfPairs: RawBuilder<unknown> = sql`select actor, recipient, month, count(*) as events, sum(reports) as reports,
  count(*) filter (where quad_section = 1), count(*) filter (where quad_section = 2),
  count(*) filter (where quad_section = 3), count(*) filter (where quad_section = 4),
  count(*) filter (where quad_table = 1), count(*) filter (where quad_table = 2),
  count(*) filter (where quad_table = 3), count(*) filter (where quad_table = 4), sum(scale) as scale
  from pairs where modality = 'actual' and month is not null`

interface Moved {
  readonly told: Standing
  readonly event: string
  readonly shelf: string
}

async function moveReports(
  {engine}: Pick<Database, "engine">,
  connection: Connection,
  moved: readonly Moved[],
): Promise<void> {
  if (moved.length === 0) return
  const places = sql`(select unnest(${moved.map(({told}) => told.id)}::text[]) as id, unnest(${moved.map(({told}) => told.coder)}::text[]) as coder,
    unnest(${moved.map(({event}) => event)}::text[]) as event_id, unnest(${moved.map(({shelf}) => shelf)}::text[]) as shelf) v`
  await sql`update reports set event_id = v.event_id, shelf = v.shelf from ${places}
    where reports.id = v.id and reports.coder = v.coder`.execute(connection)
  if (engine === "duckdb")
    await sql`update spoken set event_id = v.event_id from ${places}
      where spoken.report_id = v.id and spoken.coder = v.coder`.execute(connection)
}
