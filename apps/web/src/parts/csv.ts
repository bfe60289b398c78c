// Rows as the server writes them: CSV (RFC 4180) with lists joined and no cell that a spreadsheet would run, and JSON Lines.

import type {Row} from "@demarche/api"
import type {JsonValue} from "@demarche/codebook"
import {textOf} from "./cell.tsx"

const cell = (value: JsonValue | undefined): string => {
  if (typeof value === "number") return String(value)
  const flat = textOf(value)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
  const text = /^[=+\-@]/.test(flat) ? `'${flat}` : flat
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The first line names the columns. */
export const csvLines = (lines: readonly (readonly (JsonValue | undefined)[])[]): string =>
  lines.map(line => `${line.map(cell).join(",")}\r\n`).join("")

export const csvOf = (rows: readonly Row[]): string => {
  const columns = Object.keys(rows[0] ?? {})
  return csvLines([columns, ...rows.map(row => columns.map(name => row[name]))])
}

export const jsonLinesOf = (rows: readonly Row[]): string =>
  rows.map(row => `${JSON.stringify(row)}\n`).join("")
