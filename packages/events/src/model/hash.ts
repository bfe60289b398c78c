// Features are 32-bit numbers made from a template's number and a few words; strings are hashed once.

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

export const mixed = (value: number): number => {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}

const templateStart = (template: number): number => Math.imul(mixed(Math.imul(template, 0x9e3779b1)), 31)
const starts = Int32Array.from({length: 256}, (_, template) => templateStart(template))

/** One feature: a template with its parts, unsigned. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  let hash = mixed((starts[template] ?? templateStart(template)) ^ a)
  hash = mixed(Math.imul(hash, 31) ^ b)
  return mixed(Math.imul(hash, 31) ^ c) >>> 0
}
