// Which addresses are views of the desk. What is kept, or comes in a file of somebody else, is opened only if it is one of them:
// no other place, and nothing of this server that is no view.

import {parseSearch, type Search, stringifySearch} from "../desk/address.ts"
import {usual} from "../filters/kept-settings.ts"

/** The views by their paths, as the router has them; those that count say in their address how. */
export const places: readonly {readonly path: string; readonly counts: boolean}[] = [
  {path: "/", counts: true},
  {path: "/story/$id", counts: false},
  {path: "/event/$id", counts: false},
  {path: "/search", counts: false},
  {path: "/try", counts: false},
  {path: "/actor/$code", counts: true},
  {path: "/today", counts: false},
  {path: "/review", counts: false},
  {path: "/network", counts: true},
  {path: "/map", counts: true},
  {path: "/imports", counts: false},
  {path: "/sql", counts: false},
  {path: "/settings", counts: false},
  {path: "/views", counts: false},
  // last: any two words fit it
  {path: "/$first/$second", counts: true},
]

/** Two words behind each other that lead to no pair: what the server itself answers. */
const notOfTheDesk = /^\/(api|mcp|metrics|models|assets)(\/|$)/

const patterns = places.map(({path, counts}) => ({
  counts,
  pattern: new RegExp(`^${path.replaceAll(/\$\w+/g, "[^/]+")}$`),
}))

/** Characters of an address: a pasted text stands in that of "Try it". */
export const longestAddress = 20_000

/** Of an address that is kept: it must have room for saying which step it is. */
const longestKept = longestAddress - 100

export interface Inside {
  readonly path: string
  readonly search: Search
  /** With its "#", or "". */
  readonly hash: string
}

const here = "http://desk.invalid"

/** The address taken apart; null when it leads out of the desk. */
export const insideDesk = (address: string): Inside | null => {
  if (address.length > longestAddress || !/^\/(?![/\\])/.test(address) || /[\p{Cc}\\]/u.test(address))
    return null
  const {origin, pathname, search, hash} = new URL(address, here)
  if (origin !== here || notOfTheDesk.test(pathname)) return null
  if (!patterns.some(({pattern}) => pattern.test(pathname))) return null
  return {path: pathname, search: parseSearch(search), hash}
}

export const addressOf = ({path, search, hash}: Inside): string => `${path}${stringifySearch(search)}${hash}`

/** The name under which an address says which step of a briefing it is. */
export const STEP = "step"

/** The address of a view as a step of a briefing, from 1. */
export const asStep = (address: string, step: number): string => {
  const inside = insideDesk(address)
  return inside === null ? "/views" : addressOf({...inside, search: {...inside.search, [STEP]: String(step)}})
}

/**
 * The address under which a view is kept: no step of a briefing, and how it counts said aloud, so that it shows the same figures
 * to whoever has set it otherwise. Null when it is no view.
 */
export const addressToKeep = (address: string): string | null => {
  const inside = insideDesk(address)
  if (inside === null) return null
  const counts = patterns.find(({pattern}) => pattern.test(inside.path))!.counts
  const kept = addressOf({...inside, search: {...(counts && usual), ...inside.search, [STEP]: undefined}})
  return kept.length > longestKept ? null : kept
}

/** The address without what goes without saying: for people to read. */
export const addressInShort = (address: string): string => {
  const inside = insideDesk(address)
  if (inside === null) return ""
  const said = Object.entries(inside.search).filter(
    ([name, value]) => (usual as Readonly<Record<string, string>>)[name] !== value,
  )
  return addressOf({...inside, search: Object.fromEntries(said)})
}

/** Is it the same view, shown in the same way? The order in which an address says things means nothing. */
export const isSameView = (one: string, other: string): boolean => {
  const sorted = (address: string): string => {
    const inside = insideDesk(addressToKeep(address) ?? "/")!
    const said = Object.entries(inside.search).sort(([a], [b]) => (a < b ? -1 : 1))
    return addressOf({...inside, search: Object.fromEntries(said)})
  }
  return sorted(one) === sorted(other)
}
