// All events of a pair as CSV or Parquet, however many pages they are.

import type {Answer, NamedColumn, Row} from "@demarche/api"
import type {EventListRow} from "../api/answers.ts"
import {fetchJson} from "../api/fetch-json.ts"
import {askAddress} from "../api/use-answer.ts"
import type {Search} from "../desk/address.ts"
import {actorRows} from "../parts/actor-rows.ts"
import {csvOf} from "../parts/csv.ts"
import {saveParquet} from "../parts/save-parquet.ts"
import {saveText} from "../parts/save-text.ts"

const PAGE = "10000"

interface Table {
  readonly columns: readonly NamedColumn[]
  readonly rows: readonly Row[]
}

/** @throws Refusal */
const allEvents = async (asked: Search): Promise<Table> => {
  let columns: Table["columns"] = []
  const rows: Row[] = []
  let after: string | null = null
  do {
    const address = askAddress("events", {...asked, limit: PAGE, after: after ?? undefined})
    const part: Answer["parts"][number] = (await fetchJson<Answer>(address)).parts[0]!
    columns = part.columns
    rows.push(...part.rows)
    after = part.next
  } while (after !== null)
  return {columns, rows}
}

const byActor = ({columns, rows}: Table): Table => ({
  columns: [
    ...["role", "code", "sector", "name"].map(name => ({name, kind: "text"}) as const),
    ...columns.filter(({name}) => name !== "actor" && name !== "recipient"),
  ],
  rows: actorRows(rows as unknown as readonly EventListRow[]),
})

/** @throws Refusal */
export const saveRows = async (
  asked: Search,
  shape: "event" | "actor",
  format: "CSV" | "Parquet",
): Promise<void> => {
  const events = await allEvents(asked)
  const {columns, rows} = shape === "event" ? events : byActor(events)
  const name = `${asked["sides"]?.replace(",", "-")}-by-${shape}`
  if (format === "Parquet") await saveParquet(name, rows, columns)
  else saveText(`${name}.csv`, "text/csv", csvOf(rows))
}
