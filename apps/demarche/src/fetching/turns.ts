// One request to a host at a time, with a rest between them. Hosts do not wait for each other.

import {longestCrawlDelay, mostHostsRemembered} from "../limits.ts"

/** The world's clock and patience, handed in so that tests need not wait. */
export interface Clock {
  /** Milliseconds from a fixed point. */
  readonly now: () => number
  /** @throws the signal's reason when it is aborted */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

export interface Turns {
  /** Runs a task when it is the host's turn, at least `rest` milliseconds after the one before. */
  readonly inTurn: <Result>(
    host: string,
    rest: number,
    task: () => Promise<Result>,
    signal?: AbortSignal,
  ) => Promise<Result>
  /** The host said it is asked too often: from now on its rests last at least so long, twice the last when it names no time. */
  readonly slowDown: (host: string, milliseconds: number | null, usual: number) => void
}

interface Host {
  /** Settles when the last task in the queue has ended. */
  last: Promise<unknown>
  waiting: number
  endedAt: number
  leastRest: number
}

export const createTurns = ({now, wait}: Clock): Turns => {
  const hosts = new Map<string, Host>()
  const hostOf = (name: string): Host => {
    const host = hosts.get(name) ?? {
      last: Promise.resolve(),
      waiting: 0,
      endedAt: Number.NEGATIVE_INFINITY,
      leastRest: 0,
    }
    // Entered again, so that the map is in the order of last use.
    hosts.delete(name)
    hosts.set(name, host)
    for (const [oldest, {waiting}] of hosts) {
      if (hosts.size <= mostHostsRemembered) break
      if (waiting === 0 && oldest !== name) hosts.delete(oldest)
    }
    return host
  }
  return {
    inTurn: (name, rest, task, signal) => {
      const host = hostOf(name)
      host.waiting += 1
      const turn = async () => {
        try {
          signal?.throwIfAborted()
          const pause = host.endedAt + Math.max(rest, host.leastRest) - now()
          if (pause > 0) await wait(pause, signal)
          return await task()
        } finally {
          host.endedAt = now()
          host.waiting -= 1
        }
      }
      const result = host.last.then(turn)
      host.last = result.catch(() => {})
      return result
    },
    slowDown: (name, milliseconds, usual) => {
      const host = hostOf(name)
      const asked = milliseconds ?? 2 * Math.max(host.leastRest, usual)
      host.leastRest = Math.min(longestCrawlDelay, Math.max(host.leastRest, asked))
    },
  }
}
