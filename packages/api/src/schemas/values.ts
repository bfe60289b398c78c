// The small values that parameters are made of. Outside text is hostile: each has a length, and none holds a NUL or half a
// surrogate pair, which no store can keep.

import type {JsonValue} from "@demarche/codebook"
import {z} from "zod"

const unkeepable = /[\0\p{Surrogate}]/u

/** Text of at most so many UTF-16 units. */
export const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine(value => !unkeepable.test(value), {message: "text without NUL and without half a surrogate pair"})

/** Ids are hashes of 16 to 64 hex digits; other writers may give their own. */
export const identifier = text(200).min(1)

export const day = z.iso.date().meta({description: "a day, YYYY-MM-DD"})

export const limitUpTo = (most: number, usual: number) =>
  z.coerce.number<number | string>().int().min(1).max(most).default(usual)

/** The place a page ended at, as the page gave it. */
export const after = text(400).optional().meta({description: "`next` of the page before"})

/** Several words: "A,B" in an address, a list in JSON. */
export const listOf = <Item extends z.ZodType<unknown, string>>(item: Item) =>
  z
    .union([z.string().max(2000), z.array(z.string().max(200)).max(200)])
    .transform(value =>
      (typeof value === "string" ? value.split(",") : value)
        .map(word => word.trim())
        .filter(word => word !== ""),
    )
    .pipe(z.array(item).max(200))

/** "true", "1" and the name alone say yes. */
export const flag = z
  .union([z.boolean(), z.enum(["true", "1", "", "false", "0"])])
  .transform(value => value === true || value === "true" || value === "1" || value === "")

export const count = z.int().min(0)

/** Whatever JSON holds: what we write ourselves is not looked through again. */
export const value = z.unknown() as z.ZodType<JsonValue>

/** What an answer was read with, so that it can be asked again. */
export const statements = z
  .array(z.object({text: z.string(), values: z.array(value)}))
  .meta({description: "the SQL it was read with, and the values of its $1, $2 …"})

/** A row of a table; its columns are told beside it or by the table of the same name. */
export const row = z.record(z.string(), value)
