// Reads test/cases/*.tsv: words, a day, and who is meant. A scholar can add a line without touching code.

import {readdirSync, readFileSync} from "node:fs"
import {type Sentence, tokenize} from "@demarche/text"
import {describe, expect, test} from "vitest"
import {bareSentence, type Resolution, resolve} from "../src/index.ts"
import {knowledge} from "./knowledge.ts"

const folder = new URL("cases/", import.meta.url)

const shown = (value: string | null): string => value ?? "-"

const answer = (resolution: Resolution): string =>
  [
    resolution.kind,
    shown(resolution.code),
    [shown(resolution.sector), ...resolution.otherSectors].join(","),
    shown(resolution.identity?.name ?? null),
    shown(resolution.office),
  ].join(" | ")

/** The same words cut by the tokeniser of the text room. */
const tokenized = (words: string): Sentence => {
  const {starts, ends} = tokenize(words)
  const forms = Array.from(starts, (start, at) => words.slice(start, ends[at]))
  return {...bareSentence(""), forms, starts, ends, upos: forms.map(() => "X"), xpos: forms.map(() => "")}
}

for (const file of readdirSync(folder).sort()) {
  const lines = readFileSync(new URL(file, folder), "utf8").split("\n")
  const cases = lines
    .map((line, at) => ({line, at: at + 1}))
    .filter(({line}) => line !== "" && !line.startsWith("#"))
  describe(file, () => {
    test.each(cases)("line $at: $line", ({line}) => {
      const [words, day, ...expected] = line.split("\t")
      const on = day === "-" ? null : day!
      for (const sentence of [bareSentence(words!), tokenized(words!)]) {
        const resolution = resolve(sentence, 0, sentence.forms.length, -1, on, knowledge)
        expect(answer(resolution), resolution.because.join("; ")).toBe(expected.join(" | "))
      }
    })
  })
}
