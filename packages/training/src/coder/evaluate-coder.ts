// Codes the gold texts of the corpus and prints how well: `npm run evaluate:coder`. `-- --part` chooses what is judged
// (written, news, corpus for both, train-3 for one file of news, third-0 for what `--without third-0` of training leaves out),
// `held-out` is what no model learnt from. `--models FOLDER` reads other models, `--errors N` prints the first N texts with errors (`--type T` of a type, `--skip N` later ones).
// `npm run evaluate:corpus` reads all that may be trained on, in full, and prints 95 % intervals (`--intervals`: so many drawings).
// The frozen test parts are read only with `--part test`.

import {basename} from "node:path"
import {eventIntervals, type GoldItem, predictionOf, scoreEvents} from "@demarche/evaluation"
import {codeDocument} from "@demarche/events"
import {countOf, valuesOf} from "../command-options.ts"
import {
  chroniclesHeldOut,
  frozenItems,
  newsHeldOut,
  newsItems,
  newsTrainingFiles,
  wiresHeldOut,
  writtenHeldOut,
  writtenItems,
} from "../corpus/corpus-items.ts"
import {THIRDS, thirdOf} from "../corpus/training-items.ts"
import {loadModels} from "./coder-models.ts"
import {formatErrors, formatScores} from "./format-scores.ts"

const values = valuesOf("part", "models", "intervals", "errors", "skip", "type")
const draws = countOf("intervals", values.intervals)
const errors = countOf("errors", values.errors)
const skip = countOf("skip", values.skip)

const parts: Readonly<Record<string, () => readonly (readonly [string, readonly GoldItem[]])[]>> = {
  written: () => [["written, training part", writtenItems()]],
  news: () => [["real news, training part", newsItems(newsTrainingFiles)]],
  ...Object.fromEntries(
    newsTrainingFiles.map(file => {
      const name = basename(file, ".jsonl")
      return [name, () => [[`real news, ${name}`, newsItems([file])] as const]]
    }),
  ),
  ...Object.fromEntries(
    Array.from({length: THIRDS}, (_, third) => {
      const here = (items: readonly GoldItem[]): GoldItem[] => items.filter(item => thirdOf(item) === third)
      return [
        `third-${third}`,
        () => [
          [`written, third ${third}`, here(writtenItems())] as const,
          [`real news, third ${third}`, here(newsItems(newsTrainingFiles))] as const,
        ],
      ]
    }),
  ),
  corpus: () => [
    ["written, training part", writtenItems()],
    ["real news, training part", newsItems(newsTrainingFiles)],
  ],
  "held-out": () => [
    ["written, held out", writtenHeldOut()],
    ["as agencies write, held out", wiresHeldOut()],
    ["chronicles and ends of stories, held out", chroniclesHeldOut()],
    ["real news, held out", newsItems([newsHeldOut])],
  ],
  test: () => [
    ["written, frozen test part", frozenItems("corpus/test/written.txt")],
    ["real news, frozen test part", newsItems(["corpus/test/news.jsonl"])],
  ],
}

const models = loadModels(values.models)
for (const part of values.part === undefined ? ["written", "news"] : [values.part]) {
  const read = parts[part]
  if (read === undefined)
    throw new Error(`--part is "${part}"; it is one of ${Object.keys(parts).join(", ")}`)
  for (const [name, items] of read()) {
    if (items.length === 0) continue
    const predictions = items.map(item =>
      codeDocument(
        {id: item.id, text: item.text, language: "en", ...(item.date === null ? {} : {date: item.date})},
        models,
      ).events.map(record => predictionOf(record)),
    )
    const {scores, alignments} = scoreEvents(items, predictions)
    console.log(formatScores(name, items, scores, eventIntervals(alignments, draws)))
    if (errors > 0) console.log(formatErrors(items, alignments, errors, values.type ?? null, skip))
  }
}
