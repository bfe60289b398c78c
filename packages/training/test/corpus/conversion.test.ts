// Marked lines become gold, and labels over news that carry no text.

import {readGold, spansOf} from "@demarche/evaluation"
import {digestOf, itemsOf, labelsOf} from "@demarche/training"
import {describe, expect, test} from "vitest"

const words = (text: string, spans: readonly {start: number; end: number}[]): string[] =>
  spans.map(span => text.slice(span.start, span.end))

describe("conversion", () => {
  const line = "[A:Peru] <met> [R:Chile]. || CONSULT"
  const news = (id: string) => (id === "n1" ? {text: "Peru met Chile.", date: "2020-01-02"} : undefined)

  test("a written file becomes items whose ids name file and line", () => {
    const [item] = itemsOf({name: "corpus/written/draft-agree.txt", content: `# heading\n\n${line}\n`})
    expect(item).toMatchObject({id: "draft-agree:3", text: "Peru met Chile.", date: null})
    expect(() => itemsOf({name: "a.txt", content: "Peru met Chile."})).toThrow("a.txt:1: no event")
  })

  test("labels over news carry no text, and are read back against it", () => {
    const {jsonLines, problems} = labelsOf({name: "scratch", content: `n1\t${line}\n`}, news)
    expect(problems).toEqual([])
    expect(jsonLines).not.toContain("Peru")
    const {items, rejected} = readGold(jsonLines, {textOf: news, digestOf})
    expect(rejected).toEqual([])
    expect(items[0]).toMatchObject({text: "Peru met Chile.", date: "2020-01-02"})
    expect(words(items[0]!.text, spansOf(items[0]!.events[0]!))).toEqual(["met", "Peru", "Chile"])
  })

  test("labels whose text differs are refused, with the place", () => {
    const {problems} = labelsOf(
      {name: "scratch", content: "n1\t[A:Peru] <meets> Chile. || CONSULT\nn9\tx || NONE"},
      news,
    )
    expect(problems[0]).toContain("scratch:1: n1: the text differs at 7")
    expect(problems[1]).toContain('no item has the id "n9"')
    const {rejected} = readGold('{"id":"n1","digest":"0000000000000000","events":[]}\n', {
      textOf: news,
      digestOf,
    })
    expect(rejected[0]!.reason).toContain("not the one that was labelled")
  })
})
