// Where a server that holds a DuckDB file can be asked, written beside the file for other programs of the same user: they may
// use the store through the server. Whoever may read this file may read the store's own file as well.

import {readFileSync, renameSync, rmSync, writeFileSync} from "node:fs"

export interface ServerFile {
  readonly pid: number
  /** "http://127.0.0.1:4747" */
  readonly address: string
  /** What programs of this machine show the server. */
  readonly secret: string
}

const serverFileOf = (store: string): string => `${store}.server`

export const writeServerFile = (store: string, file: ServerFile): void => {
  const path = serverFileOf(store)
  rmSync(`${path}.part`, {force: true})
  writeFileSync(`${path}.part`, `${JSON.stringify(file)}\n`, {mode: 0o600, flag: "wx"})
  renameSync(`${path}.part`, path)
}

/** Null when there is none, or when it is unreadable. */
export const readServerFile = (store: string): ServerFile | null => {
  try {
    const {pid, address, secret} = JSON.parse(readFileSync(serverFileOf(store), "utf8"))
    return typeof pid === "number" && typeof address === "string" && typeof secret === "string"
      ? {pid, address, secret}
      : null
  } catch {
    return null
  }
}

/** Only its own: another server may have written one since. */
export const removeServerFile = (store: string, {secret}: ServerFile): void => {
  if (readServerFile(store)?.secret === secret) rmSync(serverFileOf(store), {force: true})
}
