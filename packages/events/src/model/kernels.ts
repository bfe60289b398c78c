// The loops in which models spend their time, over numbers that lie in one memory: in WebAssembly where that is to be had,
// several numbers at a time, else in JavaScript, in the same order and so with the same bits.

import {plainKernels} from "./plain-kernels.ts"

/** Places are counted in numbers of 32 bits; rows of a matrix and their lengths are multiples of four. */
export interface Kernels {
  readonly numbers: Float32Array
  /** The same memory as whole numbers. */
  readonly integers: Int32Array
  /** The same memory as bytes. */
  readonly bytes: Int8Array
  /** Adds to `rows` numbers from `sums` on the products of the rows of a matrix, each `length` long, with a vector. */
  readonly multiply: (sums: number, matrix: number, rows: number, vector: number, length: number) => void
  /**
   * Writes what rows come to, added to nought one after the other. `list` is where the place of each stands, in bytes; `length`
   * is a multiple of eight. Sums may be the first row.
   */
  readonly addRows: (sums: number, list: number, count: number, length: number) => void
  /**
   * Runs a chain of gated units over words, from the first of which `stride` leads to the inputs of the next, and `skip` to
   * its units. `room` holds the memory of the units, nought before the first word, and behind it their gates.
   */
  readonly runChain: (
    inputs: number,
    stride: number,
    weights: number,
    units: number,
    skip: number,
    count: number,
    width: number,
    room: number,
  ) => void
  /**
   * Adds rows of so many signed bytes to as many whole numbers from `sums` on, and something to the next few, which fill up to
   * `sumsOfBytes`. `list` is where the number of each row stands; there are `MOST_BYTE_ROWS` at most.
   */
  readonly addByteRows: (sums: number, rows: number, columns: number, list: number, count: number) => void
}

/** More rows of bytes than this could come to more than 16 bits hold. */
export const MOST_BYTE_ROWS = 255

/** A multiple of four that is enough for so many numbers. */
export const inFours = (count: number): number => Math.ceil(count / 4) * 4

/** So many sums do rows of so many bytes need. */
export const sumsOfBytes = (columns: number): number => Math.ceil(columns / 24) * 24

/** Where a number of a matrix lies that begins at nought: in blocks of four rows by four columns. */
export const placeInBlocks = (row: number, column: number, length: number): number =>
  (row >> 2) * 4 * length + (column >> 2) * 16 + (row & 3) * 4 + (column & 3)

