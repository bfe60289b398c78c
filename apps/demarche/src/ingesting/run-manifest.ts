// What a run was made with, so that it can be made again: version, digests of every model, options.

import {createHash} from "node:crypto"
import {readFileSync} from "node:fs"
import {coderVersion} from "@demarche/events"
import type {RunRow} from "@demarche/store"
import {modelFiles} from "../models.ts"

/** @param now instant, ISO 8601 in UTC */
export const runManifest = (options: Readonly<Record<string, unknown>>, now: string): RunRow => {
  const models = Object.fromEntries(
    Object.entries(modelFiles()).map(([name, path]) => [
      name,
      createHash("sha256").update(readFileSync(path)).digest("hex"),
    ]),
  )
  const id = createHash("sha256")
    .update(JSON.stringify([coderVersion, models, options]))
    .digest("hex")
    .slice(0, 16)
  return {id, coder: coderVersion, models, options, started_at: now}
}
