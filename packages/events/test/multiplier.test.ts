// The same bits with WebAssembly and without it, from bytes that its text gives.

import {readFileSync} from "node:fs"
import fc from "fast-check"
import {expect, test} from "vitest"
import wabtOf from "wabt"
import {inFours, multiplierFor, multiplyBytes} from "../src/model/multiplier.ts"

const number = fc.float({noNaN: true, min: -8, max: 8})

test("JavaScript multiplies as WebAssembly does, to the bit", () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 13}),
      fc.integer({min: 1, max: 13}),
      fc.infiniteStream(number),
      (rows, length, stream) => {
        const [tall, long] = [inFours(rows), inFours(length)]
        const all = Float32Array.from(stream.take(tall * long + long + tall))
        const products = [multiplierFor(all.length), multiplierFor(all.length, null)].map(
          ({numbers, multiply}) => {
            numbers.set(all)
            multiply(tall * long + long, 0, tall, tall * long, long)
            return [...numbers.slice(tall * long + long, all.length)]
          },
        )
        expect(products[0]).toEqual(products[1])
        for (let row = 0; row < tall; row++) {
          let sum = all[tall * long + long + row]!
          for (let column = 0; column < long; column++)
            sum += all[row * long + column]! * all[tall * long + column]!
          expect(products[0]![row]).toBeCloseTo(sum, 3)
        }
      },
    ),
    {seed: 20181102},
  )
})

test("where WebAssembly is forbidden, JavaScript does it", () => {
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
      readonly exports = {multiply: () => {}}
    },
  }
  const {numbers, multiply} = multiplierFor(12, forbidden)
  numbers.set([1, 2, 3, 4])
  numbers.set([1, 1, 1, 1], 4)
  multiply(8, 0, 1, 4, 4)
  expect(numbers[8]).toBe(10)
})

test("the bytes are those of multiply.wat", async () => {
  const wabt = await wabtOf()
  const text = readFileSync(new URL("../src/model/multiply.wat", import.meta.url), "utf8")
  const {buffer} = wabt.parseWat("multiply.wat", text, {simd: true}).toBinary({})
  expect(Buffer.from(buffer).toString("hex")).toBe(multiplyBytes)
})
