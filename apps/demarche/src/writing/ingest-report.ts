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
  const rows: readonly (readonly [string, number, string])[] = [
    ["read", tally.read, ""],
    ["coded", tally.coded, `${grouped(tally.reports)} reports of events`],
    ...(tally.copies === 0
      ? []
      : [["of them copies", tally.copies, "nearly the same text as another document"] as const]),
    ...(tally.duplicates === 0
      ? []
      : [["duplicates", tally.duplicates, "texts that the record had"] as const]),
    ...(tally.skipped === 0
      ? []
      : [["skipped", tally.skipped, "reasons above, and in the table import_items"] as const]),
    ...(tally.failed === 0
      ? []
      : [["failed", tally.failed, "reasons above, and in the table import_items"] as const]),
  ]
  const width = Math.max(...rows.map(([, count]) => grouped(count).length))
  const lines = rows.map(([name, count, remark]) =>
    `  ${name.padEnd(15)} ${grouped(count).padStart(width)}  ${paint(remark, "dim", layout)}`.trimEnd(),
  )
  return `${lines.join("\n")}
${paint("The record", "bold", layout)} ${harmless(store)}: ${grouped(record.documents)} documents tell ${grouped(record.events)} events in ${grouped(record.reports)} reports.
`
}
