// Addresses become documents, in the order in which they were found: a few hosts are asked ahead, and what comes early waits for
// what was found before it. A feed at an address is as many documents as it has entries.

import {mostFetchesAtOnce} from "../limits.ts"
import {Unreadable} from "../reading/decode.ts"
import type {Job, Pending, ToFetch} from "../reading/job.ts"
import {originId} from "../reading/job.ts"
import {looksLikeFeed, readFeed} from "../reading/read-feed.ts"
import type {Fetched, Fetcher} from "./fetched.ts"

export interface Fetching {
  readonly fetcher: Fetcher
  /** Whether a job was done in an earlier run, told by its key. */
  readonly isDone: (key: string) => boolean
  /** `false`: entries of feeds are read from what the feed tells, and their pages are not fetched. */
  readonly pages: boolean
  readonly signal?: AbortSignal | undefined
}

type Asked =
  | {readonly job: Job; readonly answer: null}
  | {readonly job: ToFetch; readonly answer: Promise<Fetched>}

/** @param feeds whether an address may lead to a feed; what a feed links to may not */
export async function* fetchJobs(
  pending: AsyncIterable<Pending> | Iterable<Pending>,
  fetching: Fetching,
  feeds: "read" | "refused" = "read",
): AsyncGenerator<Job> {
  const ahead: Asked[] = []
  for await (const job of pending) {
    ahead.push(asked(job, fetching))
    while (ahead.length >= mostFetchesAtOnce || ahead[0]?.answer === null)
      yield* settled(ahead.shift()!, fetching, feeds)
  }
  for (let next = ahead.shift(); next !== undefined; next = ahead.shift())
    yield* settled(next, fetching, feeds)
}

const asked = (job: Pending, {fetcher, pages, signal}: Fetching): Asked => {
  if (job.kind !== "fetch") return {job, answer: null}
  if (!pages && job.instead !== undefined) return {job: job.instead, answer: null}
  const answer = fetcher.fetch(job.url, signal === undefined ? {} : {signal})
  // Its turn comes later; until then a failure is nobody's.
  answer.catch(() => {})
  return {job, answer}
}

async function* settled(
  {job, answer}: Asked,
  fetching: Fetching,
  feeds: "read" | "refused",
): AsyncGenerator<Job> {
  if (answer === null) {
    yield job
    return
  }
  const fetched = await answer
  if (fetched.kind !== "answer" || !isFeed(fetched)) yield pageJob(job, fetched)
  else if (feeds === "refused")
    yield {kind: "problem", origin: job.origin, reason: about(job, "leads to a feed, not to a story")}
  else yield* entries(fetched, job, fetching)
}

type Answered = Extract<Fetched, {kind: "answer"}>

const isFeed = ({input, bytes}: Answered): boolean =>
  looksLikeFeed(bytes) ||
  (input === "feed" && !/<html[\s>]/i.test(Buffer.from(bytes.subarray(0, 2048)).toString("latin1")))

async function* entries(fetched: Answered, {origin, url}: ToFetch, fetching: Fetching): AsyncGenerator<Job> {
  try {
    const {jobs} = readFeed(fetched.bytes, {source: url, base: fetched.url, charset: fetched.charset})
    yield* fetchJobs(
      jobs.filter(job => !fetching.isDone(originId(job.origin))),
      fetching,
      "refused",
    )
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    yield {kind: "problem", origin, reason: error.message}
  }
}

const pageJob = (job: ToFetch, fetched: Fetched): Job => {
  const {origin} = job
  if (fetched.kind === "skipped") return {kind: "skipped", origin, reason: about(job, fetched.reason)}
  if (fetched.kind === "failed") return {kind: "problem", origin, reason: about(job, fetched.reason)}
  if (fetched.kind === "unchanged") return {kind: "skipped", origin, reason: about(job, "has not changed")}
  const {bytes, charset, input, url} = fetched
  return {
    kind: "bytes",
    origin,
    bytes,
    input: input === "text" ? "text" : "html",
    known: {...job.known, url},
    ...(charset === null ? {} : {charset}),
  }
}

/** Where the origin is not the address itself, the address is told. */
const about = ({origin, url}: ToFetch, reason: string): string =>
  origin.source === url ? reason : `links to ${url.slice(0, 300)}, which ${reason}`
