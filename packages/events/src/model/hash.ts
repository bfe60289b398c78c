// Features are 32-bit numbers made from a template's number and a few words. They are signed, since engines keep such numbers
// without boxing them.

/** A running hash before its first unit. */
export const START: number = 0x811c9dc5 | 0

/** A running hash with the UTF-16 units of one more text behind it (FNV-1a). Texts need not be joined to be hashed as one. */
export function running(hash: number, text: string): number {
  let next = hash
  for (let i = 0; i < text.length; i++) next = Math.imul(next ^ text.charCodeAt(i), 0x01000193)
  return next
}

/** Hash of a text. Words are short: to look one up in a table would take longer. */
export const hashOf = (text: string): number => mixed(running(START, text))

/** The 32 bits of a number, spread; what a running hash comes to. */
export const mixed = (value: number): number => {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}

/** A hash with one more part behind it. */
export const extended = (hash: number, part: number): number => mixed(Math.imul(hash, 31) ^ part)

const templateHash = (template: number): number => mixed(Math.imul(template, 0x9e3779b1))
export const templateStart = (template: number): number => Math.imul(templateHash(template), 31)
const starts = Int32Array.from({length: 272}, (_, template) => templateStart(template))

/** One feature: a template with its parts. A part left out is 0. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  const hash = mixed((starts[template] ?? templateStart(template)) ^ a)
  return extended(extended(hash, b), c)
}

/** One feature of a model of blocks: a template with its parts. How many there are tells features apart, too. */
export function join(template: number, ...parts: readonly number[]): number {
  let hash = templateHash(template)
  for (const part of parts) hash = extended(hash, part)
  return hash
}
