// What every question can be narrowed by, and the words in which an answer says so.

import {
  type EventType,
  eventTypes,
  goldstein,
  type Modality,
  modesOf,
  type PloverQuadRule,
  ploverToCameo,
  type QuadClass,
} from "@demarche/codebook"
import {quadColumn} from "./quads.ts"
import {all, type Bind} from "./statement.ts"

/** PLOVER's own score of type and mode, or the value that ICEWS's table gives the CAMEO code they correspond to. */
export type Scale = "plover" | "goldstein"

export interface Filters {
  /** Days, both included. */
  readonly since: string | null
  readonly until: string | null
  readonly modality: readonly Modality[]
  readonly types: readonly EventType[]
  readonly quads: readonly QuadClass[]
  readonly quadRule: PloverQuadRule
  readonly scale: Scale
  /** Only from the first side to the second? */
  readonly directed: boolean
  /** Events the coder is less sure of are left out. */
  readonly confidence: number
}

export const noFilters: Filters = {
  since: null,
  until: null,
  modality: ["actual"],
  types: [],
  quads: [],
  quadRule: "plover-section",
  scale: "plover",
  directed: false,
  confidence: 0,
}

/** Whoever asks for all five asks for no condition. */
const modalities = 5

/** A few values, each by itself: DuckDB looks into `any(list)` only row by row, and skips no block by it. */
export const oneOf = (column: string, values: readonly string[], bind: Bind): string =>
  values.length === 0 ? "false" : `${column} in (${values.map(value => bind(value)).join(", ")})`

/** Conditions over a table with the columns of `pairs` or `events`. */
export const matching = (filters: Filters, bind: Bind, table: string): string =>
  all([
    filters.since === null ? null : `${table}.date >= ${bind(filters.since)}::date`,
    filters.until === null ? null : `${table}.date <= ${bind(filters.until)}::date`,
    filters.modality.length === modalities ? null : oneOf(`${table}.modality`, filters.modality, bind),
    filters.types.length === 0 ? null : oneOf(`${table}.type`, filters.types, bind),
    filters.quads.length === 0
      ? null
      : `${table}.${quadColumn(filters.quadRule)} in (${filters.quads.join(", ")})`,
    filters.confidence === 0 ? null : `${table}.confidence >= ${bind(filters.confidence)}`,
  ])

/** An event's score on the scale asked for. */
export const scaleOf = (scale: Scale, table: string): string =>
  scale === "plover" ? `${table}.scale` : `case ${goldsteinCases(table)} end`

const goldsteinCases = (table: string): string =>
  eventTypes
    .flatMap(type => [...modesOf(type).map(({mode}) => ({type, mode})), {type, mode: null}])
    .flatMap(({type, mode}) => {
      const code = ploverToCameo({event: [type], mode: mode === null ? [] : [mode]})
      const value = code === null ? null : goldstein(code)
      if (value === null) return []
      return [
        `when ${table}.type = '${type}'${mode === null ? "" : ` and ${table}.mode = '${mode}'`} then ${value}`,
      ]
    })
    .join(" ")

export const daysInWords = ({since, until}: Pick<Filters, "since" | "until">): string => {
  if (since === null) return until === null ? "All days of the record." : `Only days until ${until}.`
  return until === null ? `Only days from ${since} on.` : `Only days from ${since} to ${until}.`
}

/** The filters in sentences. */
export const inWords = (filters: Filters): readonly string[] => [
  daysInWords(filters),
  `Only events told as ${filters.modality.join(", ")} count.`,
  "An event counts once, however many reports tell of it; events that reviewers rejected do not count.",
  `Quad classes by the rule ${filters.quadRule}; scores on the scale ${filters.scale === "plover" ? "of PLOVER" : "of Goldstein as ICEWS has it, by way of CAMEO"}.`,
  ...(filters.types.length === 0 ? [] : [`Only the types ${filters.types.join(", ")}.`]),
  ...(filters.quads.length === 0 ? [] : [`Only the quad classes ${filters.quads.join(", ")}.`]),
  ...(filters.directed ? ["Only what the first side does to the second."] : []),
  ...(filters.confidence === 0 ? [] : [`Only events of confidence ${filters.confidence} and more.`]),
]
