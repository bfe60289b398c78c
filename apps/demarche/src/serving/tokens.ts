// Tokens: made once and shown once, known afterwards by a digest alone.

import {createHash, randomBytes, timingSafeEqual} from "node:crypto"
import type {Scope} from "@demarche/api"
import type {TokenRow} from "@demarche/store"

export const scopes: readonly Scope[] = ["read", "review", "admin"]

/** `demarche_ID_SECRET`: 64 and 256 bits of chance. */
const form = /^demarche_([0-9a-f]{16})_([\w-]{43})$/

/** A token and the row that is kept of it. The secret is as long as the digest, so that no slow hash is needed. */
export const newToken = (
  name: string,
  allowed: readonly Scope[],
  now: string,
): {readonly token: string; readonly row: TokenRow} => {
  const id = randomBytes(8).toString("hex")
  const secret = randomBytes(32).toString("base64url")
  return {
    token: `demarche_${id}_${secret}`,
    row: {
      id,
      name,
      scopes: [...allowed],
      digest: digestOf(secret).toString("hex"),
      created_at: now,
      revoked_at: null,
    },
  }
}

/** What a token says of itself; null when it is none. */
export const readToken = (token: string): {readonly id: string; readonly secret: string} | null => {
  const [, id, secret] = form.exec(token) ?? []
  return id === undefined || secret === undefined ? null : {id, secret}
}

/** Takes as long whether they are alike or not. */
export const isSecretOf = (secret: string, digest: string): boolean => {
  const expected = Buffer.from(digest, "hex")
  const given = digestOf(secret)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

const digestOf = (secret: string): Buffer => createHash("sha256").update(secret).digest()

/** `admin` may do everything, `review` may read. */
export const allows = (granted: readonly string[], wanted: Scope): boolean =>
  granted.includes("admin") || granted.includes(wanted) || (wanted === "read" && granted.includes("review"))
