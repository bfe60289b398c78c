// `demarche serve`: the record over HTTP, and the desk.

import {randomBytes} from "node:crypto"
import {once} from "node:events"
import type {Server} from "node:http"
import {availableParallelism} from "node:os"
import {createAdaptorServer} from "@hono/node-server"
import {workers} from "../coding/crew.ts"
import {runManifest} from "../ingesting/run-manifest.ts"
import {spoolIn} from "../ingesting/spool.ts"
import {lazily} from "../lazily.ts"
import {loadActors, sharedCoderBytes} from "../models.ts"
import {openAccess, tokenAccess} from "../serving/access.ts"
import {buildApp} from "../serving/app.ts"
import {codingTask, codingWith} from "../serving/coding.ts"
import {deskFolder} from "../serving/desk.ts"
import {figuresOf, type Log} from "../serving/figures.ts"
import {loopback} from "../serving/guard.ts"
import {importingWith} from "../serving/importing.ts"
import {judgedBeside} from "../storing/judging-reports.ts"
import {mergingBy} from "../storing/merging.ts"
import {openRecord} from "../storing/open-record.ts"
import {revised} from "../storing/revised-store.ts"
import {removeServerFile, type ServerFile, writeServerFile} from "../storing/server-file.ts"
import {allWell, someFailed, type World} from "../world.ts"
import {harmless} from "../writing/terminal.ts"

export interface ServeOptions {
  readonly store: string
  readonly address: string
  readonly port: number
  /** Ask for tokens on this machine too. */
  readonly tokens?: true
  /** Names under which the server is asked, besides its address. */
  readonly name?: readonly string[]
  readonly sql?: true
  readonly spool?: string
}

/**
 * Requests whose head or body has not come after so many milliseconds are ended. A connection waits longer for its next request than
 * proxies and readers do: one that ended it first would fail the request that is under way.
 */
const slowest = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 2000,
  keepAliveTimeout: 75_000,
}

/** A browser opens six; each costs some memory while it waits. */
const mostConnections = 2500

/** What is being answered when the server is told to end has so many milliseconds. */
const lastAnswers = 10_000

/** @returns the exit status, when the server has been stopped */
export const serve = async (options: ServeOptions, world: World): Promise<number> => {
  const {store: place, address, port} = options
  const say = (words: string): void => {
    world.stderr.write(`demarche: ${harmless(words)}\n`)
  }
  const log: Log = line => {
    world.stderr.write(`${JSON.stringify(line)}\n`)
  }
  const now = (): string => new Date().toISOString()
  const isLocal = loopback.includes(address.includes(":") ? `[${address}]` : address)
  const asksForTokens = !isLocal || options.tokens === true
  const beside = judgedBeside()
  const store = revised(await openRecord(place, {lent: false, joining: mergingBy(beside.judge)}))
  if (asksForTokens && !(await store.tokens()).some(({revoked_at}) => revoked_at === null)) {
    await store.close()
    say(
      `${address} can be reached by others, so tokens are asked for, and there is none: make one with "demarche token create NAME --scope admin"`,
    )
    return someFailed
  }
  const bytes = lazily(sharedCoderBytes)
  const coders = workers(1, () => ({task: codingTask, own: [], bytes: bytes()}))
  const readers = workers(Math.max(1, availableParallelism() - 1), () => ({
    task: {task: "keep", statements: true, given: {}},
    own: [],
    bytes: bytes(),
    // those who read come before those who hand in
    givesWay: true,
  }))
  const importing = importingWith({
    store,
    crew: readers,
    spool: spoolIn(options.spool ?? `${isFile(place) ? place : "demarche"}.incoming`),
    run: lazily(() => runManifest({from: "api"}, now())),
    now,
    onFailure: error =>
      log({
        time: now(),
        level: "error",
        route: "import",
        error: error instanceof Error ? error.name : "error",
      }),
  })
  const secret = isFile(place) ? randomBytes(32).toString("base64url") : null
  const app = buildApp({
    store,
    access: asksForTokens ? tokenAccess(store, () => performance.now()) : openAccess,
    reach: {names: namesOf(options, isLocal)},
    coding: codingWith(coders),
    importing,
    figures: figuresOf(store, log, now),
    knowledge: lazily(() => loadActors()),
    sql: options.sql === true,
    secret,
    desk: deskFolder,
    now,
  })
  const server = createAdaptorServer({fetch: app.fetch, serverOptions: slowest}) as Server
  server.maxConnections = mostConnections
  try {
    await importing.start()
    server.listen(port, address)
    await once(server, "listening")
    const bound = (server.address() as {readonly port: number}).port
    const file: ServerFile | null =
      secret === null ? null : {pid: process.pid, address: `http://${reachable(address)}:${bound}`, secret}
    if (file !== null) writeServerFile(place, file)
    say(`${place} is served at http://${reachable(address)}:${bound}`)
    await new Promise<void>(resolve => {
      world.onInterrupt?.(resolve)
    })
    say("stopping: what is being answered and written is finished first")
    const closed = new Promise(resolve => server.close(resolve))
    const timer = setTimeout(() => server.closeAllConnections(), lastAnswers)
    server.closeIdleConnections()
    await importing.stop()
    await closed
    clearTimeout(timer)
    if (file !== null) removeServerFile(place, file)
  } finally {
    await Promise.all([coders.close(), readers.close(), beside.close()])
    await store.close()
  }
  return allWell
}

const isFile = (place: string): boolean => place !== ":memory:" && !/^postgres(ql)?:\/\//.test(place)

/** Where this machine reaches an address that stands for all of them. */
const reachable = (address: string): string =>
  address === "0.0.0.0"
    ? "127.0.0.1"
    : address === "::"
      ? "[::1]"
      : address.includes(":")
        ? `[${address}]`
        : address

/** On a shared address any name will do unless some are told: the token is what counts there. */
const namesOf = ({name = [], address}: ServeOptions, isLocal: boolean): readonly string[] | null =>
  isLocal || name.length > 0
    ? [...loopback, reachable(address), ...name.map(word => word.toLowerCase())]
    : null
