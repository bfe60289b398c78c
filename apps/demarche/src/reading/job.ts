// What one output line is made from, before anything has been decoded or parsed. Jobs are plain values, so
// that they travel to a worker: the first thread only lists files and splits lines.

export type InputKind = "text" | "html" | "jsonl"

/** Where something was read: for messages, and for the id of a document that has none. */
export interface Origin {
  /** The path as it was given, with forward slashes; `stdin` for standard input. */
  readonly source: string
  /** Line in the source, from 1; 0 when the whole source is one document. */
  readonly line: number
}

export type Job =
  | {readonly kind: "file"; readonly origin: Origin; readonly path: string; readonly input: "text" | "html"}
  | {
      readonly kind: "bytes"
      readonly origin: Origin
      readonly bytes: Uint8Array
      readonly input: "text" | "html"
    }
  | {readonly kind: "line"; readonly origin: Origin; readonly bytes: Uint8Array}
  | {readonly kind: "problem"; readonly origin: Origin; readonly reason: string}

export const originId = (origin: Origin): string =>
  origin.line === 0 ? origin.source : `${origin.source}:${origin.line}`

/** "bad.jsonl, line 17, is not valid JSON": where, and half a sentence on what is the matter there. */
export const sentenceAbout = ({source, line}: Origin, words: string): string =>
  line === 0 ? `${source} ${words}` : `${source}, line ${line}, ${words}`
