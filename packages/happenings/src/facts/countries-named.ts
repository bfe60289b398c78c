// Countries that a sentence names, for reports whose parties and place have none: "following protests in the Nepali capital".

import {countries, countryByName} from "@demarche/codebook"

const codes = new Map<string, string>()
let longest = 1
for (const {code, name, adjective, person, capital} of [...countries].reverse())
  for (const words of [name, adjective, person, capital])
    if (words !== null) {
      codes.set(words, code)
      longest = Math.max(longest, words.split(" ").length)
    }

const nameWord = /\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)*/gu

export function countriesNamed(sentence: string): ReadonlySet<string> {
  const named = new Set<string>()
  for (const [run] of sentence.matchAll(nameWord)) {
    const words = run
      .replace(/['’]s?(?= |$)/g, "")
      .replace(/\.$/, "")
      .split(" ")
    for (let from = 0; from < words.length; ) {
      let taken = Math.min(longest, words.length - from)
      while (taken > 0 && !codes.has(words.slice(from, from + taken).join(" "))) taken--
      if (taken > 0) named.add(codes.get(words.slice(from, from + taken).join(" "))!)
      from += Math.max(1, taken)
    }
  }
  return named
}

const known = new Map<string, boolean>()

export function isCountry(name: string): boolean {
  let is = known.get(name)
  if (is === undefined) {
    is = countryByName(name) !== undefined
    known.set(name, is)
  }
  return is
}
