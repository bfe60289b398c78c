// All events of a pair as CSV, however many pages they are.

import type {Answer} from "@demarche/api"
import type {EventListRow} from "../api/answers.ts"
import {fetchJson} from "../api/fetch-json.ts"
import {askAddress} from "../api/use-answer.ts"
import type {Search} from "../desk/address.ts"
import {actorRows} from "../parts/actor-rows.ts"
import {csvOf} from "../parts/csv.ts"
import {saveText} from "../parts/save-text.ts"

const PAGE = "10000"

/** @throws Refusal */
const allEvents = async (asked: Search): Promise<EventListRow[]> => {
  const rows: EventListRow[] = []
  let after: string | null = null
  do {
    const address = askAddress("events", {...asked, limit: PAGE, after: after ?? undefined})
    const part: Answer["parts"][number] = (await fetchJson<Answer>(address)).parts[0]!
    rows.push(...(part.rows as unknown as EventListRow[]))
    after = part.next
  } while (after !== null)
  return rows
}

export const saveRows = async (asked: Search, shape: "event" | "actor"): Promise<void> => {
  const events = await allEvents(asked)
  const rows = shape === "event" ? (events as unknown as Parameters<typeof csvOf>[0]) : actorRows(events)
  saveText(`${asked["sides"]?.replace(",", "-")}-by-${shape}.csv`, "text/csv", csvOf(rows))
}
