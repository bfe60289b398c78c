// Corrections that a greedy tagger needs. A title is no part of a person's name, a hyphen between capitals ties a name
// together, an article stands outside, and what the lists know and the tagger takes for a name is one.
//
//   French President Emmanuel Macron      Díaz-Canel      The European Union      accused Greece of provocation
//   ^^^^^^^^^^^^^^^^ not the name             ^ inside     ^^^ outside                     ^^^^^^ a place

import type {Name} from "../sentence.ts"
import {hashOfSmall} from "../words/units.ts"
import type {WordColumns} from "../words/word-columns.ts"
import {FAMILY, GIVEN, LONG_PLACE, PEOPLE, PLACE} from "./gazetteer.ts"
import {hasCapital} from "./name-features.ts"

const TITLES: ReadonlySet<number> = new Set(
  (
    "president vice prime deputy foreign minister premier chancellor secretary senator governor mayor king queen prince princess " +
    "mr mr. mrs mrs. ms ms. dr dr. gen gen. sen sen. gov gov. rep rep. lt lt. col col. general colonel ambassador chairman"
  )
    .split(" ")
    .map(hashOfSmall),
)
const HYPHEN = hashOfSmall("-")
const THE = hashOfSmall("the")
const OF = hashOfSmall("of")

/** A sentence while its names are put right. */
interface NamedWords {
  readonly words: WordColumns
  /** What the lists know of each word. */
  readonly known: Int32Array
  /** Whether the tagger takes a token for a proper noun. */
  readonly isProper: (at: number) => boolean
}

const isCapital = ({words}: NamedWords, at: number): boolean =>
  at >= 0 && at < words.length && hasCapital(words.shape[at]!)

/** Without the titles and peoples that open a person's name; a name of titles alone stays. */
const withoutTitles = (name: Name, {words, known}: NamedWords): Name => {
  let {from} = name
  while (from < name.to - 1) {
    const isPeople =
      (known[from]! & PEOPLE) !== 0 && (known[from] === PEOPLE || TITLES.has(words.small[from + 1]!))
    if (!isPeople && !TITLES.has(words.small[from]!)) break
    from++
  }
  return {...name, from}
}

const withoutArticle = (name: Name, {words}: NamedWords): Name =>
  name.to - name.from > 1 && words.small[name.from] === THE ? {...name, from: name.from + 1} : name

/** With the words that a hyphen ties to a person's or place's name, not before `after`, not from `before` on. */
const withHyphens = (name: Name, sentence: NamedWords, after: number, before: number): Name => {
  const {small} = sentence.words
  let {from, to} = name
  while (
    from - 2 >= after &&
    small[from - 1] === HYPHEN &&
    isCapital(sentence, from - 2) &&
    sentence.isProper(from - 2)
  )
    from -= 2
  while (to + 1 < before && small[to] === HYPHEN && isCapital(sentence, to + 1) && sentence.isProper(to + 1))
    to += 2
  return {...name, from, to}
}

/** Without small words behind "of" that close the name: "[Greece] of provocation". A place that is left is a place. */
const withoutSmallEnd = (name: Name, sentence: NamedWords): Name => {
  const {words, known} = sentence
  const {from} = name
  if (name.to - from < 3 || words.small[name.to - 2] !== OF || isCapital(sentence, name.to - 1)) return name
  const to = name.to - 2
  return {from, to, type: to - from === 1 && (known[from]! & PLACE) !== 0 ? "LOC" : name.type}
}

const tidied = (given: Name, sentence: NamedWords, after: number, before: number): Name => {
  const name = withoutSmallEnd(given, sentence)
  if (name.type === "ORG") return withoutArticle(name, sentence)
  const whole = withHyphens(name, sentence, after, before)
  return name.type === "PER" ? withoutTitles(whole, sentence) : withoutArticle(whole, sentence)
}

/** End of the run of capitalised proper nouns from `at`, not beyond `before`. */
const runEnd = (sentence: NamedWords, at: number, before: number): number => {
  let end = at
  while (end < before && isCapital(sentence, end) && sentence.isProper(end)) end++
  return end
}

/** The name that the lists see in a run of proper nouns in which the tagger saw none: a lone place, a person in full. */
const listedName = (sentence: NamedWords, from: number, to: number): Name | undefined => {
  const {known} = sentence
  const first = known[from]!
  if (to - from === 1) return (first & PLACE) !== 0 ? {from, to, type: "LOC"} : undefined
  let long = true
  for (let at = from; at < to; at++) if ((known[at]! & LONG_PLACE) === 0) long = false
  if (long) return {from, to, type: "LOC"}
  if (to - from > 3 || (first & GIVEN) === 0) return undefined
  return (known[to - 1]! & (FAMILY | GIVEN)) !== 0 && (known[to - 1]! & PLACE) === 0
    ? {from, to, type: "PER"}
    : undefined
}

/** The names, put right: left to right, not overlapping. */
export const tidyNames = (names: readonly Name[], sentence: NamedWords): Name[] => {
  const {length} = sentence.words
  const tidy: Name[] = []
  let at = 0
  for (let next = 0; next <= names.length; next++) {
    const name = names[next]
    const before = name === undefined ? length : name.from
    while (at < before) {
      const end = runEnd(sentence, at, before)
      // a run that leads up to a name belongs to it, if to any
      const listed =
        end > at && (end < before || name === undefined) && !isCapital(sentence, at - 1)
          ? listedName(sentence, at, end)
          : undefined
      if (listed !== undefined) tidy.push(listed)
      at = Math.max(at + 1, end)
    }
    if (name === undefined) break
    const put = tidied(name, sentence, tidy.at(-1)?.to ?? 0, names[next + 1]?.from ?? length)
    tidy.push(put)
    at = put.to
  }
  return tidy
}
