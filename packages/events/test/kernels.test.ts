// The same bits with WebAssembly and without it, from bytes that its text gives.

import {readFileSync} from "node:fs"
import fc from "fast-check"
import {describe, expect, test} from "vitest"
import wabtOf from "wabt"
import {
  inFours,
  type Kernels,
  kernelBytes,
  kernelsFor,
  placeInBlocks,
  sumsOfBytes,
} from "../src/model/kernels.ts"

const number = fc.float({noNaN: true, min: -8, max: 8})

/** What a run leaves in the memory, with WebAssembly and without it. */
const bothWays = (count: number, run: (kernels: Kernels) => Iterable<number>): number[][] =>
  [kernelsFor(count), kernelsFor(count, null)].map(kernels => [...run(kernels)])

describe("JavaScript does as WebAssembly does, to the bit", () => {
  test("products of a matrix with a vector", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 13}),
        fc.integer({min: 1, max: 13}),
        fc.infiniteStream(number),
        (rows, length, stream) => {
          const [tall, long] = [inFours(rows), inFours(length)]
          const all = Float32Array.from(stream.take(tall * long + long + tall))
          const products = bothWays(all.length, ({numbers, multiply}) => {
            numbers.set(all)
            multiply(tall * long + long, 0, tall, tall * long, long)
            return numbers.slice(tall * long + long, all.length)
          })
          expect(products[0]).toEqual(products[1])
          for (let row = 0; row < tall; row++) {
            let sum = all[tall * long + long + row]!
            for (let column = 0; column < long; column++)
              sum += all[placeInBlocks(row, column, long)]! * all[tall * long + column]!
            expect(products[0]![row]).toBeCloseTo(sum, 3)
          }
        },
      ),
      {seed: 20181102},
    )
  })

  test("sums of rows", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 5}),
        fc.array(fc.integer({min: 0, max: 3}), {minLength: 1, maxLength: 9}),
        fc.infiniteStream(number),
        (eights, chosen, stream) => {
          const length = 8 * eights
          const all = Float32Array.from(stream.take(5 * length))
          const list = all.length
          const sums = bothWays(list + chosen.length, ({numbers, integers, addRows}) => {
            numbers.set(all)
            integers.set(
              chosen.map(row => 4 * (row + 1) * length),
              list,
            )
            addRows(0, list, chosen.length, length)
            return numbers.slice(0, length)
          })
          expect(sums[0]).toEqual(sums[1])
          const first = chosen.reduce((sum, row) => sum + all[(row + 1) * length]!, 0)
          expect(sums[0]![0]).toBeCloseTo(first, 3)
        },
      ),
      {seed: 20181102},
    )
  })

  test("chains, forwards and backwards", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 3}),
        fc.integer({min: 1, max: 6}),
        fc.boolean(),
        fc.infiniteStream(number),
        (fours, count, isBackwards, stream) => {
          const width = 4 * fours
          const weights = 3 * width * count
          const units = weights + 3 * width * width
          const room = units + width * count
          const all = Float32Array.from(stream.take(units))
          const last = isBackwards ? count - 1 : 0
          const way = isBackwards ? -1 : 1
          const chains = bothWays(room + 4 * width, ({numbers, runChain}) => {
            numbers.set(all)
            runChain(
              last * 3 * width,
              way * 3 * width,
              weights,
              units + last * width,
              way * width,
              count,
              width,
              room,
            )
            return numbers.slice(units, room)
          })
          expect(chains[0]).toEqual(chains[1])
          expect(Math.max(...chains[0]!.map(Math.abs))).toBeLessThanOrEqual(1)
        },
      ),
      {seed: 20181102},
    )
  })

  test("sums of rows of bytes", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 50}),
        fc.array(fc.integer({min: 0, max: 6}), {minLength: 1, maxLength: 255}),
        fc.infiniteStream(fc.constantFrom(-128, -1, 0, 5, 127)),
        (columns, chosen, stream) => {
          const all = Int8Array.from(stream.take(7 * columns))
          const list = Math.ceil(all.length / 4) + 6
          const sums = list + chosen.length
          const found = bothWays(sums + sumsOfBytes(columns), ({bytes, integers, addByteRows}) => {
            bytes.set(all)
            integers.set(chosen, list)
            addByteRows(sums, 0, columns, list, chosen.length)
            return integers.slice(sums, sums + columns)
          })
          expect(found[0]).toEqual(found[1])
          expect(found[0]![0]).toBe(chosen.reduce((sum, row) => sum + all[row * columns]!, 0))
        },
      ),
      {seed: 20181102},
    )
  })
})

test("where WebAssembly is forbidden, JavaScript does it", () => {
  const nothing = (): void => {}
  const forbidden = {
    Memory: class {
      readonly buffer = new ArrayBuffer(0)
    },
    Module: class {
      constructor() {
        throw new EvalError("forbidden")
      }
    },
    Instance: class {
      readonly exports = {multiply: nothing, addRows: nothing, runChain: nothing, addByteRows: nothing}
    },
  }
  const {numbers, multiply} = kernelsFor(12, forbidden)
  numbers.set([1, 2, 3, 4])
  numbers.set([1, 1, 1, 1], 4)
  multiply(8, 0, 1, 4, 4)
  expect(numbers[8]).toBe(10)
})

test("the bytes are those of kernels.wat", async () => {
  const wabt = await wabtOf()
  const text = readFileSync(new URL("../src/model/kernels.wat", import.meta.url), "utf8")
  const {buffer} = wabt.parseWat("kernels.wat", text, {simd: true}).toBinary({})
  expect(Buffer.from(buffer).toString("hex")).toBe(kernelBytes)
})
