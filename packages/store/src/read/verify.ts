// Holds the tables against each other: what foreign keys would promise, keys DuckDB does not have, and rows that must follow
// from other rows.

import type {Database, TableName} from "../engines/database.ts"
import type {Flaw} from "../store.ts"
import {reviewers} from "../write/effect.ts"

interface Rule {
  readonly rule: string
  /** Gives one column, `example`, with a row for each flaw. */
  readonly find: string
}

/** Every table's key, which PostgreSQL keeps by itself. */
const keys: Readonly<Partial<Record<TableName, string>>> = {
  settings: "name",
  runs: "id",
  imports: "id",
  watermarks: "source",
  documents: "id",
  codings: "document_id, coder",
  reports: "id, coder",
  events: "id",
  pairs: "actor, recipient, event_id",
  pair_months: "actor, recipient, month",
  participants: "event_id, side, ordinal",
  amounts: "event_id, ordinal",
  statements: "id, coder",
  reviews: "id",
}

/** A row's column names a row of another table. */
const references: readonly (readonly [table: TableName, column: string, other: TableName, key: string])[] = [
  ["documents", "copy_of", "documents", "id"],
  ["documents", "import_id", "imports", "id"],
  ["codings", "document_id", "documents", "id"],
  ["codings", "run_id", "runs", "id"],
  ["signatures", "document_id", "documents", "id"],
  ["reports", "document_id", "documents", "id"],
  ["reports", "event_id", "events", "id"],
  ["statements", "document_id", "documents", "id"],
  ["events", "id", "reports", "event_id"],
  ["pairs", "event_id", "events", "id"],
  ["participants", "event_id", "events", "id"],
  ["amounts", "event_id", "events", "id"],
  ["import_items", "import_id", "imports", "id"],
  ["reviews", "undoes", "reviews", "id"],
]

const counts = "state not in ('rejected', 'ignored')"

const others: readonly Rule[] = [
  {
    rule: "an event counts its reports",
    find: `select e.id as example from events e join (select event_id, count(*) as reports from reports
      where event_id is not null group by event_id) r on r.event_id = e.id where r.reports <> e.reports`,
  },
  {
    rule: "a report tells of an event when its coder counts, and only then",
    find: `select r.id as example from reports r join documents d on d.id = r.document_id
      where (r.coder in (d.coder, '${reviewers}')) <> (r.event_id is not null)`,
  },
  {
    rule: "reports and pairs lie on the shelf of their event",
    find: `select e.id as example from events e join (select event_id, shelf from reports where event_id is not null
      union all select event_id, shelf from pairs
      union all select event_id, shelf from amounts) l on l.event_id = e.id where l.shelf is distinct from e.shelf`,
  },
  {
    rule: "an event shows what its founding report says",
    find: `select e.id as example from events e join reports r on r.id = e.id and r.event_id = e.id
      join documents d on d.id = r.document_id where e.sentence <> r.sentence or e.document_id <> r.document_id
      or e.publisher is distinct from r.publisher or e.url is distinct from d.url`,
  },
  {
    rule: "a statement counts when its coder does",
    find: `select s.id as example from statements s join documents d on d.id = s.document_id
      where s.counts <> (d.coder = s.coder)`,
  },
  {
    rule: "a document counts a coder that read it",
    find: `select d.id as example from documents d where not exists (
      select 1 from codings c where c.document_id = d.id and c.coder = d.coder)`,
  },
  {
    rule: "a coding counts its reports",
    find: `select c.document_id as example from codings c left join (select document_id, coder, count(*) as reports
      from reports group by document_id, coder) r on r.document_id = c.document_id and r.coder = c.coder
      where coalesce(r.reports, 0) <> c.reports`,
  },
  {
    rule: "an event that counts stands between a pair, one rejected or ignored does not",
    find: `select e.id as example from events e left join (select distinct event_id from pairs) p on p.event_id = e.id
      where (${counts}) <> (p.event_id is not null)`,
  },
  {
    rule: "a pair says what its event says",
    find: `select e.id as example from events e join pairs p on p.event_id = e.id where p.type <> e.type
      or p.modality <> e.modality or p.date is distinct from e.date or p.quad_section <> e.quad_section
      or p.quad_table <> e.quad_table or p.scale <> e.scale or p.reports <> e.reports or p.sources <> e.sources`,
  },
  {
    rule: "a month of a pair is the sum of its events",
    find: `select coalesce(m.actor, p.actor) || ' ' || coalesce(m.recipient, p.recipient) as example
      from pair_months m full join (
        select actor, recipient, month, count(*) as events, sum(reports) as reports, sum(scale) as scale,
          count(*) filter (where quad_section = 4) as section4, count(*) filter (where quad_table = 4) as table4
        from pairs where modality = 'actual' and month is not null group by actor, recipient, month) p
        on p.actor = m.actor and p.recipient = m.recipient and p.month = m.month
      where m.events is distinct from p.events or m.reports is distinct from p.reports
        or m.scale is distinct from p.scale or m.section4 is distinct from p.section4
        or m.table4 is distinct from p.table4`,
  },
]

