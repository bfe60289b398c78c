// Options of the commands that take a value each, read by parseArgs of Node, and numbers among them.

import {parseArgs} from "node:util"

/**
 * The values given for the options of these names: `--part news`. Of an option given twice the last counts: a script gives its
 * own, and whoever calls it may say otherwise.
 * @throws TypeError naming an option that the command does not know
 */
export function valuesOf<Name extends string>(...names: readonly Name[]): Partial<Record<Name, string>> {
  const {values} = parseArgs({options: Object.fromEntries(names.map(name => [name, {type: "string"}]))})
  return values as Partial<Record<Name, string>>
}

/** @throws Error naming the option when its value is no number */
export function numberOf(option: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise
  const number = value.trim() === "" ? Number.NaN : Number(value)
  if (Number.isFinite(number)) return number
  throw new Error(`--${option} is "${value}"; it is a number, such as ${otherwise}`)
}

/** @throws Error naming the option when its value is no whole number from 0 */
export function countOf(option: string, value: string | undefined): number {
  if (/^\d+$/.test(value ?? "0")) return Number(value ?? 0)
  throw new Error(`--${option} is "${value}"; it is a whole number from 0`)
}
