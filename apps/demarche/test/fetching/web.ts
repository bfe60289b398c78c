// A small web on this machine: a server whose answers a test writes, names that lead to it, and a clock that does not wait.

import {createServer, type IncomingMessage, type ServerResponse} from "node:http"
import type {AddressInfo} from "node:net"
import {afterAll} from "vitest"
import {whyNotPublic} from "../../src/fetching/address.ts"
import type {Lookup} from "../../src/fetching/connection.ts"
import type {Outside} from "../../src/fetching/fetcher.ts"
import type {Clock} from "../../src/fetching/turns.ts"

export type Answers = (request: IncomingMessage, response: ServerResponse) => void

export interface Web {
  readonly port: number
  /** Every request as "METHOD host path". */
  readonly asked: string[]
}

export const page = (response: ServerResponse, body: string | Uint8Array, headers = {}): void => {
  response.writeHead(200, {"content-type": "text/html; charset=utf-8", ...headers})
  response.end(body)
}

/** @param answers to everything but robots.txt, which is missing unless they give it */
export const serve = async (answers: Answers, robots?: string | number): Promise<Web> => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const host = request.headers.host?.replace(/:\d+$/, "")
    asked.push(`${request.method} ${host} ${request.url}`)
    if (request.url !== "/robots.txt") answers(request, response)
    else if (typeof robots === "string") page(response, robots, {"content-type": "text/plain"})
    else {
      response.writeHead(robots ?? 404)
      response.end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return {port: (server.address() as AddressInfo).port, asked}
}

/** Time passes only by waiting. */
export const stillClock = (): Clock & {readonly waits: number[]} => {
  let time = 0
  const waits: number[] = []
  return {
    waits,
    now: () => time,
    wait: async milliseconds => {
      waits.push(milliseconds)
      time += milliseconds
    },
  }
}

/** Names that lead where a test says; one after the other when it says several. */
export const names = (table: Readonly<Record<string, readonly string[]>>): Lookup => {
  const times = new Map<string, number>()
  return async host => {
    const answers = table[host] ?? []
    const index = times.get(host) ?? 0
    times.set(host, index + 1)
    const addresses = answers[Math.min(index, answers.length - 1)]?.split(" ") ?? []
    return addresses.map(address => ({address, family: address.includes(":") ? 6 : 4}))
  }
}

/** Outside where 127.0.0.1 stands for a host of the public web; all other addresses are judged as they are. */
export const outside = (
  table: Readonly<Record<string, readonly string[]>> = {},
): Outside & {readonly clock: ReturnType<typeof stillClock>} => ({
  lookup: names(table),
  whyRefused: address => (address === "127.0.0.1" ? null : whyNotPublic(address)),
  clock: stillClock(),
})
