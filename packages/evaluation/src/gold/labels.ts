// Reads gold from JSON Lines: items with their text (the written corpus, converted), and stand-off labels
// `{"id", "digest", "events"}` over texts that may not be copied. A label whose text is missing or has another
// digest than when it was labelled is rejected by name, since its offsets would point at other words.

import type {Span} from "@demarche/text"
import type {GoldEvent, GoldItem} from "./gold-item.ts"
import {goldOf, type LabelEvent} from "./label-event.ts"

/** Text and publication day of an item that is labelled elsewhere. */
export interface LabelledText {
  readonly text: string
  readonly date: string | null
}

export interface GoldReading {
  readonly items: readonly GoldItem[]
  /** `line` counts from 1. */
  readonly rejected: readonly {readonly line: number; readonly reason: string}[]
}

export interface LabelSources {
  /** The text of an item, for lines that carry none. */
  readonly textOf?: (id: string) => LabelledText | undefined
  /** First 16 hex digits of the text's SHA-256; when given, digests are held against it. */
  readonly digestOf?: (text: string) => string
}

/** Reads one item a line; empty lines are skipped. */
export const readGold = (jsonLines: string, sources: LabelSources = {}): GoldReading => {
  const items: GoldItem[] = []
  const rejected: {line: number; reason: string}[] = []
  jsonLines.split("\n").forEach((line, index) => {
    if (line.trim() === "") return
    try {
      items.push(readItem(JSON.parse(line), sources))
    } catch (error) {
      rejected.push({line: index + 1, reason: (error as Error).message})
    }
  })
  return {items, rejected}
}

interface RawItem {
  readonly id?: unknown
  readonly text?: unknown
  readonly date?: unknown
  readonly digest?: unknown
  readonly events?: unknown
}

const readItem = (raw: RawItem, sources: LabelSources): GoldItem => {
  const {id, digest, events} = raw
  if (typeof id !== "string") throw new Error("an item needs an id")
  if (!Array.isArray(events)) throw new Error(`${id}: events must be a list`)
  const known = sources.textOf?.(id)
  const text = typeof raw.text === "string" ? raw.text : known?.text
  if (text === undefined)
    throw new Error(`${id}: no text: the line has none and the texts at hand lack this id`)
  if (typeof digest === "string" && sources.digestOf !== undefined && sources.digestOf(text) !== digest)
    throw new Error(`${id}: the text is not the one that was labelled (digest ${digest} expected)`)
  const date = typeof raw.date === "string" ? raw.date : (known?.date ?? null)
  const found = (events as (GoldEvent | LabelEvent)[]).map(event =>
    "actor" in event ? goldOf(event) : event,
  )
  for (const event of found)
    for (const span of spansOf(event))
      if (!(0 <= span.start && span.start < span.end && span.end <= text.length))
        throw new Error(`${id}: span ${span.start}..${span.end} lies outside a text of ${text.length} units`)
  return {id, text, date, events: found}
}

/** Every span of an event, in no particular order. */
export const spansOf = (event: GoldEvent): readonly Span[] => [
  ...event.trigger,
  ...event.actors.map(party => party.span),
  ...event.recipients.map(party => party.span),
  ...event.measures,
  ...(event.attribution ? [event.attribution.span] : []),
  ...(event.attribution?.via ? [event.attribution.via] : []),
  ...(event.place?.span ? [event.place.span] : []),
  ...(event.time?.spans ?? []),
]
