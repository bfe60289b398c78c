// Events with their reports and what reviewers said of them; who took part; who is meant by a name.

import {z} from "zod"
import {documentSchema} from "./documents.ts"
import {record} from "./record.ts"
import {reviewSchema} from "./reviews.ts"
import {count, day, limitUpTo, row, statements, text} from "./values.ts"

export const eventSchema = z
  .object({
    id: z.string(),
    state: z.enum(["coded", "accepted", "corrected", "flagged", "rejected", "ignored"]),
    record,
    reports: count.meta({description: "reports that tell of it"}),
    sources: count.meta({description: "publishers that tell of it"}),
    first_published: z.string().nullable(),
    last_published: z.string().nullable(),
    why_merged: z.array(z.string()),
  })
  .meta({id: "Event"})

const toldIn = documentSchema.pick({
  id: true,
  title: true,
  url: true,
  publisher: true,
  date: true,
  copy_of: true,
})

export const wholeEventSchema = z.object({
  event: eventSchema,
  reports: z.array(z.object({id: z.string(), document: toldIn, sentence: z.string(), record})),
  reviews: z.array(reviewSchema),
  related: z.object({before: z.array(row), after: z.array(row)}).meta({
    description: "events of the same two sides just before and after, as rows of the question events",
  }),
  statements,
})

export const actorsAsked = z.object({
  q: text(200).default("").meta({description: "part of a name, or a code"}),
  limit: limitUpTo(1000, 50),
})

export const actorsSchema = z.object({
  actors: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      code: z.string(),
      sector: z.string(),
      kind: z.enum(["known", "unknown"]),
      first_seen: z.string().nullable(),
      last_seen: z.string().nullable(),
      events: count,
    }),
  ),
  statements,
})

export const whoAsked = z.object({
  name: text(300).min(1).meta({description: "a name or a description: the foreign minister"}),
  on: day.optional().meta({description: "the day: offices change hands"}),
  near: text(2000).optional().meta({description: "words that stand around the name"}),
})

export const whoSchema = z.record(z.string(), z.unknown()).meta({
  id: "Identification",
  description: "as `demarche who --format json` prints it",
})

export const queueAsked = z.object({
  limit: limitUpTo(500, 20),
  after: text(400).optional(),
  type: text(200).optional().meta({description: "only these event types, between commas"}),
})

export const queueSchema = z.object({
  events: z.array(
    z.object({
      event: eventSchema,
      report: z.object({id: z.string(), record}),
      sentence: z.string(),
      document: toldIn,
    }),
  ),
  next: z.string().nullable(),
})
