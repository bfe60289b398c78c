import {expect, test} from "vitest"
import {bandsOf, isCopy, likeness, signatureOf} from "../src/index.ts"

const wire =
  "Cuba's president arrived in Moscow on Friday for a three-day visit to discuss trade, energy and military cooperation with his " +
  "Russian counterpart, the Kremlin said, as both countries seek closer ties after years of worsening relations with Washington."

const shareBand = (a: string, b: string): boolean => {
  const bands = new Set(bandsOf(signatureOf(a)))
  return bandsOf(signatureOf(b)).some(band => bands.has(band))
}

test.each([
  ["the same text", wire],
  ["other case, spaces and punctuation", wire.toUpperCase().replaceAll(",", " ;")],
  ["another place line", `HAVANA (Wire) - ${wire}`],
  ["the end trimmed", wire.slice(0, -60)],
  ["a word changed", wire.replace("counterpart", "colleague")],
])("a copy: %s", (_, text) => {
  expect(shareBand(wire, text)).toBe(true)
  expect(isCopy(signatureOf(wire), signatureOf(text))).toBe(true)
})

test("no copy: the next day's report on the same visit", () => {
  const next =
    "The presidents of Cuba and Russia signed agreements on energy and railways in Moscow on Saturday, the second day of the Cuban " +
    "leader's visit, and promised to raise trade between their countries."
  expect(isCopy(signatureOf(wire), signatureOf(next))).toBe(false)
})

test("texts without words, and very short ones", () => {
  expect(likeness(signatureOf(""), signatureOf("..."))).toBe(1)
  expect(isCopy(signatureOf("Coup"), signatureOf("coup!"))).toBe(true)
  expect(isCopy(signatureOf("Coup"), signatureOf("Quake"))).toBe(false)
})

test("a signature never changes: stores keep it", () => {
  expect(signatureOf("Troops entered the capital.").slice(0, 3)).toEqual([1868850315, 657142287, 1095034152])
})
