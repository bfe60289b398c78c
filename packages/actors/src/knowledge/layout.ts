// The columns of the knowledge base: what its compiler writes into a model file and its loader reads from it.

/** Component and version of the model file that holds the knowledge base. */
export const component = "actors"
export const layoutVersion = 4

/**
 * How the file holds a column: in 32 bits, in 16, in 16 as `packDay` packs days, or, where values ascend, in 16 bits each as the
 * step from the one before. Once read, all are of 32-bit words.
 */
export type ColumnForm = "whole" | "half" | "days" | "steps"

/** Columns and their forms. Besides them the file has "small" and "stringBytes", both UTF-8. */
export const columns = {
  // Words: first hash, ascending; second hash; and for each prefix of the first hash where it starts. There are as many
  // prefixes as a power of two, and one more entry.
  wordHash: "whole",
  wordCheck: "whole",
  wordIndex: "whole",
  // Trie of token sequences. Node 0 is the root; node w + 1 is the word w alone; children are contiguous.
  nodeFirst: "steps",
  nodeWord: "half",
  // Entries of node n are `entry[nodeEntry[n]]` up to `entry[nodeEntry[n + 1]]`.
  nodeEntry: "steps",
  entry: "whole",
  // Strings: offsets into "stringBytes".
  stringOffset: "steps",
  // People: name, packed description, number of the Wikidata item, first holding.
  personName: "half",
  personInfo: "half",
  personWikidata: "whole",
  personFirst: "half",
  // Holdings of an office, by person: office, country, first and last day as YYYYMMDD.
  holdingOffice: "half",
  holdingCountry: "half",
  holdingFrom: "days",
  holdingTo: "days",
  holdingPerson: "half",
  // Holdings by country, office key and first day.
  holdingOrder: "half",
  // Places: name, province, packed country and level, 1/10000 degrees (two's complement), population.
  placeName: "half",
  placeProvince: "half",
  placeInfo: "half",
  placeLatitude: "whole",
  placeLongitude: "whole",
  placePopulation: "whole",
} as const

export type ColumnName = keyof typeof columns

const firstYear = 1920
const lastYear = firstYear + 127

/** A day YYYYMMDD in 16 bits; 0 stays 0. Days before and after the years that fit become the first and the last. */
export const packDay = (day: number): number => {
  if (day === 0) return 0
  const year = Math.floor(day / 10000)
  if (year < firstYear) return (1 << 5) | 1
  if (year > lastYear) return (127 << 9) | (12 << 5) | 31
  return ((year - firstYear) << 9) | ((Math.floor(day / 100) % 100) << 5) | (day % 100)
}

export const unpackDay = (packed: number): number =>
  packed === 0 ? 0 : ((packed >>> 9) + firstYear) * 10000 + ((packed >>> 5) & 15) * 100 + (packed & 31)

/** Ascending values as steps, each from the one before, the first from 0. */
export const stepsOf = (values: Uint32Array): Uint32Array =>
  values.map((value, at) => value - (at === 0 ? 0 : values[at - 1]!))

export const fromSteps = (steps: ArrayLike<number>): Uint32Array => {
  let value = 0
  return Uint32Array.from(steps, step => (value += step))
}

/** What a token sequence may stand for. */
export const entryKinds = {
  state: 1,
  adjective: 2,
  demonym: 3,
  demonyms: 4,
  seat: 5,
  organisation: 6,
  person: 7,
  surname: 8,
  role: 9,
  roles: 10,
  thing: 11,
  region: 12,
  place: 13,
  lookalike: 14,
  given: 15,
  modifier: 16,
  titleOnly: 17,
} as const

/** Letter case that an entry asks of the text. */
export const letterCases = {any: 0, capital: 1, acronym: 2, lower: 3} as const

/** One entry in 32 bits: 5 bits kind, 2 bits letter case, 25 bits row. */
export const packEntry = (kind: number, letterCase: number, row: number): number =>
  ((kind << 27) | (letterCase << 25) | row) >>> 0
export const entryKind = (entry: number): number => entry >>> 27
export const entryCase = (entry: number): number => (entry >>> 25) & 3
export const entryRow = (entry: number): number => entry & 0x1ffffff

/** A person in 15 bits: country 10 bits, gender 2 (0 unknown, 1 male, 2 female), prominence 3. */
export const packPerson = (country: number, gender: number, prominence: number): number =>
  country | (gender << 10) | (prominence << 12)
export const personCountry = (info: number): number => info & 0x3ff
export const personGender = (info: number): number => (info >>> 10) & 3
export const personProminence = (info: number): number => (info >>> 12) & 7

/** A place in 14 bits: country 10 bits, level 3, capital of its country 1. */
export const packPlace = (country: number, level: number, capital: boolean): number =>
  country | (level << 10) | (capital ? 1 << 13 : 0)
export const placeCountry = (info: number): number => info & 0x3ff
export const placeLevel = (info: number): number => (info >>> 10) & 7

export const isCapital = (info: number): boolean => (info & (1 << 13)) !== 0
export const placeIsCapital = (info: number): boolean => ((info >>> 13) & 1) === 1
