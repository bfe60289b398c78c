// Rows that many questions ask for alike, kept until something is written. A DuckDB file is written by this program alone, which
// knows when; of a PostgreSQL store nothing is kept, since others write it too.

import type {Database} from "../engines/database.ts"
import type {Parameter} from "../store.ts"

export interface KeptRows {
  readonly read: <Row>(text: string, parameters: readonly Parameter[]) => Promise<readonly Row[]>
  /** Something may have been written. */
  readonly forget: () => void
}

/** Statements of which rows are kept: those without days, and the periods that are asked for most. */
const most = 64

export const keptRows = (database: Pick<Database, "engine" | "read">): KeptRows => {
  let kept = new Map<string, Promise<readonly unknown[]>>()
  return {
    read<Row>(text: string, parameters: readonly Parameter[]) {
      if (database.engine === "postgresql") return database.read<Row>(text, parameters)
      // a reading that something was written beside is kept in the map that was left behind
      const here = kept
      const key = JSON.stringify([text, parameters])
      const known = here.get(key)
      if (known !== undefined) return known as Promise<readonly Row[]>
      const rows = database.read<Row>(text, parameters)
      here.set(key, rows)
      rows.catch(() => here.delete(key))
      if (here.size > most) here.delete(here.keys().next().value!)
      return rows
    },
    forget() {
      kept = new Map()
    },
  }
}
