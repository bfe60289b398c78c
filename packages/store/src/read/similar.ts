// Documents that may be nearly copies: those that share bands of their signatures.

import {sql} from "kysely"
import type {Connection} from "../engines/database.ts"

interface Alike {
  readonly document_id: string
  readonly bands: number
}

/** @returns for each signature the documents that share most bands with it, ties by id; at most `limit` */
export async function similar(
  connection: Connection,
  signatures: readonly (readonly string[])[],
  limit: number,
): Promise<readonly (readonly Alike[])[]> {
  const asked = signatures.flatMap((signature, place) =>
    signature.map((hash, band) => [String(place), String(band), hash] as const),
  )
  if (asked.length === 0) return signatures.map(() => [])
  const {rows} = await sql<Alike & {place: number}>`with shared as (
      select q.place, s.document_id, count(*) as bands
      from signatures s join (select unnest(${asked.map(([place]) => place)}::text[])::integer as place,
          unnest(${asked.map(([, band]) => band)}::text[])::smallint as band, unnest(${asked.map(([, , hash]) => hash)}::text[]) as hash) q
        on q.band = s.band and q.hash = s.hash
      group by q.place, s.document_id),
    ranked as (select *, row_number() over (partition by place order by bands desc, document_id) as rank from shared)
    select place, document_id, bands from ranked where rank <= ${limit} order by place, rank`.execute(
    connection,
  )
  const found: Alike[][] = signatures.map(() => [])
  for (const {place, document_id, bands} of rows) found[place]!.push({document_id, bands})
  return found
}
