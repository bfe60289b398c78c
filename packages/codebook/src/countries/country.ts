// Countries and territories by their codes and names, with the rules that say under which code an event is recorded.

import {type CountryCode, type CountryRow, countriesTable} from "../tables/countries.ts"
import {type NonStateCode, nonStateCodesTable} from "../tables/non-state-codes.ts"
import {type PartlyRecognisedRow, partlyRecognisedTable} from "../tables/partly-recognised.ts"
import {covers} from "./period.ts"

/** Every entry: members of the United Nations, others with a code of their own, former states, territories. */
export const countries: readonly CountryRow[] = countriesTable

const byCode: ReadonlyMap<string, CountryRow> = index(row => [row.code, ...row.aliases])
const byIso2: ReadonlyMap<string, CountryRow> = index(row => (row.iso2 === null ? [] : [row.iso2]))
const byFips: ReadonlyMap<string, CountryRow> = index(row => row.fips)

/** The first entry keeps a key: states of today stand before former ones. */
function index(keysOf: (row: CountryRow) => readonly string[]): ReadonlyMap<string, CountryRow> {
  const found = new Map<string, CountryRow>()
  for (const row of countriesTable) for (const key of keysOf(row)) if (!found.has(key)) found.set(key, row)
  return found
}

/** By the alpha-3 code of ISO 3166, KOS for Kosovo, or another alpha-3 code met in data (XKX, ROM, ZAR). */
export const countryByIso3 = (code: string): CountryRow | undefined => byCode.get(code)

/** By the alpha-2 code of ISO 3166 (XK for Kosovo). */
export const countryByIso2 = (code: string): CountryRow | undefined => byIso2.get(code)

/** By the FIPS 10-4 code, as GDELT writes places: "RS" is Russia, "AS" Australia. */
export const countryByFips = (code: string): CountryRow | undefined => byFips.get(code)

/**
 * By an English name in any common form ("Cote d'Ivoire", "the Gambia", "U.S."). With a day, among what existed then;
 * without one, today's states come first. "Congo" alone is read as the Democratic Republic.
 */
export const countryByName = (name: string, on?: string): CountryRow | undefined => {
  const key = plain(name)
  const found = (byName.get(key) ?? []).filter(row => on === undefined || covers(row, on))
  return found.find(row => plain(row.name) === key) ?? found[0]
}

/** Small letters without accents, dots, articles, with "saint" and "and" written out; "Moldova, Republic of" is turned. */
const plain = (name: string): string =>
  name
    .replace(/^(.+?), (.+ of(?: the)?)$/i, "$2 $1")
    .normalize("NFD")
    .replace(/\p{M}|[.'’]/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "")
    .replace(/\bst\b/g, "saint")

const byName: ReadonlyMap<string, readonly CountryRow[]> = indexOfNames()

function indexOfNames(): ReadonlyMap<string, readonly CountryRow[]> {
  const found = new Map<string, CountryRow[]>()
  for (const row of countriesTable)
    for (const key of new Set([row.name, ...row.names].map(plain))) {
      const rows = found.get(key)
      if (rows === undefined) found.set(key, [row])
      else rows.push(row)
    }
  return found
}

const nonState: ReadonlySet<string> = new Set(nonStateCodesTable.map(row => row.code))

/** One of PLOVER's codes for actors without a country: IGO, UNO, EUR, NGO, ISM, IMG, MNC. */
export const isNonState = (code: string): code is NonStateCode => nonState.has(code)

/** The code under which events are recorded: a territory's controlling state, every other entry's own code. */
export const recordCode = (country: CountryRow): CountryCode => country.parent ?? country.code

/** An entity that few states recognise, by name: its nominal sovereign's code goes with the sector PRE. */
export const partlyRecognised = (name: string, on?: string): PartlyRecognisedRow | undefined => {
  const key = plain(name)
  return partlyRecognisedTable.find(
    row =>
      [row.name, ...row.names].some(other => plain(other) === key) && (on === undefined || covers(row, on)),
  )
}
