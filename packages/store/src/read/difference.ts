// What a second coder reads differently from a first, in the documents that both read.

import {isDeepStrictEqual} from "node:util"
import type {Database} from "../engines/database.ts"
import type {Difference} from "../store.ts"
import type {ReportRow} from "../tables/rows.ts"

interface Row {
  readonly document_id: string
  readonly id: string
  readonly one: ReportRow["record"] | null
  readonly other: ReportRow["record"] | null
}

const both =
  "select document_id from codings where coder in ($1, $2) group by document_id having count(*) = 2"
const reportsOf = (coder: "$1" | "$2") =>
  `select document_id, id, record from reports where coder = ${coder} and document_id in (${both})`

const text = `select coalesce(a.document_id, b.document_id) as document_id, coalesce(a.id, b.id) as id,
  a.record as one, b.record as other
  from (${reportsOf("$1")}) a full join (${reportsOf("$2")}) b on a.document_id = b.document_id and a.id = b.id
  order by 1, 2`

export async function difference(
  database: Database,
  first: string,
  second: string,
): Promise<readonly Difference[]> {
  const rows = await database.read<Row>(text, [first, second])
  return rows.flatMap(({document_id, id: report_id, one, other}): Difference[] => {
    const fields = one === null || other === null ? [] : differing(one, other)
    if (one !== null && other !== null && fields.length === 0) return []
    const kind = one === null ? "only-second" : other === null ? "only-first" : "changed"
    return [{document_id, report_id, kind, fields, first: one, second: other}]
  })
}

/** The coder's own name differs by itself. */
const differing = (one: object, other: object): string[] => {
  const [a, b] = [one, other] as Readonly<Record<string, unknown>>[]
  return [...new Set([...Object.keys(a!), ...Object.keys(b!)])]
    .filter(field => field !== "coder" && !isDeepStrictEqual(a![field], b![field]))
    .sort()
}
