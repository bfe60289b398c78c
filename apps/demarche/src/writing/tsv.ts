// One row for each event, for spreadsheets and statistics programs. Lists are joined with "; ". Cells never hold tabs or
// line ends, and words from the text never start a formula: such a cell gets an apostrophe in front.

import type {EntityBlock, EventRecord} from "@demarche/codebook"
import type {Document} from "@demarche/text"
import type {Format} from "./format.ts"

type Cell = string | number | null | undefined

const words = (cells: readonly Cell[]): string => cells.map(cell => cell ?? "").join("; ")

const side = (name: string, blocks: (event: EventRecord) => readonly EntityBlock[]): typeof columns => [
  [`${name}_code`, event => words(blocks(event).map(block => block.code))],
  [`${name}_sector`, event => words(blocks(event).map(block => block.sector))],
  [`${name}_name`, event => words(blocks(event).map(block => block.identifier_text))],
  [`${name}_text`, event => words(blocks(event).map(block => block.entity_text))],
]

const columns: readonly (readonly [string, (event: EventRecord, document: Document) => Cell])[] = [
  ["document", (_, document) => document.id],
  ["id", event => event.id],
  ["date", event => event.date],
  ["enddate", event => event.enddate],
  ["event", event => event.event[0]],
  ["mode", event => words(event.mode)],
  ["context", event => words(event.context)],
  ["modality", event => event.modality],
  ["quad_code", event => event.quad_code],
  ["event_scale", event => event.event_scale],
  ...side("actor", event => event.actor),
  ...side("recipient", event => event.recipient),
  ["trigger", event => event.trigger.text],
  ["place", event => event.event_loc?.resolved_place ?? event.event_loc?.extracted_place],
  ["place_country", event => event.event_loc?.country_code],
  ["lat", event => event.event_loc?.lat],
  ["lon", event => event.event_loc?.lon],
  ["place_resolution", event => event.event_loc?.resolution],
  ["amount", event => words(event.amount.map(amount => amount.value))],
  ["amount_unit", event => words(event.amount.map(amount => amount.unit))],
  ["amount_bound", event => words(event.amount.map(amount => amount.bound))],
  ["dead", event => event.size?.dead?.value],
  ["injured", event => event.size?.injured?.value],
  ["arrested", event => event.size?.arrested?.value],
  ["number", event => event.size?.number?.value],
  ["said_by", event => event.attribution?.entity?.identifier_text ?? event.attribution?.text],
  ["stance", event => event.attribution?.stance],
  ["mentions", event => event.mentions.length],
  ["sequence", event => event.text_info.sequence],
  ["start", event => event.trigger.start],
  ["end", event => event.trigger.end],
  ["in", event => event.trigger.in ?? "text"],
  ["confidence", event => event.confidence],
  ["publication", (_, document) => document.publisher],
  ["title", (_, document) => document.title],
  ["url", (_, document) => document.url],
]

/** A value as a cell that no spreadsheet runs. */
export const cell = (value: Cell): string => {
  if (value === null || value === undefined) return ""
  if (typeof value === "number") return String(value)
  const flat = value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim()
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat
}

const row = (cells: readonly Cell[]): string => `${cells.map(cell).join("\t")}\n`

export const tsv: Format = {
  head: row(columns.map(([name]) => name)),
  between: "",
  tail: () => "",
  write: outcome => {
    if (outcome.kind !== "coded") return ""
    const {document, events} = outcome.coded
    return events.map(event => row(columns.map(([, value]) => value(event, document)))).join("")
  },
}
