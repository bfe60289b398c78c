// One request and its answer, without redirects: within the limits of time and size, and every failure in words.

import {type Dispatcher, request} from "undici"
import {Unreadable} from "../reading/decode.ts"
import {unpackedBody} from "../reading/unpack.ts"
import {Forbidden, type Times} from "./connection.ts"

export type Headers = Readonly<Record<string, string | string[] | undefined>>

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** `null` when it was not wanted. */
  readonly body: Uint8Array | null
}

/** Why there is no answer, as half a sentence that follows the address. */
export class Unanswered extends Error {
  override readonly name = "Unanswered"
}

export interface Asking {
  readonly agent: Dispatcher
  readonly times: Times
  readonly headers: Readonly<Record<string, string>>
  /** Bytes of the body, packed and unpacked. */
  readonly largest: number
  /** Whether the body is wanted, told by the status and the header lines. */
  readonly wants: (status: number, headers: Headers) => boolean
  readonly signal?: AbortSignal | undefined
}

/**
 * @throws {Unanswered} with the reason
 * @throws the signal's reason when it is aborted
 */
export const ask = async (url: URL, asking: Asking): Promise<Answer> => {
  const {agent, times, headers, largest, wants, signal} = asking
  const late = AbortSignal.timeout(times.whole)
  try {
    const answer = await request(url, {
      dispatcher: agent,
      headers: {"accept-encoding": "gzip, deflate, br", ...headers},
      signal: signal === undefined ? late : AbortSignal.any([late, signal]),
    })
    const {statusCode: status, body} = answer
    if (!wants(status, answer.headers)) {
      // An answer that is not wanted is not waited for either.
      body.on("error", () => {})
      body.destroy()
      return {status, headers: answer.headers, body: null}
    }
    const said = Number(one(answer.headers, "content-length"))
    if (said > largest) {
      body.on("error", () => {})
      body.destroy()
      throw new Unanswered(`is ${said} bytes long; the limit is ${largest}`)
    }
    const encoding = one(answer.headers, "content-encoding")
    return {status, headers: answer.headers, body: await unpackedBody(body, encoding, largest)}
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    if (error instanceof Unanswered) throw error
    throw new Unanswered(
      late.aborted ? `did not end within ${seconds(times.whole)}` : whyUnanswered(error, times),
    )
  }
}

/** The first value of a header line. */
export const one = (headers: Headers, name: string): string | null => {
  const value = headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

const seconds = (milliseconds: number): string => `${milliseconds / 1000} seconds`

const whyUnanswered = (error: unknown, times: Times): string => {
  if (error instanceof Unreadable || error instanceof Forbidden) return error.message
  const {code, message} = error as {code?: unknown; message?: unknown}
  if (code === "UND_ERR_CONNECT_TIMEOUT" || code === "ETIMEDOUT")
    return `could not be reached within ${seconds(times.connect)}`
  if (code === "UND_ERR_HEADERS_TIMEOUT") return `did not answer within ${seconds(times.headers)}`
  if (code === "UND_ERR_BODY_TIMEOUT") return `fell silent for ${seconds(times.silence)}`
  if (code === "UND_ERR_HEADERS_OVERFLOW") return "answers with header lines that are too long"
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "has a host whose name cannot be resolved"
  if (code === "ECONNREFUSED") return "has a host that refuses connections"
  if (code === "ECONNRESET" || code === "UND_ERR_SOCKET") return "was cut off by its host"
  const words = String(message ?? error).replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ")
  return `could not be fetched (${words.slice(0, 120)})`
}
