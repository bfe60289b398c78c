// UTF-8 to strings without the platform's decoder, so that the room needs no more than the language.

/** Decodes bytes [from, to), which must be whole characters. */
export const decodeUtf8 = (bytes: Uint8Array, from: number, to: number): string => {
  let text = ""
  let units: number[] = []
  let at = from
  while (at < to) {
    const first = bytes[at++]!
    let point = first
    if (first >= 0xf0)
      point = ((first & 7) << 18) | (next(bytes, at++) << 12) | (next(bytes, at++) << 6) | next(bytes, at++)
    else if (first >= 0xe0) point = ((first & 15) << 12) | (next(bytes, at++) << 6) | next(bytes, at++)
    else if (first >= 0x80) point = ((first & 31) << 6) | next(bytes, at++)
    units.push(point)
    if (units.length === 4096) {
      text += String.fromCodePoint(...units)
      units = []
    }
  }
  return text + String.fromCodePoint(...units)
}

const next = (bytes: Uint8Array, at: number): number => bytes[at]! & 63
