// Statements and trends for people, in the columns of the events.
//
//   STATEMENT        RUS GOV  Yuri Borisov, Deputy Prime Minister
//   2018-11-02     → ?        reporters
//                    “is vital and in high demand”
//
//   TREND            CUB      Cuba
//   better           RUS      Russia
//   since 2016-11-02 relations have warmed over two years

import type {EntityBlock, Statement, Trend} from "@demarche/codebook"
import type {Layout} from "./format.ts"
import {harmless, type Style} from "./terminal.ts"
import {codeOf, hungBehind, nameOf, plain, rightWidth, twoColumns} from "./two-columns.ts"
import type {Piece} from "./wrapping.ts"

const parties = (blocks: readonly EntityBlock[], arrow: string, style: Style, width: number): Piece[][] =>
  blocks.flatMap((block, index) =>
    hungBehind(
      [plain(index === 0 ? arrow : "  "), {text: codeOf(block), style}, plain("  ")],
      [plain(nameOf(block))],
      width,
    ),
  )

const stanceWords: Readonly<Record<Statement["stance"], string>> = {
  asserts: "",
  denies: "denied",
  confirms: "confirmed",
}

export const statementBlock = (statement: Statement, layout: Layout): string[] => {
  const {speaker, addressee, words, quoted, stance, date, via, events} = statement
  const width = rightWidth(layout)
  const said = words.map(({text}) => harmless(text)).join(" … ")
  const facts = [
    ...(via === null ? [] : [`by way of ${harmless(via.text)}`]),
    ...(events.length === 0 ? [] : [`about ${events.length} ${events.length === 1 ? "event" : "events"}`]),
  ]
  return twoColumns(
    [
      {text: "STATEMENT", style: "bold"},
      ...(stance === "asserts" ? [] : [{text: stanceWords[stance], style: "warning" as const}]),
      plain(date ?? "no date"),
    ],
    [
      ...parties(speaker, "  ", "speaker", width),
      ...parties(addressee, "→ ", "recipient", width),
      ...hungBehind([plain("  ")], [plain(quoted === "direct" ? `“${said}”` : said)], width),
      ...(facts.length === 0
        ? []
        : hungBehind([plain("  ")], [{text: facts.join(" · "), style: "dim"}], width)),
    ],
    layout,
  )
}

export const trendBlock = (trend: Trend, layout: Layout): string[] => {
  const {direction, parties: between, date, enddate, text, attribution} = trend
  const width = rightWidth(layout)
  const style: Style = direction === "worse" ? "conflict" : direction === "better" ? "cooperation" : "plain"
  return twoColumns(
    [
      {text: "TREND", style: "bold"},
      {text: direction, style},
      ...(date === null ? [] : [plain(date), plain(`– ${enddate ?? ""}`)]),
    ],
    [
      ...parties(between, "  ", "actor", width),
      ...hungBehind([plain("  ")], [plain(harmless(text))], width),
      ...(attribution === null
        ? []
        : hungBehind(
            [plain("  ")],
            [plain("said by "), {text: harmless(attribution.text), style: "speaker"}],
            width,
          )),
    ],
    layout,
  )
}
