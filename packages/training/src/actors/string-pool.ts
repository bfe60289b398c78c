// Strings stored once each, as UTF-8 behind a column of offsets.

export class StringPool {
  private readonly numbers = new Map<string, number>()

  add(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.numbers.size)
    return this.numbers.size - 1
  }

  build(): {offsets: Uint32Array; bytes: Uint8Array} {
    const encoder = new TextEncoder()
    const parts = [...this.numbers.keys()].map(text => encoder.encode(text))
    const offsets = new Uint32Array(parts.length + 1)
    parts.forEach((part, at) => {
      offsets[at + 1] = offsets[at]! + part.length
    })
    const bytes = new Uint8Array(offsets[parts.length]!)
    parts.forEach((part, at) => {
      bytes.set(part, offsets[at])
    })
    return {offsets, bytes}
  }
}
