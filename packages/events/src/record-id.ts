// A stable name for a record: 64 bits of two independent hashes, the same in every runtime.

/** MurmurHash3 (Austin Appleby, public domain algorithm) over UTF-16 code units, 32 bits. */
function murmur(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) {
    let block = Math.imul(text.charCodeAt(i), 0xcc9e2d51)
    block = (block << 15) | (block >>> 17)
    hash ^= Math.imul(block, 0x1b873593)
    hash = (hash << 13) | (hash >>> 19)
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0
  }
  hash ^= text.length
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const hex = (value: number): string => value.toString(16).padStart(8, "0")

/** 16 hex digits from the document's id, the trigger's place and the type. */
export function recordId(document: string, part: string, start: number, end: number, type: string): string {
  const text = `${document}\u0000${part}\u0000${start}\u0000${end}\u0000${type}`
  return hex(murmur(text, 0x9747b28c)) + hex(murmur(text, 0x3c6ef372))
}
