// What a host's robots.txt permits, by RFC 9309: asked once a day and host; a host without one permits everything, one that cannot
// tell (it is broken, or answers with an error of its own) permits nothing.

import robotsParser from "robots-parser"
import {failedRobotsKeptFor, longestCrawlDelay, mostHostsRemembered, robotsKeptFor} from "../limits.ts"

// Its types say that the function is the module's "default"; it is the module itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default

export type Permission =
  /** `delay`: how long the host wants to rest between requests, in milliseconds; 0 when it does not say. */
  | {readonly kind: "open"; readonly delay: number}
  /** The reason is half a sentence that follows the page's address. */
  | {readonly kind: "closed" | "unknown"; readonly reason: string}

/** What became of asking for a robots.txt. */
export type RobotsAnswer =
  | {readonly kind: "text"; readonly text: string}
  | {readonly kind: "none"}
  | {readonly kind: "unknown"; readonly reason: string}

export interface Robots {
  readonly permission: (url: URL) => Promise<Permission>
}

/**
 * @param ask fetches a robots.txt
 * @param agent the name by which rules know us
 */
export const createRobots = (
  ask: (url: URL) => Promise<RobotsAnswer>,
  agent: string,
  now: () => number,
): Robots => {
  const kept = new Map<string, {readonly rules: Promise<Rules>; until: number}>()
  const rulesOf = (origin: string): Promise<Rules> => {
    const known = kept.get(origin)
    if (known !== undefined && now() < known.until) return known.rules
    const address = new URL("/robots.txt", origin)
    const answered = ask(address)
    const entry = {
      rules: answered.then(answer => rulesFrom(answer, address, agent)),
      until: now() + robotsKeptFor,
    }
    answered.then(
      ({kind}) => {
        if (kind === "unknown") entry.until = now() + failedRobotsKeptFor
      },
      () => kept.delete(origin),
    )
    kept.delete(origin)
    kept.set(origin, entry)
    for (const oldest of kept.keys()) {
      if (kept.size <= mostHostsRemembered) break
      kept.delete(oldest)
    }
    return entry.rules
  }
  return {permission: async url => (await rulesOf(url.origin))(url)}
}

type Rules = (url: URL) => Permission

const rulesFrom = (answer: RobotsAnswer, address: URL, agent: string): Rules => {
  if (answer.kind === "none") return () => ({kind: "open", delay: 0})
  if (answer.kind === "unknown")
    return () => ({kind: "unknown", reason: `is left alone, for its host's robots.txt ${answer.reason}`})
  const robots = parseRobots(address.href, answer.text)
  const seconds = Number(robots.getCrawlDelay(agent) ?? 0)
  const delay = seconds > 0 ? seconds * 1000 : 0
  if (delay > longestCrawlDelay) {
    const reason = `is left alone: its robots.txt asks for ${seconds} seconds between requests, more than the ${longestCrawlDelay / 1000} that are waited`
    return () => ({kind: "closed", reason})
  }
  return url =>
    robots.isDisallowed(url.href, agent)
      ? {kind: "closed", reason: "is closed to programs by its host's robots.txt"}
      : {kind: "open", delay}
}
