// A place of a sentence that hands over to a source, with the stretch of words that it covers.

import type {Stance} from "@demarche/codebook"
import type {SourcePhrase} from "./source-phrase.ts"

export interface Report {
  readonly source: SourcePhrase
  /** The verb of saying, or the first word of "according to". */
  readonly verb: number
  readonly lemma: string
  readonly stance: Stance
  /** Outer source told in the same breath: "X, quoting Y". */
  readonly via: SourcePhrase | null
  /** Tokens covered, `from` inclusive, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** Tokens of the report itself, which it does not cover. */
  readonly ownFrom: number
  readonly ownTo: number
  /** Set before its clause ("said that …"), set beside or behind it, or before a noun ("announced the arrest"). */
  readonly form: "before" | "beside" | "noun"
}

/** What a semicolon cuts off. */
export interface Segment {
  readonly from: number
  readonly to: number
}

/** A report without what it covers. */
export type Own = Pick<Report, "ownFrom" | "ownTo" | "verb" | "lemma" | "source" | "via">
