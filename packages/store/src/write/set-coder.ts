// Lets another coder count: the documents it read change over, part by part, each part in a transaction of its own, so that
// a run that was cut short is taken up by doing it again.

import {sql} from "kysely"
import {among, type Connection, type Database} from "../engines/database.ts"
import {StoreError} from "../error.ts"
import type {Merging} from "../merging.ts"
import {countingCoder} from "./counting-coder.ts"
import {refresh} from "./refresh.ts"
import {passOver} from "./write-batch.ts"

const documentsPerPart = 500

export async function setCoder(
  database: Database,
  inTransaction: <Result>(step: (connection: Connection) => Promise<Result>) => Promise<Result>,
  merging: Merging,
  coder: string,
): Promise<void> {
  await inTransaction(async connection => {
    const {rows} = await sql`select 1 from codings where coder = ${coder} limit 1`.execute(connection)
    if (rows.length === 0)
      throw new StoreError("refused", `${coder} has read nothing in ${database.location}, so it cannot count`)
    await sql`delete from settings where name = 'coder'`.execute(connection)
    await database.insert(connection, "settings", [{name: "coder", value: coder}])
  })
  for (let after: string | null = ""; after !== null; ) {
    const from: string = after
    after = await inTransaction(connection => changeOver(database, connection, merging, coder, from))
  }
}

/** Changes the documents after an id over; gives the last id seen, or null when there was none. */
async function changeOver(
  database: Database,
  connection: Connection,
  merging: Merging,
  coder: string,
  after: string,
): Promise<string | null> {
  const {rows} = await sql<{
    id: string
    coder: string
    coders: string[]
  }>`select d.id, d.coder, array_agg(c.coder order by c.coder) as coders
    from documents d join codings c on c.document_id = d.id where d.id > ${after}
    group by d.id, d.coder having count(*) > 1 order by d.id limit ${documentsPerPart}`.execute(connection)
  const changing = rows
    .map(({id, coder: counts, coders}) => ({id, counts, coder: countingCoder(coders, coder)}))
    .filter(({counts, coder}) => counts !== coder)
  if (changing.length > 0) {
    const ids = changing.map(({id}) => id)
    const {rows: touched} = await sql<{event_id: string}>`select distinct event_id from reports
      where event_id is not null and document_id in ${among(ids)}`.execute(connection)
    await sql`update documents set coder = v.coder from (select unnest(${ids}::text[]) as id,
      unnest(${changing.map(({coder}) => coder)}::text[]) as coder) v where documents.id = v.id`.execute(
      connection,
    )
    await passOver(database, connection, ids)
    const {rows: fresh} = await sql<{id: string}>`select r.id from reports r
      join documents d on d.id = r.document_id and d.coder = r.coder
      where r.event_id is null and r.document_id in ${among(ids)}`.execute(connection)
    await refresh(database, connection, merging, {
      touched: touched.map(({event_id}) => event_id),
      fresh: [],
      seeds: fresh.map(({id}) => id),
    })
  }
  return rows.at(-1)?.id ?? null
}
