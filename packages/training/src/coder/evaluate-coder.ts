// Codes the gold texts of the corpus and prints how well: `npm run evaluate:coder [-- --errors N] [--part written|news|corpus|test] [--type T]`.
// `npm run evaluate:corpus` reads all that may be trained on, in full, and prints 95 % intervals (`--intervals`: so many drawings).
// The frozen test parts are read only with `--part test`.

import {existsSync, readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {eventIntervals, type GoldItem, predictionOf, readGold, scoreEvents} from "@demarche/evaluation"
import {codeDocument} from "@demarche/events"
import {digestOf, itemsOf} from "../corpus/to-jsonl.ts"
import {newsTrainingFiles} from "../relations/relation-data.ts"
import {loadModels} from "./coder-models.ts"
import {formatErrors, formatScores} from "./format-scores.ts"

const root = new URL("../../../../", import.meta.url).pathname
const shared = process.env["DEMARCHE_DATA"] ?? join(root, "../shared/data")

function writtenItems(folder: string, test: RegExp): GoldItem[] {
  return readdirSync(join(root, folder))
    .filter(name => name.endsWith(".txt") && test.test(name))
    .sort()
    .flatMap(name =>
      // a line that the markup's rules refuse is named and left out, the rest is judged
      readFileSync(join(root, folder, name), "utf8")
        .split("\n")
        .flatMap((line, at) => {
          try {
            return itemsOf({name: `${name}:${at + 1}`, content: line})
          } catch (error) {
            console.error(`left out: ${(error as Error).message}`)
            return []
          }
        }),
    )
}

function newsItems(files: readonly string[]): GoldItem[] {
  const source = join(shared, "news/current-events.jsonl")
  if (!existsSync(source)) {
    console.log("skipped: no shared data (real news)")
    return []
  }
  const texts = new Map<string, {text: string; date: string | null}>()
  for (const line of readFileSync(source, "utf8").split("\n")) {
    if (line === "") continue
    const {id, text, date} = JSON.parse(line) as {id: string; text: string; date: string}
    texts.set(id, {text, date})
  }
  return files.flatMap(file => {
    if (!existsSync(join(root, file))) return []
    const {items, rejected} = readGold(readFileSync(join(root, file), "utf8"), {
      textOf: id => texts.get(id),
      digestOf,
    })
    for (const {line, reason} of rejected) console.error(`${file}:${line}: ${reason}`)
    return [...items]
  })
}

/** What stands last goes: a script gives its own, and whoever calls it may say otherwise. */
const option = (name: string): string | undefined => {
  const at = process.argv.lastIndexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

const parts: Readonly<Record<string, () => readonly (readonly [string, GoldItem[]])[]>> = {
  written: () => [["written, training part", writtenItems("corpus/written", /./)]],
  news: () => [["real news, training part", newsItems(newsTrainingFiles)]],
  news1: () => [["real news, train-1", newsItems(["corpus/news/train-1.jsonl"])]],
  corpus: () => [
    ["written, training part", writtenItems("corpus/written", /./)],
    ["real news, training part", newsItems(newsTrainingFiles)],
  ],
  test: () => [
    ["written, frozen test part", writtenItems("corpus/test", /^written/)],
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
      ).events.map(record => predictionOf(record)),
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
