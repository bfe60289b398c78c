// From a source to its jobs, one for each document, in the order of the source and with constant memory. What a source is, is told
// by the caller, else by its extension, else by its first bytes; gzip is unpacked on the way.

import {createReadStream} from "node:fs"
import {extname} from "node:path"
import type {Fetcher} from "../fetching/fetched.ts"
import {largestFile, longestFeed, longestLine} from "../limits.ts"
import {headOf, whole} from "./chunks.ts"
import {decode, Unreadable, whyNotText} from "./decode.ts"
import type {Columns} from "./from-row.ts"
import {grouped} from "./given.ts"
import type {InputKind, Job, Origin, Pending} from "./job.ts"
import {originId} from "./job.ts"
import {linesOf} from "./lines.ts"
import type {Source} from "./sources.ts"
import {kindByExtension, whyUnreadable} from "./sources.ts"
import {isGzip, unpacked} from "./unpack.ts"
import {listedAddresses} from "./url-list.ts"

/** How far reading has come, in bytes of the sources as they lie on the disk. Only a progress bar looks at it. */
export interface Meter {
  read: number
}

export interface Opening {
  /** What the user said all inputs are; `auto` when it is to be found out. */
  readonly input: InputKind | "auto"
  readonly stdin: AsyncIterable<Uint8Array>
  /** Which column or field holds what, in tables and JSON Lines. */
  readonly columns?: Columns
  readonly meter?: Meter
  /**
   * Whether a job was done in an earlier run, told by its key, the `originId` of its origin. Such jobs are passed over in silence,
   * before anything is fetched or decoded for them.
   */
  readonly isDone?: (key: string) => boolean
  /** Reaches the web; without one nothing is fetched. */
  readonly fetcher?: Fetcher
  /** `false`: entries of feeds are read from what the feed tells, and their pages are not fetched. */
  readonly pages?: boolean
  /** Ends what is being fetched. */
  readonly signal?: AbortSignal
}

/** Never throws on what a source holds: what cannot be read is a job that says so. */
export async function* openSource(source: Source, opening: Opening): AsyncGenerator<Job> {
  const {isDone = () => false, fetcher = null, pages = true, signal} = opening
  const pending = notDone(jobsIn(source, opening), isDone)
  if (fetcher === null) for await (const job of pending) yield unfetched(job)
  else yield* (await import("../fetching/fetch-jobs.ts")).fetchJobs(pending, {fetcher, isDone, pages, signal})
}

async function* notDone(
  jobs: AsyncIterable<Pending>,
  isDone: (key: string) => boolean,
): AsyncGenerator<Pending> {
  for await (const job of jobs) if (!isDone(originId(job.origin))) yield job
}

const unfetched = (job: Pending): Job =>
  job.kind === "fetch"
    ? (job.instead ?? {kind: "skipped", origin: job.origin, reason: "is on the web, and nothing is fetched"})
    : job

async function* jobsIn(source: Source, opening: Opening): AsyncGenerator<Pending> {
  const origin: Origin = {source: source.name, line: 0}
  try {
    if (source.kind === "missing") yield {kind: "problem", origin, reason: source.reason}
    else if (source.kind === "skipped") yield {kind: "skipped", origin, reason: source.reason}
    else if (source.kind === "address") yield {kind: "fetch", origin, url: source.name}
    else if (source.kind === "stdin") yield* fromStream(opening.stdin, null, origin, opening)
    else yield* fromFile(source, origin, opening)
  } catch (error) {
    yield {
      kind: "problem",
      origin,
      reason: error instanceof Unreadable ? error.message : whyUnreadable(error),
    }
  }
}

async function* fromFile(
  source: Extract<Source, {kind: "file"}>,
  origin: Origin,
  opening: Opening,
): AsyncGenerator<Pending> {
  const {meter = {read: 0}} = opening
  const before = meter.read
  yield* fromStream(metered(createReadStream(source.path), meter), source.path, origin, opening)
  meter.read = before + source.bytes
}

async function* metered(chunks: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    meter.read += chunk.length
    yield chunk
  }
}

/** @param path of a file; a text or page in one is only named here, and read where it is coded */
async function* fromStream(
  stream: AsyncIterable<Uint8Array>,
  path: string | null,
  origin: Origin,
  {input: asked, columns = {}}: Opening,
): AsyncGenerator<Pending> {
  const outer = await headOf(stream)
  const {head, chunks, close} = isGzip(outer.head) ? await headOf(unpacked(outer.chunks)) : outer
  const input = asked === "auto" ? (kindOfName(path) ?? guess(head)) : asked
  if (input === "text" || input === "html") {
    if (path === null) yield {kind: "bytes", origin, bytes: await whole(chunks, largestFile), input}
    else {
      await close()
      yield {kind: "file", origin, path, input}
    }
    return
  }
  const refusal = head.length === 0 ? "is empty" : input === "warc" ? null : whyNotText(head)
  if (refusal !== null) throw new Unreadable(refusal)
  if (input === "csv" || input === "tsv") {
    const {csvRows} = await import("./csv-rows.ts")
    yield* csvRows(chunks, origin.source, input, columns)
  } else if (input === "warc") {
    const {warcRecords} = await import("./warc-records.ts")
    yield* warcRecords(chunks, origin.source)
  } else if (input === "feed") {
    const {readFeed} = await import("./read-feed.ts")
    const bytes = await whole(chunks, longestFeed)
    yield* readFeed(bytes, {source: origin.source, base: null, charset: null}).jobs
  } else if (input === "urls") yield* listedAddresses(chunks, origin.source)
  else yield* lineJobs(chunks, origin, columns)
}

async function* lineJobs(
  chunks: AsyncIterable<Uint8Array>,
  {source}: Origin,
  columns: Columns,
): AsyncGenerator<Job> {
  for await (const line of linesOf(chunks)) {
    const origin = {source, line: line.number}
    yield "bytes" in line
      ? {kind: "line", origin, bytes: line.bytes, columns}
      : {
          kind: "problem",
          origin,
          reason: `is ${grouped(line.tooLong)} bytes long; the limit for a line is ${grouped(longestLine)}`,
        }
  }
}

/** `story.txt` and `story.txt.gz` are text. */
const kindOfName = (path: string | null): InputKind | undefined => {
  const name = path?.toLowerCase().replace(/\.gz$/, "") ?? ""
  return kindByExtension[extname(name).slice(1)]
}

/** A stream that opens with an object is JSON Lines, one that opens with a feed's or a page's elements is that. */
const guess = (head: Uint8Array): InputKind => {
  if (whyNotText(head) !== null) return "text"
  const opening = decode(head).text.trimStart().slice(0, 1024)
  if (/^\{\s*"/.test(opening)) return "jsonl"
  if (/^WARC\/1\.\d\r?\n/.test(opening)) return "warc"
  if (/^<(?:rss|feed|rdf:RDF|\?xml[^>]*>\s*(?:<[!?][^>]*>\s*)*<(?:rss|feed|rdf:RDF))[\s>]/.test(opening))
    return "feed"
  return /^<(?:!doctype html|html|head|body|\?xml|article|div|p|h1)\b/i.test(opening) ? "html" : "text"
}
