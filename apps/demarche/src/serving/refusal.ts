// What is answered when something is refused or goes wrong: one shape, one sentence, nothing about the inside.

import {type ErrorBody, type ErrorCode, errorStatus} from "@demarche/api"
import {StoreError} from "@demarche/store"
import {HTTPException} from "hono/http-exception"
import {NoQuestion} from "../asking/asked.ts"

export class Refusal extends Error {
  override readonly name = "Refusal"
  readonly code: ErrorCode
  readonly field: string | undefined
  readonly expected: string | undefined

  constructor(code: ErrorCode, message: string, {field, expected}: {field?: string; expected?: string} = {}) {
    super(message)
    this.code = code
    this.field = field
    this.expected = expected
  }
}

export const bodyOf = ({code, message, field, expected}: Refusal): ErrorBody => ({
  error: {
    code,
    message,
    ...(field === undefined ? {} : {field}),
    ...(expected === undefined ? {} : {expected}),
  },
})

export const statusOf = ({code}: Refusal): number => errorStatus[code]

/** Anything thrown, as it is told: what we do not know is told without its words, which may hold texts. */
export const refusalFrom = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error
  if (error instanceof NoQuestion) return new Refusal("bad-request", error.message, {field: "sides"})
  if (error instanceof RangeError) return new Refusal("bad-request", error.message)
  if (error instanceof StoreError)
    return new Refusal(
      error.fault === "refused" ? "bad-request" : "unavailable",
      error.fault === "refused"
        ? error.message
        : `the store cannot be used now (${error.fault}): try again later`,
    )
  if (error instanceof HTTPException && error.status === 413)
    return new Refusal("too-large", "the body is larger than this route takes")
  if (error instanceof HTTPException && error.status < 500)
    return new Refusal("bad-request", "the request could not be read")
  return new Refusal("internal", "something went wrong here; the log says what")
}
