// How documents are found by their words: a table of terms and BM25 in DuckDB, a text vector with its index in PostgreSQL.
// The words are ours on both, so both find the same documents; only the order of like ones may differ.

import {sql} from "kysely"
import {inBreaths} from "../engines/breath.ts"
import {among, type Connection, type Database} from "../engines/database.ts"
import type {Days, Engine, Found} from "../store.ts"
import type {DocumentRow, TermRow} from "../tables/rows.ts"
import {type Terms, termsOf, wordsOf} from "./words.ts"

type Searched = Pick<DocumentRow, "id" | "title" | "text">

/** What is written for search with these documents. */
export async function searchRows(
  engine: Engine,
  documents: readonly Searched[],
): Promise<{
  readonly columns: readonly {readonly length: number; readonly search?: string}[]
  readonly terms: readonly TermRow[]
}> {
  const all = await inBreaths(documents, ({title, text}) => termsOf(title, text))
  if (engine === "postgresql")
    return {columns: all.map(terms => ({length: terms.length, search: vector(terms)})), terms: []}
  return {
    columns: all.map(({length}) => ({length})),
    terms: all.flatMap(({terms, length}, index) =>
      [...terms].map(([term, {count}]) => ({term, document_id: documents[index]!.id, count, length})),
    ),
  }
}

const lastPosition = 16_383
const positionsPerTerm = 64

/** `'visit':1A,7 'moscow':3A`: a term is letters and digits only, so nothing needs quoting. Words of the title weigh more. */
const vector = ({terms, titleLength}: Terms): string =>
  [...terms]
    .map(([term, {positions}]) => {
      const places = positions
        .slice(0, positionsPerTerm)
        .map(place => `${Math.min(place, lastPosition)}${place <= titleLength ? "A" : ""}`)
      return `'${term}':${places.join()}`
    })
    .join(" ")

export async function removeFromSearch(
  database: Database,
  connection: Connection,
  documents: readonly string[],
): Promise<void> {
  if (database.engine === "duckdb")
    await sql`delete from terms where document_id in ${among(documents)}`.execute(connection)
}

type Row = Omit<Found, "places" | "document"> & Found["document"]

const wordsPerQuery = 16
const published = (since: string, until: string): string =>
  `(${since}::date is null or d.date >= ${since}::date) and (${until}::date is null or d.date <= ${until}::date)`
const found = "d.id, d.title, d.url, d.publisher, d.date, d.coder, d.text"

/**
 * BM25 with the usual constants; scores are added as decimals, so that their order never depends on threads. Each term is sought
 * by itself, along the order of the table.
 * @param terms how many there are, `$1` and so on; the limit comes after them
 * @param dated whether only documents of some days are sought: the days come after the limit
 */
const bm25 = (
  terms: number,
  dated: boolean,
): string => `with total as (select count(*) as documents, avg(length) as length from documents where length > 0),
  hits as (${Array.from({length: terms}, (_, at) => `select document_id, count, length, count(*) over () as documents from terms where term = $${at + 1}`).join(" union all ")}),
  best as (
    select h.document_id, sum((
        ln(1 + (total.documents - h.documents + 0.5) / (h.documents + 0.5))
        * h.count * 2.2 / (h.count + 1.2 * (0.25 + 0.75 * h.length / total.length)))::decimal(18, 6)) as score
    from hits h cross join total
    ${dated ? `where h.document_id in (select d.id from documents d where ${published(`$${terms + 2}`, `$${terms + 3}`)})` : ""}
    group by h.document_id having count(*) = ${terms} order by score desc, h.document_id limit $${terms + 1})
  select ${found}, s.score from best s join documents d on d.id = s.document_id order by s.score desc, d.id`

const ranked = `select ${found}, round(ts_rank(d.search, q.query, 1)::numeric, 6) as score
  from documents d, (select $1::tsquery as query) q where d.search @@ q.query and ${published("$3", "$4")} order by score desc, d.id limit $2`

export async function search(
  database: Database,
  words: string,
  limit: number,
  {since, until}: Days = {since: null, until: null},
): Promise<readonly Found[]> {
  const terms = [...new Set(wordsOf(words).map(({term}) => term))].slice(0, wordsPerQuery)
  if (terms.length === 0) return []
  const dated = since !== null || until !== null
  const rows =
    database.engine === "duckdb"
      ? await database.read<Row>(bm25(terms.length, dated), [
          ...terms,
          limit,
          ...(dated ? [since, until] : []),
        ])
      : await database.read<Row>(ranked, [terms.map(term => `'${term}'`).join(" & "), limit, since, until])
  return rows.map(({score, text, coder, ...document}) => ({
    document,
    coder,
    text,
    score,
    places: places(document.title, text, terms),
  }))
}

function places(title: string | null, text: string | null, terms: readonly string[]): Found["places"] {
  const wanted = new Set(terms)
  const within = (part: string | null) => wordsOf(part ?? "").filter(({term}) => wanted.has(term))
  return [
    ...within(title).map(({start, end}) => ({start, end, in: "title" as const})),
    ...within(text).map(({start, end}) => ({start, end})),
  ]
}
