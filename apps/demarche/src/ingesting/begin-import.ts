// Which import this is: the one that was interrupted, to be gone on with, or a new one.

import {createHash} from "node:crypto"
import type {ImportState, Store} from "@demarche/store"

export interface Import {
  readonly id: string
  /** The sources as they were named. */
  readonly source: string
  readonly startedAt: string
  /** Inputs acknowledged so far. */
  readonly ordinal: number
  /** Whether an earlier run has done the job that was read there. */
  readonly isDone: (origin: string) => boolean
}

interface Earlier {
  readonly id: string
  readonly state: ImportState
  readonly started_at: string
  readonly read: number
}

/** The same sources give the same ids again, so that an import begun twice is one import. */
export const beginImport = async (store: Store, source: string, now: string): Promise<Import> => {
  const earlier = await store.query<Earlier>(
    "select id, state, started_at, read from imports where source = $1 order by started_at, id",
    [source],
  )
  const open = earlier.find(({state}) => state !== "done")
  if (open === undefined) {
    const id = createHash("sha256").update(`${source}\0${earlier.length}`).digest("hex").slice(0, 16)
    return {id, source, startedAt: now, ordinal: 0, isDone: () => false}
  }
  const done = await store.query<{readonly origin: string}>(
    `select origin from documents where import_id = $1 and origin is not null
union all select origin from import_items where import_id = $1`,
    [open.id],
  )
  const origins = new Set(done.map(({origin}) => origin))
  return {
    id: open.id,
    source,
    startedAt: open.started_at,
    ordinal: open.read,
    isDone: origin => origins.has(origin),
  }
}
