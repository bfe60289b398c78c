// A country's name in the report of a match is its team's, and "Georgia" among American words the state of that name;
// where people act for their states it is neither.

import {expect, test} from "vitest"
import {bareSentence, resolve} from "../src/index.ts"
import {knowledge} from "./knowledge.ts"

test.each([
  ["Iceland put England out of the tournament in Nice", "ISL", null],
  ["Croatia lost the World Cup final to France", "HRV", null],
  ["Ghana beat Uruguay 3-1", "GHA", null],
  ["Qatar won the right to host the World Cup final", "QAT", "GOV"],
  ["Russia put sanctions on beef after the football final", "RUS", "GOV"],
  ["Iran won a final deal", "IRN", "GOV"],
  ["Georgia certified the count", "USA", null],
  ["Georgia Republicans lost the Senate", "USA", null],
  ["Georgia closed its border with South Ossetia, a senator said", "GEO", "GOV"],
])("%s", (words, code, sector) => {
  const bare = bareSentence(words)
  const sentence = {
    ...bare,
    upos: bare.forms.map(() => "NOUN" as const),
    deprels: bare.forms.map(form => (form === "final" && words.includes("deal") ? "amod" : "dep")),
  }
  expect(resolve(sentence, 0, 1, 0, "2020-11-20", knowledge)).toMatchObject({code, sector})
})
