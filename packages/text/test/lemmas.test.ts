import {readFileSync} from "node:fs"
import fc from "fast-check"
import {describe, expect, it} from "vitest"
import {applyEdit, editBetween, readEdit, writeEdit} from "../src/lemmas/edits.ts"
import {loadLemmaModel} from "../src/lemmas/lemma-model.ts"
import {lemmatize} from "../src/lemmas/lemmatize.ts"
import {caseShape} from "../src/lemmas/shape.ts"

const near = (path: string): URL => new URL(path, import.meta.url)

const bytesOf = (path: string): ArrayBuffer => {
  const {buffer, byteOffset, byteLength} = readFileSync(near(path))
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

describe("lemmas of cases in lemmas.txt", () => {
  const model = loadLemmaModel(bytesOf("../models/lemmas.bin"))
  const cases = readFileSync(near("cases/lemmas.txt"), "utf8")
    .split("\n")
    .filter(line => line !== "" && !line.startsWith("#"))
    .map(line => line.split(" ") as [string, string, string, string])
  it.each(cases)("%s %s %s → %s", (form, upos, xpos, lemma) => {
    expect(lemmatize(form, upos, xpos, model)).toBe(lemma)
  })
  it("are given for tags and words never seen", () => {
    expect(lemmatize("Xyzzy", "PROPN", "FOO", model)).toBe("Xyzzy")
    expect(lemmatize("Xyzzy", "FOO", "FOO", model)).toBe("xyzzy")
  })
  it("are never empty, whatever the form", () => {
    fc.assert(
      fc.property(
        fc.string({minLength: 1, unit: "binary"}),
        fc.constantFrom(...cases),
        (form, [, upos, xpos]) => {
          expect(lemmatize(form, upos, xpos, model)).not.toBe("")
        },
      ),
      {seed: 1, numRuns: 1000},
    )
  })
})

describe("edits", () => {
  it.each([
    ["Cities", "city", {casing: 1, strip: 3, add: "y"}],
    ["went", "go", {casing: 1, strip: 4, add: "go"}],
    ["Americans", "American", {casing: 0, strip: 1, add: ""}],
    ["USA", "USA", {casing: 0, strip: 0, add: ""}],
    ["TEHRAN", "Tehran", {casing: 2, strip: 0, add: ""}],
  ] as const)("%s → %s is as short as can be", (form, lemma, edit) => {
    expect(editBetween(form, lemma)).toEqual(edit)
  })
  it("lead from any form to any lemma, also as text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (form, lemma) => {
        const edit = editBetween(form, lemma)
        expect(applyEdit(form, edit)).toBe(lemma)
        expect(readEdit(writeEdit(edit))).toEqual(edit)
      }),
      {seed: 2, numRuns: 500},
    )
  })
})

describe("case shapes", () => {
  it.each([
    ["talks", 0],
    ["3-4", 0],
    ["Talks", 1],
    ["A", 1],
    ["NATO", 2],
    ["iPhone", 3],
    ["McDonald", 3],
  ] as const)("%s is %d", (form, shape) => {
    expect(caseShape(form)).toBe(shape)
  })
})
