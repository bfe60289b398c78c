// Trees that a slower, better parser (`teacher/teach.py`) gave to sentences of the corpus. The
// parser of the project learns from them beside the treebanks: they hold the language of news, which the treebanks do not. The
// file holds no text, only where each sentence stands.

import {existsSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {splitSentences} from "@demarche/text"
import {newsItems, newsTrainingFiles, writtenItems} from "../../corpus/corpus-items.ts"
import {digestOf} from "../../corpus/to-jsonl.ts"
import {repositoryRoot} from "../../folders.ts"
import type {TreebankSentence} from "../treebank/treebank.ts"

export const taughtTreesFile: string = join(repositoryRoot, "corpus/trees/taught.tsv")

/** A sentence of the corpus that the teacher reads: neither frozen nor held out. */
export interface Untaught {
  /** Id of a news item, or digest of a written text. */
  readonly text: string
  /** Number of the sentence in its text, from 0. */
  readonly sentence: number
  readonly forms: readonly string[]
  /** Half of the texts that it belongs to. */
  readonly half: Half
}

/** The training texts in two halves: a parser that learnt from the trees of one reads the other as it reads any text. */
export const halves = [0, 1] as const
export type Half = (typeof halves)[number]

/** Name of a model that learnt from the trees of one half: "parser-half-0". */
export const halfFile = (name: string, half: Half): string => `${name}-half-${half}`

/** By the text alone. */
export const halfOf = (text: string): Half =>
  Number.parseInt(digestOf(text).slice(8, 16), 16) % 2 === 0 ? 0 : 1

/** A sentence with its tree; tags are the tagger's. */
export interface TaughtTree extends Omit<TreebankSentence, "tags"> {
  readonly half: Half
}

/** Longer sentences are lists and tables. */
const LONGEST = 90

/** Training texts of the corpus, sentence by sentence; equal sentences once. */
export function untaughtSentences(): Untaught[] {
  const seen = new Set<string>()
  const news = newsItems(newsTrainingFiles).map(({id, text}) => [id, text] as const)
  const written = writtenItems().map(({text}) => [digestOf(text), text] as const)
  return [...news, ...written].flatMap(([id, text]) => {
    const half = halfOf(text)
    return splitSentences(text).flatMap(({starts, ends}, sentence) => {
      const forms = Array.from(starts, (start, at) => text.slice(start, ends[at]))
      const words = forms.join(" ")
      if (forms.length < 2 || forms.length > LONGEST || seen.has(words)) return []
      seen.add(words)
      return [{text: id, sentence, forms, half}]
    })
  })
}

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

/** One line a tree behind a line of all relations: text, sentence, heads from 1 (0: the root), one letter for each relation. */
export function writeTaughtTrees(trees: readonly (Untaught & TaughtTree)[]): string {
  const relations = [...new Set(trees.flatMap(({deprels}) => deprels))].sort()
  if (relations.length > letters.length)
    throw new Error(`${relations.length} relations; there are letters for ${letters.length}`)
  const lines = trees.map(({text, sentence, heads, deprels}) =>
    [
      text,
      sentence,
      heads.map(head => head + 1).join(" "),
      deprels.map(relation => letters[relations.indexOf(relation)]).join(""),
    ].join("\t"),
  )
  return `${[`# ${relations.join(" ")}`, ...lines].join("\n")}\n`
}

/** Trees of the sentences that are at hand and still cut as they were; none without the file or without the shared news. */
export function readTaughtTrees(): TaughtTree[] {
  if (!existsSync(taughtTreesFile)) return []
  const [head, ...lines] = readFileSync(taughtTreesFile, "utf8").trimEnd().split("\n")
  const relations = head!.slice(2).split(" ")
  const sentences = new Map(untaughtSentences().map(one => [`${one.text} ${one.sentence}`, one]))
  return lines.flatMap(line => {
    const [text, sentence, heads, deprels] = line.split("\t")
    const known = sentences.get(`${text} ${sentence}`)
    if (known === undefined || known.forms.length !== deprels!.length) return []
    return [
      {
        forms: known.forms,
        half: known.half,
        heads: heads!.split(" ").map(one => Number(one) - 1),
        deprels: [...deprels!].map(letter => relations[letters.indexOf(letter)]!),
      },
    ]
  })
}
