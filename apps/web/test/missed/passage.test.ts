// Words of a text, as somebody types or selects them.

import {describe, expect, test} from "vitest"
import {placesOf, wholeWords} from "../../src/missed/passage.ts"

const text = "Kenya sent 500 tonnes of food to Ghana. Food aid from Kenya arrives “soon”, at $40 million."
const words = (place: {readonly start: number; readonly end: number} | null) =>
  place === null ? null : text.slice(place.start, place.end)

describe("a selection becomes whole words", () => {
  test.each([
    ["nya se", "Kenya sent"],
    [" food to ", "food to"],
    ["“soon”,", "soon"],
    ["$40 mill", "$40 million"],
    [". ", null],
  ])("%j is %j", (selected, expected) => {
    const start = text.indexOf(selected)
    expect(words(wholeWords(text, {start, end: start + selected.length}))).toBe(expected)
  })
})

describe("typed words are found where they stand", () => {
  test.each([
    ["food", ["food", "Food"]],
    ["KENYA", ["Kenya", "Kenya"]],
    ["food  to ghana", ["food to Ghana"]],
    ["(food)", []],
    ["  ", []],
  ])("%j in %j", (typed, expected) => {
    expect(placesOf(text, typed).map(words)).toEqual(expected)
  })
})
