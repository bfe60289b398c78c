// What comes in: a text and what is known about it before reading.

/** One document. `text` (and `title`) are kept exactly as given: all offsets refer to them. */
export interface Document {
  readonly id: string
  readonly text: string
  readonly title?: string
  /** Day of publication, `YYYY-MM-DD`. Relative times resolve against it. */
  readonly date?: string
  readonly url?: string
  readonly publisher?: string
  /** ISO 639-1. Only `en` is annotated. */
  readonly language?: string
}
