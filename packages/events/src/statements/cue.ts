// A place of a sentence that hands over to somebody's words.

import type {Stance} from "@demarche/codebook"
import type {SourcePhrase} from "../attribution/source-phrase.ts"
import {stanceOf} from "../attribution/vocabulary.ts"

export interface Cue {
  readonly speaker: SourcePhrase
  /** The verb of saying, or the first word of "according to". */
  readonly verb: number
  readonly lemma: string
  readonly stance: Stance
  readonly via: SourcePhrase | null
  /** The one spoken to, where the words name one right behind the verb. */
  readonly addressee: SourcePhrase | null
  /** Tokens covered, and the cue's own tokens, which are none of what is said. */
  readonly from: number
  readonly to: number
  readonly ownFrom: number
  readonly ownTo: number
  /** Do the words follow the cue, or is it set behind or between them? */
  readonly form: "before" | "beside"
}

/** A cue that is handed on by nobody and spoken to nobody, with the stance of its verb, unless told otherwise. */
export const cueOf = (told: Omit<Cue, "stance" | "via" | "addressee"> & Partial<Cue>): Cue => ({
  stance: stanceOf(told.lemma),
  via: null,
  addressee: null,
  ...told,
})
