// A statement is written as text; every value from outside goes in as `$n`, never into the text.

import type {Parameter} from "../store.ts"
import type {Statement} from "./answer.ts"

/** Takes a value and gives the place that stands for it. */
export type Bind = (value: Parameter) => string

export const statement = (write: (bind: Bind) => string): Statement => {
  const values: Parameter[] = []
  const text = write(value => {
    values.push(value)
    return `$${values.length}`
  })
  return {text: text.replaceAll(/\n\s*\n/g, "\n").trim(), values}
}

/** The conditions joined with `and`; `true` when there are none. */
export const all = (conditions: readonly (string | null)[]): string =>
  conditions.filter(condition => condition !== null).join(" and ") || "true"
