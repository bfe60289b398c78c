// Stories, with everything that was read in them.

import {z} from "zod"
import {record, statement, trend} from "./record.ts"
import {after, identifier, limitUpTo, statements} from "./values.ts"

export const documentSchema = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    date: z.string().nullable(),
    language: z.string().nullable(),
    copy_of: z.string().nullable(),
    status: z.enum(["coded", "skipped", "failed"]),
    reason: z.string().nullable(),
    origin: z.string().nullable(),
  })
  .meta({id: "Document"})

export const documentsAsked = z.object({
  after,
  limit: limitUpTo(1000, 50),
  status: z.enum(["coded", "skipped", "failed"]).optional(),
})

export const documentsSchema = z.object({
  documents: z.array(documentSchema),
  next: z.string().nullable(),
  statements,
})

export const storySchema = z.object({
  document: documentSchema.extend({
    text: z
      .string()
      .nullable()
      .meta({description: "null when the text is not kept; offsets are UTF-16 units of it"}),
  }),
  reports: z.array(z.object({id: z.string(), event_id: z.string().nullable(), record})),
  statements: z.array(
    z.object({id: z.string(), kind: z.enum(["statement", "trend"]), record: z.union([statement, trend])}),
  ),
})

export const byId = z.object({id: identifier})
