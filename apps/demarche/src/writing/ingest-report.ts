// What an import did, and what the record holds now.

import type {Tally} from "../ingesting/tally.ts"
import {grouped} from "../reading/given.ts"
import type {Layout} from "./format.ts"
import {harmless, paint} from "./terminal.ts"

export const ingestReport = (
  tally: Tally,
  record: {readonly documents: number; readonly events: number; readonly reports: number},
  store: string,
  layout: Pick<Layout, "columns" | "colour">,
): string => {
  const reasons = "reasons above, and in the table import_items"
  const whatElse: readonly (readonly [string, number, string])[] = [
    ["of them copies", tally.copies, "nearly the same text as another document"],
    ["duplicates", tally.duplicates, "texts that the record had"],
    ["skipped", tally.skipped, reasons],
    ["failed", tally.failed, reasons],
  ]
  const rows = [
    ["read", tally.read, ""] as const,
    ["coded", tally.coded, `${grouped(tally.reports)} reports of events`] as const,
    ...whatElse.filter(([, count]) => count > 0),
  ]
  const width = Math.max(...rows.map(([, count]) => grouped(count).length))
  const lines = rows.map(([name, count, remark]) =>
    `  ${name.padEnd(15)} ${grouped(count).padStart(width)}  ${paint(remark, "dim", layout)}`.trimEnd(),
  )
  return `${lines.join("\n")}
${paint("The record", "bold", layout)} ${harmless(store)}: ${grouped(record.documents)} documents tell ${grouped(record.events)} events in ${grouped(record.reports)} reports.
`
}
