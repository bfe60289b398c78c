// A name of a PETRARCH or TABARI dictionary with what it stands for between two days, in PLOVER's terms.

export interface PetrarchRow {
  /** Of the entry's name in the file, from 1. */
  readonly line: number
  readonly name: string
  readonly aliases: readonly string[]
  /** Plural forms, of role nouns only. */
  readonly plurals: readonly string[]
  /** A state stands for its towns and people too in these dictionaries; a role is a noun of the agents' file. */
  readonly kind: "state" | "organisation" | "person" | "role"
  readonly code: string | null
  readonly sector: string | null
  readonly others: readonly string[]
  /** Days as YYYYMMDD, both included; 0 is open. */
  readonly from: number
  readonly to: number
}

export interface PetrarchRejection {
  /** From 1. */
  readonly line: number
  readonly reason: string
}

export interface PetrarchReading {
  readonly rows: readonly PetrarchRow[]
  readonly rejected: readonly PetrarchRejection[]
  /** Rows that say of a name what an earlier one says; their other names went to that one. */
  readonly repeated: number
}
