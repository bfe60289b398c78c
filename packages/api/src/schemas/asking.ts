// Questions to the record: their names, what they can be asked with, and the shape of an answer.

import {type EventType, eventTypes, type QuadClass} from "@demarche/codebook"
import {z} from "zod"
import {importSchema} from "./coding.ts"
import {after, count, day, flag, limitUpTo, listOf, row, statements, text} from "./values.ts"

/** In the order in which help lists them; the store knows the same. */
export const questionNames = [
  "dossier",
  "events",
  "series",
  "visits",
  "deals",
  "statements",
  "threats",
  "network",
  "movers",
  "actor",
  "compare",
  "places",
  "newcomers",
  "search",
  "changes",
  "event",
] as const

export type QuestionName = (typeof questionNames)[number]

/** Most rows of one page. */
export const mostRows = 10_000

export const askedSchema = z.object({
  sides: listOf(text(100))
    .default([])
    .meta({description: "whom it is about: codes or names of countries, codes of groups; CUB,RUS"}),
  words: text(500).default("").meta({description: "words to search for, or the id of an event"}),
  since: day.optional().meta({description: "events from this day on"}),
  until: day.optional().meta({description: "events until this day"}),
  type: listOf(z.enum(eventTypes as [EventType, ...EventType[]]))
    .default([])
    .meta({description: `only these event types: ${eventTypes.join(", ")}`}),
  quad: listOf(z.enum(["1", "2", "3", "4"]))
    .transform(classes => classes.map(word => Number(word) as QuadClass))
    .default([])
    .meta({description: "only these quad classes, 1 to 4"}),
  modality: listOf(z.enum(["actual", "historical", "future", "hypothetical", "negation"]))
    .default(["actual"])
    .meta({description: "modalities that count; actual when none is given"}),
  "quad-rule": z
    .enum(["plover-section", "plover-table"])
    .default("plover-section")
    .meta({description: "which types make a quad class"}),
  scale: z.enum(["plover", "goldstein"]).default("plover").meta({description: "how events are scored"}),
  "min-confidence": z.coerce
    .number<number | string>()
    .min(0)
    .max(1)
    .default(0)
    .meta({description: "leave events out of which the coder is less sure"}),
  directed: flag.default(false).meta({description: "only what the first side does to the second"}),
  limit: limitUpTo(mostRows, 50).meta({description: "rows of a list"}),
  after,
  part: text(50).optional().meta({description: "only this part of the answer"}),
})

export const columnSchema = z.object({
  name: z.string(),
  kind: z.enum(["text", "code", "day", "month", "count", "number", "list", "event"]),
  means: z.string(),
})

export const partSchema = z
  .object({
    name: z.string(),
    title: z.string(),
    columns: z.array(columnSchema),
    rows: z.array(row),
    next: z.string().nullable(),
    statements,
  })
  .meta({id: "Part"})

export const answerSchema = z
  .object({
    question: z.string(),
    asked: row,
    definitions: z.array(z.string()),
    parts: z.array(partSchema),
  })
  .meta({id: "Answer"})

export const questionsSchema = z.object({
  questions: z.array(
    z.object({
      name: z.string(),
      summary: z.string(),
      definitions: z.array(z.string()),
      sides: z.string().meta({description: "how many sides it is about, in words"}),
      words: z.string().nullable().meta({description: "the words it needs; null when none"}),
      pages: z.boolean(),
    }),
  ),
})

export const todaySchema = z.object({
  day: z.string().nullable().meta({description: "the last day of publication when none was asked for"}),
  documents: count.meta({description: "documents published on it"}),
  events: count.meta({description: "actual events dated to it"}),
  unusual: z.array(row).meta({description: "rows of the question movers, over the thirty days before"}),
  newcomers: z.array(row).meta({description: "rows of the question newcomers, over the thirty days before"}),
  queue: count.meta({description: "events that nobody has judged"}),
  imports: z.array(importSchema),
})
