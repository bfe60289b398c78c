// What became of one input: coded, skipped or failed. Exactly one of them, for every input, in order.

import type {Coded} from "@demarche/events"
import type {Document} from "@demarche/text"
import type {UnknownActor} from "./unknown-actors.ts"

export type Outcome =
  | {readonly kind: "coded"; readonly coded: Coded}
  | {
      readonly kind: "skipped"
      readonly id: string
      readonly reason: string
      /** What was read, when it was, with its language (ISO 639-1). */
      readonly other?: {readonly document: Document; readonly language: string}
    }
  | {readonly kind: "failed"; readonly id: string; readonly reason: string}

/** An outcome as it leaves the thread that made it: written, counted, and with what standard error should say. */
export interface Written {
  /** Its part of the output; empty when the format has no place for it. */
  readonly output: string
  readonly notes: readonly string[]
  readonly failed: boolean
  readonly skipped: boolean
  /** Coded without a day of publication. */
  readonly undated: boolean
  readonly events: number
  /** Events that were found and not written, for they are not sure enough. */
  readonly dropped: number
  /** Names that the base lacks; empty when nobody asked for them. */
  readonly unknown: readonly UnknownActor[]
}
