// Lends the store to other programs of this machine, which know the secret in the file beside it.

import {createHash, timingSafeEqual} from "node:crypto"
import {type Store, StoreError} from "@demarche/store"
import {type Lent, type LentCall, lendingPath, lentCalls} from "../storing/lent-store.ts"
import type {App} from "./answering.ts"
import {Refusal} from "./refusal.ts"

const digest = (text: string): Buffer => createHash("sha256").update(text).digest()

export const lendStore = (app: App, store: Store, secret: string): void => {
  const expected = digest(`Bearer ${secret}`)
  app.post(`${lendingPath}/:call`, async context => {
    context.set("route", lendingPath)
    if (!timingSafeEqual(digest(context.req.header("authorization") ?? ""), expected))
      throw new Refusal("unauthorized", "the store is lent to programs of this machine alone")
    const name = context.req.param("call")
    if (!Object.hasOwn(lentCalls, name)) throw new Refusal("not-found", "the store has no such call")
    return context.json(await lent(store, name as LentCall, await context.req.json()))
  })
}

const lent = async (store: Store, name: LentCall, given: unknown): Promise<Lent> => {
  try {
    const call = store[name] as (...given: readonly unknown[]) => Promise<unknown>
    const result = await call(...(given as readonly unknown[]))
    return {given: result instanceof Map ? [...result] : (result ?? null)}
  } catch (error) {
    if (error instanceof StoreError) return {fault: error.fault, message: error.message}
    return {message: error instanceof Error ? error.message : String(error)}
  }
}
