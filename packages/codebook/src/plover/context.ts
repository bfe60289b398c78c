// PLOVER's contexts: the 37 names, the spellings met in the wild, and the ones that give way to others.

import {contextRulesTable} from "../tables/context-rules.ts"
import {type Context, type ContextRow, contextsTable} from "../tables/contexts.ts"

const byName: ReadonlyMap<string, ContextRow> = new Map(
  contextsTable.flatMap(row => [row.code, ...row.variants].map(name => [name, row])),
)

/** The 37 contexts in the manual's order. */
export const contexts: readonly Context[] = contextsTable.map(row => row.code)

export const isContext = (name: string): name is Context => byName.get(name)?.code === name

/** The codebook's entry for a context. */
export const context = (code: Context): ContextRow => byName.get(code)!

/** A context as written in published data ("natural_resources", "pro-democracy"), or `null`. */
export const readContext = (name: string): Context | null =>
  byName.get(name.trim().toLowerCase())?.code ?? null

/** The contexts that stay when narrower ones stand beside broader ones: `crime` goes beside `corruption`. */
export const withoutRedundant = (found: readonly Context[]): readonly Context[] =>
  found.filter(
    name =>
      !contextRulesTable.some(
        rule =>
          rule.drop === name &&
          rule.beside.some(other => found.includes(other)) &&
          !rule.unless.some(other => found.includes(other)),
      ),
  )
