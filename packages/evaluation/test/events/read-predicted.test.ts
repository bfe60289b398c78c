// Predicted events from JSON: ours, PLOVER's plain fields, and what is refused.

import {describe, expect, test} from "vitest"
import {readPredicted} from "../../src/index.ts"

test("the type alone is an event", () => {
  expect(readPredicted({event: "AID"})).toMatchObject({
    type: "AID",
    mode: null,
    modality: "actual",
    actors: [],
    trigger: [],
    confidence: 1,
  })
})

test("a record's fields; places in a title are none in the text; one span is one party", () => {
  const block = (text: string, start: number, code: string) => ({
    code,
    sector: "GOV",
    entity_text: text,
    span: {start, end: start + text.length},
  })
  const event = readPredicted({
    event: ["CONSULT"],
    mode: ["visit"],
    modality: "future",
    context: ["diplomatic"],
    actor: [block("the leaders", 4, "CUB"), block("the leaders", 4, "RUS")],
    recipient: [{...block("Moscow", 0, "RUS"), span: {start: 0, end: 6, in: "title"}}],
    trigger: {text: "meet", start: 20, end: 24},
    mentions: [
      {sequence: 1, start: 20, end: 24},
      {sequence: 0, start: 3, end: 9, in: "title"},
    ],
    attribution: {kind: "speaker", text: "TASS", span: {start: 30, end: 34}, stance: "denies"},
    event_loc: {resolved_place: "Sochi", country_code: "RUS"},
    date: "2018-11-02",
    amount: [{value: 3, unit: "USD", bound: "about"}],
    size: {dead: {value: 2, bound: "exact"}},
    confidence: 0.5,
  })
  expect(event).toMatchObject({
    trigger: [{start: 20, end: 24}],
    actors: [{text: "the leaders", code: "CUB"}],
    recipients: [{text: "Moscow", span: null}],
    attribution: {text: "TASS", stance: "denies"},
    place: {country: "RUS", name: "Sochi"},
    date: "2018-11-02",
    enddate: "2018-11-02",
    size: {dead: {value: 2, bound: "exact"}},
  })
  expect(event.actors).toHaveLength(1)
})

describe("what has another shape is refused by name", () => {
  test.each([
    [7, "an event is no object: 7"],
    [{}, 'an event has no type: "event" must be a name or a list with one'],
    [{event: "AID", actor: "Peru"}, '"actor" is no list: "Peru"'],
    [{event: "AID", actor: ["Peru"]}, 'a party in "actor" is no object: "Peru"'],
    [{event: "AID", amount: [{unit: "t"}]}, '"value" is no number: undefined'],
    [{event: "AID", modality: 3}, '"modality" is no text: 3'],
    [{event: [3]}, '"event" holds 3, no name'],
  ])("%j", (value, message) => {
    expect(() => readPredicted(value)).toThrow(message)
  })
})
