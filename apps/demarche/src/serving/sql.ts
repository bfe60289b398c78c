// Statements from outside. The store lets them do nothing but read; whether they are answered at all is the owner's choice.

import type {OutputOf, ReadOf, routes} from "@demarche/api"
import type {Limits, Store} from "@demarche/store"
import {Refusal} from "./refusal.ts"

/** A statement that takes longer belongs into a program beside a copy of the record. */
const sqlLimits: Limits = {milliseconds: 10_000, rows: 10_000, bytes: 16 * 1024 ** 2}

export const answerSql = async (
  store: Store,
  isOn: boolean,
  {text, parameters}: ReadOf<typeof routes.sql>,
): Promise<OutputOf<typeof routes.sql>> => {
  if (!isOn)
    throw new Refusal(
      "forbidden",
      "statements are not answered here: start the server with --sql to have them",
    )
  const {columns, rows, truncated} = await store.queryWithin(text, parameters, sqlLimits)
  return {columns: [...columns], rows: rows.map(row => [...row]), truncated}
}
