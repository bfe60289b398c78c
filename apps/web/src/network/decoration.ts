// By what the dots of a network are coloured and sized. Both stand in the address, so that a named view keeps them; what is drawn and
// where does not change with them.

import type {Row} from "@demarche/api"

/** The first of each is the usual one, and is not said. */
export const colourRules = ["group", "conflict", "none"] as const
export const sizeRules = ["events", "partners", "none"] as const

export type ColourRule = (typeof colourRules)[number]
export type SizeRule = (typeof sizeRules)[number]

/** What the address says, as far as it is a rule. */
export const ruleIn = <Rule extends string>(rules: readonly Rule[], said: string | undefined): Rule =>
  rules.find(rule => rule === said) ?? rules[0]!

/** What the address is to say. */
export const saidOf = <Rule extends string>(rules: readonly Rule[], rule: Rule): string | undefined =>
  rule === rules[0] ? undefined : rule

/** What is known of a dot. */
export interface Dot {
  readonly events: number
  /** Of them conflict. */
  readonly conflicts: number
  readonly partners: number
  /** Number of the group of those that deal mostly with each other. */
  readonly group: number
}

const nothing: Dot = {events: 0, conflicts: 0, partners: 0, group: 0}

export const conflictsOf = (row: Row): number => Number(row["quad3"]) + Number(row["quad4"])

/** The sides of these pairs, by their codes; their groups are found in the drawing. */
export const dotsOf = (rows: readonly Row[]): ReadonlyMap<string, Dot> => {
  const dots = new Map<string, Dot>()
  for (const row of rows)
    for (const end of ["first", "second"]) {
      const code = String(row[end])
      const {events, conflicts, partners, group} = dots.get(code) ?? nothing
      dots.set(code, {
        events: events + Number(row["events"]),
        conflicts: conflicts + conflictsOf(row),
        partners: partners + (row["first"] === row["second"] ? 0 : 1),
        group,
      })
    }
  return dots
}

/** The most of everything that any of them has. */
export const mostOf = (dots: readonly Dot[]): Dot => ({
  events: Math.max(0, ...dots.map(({events}) => events)),
  conflicts: Math.max(0, ...dots.map(({conflicts}) => conflicts)),
  partners: Math.max(0, ...dots.map(({partners}) => partners)),
  group: 0,
})

const groupColours = ["--accent", "--mark-other", "--quad-1", "--quad-3", "--ink-dim"] as const

/** Name of a colour of the desk. */
export const colourOf = ({events, conflicts, group}: Dot, rule: ColourRule): string => {
  if (rule === "none") return "--ink-dim"
  if (rule === "conflict") return 2 * conflicts >= events ? "--quad-3" : "--quad-1"
  return groupColours[group % groupColours.length]!
}

/** Radius in pixels, 3 to 18: areas are as what they show. */
export const sizeOf = (dot: Dot, rule: SizeRule, most: Dot): number =>
  rule === "none" ? 8 : 3 + 15 * Math.sqrt(dot[rule] / Math.max(1, most[rule]))
