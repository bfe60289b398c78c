// What every reader takes besides the input, and what it gives back.

import type {Document} from "@demarche/text"
import {longestText} from "../limits.ts"
import {Unreadable} from "./decode.ts"

/** What the caller knows about documents that do not say it themselves. */
export interface Given {
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date?: string
  readonly publisher?: string
}

/** What is known of one document from where it was found: a feed's entry, the address it was fetched from. */
export type Known = Readonly<Partial<Pick<Document, "title" | "date" | "url" | "publisher" | "language">>>

export interface Read {
  readonly document: Document
  /** Something to tell the user about the input, as half a sentence; `null` when there is nothing. */
  readonly remark: string | null
}

/** @throws {Unreadable} when the text is too long to be one document */
export const checkLength = (text: string): void => {
  if (text.length > longestText)
    throw new Unreadable(
      `holds one text of ${grouped(text.length)} characters, more than the ${grouped(longestText)} that one document may have; split it`,
    )
}

/** 2000000 → "2,000,000", the same on every machine. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",")

/** Two remarks on one input, as one half sentence. */
export const bothRemarks = (
  first: string | null | undefined,
  second: string | null | undefined,
): string | null => (first && second ? `${first}, and ${second}` : first || second || null)
