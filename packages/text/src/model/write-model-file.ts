// From named columns to the bytes of a model file. Equal columns give equal bytes.

import {checksum} from "./checksum.ts"
import {
  ALIGNMENT,
  COMPONENT_BYTES,
  ELEMENT_TYPES,
  type ElementType,
  ENTRY_BYTES,
  FORMAT_VERSION,
  HEADER_BYTES,
  MAGIC,
  NAME_BYTES,
} from "./layout.ts"

export type Column = Uint8Array | Int8Array | Uint16Array | Int32Array | Uint32Array | Float32Array

const typeOf = (column: Column): ElementType => {
  if (column instanceof Uint8Array) return "uint8"
  if (column instanceof Int8Array) return "int8"
  if (column instanceof Uint16Array) return "uint16"
  if (column instanceof Int32Array) return "int32"
  return column instanceof Uint32Array ? "uint32" : "float32"
}

const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT

const writeAscii = (bytes: Uint8Array, at: number, text: string, room: number): void => {
  if (text.length > room) throw new RangeError(`model file: the name ${text} is longer than ${room} letters`)
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i)
}

/** Strings as one column of UTF-16 units, each ended by a line feed; the reader's `strings` undoes it. */
export const stringColumn = (strings: readonly string[]): Uint16Array => {
  const joined = strings.map(text => `${text}\n`).join("")
  const units = new Uint16Array(joined.length)
  for (let i = 0; i < joined.length; i++) units[i] = joined.charCodeAt(i)
  return units
}

/**
 * The bytes of a model file.
 * `component` has at most 8 ASCII letters, each section name at most 16; `features` is the version of the feature
 * templates the weights were trained with.
 */
export const writeModelFile = (
  component: string,
  features: number,
  sections: Readonly<Record<string, Column>>,
): ArrayBuffer => {
  const entries = Object.entries(sections)
  let end = HEADER_BYTES + entries.length * ENTRY_BYTES
  const offsets = entries.map(([, column]) => {
    const offset = aligned(end)
    end = offset + column.byteLength
    return offset
  })
  const total = aligned(end)
  const buffer = new ArrayBuffer(total)
  const bytes = new Uint8Array(buffer)
  const view = new DataView(buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, FORMAT_VERSION, true)
  writeAscii(bytes, 8, component, COMPONENT_BYTES)
  view.setUint32(16, features, true)
  view.setUint32(20, entries.length, true)
  view.setUint32(24, total, true)
  entries.forEach(([name, column], index) => {
    const entry = HEADER_BYTES + index * ENTRY_BYTES
    writeAscii(bytes, entry, name, NAME_BYTES)
    view.setUint32(entry + 16, ELEMENT_TYPES.indexOf(typeOf(column)) + 1, true)
    view.setUint32(entry + 20, offsets[index]!, true)
    view.setUint32(entry + 24, column.length, true)
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offsets[index]!)
  })
  view.setUint32(28, checksum(buffer, HEADER_BYTES, total), true)
  return buffer
}
