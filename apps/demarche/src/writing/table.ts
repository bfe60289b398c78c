// The output for people: a heading for each document, its events below, and a key at the end.

import type {Outcome} from "../coding/outcome.ts"
import {eventBlock} from "./event-block.ts"
import type {Format, Layout, Totals} from "./format.ts"
import {statementBlock, trendBlock} from "./statement-block.ts"
import {harmless, paint} from "./terminal.ts"
import {wrap} from "./wrapping.ts"

const longestHeadline = 200

export const table: Format = {
  head: "",
  between: "\n",
  tail: (totals, layout) => `\n${rule(layout)}\n${paint(tally(totals), "dim", layout)}  ${key(layout)}\n`,
  write: (outcome, layout) =>
    outcome.kind === "coded" ? `${documentLines(outcome, layout).join("\n")}\n` : "",
}

const documentLines = ({coded}: Extract<Outcome, {kind: "coded"}>, layout: Layout): string[] => {
  const {document, events, statements = [], trends = []} = coded
  const facts = [
    document.id,
    document.date,
    document.publisher,
    document.url,
    plural(events.length, "event"),
    coded.statements === undefined ? undefined : plural(statements.length, "statement"),
    coded.trends === undefined ? undefined : plural(trends.length, "trend"),
  ]
  const lines = (text: string, style: "bold" | "dim"): string[] =>
    wrap([{text: harmless(text), style}], layout.columns).map(line =>
      line.map(piece => paint(piece.text, piece.style, layout)).join(""),
    )
  return [
    rule(layout),
    ...lines(headline(document), "bold"),
    ...lines(facts.filter(fact => fact !== undefined).join(" · "), "dim"),
    ...events.flatMap(event => ["", ...eventBlock(event, document, layout)]),
    ...statements.flatMap(statement => ["", ...statementBlock(statement, layout)]),
    ...trends.flatMap(trend => ["", ...trendBlock(trend, layout)]),
  ]
}

const rule = (layout: Layout): string => paint("─".repeat(layout.columns), "dim", layout)

/** The title, or the text's first line. */
const headline = ({title, text}: {readonly title?: string; readonly text: string}): string => {
  const words = (title ?? text.trimStart().split(/\r?\n|\r/, 1)[0]!).trim()
  return words.length <= longestHeadline
    ? words
    : `${words.slice(0, longestHeadline).replace(/\s+\S*$/, "")} …`
}

const plural = (count: number, noun: string): string =>
  count === 0 ? `no ${noun}s` : `${count} ${noun}${count === 1 ? "" : "s"}`

const tally = ({documents, skipped, failed, events}: Totals): string =>
  [
    plural(documents, "document"),
    plural(events, "event"),
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
    ...(failed === 0 ? [] : [`${failed} not read`]),
  ].join(", ")

const key = (layout: Layout): string =>
  layout.colour
    ? [
        paint("actor", "actor", layout),
        paint("what happened", "trigger", layout),
        paint("recipient", "recipient", layout),
        paint("source", "speaker", layout),
      ].join(" ")
    : "[actor] *what happened* {recipient}"
