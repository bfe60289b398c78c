// How documents are found by their words: a table of terms and BM25 in DuckDB, a text vector with its index in PostgreSQL.
// The words are ours on both, so both find the same documents; only the order of like ones may differ.

import {sql} from "kysely"
import {among, type Connection, type Database} from "../engines/database.ts"
import type {Days, Engine, Found} from "../store.ts"
import type {DocumentRow, TermRow} from "../tables/rows.ts"
import {type Terms, termsOf, wordsOf} from "./words.ts"

type Searched = Pick<DocumentRow, "id" | "title" | "text">

/** What is written for search with these documents. */
export function searchRows(
  engine: Engine,
  documents: readonly Searched[],
): {
  readonly columns: readonly {readonly length: number; readonly search?: string}[]
  readonly terms: readonly TermRow[]
} {
  const all = documents.map(({title, text}) => termsOf(title, text))
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
const found = "d.id, d.title, d.url, d.publisher, d.date, d.text"

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
  hits as (${Array.from({length: terms}, (_, at) => `select term, document_id, count, length from terms where term = $${at + 1}`).join(" union all ")}),
  spread as (select term, count(*) as documents from hits group by term),
  best as (
    select h.document_id, sum((
        ln(1 + (total.documents - spread.documents + 0.5) / (spread.documents + 0.5))
        * h.count * 2.2 / (h.count + 1.2 * (0.25 + 0.75 * h.length / total.length)))::decimal(18, 6)) as score
    from hits h join spread on spread.term = h.term cross join total
    ${dated ? `where h.document_id in (select d.id from documents d where ${published(`$${terms + 2}`, `$${terms + 3}`)})` : ""}
    group by h.document_id having count(*) = ${terms} order by score desc, h.document_id limit $${terms + 1})
  select document_id as id, score from best order by score desc, document_id`

/** The rows are sought by their ids alone, and only then read: joined to what was found, every document would be read. */
const byId = `select ${found} from documents d
  where d.rowid in (select rowid from documents where id in (select unnest($1::text[])))`

async function searchTerms(
  database: Database,
  terms: readonly string[],
  limit: number,
  days: Days,
): Promise<readonly Row[]> {
  const dated = days.since !== null || days.until !== null
  const best = await database.read<{readonly id: string; readonly score: number}>(bm25(terms.length, dated), [
    ...terms,
    limit,
    ...(dated ? [days.since, days.until] : []),
  ])
  if (best.length === 0) return []
  const rows = await database.read<Omit<Row, "score">>(byId, [best.map(({id}) => id)])
  const documents = new Map(rows.map(row => [row.id, row]))
  return best.flatMap(({id, score}) => {
    const document = documents.get(id)
    return document === undefined ? [] : [{...document, score}]
  })
}

const ranked = `select ${found}, round(ts_rank(d.search, q.query, 1)::numeric, 6) as score
  from documents d, (select $1::tsquery as query) q where d.search @@ q.query and ${published("$3", "$4")} order by score desc, d.id limit $2`

export async function search(
  database: Database,
  words: string,
  limit: number,
  days: Days = {since: null, until: null},
): Promise<readonly Found[]> {
  const terms = [...new Set(wordsOf(words).map(({term}) => term))].slice(0, wordsPerQuery)
  if (terms.length === 0) return []
  const rows =
    database.engine === "duckdb"
      ? await searchTerms(database, terms, limit, days)
      : await database.read<Row>(ranked, [
          terms.map(term => `'${term}'`).join(" & "),
          limit,
          days.since,
          days.until,
        ])
  return rows.map(({score, text, ...document}) => ({
    document,
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
