import {parseStory} from "@demarche/evaluation"
import {describe, expect, it} from "vitest"
import {sentencesOf, withTellings} from "../../src/corpus/tellings.ts"

const story = parseStory(
  "arrest",
  `# date: 2018-11-02  publisher: Daily Ledger
[R1:Editor] <1:held> in [P1:Kisumu]

[A1:Police] <1:arrested> [R1:Paul Oduor, an editor], in [P1:Kisumu] [T1:on Thursday].
[R2:He] <2:was charged> on Friday, and his paper went on.
||
1: COERCE.arrest +legal date=2018-11-01 place=KEN/Kisumu A:code=KEN.COP R:code=KEN.JRN
2: ACCUSE.allege +legal A=none R:code=KEN.JRN
`,
)
const wordsOf = (text: string, spans: readonly {start: number; end: number}[]): string[] =>
  spans.map(({start, end}) => text.slice(start, end))

describe("a story to learn from", () => {
  it("has an act for each telling, with the parties, place and time of its own sentence", () => {
    const {text, events} = withTellings(story)
    expect(
      events.map(({type, trigger, actors, recipients, time}) => ({
        type,
        trigger: wordsOf(text, trigger),
        actors: wordsOf(
          text,
          actors.map(({span}) => span),
        ),
        recipients: wordsOf(
          text,
          recipients.map(({span}) => span),
        ),
        time: wordsOf(text, time?.spans ?? []),
      })),
    ).toEqual([
      {type: "COERCE", trigger: ["held"], actors: [], recipients: ["Editor"], time: []},
      {
        type: "COERCE",
        trigger: ["arrested"],
        actors: ["Police"],
        recipients: ["Paul Oduor, an editor"],
        time: ["on Thursday"],
      },
      {type: "ACCUSE", trigger: ["was charged"], actors: [], recipients: ["He"], time: []},
    ])
  })

  it("falls into sentences, each with the tellings that stand in it", () => {
    expect(
      sentencesOf(story).map(({text, events}) => [
        text,
        ...events.map(({actors, recipients}) =>
          wordsOf(
            text,
            [...actors, ...recipients].map(({span}) => span),
          ).join(" > "),
        ),
      ]),
    ).toEqual([
      ["Editor held in Kisumu", "Editor"],
      ["Police arrested Paul Oduor, an editor, in Kisumu on Thursday.", "Police > Paul Oduor, an editor"],
      ["He was charged on Friday, and his paper went on.", "He"],
    ])
  })
})
