// A short signature of a text, such that texts that share most of their words in the same order share most of it:
// MinHash (Broder 1997) over shingles of words. What a store keeps instead of comparing texts.

/** As many numbers, unsigned 32-bit, as there are hash functions: the smallest hash of any shingle under each. */
export type Signature = readonly number[]

/** Hash functions in a signature; a likeness is then known to within .05 (one standard error at .5). */
export const signatureLength = 96

/** Words in a shingle. Three make lead sentences of one topic unlike, and a changed word spoils three shingles only. */
const shingleLength = 3

const seeds: Uint32Array = Uint32Array.from({length: signatureLength}, (_, index) => mix(index + 1))

/** The signature of a text; two texts without a word have the same. Case, punctuation and spaces do not count. */
export function signatureOf(text: string): Signature {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const minima = new Uint32Array(signatureLength).fill(0xffffffff)
  const last = Math.max(1, words.length - shingleLength + 1)
  for (let at = 0; at < last; at++) {
    const shingle = hash(words.slice(at, at + shingleLength).join(" "))
    for (let index = 0; index < signatureLength; index++) {
      const value = mix(shingle ^ seeds[index]!)
      if (value < minima[index]!) minima[index] = value
    }
  }
  return [...minima]
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** Scatters 32 bits (the finaliser of MurmurHash3, Austin Appleby, public domain). */
function mix(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
