import {describe, expect, test} from "vitest"
import {ModelFileError, readModelFile} from "../../src/model/read-model-file.ts"
import {stringColumn, writeModelFile} from "../../src/model/write-model-file.ts"

const write = () =>
  writeModelFile("tagger", 3, {
    keys: new Uint32Array([1, 0xffffffff]),
    weights: new Int8Array([-128, 0, 127]),
    names: stringColumn(["NOUN|NN", "é中\u{1f600}", ""]),
  })

const refusal = (bytes: ArrayBuffer, component = "tagger", features = 3): string => {
  try {
    readModelFile(bytes, component, features)
  } catch (error) {
    expect(error).toBeInstanceOf(ModelFileError)
    return (error as Error).message
  }
  throw new Error("the file was accepted")
}

test("what is written is read, as views on the same buffer", () => {
  const bytes = write()
  const file = readModelFile(bytes, "tagger", 3)
  expect([...file.uint32("keys")]).toEqual([1, 0xffffffff])
  expect([...file.int8("weights")]).toEqual([-128, 0, 127])
  expect(file.strings("names")).toEqual(["NOUN|NN", "é中\u{1f600}", ""])
  expect(file.uint32("keys").buffer).toBe(bytes)
})

test("equal columns give equal bytes", () => {
  expect(new Uint8Array(write())).toEqual(new Uint8Array(write()))
})

describe("a file that cannot be used is refused with the reason", () => {
  test("empty", () => expect(refusal(new ArrayBuffer(0))).toContain("0 bytes are too few"))
  test("truncated", () => {
    const bytes = write()
    expect(refusal(bytes.slice(0, bytes.byteLength - 8))).toContain("truncated")
  })
  test("foreign", () => {
    const bytes = new Uint8Array(64).fill(0x3c)
    expect(refusal(bytes.buffer)).toContain("not a Demarche model")
  })
  test("of another component", () => expect(refusal(write(), "parser")).toContain('component "tagger"'))
  test("of other features", () => expect(refusal(write(), "tagger", 4)).toContain("features 3"))
  test("of another format version", () => {
    const bytes = write()
    new DataView(bytes).setUint32(4, 9, true)
    expect(refusal(bytes)).toContain("format version 9")
  })
  test("one bit flipped anywhere behind the header", () => {
    const {byteLength} = write()
    for (let at = 32; at < byteLength; at++) {
      const bytes = write()
      new Uint8Array(bytes)[at]! ^= 1 << (at % 8)
      expect(refusal(bytes)).toContain("damaged")
    }
  })
  test("a section that is missing or of another type", () => {
    const file = readModelFile(write(), "tagger", 3)
    expect(() => file.uint8("rows")).toThrow('section "rows" is missing')
    expect(() => file.uint8("keys")).toThrow('section "keys" holds uint32, expected uint8')
  })
})
