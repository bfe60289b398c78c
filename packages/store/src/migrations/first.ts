// The first form of the record. Both engines read the same columns; PostgreSQL has keys and indexes besides, DuckDB has
// none and is kept sorted instead. A migration is never changed once it was released.

import {type Kysely, sql} from "kysely"
import type {Engine} from "../store.ts"

const tables: Readonly<Record<string, string>> = {
  settings: "name text not null, value text not null",
  runs: "id text not null, coder text not null, models json not null, options json not null, started_at text not null",
  imports: `id text not null, source text not null, kind text not null, state text not null, read integer not null,
    coded integer not null, duplicate integer not null, skipped integer not null, failed integer not null,
    started_at text not null`,
  import_items: `import_id text not null, ordinal integer not null, origin text not null, given_id text,
    state text not null, reason text not null, document_id text`,
  watermarks: "source text not null, watermark text not null",
  documents: `id text not null, given_id text, url text, title text, publisher text, language text, date date,
    text text, text_digest text, copy_of text, status text not null, reason text, coder text not null,
    length integer not null, import_id text, origin text, ordinal integer`,
  codings: "document_id text not null, coder text not null, run_id text not null, reports integer not null",
  signatures: "band smallint not null, hash text not null, document_id text not null",
  filings: "key text not null, report_id text not null",
  reports: `id text not null, coder text not null, document_id text not null, event_id text, shelf text, type text not null,
    mode text, modality text not null, date date, published date, publisher text, sentence text not null,
    span_start integer not null, span_end integer not null, in_title boolean not null, record json not null`,
  events: `id text not null, state text not null, type text not null, modes text[] not null,
    contexts text[] not null, modality text not null, date date, enddate date, precision text not null,
    quad_section smallint not null, quad_table smallint not null, scale numeric(7,3) not null,
    confidence double precision not null, mutual boolean not null, codes text[] not null, place_name text,
    place_country text, place_lat double precision, place_lon double precision, place_level smallint,
    dead double precision, injured double precision, arrested double precision, number double precision,
    reports integer not null, sources integer not null, first_published date, last_published date,
    sentence text not null, publisher text, document_id text not null, url text, shelf text not null, record json not null, why_merged json not null`,
  pairs: `actor text not null, recipient text not null, date date, event_id text not null, month date,
    type text not null, mode text, modality text not null, quad_section smallint not null,
    quad_table smallint not null, scale numeric(7,3) not null, confidence double precision not null,
    mutual boolean not null, shelf text not null, amounts integer not null, actor_sector text not null, recipient_sector text not null, actor_name text not null,
    recipient_name text not null, reports integer not null, sources integer not null`,
  pair_months: `actor text not null, recipient text not null, month date not null, events integer not null,
    reports integer not null, section1 integer not null, section2 integer not null, section3 integer not null,
    section4 integer not null, table1 integer not null, table2 integer not null, table3 integer not null,
    table4 integer not null, scale numeric(18,3) not null`,
  participants: `event_id text not null, side text not null, ordinal integer not null, key text not null,
    name text not null, code text not null, sector text not null, office text, known boolean not null, date date,
    reports integer not null`,
  amounts: `event_id text not null, shelf text not null, ordinal integer not null, value double precision not null, unit text not null,
    bound text not null`,
  statements: `id text not null, coder text not null, document_id text not null, kind text not null,
    counts boolean not null, publisher text, url text, speaker_code text not null, speaker_sector text not null, speaker_name text not null,
    addressee_code text not null, date date, quoted boolean not null, words text not null,
    span_start integer not null, span_end integer not null, in_title boolean not null, report_ids text[] not null,
    record json not null`,
  reviews: `ordinal integer not null, id text not null, decided_at text not null, who text not null, subject text not null,
    decision text not null, field text, value json, undoes text, note text`,
}

/** A key that was read under several names or codes shows the last of them by byte order: the same whatever came first. */
const actors = `create view actors as
  select key, max(name) as name, max(code) as code, max(sector) as sector,
    case when bool_or(known) then 'known' else 'unknown' end as kind,
    min(date) as first_seen, max(date) as last_seen,
    count(distinct event_id) as events, sum(reports) as reports
  from participants group by key`

const byDate =
  "actor, recipient, date, event_id, type, mode, modality, quad_section, quad_table, scale, confidence, mutual, reports"

const postgresql: readonly string[] = [
  "alter table settings add primary key (name)",
  "alter table runs add primary key (id)",
  "alter table imports add primary key (id)",
  "alter table import_items add primary key (import_id, ordinal)",
  "alter table watermarks add primary key (source)",
  "alter table documents add primary key (id)",
  "alter table codings add primary key (document_id, coder)",
  "alter table signatures add primary key (band, hash, document_id)",
  "create index signatures_document on signatures (document_id)",
  "alter table filings add primary key (key, report_id)",
  "create index filings_report on filings (report_id)",
  "alter table reports add primary key (id, coder)",
  "create index reports_document on reports (document_id)",
  "create index reports_event on reports (event_id)",
  "alter table events add primary key (id)",
  "create index events_type_date on events (type, date)",
  "create index events_date on events using brin (date)",
  "alter table pairs add primary key (actor, recipient, event_id)",
  "create index pairs_sorted on pairs (actor, recipient, date, event_id)",
  "create index pairs_event on pairs (event_id)",
  "create index pairs_recipient on pairs (recipient, date)",
  "create index pairs_date on pairs using brin (date)",
  "alter table pair_months add primary key (actor, recipient, month)",
  "create index pair_months_month on pair_months (month)",
  "alter table participants add primary key (event_id, side, ordinal)",
  "create index participants_key on participants (key, date)",
  "alter table amounts add primary key (event_id, ordinal)",
  "alter table statements add primary key (id, coder)",
  "create index statements_document on statements (document_id)",
  "create index statements_speaker on statements (speaker_code, date)",
  "alter table reviews add primary key (ordinal)",
  "create unique index reviews_id on reviews (id)",
  "create index reviews_subject on reviews (subject)",
  "alter table documents add column search tsvector",
  "create index documents_search on documents using gin (search)",
  `create view pairs_by_date as select ${byDate} from pairs`,
]

const duckdb: readonly string[] = [
  `create table pairs_by_date as select ${byDate} from pairs`,
  "create table terms (term text not null, document_id text not null, count integer not null, length integer not null)",
]

/** Bytes order everywhere: the order of DuckDB, whatever language the PostgreSQL server was set up with. */
export const inByteOrder = (columns: string): string =>
  columns.replaceAll(/ text(\[\])?(?=( not null)?(,|$))/g, ' text$1 collate "C"')

export async function first(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  for (const [table, columns] of Object.entries(tables))
    await run(`create table ${table} (${engine === "duckdb" ? columns : inByteOrder(columns)})`)
  await run(actors)
  for (const statement of engine === "duckdb" ? duckdb : postgresql) await run(statement)
}
