// Which features occur at least twice: counted in one byte each, addressed by hash. Two features on the same byte count
// together, so a few that occur once slip through; they are pruned later for having small weights.

export class SeenTwice {
  private readonly counts: Uint8Array
  private readonly shift: number

  /** `bits`: log2 of the number of counters. */
  constructor(bits: number) {
    this.counts = new Uint8Array(1 << bits)
    this.shift = 32 - bits
  }

  count(features: Int32Array, length: number): void {
    const {counts, shift} = this
    for (let at = 0; at < length; at++) {
      const place = features[at]! >>> shift
      if (counts[place]! < 255) counts[place]!++
    }
  }

  has(feature: number): boolean {
    return this.counts[feature >>> this.shift]! > 1
  }
}
