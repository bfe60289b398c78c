// The kernels in JavaScript: each number is rounded as WebAssembly rounds it.

import type {Kernels} from "./kernels.ts"

const {fround} = Math

export function plainKernels(memory: ArrayBuffer): Kernels {
  const numbers = new Float32Array(memory)
  const integers = new Int32Array(memory)
  const bytes = new Int8Array(memory)

  /** Four lanes for each row; the matrix lies in blocks of four rows by four columns. */
  const multiply: Kernels["multiply"] = (sums, matrix, rows, vector, length) => {
    for (let row = 0; row < rows; row++) {
      let cell = matrix + (row >> 2) * 4 * length + (row & 3) * 4
      let [first, second, third, fourth] = [0, 0, 0, 0]
      for (let column = vector; column < vector + length; column += 4, cell += 16) {
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

  const addRows: Kernels["addRows"] = (sums, list, count, length) => {
    for (let at = 0; at < length; at++) {
      let sum = 0
      for (let one = list; one < list + count; one++) sum = fround(sum + numbers[integers[one]! / 4 + at]!)
      numbers[sums + at] = sum
    }
  }

  const runChain: Kernels["runChain"] = (inputs, stride, weights, units, skip, count, width, room) => {
    const gates = room + width
    for (let step = 0; step < count; step++) {
      const at = units + step * skip
      numbers.copyWithin(gates, inputs + step * stride, inputs + step * stride + 3 * width)
      if (step > 0) multiply(gates, weights, 3 * width, at - skip, width)
      for (let unit = 0; unit < width; unit++) {
        const kept = gate(numbers[gates + unit]!)
        numbers[room + unit] =
          kept * numbers[room + unit]! + (1 - kept) * squash(numbers[gates + 2 * width + unit]!)
        numbers[at + unit] = gate(numbers[gates + width + unit]!) * squash(numbers[room + unit]!)
      }
    }
  }

  const addByteRows: Kernels["addByteRows"] = (sums, rows, columns, list, count) => {
    for (let one = list; one < list + count; one++)
      for (let at = 0, from = 4 * rows + integers[one]! * columns; at < columns; at++)
        integers[sums + at]! += bytes[from + at]!
  }

  return {numbers, integers, bytes, multiply, addRows, runChain, addByteRows}
}

/** Between -1 and 1, as the hyperbolic tangent is, of nothing but products and a quotient: the same on every machine. */
export function squash(value: number): number {
  if (value >= 3) return 1
  if (value <= -3) return -1
  const square = value * value
  return (value * (27 + square)) / (27 + 9 * square)
}

/** The same between 0 and 1. */
export const gate = (value: number): number => 0.5 + 0.5 * squash(value / 2)
