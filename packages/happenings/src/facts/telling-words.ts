// The words of a sentence that tell one event from another, each with its weight: names and rare words much, "killed" little.

import {commonWords} from "../tables/common-words.ts"

export interface TellingWords {
  /** Stem → weight, 1 to 8. */
  readonly weights: ReadonlyMap<string, number>
  /** Sum of the squared weights. */
  readonly squares: number
}

/** What a word weighs that is not in the table. */
const rare = 8

/** Weight from which a name is rare. */
export const rareFrom = 6

const weights: ReadonlyMap<string, number> = new Map(
  commonWords.flatMap((words, weight) => words.split(" ").map((word): [string, number] => [word, weight])),
)

/** Folds the endings of English so that "arrests", "arrested" and "arrest" are one; not a true stem. */
export function stemOf(word: string): string {
  let stem = word.toLowerCase().replace(/['’]s?$/, "")
  if (stem.length > 4) stem = stem.replace(/ies$/, "y").replace(/(?<!s|u|i)s$/, "")
  if (stem.length > 5) stem = stem.replace(/(?:ed|ing)$/, "")
  return stem.length > 4 ? stem.replace(/e$/, "").replace(/([^lsaeiou])\1$/, "$1") : stem
}

interface Wording {
  readonly words: TellingWords
  /** Stems of the words written with a capital within the sentence. */
  readonly names: TellingWords
}

/** Numbers are left out: counts and amounts are compared as such. */
export function wordingOf(sentence: string): Wording {
  const words = new Map<string, number>()
  const names = new Map<string, number>()
  let first = true
  for (const [word] of sentence.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu)) {
    const stem = stemOf(word)
    const weight = weights.get(stem) ?? rare
    if (weight > 0) {
      words.set(stem, weight)
      if (/^\p{Lu}/u.test(word) && !(first && weight < rare)) names.set(stem, weight)
    }
    first = false
  }
  return {words: tellingWords(words), names: tellingWords(names)}
}

function tellingWords(weights: ReadonlyMap<string, number>): TellingWords {
  let squares = 0
  for (const weight of weights.values()) squares += weight * weight
  return {weights, squares}
}

export const allWords = (a: TellingWords, b: TellingWords): TellingWords =>
  tellingWords(new Map([...a.weights, ...b.weights]))

/** Shared weight over all weight (cosine of the weights), 0 to 1; 0 when one has no word. */
export const cosine = (shared: number, a: TellingWords, b: TellingWords): number =>
  a.squares === 0 || b.squares === 0 ? 0 : shared / Math.sqrt(a.squares * b.squares)

/** Sum of the squared weights of the words in both. */
export function sharedWeight(a: TellingWords, b: TellingWords): number {
  const [few, many] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights]
  let shared = 0
  for (const [word, weight] of few) if (many.has(word)) shared += weight * weight
  return shared
}

/** The heaviest stems that both have, alphabetically among equals. */
export const weightiest = (a: TellingWords, b: TellingWords, most: number): string[] =>
  [...a.weights]
    .filter(([word]) => b.weights.has(word))
    .sort(([left, x], [right, y]) => y - x || (left < right ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word)

/** The heaviest stems from `rareFrom` on, alphabetically among equals. */
export const rarest = ({weights}: TellingWords, most: number): string[] =>
  [...weights]
    .filter(([, weight]) => weight >= rareFrom)
    .sort(([left, x], [right, y]) => y - x || (left < right ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word)
