// A store that notes what it is asked, so that an answer can show the queries behind it.

import type {Parameter, Store} from "@demarche/store"

export interface Noted {
  readonly text: string
  readonly values: Parameter[]
}

export interface Noting extends Pick<Store, "query" | "queryKept" | "search"> {
  readonly statements: Noted[]
}

export const noting = (store: Pick<Store, "query" | "queryKept" | "search">): Noting => {
  const statements: Noted[] = []
  return {
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
