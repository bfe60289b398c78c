// What the name finder learns from: Universal NER on EWT (an early version of its training part), the entity layer of
// GUM, and real news labelled by a first model and its editors' links.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import {type Gazetteer, type Lexicon, NameFinder, type Tagger, WordColumns} from "@demarche/text/for-training"
import {repositoryRoot, sharedData} from "../../folders.ts"
import {readTreebankFile, type TreebankSentence} from "../treebank/treebank.ts"
import {gumNames} from "./gum-names.ts"
import {type NameExample, readIob} from "./name-examples.ts"
import {nameLists} from "./name-lists.ts"
import {correctedNames, newsSentences} from "./news-names.ts"
import {trainNames} from "./train-names.ts"

/** A word seen in small letters more often than this is no name by itself, whatever a list says. */
const COMMON = 2

const GIVEN_NAMES: string = join(repositoryRoot, "packages/actors/data/given-names.tsv")

/** News on which the coder is judged: nothing is learnt from it, not even names. */
const HELD_OUT: string = join(repositoryRoot, "corpus/test/news-ids.txt")

export const namesFile = (split: "train" | "dev" | "test"): string =>
  join(sharedData, "names", `uner-${split}.iob2`)

const textOf = (forms: readonly string[]): string => forms.join(" ")

const commonWords = (examples: readonly NameExample[]): Set<string> => {
  const counts = new Map<string, number>()
  for (const {forms, tags} of examples)
    forms.forEach((form, at) => {
      // people write "china" and "paris" too; the tagger mostly still sees names
      if (form === form.toLowerCase() && !tags[at]!.startsWith("PROPN"))
        counts.set(form, (counts.get(form) ?? 0) + 1)
    })
  return new Set([...counts].filter(([, times]) => times > COMMON).map(([word]) => word))
}

class Labeller {
  private readonly words: WordColumns
  private readonly tagger: Tagger

  constructor(lexicon: Lexicon, tagger: Tagger) {
    this.words = new WordColumns(lexicon)
    this.tagger = tagger
  }

  tagsOf(forms: readonly string[]): string[] {
    return Array.from(this.tag(forms), tag => this.tagger.names[tag]!)
  }

  private tag(forms: readonly string[]): Int32Array {
    const tags = new Int32Array(forms.length)
    this.words.fill(forms)
    this.tagger.tag(this.words, tags)
    return tags
  }

  news(finder: NameFinder): NameExample[] {
    const file = join(sharedData, "news", "current-events.jsonl")
    const heldOut = new Set(readFileSync(HELD_OUT, "utf8").split("\n"))
    return newsSentences(readFileSync(file, "utf8"), heldOut).map(sentence => {
      const tags = this.tag(sentence.forms)
      return {
        forms: sentence.forms,
        tags: Array.from(tags, tag => this.tagger.names[tag]!),
        names: correctedNames(sentence, finder.find(this.words, tags)),
      }
    })
  }
}

/**
 * Bytes of the name model.
 * @param sentences the training parts of EWT and GUM, in this order, and `tags` their jackknifed tags
 */
export const trainNameModel = (
  sentences: readonly TreebankSentence[],
  tags: readonly (readonly string[])[],
  tagger: Tagger,
  lexicon: Lexicon,
  log: (line: string) => void,
): ArrayBuffer => {
  const labeller = new Labeller(lexicon, tagger)
  const jackknifed = new Map(sentences.map(({forms}, index) => [textOf(forms), tags[index]!]))
  const tagsOf = (forms: readonly string[]): readonly string[] =>
    jackknifed.get(textOf(forms)) ?? labeller.tagsOf(forms)
  const web = readIob(readFileSync(namesFile("train"), "utf8")).map(
    ({forms, names}): NameExample => ({forms, names, tags: tagsOf(forms)}),
  )
  const gum = readTreebankFile("gum", "train").map((sentence): NameExample => {
    const forms = sentence.words.map(({form}) => form)
    return {forms, names: gumNames(sentence), tags: tagsOf(forms)}
  })
  const lists: Gazetteer = nameLists(join(sharedData, "actors"), GIVEN_NAMES, commonWords(web))
  const first = trainNames([...web, ...gum], lists, lexicon)
  log(`names: first model, ${first.byteLength} bytes, from ${web.length} + ${gum.length} sentences`)
  const news = labeller.news(new NameFinder(first, tagger.names))
  log(`names: ${news.length} sentences of news labelled`)
  return trainNames([...web, ...gum, ...news], lists, lexicon)
}
