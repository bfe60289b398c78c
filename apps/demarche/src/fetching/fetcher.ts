// Fetches pages and feeds as a guest does: says who it is, keeps to robots.txt, waits its turn, takes only what it can read, and looks
// at every address anew, at every redirect.

import {setTimeout as sleep} from "node:timers/promises"
import {
  connectTime,
  headersTime,
  longestFeed,
  longestFetchedPage,
  longestRobots,
  mostRedirects,
  restBetweenRequests,
  silenceTime,
  wholeTime,
} from "../limits.ts"
import {mediaTypeOf} from "../reading/media-type.ts"
import {version} from "../version.ts"
import {checkedAddress, whyNotPublic} from "./address.ts"
import {type Lookup, lookupSystem, openConnections, type Times} from "./connection.ts"
import type {Conditions, Fetched, Fetcher, FetchRequest} from "./fetched.ts"
import {type Answer, ask, type Headers, one, Unanswered} from "./request.ts"
import {createRobots, type RobotsAnswer} from "./robots.ts"
import {type Clock, createTurns} from "./turns.ts"

export interface FetcherOptions {
  /** Lets addresses of this machine and the local network be asked. */
  readonly allowPrivate?: boolean
  /** An address or mailbox by which hosts can reach whoever runs this; stands in the user agent. */
  readonly contact?: string
  /** Milliseconds between two requests to a host; the host's own wish goes before when it is longer. */
  readonly rest?: number
  readonly times?: Partial<Times>
}

/** The network and the clock, handed in so that they can be tested. */
export interface Outside {
  readonly lookup: Lookup
  /** Why an IP address may not be reached, or `null`. */
  readonly whyRefused: (address: string) => string | null
  readonly clock: Clock
}

/** The name by which a robots.txt knows this program. */
const agentName = "demarche"

export const realClock: Clock = {
  now: () => performance.now(),
  wait: (milliseconds, signal) => sleep(milliseconds, undefined, signal === undefined ? {} : {signal}),
}

const usualTimes: Times = {
  connect: connectTime,
  headers: headersTime,
  silence: silenceTime,
  whole: wholeTime,
}

export const createFetcher = (options: FetcherOptions = {}, outside: Partial<Outside> = {}): Fetcher => {
  const {allowPrivate = false, contact, rest = restBetweenRequests} = options
  const {lookup = lookupSystem, clock = realClock, whyRefused = whyNotPublic} = outside
  const times = {...usualTimes, ...options.times}
  const agent = openConnections(lookup, allowPrivate ? () => null : whyRefused, times)
  const turns = createTurns(clock)
  const headers = {
    "user-agent": `${agentName}/${version} (${contact ?? "reads news of international politics"})`,
    accept: "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.1",
  }

  const askRobots = async (url: URL): Promise<RobotsAnswer> => {
    const answer = await followRedirects(url, async hop => {
      const asking = {
        agent,
        times,
        headers,
        largest: longestRobots,
        wants: (status: number) => status === 200,
      }
      return turns.inTurn(hop.hostname, rest, () => ask(hop, asking))
    })
    if (typeof answer === "string") return {kind: "unknown", reason: answer}
    if (answer.body !== null) return {kind: "text", text: Buffer.from(answer.body).toString("utf8")}
    return answer.status >= 400 && answer.status < 500 && answer.status !== 429
      ? {kind: "none"}
      : {kind: "unknown", reason: `answers with status ${answer.status}`}
  }
  const robots = createRobots(askRobots, agentName, clock.now)

  /** The last answer and where it stood, or why there is none. Each step asks one address. */
  const followRedirects = async <Step extends Answer>(
    start: URL,
    step: (url: URL) => Promise<Step>,
  ): Promise<(Step & {readonly url: URL}) | string> => {
    let url = start
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const answer = await orReason(step(url))
      if (typeof answer === "string")
        return redirects === 0 ? answer : `redirects to ${url.href}, which ${answer}`
      const location = isRedirect(answer.status) ? one(answer.headers, "location") : null
      if (location === null) return {...answer, url}
      const next = checkedAddress(location, allowPrivate, url)
      if (typeof next === "string") return `redirects to ${shown(location)}, which ${next}`
      url = next
    }
    return `redirects more than ${mostRedirects} times`
  }

  const fetch = async (address: string, {conditions = {}, signal}: FetchRequest = {}): Promise<Fetched> => {
    const start = checkedAddress(address, allowPrivate)
    if (typeof start === "string") return failed(start)
    let isClosed = false
    const answer = await followRedirects(start, async url => {
      const permission = await robots.permission(url)
      if (permission.kind !== "open") {
        isClosed = permission.kind === "closed"
        throw new Unanswered(permission.reason)
      }
      const found = await turns.inTurn(
        url.hostname,
        Math.max(rest, permission.delay),
        () =>
          ask(url, {
            agent,
            times,
            headers: {...headers, ...conditionHeaders(conditions)},
            largest: longestFeed,
            wants: (status, head) => status === 200 && typeOf(head).input !== null,
            signal,
          }),
        signal,
      )
      if (found.status === 429 || found.status === 503)
        turns.slowDown(url.hostname, retryAfterOf(found.headers), rest)
      return found
    })
    if (typeof answer === "string") return isClosed ? {kind: "skipped", reason: answer} : failed(answer)
    return fetchedFrom(answer, answer.url)
  }
  return {fetch, close: () => agent.destroy()}
}

const failed = (reason: string, status: number | null = null, retryAfter: number | null = null): Fetched => ({
  kind: "failed",
  reason,
  status,
  retryAfter,
})

const fetchedFrom = ({status, headers, body}: Answer, url: URL): Fetched => {
  const freshFor = freshForOf(headers)
  if (status === 304) return {kind: "unchanged", freshFor}
  if (status !== 200) return failed(`answers with status ${status}`, status, retryAfterOf(headers))
  const {input, mediaType, charset} = typeOf(headers)
  if (input === null || body === null)
    return {kind: "skipped", reason: `is served as ${mediaType}; pages, plain text and feeds are read`}
  if (input !== "feed" && body.length > longestFetchedPage)
    return failed(`is a page of ${body.length} bytes; the limit is ${longestFetchedPage}`, status)
  const etag = one(headers, "etag")
  const lastModified = one(headers, "last-modified")
  const conditions = {...(etag === null ? {} : {etag}), ...(lastModified === null ? {} : {lastModified})}
  return {kind: "answer", url: url.href, bytes: body, input, charset, conditions, freshFor}
}

const orReason = async <Value>(promise: Promise<Value>): Promise<Value | string> => {
  try {
    return await promise
  } catch (error) {
    if (error instanceof Unanswered) return error.message
    throw error
  }
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)

const shown = (location: string): string =>
  location.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").slice(0, 200)

const typeOf = (headers: Headers): ReturnType<typeof mediaTypeOf> => mediaTypeOf(one(headers, "content-type"))

const conditionHeaders = ({etag, lastModified}: Conditions): Record<string, string> => ({
  ...(etag === undefined ? {} : {"if-none-match": etag}),
  ...(lastModified === undefined ? {} : {"if-modified-since": lastModified}),
})

/** Seconds only: a date would need the host's clock to be ours. */
const retryAfterOf = (headers: Headers): number | null => {
  const value = one(headers, "retry-after")?.trim() ?? ""
  return /^\d{1,9}$/.test(value) ? Number(value) * 1000 : null
}

const freshForOf = (headers: Headers): number | null => {
  const age = /(?:^|[,\s])max-age=(\d{1,9})/i.exec(one(headers, "cache-control") ?? "")?.[1]
  return age === undefined ? null : Number(age) * 1000
}
