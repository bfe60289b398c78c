// A sound record with every column filled, and the text it was coded from.

import type {EntityBlock, EventRecord, RecordSpan} from "../src/index.ts"

export const text =
  "Ghana's foreign minister arrived in Lomé for a two-day visit. About 200 people welcomed her, Radio Accra said, " +
  "citing the ministry. Over $3 million had been promised, said a spokesman on Monday."

/** Where words first stand in the text. */
export const placeOf = (words: string): RecordSpan => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in the sample`)
  return {start, end: start + words.length}
}

const entity = (words: string, code: string, sector: string): EntityBlock => ({
  code,
  sector,
  other_sectors: [],
  entity_text: words,
  span: placeOf(words),
})

const title = "Minister travels"

export const document: {readonly text: string; readonly title: string} = {text, title}

export const sample: EventRecord = {
  id: "5f0c9a71e2b4d638",
  date: "2024-02-26",
  enddate: "2024-02-27",
  event: ["CONSULT"],
  mode: ["visit"],
  context: ["diplomatic", "economic"],
  quad_code: 1,
  event_scale: 4,
  actor: [
    {
      ...entity("Ghana's foreign minister", "GHA", "GOV"),
      other_sectors: ["ELI"],
      identifier_text: "A. Mensah",
      identifier_id: "Q1",
      office: "foreign minister",
    },
  ],
  recipient: [{...entity("Lomé", "TGO", "GOV")}],
  event_text: ["arrived"],
  event_loc: {
    extracted_place: "Lomé",
    resolved_place: "Lomé",
    country_code: "TGO",
    lat: 6.13,
    lon: 1.22,
    resolution: 4,
    span: placeOf("Lomé"),
  },
  text_info: {sequence: 2, start: 0, end: 62},
  trigger: {text: "arrived", ...placeOf("arrived")},
  mentions: [
    {sequence: 1, start: 9, end: 16, in: "title"},
    {sequence: 2, ...placeOf("arrived")},
  ],
  modality: "actual",
  attribution: {
    kind: "document",
    text: "Radio Accra",
    span: placeOf("Radio Accra"),
    entity: entity("Radio Accra", "GHA", "JRN"),
    quoted: false,
    stance: "asserts",
    via: {text: "the ministry", span: placeOf("the ministry")},
  },
  amount: [
    {
      value: 3_000_000,
      unit: "USD",
      bound: "at_least",
      text: "Over $3 million",
      span: placeOf("Over $3 million"),
    },
  ],
  size: {number: {value: 200, bound: "about", text: "About 200 people", span: placeOf("About 200 people")}},
  date_info: {text: "two-day", span: placeOf("two-day"), precision: "range"},
  confidence: 0.9,
  because: ["arrive + in: visit"],
  cite_info: {
    title,
    url: "https://example.org/1",
    publication: "Example",
    language: "en",
    codebook: "plover-2.0",
  },
  coder: "demarche 0.1.0",
}

/** A copy of the sample with the value at a path (`actor[0].span.end`) changed, or taken out when `value` is absent. */
export const changed = (path: string, ...value: readonly [unknown?]): unknown => {
  const copy = structuredClone(sample) as unknown
  const steps = path.match(/[^.[\]]+/g)!
  const last = steps.pop()!
  const parent = steps.reduce<Record<string, unknown>>(
    (part, step) => part[step] as Record<string, unknown>,
    copy as Record<string, unknown>,
  )
  if (value.length === 0) delete parent[last]
  else parent[last] = value[0]
  return copy
}
