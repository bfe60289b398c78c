// One act of one sentence with everything the words tell of it, before tellings of the same act are merged.

import type {
  Amount,
  Attribution,
  DatePrecision,
  EventPlace,
  Modality,
  RecordSpan,
  Size,
} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import type {Belief} from "../confidence/belief.ts"
import type {Participant} from "../mentions/participant.ts"
import type {Days} from "../time/calendar.ts"

export interface ActTime {
  readonly days: Days
  readonly precision: DatePrecision
  readonly text: string | null
  readonly span: RecordSpan | null
}

export interface Act {
  readonly sentence: Sentence
  readonly type: string
  readonly mode: string | null
  readonly modality: Modality
  /** Tokens of the trigger, the deciding one first. */
  readonly trigger: readonly number[]
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  readonly mutual: boolean
  readonly attribution: Attribution | null
  readonly place: EventPlace | null
  /** `null` when neither the text nor the document has a date. */
  readonly time: ActTime | null
  readonly amounts: readonly Amount[]
  readonly size: Size | null
  readonly contexts: readonly string[]
  /** How sure the models were; `null` where the rules alone decide. */
  readonly belief: Belief | null
  /** Whether a row of the lexicon reads the act. */
  readonly ruled: boolean
  readonly because: readonly string[]
  /** Every telling of this act, in reading order: sentence and trigger tokens. */
  readonly mentions: readonly {readonly sentence: Sentence; readonly trigger: readonly number[]}[]
}
