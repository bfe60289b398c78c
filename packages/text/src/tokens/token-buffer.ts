// Where tokens are collected: two growing columns of offsets.

/** Columns of equal length, one entry a token: half-open UTF-16 offsets, ascending, never overlapping. */
export interface Tokens {
  readonly starts: Int32Array
  readonly ends: Int32Array
}

export class TokenBuffer {
  starts: Int32Array
  ends: Int32Array
  length = 0

  constructor(capacity: number) {
    this.starts = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
  }

  push(start: number, end: number): void {
    if (this.length === this.starts.length) this.grow()
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.length++
  }

  private grow(): void {
    const starts = new Int32Array(this.starts.length * 2 + 16)
    const ends = new Int32Array(starts.length)
    starts.set(this.starts)
    ends.set(this.ends)
    this.starts = starts
    this.ends = ends
  }
}
