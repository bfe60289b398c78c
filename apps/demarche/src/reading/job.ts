// What one output line is made from, before anything has been decoded or parsed. Jobs are plain values, so that they travel to
// a worker: the first thread only lists files, splits lines, rows and records, and fetches.

import type {Columns} from "./from-row.ts"
import type {Known} from "./given.ts"
import type {Row} from "./json-row.ts"

export type InputKind = "text" | "html" | "jsonl" | "csv" | "tsv" | "feed" | "warc" | "urls"

/** Where something was read: for messages, for the id of a document that has none, and to go on after an interruption. */
export interface Origin {
  /** The path as it was given, with forward slashes; an address; `stdin` for standard input. */
  readonly source: string
  /** Line in the source, from 1; 0 when the whole source is one document, or where lines mean nothing. */
  readonly line: number
  /** What tells documents of one source apart where lines do not: `record 17` of a web archive, `entry ID` of a feed. */
  readonly item?: string
}

/** A job that holds a document, as far as one can tell before it is read. */
export type Found =
  | {readonly kind: "file"; readonly origin: Origin; readonly path: string; readonly input: "text" | "html"}
  | {
      readonly kind: "bytes"
      readonly origin: Origin
      readonly bytes: Uint8Array
      readonly input: "text" | "html"
      /** What the place it was found in tells; goes before what the document says of itself. */
      readonly known?: Known
      /** The charset that a web server named for them. */
      readonly charset?: string
      /** Something to tell the user, as half a sentence. */
      readonly remark?: string
    }
  | {readonly kind: "line"; readonly origin: Origin; readonly bytes: Uint8Array; readonly columns?: Columns}
  | {
      readonly kind: "row"
      readonly origin: Origin
      readonly row: Row
      readonly columns?: Columns
      readonly remark?: string
    }

/** Skipped is what need not be read, by rule or by wish; a problem is what should have been read and could not. */
export type Job =
  | Found
  | {readonly kind: "skipped"; readonly origin: Origin; readonly reason: string}
  | {readonly kind: "problem"; readonly origin: Origin; readonly reason: string}

/** The same for the same place in every run: what a later run asks to know what it has done. */
export const originId = ({source, line, item}: Origin): string =>
  item !== undefined ? `${source}#${item}` : line === 0 ? source : `${source}:${line}`

/** "bad.jsonl, line 17, is not valid JSON": where, and half a sentence on what is the matter there. */
export const sentenceAbout = ({source, line, item}: Origin, words: string): string =>
  item !== undefined
    ? `${source}, ${item}, ${words}`
    : line === 0
      ? `${source} ${words}`
      : `${source}, line ${line}, ${words}`

/** A document that stands at an address, before it is fetched. */
export interface ToFetch {
  readonly kind: "fetch"
  readonly origin: Origin
  readonly url: string
  readonly known?: Known
  /** What is read where nothing is fetched: the beginning of the story. */
  readonly instead?: Job
}

/** What readers find: what lies in the source, and what it only tells the address of. */
export type Pending = Job | ToFetch