const rules: readonly Rule[] = [
  ...Object.entries(keys).map(([table, key]) => ({
    rule: `${table} holds each ${key} once`,
    find: `select concat_ws(' ', ${key}) as example from ${table} group by ${key} having count(*) > 1`,
  })),
  ...references.map(([table, column, other, key]) => ({
    rule: `${table}.${column} is in ${other}.${key}`,
    find: `select ${column} as example from ${table} where ${column} is not null
      and ${column} not in (select ${key} from ${other} where ${key} is not null)`,
  })),
  ...others,
]

const duckdbRules: readonly Rule[] = [
  {
    rule: "pairs_by_date holds what pairs holds",
    find: `select coalesce(p.event_id, d.event_id) as example from pairs p full join pairs_by_date d
      on d.event_id = p.event_id and d.actor = p.actor and d.recipient = p.recipient
      where p.event_id is null or d.event_id is null or p.date is distinct from d.date or p.type <> d.type
        or p.modality <> d.modality or p.mutual <> d.mutual or p.scale <> d.scale or p.reports <> d.reports`,
  },
  {
    rule: "a pair shows what its event shows",
    find: `select e.id as example from events e join pairs p on p.event_id = e.id
      where (p.shown->>'sentence') is distinct from e.sentence or (p.shown->>'document_id') is distinct from e.document_id
        or (p.shown->>'publisher') is distinct from e.publisher or (p.shown->>'url') is distinct from e.url
        or (p.shown->>'enddate') is distinct from e.enddate::text
        or (p.shown->>'first_published') is distinct from e.first_published::text
        or json_array_length(p.shown, '$.record.actor') <> json_array_length(e.record, '$.actor')`,
  },
  {
    rule: "spoken says of which events statements speak",
    find: `select coalesce(f.statement_id, s.statement_id) as example from (
        select t.id as statement_id, t.coder, t.speaker_code, t.report_id, r.event_id
        from (select distinct id, coder, speaker_code, unnest(report_ids) as report_id from statements) t
        join reports r on r.id = t.report_id and r.coder = t.coder where r.event_id is not null) f
      full join (select * from spoken where event_id is not null) s
        on s.statement_id = f.statement_id and s.coder = f.coder and s.report_id = f.report_id
      where s.event_id is distinct from f.event_id or s.speaker_code is distinct from f.speaker_code`,
  },
  {
    rule: "terms.document_id is in documents.id",
    find: "select document_id as example from terms where document_id not in (select id from documents)",
  },
]

export async function verify(database: Database): Promise<readonly Flaw[]> {
  const flaws: Flaw[] = []
  for (const {rule, find} of database.engine === "duckdb" ? [...rules, ...duckdbRules] : rules) {
    const [found] = await database.read<{rows: number; example: string | null}>(
      `select count(*) as rows, min(example) as example from (${find}) flaws`,
      [],
    )
    if (found !== undefined && found.rows > 0)
      flaws.push({rule, rows: found.rows, example: found.example ?? ""})
  }
  return flaws
}
