// Names for codes, as people say them.

import {countries, countryByIso3, isSector, nonStateCodesTable} from "@demarche/codebook"

const nonStates: ReadonlyMap<string, string> = new Map(nonStateCodesTable.map(({code, name}) => [code, name]))

/** "Cuba" for CUB; the code itself when it has no name. */
export const nameOf = (code: string): string => countryByIso3(code)?.name ?? nonStates.get(code) ?? code

/** Somebody a question can be about. */
export interface Side {
  readonly code: string
  readonly name: string
  /** Other names and codes under which it is looked for. */
  readonly also: readonly string[]
}

/** Everyone a question can be about, states first, by name. */
export const sides: readonly Side[] = [
  ...countries
    .filter(row => row.parent === null && row.to === null)
    .map(({code, name, names, aliases, iso2}) => ({
      code,
      name,
      also: [...names, ...aliases, ...(iso2 === null ? [] : [iso2])],
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1)),
  ...nonStateCodesTable.map(({code, name}) => ({code, name, also: []})),
]

/** Other names under which it is known, without codes and without its own. */
export const aliasesOf = (code: string): readonly string[] => {
  const {name, also} = sides.find(side => side.code === code) ?? {name: "", also: []}
  return [...new Set(also)].filter(other => other.length > 3 && other !== name)
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}|[.'’]/gu, "")
    .toLowerCase()

/** Sides that words may mean: their code first, then names that begin so, then names that hold them. */
export const sidesLike = (text: string, limit: number): readonly Side[] => {
  const wanted = plain(text.trim())
  if (wanted === "") return sides.slice(0, limit)
  const rank = ({code, name, also}: Side): number => {
    if (plain(code) === wanted || also.some(other => plain(other) === wanted)) return 0
    if (plain(name).startsWith(wanted)) return 1
    if (plain(code).startsWith(wanted) || also.some(other => plain(other).startsWith(wanted))) return 2
    return plain(name).includes(wanted) ? 3 : 4
  }
  return sides
    .map(side => ({side, rank: rank(side)}))
    .filter(found => found.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({side}) => side)
}

export interface PartyWords {
  readonly code: string | null
  readonly sector: string | null
  readonly name: string
}

/** "CUB GOV Miguel Díaz-Canel", as lists of events have it, taken apart. */
export const readParty = (text: string): PartyWords => {
  const [code = "?", ...rest] = text.split(" ")
  const sector = rest[0] !== undefined && isSector(rest[0]) ? rest[0] : null
  return {code: code === "?" ? null : code, sector, name: rest.slice(sector === null ? 0 : 1).join(" ")}
}
