// What an import left out, line by line, and why.

import type {OutputOf, ReadOf, routes} from "@demarche/api"
import type {Store} from "@demarche/store"
import {noting} from "./noting.ts"
import {notAPlace} from "./stories.ts"

type Items = OutputOf<typeof routes.importItems>

export const importItems = async (
  given: Store,
  {id, state, after, limit}: ReadOf<typeof routes.importItems>,
): Promise<Items> => {
  if (after !== undefined && !/^\d{1,9}$/.test(after)) throw notAPlace("after")
  const store = noting(given)
  const rows = await store.query<Items["items"][number]>(
    `select ordinal, origin, given_id, state, reason, document_id from import_items
where import_id = $1 and ordinal > $2::integer and ($3::text is null or state = $3::text)
order by ordinal limit $4`,
    [id, Number(after ?? 0), state ?? null, limit + 1],
  )
  const items = rows.slice(0, limit)
  return {
    items,
    next: rows.length > limit ? String(items.at(-1)!.ordinal) : null,
    statements: store.statements,
  }
}
