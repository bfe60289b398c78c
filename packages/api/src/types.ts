// What travels, as types: each is what its schema lets through.

import type {z} from "zod"
import type {answerSchema, askedSchema, todaySchema} from "./schemas/asking.ts"
import type {codedSchema, importSchema, progressSchema} from "./schemas/coding.ts"
import type {documentSchema, storySchema} from "./schemas/documents.ts"
import type {eventSchema, queueSchema, wholeEventSchema} from "./schemas/events.ts"
import type {newReviewSchema, precisionSchema, reviewSchema} from "./schemas/reviews.ts"

/** An answer is read by many and changed by none. */
type Kept<Value> = Value extends readonly (infer Item)[]
  ? readonly Kept<Item>[]
  : Value extends object
    ? {readonly [Name in keyof Value]: Kept<Value[Name]>}
    : Value

/** What a question can be asked with. */
export type Asked = z.input<typeof askedSchema>
export type Answer = Kept<z.output<typeof answerSchema>>
export type Part = Answer["parts"][number]
export type Column = Part["columns"][number]
export type Row = Part["rows"][number]
/** A statement in SQL with the values of its `$1`, `$2` … */
export type Statement = Part["statements"][number]
export type Today = z.output<typeof todaySchema>
export type Document = z.output<typeof documentSchema>
/** A document with its text and what was read in it. */
export type Story = z.output<typeof storySchema>
export type Event = z.output<typeof eventSchema>
export type WholeEvent = z.output<typeof wholeEventSchema>
export type Queue = z.output<typeof queueSchema>
export type Precision = z.output<typeof precisionSchema>
export type Review = z.output<typeof reviewSchema>
export type NewReview = z.input<typeof newReviewSchema>
export type Decision = Review["decision"]
export type Coded = z.output<typeof codedSchema>
export type Import = z.output<typeof importSchema>
/** Data of the events `progress` and `done`. */
export type Progress = z.output<typeof progressSchema>
