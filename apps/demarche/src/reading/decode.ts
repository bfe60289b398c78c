// Bytes to characters. Byte order marks and declared charsets are believed; otherwise the bytes are UTF-8, and
// if they are not, Windows-1252 with a remark. What is no text at all is refused in one sentence.

/** Why an input cannot be read, as half a sentence that follows the input's name. */
export class Unreadable extends Error {
  override readonly name = "Unreadable"
}

export interface Decoded {
  readonly text: string
  /** Something the reader should know, as half a sentence; `null` when all went as expected. */
  readonly remark: string | null
}

const signatures: readonly (readonly [readonly number[], string])[] = [
  [[0x1f, 0x8b], "is compressed with gzip; unpack it first"],
  [[0x50, 0x4b, 0x03, 0x04], "is a ZIP archive (or an office document); save its text first"],
  [[0x25, 0x50, 0x44, 0x46], "is a PDF; save its text first"],
]

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** The charset that a byte order mark at the start announces. */
export const markedCharset = (bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null => {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8"
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le"
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be"
  return null
}

/** Why these bytes cannot be text, or `null`. */
export const whyNotText = (bytes: Uint8Array): string | null => {
  for (const [signature, reason] of signatures) if (startsWith(bytes, signature)) return reason
  if (markedCharset(bytes) !== null) return null
  const zero = bytes.indexOf(0)
  return zero < 0 ? null : `is binary, not text (a NUL byte at byte ${zero})`
}

// Node 20 decodes "windows-1252" as Latin-1, so quotation marks and dashes come out as controls: bytes 0x80 to 0x9f
// are mapped here. The five bytes that the charset leaves open keep their code, as the WHATWG standard has it.
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, control => upper[control.charCodeAt(0) - 0x80]!)

/** The labels of Windows-1252 that pages use; Latin-1 is read as its superset, as browsers do. */
const isWindows1252 = (label: string): boolean =>
  /^(windows-1252|cp-?1252|iso-?8859-?1|latin1|us-ascii|ascii)$/i.test(label)

const isUtf8 = (label: string): boolean => /^utf-?8$/i.test(label)

/**
 * @param declared the charset that the document itself names (HTML's `<meta charset>`), if any
 * @throws {Unreadable} when the bytes are not text
 */
export const decode = (bytes: Uint8Array, declared: string | null = null): Decoded => {
  const reason = whyNotText(bytes)
  if (reason !== null) throw new Unreadable(reason)
  const marked = markedCharset(bytes)
  if (marked !== null) {
    try {
      return {text: new TextDecoder(marked, {fatal: true}).decode(bytes), remark: null}
    } catch {
      throw new Unreadable(
        `starts with the byte order mark of ${marked.toUpperCase()} but is not valid in it`,
      )
    }
  }
  if (declared !== null && !isUtf8(declared)) {
    if (isWindows1252(declared)) return {text: windows1252(bytes), remark: null}
    try {
      return {text: new TextDecoder(declared, {fatal: true}).decode(bytes), remark: null}
    } catch {
      // An unknown or wrong label: read on as if nothing were declared.
    }
  }
  try {
    return {text: new TextDecoder("utf-8", {fatal: true}).decode(bytes), remark: null}
  } catch {
    return {
      text: windows1252(bytes),
      remark: "is not valid UTF-8; read as Windows-1252",
    }
  }
}
