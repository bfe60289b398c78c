// A way to write outcomes. Each writes its part on its own, without knowing its neighbours, so that workers can do it.

import type {Outcome} from "../coding/outcome.ts"

/** How to lay the output out. A plain value. */
export interface Layout {
  /** Cells of a line; only the table asks. */
  readonly columns: number
  readonly colour: boolean
  /** Show what decided. */
  readonly explain: boolean
  /** Put the text that offsets refer to into the output. */
  readonly withText: boolean
}

export interface Totals {
  readonly documents: number
  readonly skipped: number
  readonly failed: number
  readonly events: number
}

export interface Format {
  /** What stands before the first part, between two parts and behind the last one. */
  readonly head: string
  readonly between: string
  readonly tail: (totals: Totals, layout: Layout) => string
  readonly write: (outcome: Outcome, layout: Layout) => string
}
