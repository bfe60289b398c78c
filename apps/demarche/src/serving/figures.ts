// Figures for Prometheus, and a line in the log for every request. Neither holds a text, a name or what was asked.

import type {Store} from "@demarche/store"
import type {MiddlewareHandler} from "hono"
import {Counter, collectDefaultMetrics, Gauge, Histogram, Registry} from "prom-client"
import type {Travelling} from "./answering.ts"

export interface Figures {
  readonly registry: Registry
  readonly watch: MiddlewareHandler<Travelling>
}

export type Log = (line: Readonly<Record<string, unknown>>) => void

/** @param log one JSON object a line */
export const figuresOf = (store: Store, log: Log, now: () => string): Figures => {
  const registry = new Registry()
  collectDefaultMetrics({register: registry})
  const requests = new Counter({
    name: "demarche_requests_total",
    help: "Requests answered",
    labelNames: ["method", "route", "status"],
    registers: [registry],
  })
  const times = new Histogram({
    name: "demarche_request_seconds",
    help: "Time to the head of the answer",
    labelNames: ["route"],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  })
  for (const table of ["documents", "events", "reports", "reviews"])
    new Gauge({
      name: `demarche_${table}`,
      help: `Rows of the table ${table}`,
      registers: [registry],
      async collect() {
        const [row] = await store.query<{rows: number}>(`select count(*) as rows from ${table}`)
        this.set(row!.rows)
      },
    })
  return {
    registry,
    async watch(context, next) {
      const started = performance.now()
      await next()
      const seconds = (performance.now() - started) / 1000
      const {method} = context.req
      const route = context.get("route") ?? "none"
      const {status} = context.res
      requests.inc({method: known.has(method) ? method : "other", route, status})
      times.observe({route}, seconds)
      const error = context.get("error")
      log({
        time: now(),
        level: status >= 500 ? "error" : "info",
        method: known.has(method) ? method : "other",
        route,
        status,
        ms: Math.round(seconds * 1000),
        ...(context.get("who") == null ? {} : {who: context.get("who")}),
        ...(status >= 500 ? {error: inside(error)} : {}),
      })
    },
  }
}

const known: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "DELETE", "OPTIONS"])

/** Where it went wrong, without the message: engines quote the values they stumble on. */
const inside = (error: unknown): string =>
  error instanceof Error
    ? `${error.name} ${(error.stack ?? "")
        .split("\n")
        .filter(line => line.startsWith("    at "))
        .slice(0, 6)
        .map(line => line.trim())
        .join(" ")}`
    : typeof error
