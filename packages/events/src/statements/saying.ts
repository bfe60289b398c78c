// What is known when a speaker is sought.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {SourcePhrase} from "../attribution/source-phrase.ts"
import type {Piece} from "./quotations.ts"

/** Somebody who has spoken, so that "the official" and "it" can come back to them. */
export interface Spoken {
  readonly sentence: Sentence
  readonly phrase: SourcePhrase
  readonly resolution: Resolution
}

/** The words for a speaker, with what is said and who has spoken before, in reading order. */
export interface Saying {
  readonly sentence: Sentence
  readonly phrase: SourcePhrase
  readonly pieces: readonly Piece[]
  readonly before: readonly Spoken[]
}
