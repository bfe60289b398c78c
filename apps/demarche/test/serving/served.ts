// The server in memory: a store with a few stories, the real coder in this thread, a clock that stands.

import {mkdtempSync, rmSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import type {Scope} from "@demarche/api"
import {openStore, type Store} from "@demarche/store"
import {thisThread} from "../../src/coding/crew.ts"
import {runManifest} from "../../src/ingesting/run-manifest.ts"
import {spoolIn} from "../../src/ingesting/spool.ts"
import {loadModels} from "../../src/models.ts"
import {openAccess, tokenAccess} from "../../src/serving/access.ts"
import type {App} from "../../src/serving/answering.ts"
import {buildApp, type Serving} from "../../src/serving/app.ts"
import {codingTask, codingWith} from "../../src/serving/coding.ts"
import {figuresOf} from "../../src/serving/figures.ts"
import {loopback} from "../../src/serving/guard.ts"
import {type Importing, importingWith} from "../../src/serving/importing.ts"
import {newToken} from "../../src/serving/tokens.ts"
import {merging} from "../../src/storing/merging.ts"
import {type RevisedStore, revised} from "../../src/storing/revised-store.ts"

export const now = "2026-01-02T03:04:05.000Z"

export const stories = [
  {
    text: "Cuba's president Miguel Díaz-Canel arrived in Moscow on Friday for a three-day visit.",
    date: "2018-11-02",
    publisher: "CGTN",
    title: "Cuban leader in Moscow",
    url: "https://example.org/1",
  },
  {
    text: "Cuban President Miguel Díaz-Canel met Vladimir Putin in Moscow on Friday.",
    date: "2018-11-03",
    publisher: "Interfax",
  },
  {
    text: "Russia promised Cuba a loan of $50 million on Monday. The United States condemned Russia for the loan.",
    date: "2018-11-06",
    publisher: "Reuters",
  },
  {
    text: "Turkish forces shelled positions in northern Syria on Tuesday, killing 12 people.",
    date: "2019-10-09",
  },
] as const

let models: ReturnType<typeof loadModels> | null = null

export interface Served {
  readonly app: App
  readonly store: RevisedStore
  readonly importing: Importing
  readonly log: readonly Readonly<Record<string, unknown>>[]
  /** A token for these scopes. */
  readonly token: (...scopes: Scope[]) => Promise<string>
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>
  readonly close: () => Promise<void>
}

export const serveInMemory = async (
  options: Partial<Serving> & {
    readonly tokens?: boolean
    readonly empty?: boolean
    readonly clock?: () => number
  } = {},
): Promise<Served> => {
  models ??= loadModels()
  const folder = mkdtempSync(join(tmpdir(), "demarche-serving-"))
  const store = options.store ?? revised(await openStore(":memory:", {merging}))
  const log: Readonly<Record<string, unknown>>[] = []
  const importing = importingWith({
    store,
    crew: thisThread(models, {task: "keep", statements: true, given: {}}),
    spool: spoolIn(join(folder, "incoming")),
    run: () => runManifest({}, now),
    now: () => now,
    onFailure(error) {
      throw error
    },
  })
  const app = buildApp({
    store,
    access: options.tokens === true ? tokenAccess(store, options.clock ?? (() => 0)) : openAccess,
    reach: {names: loopback},
    coding: codingWith(thisThread(models, codingTask)),
    importing,
    figures: figuresOf(
      store,
      line => log.push(line),
      () => now,
    ),
    knowledge: () => models!.knowledge,
    sql: true,
    secret: null,
    desk: join(folder, "desk"),
    now: () => now,
    ...options,
  })
  const get: Served["get"] = async (path, headers = {}) =>
    app.request(`http://localhost:4747${path}`, {headers: {host: "localhost:4747", ...headers}})
  const post: Served["post"] = async (path, body, headers = {}) =>
    app.request(`http://localhost:4747${path}`, {
      method: "POST",
      headers: {host: "localhost:4747", "content-type": "application/json", ...headers},
      body: typeof body === "string" ? body : JSON.stringify(body),
    })
  if (options.empty !== true)
    await ended(importing, await importing.take(stories.map(story => JSON.stringify(story))))
  return {
    app,
    store,
    importing,
    log,
    get,
    post,
    async token(...scopes) {
      const {token, row} = newToken(scopes.join(" and "), scopes, now)
      await store.addToken(row)
      return token
    },
    async close() {
      await importing.stop()
      await store.close()
      rmSync(folder, {recursive: true})
    },
  }
}

/** Waits until an import is over. */
export const ended = (importing: Importing, id: string): Promise<void> =>
  new Promise(resolve => {
    const isOver = (state: string): boolean => state === "done" || state === "failed"
    const unheard = importing.watch(id, ({state}) => {
      if (isOver(state)) {
        unheard()
        resolve()
      }
    })
    void importing.one(id).then(({state}) => {
      if (isOver(state)) resolve()
    })
  })

/** The id of the event of this type. */
export const eventOf = async (store: Store, type: string): Promise<string> => {
  const [row] = await store.query<{id: string}>("select id from events where type = $1 order by id", [type])
  return row!.id
}
