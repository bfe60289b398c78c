// From the bytes of a model file to its columns: views laid directly on the buffer, nothing is copied.
// A damaged, truncated or foreign file is refused with the fact that gave it away.

import {checksum} from "./checksum.ts"
import {
  COMPONENT_BYTES,
  ELEMENT_BYTES,
  ELEMENT_TYPES,
  type ElementType,
  ENTRY_BYTES,
  FORMAT_VERSION,
  HEADER_BYTES,
  MAGIC,
  NAME_BYTES,
} from "./layout.ts"

/** A model file that cannot be used; the message says which, why, and what to do. */
export class ModelFileError extends Error {
  override readonly name: string = "ModelFileError"
}

export interface ModelFile {
  readonly component: string
  readonly features: number
  /** Checksum of the contents, as in the header. */
  readonly checksum: number
  uint8(section: string): Uint8Array
  int8(section: string): Int8Array
  uint16(section: string): Uint16Array
  int32(section: string): Int32Array
  uint32(section: string): Uint32Array
  float32(section: string): Float32Array
  strings(section: string): string[]
}

interface Entry {
  readonly type: ElementType
  readonly offset: number
  readonly elements: number
}

const ascii = (bytes: Uint8Array, at: number, room: number): string => {
  let text = ""
  for (let i = at; i < at + room && bytes[i] !== 0; i++) text += String.fromCharCode(bytes[i]!)
  return text
}

const isLittleEndian = (): boolean => new Uint8Array(new Uint32Array([1]).buffer)[0] === 1

const stringsOf = (units: Uint16Array): string[] => {
  let joined = ""
  for (let at = 0; at < units.length; at += 8192)
    joined += String.fromCharCode(...units.subarray(at, at + 8192))
  const strings = joined.split("\n")
  strings.pop()
  return strings
}

/**
 * Reads the model file of `component`, trained with version `features` of its templates.
 * @throws ModelFileError when the bytes are anything else.
 */
export const readModelFile = (bytes: ArrayBuffer, component: string, features: number): ModelFile => {
  const refuse = (why: string): never => {
    throw new ModelFileError(`model file for "${component}": ${why}`)
  }
  if (!isLittleEndian()) refuse("this processor is big-endian, models are little-endian")
  if (bytes.byteLength < HEADER_BYTES)
    refuse(`${bytes.byteLength} bytes are too few for a header of ${HEADER_BYTES}; fetch the file again`)
  const view = new DataView(bytes)
  const content = new Uint8Array(bytes)
  if (view.getUint32(0, true) !== MAGIC)
    refuse("this is not a Demarche model (its first four bytes are not DMRC)")
  const version = view.getUint32(4, true)
  if (version !== FORMAT_VERSION)
    refuse(
      `format version ${version}, this program reads version ${FORMAT_VERSION}; use the models it came with`,
    )
  const found = ascii(content, 8, COMPONENT_BYTES)
  if (found !== component) refuse(`the file holds the component "${found}"`)
  const total = view.getUint32(24, true)
  if (total !== bytes.byteLength)
    refuse(`${bytes.byteLength} bytes, the header says ${total}: truncated or padded; fetch the file again`)
  const stored = view.getUint32(28, true)
  if (total % 4 !== 0 || checksum(bytes, HEADER_BYTES, total) !== stored)
    refuse("the checksum does not match its contents: the file is damaged; fetch it again")
  const trained = view.getUint32(16, true)
  if (trained !== features)
    refuse(
      `trained with features ${trained}, this program computes features ${features}; use the models it came with`,
    )
  const entries = readEntries(view, content, total, refuse)

  const entry = (section: string, type: ElementType): Entry => {
    const wanted = entries.get(section)
    if (wanted === undefined) return refuse(`section "${section}" is missing`)
    if (wanted.type !== type) refuse(`section "${section}" holds ${wanted.type}, expected ${type}`)
    return wanted
  }
  const uint16 = (section: string): Uint16Array => {
    const {offset, elements} = entry(section, "uint16")
    return new Uint16Array(bytes, offset, elements)
  }
  return {
    component,
    features,
    checksum: stored,
    uint8: section => {
      const {offset, elements} = entry(section, "uint8")
      return new Uint8Array(bytes, offset, elements)
    },
    int8: section => {
      const {offset, elements} = entry(section, "int8")
      return new Int8Array(bytes, offset, elements)
    },
    uint16,
    int32: section => {
      const {offset, elements} = entry(section, "int32")
      return new Int32Array(bytes, offset, elements)
    },
    uint32: section => {
      const {offset, elements} = entry(section, "uint32")
      return new Uint32Array(bytes, offset, elements)
    },
    float32: section => {
      const {offset, elements} = entry(section, "float32")
      return new Float32Array(bytes, offset, elements)
    },
    strings: section => stringsOf(uint16(section)),
  }
}

const readEntries = (
  view: DataView,
  content: Uint8Array,
  total: number,
  refuse: (why: string) => never,
): Map<string, Entry> => {
  const entries = new Map<string, Entry>()
  const count = view.getUint32(20, true)
  if (HEADER_BYTES + count * ENTRY_BYTES > total) refuse(`a table of ${count} sections does not fit the file`)
  for (let index = 0; index < count; index++) {
    const at = HEADER_BYTES + index * ENTRY_BYTES
    const name = ascii(content, at, NAME_BYTES)
    const type = ELEMENT_TYPES[view.getUint32(at + 16, true) - 1]
    const offset = view.getUint32(at + 20, true)
    const elements = view.getUint32(at + 24, true)
    if (type === undefined || offset % 8 !== 0 || offset + elements * ELEMENT_BYTES[type] > total)
      return refuse(`section "${name}" lies outside the file`)
    entries.set(name, {type, offset, elements})
  }
  return entries
}
