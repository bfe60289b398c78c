// Codes the gold texts of the corpus and prints how well: `npm run evaluate:coder [-- --errors N] [--part written|news|corpus|test] [--type T]`.
// `npm run evaluate:corpus` reads all that may be trained on, in full, and prints 95 % intervals (`--intervals`: so many drawings).
// The frozen test parts are read only with `--part test`.

import {eventIntervals, type GoldItem, predictionOf, scoreEvents} from "@demarche/evaluation"
import {codeDocument} from "@demarche/events"
import {frozenItems, newsItems, newsTrainingFiles, writtenItems} from "../corpus/corpus-items.ts"
import {loadModels} from "./coder-models.ts"
import {formatErrors, formatScores} from "./format-scores.ts"

/** What stands last goes: a script gives its own, and whoever calls it may say otherwise. */
const option = (name: string): string | undefined => {
  const at = process.argv.lastIndexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

const parts: Readonly<Record<string, () => readonly (readonly [string, readonly GoldItem[]])[]>> = {
  written: () => [["written, training part", writtenItems()]],
  news: () => [["real news, training part", newsItems(newsTrainingFiles)]],
  news1: () => [["real news, train-1", newsItems(["corpus/news/train-1.jsonl"])]],
  corpus: () => [
    ["written, training part", writtenItems()],
    ["real news, training part", newsItems(newsTrainingFiles)],
  ],
  test: () => [
    ["written, frozen test part", frozenItems("corpus/test/written.txt")],
    ["real news, frozen test part", newsItems(["corpus/test/news.jsonl"])],
  ],
}

const draws = Number(option("intervals") ?? 0)
if (!Number.isInteger(draws) || draws < 0)
  throw new Error(`--intervals is "${option("intervals")}"; it is a whole number of drawings, such as 1000`)

const models = loadModels(option("models"))
const wanted = option("part")
for (const part of wanted === undefined ? ["written", "news"] : [wanted]) {
  const read = parts[part]
  if (read === undefined)
    throw new Error(`--part is "${part}"; it is one of ${Object.keys(parts).join(", ")}`)
  for (const [name, items] of read()) {
    if (items.length === 0) continue
    const predictions = items.map(item =>
      codeDocument(
        {id: item.id, text: item.text, language: "en", ...(item.date === null ? {} : {date: item.date})},
        models,
      ).events.map(predictionOf),
    )
    const {scores, alignments} = scoreEvents(items, predictions)
    console.log(formatScores(name, items, scores, eventIntervals(alignments, draws)))
    const errors = Number(option("errors") ?? 0)
    if (errors > 0)
      console.log(
        formatErrors(items, alignments, errors, option("type") ?? null, Number(option("skip") ?? 0)),
      )
  }
}
