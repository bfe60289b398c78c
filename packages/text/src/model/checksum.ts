// A checksum over the bytes of a model file: catches truncation and damage, not malice.

/** 32-bit checksum of `bytes[from..to)`, read as little-endian words; `from` and `to` are multiples of four. */
export const checksum = (bytes: ArrayBuffer, from: number, to: number): number => {
  const words = new Int32Array(bytes, from, (to - from) >> 2)
  let hash = 0x9e3779b9 | 0
  for (let at = 0; at < words.length; at++) {
    hash = Math.imul(hash ^ words[at]!, 0x85ebca6b)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}
