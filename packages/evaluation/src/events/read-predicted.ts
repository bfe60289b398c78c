// A predicted event from a line of JSON: our record, or any system's with PLOVER's field names. Only the type is needed;
// what is missing is not told, and what has another shape than the field's is refused by name.

import type {Span} from "@demarche/text"
import type {PredictedEvent} from "./align-events.ts"
import type {PredictedParty} from "./match-parties.ts"

type Fields = Readonly<Record<string, unknown>>

/** @throws Error naming the field and what was expected of it */
export const readPredicted = (value: unknown): PredictedEvent => {
  const record = fields(value, "an event")
  const [type] = words(record, "event")
  if (type === undefined) throw new Error('an event has no type: "event" must be a name or a list with one')
  const trigger = isFields(record["trigger"]) ? [record["trigger"]] : []
  const told = list(record, "mentions")
  const attribution = optional(record, "attribution")
  const place = optional(record, "event_loc")
  const size = optional(record, "size")
  return {
    type,
    mode: words(record, "mode")[0] ?? null,
    modality: text(record, "modality") ?? "actual",
    trigger: (told.length > 0 ? told : trigger).flatMap(mention => spanOf(mention) ?? []),
    actors: parties(record, "actor"),
    recipients: parties(record, "recipient"),
    contexts: words(record, "context"),
    attribution:
      attribution === null
        ? null
        : {
            text: text(attribution, "text") ?? "",
            span: spanOf(attribution["span"]),
            stance: text(attribution, "stance") ?? "asserts",
          },
    place:
      place === null
        ? null
        : {
            country: text(place, "country_code"),
            name: text(place, "resolved_place"),
            words: text(place, "extracted_place"),
          },
    date: text(record, "date"),
    enddate: text(record, "enddate") ?? text(record, "date"),
    datePrecision: text(optional(record, "date_info") ?? {}, "precision"),
    amounts: list(record, "amount").map(amount => ({
      value: number(fields(amount, "an amount"), "value"),
      unit: text(fields(amount, "an amount"), "unit") ?? "",
      bound: text(fields(amount, "an amount"), "bound") ?? "exact",
    })),
    size:
      size === null
        ? null
        : Object.fromEntries(
            Object.entries(size).flatMap(([name, count]) =>
              isFields(count)
                ? [[name, {value: number(count, "value"), bound: text(count, "bound") ?? "exact"}]]
                : [],
            ),
          ),
    confidence: record["confidence"] === undefined ? 1 : number(record, "confidence"),
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const fields = (value: unknown, what: string): Fields => {
  if (!isFields(value)) throw new Error(`${what} is no object: ${JSON.stringify(value)?.slice(0, 40)}`)
  return value
}

const optional = (record: Fields, name: string): Fields | null =>
  record[name] === undefined || record[name] === null ? null : fields(record[name], `"${name}"`)

const text = (record: Fields, name: string): string | null => {
  const value = record[name]
  if (value === undefined || value === null) return null
  if (typeof value !== "string")
    throw new Error(`"${name}" is no text: ${JSON.stringify(value).slice(0, 40)}`)
  return value
}

const number = (record: Fields, name: string): number => {
  const value = record[name]
  if (typeof value !== "number")
    throw new Error(`"${name}" is no number: ${JSON.stringify(value)?.slice(0, 40)}`)
  return value
}

const list = (record: Fields, name: string): readonly unknown[] => {
  const value = record[name]
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw new Error(`"${name}" is no list: ${JSON.stringify(value).slice(0, 40)}`)
  return value
}

/** A name, or a list of names. */
const words = (record: Fields, name: string): string[] => {
  if (typeof record[name] === "string") return [record[name]]
  return list(record, name).map(value => {
    if (typeof value !== "string")
      throw new Error(`"${name}" holds ${JSON.stringify(value)?.slice(0, 40)}, no name`)
    return value
  })
}

/** A span into the text; `null` when there is none or it lies in the title. */
const spanOf = (value: unknown): Span | null => {
  if (!isFields(value)) return null
  const {start, end} = value
  if (typeof start !== "number" || typeof end !== "number" || value["in"] === "title") return null
  return {start, end}
}

/** Blocks that share one span ("the leaders") count as one party. */
const parties = (record: Fields, name: string): PredictedParty[] => {
  const seen = new Set<string>()
  return list(record, name).flatMap(value => {
    const block = fields(value, `a party in "${name}"`)
    const span = spanOf(block["span"])
    const key = span === null ? null : `${span.start} ${span.end}`
    if (key !== null && seen.has(key)) return []
    if (key !== null) seen.add(key)
    const found: PredictedParty = {
      text: text(block, "entity_text") ?? "",
      span,
      code: text(block, "code"),
      sector: text(block, "sector"),
    }
    return [found]
  })
}
