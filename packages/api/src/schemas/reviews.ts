// What reviewers decide, and what their decisions tell about the coder.

import {z} from "zod"
import {after, count, identifier, limitUpTo, statements, text} from "./values.ts"

export const decisions = [
  "accept",
  "reject",
  "ignore",
  "flag",
  "correct",
  "split",
  "merge",
  "add",
  "undo",
] as const

export const reviewSchema = z
  .object({
    ordinal: count,
    id: z.string(),
    decided_at: z.string(),
    who: z.string(),
    subject: z.string(),
    decision: z.enum(decisions),
    field: z.string().nullable(),
    value: z.unknown(),
    undoes: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({id: "Review"})

export const newReviewSchema = z
  .object({
    id: identifier
      .optional()
      .meta({description: "your own id of the decision: handed in twice, it is kept once"}),
    subject: identifier.meta({description: "an event's or a report's id; for `add` a document's"}),
    decision: z.enum(decisions),
    field: text(50).optional().meta({description: "the field that `correct` corrects"}),
    value: z.json().optional().meta({
      description:
        "`correct`: the field's value, or an object of fields; `split`: reports that go with the subject; `merge`: a report of the other event; `add`: the record, at least its type and trigger; what the document tells is filled in",
    }),
    undoes: identifier.optional().meta({description: "the review that `undo` takes back"}),
    note: text(5000).optional(),
    who: text(100)
      .min(1)
      .optional()
      .meta({description: "who decides, where no tokens are asked for; with tokens it is the token's name"}),
  })
  .meta({id: "NewReview"})

export const reviewedSchema = z.object({
  review: reviewSchema,
  events: z.array(z.string()).meta({description: "events that it made or changed"}),
  gone: z.array(z.string()).meta({description: "events that are no more"}),
})

export const reviewsAsked = z.object({subject: identifier.optional(), after, limit: limitUpTo(1000, 100)})

export const reviewsSchema = z.object({reviews: z.array(reviewSchema), next: z.string().nullable()})

const share = z.number().min(0).max(1)

export const precisionSchema = z.object({
  types: z.array(
    z.object({
      type: z.string().meta({description: "the type that the coder gave"}),
      accepted: count,
      rejected: count.meta({
        description: "rejected, or corrected in type, mode, modality, actor or recipient",
      }),
      precision: share,
      low: share.meta({description: "Wilson's interval, 95 %"}),
      high: share,
    }),
  ),
  agreement: z
    .object({
      alpha: z
        .number()
        .nullable()
        .meta({description: "Krippendorff's, nominal; null when all gave one verdict"}),
      items: count.meta({description: "events that two or more reviewers judged"}),
    })
    .nullable()
    .meta({description: "null when no event has two reviewers"}),
  statements,
})
