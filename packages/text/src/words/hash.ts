// Integer hashes. A feature is one 32-bit number, mixed from a template number and two or three atoms.
// Everything stays in signed 32-bit integers (Math.imul), so every engine computes the same.

/** Spreads every bit of `value` over all 32 (the finaliser of MurmurHash3). */
export const mix = (value: number): number => {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Hash of an ordered pair. */
export const pair = (a: number, b: number): number => {
  const hash = Math.imul(a ^ (b << 13) ^ (b >>> 19), 0x9e3779b1) + Math.imul(b, 0x85ebca77)
  return hash ^ (hash >>> 15)
}

/** One step of a running hash over UTF-16 units (FNV-1a). */
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

export const START: number = 0x811c9dc5 | 0

/** Hash of a whole string, as `step` over its units and `mix`. */
export const hashOf = (text: string): number => {
  let hash = START
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i))
  return mix(hash)
}
