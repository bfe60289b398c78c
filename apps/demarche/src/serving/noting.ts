// A store that notes what it is asked, so that an answer can show the queries behind it.

import type {Parameter, Store} from "@demarche/store"

export interface Noted {
  readonly text: string
  readonly values: Parameter[]
}

export interface Noting extends Pick<Store, "engine" | "query" | "queryKept" | "search"> {
  readonly statements: Noted[]
}

export const noting = (store: Pick<Store, "engine" | "query" | "queryKept" | "search">): Noting => {
  const statements: Noted[] = []
  return {
    engine: store.engine,
    statements,
    query(text, values = []) {
      statements.push({text, values: [...values]})
      return store.query(text, values)
    },
    queryKept(text, values = []) {
      statements.push({text, values: [...values]})
      return store.queryKept(text, values)
    },
    search: (...asked) => store.search(...asked),
  }
}
