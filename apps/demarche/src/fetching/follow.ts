// Follows feeds: asks each again after a while, by condition, and gives the entries that were not there before. Polite above all:
// a feed is asked no more often than it wants, less often after each failure, and no more when it says that it is gone.

import {longestPolling, mostEntriesRemembered, shortestPolling, usualPolling} from "../limits.ts"
import {Unreadable} from "../reading/decode.ts"
import type {Job, Pending} from "../reading/job.ts"
import {originId} from "../reading/job.ts"
import {readFeed} from "../reading/read-feed.ts"
import {type Fetching, fetchJobs} from "./fetch-jobs.ts"
import type {Conditions, Fetched} from "./fetched.ts"
import type {Clock} from "./turns.ts"

export interface Following extends Fetching {
  readonly clock: Clock
  /** Milliseconds between two looks at a feed that does not say how often it wants to be asked. */
  readonly every?: number
}

/** What is known of one feed between two looks at it. */
interface Followed {
  readonly url: string
  readonly due: number
  readonly conditions: Conditions
  readonly pause: number | null
  readonly failures: number
}

/** Ends when all feeds are gone, or by throwing the signal's reason. */
export async function* follow(feeds: readonly string[], following: Following): AsyncGenerator<Job> {
  const {clock, signal} = following
  const seen = new Set<string>()
  let followed: readonly Followed[] = feeds.map(url => ({
    url,
    due: clock.now(),
    conditions: {},
    pause: null,
    failures: 0,
  }))
  while (followed.length > 0) {
    const next = followed.reduce((first, feed) => (feed.due < first.due ? feed : first))
    const wait = next.due - clock.now()
    if (wait > 0) await clock.wait(wait, signal)
    const after = yield* look(next, seen, following)
    followed = followed.flatMap(feed => (feed !== next ? [feed] : after === null ? [] : [after]))
  }
}

/** @returns the feed as it is to be asked next; `null` when it is gone */
async function* look(
  feed: Followed,
  seen: Set<string>,
  following: Following,
): AsyncGenerator<Job, Followed | null> {
  const {fetcher, clock, every = usualPolling, isDone, signal} = following
  const fetched = await fetcher.fetch(feed.url, {
    conditions: feed.conditions,
    ...(signal === undefined ? {} : {signal}),
  })
  const found = foundIn(fetched, feed)
  if ("reason" in found) {
    yield {kind: "problem", origin: {source: feed.url, line: 0}, reason: found.reason}
    const failures = feed.failures + 1
    const pause = Math.max(found.retryAfter, every * 2 ** failures)
    return found.isGone ? null : {...feed, failures, due: clock.now() + within(pause)}
  }
  const fresh = found.jobs.filter(({origin}) => isNew(originId(origin), seen) && !isDone(originId(origin)))
  yield* fetchJobs(fresh, following, "refused")
  const {conditions, pause} = found
  return {...feed, conditions, pause, failures: 0, due: clock.now() + within(pause ?? every)}
}

const within = (pause: number): number => Math.min(longestPolling, Math.max(shortestPolling, pause))

const isNew = (key: string, seen: Set<string>): boolean => {
  if (seen.has(key)) return false
  seen.add(key)
  for (const oldest of seen) {
    if (seen.size <= mostEntriesRemembered) break
    seen.delete(oldest)
  }
  return true
}

type Found =
  | {readonly jobs: readonly Pending[]; readonly conditions: Conditions; readonly pause: number | null}
  | {readonly reason: string; readonly retryAfter: number; readonly isGone: boolean}

const foundIn = (fetched: Fetched, {url, conditions, pause}: Followed): Found => {
  if (fetched.kind === "unchanged") return {jobs: [], conditions, pause}
  if (fetched.kind === "skipped") return {reason: fetched.reason, retryAfter: 0, isGone: false}
  if (fetched.kind === "failed") {
    const {reason, retryAfter, status} = fetched
    return {reason, retryAfter: retryAfter ?? 0, isGone: status === 410}
  }
  const {bytes, charset, freshFor} = fetched
  try {
    const feed = readFeed(bytes, {source: url, base: fetched.url, charset})
    const asked = feed.pause === null ? freshFor : Math.max(feed.pause, freshFor ?? 0)
    return {jobs: feed.jobs, conditions: fetched.conditions, pause: asked}
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return {reason: error.message, retryAfter: 0, isGone: false}
  }
}
