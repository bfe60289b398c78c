// The API described in OpenAPI 3.1, whose schemas are JSON Schemas of draft 2020-12: the same that check what comes in.

import {type JsonSchema, recordSchema, statementSchema, trendSchema} from "@demarche/codebook"
import {z} from "zod"
import type {Route} from "./route.ts"
import {routes} from "./routes.ts"
import {errorSchema, errorStatus} from "./schemas/error.ts"
import {suffixes} from "./suffixes.ts"

type Io = "input" | "output"

/** The codebook's schemas stand alone, with their parts in them: here the parts stand beside them, as `codebook.entity`. */
const besideEachOther = ({
  $schema,
  $id,
  $defs = {},
  ...schema
}: JsonSchema): readonly [JsonSchema, JsonSchema] => {
  const moved = (part: unknown): JsonSchema =>
    JSON.parse(JSON.stringify(part).replaceAll('"#/$defs/', '"#/components/schemas/codebook.'))
  return [
    moved(schema),
    Object.fromEntries(
      Object.entries($defs as JsonSchema).map(([name, part]) => [`codebook.${name}`, moved(part)]),
    ),
  ]
}

const [eventRecord, parts] = besideEachOther(recordSchema)

/** Described by the codebook, with all their parts. */
const ofTheCodebook: Readonly<Record<string, JsonSchema>> = {
  EventRecord: eventRecord,
  Statement: besideEachOther(statementSchema)[0],
  Trend: besideEachOther(trendSchema)[0],
}

/** The schema alone; what has a name of its own in the description is named and gathered in `named`. */
const described = (schema: z.ZodType, io: Io, named: Map<string, JsonSchema>): JsonSchema => {
  const {
    $schema,
    $defs = {},
    ...own
  } = z.toJSONSchema(schema, {io, unrepresentable: "any"}) as {
    readonly $schema?: string
    readonly $defs?: Readonly<Record<string, JsonSchema>>
  }
  for (const [name, definition] of Object.entries($defs)) named.set(name, pointed(definition))
  return pointed(own)
}

/** Zod points to `#/$defs/Name`, a description to `#/components/schemas/Name`. */
const pointed = (schema: JsonSchema): JsonSchema =>
  JSON.parse(
    JSON.stringify(schema, (key, value) =>
      key === "$ref"
        ? value.replace("#/$defs/", "#/components/schemas/")
        : key === "id" && value in ofTheCodebook
          ? undefined
          : value,
    ),
  )

const operation = (name: string, route: Route, named: Map<string, JsonSchema>): JsonSchema => ({
  operationId: name,
  summary: route.summary,
  tags: [route.tag],
  security: route.scope === null ? [] : [{}, {token: []}],
  ...(route.scope === null
    ? {}
    : {description: `Asks for the scope \`${route.scope}\` where the server asks for tokens.`}),
  parameters: [...parameters("path", route.params, named), ...parameters("query", route.query, named)],
  ...(route.body === null
    ? {}
    : {
        requestBody: {
          required: true,
          content: {"application/json": {schema: described(route.body, "input", named)}},
        },
      }),
  responses: {
    [route.status]: {
      description: route.summary,
      content: {
        ...(route.output === null
          ? {}
          : {"application/json": {schema: described(route.output, "output", named)}}),
        ...Object.fromEntries(route.types.map(type => [type, {schema: asSent(type)}])),
      },
    },
    default: {
      description: `An error: ${Object.entries(errorStatus)
        .map(([code, status]) => `${status} ${code}`)
        .join(", ")}`,
      content: {"application/json": {schema: described(errorSchema, "output", named)}},
    },
  },
})

/** What is no JSON is text or, where generators of clients must not read it as such, bytes. */
const asSent = (type: string): JsonSchema => ({
  type: "string",
  ...(type === suffixes.parquet ? {format: "binary"} : {}),
})

const parameters = (
  place: "path" | "query",
  shape: z.ZodObject,
  named: Map<string, JsonSchema>,
): readonly JsonSchema[] =>
  Object.entries(shape.shape).map(([name, schema]) => {
    const {description, ...rest} = described(schema as z.ZodType, "input", named)
    return {
      name,
      in: place,
      required: place === "path" || !(schema as z.ZodType).safeParse(undefined).success,
      ...(description === undefined ? {} : {description}),
      schema: rest,
    }
  })

export const openApi = (version: string): JsonSchema => {
  const named = new Map<string, JsonSchema>()
  const paths: Record<string, Record<string, JsonSchema>> = {}
  for (const [name, route] of Object.entries(routes)) {
    const path = paths[route.path] ?? {}
    path[route.method] = operation(name, route, named)
    paths[route.path] = path
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Demarche",
      version,
      description:
        "The record of relations between states: who did what to whom, when, where, how much, and who says so.",
      license: {name: "Apache-2.0", identifier: "Apache-2.0"},
    },
    paths,
    components: {
      schemas: {
        ...Object.fromEntries(
          [...named]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, schema]) => [name, ofTheCodebook[name] ?? schema]),
        ),
        ...parts,
      },
      securitySchemes: {token: {type: "http", scheme: "bearer"}},
    },
  }
}

/** What a route takes, in one JSON Schema: a tool's input. */
export const inputSchema = (route: Route): z.ZodObject =>
  z.object({
    ...route.params.shape,
    ...route.query.shape,
    ...(route.body instanceof z.ZodObject ? route.body.shape : {}),
  })
