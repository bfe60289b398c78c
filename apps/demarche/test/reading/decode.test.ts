import {describe, expect, test} from "vitest"
import {decode, Unreadable} from "../../src/reading/decode.ts"

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"))

describe("bytes to characters", () => {
  test("UTF-8, with and without a byte order mark", () => {
    expect(decode(Buffer.from("Díaz"))).toEqual({text: "Díaz", remark: null})
    expect(decode(Buffer.from("\ufeffDíaz"))).toEqual({text: "Díaz", remark: null})
  })

  test("UTF-16 in either byte order, told by its mark", () => {
    const little = Buffer.from("\ufeffDíaz", "utf16le")
    expect(decode(little).text).toBe("Díaz")
    expect(decode(Buffer.from(little).swap16()).text).toBe("Díaz")
  })

  test("what is not UTF-8 is read as Windows-1252, with a remark", () => {
    expect(decode(latin1("caf\u00e9 \u0093ok\u0094"))).toEqual({
      text: "café “ok”",
      remark: "is not valid UTF-8; read as Windows-1252",
    })
  })

  test("a declared charset is believed, an unknown one is not", () => {
    expect(decode(bytes(0xcc, 0xee, 0xf1), "windows-1251").text).toBe("Мос")
    expect(decode(Buffer.from("Mos"), "klingon").text).toBe("Mos")
  })

  test.each([
    ["a NUL byte", bytes(65, 0, 66), "is binary, not text (a NUL byte at byte 1)"],
    ["gzip", bytes(0x1f, 0x8b, 8), "is compressed with gzip; unpack it first"],
    ["PDF", Buffer.from("%PDF-1.7"), "is a PDF; save its text first"],
    [
      "half a UTF-16 pair",
      bytes(0xff, 0xfe, 0x00, 0xd8),
      "starts with the byte order mark of UTF-16LE but is not valid in it",
    ],
  ])("%s is refused", (_, input, reason) => {
    expect(() => decode(input)).toThrow(new Unreadable(reason))
  })
})
