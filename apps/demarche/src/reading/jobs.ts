// Sources become jobs, one for each document, in order and with constant memory: JSON Lines are split here, files are
// only named and read where they are coded. What an input is, is told by its extension, else by its first bytes.

import {createReadStream} from "node:fs"
import {open} from "node:fs/promises"
import {extname} from "node:path"
import {decode, whyNotText} from "./decode.ts"
import {grouped} from "./given.ts"
import type {InputKind, Job, Origin} from "./job.ts"
import {linesOf, longestLine} from "./lines.ts"
import type {Source} from "./sources.ts"
import {kindByExtension, whyUnreadable} from "./sources.ts"

const sniffed = 8192

/** 64 MiB: more than any limit on a single document, so that standard input need not be held without end. */
const longestStream = 64 * 1024 * 1024

/** How far reading has come. The one thing here that changes; only a progress bar looks at it. */
export interface Meter {
  read: number
}

/** @param asked what the user said all inputs are; `auto` when it is to be found out */
export async function* jobsOf(
  sources: readonly Source[],
  asked: InputKind | "auto",
  stdin: AsyncIterable<Uint8Array>,
  meter: Meter = {read: 0},
): AsyncGenerator<Job> {
  for (const source of sources) {
    const origin: Origin = {source: source.name, line: 0}
    if (source.kind === "missing") yield {kind: "problem", origin, reason: source.reason}
    else if (source.kind === "stdin") yield* fromStream(stdin, origin, asked)
    else {
      const before = meter.read
      for await (const job of fromFile(source.path, origin, asked)) {
        if (job.kind === "line") meter.read += job.bytes.length + 1
        yield job
      }
      meter.read = before + source.bytes
    }
  }
}

async function* fromFile(path: string, origin: Origin, asked: InputKind | "auto"): AsyncGenerator<Job> {
  try {
    const byName = kindByExtension[extname(path).slice(1).toLowerCase()]
    const head = await headOf(path)
    const input = asked === "auto" ? (byName ?? guess(head)) : asked
    if (input !== "jsonl") yield {kind: "file", origin, path, input}
    else yield* lineJobs(createReadStream(path), head, origin)
  } catch (error) {
    yield {kind: "problem", origin, reason: whyUnreadable(error)}
  }
}

const headOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path)
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(sniffed), 0, sniffed, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function* fromStream(
  stream: AsyncIterable<Uint8Array>,
  origin: Origin,
  asked: InputKind | "auto",
): AsyncGenerator<Job> {
  const iterator = stream[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let length = 0
  while (length < sniffed) {
    const next = await iterator.next()
    if (next.done) break
    held.push(next.value)
    length += next.value.length
  }
  const head = Buffer.concat(held)
  const input = asked === "auto" ? guess(head) : asked
  const rest: AsyncIterable<Uint8Array> = {[Symbol.asyncIterator]: () => iterator}
  if (input === "jsonl") {
    yield* lineJobs(continued(head, rest), head, origin)
    return
  }
  for await (const chunk of rest) {
    length += chunk.length
    if (length <= longestStream) held.push(chunk)
  }
  yield length > longestStream
    ? {kind: "problem", origin, reason: `is one text of ${grouped(length)} bytes; split it`}
    : {kind: "bytes", origin, bytes: Buffer.concat(held), input}
}

async function* continued(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head
  yield* rest
}

async function* lineJobs(
  chunks: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  {source}: Origin,
): AsyncGenerator<Job> {
  const refusal = head.length === 0 ? "is empty" : whyNotText(head)
  if (refusal !== null) {
    yield {kind: "problem", origin: {source, line: 0}, reason: refusal}
    return
  }
  for await (const line of linesOf(chunks)) {
    const origin = {source, line: line.number}
    yield "bytes" in line
      ? {kind: "line", origin, bytes: line.bytes}
      : {
          kind: "problem",
          origin,
          reason: `is ${grouped(line.tooLong)} bytes long; the limit for a line is ${grouped(longestLine)}`,
        }
  }
}

/** A stream that opens with an object is JSON Lines, one that opens with a page's elements is HTML. */
const guess = (head: Uint8Array): InputKind => {
  if (whyNotText(head) !== null) return "text"
  const opening = decode(head).text.trimStart().slice(0, 1024)
  if (/^\{\s*"/.test(opening)) return "jsonl"
  return /^<(?:!doctype html|html|head|body|\?xml|article|div|p|h1)\b/i.test(opening) ? "html" : "text"
}
