// Made from data/context-rules.tsv by scripts/build-tables.mjs; edit the table, not this file.
// biome-ignore-all format: one row a line

import type {Context} from "./contexts.ts"

export interface ContextRuleRow {
  readonly drop: Context
  readonly beside: readonly Context[]
  readonly unless: readonly Context[]
  readonly note: string
}

export const contextRulesTable: readonly ContextRuleRow[] = [
  {drop: "crime", beside: ["trafficking","corruption","illegal_drugs"], unless: ["cyber"], note: "The narrower topic says it already; beside cyber it stays, to mark cyber-crime."},
]
