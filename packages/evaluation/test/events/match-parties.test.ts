// When a predicted party answers a gold party.

import {describe, expect, test} from "vitest"
import {matchParties, matchSides, sideIsRight} from "../../src/index.ts"
import {item, party} from "./gold.ts"

const meeting = item(
  "[A:Kenya's trade minister Moses Kuria] <met> [R:the Ugandan delegation] in Kampala, where he spoke. || CONSULT A:code=KEN.GOV R:code=UGA.GOV",
)
const {text, events} = meeting
const [{actors, recipients}] = events as [(typeof events)[0]]

describe("by place in the text", () => {
  test.each([
    ["Kenya's trade minister Moses Kuria", 1, "all of it"],
    ["trade minister Moses", 1, "a part of it"],
    ["minister Moses Kuria met", 1, "a little more"],
    ["Kampala", 0, "other words"],
    ["he", 0, "a pronoun elsewhere: gold marks the best-informed words"],
  ])("%s: %i (%s)", (words, matched) => {
    const lower = {...party(text, words), text: ""}
    expect(matchParties(text, actors, [lower]).matched).toBe(matched)
  })

  test("less than half of the shorter one is a touch, no match", () => {
    //   Moses Kuria met the Ugandan delegation
    //           ^^^^^^^^^^^^^^^^^^^^^ "ia met the Ugandan del" shares 2 units with the actor
    const start = text.indexOf("ia met")
    const grazing = {text: "", span: {start, end: start + 16}, code: null, sector: null}
    expect(matchParties(text, actors, [grazing]).matched).toBe(0)
  })

  test("in a story, by any of the places where gold names the party", () => {
    const he = party(text, "he spoke")
    const told = [{...actors[0]!, spans: [actors[0]!.span, he.span!]}]
    expect(matchParties(text, told, [{...he, text: ""}]).matched).toBe(1)
  })
})

describe("by code, when only gold has a place in the text", () => {
  test.each([
    ["KEN.GOV:", 1, "the same code and sector"],
    ["KEN:", 1, "no sector told"],
    ["KEN.MIL:", 0, "another sector"],
    ["UGA.GOV:", 0, "another country"],
  ])("%s: %i (%s)", (words, matched) => {
    expect(matchParties(text, actors, [party(text, words)]).matched).toBe(matched)
  })

  test("a code does not help words that stand elsewhere", () => {
    const elsewhere = {...party(text, "he spoke"), text: "", code: "KEN", sector: "GOV"}
    expect(matchParties(text, actors, [elsewhere]).matched).toBe(0)
  })

  test("gold without a code is not matched by one", () => {
    const {text, events} = item("[A:The herders] <met> [R:the farmers]. || CONSULT")
    expect(matchParties(text, events[0]!.actors, [party(text, "KEN:")]).matched).toBe(0)
  })
})

describe("by a telling word", () => {
  const named = (words: string) => ({text: words, span: null, code: null, sector: null})
  test.each([
    ["Minister Kuria", 1],
    ["Kenya", 1],
    ["Minister", 0],
    ["the trade minister", 0],
  ])("%s: %i", (words, matched) => {
    expect(matchParties(text, actors, [named(words)]).matched).toBe(matched)
  })

  test.each(["President", "The", "Prime", "Foreign", "General", "Government"])(
    "%s tells nobody apart",
    title => {
      const {text, events} = item(`[A:${title} Kuria] <met> [R:Quito]. || CONSULT`)
      expect(matchParties(text, events[0]!.actors, [named(`${title} Wamalwa`)]).matched).toBe(0)
    },
  )
})

test("the same party on both sides matches nothing, and counts", () => {
  const kuria = party(text, "Moses Kuria")
  const ugandans = party(text, "the Ugandan delegation")
  const honest = matchSides(text, {actors, recipients}, {actors: [kuria], recipients: [ugandans]})
  expect([honest.actors.matched, honest.recipients.matched]).toEqual([1, 1])
  const hedged = matchSides(
    text,
    {actors, recipients},
    {actors: [kuria, ugandans], recipients: [ugandans, kuria]},
  )
  expect(hedged.actors).toEqual({gold: 1, predicted: 2, matched: 0})
  expect(hedged.recipients).toEqual({gold: 1, predicted: 2, matched: 0})
  const withoutPlaces = matchSides(
    text,
    {actors, recipients},
    {actors: [party(text, "KEN.GOV:")], recipients: [party(text, "KEN.GOV:")]},
  )
  expect(withoutPlaces.actors.matched).toBe(0)
})

test("each predicted party answers one gold party", () => {
  const {text, events} = item("[A:Peru] and [A:Chile] <met>. || CONSULT")
  expect(matchParties(text, events[0]!.actors, [party(text, "Peru and Chile")]).matched).toBe(1)
})

describe("a side is right", () => {
  test.each([
    [0, 0, 0, true, "nobody on either"],
    [0, 1, 0, false, "somebody invented"],
    [1, 0, 0, false, "somebody missed"],
    [2, 2, 1, true, "half of them"],
    [3, 3, 1, false, "less than half"],
    [1, 3, 1, false, "one of three named"],
  ])("gold %i, predicted %i, matched %i: %s (%s)", (gold, predicted, matched, right) => {
    expect(sideIsRight({gold, predicted, matched})).toBe(right)
  })
})
