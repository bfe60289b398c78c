// One part of an answer as CSV (RFC 4180): a header, a row a line, lists joined with "; ". No cell starts a formula.

import type {Part, Value} from "@demarche/store"
import {cell} from "./tsv.ts"

export const answerCsv = ({columns, rows}: Part): string =>
  [columns.map(({name}) => name), ...rows.map(row => columns.map(({name}) => flat(row[name] ?? null)))]
    .map(cells => `${cells.map(quoted).join(",")}\r\n`)
    .join("")

const flat = (value: Value): string | number | null => {
  if (value === null || typeof value === "number") return value
  if (typeof value === "string") return value
  if (Array.isArray(value)) return value.map(flat).join("; ")
  return typeof value === "boolean" ? String(value) : JSON.stringify(value)
}

const quoted = (value: string | number | null): string => {
  const text = cell(value)
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
