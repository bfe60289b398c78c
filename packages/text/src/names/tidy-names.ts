// Two corrections that a greedy tagger needs: a title is no part of a person's name, and a place that the lists know
// and the tagger takes for a name is one, even where the words around it are strange.
//
//   Cuban President Miguel Díaz-Canel        accused Greece of provocation
//   ^^^^^^^^^^^^^^^ not the name                     ^^^^^^ a place

import type {Name} from "../sentence.ts"
import {hashOfSmall} from "../words/units.ts"
import type {WordColumns} from "../words/word-columns.ts"
import {PEOPLE, PLACE} from "./gazetteer.ts"
import {hasCapital} from "./name-features.ts"

const TITLES: ReadonlySet<number> = new Set(
  (
    "president vice prime deputy foreign minister premier chancellor secretary senator governor mayor king queen prince princess " +
    "mr mr. mrs mrs. ms ms. dr dr. gen gen. sen sen. gov gov. rep rep. lt lt. col col. general colonel ambassador chairman"
  )
    .split(" ")
    .map(hashOfSmall),
)

/** Without the titles and peoples that open a person's name; a name of titles alone stays. */
const withoutTitles = (name: Name, words: WordColumns, known: Int32Array): Name => {
  let {from} = name
  while (from < name.to - 1 && (TITLES.has(words.small[from]!) || known[from] === PEOPLE)) from++
  return from === name.from ? name : {...name, from}
}

/** Whether the token is a place of one word that stands by itself. */
const isLonePlace = ({shape, length}: WordColumns, known: Int32Array, at: number): boolean =>
  (known[at]! & PLACE) !== 0 &&
  hasCapital(shape[at]!) &&
  (at === 0 || !hasCapital(shape[at - 1]!)) &&
  (at + 1 === length || !hasCapital(shape[at + 1]!))

/**
 * The names, put right. `known` is what the lists know of each word, `isProper` says whether the tagger takes a token for
 * a proper noun.
 */
export const tidyNames = (
  names: readonly Name[],
  words: WordColumns,
  known: Int32Array,
  isProper: (at: number) => boolean,
): Name[] => {
  const tidy: Name[] = []
  let next = 0
  for (let at = 0; at < words.length; at++) {
    const name = names[next]
    if (name?.from === at) {
      tidy.push(name.type === "PER" ? withoutTitles(name, words, known) : name)
      at = name.to - 1
      next++
    } else if (known[at] !== 0 && isLonePlace(words, known, at) && isProper(at))
      tidy.push({from: at, to: at + 1, type: "LOC"})
  }
  return tidy
}
