// The order of texts as both engines have it.

/** By the bytes of UTF-8, which is the order of code points; JavaScript compares halves of surrogate pairs. */
export const inByteOrder = (one: string, other: string): number =>
  Buffer.compare(Buffer.from(one), Buffer.from(other))
