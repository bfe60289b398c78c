// All that a store holds, apart from when it was made: two stores that hold the same give the same.

import type {Store} from "@demarche/store"

/** Columns that tell when or where a run was made. */
const apart: Readonly<Record<string, readonly string[]>> = {
  runs: ["started_at"],
  imports: ["started_at"],
  documents: ["search"],
}

export const tablesOf = async (
  store: Store,
  {order = true}: {readonly order?: boolean} = {},
): Promise<Readonly<Record<string, readonly string[]>>> => {
  const tables = await store.query<{readonly name: string}>(
    `select table_name as name from information_schema.tables where table_schema = current_schema()
      and table_type = 'BASE TABLE' and table_name not like 'kysely%' order by 1`,
  )
  const found: Record<string, readonly string[]> = {}
  for (const {name} of tables) {
    // where the order of papers differs, so do places in the import and what is copy of what
    if (!order && ["imports", "import_items", "documents"].includes(name)) continue
    const rows = await store.query(`select * from ${name}`)
    found[name] = rows
      .map(row =>
        JSON.stringify(
          Object.fromEntries(Object.entries(row).filter(([column]) => !(apart[name] ?? []).includes(column))),
        ),
      )
      .sort()
  }
  return found
}

/** What differs, in words that fit on a page. */
export const differences = (
  one: Readonly<Record<string, readonly string[]>>,
  other: Readonly<Record<string, readonly string[]>>,
): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap(table => {
    const [left, right] = [new Set(one[table]), new Set(other[table])]
    const only = [...left].filter(row => !right.has(row))
    const others = [...right].filter(row => !left.has(row))
    return only.length + others.length === 0 && one[table]?.length === other[table]?.length
      ? []
      : [
          `${table}: ${only.length} and ${others.length} rows differ, the first are ${only[0]?.slice(0, 300)} and ${others[0]?.slice(0, 300)}`,
        ]
  })
