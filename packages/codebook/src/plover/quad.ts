// Quad classes. Published projects sort the same codes differently, so the rule is a setting that is always named.

import type {EventType} from "../tables/event-types.ts"
import type {QuadClass} from "../tables/quad-class.ts"
import {type QuadRule, quadRulesTable} from "../tables/quad-rules.ts"

export type PloverQuadRule = "plover-section" | "plover-table"
export type CameoQuadRule = Exclude<QuadRule, PloverQuadRule>

/** SANCTION as material conflict, as its own section of the manual has it. */
export const defaultQuadRule: PloverQuadRule = "plover-section"

export const quadRules: readonly QuadRule[] = [...new Set(quadRulesTable.map(row => row.rule))]

export const quadNames: Readonly<Record<QuadClass, string>> = {
  1: "VERBAL COOPERATION",
  2: "MATERIAL COOPERATION",
  3: "VERBAL CONFLICT",
  4: "MATERIAL CONFLICT",
}

const classes: ReadonlyMap<string, QuadClass | 0> = new Map(
  quadRulesTable.flatMap(row => row.codes.map(code => [`${row.rule} ${code}`, row.quad] as const)),
)

/** Quad class of a PLOVER type. For a rule over CAMEO codes see `quadClassOfCameo`. */
export const quadClassOf = (type: EventType, rule: PloverQuadRule = defaultQuadRule): QuadClass =>
  classes.get(`${rule} ${type}`) as QuadClass

/** Quad class of a CAMEO code by its root; 0 is the statement class of the two penta rules; `null` when the root is unknown. */
export const quadClassOfCameo = (code: string, rule: CameoQuadRule): QuadClass | 0 | null =>
  classes.get(`${rule} ${code.slice(0, 2)}`) ?? null
