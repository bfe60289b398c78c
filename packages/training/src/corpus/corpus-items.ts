// The corpus as trainers and measurements read it: the written parts, and the labelled real news with its texts.

import {existsSync, readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {type GoldItem, type LabelledText, readGold, readMarkup} from "@demarche/evaluation"
import {repositoryRoot, sharedData} from "../folders.ts"
import type {CorpusFile} from "./lint.ts"
import {digestOf, itemsOf} from "./to-jsonl.ts"

/** A file of the repository; its name is the path from the root. */
const corpusFile = (name: string): CorpusFile => ({
  name,
  content: readFileSync(join(repositoryRoot, name), "utf8"),
})

/** Files of a folder with an ending (".txt"), by name. */
export const filesIn = (folder: string, ending: string): CorpusFile[] =>
  readdirSync(join(repositoryRoot, folder))
    .filter(name => name.endsWith(ending))
    .sort()
    .map(name => corpusFile(join(folder, name)))

/** Sentences of the written training part. Throws at the first line that breaks a rule of the markup. */
export const writtenItems = (): GoldItem[] => filesIn("corpus/written", ".txt").flatMap(itemsOf)

/**
 * Sentences of a file that may not be mended: a frozen part, a second coding. A line that breaks a rule of the markup is
 * named and left out, the rest is judged.
 */
export function frozenItems(file: string): readonly GoldItem[] {
  const {items, rejected} = readMarkup(file, corpusFile(file).content)
  for (const {line, reason} of rejected) console.error(`left out: ${file}:${line}: ${reason}`)
  return items
}

let texts: ReadonlyMap<string, LabelledText> | null | undefined

/** Texts and days of the shared news items by id; `null` without the shared data. They are read once. */
export function newsTexts(): ReadonlyMap<string, LabelledText> | null {
  if (texts === undefined) {
    const source = join(sharedData, "news/current-events.jsonl")
    texts = existsSync(source) ? readTexts(readFileSync(source, "utf8")) : null
  }
  return texts
}

const readTexts = (jsonLines: string): Map<string, LabelledText> =>
  new Map(
    jsonLines
      .split("\n")
      .filter(line => line !== "")
      .map(line => {
        const {id, text, date} = JSON.parse(line) as {id: string; text: string; date: string}
        return [id, {text, date}]
      }),
  )

/** Labelled real news; empty without the shared data, whose texts the labels point into. */
export function newsItems(files: readonly string[]): GoldItem[] {
  const known = newsTexts()
  if (known === null) {
    console.log("skipped: no shared data (real news)")
    return []
  }
  return files.flatMap(file => {
    const {items, rejected} = readGold(corpusFile(file).content, {textOf: id => known.get(id), digestOf})
    for (const {line, reason} of rejected) console.error(`left out: ${file}:${line}: ${reason}`)
    return [...items]
  })
}

export const newsTrainingFiles: readonly string[] = [
  "corpus/news/train-1.jsonl",
  "corpus/news/train-2.jsonl",
  "corpus/news/train-3.jsonl",
  "corpus/news/train-4.jsonl",
  "corpus/news/train-5.jsonl",
  "corpus/news/train-6.jsonl",
  "corpus/news/train-7.jsonl",
]

/** Labelled real news that nothing learns from: what errors are read on. */
export const newsHeldOut = "corpus/news/held-out.jsonl"

/** The same, of sentences written by the guide alone. */
export const writtenHeldOut = (): readonly GoldItem[] => itemsOf(corpusFile("corpus/held-out/written.txt"))

/** The same, of sentences written as agencies and newspapers write; their errors are read by nobody. */
export const wiresHeldOut = (): readonly GoldItem[] =>
  ["corpus/held-out/wires-1.txt", "corpus/held-out/wires-2.txt"].flatMap(file => itemsOf(corpusFile(file)))

/** The same, of items of a daily chronicle and of the middles and ends of stories; read by nobody either. */
export const chroniclesHeldOut = (): readonly GoldItem[] =>
  ["corpus/held-out/chronicles.txt", "corpus/held-out/ends-of-stories.txt"].flatMap(file =>
    itemsOf(corpusFile(file)),
  )
