// An answer for people: what was asked, then each part as an aligned table, or as blocks where it holds sentences.

import {isEventType, quadClassOf} from "@demarche/codebook"
import type {Answer, Column, Part, Row, Value} from "@demarche/store"
import {grouped} from "../reading/given.ts"
import type {Layout} from "./format.ts"
import {harmless, paint, type Style} from "./terminal.ts"
import {wayToMore} from "./way-to-more.ts"
import {cells, wrap} from "./wrapping.ts"

export const answerTable = (answer: Answer, layout: Layout): string => {
  const full = answer.parts.filter(({rows}) => rows.length > 0)
  const empty = answer.parts.filter(({rows}) => rows.length === 0)
  const lines = [
    ...full.flatMap(part => [
      heading(part, layout),
      ...body(part, layout),
      ...rest(answer, part, layout),
      "",
    ]),
    ...(empty.length === 0
      ? []
      : [
          ...wrapped(`Nothing in the record: ${empty.map(({title}) => title).join("; ")}.`, "plain", layout),
          "",
        ]),
    ...answer.definitions.flatMap(text => wrapped(text, "dim", layout)),
  ]
  return `${lines.join("\n")}\n`
}

const wrapped = (text: string, style: Style, layout: Layout): string[] =>
  wrap([{text: harmless(text), style}], layout.columns).map(line =>
    line.map(piece => paint(piece.text, piece.style, layout)).join(""),
  )

const heading = ({title, rows, cut}: Part, layout: Layout): string =>
  `${paint(harmless(title), "bold", layout)}  ${paint(`${grouped(rows.length)}${cut === true ? " and more" : ""}`, "dim", layout)}`

const body = (part: Part, layout: Layout): string[] =>
  part.columns.some(({name}) => name === "sentence" || name === "words")
    ? part.rows.flatMap(row => block(row, layout))
    : aligned(part, layout)

const rest = (answer: Answer, part: Part, layout: Layout): string[] => {
  const way = wayToMore(answer, part)
  return way === null ? [] : [paint(`  more: ${way}`, "dim", layout)]
}

// Tables ------------------------------------------------------------------------------------------------------------

const narrowest = 10

const aligned = ({columns, rows}: Part, layout: Layout): string[] => {
  const shown = columns.filter(({name}) =>
    rows.some(row => row[name] !== null && row[name] !== "" && String(row[name]) !== ""),
  )
  const kept = withoutEmpty(rows, shown)
  const digits = shown.map(column => fractionDigits(rows, column))
  const texts = kept.map(row =>
    row === null ? null : shown.map((column, index) => shownValue(row, column, digits[index]!)),
  )
  const gives = shown.map(({kind}) => kind === "text" || kind === "list")
  const natural = (heads: readonly (readonly string[])[]): readonly number[] =>
    heads.map((head, index) =>
      Math.max(...head.map(cells), ...texts.map(row => (row === null ? 0 : cells(row[index]!)))),
    )
  const isWide = (widths: readonly number[], gap: number): boolean =>
    widths.reduce((sum, width) => sum + gap + width, indent - gap) > layout.columns
  const whole = shown.map(({name}) => [name])
  const heads = isWide(natural(whole), 2) ? shown.map(({name}) => name.split("_")) : whole
  const gap = isWide(natural(heads), 2) && !gives.includes(true) ? 1 : 2
  const widths = fitting(natural(heads), gives, layout.columns - indent - gap * (shown.length - 1))
  const line = (row: readonly string[], at: readonly number[]): string =>
    " ".repeat(indent) +
    at
      .map(index => pad(short(row[index]!, widths[index]!), widths[index]!, isNumber(shown[index]!)))
      .join(" ".repeat(gap))
      .trimEnd()
  return besideEachOther(widths, gap, layout.columns - indent).flatMap(at => {
    const height = Math.max(...at.map(index => heads[index]!.length))
    return [
      ...Array.from({length: height}, (_, row) =>
        paint(
          line(
            heads.map(head => head[head.length - height + row] ?? ""),
            at,
          ),
          "dim",
          layout,
        ),
      ),
      ...texts.map(row => (row === null ? paint("  ⋮", "dim", layout) : line(row, at))),
    ]
  })
}

const indent = 2

/** Columns that fit beside each other; those that do not stand in a table below, behind the first column again. */
const besideEachOther = (
  widths: readonly number[],
  gap: number,
  room: number,
): readonly (readonly number[])[] => {
  const tables: number[][] = [[]]
  let used = -gap
  for (const [index, width] of widths.entries()) {
    if (used + gap + width > room && tables.at(-1)!.length > 1) {
      tables.push([0])
      used = widths[0]!
    }
    tables.at(-1)!.push(index)
    used += gap + width
  }
  // One column alone, "last_day", takes its neighbour with it.
  const [before, last] = tables.slice(-2)
  if (last?.length === 2 && before!.length > 3) last.splice(1, 0, before!.pop()!)
  return tables
}

