// What the room answers when asked who is meant by some words of a sentence, on a day.

/** What sort of thing the words name. Only states, persons, organisations, groups and places standing for governments act. */
export type EntityKind = "state" | "person" | "organisation" | "group" | "place" | "thing" | "unknown"

export interface Resolution {
  readonly kind: EntityKind
  /** Country (ISO-3, KOS) or PLOVER's non-state code; `null` when neither words nor base tell. */
  readonly code: string | null
  /** Main sector (PLOVER 2.0), `null` when not told. */
  readonly sector: string | null
  readonly otherSectors: readonly string[]
  /** Who it is, when that is known: canonical name, and Wikidata id where the base has it. */
  readonly identity: {readonly name: string; readonly wikidata: string | null} | null
  readonly office: string | null
  /** For pronouns and descriptions that come back to it. */
  readonly plural: boolean
  readonly gender: "male" | "female" | null
  /** 0 to 1. */
  readonly score: number
  /** The parties that words like "both countries" or "the leaders" stand for; absent for a single party. */
  readonly members?: readonly Resolution[]
  /** The rules and rows that decided, readable. */
  readonly because: readonly string[]
}

/** A place that the base knows. */
export interface Place {
  readonly name: string
  readonly country: string
  /** 1 country, 2 province, 3 district, 4 city, 5 below. */
  readonly level: 1 | 2 | 3 | 4 | 5
  /** `null` at country level: a country is never a pin. */
  readonly latitude: number | null
  readonly longitude: number | null
  /** Name of the province it lies in, where the base knows it. */
  readonly province?: string
  /** Inhabitants, 0 when unknown. */
  readonly population?: number
}
