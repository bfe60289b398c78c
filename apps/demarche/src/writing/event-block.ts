// One event for people: on the left what and when, on the right who, whom, the details and the words.
//
//   CONSULT          CUB GOV  Miguel Díaz-Canel, President
//   visit          → RUS GOV  Moscow
//   2018-11-02       at Moscow, RUS · told 5 times · diplomatic
//   – 2018-11-04     [Cuba’s president] *arrives* in {Moscow} for a 3-day visit

import type {
  Amount,
  Attribution,
  Bound,
  Count,
  EntityBlock,
  EventPlace,
  EventRecord,
} from "@demarche/codebook"
import type {Document} from "@demarche/text"
import {grouped} from "../reading/given.ts"
import type {Layout} from "./format.ts"
import {markedSentence} from "./marked-sentence.ts"
import {harmless, type Style} from "./terminal.ts"
import {codeOf, hungBehind, nameOf, plain, rightWidth, twoColumns} from "./two-columns.ts"
import type {Piece} from "./wrapping.ts"

export const eventBlock = (event: EventRecord, document: Document, layout: Layout): string[] =>
  twoColumns(leftColumn(event), rightColumn(event, document, layout, rightWidth(layout)), layout)

const leftColumn = (event: EventRecord): Piece[] => {
  const kind: Style = event.quad_code <= 2 ? "cooperation" : "conflict"
  return [
    {text: event.event[0], style: kind},
    ...event.mode.map(mode => ({text: mode, style: kind})),
    ...(event.modality === "actual" ? [] : [{text: event.modality, style: "warning" as const}]),
    plain(event.date ?? "no date"),
    ...(event.enddate === null || event.enddate === event.date ? [] : [plain(`– ${event.enddate}`)]),
  ]
}

const rightColumn = (event: EventRecord, document: Document, layout: Layout, width: number): Piece[][] => {
  const hung = (pieces: readonly Piece[], lead: readonly Piece[]): Piece[][] =>
    hungBehind(lead, pieces, width)
  const parties = (blocks: readonly EntityBlock[], arrow: string, style: Style): Piece[][] =>
    blocks.flatMap((block, index) =>
      hung(
        [plain(nameOf(block))],
        [plain(index === 0 ? arrow : "  "), {text: codeOf(block), style}, plain("  ")],
      ),
    )
  const details = detailsOf(event)
  return [
    ...(event.actor.length === 0 ? [[plain("  "), {text: "(nobody named)", style: "dim" as const}]] : []),
    ...parties(event.actor, "  ", "actor"),
    ...parties(event.recipient, "→ ", "recipient"),
    ...(details.length === 0 ? [] : hung(details, [plain("  ")])),
    ...(event.attribution === null ? [] : hung(saidBy(event.attribution), [plain("  ")])),
    ...hung(markedSentence(event, document, layout), [plain("  ")]),
    ...(layout.explain
      ? why(event).flatMap(line =>
          hung([{text: line, style: "dim"}], [plain("  "), {text: "· ", style: "dim"}]),
        )
      : []),
  ]
}

const boundWords: Readonly<Record<Bound, string>> = {
  exact: "",
  at_least: "at least ",
  at_most: "at most ",
  about: "about ",
}

const amountWords = ({bound, value, unit}: Amount): string =>
  `${boundWords[bound]}${number(value)} ${harmless(unit)}`

const countWords = (count: Count | undefined, of: string): string[] =>
  count === undefined ? [] : [`${boundWords[count.bound]}${number(count.value)} ${of}`]

const number = (value: number): string => {
  const [whole, fraction] = String(value).split(".")
  return `${grouped(Number(whole))}${fraction === undefined ? "" : `.${fraction}`}`
}

/** Where and how much, then more quietly how often it is told and in which contexts. */
const detailsOf = ({event_loc, amount, size, mentions, context}: EventRecord): Piece[] => {
  const facts = [
    ...(event_loc === null ? [] : [placeWords(event_loc)]),
    ...amount.map(amountWords),
    ...countWords(size?.dead, "dead"),
    ...countWords(size?.injured, "injured"),
    ...countWords(size?.arrested, "arrested"),
    ...countWords(size?.number, "taking part"),
  ]
  const remarks = [
    ...(mentions.length > 1 ? [`told ${mentions.length} times`] : []),
    ...(context.length === 0 ? [] : [context.map(name => name.replaceAll("_", " ")).join(", ")]),
  ]
  const between = facts.length > 0 && remarks.length > 0 ? " · " : ""
  return [plain(facts.join(" · ")), {text: between + remarks.join(" · "), style: "dim"}].filter(
    (piece): piece is Piece => piece.text !== "",
  )
}

const placeWords = ({extracted_place, resolved_place, country_code, resolution}: EventPlace): string =>
  `at ${harmless(resolved_place ?? extracted_place)}${country_code === null || resolution === 1 ? "" : `, ${country_code}`}`

const stanceWords: Readonly<Record<Attribution["stance"], string>> = {
  asserts: "said by",
  denies: "denied by",
  confirms: "confirmed by",
}

const saidBy = ({stance, text, entity, quoted, via}: Attribution): Piece[] => {
  const code = [entity?.code, entity?.sector].filter(Boolean).join(" ")
  const name = harmless(entity?.identifier_text ?? text)
  return [
    plain(`${stanceWords[stance]} `),
    {text: name, style: "speaker"},
    plain(
      `${code === "" ? "" : ` (${code})`}${quoted ? ", in quotation marks" : ""}${via === null ? "" : `, by way of ${harmless(via.text)}`}`,
    ),
  ]
}

const why = (event: EventRecord): string[] => [
  ...event.because.map(harmless),
  `confidence ${event.confidence.toFixed(2)}`,
]
