// The only way to the network. Names are resolved here, and the addresses that were looked at are the ones that are connected to:
// a name that answers differently the second time gains nothing, for it is asked once for each connection, and looked at each time.

import {lookup as systemLookup} from "node:dns/promises"
import type {LookupFunction} from "node:net"
import {Agent} from "undici"
import {longestAnswerHeader} from "../limits.ts"

export interface Resolved {
  readonly address: string
  readonly family: number
}

export type Lookup = (host: string) => Promise<readonly Resolved[]>

/** All addresses of a name, as the system knows them. */
export const lookupSystem: Lookup = host => systemLookup(host, {all: true, verbatim: true})

/** Why a host may not be connected to, as half a sentence that follows the address asked for. */
export class Forbidden extends Error {
  override readonly name = "Forbidden"
}

export interface Times {
  /** All in milliseconds, as `limits.ts` has them. */
  readonly connect: number
  readonly headers: number
  readonly silence: number
  readonly whole: number
}

/** @param whyRefused why an IP address may not be reached, or `null` */
export const openConnections = (
  lookup: Lookup,
  whyRefused: (address: string) => string | null,
  times: Times,
): Agent => {
  const guarded: LookupFunction = (host, options, callback) => {
    lookup(host).then(
      found => {
        const refused = found.map(({address}) => whyRefused(address)).find(reason => reason !== null)
        const [first] = found
        // One private address among public ones is enough: which one is tried first is not for us to choose.
        if (refused !== undefined)
          callback(new Forbidden(`leads to ${refused} (--allow-private permits it)`), "")
        else if (first === undefined)
          callback(Object.assign(new Error("no address"), {code: "ENOTFOUND"}), "")
        else if (options.all) callback(null, [...found])
        else callback(null, first.address, first.family)
      },
      error => callback(error, ""),
    )
  }
  return new Agent({
    connect: {lookup: guarded, timeout: times.connect},
    headersTimeout: times.headers,
    bodyTimeout: times.silence,
    maxHeaderSize: longestAnswerHeader,
    pipelining: 1,
  })
}
