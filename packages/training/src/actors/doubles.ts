// One person whom two sources spell in two ways: "Costas Simitis" and "Konstandinos Simitis", who led Greece from one day on.

import {nameWords} from "@demarche/actors"
import {distance} from "fastest-levenshtein"
import {type HoldingRow, leadingOffices, type PersonRow} from "./people.ts"

/** Two spellings of one word: "Rouhani" and "Rohani", "Kozak" and "Kozak", not "Kim" and "Kin". */
const isSpelling = (a: string, b: string): boolean => {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  return a[0] === b[0] && shorter >= 5 && distance(a, b) <= (shorter >= 8 ? 2 : 1)
}

const isInitial = (letter: string, name: string): boolean => letter.length === 1 && name.startsWith(letter)

/** "Sergei" and "Sergey", "Kostas" and "Konstandinos" where the rest is the same. */
const isGivenAlike = (a: string, b: string, isSameSurname: boolean): boolean =>
  a === b ||
  (isSameSurname && (isInitial(a, b) || isInitial(b, a))) ||
  (Math.min(a.length, b.length) >= 3 && a.slice(0, 3) === b.slice(0, 3) && distance(a, b) <= 2) ||
  (isSameSurname && a.slice(0, 2) === b.slice(0, 2))

/** Whether every word of the shorter name stands in the longer one, in one spelling or the other. */
const areSpellings = (one: readonly string[], other: readonly string[]): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const last = short.at(-1)!
  const isSameSurname = last === long.at(-1)
  if (short.length < 2 || !isSpelling(last, long.at(-1)!)) return false
  if (!isGivenAlike(short[0]!, long[0]!, isSameSurname)) return false
  return short.slice(1, -1).every(word => long.some(other => isSpelling(word, other)))
}

/** States whose people news writes in more than one way, from other letters. */
const cyrillic = /^(RUS|SUN|UKR|BLR|KAZ|KGZ|UZB|TJK|TKM|MNG|BGR)$/

const plainLetters = (word: string): string =>
  word
    .replace(/x/g, "ks")
    .replace(/[yj]/g, "i")
    .replace(/^ie/, "e")
    .replace(/iu/g, "u")
    .replace(/(.)\1/g, "$1")
    .replace(/(ei|ii)(?=$| )/g, "i")

/** "Aleksey Kudrin" and "Alexei Kudrin", whatever they were minister of. */
const areTransliterations = (country: string, one: readonly string[], other: readonly string[]): boolean =>
  cyrillic.test(country) &&
  one.length >= 2 &&
  one.length === other.length &&
  one.every((word, at) => plainLetters(word) === plainLetters(other[at]!))

/** Years between the offices of one person. */
const longestCareer = 300000

const areOfOneTime = (one: PersonRow, other: PersonRow): boolean =>
  one.holdings.some(a => other.holdings.some(b => Math.abs(a.from - b.from) < longestCareer))

const leads = ({office}: HoldingRow): boolean => leadingOffices.has(office) || office === "leader"

const overlap = (a: HoldingRow, b: HoldingRow): boolean =>
  (b.to === 0 || a.from <= b.to) && (a.to === 0 || b.from <= a.to)

/** Whether both hold one office, that one person holds at a time, on one day. */
const holdTogether = (one: PersonRow, other: PersonRow, isShared: (office: string) => boolean): boolean =>
  one.holdings.some(a =>
    other.holdings.some(
      b =>
        a.country === b.country &&
        ((a.office === b.office && !isShared(a.office)) || (leads(a) && leads(b))) &&
        overlap(a, b),
    ),
  )

/** The people with each one's doubles joined to the row of the better source, which stands first. */
export const joinDoubles = (
  people: readonly PersonRow[],
  isShared: (office: string) => boolean,
): PersonRow[] => {
  const kept = new Map<string, {person: PersonRow; words: readonly string[]}[]>()
  return people.filter(person => {
    const words = nameWords(person.name)
    const known = kept.get(person.country) ?? []
    kept.set(person.country, known)
    const double = known.find(
      one =>
        (areSpellings(one.words, words) && holdTogether(one.person, person, isShared)) ||
        (areTransliterations(person.country, one.words, words) && areOfOneTime(one.person, person)),
    )?.person
    if (double === undefined) {
      known.push({person, words})
      return true
    }
    for (const name of person.names) double.names.add(name)
    for (const name of person.written) double.written.add(name)
    for (const name of person.surnames) double.surnames.add(name)
    double.holdings.push(...person.holdings)
    if (double.gender === "") double.gender = person.gender
    if (double.wikidata === 0) double.wikidata = person.wikidata
    double.prominence = Math.max(double.prominence, person.prominence)
    return false
  })
}
