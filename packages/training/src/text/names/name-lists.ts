// The lists of the name finder: places, peoples and words of persons' names, from the CIA World Factbook (public domain),
// CountryInfo (CC BY-SA 3.0) and our own given names. Only hashes of words enter the model.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import {tokenize} from "@demarche/text"
import {
  extendSequence,
  FAMILY,
  type Gazetteer,
  GIVEN,
  hashOfSmall,
  LONG_PLACE,
  PEOPLE,
  PLACE,
  packGazetteer,
} from "@demarche/text/for-training"

const wordsOf = (name: string): string[] => {
  const {starts, ends} = tokenize(name)
  return Array.from(starts, (start, i) => name.slice(start, ends[i]).toLowerCase())
}

interface Lists {
  readonly places: string[]
  readonly peoples: string[]
  readonly persons: string[]
}

const PLACE_SECTIONS = /^(CountryName|Capital|MajorCities|Regions|GeogFeatures)$/

/** Names in CountryInfo's almost-XML: one a line, in capitals, underscores for spaces. */
const readCountryInfo = (content: string, lists: Lists): void => {
  let section = ""
  for (const line of content.slice(content.indexOf("<Country>")).split("\n")) {
    const inline = /^<(CountryName)>(.+)<\/CountryName>/.exec(line)
    if (inline !== null) lists.places.push(inline[2]!.replaceAll("_", " "))
    const tag = /^<(\/?)(\w+)>/.exec(line.trim())
    if (tag !== null) {
      if (/^(Capital|MajorCities|Regions|GeogFeatures|Leaders|Government|Nationality)$/.test(tag[2]!))
        section = tag[1] === "/" ? "" : tag[2]!
      continue
    }
    const name = /^\s*([A-Z][A-Z_.'-]+?)_*\s*(\[|#|$)/.exec(line)?.[1]?.replaceAll("_", " ")
    if (name === undefined) continue
    if (PLACE_SECTIONS.test(section)) lists.places.push(name)
    else if (section === "Leaders" || section === "Government")
      lists.persons.push(name.replace(/^(ACTING|FOREIGN|PRIME|VICE|MINISTER|PRESIDENT|\s)+\b/, "").trim())
  }
}

const readFactbook = (content: string, lists: Lists): void => {
  for (const line of content.split("\n").filter(Boolean)) {
    const country = JSON.parse(line) as Record<string, string>
    if (country["short"] === "World" || country["short"] === "European Union") continue
    for (const field of ["short", "long", "capital"]) {
      const name = (country[field] ?? "").replace(/[;(,].*/, "").trim()
      if (name !== "" && name !== "none") lists.places.push(name)
    }
    for (const field of ["nationality_noun", "nationality_adjective"])
      for (const word of (country[field] ?? "").replace(/\([^)]*\)/g, "").split(/[,;]| or /))
        if (/^[A-Z]\S+$/.test(word.trim())) lists.peoples.push(word.trim())
  }
}

/** `actors`: the folder of the shared lists; `givenNames`: our table of given names; `common`: words seen in small letters. */
export const nameLists = (actors: string, givenNames: string, common: ReadonlySet<string>): Gazetteer => {
  const lists: Lists = {places: [], peoples: [], persons: []}
  readCountryInfo(readFileSync(join(actors, "countryinfo-2012-01.txt"), "utf8"), lists)
  readFactbook(readFileSync(join(actors, "factbook-2026-05.jsonl"), "utf8"), lists)
  const entries = new Map<number, number>()
  const add = (hash: number, bits: number): void => {
    entries.set(hash >>> 0, (entries.get(hash >>> 0) ?? 0) | bits)
  }
  const addWord = (word: string, bits: number): void => {
    if (word.length > 1 && !common.has(word) && /^\p{L}/u.test(word)) add(hashOfSmall(word), bits)
  }
  for (const place of lists.places) {
    const words = wordsOf(place)
    if (words.length === 1) addWord(words[0]!, PLACE)
    else if (words.length < 5)
      add(
        words
          .slice(1)
          .reduce((hash, word) => extendSequence(hash, hashOfSmall(word)), hashOfSmall(words[0]!)),
        LONG_PLACE,
      )
  }
  for (const people of lists.peoples) addWord(people.toLowerCase(), PEOPLE)
  for (const person of lists.persons) {
    const words = wordsOf(person)
    words.forEach((word, at) => {
      addWord(word, at < words.length - 1 ? GIVEN : FAMILY)
    })
  }
  for (const line of readFileSync(givenNames, "utf8").split("\n"))
    if (!line.startsWith("#") && line !== "") addWord((line.split("\t")[0] ?? "").toLowerCase(), GIVEN)
  return packGazetteer(entries)
}
