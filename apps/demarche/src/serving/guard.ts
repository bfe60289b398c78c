// What every request passes before anybody looks at it: the host and the page it comes from, and the headers that go back.

import type {MiddlewareHandler} from "hono"
import {secureHeaders} from "hono/secure-headers"
import type {Travelling} from "./answering.ts"
import {Refusal} from "./refusal.ts"

export interface Reach {
  /** Names under which the server is asked, without port; null where tokens are asked for and no name was told. */
  readonly names: readonly string[] | null
}

export const loopback: readonly string[] = ["127.0.0.1", "localhost", "[::1]"]

/** `name:port`, `[::1]:port` or a name: the name in small letters, or null when it is none. */
const hostName = (host: string): string | null =>
  /^(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(?::\d{1,5})?$/.exec(host.toLowerCase())?.[1] ?? null

/**
 * A page elsewhere can make a browser ask us: by a name of its own that leads here (DNS rebinding), or by a form or script
 * that sends what the user did not mean (CSRF). The first shows in `Host`, the second in `Origin` and `Sec-Fetch-Site`.
 */
export const guard =
  ({names}: Reach): MiddlewareHandler<Travelling> =>
  async (context, next) => {
    const host = context.req.header("host") ?? new URL(context.req.url).host
    const name = hostName(host)
    if (name === null || (names !== null && !names.includes(name)))
      throw new Refusal(
        "forbidden",
        "the server is not asked under this name: start it with --name to allow it",
        {
          field: "host",
        },
      )
    const origin = context.req.header("origin")
    const site = context.req.header("sec-fetch-site")
    const isNavigation = context.req.header("sec-fetch-mode") === "navigate" && context.req.method === "GET"
    if (
      (origin !== undefined && hostOf(origin) !== host.toLowerCase()) ||
      (site !== undefined && !["same-origin", "none"].includes(site) && !isNavigation)
    )
      throw new Refusal("forbidden", "requests from other pages are not answered", {field: "origin"})
    await next()
  }

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}

const self = "'self'"

/** Nothing but our own files, and nobody may put us into a frame. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    // the coder's products run as WebAssembly; no text is made to run
    scriptSrc: [self, "'wasm-unsafe-eval'"],
    styleSrc: [self],
    imgSrc: [self, "data:"],
    fontSrc: [self],
    connectSrc: [self],
    workerSrc: [self],
    manifestSrc: [self],
    baseUri: ["'none'"],
    formAction: [self],
    frameAncestors: ["'none'"],
  },
  crossOriginResourcePolicy: "same-origin",
  crossOriginOpenerPolicy: "same-origin",
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  strictTransportSecurity: false,
  permissionsPolicy: {camera: [], microphone: [], geolocation: []},
})
