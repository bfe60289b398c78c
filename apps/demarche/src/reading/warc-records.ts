// A web archive is as many documents as it holds answers with a page or a text. Other records are counted and told of once. A record
// is held in memory alone, and only when it is of a size that a page may have.

import {AsyncIterReader, StatusAndHeadersParser, WARCParser, type WARCRecord} from "warcio"
import {longestPage, longestRecordHeader} from "../limits.ts"
import {Unreadable} from "./decode.ts"
import {grouped} from "./given.ts"
import type {Job, Origin} from "./job.ts"
import {mediaTypeOf} from "./media-type.ts"
import {unpackedBody} from "./unpack.ts"

/** @throws {Unreadable} when what follows is no web archive */
export async function* warcRecords(chunks: AsyncIterable<Uint8Array>, source: string): AsyncGenerator<Job> {
  const budget = {left: Number.POSITIVE_INFINITY}
  const parser = new WARCParser(new AsyncIterReader(within(budget, chunks), null), {parseHttp: false})
  const passedOver = new Map<string, number>()
  for (let number = 1; ; number += 1) {
    budget.left = longestRecordHeader
    const record = await parser.parse()
    if (record === null) break
    budget.left = Number.POSITIVE_INFINITY
    const origin: Origin = {source, line: 0, item: `record ${number}`}
    const found = await read(record, origin)
    if (typeof found === "string") passedOver.set(found, (passedOver.get(found) ?? 0) + 1)
    else yield found
    await record.skipFully()
  }
  const reason = whatWasPassedOver(passedOver)
  if (reason !== null) yield {kind: "skipped", origin: {source, line: 0}, reason}
}

/** A stream that may give only so many more bytes, so that header lines without end are not gathered. */
async function* within(
  budget: {left: number},
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    if (budget.left <= 0)
      throw new Unreadable(`has a record whose header is longer than ${grouped(longestRecordHeader)} bytes`)
    budget.left -= chunk.length
    yield chunk
  }
}

/** The record's job, or in two words why it holds no page. */
const read = async (record: WARCRecord, origin: Origin): Promise<Job | string> => {
  if (!record.warcHeaders.statusline.startsWith("WARC/"))
    throw new Unreadable(`is no web archive from ${origin.item} on`)
  const length = Number(record.warcHeader("Content-Length"))
  if (!Number.isSafeInteger(length) || length < 0)
    throw new Unreadable(`is broken from ${origin.item} on: it does not say how long it is`)
  if (record.warcType !== "response") return record.warcType || "nameless"
  const problem = (reason: string): Job => ({kind: "problem", origin, reason})
  if (length > longestPage + longestRecordHeader)
    return problem(`is ${grouped(length)} bytes long; the limit for a page is ${grouped(longestPage)}`)
  const block = await record.readFully(false)
  if (block.length < length)
    return problem(
      `ends after ${grouped(block.length)} of ${grouped(length)} bytes; the archive is cut short`,
    )
  const cut = record.warcHeader("WARC-Truncated")
  if (cut) return problem(`was cut short when it was archived (${cut.slice(0, 40)})`)
  return answer(block, record.warcTargetURI ?? null, origin)
}

const answer = async (block: Uint8Array, url: string | null, origin: Origin): Promise<Job | string> => {
  const reader = new AsyncIterReader([block], null)
  const http = await new StatusAndHeadersParser().parse(reader, {headersClass: Headers})
  if (http === null || !http.statusline.startsWith("HTTP/")) return "no answer to HTTP"
  if (Number(http.statusCode) !== 200) return `status ${http.statusCode}`
  const {input, mediaType, charset} = mediaTypeOf(http.headers.get("content-type") ?? null)
  if (input !== "html" && input !== "text") return mediaType
  const isChunked = /chunked/i.test(http.headers.get("transfer-encoding") ?? "")
  try {
    const body = await unpackedBody(
      new AsyncIterReader(reader, null, isChunked),
      http.headers.get("content-encoding") ?? null,
      longestPage,
    )
    return {
      kind: "bytes",
      origin,
      bytes: body,
      input,
      ...(url === null ? {} : {known: {url}}),
      ...(charset === null ? {} : {charset}),
    }
  } catch (error) {
    if (error instanceof Unreadable) return {kind: "problem", origin, reason: error.message}
    throw error
  }
}

/** Kinds of records named one by one; the rest is summed up. */
const mostNamed = 12

const whatWasPassedOver = (counts: ReadonlyMap<string, number>): string | null => {
  if (counts.size === 0) return null
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const kinds = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const named = kinds.slice(0, mostNamed).map(([kind, count]) => `${grouped(count)} ${kind}`)
  return `holds ${grouped(all)} more ${all === 1 ? "record" : "records"} without a page (${named.join(", ")}${kinds.length > mostNamed ? " …" : ""})`
}
