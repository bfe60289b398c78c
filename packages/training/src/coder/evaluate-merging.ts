// Codes the stories of the corpus and prints how well tellings of one event are brought together: `npm run evaluate:merging
// [-- --part wire|held-out|newspaper|test] [-- --errors] [-- --models FOLDER]`. The frozen stories are read only with `--part test`, those
// whose errors nobody reads only with `--part held-out` and `--part newspaper`.

import {parseArgs} from "node:util"
import {
  bCubed,
  type GoldStory,
  type PairedMention,
  type PredictedTellings,
  pairMentions,
  predictionOf,
  scoreEvents,
  sharedMentions,
  withTitle,
} from "@demarche/evaluation"
import {codeDocument} from "@demarche/events"
import {bodyStart, documentOf, readStories} from "../corpus/read-stories.ts"
import {loadModels} from "./coder-models.ts"
import {formatScores} from "./format-scores.ts"

const {values} = parseArgs({
  options: {part: {type: "string"}, errors: {type: "boolean", default: false}, models: {type: "string"}},
})

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5)

const line = (name: string, mentions: readonly PairedMention[]): string => {
  const {precision, recall, f1, shared} = bCubed(mentions)
  return `  ${name.padEnd(44)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   ${shared} tellings on both sides`
}

/** Each telling an event of its own: what merging must better. */
const apart = (mentions: readonly PairedMention[]): PairedMention[] =>
  mentions.map((mention, at) => ({...mention, predicted: `${at}`}))

/** Gold events that stand in several predicted ones, and predicted ones that hold several gold events. */
function faults(
  story: GoldStory,
  mentions: readonly PairedMention[],
  predicted: readonly PredictedTellings[],
): string[] {
  const shared = sharedMentions(mentions)
  const number = (name: string): number => Number(name.slice(name.lastIndexOf(":") + 1))
  const words = (at: number): string =>
    predicted[at]!.mentions.map(({start, end}) => JSON.stringify(story.text.slice(start, end))).join(" ")
  const told = (side: "gold" | "predicted", other: "gold" | "predicted"): [number, number[]][] =>
    [...new Set(shared.map(mention => mention[side]))].flatMap(name => {
      const parts = [...new Set(shared.filter(one => one[side] === name).map(one => number(one[other])))]
      return parts.length < 2 ? [] : [[number(name), parts]]
    })
  return [
    ...told("gold", "predicted").map(
      ([event, parts]) =>
        `  apart     ${story.id} ${event + 1} ${story.events[event]!.type}: ${parts.map(at => `${predicted[at]!.type} ${words(at)}`).join(" | ")}`,
    ),
    ...told("predicted", "gold").map(
      ([at, events]) =>
        `  together  ${story.id} ${predicted[at]!.type} ${words(at)}: events ${events.map(event => `${event + 1} ${story.events[event]!.type}`).join(", ")}`,
    ),
  ]
}

const folders: Readonly<Record<string, string>> = {
  stories: "corpus/stories",
  wire: "corpus/wire",
  "held-out": "corpus/held-out/wire",
  newspaper: "corpus/held-out/newspaper",
  test: "corpus/test/stories",
}
const part = values.part ?? "stories"
const folder = folders[part]
if (folder === undefined)
  throw new Error(`--part is "${part}"; it is one of ${Object.keys(folders).join(", ")}`)
const isUnread = part === "test" || part === "held-out" || part === "newspaper"
const models = loadModels(values.models)
const stories = readStories(folder)
const coded = stories.map(story =>
  codeDocument(documentOf(story), models).events.map(event =>
    predictionOf(event, withTitle(bodyStart(story))),
  ),
)
const tellings = coded.map(events => events.map(({type, trigger}) => ({type, mentions: trigger})))
const mentions = stories.map((story, at) => pairMentions(story, tellings[at]!))
const all = mentions.flat()
const shared = sharedMentions(all)
const gold = all.filter(mention => mention.gold !== null).length
const predicted = all.filter(mention => mention.predicted !== null).length

console.log(`${stories.length} stories, ${part}: ${gold} tellings, ${predicted} found`)
console.log(line("B-cubed, tellings that both have", shared))
console.log(line("  the same, no two brought together", apart(shared)))
console.log(line("B-cubed, all tellings", all))
console.log(formatScores("events of the stories", stories, scoreEvents(stories, coded).scores))
if (values.errors && !isUnread)
  console.log(stories.flatMap((story, at) => faults(story, mentions[at]!, tellings[at]!)).join("\n"))
