// `demarche token`: who may ask a server that others reach.

import type {Scope} from "@demarche/api"
import {newToken} from "../serving/tokens.ts"
import {openRecord} from "../storing/open-record.ts"
import {allWell, someFailed, type World, writeAll, wrongUsage} from "../world.ts"
import {harmless} from "../writing/terminal.ts"

interface InStore {
  readonly store: string
}

/** @returns the exit status; the token goes to standard output and is shown this once */
export const createToken = async (
  name: string,
  {store: place, scope}: InStore & {readonly scope: readonly Scope[]},
  {stdout, stderr}: World,
): Promise<number> => {
  if (name.trim() === "" || name.length > 100) {
    stderr.write("demarche: a token's name has 1 to 100 characters\n")
    return wrongUsage
  }
  const store = await openRecord(place)
  try {
    const {token, row} = newToken(name, scope, new Date().toISOString())
    await store.addToken(row)
    stderr.write(
      `demarche: token ${row.id} of ${harmless(name)} for ${scope.join(", ")}; it is shown only now:\n`,
    )
    await writeAll(stdout, `${token}\n`)
    return allWell
  } finally {
    await store.close()
  }
}

export const listTokens = async ({store: place}: InStore, {stdout}: World): Promise<number> => {
  const store = await openRecord(place, {readonly: true})
  try {
    for (const {id, name, scopes, created_at, revoked_at} of await store.tokens())
      await writeAll(
        stdout,
        `${id}  ${scopes.join(",").padEnd(17)}  ${created_at.slice(0, 10)}  ${revoked_at === null ? "          " : `revoked ${revoked_at.slice(0, 10)}`}  ${harmless(name)}\n`,
      )
    return allWell
  } finally {
    await store.close()
  }
}

export const revokeToken = async (id: string, {store: place}: InStore, {stderr}: World): Promise<number> => {
  const store = await openRecord(place)
  try {
    const isDone = await store.revokeToken(id, new Date().toISOString())
    if (!isDone) stderr.write(`demarche: there is no token ${harmless(id)} that counts\n`)
    return isDone ? allWell : someFailed
  } finally {
    await store.close()
  }
}
