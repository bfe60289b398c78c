import {describe, expect, test} from "vitest"
import {bCubed} from "../../src/events/b-cubed.ts"
import {pairMentions} from "../../src/events/pair-mentions.ts"
import {parseStory} from "../../src/markup/story.ts"

/** "a:1 a:1 a:2 b:-": gold event and predicted event of each mention. */
const mentions = (line: string) =>
  line.split(" ").map(pair => {
    const [gold, predicted] = pair.split(":").map(name => (name === "-" ? null : name!))
    return {gold: gold!, predicted: predicted!}
  })

describe("B-cubed", () => {
  test("is one when the events are the same", () => {
    expect(bCubed(mentions("a:1 a:1 b:2"))).toEqual({precision: 1, recall: 1, f1: 1, shared: 3})
  })

  test("loses recall where one event is told as two", () => {
    // each of the first two finds two of three, the third only itself
    expect(bCubed(mentions("a:1 a:1 a:2"))).toMatchObject({precision: 1, recall: (2 / 3 + 2 / 3 + 1 / 3) / 3})
  })

  test("loses precision where two events are told as one", () => {
    expect(bCubed(mentions("a:1 b:1"))).toMatchObject({precision: 0.5, recall: 1})
  })

  test("counts a mention that was not found, and one too much, as wrong", () => {
    expect(bCubed(mentions("a:1 a:-"))).toMatchObject({precision: 1, recall: 0.25, shared: 1})
    expect(bCubed(mentions("a:1 -:2"))).toMatchObject({precision: 0.5, recall: 1})
  })
})

const story = parseStory(
  "visit.txt",
  `# date: 2018-11-02  publisher: Daily Ledger
[A1:Cuban leader] <1:in> [R1:Moscow]

[A1:The president] <1:arrived> for a three-day <1:visit>.
[A2:Spain] <2:deplored> it.
||
1: CONSULT.visit A:code=CUB.GOV R:code=RUS
2: ACCUSE A:code=ESP ?
`,
)

const spanOf = (words: string) => {
  const start = story.text.indexOf(words)
  return {start, end: start + words.length}
}

describe("tellings", () => {
  test("a sentence tells an event once, in however many words", () => {
    const found = [{type: "CONSULT", mentions: [spanOf("arrived"), spanOf("visit")]}]
    expect(pairMentions(story, found)).toEqual([
      {gold: "visit:0", predicted: null},
      {gold: "visit:0", predicted: "visit:0"},
    ])
  })

  test("what answers a doubtful event, and the event itself, are left out", () => {
    expect(pairMentions(story, [{type: "ACCUSE", mentions: [spanOf("deplored")]}])).toEqual([
      {gold: "visit:0", predicted: null},
      {gold: "visit:0", predicted: null},
    ])
  })

  test("of two that touch the words, one type goes first; the other is too much", () => {
    const found = [
      {type: "MOBILIZE", mentions: [spanOf("arrived")]},
      {type: "CONSULT", mentions: [spanOf("arrived")]},
    ]
    expect(pairMentions(story, found).slice(1)).toEqual([
      {gold: "visit:0", predicted: "visit:1"},
      {gold: null, predicted: "visit:0"},
    ])
  })
})
