// SQL that only reads, and how the server is.

import {z} from "zod"
import {text} from "./values.ts"

export const sqlAsked = z.object({
  text: text(20_000).min(1).meta({description: "one statement that reads, with $1, $2 … for its values"}),
  parameters: z
    .array(z.union([z.null(), text(10_000), z.number(), z.boolean(), z.array(text(1000)).max(10_000)]))
    .max(100)
    .default([]),
})

export const sqlSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  truncated: z.boolean().meta({description: "there were more rows than are given"}),
})

export const healthSchema = z.object({status: z.literal("up"), version: z.string()})

export const readySchema = z.object({
  status: z.enum(["ready", "not ready"]),
  store: z.enum(["duckdb", "postgresql"]),
  coder: z.string().nullable().meta({description: "the coder whose reports count"}),
})
