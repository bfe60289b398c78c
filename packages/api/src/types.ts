// What travels, as types: each is what its schema lets through.

import type {z} from "zod"
import type {answerSchema, askedSchema, columnSchema, partSchema, todaySchema} from "./schemas/asking.ts"
import type {codedSchema, importSchema, progressSchema} from "./schemas/coding.ts"
import type {documentSchema, storySchema} from "./schemas/documents.ts"
import type {eventSchema, queueSchema, wholeEventSchema} from "./schemas/events.ts"
import type {newReviewSchema, reviewSchema} from "./schemas/reviews.ts"

/** What a question can be asked with. */
export type Asked = z.input<typeof askedSchema>
export type Answer = z.output<typeof answerSchema>
export type Part = z.output<typeof partSchema>
export type Column = z.output<typeof columnSchema>
export type Row = Part["rows"][number]
export type Today = z.output<typeof todaySchema>
export type Document = z.output<typeof documentSchema>
/** A document with its text and what was read in it. */
export type Story = z.output<typeof storySchema>
export type Event = z.output<typeof eventSchema>
export type WholeEvent = z.output<typeof wholeEventSchema>
export type Queue = z.output<typeof queueSchema>
export type Review = z.output<typeof reviewSchema>
export type NewReview = z.input<typeof newReviewSchema>
export type Decision = Review["decision"]
export type Coded = z.output<typeof codedSchema>
export type Import = z.output<typeof importSchema>
/** Data of the events `progress` and `done`. */
export type Progress = z.output<typeof progressSchema>
