// Where: cities, provinces and countries by their names, their neighbours and their look-alikes.

import {expect, test} from "vitest"
import {bareSentence, findPlaces} from "../src/index.ts"
import {knowledge} from "./knowledge.ts"

const placesOf = (words: string): string[] =>
  findPlaces(bareSentence(words), knowledge).map(({place}) => `${place.name} ${place.country} ${place.level}`)

test.each([
  ["a business forum held this week in Havana", ["Havana CUB 4"]],
  ["police in Paris, Texas arrested two men", ["Paris USA 4", "Texas USA 2"]],
  ["protesters marched in Paris on Saturday", ["Paris FRA 4"]],
  ["an air strike on Syria's Aleppo", ["Syria SYR 1", "Aleppo SYR 4"]],
  ["fighting near Aleppo, Syria", ["Aleppo SYR 4", "Syria SYR 1"]],
  ["riots in Atlanta, Georgia", ["Atlanta USA 4", "Georgia USA 2"]],
  ["elections in Georgia", ["Georgia GEO 1"]],
  ["a visit to Moscow and Saint Petersburg", ["Moscow RUS 4", "Saint Petersburg RUS 4"]],
  ["troops in Kiev and Lugansk", ["Kyiv UKR 4", "Luhansk UKR 4"]],
  ["Michael Jordan met reporters in Amman", ["Amman JOR 4"]],
  ["a ceasefire in Idlib", ["Idlib SYR 4"]],
  ["the Washington Post reported", []],
  ["talks in the Gaza Strip", ["Gaza Strip PSE 2"]],
])("%s", (words, expected) => {
  expect(placesOf(words)).toEqual(expected)
})

test("a city has coordinates in its country, a country has none", () => {
  const [havana] = findPlaces(bareSentence("Havana"), knowledge)
  expect(havana!.place.latitude).toBeCloseTo(23.13, 1)
  expect(havana!.place.longitude).toBeCloseTo(-82.38, 1)
  const [cuba] = findPlaces(bareSentence("Cuba"), knowledge)
  expect(cuba!.place.latitude).toBeNull()
})