/** Widths that fit into so many cells together: the widest column of words gives first. */
const fitting = (natural: readonly number[], gives: readonly boolean[], room: number): readonly number[] => {
  const widths = [...natural]
  for (let over = widths.reduce((sum, width) => sum + width, -room); over > 0; over--) {
    const widest = Math.max(...widths.filter((_, index) => gives[index]))
    if (!(widest > narrowest)) break
    widths[widths.findIndex((width, index) => gives[index] && width === widest)] = widest - 1
  }
  return widths
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

const short = (text: string, width: number): string => {
  if (cells(text) <= width) return text
  const letters = [...text].slice(0, width - 1)
  while (cells(letters.join("")) > width - 1) letters.pop()
  return `${letters.join("").trimEnd()}…`
}

const shownValue = (row: Row, {name, kind}: Column, digits: number): string => {
  const value = row[name] ?? null
  if (kind === "month" && typeof value === "string") return value.slice(0, 7)
  if (typeof value === "number") return kind === "code" ? String(value) : amount(value, digits)
  return words(value)
}

/** Digits behind the point that every number of a column is written with. */
const fractionDigits = (rows: readonly Row[], {name, kind}: Column): number =>
  kind === "number"
    ? Math.max(0, ...rows.map(row => (String(row[name] ?? "").split(".")[1] ?? "").length))
    : 0

const words = (value: Value): string => {
  if (value === null) return ""
  if (typeof value === "number") return amount(value)
  if (Array.isArray(value)) return value.map(words).join("; ")
  return harmless(typeof value === "string" ? value : JSON.stringify(value))
}

const amount = (value: number, digits = 0): string => {
  const [whole, fraction = ""] = String(Math.abs(value)).split(".")
  const behind = fraction.padEnd(digits, "0")
  return `${value < 0 ? "-" : ""}${grouped(Number(whole))}${behind === "" ? "" : `.${behind}`}`
}

// Blocks ------------------------------------------------------------------------------------------------------------
//
//   2018-11-02 – 2018-11-04 CONSULT visit · CUB GOV Miguel Díaz-Canel → RUS GOV Moscow · Moscow, RUS · 3 reports
//       Cuba’s president arrived in Moscow for a three-day visit.
//       beside it: AGREE 2018-11-02
//       CGTN, 2018-11-02 · 4f1c…

const block = (row: Row, layout: Layout): string[] => {
  const text = (name: string): string => words(row[name] ?? null)
  const type = joined(
    [text("type"), text("mode"), text("modality") === "actual" ? "" : text("modality")],
    " ",
  )
  const kind = text("type")
  const style = isEventType(kind) && quadClassOf(kind) >= 3 ? "conflict" : "cooperation"
  const facts = factsOf(row)
  const head = wrap(
    [
      {text: `${daysOf(row)} `, style: "plain"},
      {text: type, style},
      {text: `${type === "" || facts === "" ? "" : " · "}${facts}`, style: "plain"},
    ],
    layout.columns - 6,
  )
  const told =
    text("quoted") === "true" ? `“${text("words")}”` : joined([text("sentence"), text("words")], " ")
  const remarks = [
    row["outcome"] === undefined || text("outcome") === "" ? "" : `beside it: ${outcomes(row["outcome"])}`,
    text("why_merged") === "" ? "" : `taken for one: ${text("why_merged")}`,
    joined([text("publisher"), text("published"), text("url")], ", "),
  ]
  const id =
    [text("event"), text("statement"), text("report"), text("document")].find(found => found !== "") ?? ""
  const hung = (words: string, style: Style): string[] =>
    words === ""
      ? []
      : wrap([{text: words, style}], layout.columns - 6).map(
          line => `      ${line.map(piece => paint(piece.text, piece.style, layout)).join("")}`,
        )
  return [
    ...head.map(
      (line, index) =>
        `${index === 0 ? "  " : "      "}${line.map(piece => paint(piece.text, piece.style, layout)).join("")}`,
    ),
    ...hung(told, "plain"),
    ...remarks.slice(0, 2).flatMap(remark => hung(remark, "dim")),
    ...hung(joined([remarks[2]!, id], " · "), "dim"),
  ]
}

const joined = (parts: readonly string[], between: string): string =>
  parts.filter(part => part !== "").join(between)

const daysOf = (row: Row): string => {
  const [first, last] = [words(row["date"] ?? null), words(row["enddate"] ?? null)]
  return first === "" ? "no date" : joined([first, last === first ? "" : last], " – ")
}

/** Who and whom, then the details that there are. */
const factsOf = (row: Row): string => {
  const text = (name: string): string => words(row[name] ?? null)
  const acting = joined(
    [
      text("actor"),
      text("visitor"),
      joined([text("speaker_code"), text("speaker_sector"), text("speaker")], " "),
    ],
    "",
  )
  const other = joined([text("recipient"), text("host"), text("addressee_code")], "")
  const sides = other === "" ? acting : `${acting === "" ? "(nobody named)" : acting} → ${other}`
  return joined(
    [
      sides,
      text("title"),
      sides.includes(text("level")) ? "" : text("level"),
      text("place"),
      text("amount").replaceAll(/\d{4,}(?![\d.])/g, number => grouped(Number(number))),
      text("size"),
      text("about").replaceAll("_", " "),
      text("said_by") === "" ? "" : `said by ${text("said_by")}`,
      counted(row["reports"], "report", 2),
      counted(row["events"], "event", 0),
      ["", "coded"].includes(text("state")) ? "" : text("state"),
    ],
    " · ",
  )
}

const counted = (count: Value | undefined, noun: string, from: number): string =>
  typeof count !== "number" || count < from
    ? ""
    : `${count === 0 ? "no" : grouped(count)} ${noun}${count === 1 ? "" : "s"}`

/** "AGREE 2018-11-02 (2)" of "AGREE 2018-11-02 4f1c…" and another: the ids stand in json and csv. */
const outcomes = (found: Value): string => {
  const told = (Array.isArray(found) ? found : [found]).map(outcome =>
    words(outcome).split(" ").slice(0, 2).join(" "),
  )
  return [...new Set(told)]
    .map(outcome => {
      const times = told.filter(other => other === outcome).length
      return times === 1 ? outcome : `${outcome} (${times})`
    })
    .join("; ")
}
