// What lists show of an event, beside each of its pairs, so that a page is read without the records. DuckDB alone: PostgreSQL
// finds the events of a page by their keys. Views say of both where a row is read again once it was chosen, so that the same
// statement runs on both.

import {type Kysely, sql} from "kysely"
import type {Engine} from "../store.ts"

const entity =
  '{"code": "VARCHAR", "sector": "VARCHAR", "office": "VARCHAR", "entity_text": "VARCHAR", "identifier_text": "VARCHAR"}'
const count = '{"bound": "VARCHAR", "value": "DOUBLE"}'
const record = `{"mode": ["VARCHAR"], "context": ["VARCHAR"], "actor": [${entity}], "recipient": [${entity}],
  "event_loc": {"extracted_place": "VARCHAR", "resolved_place": "VARCHAR", "country_code": "VARCHAR", "resolution": "INTEGER"},
  "amount": [{"bound": "VARCHAR", "value": "DOUBLE", "unit": "VARCHAR"}],
  "size": {"dead": ${count}, "injured": ${count}, "arrested": ${count}, "number": ${count}},
  "attribution": {"text": "VARCHAR", "entity": ${entity}}}`

const shownOfEvent = `json_object('enddate', e.enddate, 'sentence', e.sentence, 'publisher', e.publisher,
  'first_published', e.first_published, 'document_id', e.document_id, 'url', e.url,
  'record', json_transform(e.record, '${record}'))`

/** `place` leads back to a row: in DuckDB it is the row's number, in PostgreSQL a key, or where it lies. */
const views: Readonly<Record<Engine, readonly string[]>> = {
  duckdb: [
    "create view placed_pairs as select rowid as place, shown->'record'->'amount' as measured, * exclude (shown) from pairs",
    `create view shown_events as select rowid as place, event_id as id, date, type, modality, reports, sources, confidence, shown
      from pairs`,
    "create view placed_events as select rowid as place, * from events",
    "create view placed_statements as select rowid as place, * from statements",
  ],
  postgresql: [
    `create view placed_pairs as select event_id as place, (select coalesce(json_agg(
        json_build_object('bound', a.bound, 'value', a.value, 'unit', a.unit) order by a.ordinal), '[]')
      from amounts a where a.event_id = p.event_id) as measured, p.* from pairs p`,
    `create view shown_events as select id as place, id, date, type, modality, reports, sources, confidence, json_build_object(
        'enddate', enddate, 'sentence', sentence, 'publisher', publisher, 'first_published', first_published,
        'document_id', document_id, 'url', url, 'record', record) as shown from events`,
    "create view placed_events as select id as place, * from events",
    "create view placed_statements as select ctid as place, * from statements",
  ],
}

export async function shown(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  if (engine === "duckdb") await besidePairs(db)
  for (const view of views[engine]) await run(view)
}

async function besidePairs(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  const {rows} = await sql<{
    sql: string
  }>`select sql from duckdb_tables() where table_name = 'pairs'`.execute(db)
  // a table made anew: a column that is added and filled would leave every old row behind
  await run(
    rows[0]!.sql
      .replace("TABLE pairs(", "TABLE pairs_shown(")
      .replace(/\);?$/, ", shown json using compression uncompressed not null)"),
  )
  await run(`insert into pairs_shown select p.*, ${shownOfEvent} from pairs p
    join events e on e.shelf = p.shelf and e.id = p.event_id order by p.actor, p.recipient, p.date, p.event_id`)
  await run("drop table pairs")
  await run("alter table pairs_shown rename to pairs")
}
