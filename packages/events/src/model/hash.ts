// Features are 32-bit numbers made from a template's number and a few words; strings are hashed once. They are signed, since
// engines keep such numbers without boxing them.

const strings = new Map<string, number>()

/** FNV-1a with a final mix over UTF-16 units; cached, since lemmas repeat. */
export function hashOf(text: string): number {
  const known = strings.get(text)
  if (known !== undefined) return known
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = mixed(hash)
  if (strings.size > 200_000) strings.clear()
  strings.set(text, hash)
  return hash
}

/** What `hashOf` says of the words with a space between each two. */
export function hashOfWords(words: readonly string[]): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) {
    if (at > 0) hash = Math.imul(hash ^ 32, 0x01000193)
    const word = words[at]!
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  }
  return mixed(hash)
}

/** The 32 bits of a number, spread. */
const mixed = (value: number): number => {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}

/** A hash with one more part behind it. */
export const extended = (hash: number, part: number): number => mixed(Math.imul(hash, 31) ^ part)

const templateHash = (template: number): number => mixed(Math.imul(template, 0x9e3779b1))
const templateStart = (template: number): number => Math.imul(templateHash(template), 31)
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
