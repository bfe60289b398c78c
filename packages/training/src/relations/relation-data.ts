// Where relation rows come from: the shared rows, the written corpus, the labelled real news.

import {existsSync, readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {type GoldItem, readGold} from "@demarche/evaluation"
import {digestOf, itemsOf} from "../corpus/to-jsonl.ts"
import {goldRows, type RelationRow, sharedRows} from "./rows.ts"

export const repositoryRoot: string = new URL("../../../../", import.meta.url).pathname
export const sharedData: string = process.env["DEMARCHE_DATA"] ?? join(repositoryRoot, "../shared/data")

/** Files of marked lines in a folder of the corpus. */
export const writtenItems = (folder: string): GoldItem[] =>
  readdirSync(join(repositoryRoot, folder))
    .filter(name => name.endsWith(".txt"))
    .sort()
    .flatMap(name => itemsOf({name, content: readFileSync(join(repositoryRoot, folder, name), "utf8")}))

/** Labelled real news; empty without the shared data, whose texts the labels point into. */
export function newsItems(files: readonly string[]): GoldItem[] {
  const source = join(sharedData, "news/current-events.jsonl")
  if (!existsSync(source)) return []
  const texts = new Map<string, {text: string; date: string | null}>()
  for (const line of readFileSync(source, "utf8").split("\n")) {
    if (line === "") continue
    const {id, text, date} = JSON.parse(line) as {id: string; text: string; date: string}
    texts.set(id, {text, date})
  }
  return files
    .filter(file => existsSync(join(repositoryRoot, file)))
    .flatMap(file => [
      ...readGold(readFileSync(join(repositoryRoot, file), "utf8"), {textOf: id => texts.get(id), digestOf})
        .items,
    ])
}

export const newsTrainingFiles: readonly string[] = ["corpus/news/train-1.jsonl", "corpus/news/train-2.jsonl"]

/** The shared 1,050 rows; empty without the shared data. */
export function shared(): RelationRow[] {
  const path = join(sharedData, "relations/plv-train.jsonl")
  return existsSync(path) ? sharedRows(readFileSync(path, "utf8")) : []
}

export const trainingRows = (): RelationRow[] => [
  ...shared(),
  ...goldRows(writtenItems("corpus/written"), "written"),
  ...goldRows(newsItems(newsTrainingFiles), "news"),
]
