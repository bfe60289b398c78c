// Made from data/quad-rules.tsv by scripts/build-tables.mjs; edit the table, not this file.
// biome-ignore-all format: one row a line

import type {QuadClass} from "./quad-class.ts"

export type QuadRule =
  | "plover-section"
  | "plover-table"
  | "icews"
  | "icews-penta"
  | "text-to-cameo"
  | "phoenix-penta"

export type QuadScheme =
  | "plover"
  | "cameo"

export interface QuadRuleRow {
  readonly rule: QuadRule
  readonly scheme: QuadScheme
  readonly quad: QuadClass | 0
  readonly codes: readonly string[]
}

export const quadRulesTable: readonly QuadRuleRow[] = [
  {rule: "plover-section", scheme: "plover", quad: 1, codes: ["AGREE","CONSULT","SUPPORT","CONCEDE"]},
  {rule: "plover-section", scheme: "plover", quad: 2, codes: ["COOPERATE","AID","RETREAT"]},
  {rule: "plover-section", scheme: "plover", quad: 3, codes: ["REQUEST","ACCUSE","REJECT","THREATEN"]},
  {rule: "plover-section", scheme: "plover", quad: 4, codes: ["PROTEST","SANCTION","MOBILIZE","COERCE","ASSAULT"]},
  {rule: "plover-table", scheme: "plover", quad: 1, codes: ["AGREE","CONSULT","SUPPORT","CONCEDE"]},
  {rule: "plover-table", scheme: "plover", quad: 2, codes: ["COOPERATE","AID","RETREAT"]},
  {rule: "plover-table", scheme: "plover", quad: 3, codes: ["REQUEST","ACCUSE","REJECT","THREATEN","SANCTION"]},
  {rule: "plover-table", scheme: "plover", quad: 4, codes: ["PROTEST","MOBILIZE","COERCE","ASSAULT"]},
  {rule: "icews", scheme: "cameo", quad: 1, codes: ["01","02","03","04","05"]},
  {rule: "icews", scheme: "cameo", quad: 2, codes: ["06","07","08"]},
  {rule: "icews", scheme: "cameo", quad: 3, codes: ["09","10","11","12","13"]},
  {rule: "icews", scheme: "cameo", quad: 4, codes: ["14","15","16","17","18","19","20"]},
  {rule: "icews-penta", scheme: "cameo", quad: 0, codes: ["01"]},
  {rule: "icews-penta", scheme: "cameo", quad: 1, codes: ["02","03","04","05"]},
  {rule: "icews-penta", scheme: "cameo", quad: 2, codes: ["06","07","08"]},
  {rule: "icews-penta", scheme: "cameo", quad: 3, codes: ["09","10","11","12","13"]},
  {rule: "icews-penta", scheme: "cameo", quad: 4, codes: ["14","15","16","17","18","19","20"]},
  {rule: "text-to-cameo", scheme: "cameo", quad: 1, codes: ["01","02","03","04","05"]},
  {rule: "text-to-cameo", scheme: "cameo", quad: 2, codes: ["06","07","08","09"]},
  {rule: "text-to-cameo", scheme: "cameo", quad: 3, codes: ["10","11","12","13","14"]},
  {rule: "text-to-cameo", scheme: "cameo", quad: 4, codes: ["15","16","17","18","19","20"]},
  {rule: "phoenix-penta", scheme: "cameo", quad: 0, codes: ["01","02"]},
  {rule: "phoenix-penta", scheme: "cameo", quad: 1, codes: ["03","04","05"]},
  {rule: "phoenix-penta", scheme: "cameo", quad: 2, codes: ["06","07","08"]},
  {rule: "phoenix-penta", scheme: "cameo", quad: 3, codes: ["09","10","11","12","13","16"]},
  {rule: "phoenix-penta", scheme: "cameo", quad: 4, codes: ["14","15","17","18","19","20"]},
]
