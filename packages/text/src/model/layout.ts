// The layout of a model file, shared by the writer and the reader.
//
//   byte  0  magic "DMRC"            16  version of the features (uint32)
//         4  format version (uint32) 20  number of sections (uint32)
//         8  component, 8 ASCII      24  length of the whole file in bytes (uint32)
//                                    28  checksum of everything behind the header (uint32)
//        32  the section table, 32 bytes an entry: name, 16 ASCII; type, offset, elements, 0 (uint32 each)
//            then the sections, each on a multiple of eight bytes. Everything is little-endian.

export const MAGIC = 0x43524d44
export const FORMAT_VERSION = 1
export const HEADER_BYTES = 32
export const ENTRY_BYTES = 32
export const NAME_BYTES = 16
export const COMPONENT_BYTES = 8
export const ALIGNMENT = 8

/** Element types in the order of their codes, from 1. */
export const ELEMENT_TYPES = ["uint8", "int8", "uint16", "int32", "uint32", "float32"] as const

export type ElementType = (typeof ELEMENT_TYPES)[number]

export const ELEMENT_BYTES: Readonly<Record<ElementType, number>> = {
  uint8: 1,
  int8: 1,
  uint16: 2,
  int32: 4,
  uint32: 4,
  float32: 4,
}
