// Sentences of the treebanks as the trainers want them. The files are not part of the project.

import {existsSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {type ConlluSentence, fromConllu} from "@demarche/formats"
import {sharedData} from "../../folders.ts"

export interface TreebankSentence {
  readonly forms: readonly string[]
  /** `UPOS|XPOS` */
  readonly tags: readonly string[]
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
}

export type Treebank = "ewt" | "gum"
export type Split = "train" | "dev" | "test"

export const treebankFile = (treebank: Treebank, split: Split): string =>
  join(sharedData, "treebanks", `${treebank}-${split}.conllu`)

export const hasTreebanks = (): boolean => existsSync(treebankFile("ewt", "train"))

/** @throws Error naming the first line that is no CoNLL-U. */
export const readTreebankFile = (treebank: Treebank, split: Split): readonly ConlluSentence[] => {
  const file = treebankFile(treebank, split)
  const {sentences, rejected} = fromConllu(readFileSync(file, "utf8"))
  const [first] = rejected
  if (first !== undefined) throw new Error(`${file}:${first.line}: ${first.reason}`)
  return sentences
}

export const trainingSentence = ({words}: ConlluSentence): TreebankSentence => ({
  forms: words.map(({form}) => form),
  tags: words.map(({upos, xpos}) => `${upos}|${xpos}`),
  heads: words.map(({head}) => head ?? -1),
  deprels: words.map(({deprel}) => deprel),
})