/** What `kernels.wat` comes to; a test assembles it again. */
export const kernelBytes: string =
  "0061736d01000000012a0660057f7f7f7f7f0060047f7f7f7f0060027f7b0060017b017b60017f017b60087f7f7f7f7f7f7f" +
  "7f0002100104726f6f6d066d656d6f727902000103080700010002030405072f04086d756c7469706c79000007616464526f" +
  "777300010b61646442797465526f777300020872756e436861696e00060aa40a07b50302037f097b200020024102746a2105" +
  "200320046a21070340fd0c000000000000000000000000000000002109fd0c00000000000000000000000000000000210afd" +
  "0c00000000000000000000000000000000210bfd0c00000000000000000000000000000000210c2003210603402006fd0004" +
  "00210820092001fd0004002008fde601fde4012109200a2001fd0004102008fde601fde401210a200b2001fd0004202008fd" +
  "e601fde401210b200c2001fd0004302008fde601fde401210c200141c0006a2101200641106a210620062007490d000b2009" +
  "200afd0d00010203101112130405060714151617210d2009200afd0d08090a0b18191a1b0c0d0e0f1c1d1e1f210e200b200c" +
  "fd0d00010203101112130405060714151617210f200b200cfd0d08090a0b18191a1b0c0d0e0f1c1d1e1f211020002000fd00" +
  "0400200d200ffd0d00010203040506071011121314151617200d200ffd0d08090a0b0c0d0e0f18191a1b1c1d1e1ffde40120" +
  "0e2010fd0d00010203040506071011121314151617200e2010fd0d08090a0b0c0d0e0f18191a1b1c1d1e1ffde401fde401fd" +
  "e401fd0b0400200041106a210020002005490d000b0b980102047f027b200120024102746a21040340fd0c00000000000000" +
  "0000000000000000002108fd0c000000000000000000000000000000002109200121060340200628020020056a2107200820" +
  "07fd000400fde401210820092007fd000410fde4012109200641046a210620062004490d000b200020056a2008fd0b040020" +
  "0020056a2009fd0b0410200541206a210520052003490d000b0bd20102057f037b200320044102746a2105200120026a2106" +
  "200121070340fd0c00000000000000000000000000000000210afd0c00000000000000000000000000000000210bfd0c0000" +
  "0000000000000000000000000000210c2003210803402007200828020020026c6a2109200a2009fd010300fd8e01210a200b" +
  "2009fd010308fd8e01210b200c2009fd010310fd8e01210c200841046a210820082005490d000b2000200a1003200041206a" +
  "200b1003200041c0006a200c1003200041e0006a2100200741186a210720072006490d000b0b2a0020002000fd0004002001" +
  "fda701fdae01fd0b040020002000fd0004102001fda801fdae01fd0b04100b860101017bfd0c00000000000008c000000000" +
  "000008c0fd0c000000000000084000000000000008402000fdf401fdf501210020002000fdf20121012000fd0c0000000000" +
  "003b400000000000003b402001fdf001fdf201fd0c0000000000003b400000000000003b40fd0c0000000000002240000000" +
  "00000022402001fdf201fdf001fdf3010b4b00fd0c000000000000e03f000000000000e03ffd0c000000000000e03f000000" +
  "000000e03ffd0c000000000000e03f000000000000e03f2000fd5d0300fd5ffdf2011004fdf201fdf0010bfd0102037f027b" +
  "200720066a21080340410021090340200820096a200020096afd000400fd0b0400200941106a21092009200641036c490d00" +
  "0b200a044020082002200641036c410276200320046b200610000b410021090340200820096a1005210c200c200720096afd" +
  "5d0300fd5ffdf201fd0c000000000000f03f000000000000f03f200cfdf101200820096a20064101746afd5d0300fd5f1004" +
  "fdf201fdf001fd5e210b200720096a200bfd5b030000200320096a200820066a20096a1005200bfd5f1004fdf201fd5efd5b" +
  "030000200941086a210920092006490d000b200020016a2100200320046a2103200a41016a210a200a2005490d000b0b"

/** As far as it is used here; rooms that run anywhere know no page. */
interface Assembly {
  readonly Memory: new (size: {initial: number}) => {readonly buffer: ArrayBuffer}
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    room: object,
  ) => {readonly exports: Pick<Kernels, "multiply" | "addRows" | "runChain" | "addByteRows">}
}

const page = 65_536

/** Bytes of a number. */
const size = 4

/** Room for so many numbers, all nought. @param assembly WebAssembly; null where it may not be used */
export function kernelsFor(
  count: number,
  assembly: Assembly | null = (globalThis as unknown as {readonly WebAssembly?: Assembly}).WebAssembly ??
    null,
): Kernels {
  if (assembly !== null)
    try {
      const memory = new assembly.Memory({initial: Math.ceil((count * size) / page)})
      const module = new assembly.Module(
        Uint8Array.from(kernelBytes.match(/../g)!, byte => Number.parseInt(byte, 16)),
      )
      const {multiply, addRows, runChain, addByteRows} = new assembly.Instance(module, {room: {memory}})
        .exports
      return {
        numbers: new Float32Array(memory.buffer),
        integers: new Int32Array(memory.buffer),
        bytes: new Int8Array(memory.buffer),
        multiply: (sums, matrix, rows, vector, length) =>
          multiply(size * sums, size * matrix, rows, size * vector, size * length),
        addRows: (sums, list, rows, length) => addRows(size * sums, size * list, rows, size * length),
        runChain: (inputs, stride, weights, units, skip, words, width, room) =>
          runChain(
            size * inputs,
            size * stride,
            size * weights,
            size * units,
            size * skip,
            words,
            size * width,
            size * room,
          ),
        addByteRows: (sums, rows, columns, list, listed) =>
          addByteRows(size * sums, size * rows, columns, size * list, listed),
      }
    } catch {
      // a page may forbid it, an old machine may lack it
    }
  return plainKernels(new ArrayBuffer(count * size))
}
