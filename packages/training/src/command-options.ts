// Numbers among the options of a command; the options themselves are read by parseArgs of Node.

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
