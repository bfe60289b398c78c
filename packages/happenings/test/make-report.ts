// Reports written by hand: what a case is about is said, the rest is plain.

import type {EntityBlock, EventPlace, EventRecord, Size} from "@demarche/codebook"
import type {Report} from "../src/index.ts"

/** The attack on the base in Koutougou on Monday, 19 August 2019. */
export const atKoutougou = {
  day: "2019-08-19",
  place: ["Koutougou", "BFA", 4],
} as const

export interface Telling {
  readonly id: string
  readonly published: string
  readonly sentence: string
  /** A word of the sentence. */
  readonly trigger: string
  readonly type?: string
  readonly mode?: string
  /** When the text says so itself. */
  readonly day?: string
  /** The words of the sentence that say so; `day` itself at its beginning when they make no difference. */
  readonly dayAs?: string
  readonly actor?: readonly string[]
  readonly recipient?: readonly string[]
  readonly place?: readonly [name: string, country: string, resolution: EventPlace["resolution"]]
  readonly dead?: number
  readonly arrested?: number
  readonly modality?: EventRecord["modality"]
  readonly document?: string
}

const spanOf = (text: string): {start: number; end: number} => ({start: 0, end: text.length})

const blocks = (codes: readonly string[] = []): EntityBlock[] =>
  codes.map(code => ({code, sector: "GOV", other_sectors: [], entity_text: code, span: spanOf(code)}))

export function makeReport(telling: Telling): Report {
  const {id, published, sentence, trigger, type = "ASSAULT", mode, day, place, modality = "actual"} = telling
  const start = sentence.indexOf(trigger)
  if (start < 0) throw new Error(`"${trigger}" does not stand in "${sentence}"`)
  const counts = Object.entries({dead: telling.dead, arrested: telling.arrested}).filter(
    (count): count is [string, number] => count[1] !== undefined,
  )
  const size: Size | null =
    counts.length === 0
      ? null
      : Object.fromEntries(
          counts.map(([kind, value]) => [
            kind,
            {value, bound: "exact", text: String(value), span: spanOf(String(value))},
          ]),
        )
  const dayAt = telling.dayAs === undefined ? 0 : sentence.indexOf(telling.dayAs)
  const event_loc: EventPlace | null =
    place === undefined
      ? null
      : {
          extracted_place: place[0],
          resolved_place: place[0],
          country_code: place[1],
          lat: null,
          lon: null,
          resolution: place[2],
          span: spanOf(place[0]),
        }
  const mention = {sequence: 1, start: 0, end: sentence.length}
  return {
    document: telling.document ?? `document of ${id}`,
    published,
    publisher: null,
    sentence,
    record: {
      id,
      date: day ?? published,
      enddate: day ?? published,
      event: [type],
      mode: mode === undefined ? [] : [mode],
      context: [],
      quad_code: 4,
      event_scale: -9,
      actor: blocks(telling.actor),
      recipient: blocks(telling.recipient),
      event_text: [trigger],
      event_loc,
      text_info: mention,
      trigger: {text: trigger, start, end: start + trigger.length},
      mentions: [mention],
      modality,
      attribution: null,
      amount: [],
      size,
      date_info: {
        text: telling.dayAs ?? day ?? null,
        span: day === undefined ? null : {start: dayAt, end: dayAt + (telling.dayAs ?? day).length},
        precision: day === undefined ? "publication" : "day",
      },
      confidence: 0.9,
      because: [],
      cite_info: {language: "en", codebook: "plover-2.0"},
      coder: "test",
    },
  }
}
