// Matrices times vectors, where most of the time of a network that reads sentences goes: in WebAssembly where that is to be had,
// several numbers at a time, else in JavaScript, in the same order and so with the same bits.

/** Numbers that lie in one memory, and the product over parts of them. */
export interface Multiplier {
  readonly numbers: Float32Array
  /**
   * Adds to `rows` numbers from `sums` on the products of the rows of a matrix, each `length` long, with a vector. Places are
   * counted in numbers; `rows` and `length` are multiples of four.
   */
  readonly multiply: (sums: number, matrix: number, rows: number, vector: number, length: number) => void
}

/** A multiple of four that is enough for so many numbers. */
export const inFours = (count: number): number => Math.ceil(count / 4) * 4

/** What `multiply.wat` comes to; a test assembles it again. */
export const multiplyBytes: string =
  "0061736d01000000010e0260017b017d60057f7f7f7f7f0002100104726f6f6d066d656d6f72790200010303020001070c01" +
  "086d756c7469706c7900010ada020219002000fd1f002000fd1f01922000fd1f022000fd1f0392920bbd0202057f057b2000" +
  "20024102746a21050340200120046a2107200720046a2108200820046a2109fd0c0000000000000000000000000000000021" +
  "0bfd0c00000000000000000000000000000000210cfd0c00000000000000000000000000000000210dfd0c00000000000000" +
  "000000000000000000210e410021060340200320066afd000400210a200b200120066afd000400200afde601fde401210b20" +
  "0c200720066afd000400200afde601fde401210c200d200820066afd000400200afde601fde401210d200e200920066afd00" +
  "0400200afde601fde401210e200641106a210620062004490d000b200020002a0200200b100092380200200020002a020420" +
  "0c100092380204200020002a0208200d100092380208200020002a020c200e10009238020c200920046a2101200041106a21" +
  "0020002005490d000b0b"

/** As far as it is used here; rooms that run anywhere know no page. */
interface Assembly {
  readonly Memory: new (size: {initial: number}) => {readonly buffer: ArrayBuffer}
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    room: object,
  ) => {readonly exports: {readonly multiply: Multiplier["multiply"]}}
}

const page = 65_536

/** Bytes of a number. */
const size = 4

/** Room for so many numbers, all nought. @param assembly WebAssembly; null where it may not be used */
export function multiplierFor(
  count: number,
  assembly: Assembly | null = (globalThis as unknown as {readonly WebAssembly?: Assembly}).WebAssembly ??
    null,
): Multiplier {
  if (assembly !== null)
    try {
      const memory = new assembly.Memory({initial: Math.ceil((count * size) / page)})
      const module = new assembly.Module(
        Uint8Array.from(multiplyBytes.match(/../g)!, byte => Number.parseInt(byte, 16)),
      )
      const {multiply} = new assembly.Instance(module, {room: {memory}}).exports
      return {
        numbers: new Float32Array(memory.buffer),
        multiply: (sums, matrix, rows, vector, length) =>
          multiply(size * sums, size * matrix, rows, size * vector, size * length),
      }
    } catch {
      // a page may forbid it, an old machine may lack it
    }
  const numbers = new Float32Array(count)
  return {
    numbers,
    multiply: (sums, matrix, rows, vector, length) =>
      multiplyPlainly(numbers, sums, matrix, rows, vector, length),
  }
}

const {fround} = Math

/** The same in JavaScript: four lanes, each number rounded as WebAssembly rounds it. */
function multiplyPlainly(
  numbers: Float32Array,
  sums: number,
  matrix: number,
  rows: number,
  vector: number,
  length: number,
): void {
  for (let row = 0, cell = matrix; row < rows; row++) {
    let [first, second, third, fourth] = [0, 0, 0, 0]
    for (let column = vector; column < vector + length; column += 4, cell += 4) {
      first = fround(first + fround(numbers[cell]! * numbers[column]!))
      second = fround(second + fround(numbers[cell + 1]! * numbers[column + 1]!))
      third = fround(third + fround(numbers[cell + 2]! * numbers[column + 2]!))
      fourth = fround(fourth + fround(numbers[cell + 3]! * numbers[column + 3]!))
    }
    numbers[sums + row] = fround(
      numbers[sums + row]! + fround(fround(first + second) + fround(third + fourth)),
    )
  }
}
