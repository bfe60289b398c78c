// The one shape of an error, whatever went wrong and wherever.

import {z} from "zod"

export const errorStatus = {
  "bad-request": 400,
  unauthorized: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  "too-many": 429,
  internal: 500,
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof errorStatus

export const errorSchema = z
  .object({
    error: z.object({
      code: z.enum(Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]]),
      message: z.string().meta({description: "one sentence: what is wrong, and what to do"}),
      field: z.string().optional().meta({description: "the parameter that is wrong"}),
      expected: z.string().optional().meta({description: "what it should be"}),
    }),
  })
  .meta({id: "Error"})

export type ErrorBody = z.output<typeof errorSchema>
