// The small tables inside the knowledge base, as rows of JSON, and the codes they use.

/** PLOVER 2.0 sectors, in the order of their bit in a set. */
export const sectors = [
  "GOV",
  "MIL",
  "COP",
  "JUD",
  "LEG",
  "SPY",
  "REB",
  "UAF",
  "PRM",
  "PTY",
  "OPP",
  "ELI",
  "CVL",
  "JRN",
  "BUS",
  "EDU",
  "MED",
  "REL",
  "LAB",
  "AGR",
  "CRM",
  "REF",
  "SOC",
  "PRE",
  "UNK",
] as const

export type Sector = (typeof sectors)[number]

export interface StateRow {
  readonly code: string
  readonly name: string
  /** Days it existed, YYYYMMDD; 0 is open. */
  readonly from: number
  readonly to: number
  /** Office key of whoever leads. */
  readonly leads: string
  /** Partly recognised: sector PRE besides the ordinary one. */
  readonly pre: boolean
  /** A territory of the state whose code it has. */
  readonly part: boolean
}

/** Of a people without a state, or of several: the countries its lands lie in, and the likeliest of them. */
export interface Homeland {
  readonly lands?: readonly string[]
  readonly home?: string | null
}

export interface OrganisationRow extends Homeland {
  readonly name: string
  /** Country or non-state code; null for a body whose country the words must tell ("Congress", "Interior Ministry"). */
  readonly code: string | null
  readonly sector: string | null
  readonly others: readonly string[]
  /** "person" stands in users' tables only, for someone without an office. */
  readonly kind: "organisation" | "group" | "thing" | "person"
  readonly from: number
  readonly to: number
  readonly wikidata: number
}

export interface RoleRow extends Homeland {
  readonly noun: string
  readonly sector: string | null
  readonly others: readonly string[]
  readonly kind: "person" | "group" | "organisation" | "thing" | "state"
  /** Takes the sector of what it belongs to: "spokesman", "leader", "member". */
  readonly yields: boolean
  /** Stands before a name: "President", "General". */
  readonly title: boolean
  /** Key of the office, when one person holds it at a time. */
  readonly office: string | null
  readonly gender: "male" | "female" | null
}

/** What a word before the noun does. */
export type ModifierEffect =
  | "former"
  | "ousted"
  | "late"
  | "acting"
  | "elect"
  | "deputy"
  | "opposition"
  | "partisan"
  | "rank"

/** An office held: the label shown, the key asked by, whether several hold it at once, the sector of its holder. */
export interface OfficeRow {
  readonly label: string
  readonly key: string
  readonly shared: boolean
  readonly sector: string
  readonly others: readonly string[]
}

export interface SmallTables {
  readonly countries: readonly string[]
  readonly states: readonly StateRow[]
  readonly organisations: readonly OrganisationRow[]
  readonly roles: readonly RoleRow[]
  /** Kind of thing: "event", "document", "object", "weapon" … */
  readonly things: readonly string[]
  readonly lookalikes: readonly {
    readonly name: string
    readonly kind: "thing" | "person" | "place" | "organisation"
    readonly code: string | null
  }[]
  readonly regions: readonly string[]
  readonly modifiers: readonly ModifierEffect[]
  readonly offices: readonly OfficeRow[]
  /** Country code (for states) of seats: capitals and palaces. */
  readonly seats: readonly {
    readonly name: string
    readonly code: string
    readonly sector: string
    readonly city: boolean
  }[]
  readonly counts: Readonly<Record<string, number>>
}

/** Rows as stored: thousands of names share a few descriptions; `kinds` has the description of each name. */
export interface SharedRows<Row, Name extends keyof Row> {
  readonly names: readonly Row[Name][]
  readonly kinds: readonly number[]
  readonly descriptions: readonly Omit<Row, Name>[]
}

export interface StoredTables extends Omit<SmallTables, "roles" | "offices" | "organisations"> {
  readonly roles: SharedRows<RoleRow, "noun">
  readonly offices: SharedRows<OfficeRow, "label">
  readonly organisations: SharedRows<OrganisationRow, "name">
}
