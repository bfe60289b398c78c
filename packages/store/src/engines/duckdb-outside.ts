// Statements of others on DuckDB. A transaction that only reads keeps them from the tables; functions could still write logs and
// profiles, look at files, or make texts that no limit on memory counts. So the statement is parsed by the engine itself, and
// what its tree calls is held against what may be called.

import type {DuckDBConnection} from "@duckdb/node-api"
import {StoreError} from "../error.ts"
import {lengthening} from "./database.ts"

/** What may stand in `from` with brackets behind it: everything else there reads files or settings, or changes some. */
const tableFunctions: ReadonlySet<string> = new Set([
  "range",
  "generate_series",
  "unnest",
  "json_each",
  "json_tree",
])

/** Functions of values that have effects, or that make much of little outside the engine's limit on memory. */
const refusedFunctions: ReadonlySet<string> = new Set([
  ...lengthening,
  "write_log",
  "nextval",
  "currval",
  "getvariable",
  "bar",
  "printf",
  "range",
  "generate_series",
  "list_resize",
  "array_resize",
])

type Tree = null | string | number | boolean | readonly Tree[] | {readonly [name: string]: Tree}

/** @throws StoreError `refused` */
export async function mustOnlyLook(connection: DuckDBConnection, text: string): Promise<void> {
  const result = await connection.runAndReadAll("select json_serialize_sql($1::varchar)", [text])
  const tree = JSON.parse(String(result.value(0, 0))) as {
    readonly error: boolean
    readonly error_type?: string
    readonly error_message?: string
    readonly statements?: Tree
  }
  if (tree.error)
    throw new StoreError(
      "refused",
      tree.error_type === "not implemented"
        ? "only statements that begin with select, with, from or values are answered"
        : `the statement could not be read: ${String(tree.error_message).split("\n")[0]!.slice(0, 300)}`,
    )
  const called = refusedIn(tree.statements ?? null, false)
  if (called !== null)
    throw new StoreError("refused", `statements that call ${called.slice(0, 60)} are not answered`)
}

/** The name of the first function that may not be called. */
const refusedIn = (tree: Tree, inFrom: boolean): string | null => {
  if (typeof tree !== "object" || tree === null) return null
  if (Array.isArray(tree)) return firstOf(tree, part => refusedIn(part, false))
  const node = tree as {readonly [name: string]: Tree}
  const name = node["function_name"]
  if (typeof name === "string") {
    const small = name.toLowerCase()
    if (inFrom ? !tableFunctions.has(small) : refusedFunctions.has(small)) return name
  }
  return firstOf(Object.entries(node), ([key, part]) =>
    refusedIn(part, node["type"] === "TABLE_FUNCTION" && key === "function"),
  )
}

const firstOf = <Item>(items: readonly Item[], find: (item: Item) => string | null): string | null => {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}
