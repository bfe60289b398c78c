// Whatever the tokens, tags and trees: an answer with a reason, never an exception, and the same answer twice.

import type {Sentence, Upos} from "@demarche/text"
import fc from "fast-check"
import {expect, test} from "vitest"
import {bareSentence, findPlaces, resolve} from "../src/index.ts"
import {knowledge} from "./knowledge.ts"

const words = (
  "the a of in from for and , ( ) - 's ' who President Putin Russia Russian Jordan Michael Georgia U.S. US us Kim al Assad bin " +
  "minister foreign ministry deputy former ex-president pro-Russian backed rebels talks Hamas UN chief leader Moscow Kremlin " +
  "two 5 % “ ” … Zorbex MÜNCHEN 🙂 -- anti-government Institute Latin America Aleppo Texas Paris"
).split(" ")
const tags: readonly Upos[] = ["NOUN", "PROPN", "ADJ", "VERB", "ADP", "PUNCT", "X", "DET", "NUM"]
const token = fc.oneof(
  {weight: 5, arbitrary: fc.constantFrom(...words)},
  {weight: 1, arbitrary: fc.string({minLength: 1, maxLength: 8, unit: "grapheme"})},
)

const sentence = fc
  .array(fc.tuple(token, fc.constantFrom(...tags)), {minLength: 1, maxLength: 14})
  .map((pairs): Sentence => {
    const forms = pairs.map(([form]) => form)
    const starts: number[] = []
    let at = 0
    for (const form of forms) {
      starts.push(at)
      at += form.length + 1
    }
    return {
      ...bareSentence(""),
      forms,
      starts: Int32Array.from(starts),
      ends: Int32Array.from(starts, (start, i) => start + forms[i]!.length),
      upos: pairs.map(([, tag]) => tag),
      xpos: forms.map(() => "NN"),
      lemmas: forms,
      heads: new Int32Array(forms.length).fill(-1),
      deprels: forms.map(() => "dep"),
      children: forms.map(() => []),
    }
  })

test("any tokens, any bounds, any head, any day give a whole resolution, twice the same", () => {
  fc.assert(
    fc.property(
      sentence,
      fc.integer({min: -2, max: 16}),
      fc.integer({min: -2, max: 16}),
      fc.integer({min: -2, max: 16}),
      fc.constantFrom(null, "2018-11-02", "1955-01-01", "2026-05-01", "", "yesterday"),
      (tokens, from, to, head, on) => {
        const first = resolve(tokens, from, to, head, on, knowledge)
        const second = resolve(tokens, from, to, head, on, knowledge)
        expect(second).toEqual(first)
        expect(first.because.length).toBeGreaterThan(0)
        expect(first.score).toBeGreaterThanOrEqual(0)
        expect(first.score).toBeLessThanOrEqual(1)
        if (first.code !== null) expect(knowledge.countryNumber.has(first.code)).toBe(true)
      },
    ),
    {seed: 20181102, numRuns: 2000},
  )
})

test("places lie inside the sentence, a country is never a pin", () => {
  fc.assert(
    fc.property(sentence, tokens => {
      for (const {place, from, to} of findPlaces(tokens, knowledge)) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(tokens.forms.length)
        if (place.level === 1) expect(place.latitude).toBeNull()
        else expect(Math.abs(place.latitude!)).toBeLessThanOrEqual(90)
      }
    }),
    {seed: 7, numRuns: 1000},
  )
})
