// Who may do what. On this machine alone whoever reaches the server may use it; everybody else shows a token.

import type {Scope} from "@demarche/api"
import type {Store, TokenRow} from "@demarche/store"
import {getConnInfo} from "@hono/node-server/conninfo"
import type {Context} from "hono"
import type {Asking} from "./answering.ts"
import {ratesOf} from "./rates.ts"
import {Refusal} from "./refusal.ts"
import {allows, isSecretOf, readToken} from "./tokens.ts"

export interface Access {
  /** Sets who it is. @throws Refusal when whoever asks may not */
  check(context: Asking, scope: Scope | null): Promise<void>
}

export const openAccess: Access = {
  async check(context) {
    context.set("who", null)
  },
}

/** Requests of one token: a desk that is opened sends thirty at once. */
const burst = 300
const perSecond = 20

/** Wrong tokens from one address, before it has to wait. */
const mistakes = 10
const mistakesPerSecond = 0.1

export const tokenAccess = (store: Store, clock: () => number): Access => {
  const rates = ratesOf(burst, perSecond, clock)
  const wrong = ratesOf(mistakes, mistakesPerSecond, clock)
  return {
    async check(context, scope) {
      if (scope === null) return openAccess.check(context, scope)
      const [, given] = /^bearer (\S+)$/i.exec(context.req.header("authorization") ?? "") ?? []
      const token = given === undefined ? null : await known(store, given)
      if (token === null) {
        slow(context, wrong.take(addressOf(context)))
        context.header("www-authenticate", 'Bearer realm="demarche"')
        throw new Refusal(
          "unauthorized",
          "a token is asked for: `authorization: Bearer …`, from `demarche token create`",
        )
      }
      slow(context, rates.take(token.id))
      if (!allows(token.scopes, scope))
        throw new Refusal("forbidden", `this token does not allow that: the scope "${scope}" is asked for`)
      context.set("who", token.name)
    },
  }
}

const slow = (context: Context, seconds: number): void => {
  if (seconds === 0) return
  context.header("retry-after", String(seconds))
  throw new Refusal("too-many", `too many requests: try again in ${seconds} seconds`)
}

const known = async (store: Store, given: string): Promise<TokenRow | null> => {
  const token = readToken(given)
  if (token === null) return null
  const [row] = await store.query<TokenRow>("select * from tokens where id = $1 and revoked_at is null", [
    token.id,
  ])
  // an id that nobody has costs as much time as one that somebody has
  const isRight = isSecretOf(token.secret, row?.digest ?? "00".repeat(32))
  return row !== undefined && isRight ? row : null
}

const addressOf = (context: Context): string => {
  try {
    return getConnInfo(context).remote.address ?? ""
  } catch {
    return ""
  }
}
