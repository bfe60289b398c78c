// Binds a route of the API to what answers it: what comes in is read by the route's schemas before anybody sees it.

import type {OutputOf, ReadOf, Route} from "@demarche/api"
import type {Context, Hono} from "hono"
import {z} from "zod"
import type {Access} from "./access.ts"
import {type Body, bodyFrom, type KeptAnswers} from "./kept-answers.ts"
import {Refusal} from "./refusal.ts"

/** What travels with a request. */
export interface Travelling {
  Variables: {
    /** Who asks: the token's name, or null where no token is asked for. */
    who: string | null
    /** The route, for logs and figures: never what stands in its place. */
    route: string
    /** The error behind the answer, for the log. */
    error: unknown
  }
}

export type Asking = Context<Travelling>
export type App = Hono<Travelling>

/** `{name}` as Hono writes it. */
const patternOf = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ":$1")

/** What a handler gives: JSON, or an answer of its own. */
type Given<R> = OutputOf<R> | Response

export type Handle<R> = (read: ReadOf<R>, context: Asking) => Promise<Given<R>> | Given<R>

export const answer = <R extends Route>(app: App, route: R, access: Access, handle: Handle<R>): void => {
  app.on(route.method, patternOf(route.path), context =>
    respond(context, route, access, context.req.param(), handle),
  )
}

/** As `answer`, for what depends on the store alone. */
export const answerKept = <R extends Route>(
  app: App,
  route: R,
  access: Access,
  kept: KeptAnswers,
  handle: (read: ReadOf<R>) => Promise<OutputOf<R>>,
): void =>
  answer(app, route, access, async (read, context) =>
    send(
      context,
      await kept.of(`${route.path} ${JSON.stringify(read)}`, async () =>
        bodyFrom(JSON.stringify(await handle(read)), "application/json"),
      ),
    ),
  )

export const send = (context: Asking, {content, type, tag, headers}: Body): Response =>
  context.body(content, 200, {"content-type": type, etag: tag, ...headers})

/** @param params what stands in the places of the path */
export const respond = async <R extends Route>(
  context: Asking,
  route: R,
  access: Access,
  params: Readonly<Record<string, string>>,
  handle: Handle<R>,
): Promise<Response> => {
  context.set("route", route.path)
  await access.check(context, route.scope)
  const read = {
    ...readBy(route.params, params, "path"),
    ...readBy(route.query, queryOf(context.req.url), "query"),
    ...(route.body === null ? {} : readBy(route.body, await jsonOf(context), "body")),
  }
  const given = await handle(read as ReadOf<R>, context)
  return given instanceof Response ? given : context.json(given, route.status as 200)
}

/** A name given twice is a list. */
const queryOf = (url: string): Readonly<Record<string, string | readonly string[]>> => {
  const found = new URL(url).searchParams
  return Object.fromEntries(
    [...new Set(found.keys())].map(name => {
      const values = found.getAll(name)
      return [name, values.length === 1 ? values[0]! : values]
    }),
  )
}

export const jsonOf = async (context: Asking): Promise<unknown> => {
  const type = context.req.header("content-type") ?? ""
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new Refusal("bad-request", "the body is no JSON", {
      field: "content-type",
      expected: "application/json",
    })
  const text = await context.req.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal("bad-request", "the body is not valid JSON", {field: "body", expected: "a JSON object"})
  }
}

export const readBy = (schema: z.ZodType, value: unknown, place: "path" | "query" | "body"): object => {
  const strict = schema instanceof z.ZodObject && place !== "path" ? schema.strict() : schema
  const read = strict.safeParse(value)
  if (read.success) return read.data as object
  const [issue] = read.error.issues
  const isUnknown = issue!.code === "unrecognized_keys"
  const field = isUnknown ? issue.keys[0]! : issue!.path.map(String).join(".") || place
  const expected = isUnknown
    ? `one of ${Object.keys((schema as z.ZodObject).shape).join(", ") || "none"}`
    : issue!.message
  throw new Refusal(
    "bad-request",
    isUnknown
      ? `there is no "${field.slice(0, 80)}" here`
      : `"${field.slice(0, 80)}" is not what was expected`,
    {field: field.slice(0, 80), expected: expected.slice(0, 300)},
  )
}
