// A client for browsers and Node: every route is a function that takes one object and gives what the route promises.

import type {InputOf, OutputOf, Route} from "./route.ts"
import {type Routes, routes} from "./routes.ts"
import {type ErrorBody, errorSchema} from "./schemas/error.ts"

export interface ClientOptions {
  /** Where the server is: "http://127.0.0.1:4747"; "" for the page's own. */
  readonly address: string
  /** Of `demarche token create`; none where the server asks for none. */
  readonly token?: string
  readonly fetch?: typeof fetch
}

/** A refusal by the server, or an answer that is none of its own. */
export class ApiError extends Error {
  override readonly name = "ApiError"
  readonly status: number
  readonly code: ErrorBody["error"]["code"]
  readonly field: string | null

  constructor(status: number, {code, message, field}: ErrorBody["error"]) {
    super(message)
    this.status = status
    this.code = code
    this.field = field ?? null
  }
}

export type Client = {
  readonly [Name in keyof Routes]: (
    input?: InputOf<Routes[Name]>,
    options?: {readonly signal?: AbortSignal},
  ) => Promise<OutputOf<Routes[Name]>>
}

export const createClient = ({address, token, fetch: call = fetch}: ClientOptions): Client =>
  Object.fromEntries(
    Object.entries(routes).map(([name, route]) => [
      name,
      async (input: Readonly<Record<string, unknown>> = {}, {signal}: {signal?: AbortSignal} = {}) => {
        const response = await call(`${address}${addressOf(route, input)}`, {
          method: route.method.toUpperCase(),
          headers: {
            accept: route.output === null ? "*/*" : "application/json",
            ...(route.body === null ? {} : {"content-type": "application/json"}),
            ...(token === undefined ? {} : {authorization: `Bearer ${token}`}),
          },
          ...(route.body === null ? {} : {body: JSON.stringify(input)}),
          ...(signal === undefined ? {} : {signal}),
        })
        if (!response.ok) throw new ApiError(response.status, await refusal(response))
        return route.output === null ? response.text() : response.json()
      },
    ]),
  ) as unknown as Client

/** The path with its places filled and the rest of the input behind it; a body carries its own. */
export const addressOf = (route: Route, input: Readonly<Record<string, unknown>>): string => {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(input[name])),
  )
  const query = new URLSearchParams()
  for (const name of Object.keys(route.query.shape)) {
    const value = input[name]
    if (value !== undefined) query.set(name, Array.isArray(value) ? value.join(",") : String(value))
  }
  return query.size === 0 ? path : `${path}?${query}`
}

const refusal = async (response: Response): Promise<ErrorBody["error"]> => {
  const body = errorSchema.safeParse(await response.json().catch(() => null))
  return body.success
    ? body.data.error
    : {code: "internal", message: `the server answered ${response.status} without a reason`}
}
