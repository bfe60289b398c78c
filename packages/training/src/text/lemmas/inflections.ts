// Inflections of WordNet's verbs, nouns and adjectives and of irregular verbs, as examples for the lemmatiser: the treebanks are too
// small to show that "provoking" loses an e where "smoking guns" are smoked, and "beckoning" does not.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import {irregularVerbs} from "./irregular-verbs.ts"
import type {LemmaExample} from "./train-lemmas.ts"

const VOWEL = /[aeiou]/
const ENDS_IN_CONSONANT_Y = /[^aeiou]y$/
/** One consonant behind one vowel: stop, refer, cancel; w, x and y never double. */
const MAY_DOUBLE = /(^|[^aeiou]|qu)[aeiou][^aeiouwxy]$/
const HISSES = /(s|x|z|ch|sh)$/

const baseForms = (folder: string, name: string): string[] =>
  readFileSync(join(folder, `index.${name}`), "utf8")
    .split("\n")
    .map(line => line.slice(0, line.indexOf(" ")))
    .filter(word => /^[a-z]{3,}$/.test(word))

const isOneSyllable = (word: string): boolean =>
  word.split(/[aeiouy]+/).filter(Boolean).length <= 2 && !/e$/.test(word)

/** Stems that "-ed", "-ing", "-er" follow: hope → hop, stop → stopp, visit → visit and visitt. */
const stems = (word: string, ending: string): string[] => {
  if (/[^eoy]e$/.test(word) || (word.endsWith("e") && ending.startsWith("e"))) return [word.slice(0, -1)]
  if (ENDS_IN_CONSONANT_Y.test(word) && !ending.startsWith("i")) return [`${word.slice(0, -1)}i`]
  if (!MAY_DOUBLE.test(word) || !VOWEL.test(word)) return [word]
  const doubled = word + word.at(-1)
  return isOneSyllable(word) ? [doubled] : [word, doubled]
}

const withS = (word: string): string => {
  if (ENDS_IN_CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`
  return HISSES.test(word) ? `${word}es` : `${word}s`
}

/** `wordnet` is the folder of WordNet's index files. */
export const inflections = (wordnet: string): LemmaExample[] => {
  const examples: LemmaExample[] = []
  const add = (lemma: string, form: string, upos: string, xpos: string): void => {
    examples.push({form, upos, xpos, lemma})
  }
  for (const verb of baseForms(wordnet, "verb")) {
    add(verb, withS(verb), "VERB", "VBZ")
    for (const stem of stems(verb, "ed")) {
      add(verb, `${stem}ed`, "VERB", "VBD")
      add(verb, `${stem}ed`, "VERB", "VBN")
    }
    for (const stem of stems(verb, "ing")) add(verb, `${stem}ing`, "VERB", "VBG")
  }
  for (const {infinitive, past, participle} of irregularVerbs) {
    for (const form of past) add(infinitive, form, "VERB", "VBD")
    for (const form of participle) add(infinitive, form, "VERB", "VBN")
  }
  for (const noun of baseForms(wordnet, "noun"))
    if (!noun.endsWith("s")) add(noun, withS(noun), "NOUN", "NNS")
  for (const adjective of baseForms(wordnet, "adj"))
    if (adjective.length < 7)
      for (const [ending, xpos] of [
        ["er", "JJR"],
        ["est", "JJS"],
      ] as const)
        for (const stem of stems(adjective, ending)) add(adjective, stem + ending, "ADJ", xpos)
  return examples
}
