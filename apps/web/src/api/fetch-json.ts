// One way to the server, one way of failing: a sentence that can be shown.

import type {Search} from "../desk/address.ts"
import {words} from "../words.ts"
import {tokenKept} from "./token.ts"

/** What went wrong, in the server's words where it answered. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.name = "Refusal"
    this.status = status
    this.code = code
  }
}

/** `/api/ask/dossier?sides=CUB,RUS` */
export const apiAddress = (path: string, search: Search = {}): string => {
  const given = Object.entries(search).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "",
  )
  const text = new URLSearchParams(given).toString().replaceAll("%2C", ",")
  return `/api/${path}${text === "" ? "" : `?${text}`}`
}

/** An answer of the server, asked for with the token that is kept. @throws Refusal */
export const request = async (
  address: string,
  {signal, post}: {readonly signal?: AbortSignal; readonly post?: unknown} = {},
): Promise<Response> => {
  const token = tokenKept()
  let answer: Response
  try {
    answer = await fetch(address, {
      ...(signal && {signal}),
      headers: {
        ...(token !== null && {authorization: `Bearer ${token}`}),
        ...(post !== undefined && {"content-type": "application/json"}),
      },
      ...(post !== undefined && {method: "POST", body: JSON.stringify(post)}),
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error
    throw new Refusal(0, "unreachable", words.failure.unreachable)
  }
  if (!answer.ok) throw refusalOf(answer.status, await answer.json().catch(() => null))
  return answer
}

/** @throws Refusal */
export const fetchJson = async <Body>(
  address: string,
  options: {readonly signal?: AbortSignal; readonly post?: unknown} = {},
): Promise<Body> => {
  const answer = await request(address, options)
  const body: unknown = await answer.json().catch(() => null)
  if (body === null) throw refusalOf(answer.status, null)
  return body as Body
}

const refusalOf = (status: number, body: unknown): Refusal => {
  const told = (body as {error?: {code?: string; message?: string; expected?: string}} | null)?.error
  return new Refusal(
    status,
    told?.code ?? "internal",
    told?.message === undefined
      ? words.failure.status(status)
      : told.expected === undefined
        ? told.message
        : `${told.message} (${words.failure.expected} ${told.expected})`,
  )
}
