// A feed is as many documents as it has entries. An entry that carries its story is read where it stands; of one that only announces
// it, the page that it links to is to be fetched. The language that a feed names is not believed: templates say "en-us" of anything.

import {createHash} from "node:crypto"
import {deepestFeed, longestFeed, mostEntries} from "../limits.ts"
import {readDay} from "./date.ts"
import {decode, Unreadable} from "./decode.ts"
import {type Body, type Entry, type Feed, parsedFeed} from "./feed-formats.ts"
import {plainText} from "./from-html.ts"
import type {Known} from "./given.ts"
import {bothRemarks, grouped} from "./given.ts"
import type {Job, Origin, Pending} from "./job.ts"
import {checkXml, declaredEncoding} from "./xml.ts"

/** A summary of this many characters is the story itself: announcements stay under 600, stories begin at 1,500. */
const wholeStory = 1500

export interface FeedPlace {
  /** Its path or address, as it stands in origins. */
  readonly source: string
  /** What relative links refer to when the feed does not say; `null` for a file. */
  readonly base: string | null
  /** The charset that the server named. */
  readonly charset: string | null
}

export interface FeedRead {
  readonly jobs: readonly Pending[]
  /** How long the feed asks to be left alone, in milliseconds; `null` when it does not say. */
  readonly pause: number | null
}

/** Whether these bytes open with the root of a feed, whatever a server calls them. */
export const looksLikeFeed = (bytes: Uint8Array): boolean =>
  /<(?:rss|feed|rdf:RDF)[\s>]/.test(
    Buffer.from(bytes.subarray(0, 2048)).toString("latin1").split(/<html/i, 1)[0]!,
  )

/** @throws {Unreadable} when it is no feed, or one made to do harm */
export const readFeed = (bytes: Uint8Array, place: FeedPlace): FeedRead => {
  if (bytes.length > longestFeed)
    throw new Unreadable(`is a feed of ${grouped(bytes.length)} bytes; the limit is ${grouped(longestFeed)}`)
  const xml = decode(bytes, place.charset ?? declaredEncoding(bytes)).text.trimStart()
  if (!xml.startsWith("<")) throw new Unreadable("is no RSS or Atom feed (it does not begin with an element)")
  checkXml(xml, deepestFeed)
  const feed = parsedFeed(xml)
  const jobs = feed.entries.slice(0, mostEntries).map(entry => entryJob(entry, feed, place))
  const pause = feed.minutes === undefined || !(feed.minutes > 0) ? null : feed.minutes * 60_000
  return {jobs: feed.entries.length > mostEntries ? [...jobs, tooMany(feed, place)] : jobs, pause}
}

const tooMany = ({entries}: Feed, {source}: FeedPlace): Pending => ({
  kind: "problem",
  origin: {source, line: 0},
  reason: `has ${grouped(entries.length)} entries; those behind the first ${grouped(mostEntries)} were not read`,
})

const entryJob = (entry: Entry, feed: Feed, place: FeedPlace): Pending => {
  const base = resolved(entry.base, resolved(feed.base, place.base)) ?? resolved(feed.base, place.base)
  const url = resolved(entry.link, base)
  const origin: Origin = {source: place.source, line: 0, item: `entry ${keyOf(entry, url)}`}
  const date = entry.date === undefined ? null : readDay(entry.date)
  const known: Known = {
    ...named("title", inOneLine(entry.title)),
    ...(date === null ? {} : {date}),
    ...(url === null ? {} : {url}),
    ...named("publisher", entry.publisher ?? inOneLine(feed.title)),
  }
  const remark =
    entry.date !== undefined && date === null
      ? `has the date ${JSON.stringify(entry.date.slice(0, 60))}, which is no day`
      : null
  const whole = wholeOf(entry)
  const here = (body: Body, remark: string | null): Job => ({
    kind: "bytes",
    origin,
    // The mark says that these bytes are UTF-8, whatever the story's own mark-up declares.
    bytes: Buffer.from(`\ufeff${body.text}`),
    input: body.input,
    known,
    ...(remark === null ? {} : {remark}),
  })
  if (whole !== null) return here(whole, remark)
  const {summary} = entry
  if (url !== null) {
    const only = bothRemarks(remark, "is read from its summary alone")
    return {
      kind: "fetch",
      origin,
      url,
      known,
      ...(summary === undefined ? {} : {instead: here(summary, only)}),
    }
  }
  if (summary !== undefined) return here(summary, remark)
  const reason =
    entry.link === undefined
      ? "has neither a text nor a link"
      : `has no text, and its link ${JSON.stringify(entry.link.slice(0, 100))} leads nowhere`
  return {kind: "problem", origin, reason}
}

const wholeOf = ({content, summary}: Entry): Body | null =>
  content ?? (summary !== undefined && summary.text.length >= wholeStory ? summary : null)

/** The entry's own name, its address, or what it says: the same each time the feed is read. Odd and long ones are digested. */
const keyOf = ({id, title, date, summary}: Entry, url: string | null): string => {
  const key = id?.trim() || url
  if (key && key.length <= 300 && !/[\s\u0000-\u001f\u007f-\u009f]/.test(key)) return key
  const told = key || JSON.stringify([title?.text, date, summary?.text])
  return createHash("sha256").update(told).digest("hex")
}

const inOneLine = (body: Body | undefined): string | undefined => {
  if (body === undefined) return undefined
  const text = body.input === "html" && /[<&]/.test(body.text) ? plainText(body.text) : body.text
  return text.replace(/\s+/g, " ").trim() || undefined
}

const named = <Name extends keyof Known>(name: Name, value: string | undefined): Known =>
  value === undefined ? {} : {[name]: value}

/** A web address in full, or `null` when it is none. */
const resolved = (link: string | undefined, base: string | null): string | null => {
  if (link === undefined) return null
  try {
    const url = new URL(link.trim(), base ?? undefined)
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null
  } catch {
    return null
  }
}
