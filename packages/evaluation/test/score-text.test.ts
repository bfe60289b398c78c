import {fromConllu} from "@demarche/formats"
import {splitSentences} from "@demarche/text"
import {describe, expect, it} from "vitest"
import {rawDocuments} from "../src/text/raw-text.ts"
import {scoreLemmas, scoreNames, scoreSegmentation} from "../src/text/score-text.ts"

const row = (id: string, form: string, misc = "_"): string =>
  `${id}\t${form}\t_\tX\t_\t_\t0\tdep\t_\t${misc}\n`

const TREEBANK = `# newdoc id = a
# newpar
# text = He didn't go.
${row("1", "He")}2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
${row("2", "did")}${row("3", "n't")}${row("4", "go", "SpaceAfter=No")}${row("5", ".")}
# text = She did.
${row("1", "She")}${row("2", "did", "SpaceAfter=No")}${row("3", ".")}
# newpar
# text = Really
${row("1", "Really")}
# newdoc id = b
# text = Yes
${row("1", "Yes")}
`

describe("raw documents of a treebank", () => {
  const {sentences, rejected} = fromConllu(TREEBANK)
  const documents = rawDocuments(sentences)
  it("join sentences with a space and paragraphs with an empty line", () => {
    expect(rejected).toEqual([])
    expect(documents.map(({text}) => text)).toEqual(["He didn't go. She did.\n\nReally", "Yes"])
  })
  it("know the place of every word", () => {
    const [first] = documents
    expect(first?.sentences.map(words => words.map(({start, end}) => first.text.slice(start, end)))).toEqual([
      ["He", "did", "n't", "go", "."],
      ["She", "did", "."],
      ["Really"],
    ])
  })
  it("score a splitter by whole tokens and whole sentences", () => {
    const all = {matched: 10, gold: 10, predicted: 10}
    expect(scoreSegmentation(documents, splitSentences)).toEqual({
      tokens: all,
      sentences: {matched: 4, gold: 4, predicted: 4},
    })
    const whole = (text: string) => [{starts: Int32Array.of(0, 3), ends: Int32Array.of(2, text.length)}]
    expect(scoreSegmentation(documents, whole)).toEqual({
      tokens: {matched: 1, gold: 10, predicted: 4},
      sentences: {matched: 1, gold: 4, predicted: 2},
    })
  })
})

describe("scores", () => {
  it("of lemmas count case", () => {
    expect(scoreLemmas([["go", "US"]], [["go", "us"]])).toEqual({right: 1, of: 2})
  })
  it("of names count borders and types", () => {
    const gold = [
      {from: 0, to: 2, type: "PER"},
      {from: 3, to: 4, type: "LOC"},
    ] as const
    const predicted = [
      {from: 0, to: 1, type: "PER"},
      {from: 3, to: 4, type: "LOC"},
      {from: 6, to: 7, type: "ORG"},
    ] as const
    expect(scoreNames([gold], [predicted], ["PER", "LOC"])).toEqual({matched: 1, gold: 2, predicted: 2})
    expect(scoreNames([gold], [predicted], ["ORG"])).toEqual({matched: 0, gold: 0, predicted: 1})
  })
})
