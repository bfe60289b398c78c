// An annotated sentence: columns of equal length, one entry a token.
// Tokens follow Universal Dependencies: clitics and hyphenated words are split.

import type {Document} from "./document.ts"
import type {Part, Span} from "./span.ts"

export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"

export type NameType = "PER" | "ORG" | "LOC"

/** A name as the name finder sees it: tokens `from` (inclusive) to `to` (exclusive). */
export interface Name {
  readonly from: number
  readonly to: number
  readonly type: NameType
}

export interface Sentence {
  /** Position in the document, title first, from 0. */
  readonly index: number
  /** The string that `span`, `starts` and `ends` refer to. */
  readonly in: Part
  /** Paragraph in that string, from 0. */
  readonly paragraph: number
  readonly span: Span
  readonly forms: readonly string[]
  /** UTF-16 offset of each token's first character. */
  readonly starts: Int32Array
  /** UTF-16 offset behind each token's last character. */
  readonly ends: Int32Array
  readonly upos: readonly Upos[]
  /** Penn Treebank tag. */
  readonly xpos: readonly string[]
  readonly lemmas: readonly string[]
  /** Index of each token's governor; -1 for the one root. */
  readonly heads: Int32Array
  /** Universal Dependencies relation to the governor, with subtype ("nsubj:pass"). */
  readonly deprels: readonly string[]
  /** Dependents of each token, left to right. */
  readonly children: readonly (readonly number[])[]
  /** Not overlapping, left to right. */
  readonly names: readonly Name[]
}

export interface AnnotatedDocument {
  readonly document: Document
  readonly sentences: readonly Sentence[]
}
