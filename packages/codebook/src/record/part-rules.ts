// Rules over the columns of one part of a record: offsets run forwards, inside the text, and stand on the words that
// the part quotes; a country is never a pin on a map.

import type {RecordObject} from "../tables/record-columns.ts"
import type {Report} from "./validate.ts"

/** The strings that a record's offsets refer to. */
export interface DocumentText {
  readonly text: string
  readonly title?: string
}

interface Offsets {
  readonly start: number
  readonly end: number
  readonly in?: "title"
}

/** Columns that quote the words at the part's `span`. */
const quotes: Partial<Record<RecordObject, string>> = {
  entity: "entity_text",
  place: "extracted_place",
  amount: "text",
  count: "text",
  attribution: "text",
  via: "text",
  trend: "text",
}

/** Checks a part whose columns all hold what they should. `path` is empty for the record itself. */
export const checkParts = (
  object: RecordObject,
  part: Readonly<Record<string, unknown>>,
  path: string,
  error: Report,
  document: DocumentText | undefined,
): void => {
  const at = (column: string): string => (path === "" ? column : `${path}.${column}`)
  if (object === "span" || object === "mention" || object === "trigger" || object === "words") {
    const {start, end, in: where} = part as unknown as Offsets
    const length = stringOf(document, where)?.length
    if (start >= end) error(at("end"), end, `more than start (${start})`)
    else if (length !== undefined && end > length)
      error(at("end"), end, `at most ${length}, the length of the ${where ?? "text"}`)
    else if (object === "trigger" || object === "words")
      checkQuote(part["text"] as string, {start, end, ...(where && {in: where})}, at("text"), error, document)
  }
  const quote = quotes[object]
  if (quote !== undefined)
    checkQuote(part[quote] as string, part["span"] as Offsets, at(quote), error, document)
  if (object === "date_info") {
    const {text, span} = part as {readonly text: string | null; readonly span: Offsets | null}
    if ((text === null) !== (span === null))
      error(at("span"), span, text === null ? "null, since text is null" : "the place of the text")
    else if (text !== null && span !== null) checkQuote(text, span, at("text"), error, document)
  }
  if (object === "place") checkPin(part, at, error)
}

const stringOf = (document: DocumentText | undefined, where: "title" | undefined): string | undefined =>
  where === "title" ? document?.title : document?.text

const checkQuote = (
  quoted: string,
  span: Offsets,
  field: string,
  error: Report,
  document: DocumentText | undefined,
): void => {
  const string = stringOf(document, span.in)
  if (string === undefined) {
    const length = span.end - span.start
    if (quoted.length !== length) error(field, quoted, `${length} UTF-16 units, as long as its span`)
  } else {
    const words = string.slice(span.start, span.end)
    if (quoted !== words)
      error(field, quoted, `the words at ${span.start}..${span.end}: ${JSON.stringify(words)}`)
  }
}

const checkPin = (
  place: Readonly<Record<string, unknown>>,
  at: (column: string) => string,
  error: Report,
): void => {
  if ((place["lat"] === null) !== (place["lon"] === null))
    error(at("lon"), place["lon"], place["lat"] === null ? "null, as lat is" : "a number, as lat is")
  else if (place["resolution"] === 1 && place["lat"] !== null)
    error(at("lat"), place["lat"], "null at level 1: a country is never a pin")
}
