// An answer for people: what was asked, then each part as an aligned table, or as blocks where it holds sentences.

import {isEventType, quadClassOf} from "@demarche/codebook"
import type {Answer, Column, Part, Row, Value} from "@demarche/store"
import {grouped} from "../reading/given.ts"
import type {Layout} from "./format.ts"
import {harmless, paint} from "./terminal.ts"
import {cells, wrap} from "./wrapping.ts"

export const answerTable = (answer: Answer, layout: Layout): string => {
  const parts = answer.parts.map(part => [heading(part, layout), ...body(part, layout), ""])
  return `${[...parts.flat(), ...answer.definitions.flatMap(text => dimmed(text, layout))].join("\n")}\n`
}

const dimmed = (text: string, layout: Layout): string[] =>
  wrap([{text, style: "dim"}], layout.columns).map(line =>
    line.map(piece => paint(piece.text, piece.style, layout)).join(""),
  )

const heading = ({title, rows, next}: Part, layout: Layout): string =>
  `${paint(harmless(title), "bold", layout)}  ${paint(`${grouped(rows.length)}${next === null ? "" : " and more"}`, "dim", layout)}`

const body = (part: Part, layout: Layout): string[] => {
  if (part.rows.length === 0) return [paint("  nothing in the record", "dim", layout)]
  const told = part.columns.some(({name}) => name === "sentence" || name === "words")
  const lines = told ? part.rows.flatMap(row => block(row, layout)) : aligned(part, layout)
  return part.next === null ? lines : [...lines, paint(`  more: --after ${part.next}`, "dim", layout)]
}

// Tables ------------------------------------------------------------------------------------------------------------

const widest = 34

const aligned = ({columns, rows}: Part, layout: Layout): string[] => {
  const shown = columns.filter(({name}) => rows.some(row => row[name] !== null && row[name] !== ""))
  const kept = withoutEmpty(rows, shown)
  const texts = kept.map(row => (row === null ? null : shown.map(column => short(shownValue(row, column)))))
  const widths = shown.map(({name}, index) =>
    Math.max(cells(name), ...texts.map(row => (row === null ? 0 : cells(row[index]!)))),
  )
  const line = (row: readonly string[]): string =>
    `  ${row.map((text, index) => pad(text, widths[index]!, isNumber(shown[index]!))).join("  ")}`.trimEnd()
  return [
    paint(line(shown.map(({name}) => name)), "dim", layout),
    ...texts.map(row => (row === null ? paint("  ⋮", "dim", layout) : line(row))),
  ]
}

/** Runs of more than two rows that hold nothing but zeros become one gap. */
const withoutEmpty = (rows: readonly Row[], columns: readonly Column[]): (Row | null)[] => {
  const counts = columns.filter(({name, kind}) => kind === "count" && name !== "documents")
  const isEmpty = (row: Row | undefined): boolean =>
    row !== undefined && counts.length > 0 && counts.every(({name}) => row[name] === 0)
  const found: (Row | null)[] = []
  for (const [index, row] of rows.entries()) {
    const inside = isEmpty(row) && isEmpty(rows[index - 1]) && isEmpty(rows[index + 1])
    if (!inside) found.push(row)
    else if (found.at(-1) !== null) found.push(null)
  }
  return found
}

const isNumber = ({kind}: Column): boolean => kind === "count" || kind === "number"

const pad = (text: string, width: number, right: boolean): string => {
  const gap = " ".repeat(Math.max(0, width - cells(text)))
  return right ? gap + text : text + gap
}

const short = (text: string): string =>
  text.length <= widest ? text : `${text.slice(0, widest - 1).trimEnd()}…`

const shownValue = (row: Row, {name, kind}: Column): string => {
  const value = row[name] ?? null
  if (kind === "month" && typeof value === "string") return value.slice(0, 7)
  return words(value)
}

const words = (value: Value): string => {
  if (value === null) return ""
  if (typeof value === "number") return amount(value)
  if (Array.isArray(value)) return value.map(words).join("; ")
  return harmless(typeof value === "string" ? value : JSON.stringify(value))
}

const amount = (value: number): string => {
  const [whole, fraction] = String(value).split(".")
  return `${value < 0 ? "-" : ""}${grouped(Math.abs(Number(whole)))}${fraction === undefined ? "" : `.${fraction}`}`
}

// Blocks ------------------------------------------------------------------------------------------------------------
//
//   2018-11-02 – 11-04  CONSULT visit  CUB GOV Miguel Díaz-Canel → RUS Moscow  · Moscow, RUS · 3 reports
//       Cuba’s president arrived in Moscow for a three-day visit.
//       CGTN, 2018-11-02  4f1c…

const block = (row: Row, layout: Layout): string[] => {
  const text = (name: string): string => words(row[name] ?? null)
  const joined = (parts: readonly string[], between: string): string =>
    parts.filter(part => part !== "").join(between)
  const days = joined([text("date"), text("enddate") === text("date") ? "" : text("enddate")], " – ")
  const type = joined(
    [text("type"), text("mode"), text("modality") === "actual" ? "" : text("modality")],
    " ",
  )
  const left = joined([text("actor"), text("visitor"), text("speaker")], "")
  const right = joined([text("recipient"), text("host")], "")
  const sides = right === "" ? left : `${left} → ${right}`
  const facts = joined(
    [
      sides,
      text("title"),
      text("level"),
      text("place"),
      text("amount"),
      text("size"),
      text("about").replaceAll("_", " "),
      text("said_by") === "" ? "" : `said by ${text("said_by")}`,
      Number(row["reports"] ?? 1) > 1 ? `${row["reports"]} reports` : "",
    ],
    " · ",
  )
  const origin = joined(
    [
      joined([text("publisher"), text("published")], ", "),
      text("event"),
      text("statement"),
      text("document"),
    ].slice(0, 2),
    "  ",
  )
  const kind = text("type")
  const style = isEventType(kind) && quadClassOf(kind) >= 3 ? "conflict" : "cooperation"
  const head = wrap(
    [
      {text: `${days === "" ? "no date" : days}  `, style: "plain"},
      {text: type, style},
      {text: `${type === "" ? "" : "  "}${facts}`, style: "plain"},
    ],
    layout.columns - 2,
  )
  const told = wrap(
    [{text: joined([text("sentence"), text("words")], ""), style: "plain"}],
    layout.columns - 6,
  )
  return [
    ...head.map(
      (line, index) =>
        `${index === 0 ? "  " : "      "}${line.map(piece => paint(piece.text, piece.style, layout)).join("")}`,
    ),
    ...told.map(line => `      ${line.map(piece => piece.text).join("")}`),
    ...(text("outcome") === "" ? [] : [`      beside it: ${text("outcome")}`]),
    ...(origin === "" ? [] : [`      ${paint(origin, "dim", layout)}`]),
  ]
}
