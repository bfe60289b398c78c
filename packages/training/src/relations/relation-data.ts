// Where relation rows come from: the shared rows, the written corpus, the labelled real news.

import {existsSync, readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {type GoldItem, type LabelledText, readGold} from "@demarche/evaluation"
import {digestOf, itemsOf} from "../corpus/to-jsonl.ts"
import {newsPairRows, pairRows} from "./pair-lines.ts"
import {goldRows, type RelationRow, sharedRows} from "./rows.ts"

export const repositoryRoot: string = new URL("../../../../", import.meta.url).pathname
export const sharedData: string = process.env["DEMARCHE_DATA"] ?? join(repositoryRoot, "../shared/data")

const filesIn = (folder: string, ending: string): {name: string; content: string}[] =>
  readdirSync(join(repositoryRoot, folder))
    .filter(name => name.endsWith(ending))
    .sort()
    .map(name => ({name, content: readFileSync(join(repositoryRoot, folder, name), "utf8")}))

/** Files of marked lines in a folder of the corpus. */
export const writtenItems = (folder: string): GoldItem[] => filesIn(folder, ".txt").flatMap(itemsOf)

/**
 * The frozen written part. A line that breaks a rule of the markup cannot be mended there: it is named and left out, the
 * rest is judged.
 */
export const writtenTestItems = (): GoldItem[] =>
  readFileSync(join(repositoryRoot, "corpus/test/written.txt"), "utf8")
    .split("\n")
    .flatMap((content, at) => {
      try {
        return itemsOf({name: `written-test:${at + 1}`, content})
      } catch (error) {
        console.error(`left out: ${(error as Error).message}`)
        return []
      }
    })

/** Texts and days of the shared news items by id; `null` without the shared data. */
export function newsTexts(): Map<string, LabelledText> | null {
  const source = join(sharedData, "news/current-events.jsonl")
  if (!existsSync(source)) return null
  const texts = new Map<string, LabelledText>()
  for (const line of readFileSync(source, "utf8").split("\n")) {
    if (line === "") continue
    const {id, text, date} = JSON.parse(line) as {id: string; text: string; date: string}
    texts.set(id, {text, date})
  }
  return texts
}

/** Labelled real news; empty without the shared data, whose texts the labels point into. */
export function newsItems(files: readonly string[]): GoldItem[] {
  const texts = newsTexts()
  if (texts === null) return []
  return files
    .filter(file => existsSync(join(repositoryRoot, file)))
    .flatMap(file => [
      ...readGold(readFileSync(join(repositoryRoot, file), "utf8"), {textOf: id => texts.get(id), digestOf})
        .items,
    ])
}

export const newsTrainingFiles: readonly string[] = [
  "corpus/news/train-1.jsonl",
  "corpus/news/train-2.jsonl",
  "corpus/news/train-3.jsonl",
]

/** The shared 1,050 rows; empty without the shared data. */
export function shared(): RelationRow[] {
  const path = join(sharedData, "relations/plv-train.jsonl")
  return existsSync(path) ? sharedRows(readFileSync(path, "utf8")) : []
}

/** Pairs by the conventions of the shared rows: written ones, and real news where its texts are at hand. */
export function pairs(): RelationRow[] {
  const texts = newsTexts()
  return [
    ...filesIn("corpus/pairs", ".txt").flatMap(({name, content}) => pairRows(name, content)),
    ...(texts === null
      ? []
      : filesIn("corpus/pairs", ".jsonl").flatMap(({content}) => newsPairRows(content, id => texts.get(id)))),
  ]
}

export const trainingRows = (): RelationRow[] => [
  ...shared(),
  ...pairs(),
  ...goldRows(writtenItems("corpus/written"), "written"),
  ...goldRows(newsItems(newsTrainingFiles), "news"),
]
