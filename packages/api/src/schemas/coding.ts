// Texts handed in: coded at once and forgotten, or taken into the record.

import {z} from "zod"
import {record, statement, trend} from "./record.ts"
import {after, count, day, limitUpTo, statements, text} from "./values.ts"

/** A thousand printed pages, as the readers have it. */
const longestText = 2_000_000

export const toCodeSchema = z.object({
  text: text(200_000).min(1),
  title: text(2000).optional(),
  date: day.optional().meta({description: "day of publication; without it “on Monday” means nothing"}),
  publisher: text(300).optional(),
  url: text(2048).optional(),
})

export const codedSchema = z.object({
  document: z.object({
    id: z.string(),
    title: z.string().nullable(),
    date: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string(),
    text_digest: z.string().nullable(),
    skipped: z.string().nullable().meta({description: "why it was not coded; null when it was"}),
    coder: z.string(),
  }),
  events: z.array(record),
  statements: z.array(statement),
  trends: z.array(trend),
})

export const pageAsked = z.object({
  address: text(2048).min(1).meta({description: "of a page of the web: https://…"}),
})

export const pageSchema = z.object({
  title: z.string().nullable(),
  text: z.string(),
  date: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().meta({description: "where it was found in the end"}),
})

export const newDocumentSchema = z.object({
  id: text(300).optional(),
  text: text(longestText).min(1),
  title: text(2000).optional(),
  date: day.optional(),
  url: text(2048).optional(),
  publisher: text(300).optional(),
  language: text(40).optional(),
})

export const newDocumentsSchema = z.object({documents: z.array(newDocumentSchema).min(1)})

export const takenSchema = z.object({
  import: z.string().meta({description: "its id: ask for it at /api/imports/{id}"}),
})

export const importSchema = z
  .object({
    id: z.string(),
    source: z.string(),
    kind: z.string(),
    state: z.enum(["waiting", "running", "done", "stopped", "failed"]),
    read: count,
    coded: count,
    duplicates: count,
    skipped: count,
    failed: count,
    started_at: z.string(),
  })
  .meta({id: "Import"})

export const importsSchema = z.object({imports: z.array(importSchema), statements})

export const itemsAsked = z.object({
  state: z.enum(["duplicate", "skipped", "failed"]).optional(),
  after,
  limit: limitUpTo(1000, 50),
})

export const itemsSchema = z.object({
  items: z.array(
    z.object({
      ordinal: count.meta({description: "place in the source, from 1"}),
      origin: z.string().meta({description: "file and line, or address"}),
      given_id: z.string().nullable(),
      state: z.enum(["duplicate", "skipped", "failed"]),
      reason: z.string(),
      document_id: z.string().nullable().meta({description: "the document that it repeats"}),
    }),
  ),
  next: z.string().nullable(),
  statements,
})

/** Data of the events `progress` and `done` of an import's progress. */
export const progressSchema = z
  .object({
    read: count,
    coded: count,
    duplicates: count,
    skipped: count,
    failed: count,
    reports: count,
    state: importSchema.shape.state,
  })
  .meta({id: "Progress"})
