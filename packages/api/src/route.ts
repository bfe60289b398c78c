// A route as data: the server answers it, the client calls it, OpenAPI describes it, all from the same words.

import {z} from "zod"

/** What a token must allow. */
export type Scope = "read" | "review" | "admin"

type Shape = z.ZodObject

export interface Route<
  Path extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends z.ZodType | null = z.ZodType | null,
  Output extends z.ZodType | null = z.ZodType | null,
> {
  readonly method: "get" | "post"
  /** With `{name}` for what stands in `params`. */
  readonly path: string
  readonly summary: string
  readonly tag: string
  /** Null: no token is needed. */
  readonly scope: Scope | null
  readonly params: Path
  readonly query: Query
  readonly body: Body
  /** Null when the answer is no JSON. */
  readonly output: Output
  readonly status: number
  /** Media types the answer may have besides JSON, or instead of it. */
  readonly types: readonly string[]
}

const nothing = z.object({})
type Nothing = typeof nothing

export const route = <
  Path extends Shape = Nothing,
  Query extends Shape = Nothing,
  Body extends z.ZodType | null = null,
  Output extends z.ZodType | null = null,
>(
  method: "get" | "post",
  path: string,
  told: {
    readonly summary: string
    readonly tag: string
    readonly scope: Scope | null
    readonly params?: Path
    readonly query?: Query
    readonly body?: Body
    readonly output?: Output
    readonly status?: number
    readonly types?: readonly string[]
  },
): Route<Path, Query, Body, Output> => ({
  method,
  path,
  summary: told.summary,
  tag: told.tag,
  scope: told.scope,
  params: (told.params ?? nothing) as Path,
  query: (told.query ?? nothing) as Query,
  body: (told.body ?? null) as Body,
  output: (told.output ?? null) as Output,
  status: told.status ?? 200,
  types: told.types ?? [],
})

/** An object without fields says nothing beside others. */
type Said<Value> = Value extends Record<string, never> ? unknown : Value
type In<Schema> = Schema extends z.ZodType ? Said<z.input<Schema>> : unknown
type Out<Schema> = Schema extends z.ZodType ? Said<z.output<Schema>> : unknown

/** Everything a caller hands over, in one object. */
export type InputOf<R> =
  R extends Route<infer Path, infer Query, infer Body, z.ZodType | null>
    ? In<Path> & In<Query> & In<Body>
    : never

/** The same as the server reads it, defaults filled in. */
export type ReadOf<R> =
  R extends Route<infer Path, infer Query, infer Body, z.ZodType | null>
    ? Out<Path> & Out<Query> & Out<Body>
    : never

export type OutputOf<R> =
  R extends Route<Shape, Shape, z.ZodType | null, infer Output>
    ? Output extends z.ZodType
      ? z.output<Output>
      : string
    : never
