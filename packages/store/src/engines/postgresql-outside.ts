// Statements of others on PostgreSQL. A transaction that only reads, a plain role and a cursor keep them from writing and from
// files; functions could still lift the limit on time, end other connections, or run a statement that stands in a text. All of
// these are volatile in the engine's own catalogue, so a statement may hold no name of a volatile function.

import {StoreError} from "../error.ts"
import {lengthening} from "./database.ts"

/** Volatile, and harmless. */
const allowed: readonly string[] = ["random", "clock_timestamp", "timeofday", "gen_random_uuid"]

/** Names that could be written in no letters of their own: U&"\0073et_config". */
const escapedName = /\bu&\s*"/i

/** Runs a statement with values on the connection that will answer. */
type Run = <Row>(text: string, values: readonly unknown[]) => Promise<{readonly rows: readonly Row[]}>

/**
 * Names in texts and comments count too: to refuse too much is a nuisance, to answer too much is not.
 *
 * @throws StoreError `refused`
 */
export async function mustOnlyLook(run: Run, text: string): Promise<void> {
  if (escapedName.test(text))
    throw new StoreError("refused", 'statements with names in escapes (U&"…") are not answered')
  const names = [...new Set(text.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_$]*/gu) ?? [])]
  const {rows} = await run<{readonly name: string}>(
    `select proname as name from pg_proc
     where provolatile = 'v' and lower(proname) = any($1::text[]) and not proname = any($2::text[]) order by 1 limit 1`,
    [names, allowed],
  )
  const called = rows[0]?.name ?? names.find(name => lengthening.has(name))
  if (called !== undefined)
    throw new StoreError(
      "refused",
      `statements that name the function ${called.slice(0, 60)} are not answered`,
    )
}
