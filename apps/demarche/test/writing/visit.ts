// One coded document, written by hand, for the tests of the formats.

import type {EventRecord} from "@demarche/codebook"
import type {Outcome} from "../../src/coding/outcome.ts"
import type {Layout} from "../../src/writing/format.ts"

const text = "Cuba’s president arrives in Moscow for a 3-day visit, officials said. More."

/** A visit; `changes` replace fields of its record. */
export const visit = (changes: Partial<EventRecord> = {}): EventRecord => ({
  id: "0123456789abcdef",
  date: "2018-11-02",
  enddate: "2018-11-04",
  event: ["CONSULT"],
  mode: ["visit"],
  context: ["diplomatic"],
  quad_code: 1,
  event_scale: 4,
  actor: [
    {
      code: "CUB",
      sector: "GOV",
      other_sectors: [],
      entity_text: "Cuba’s president",
      identifier_text: "Miguel Díaz-Canel",
      office: "President",
      span: {start: 0, end: 16},
    },
  ],
  recipient: [
    {code: "RUS", sector: "GOV", other_sectors: [], entity_text: "Moscow", span: {start: 28, end: 34}},
  ],
  event_text: ["arrives"],
  event_loc: {
    extracted_place: "Moscow",
    resolved_place: "Moscow",
    country_code: "RUS",
    lat: 55.75,
    lon: 37.62,
    resolution: 4,
    span: {start: 28, end: 34},
  },
  text_info: {sequence: 1, start: 0, end: 69},
  trigger: {text: "arrives", start: 17, end: 24},
  mentions: [
    {sequence: 1, start: 17, end: 24},
    {sequence: 2, start: 47, end: 52},
  ],
  modality: "actual",
  attribution: {
    kind: "speaker",
    text: "officials",
    span: {start: 54, end: 63},
    entity: null,
    quoted: false,
    stance: "asserts",
    via: null,
  },
  amount: [{value: 2500000.5, unit: "USD", bound: "at_least", text: "x", span: {start: 0, end: 1}}],
  size: null,
  date_info: {text: "3-day", span: {start: 41, end: 46}, precision: "range"},
  confidence: 0.93,
  because: ["lexicon: arrive → CONSULT visit", "subject of the verb"],
  cite_info: {language: "en", codebook: "plover-2.0"},
  coder: "demarche 0.1.0",
  ...changes,
})

export const coded = (
  events: readonly EventRecord[] = [visit()],
  document: {id?: string; text?: string; title?: string; publisher?: string} = {},
): Outcome => {
  const whole = {id: "cuba.txt", text, date: "2018-11-02", ...document}
  return {kind: "coded", coded: {document: whole, annotated: {document: whole, sentences: []}, events}}
}

export const layout = (changes: Partial<Layout> = {}): Layout => ({
  columns: 80,
  colour: false,
  explain: false,
  withText: false,
  ...changes,
})
