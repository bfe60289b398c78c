// The one source of chance in training: a seeded generator, so that two runs draw the same numbers.

/** mulberry32 (Tommy Ettinger, public domain): a full period of 2^32, the seed is any 32-bit integer. */
export class SeededRandom {
  private state: number

  constructor(seed: number) {
    this.state = seed | 0
  }

  /** 32 random bits as an unsigned integer. */
  bits(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }

  /** A number in [0, 1). */
  number(): number {
    return this.bits() / 4294967296
  }

  /** An integer in [0, below). */
  below(below: number): number {
    return Math.floor(this.number() * below)
  }

  /** The integers 0 … length - 1 in random order (Fisher–Yates). */
  order(length: number): Int32Array {
    const order = Int32Array.from({length}, (_, index) => index)
    for (let at = length - 1; at > 0; at--) {
      const other = this.below(at + 1)
      const kept = order[at]!
      order[at] = order[other]!
      order[other] = kept
    }
    return order
  }
}
