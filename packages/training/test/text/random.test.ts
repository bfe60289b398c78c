import {expect, test} from "vitest"
import {SeededRandom} from "../../src/text/random.ts"

test("the numbers are those of mulberry32", () => {
  // reference values of the public-domain C and JavaScript versions for seed 1
  const random = new SeededRandom(1)
  expect([random.number(), random.number(), random.number()]).toEqual([
    0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
  ])
})

test("equal seeds give equal numbers, other seeds others", () => {
  const draw = (seed: number): number[] => {
    const random = new SeededRandom(seed)
    return Array.from({length: 5}, () => random.bits())
  }
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
})

test("an order holds every index once, and each place every index about equally often", () => {
  const random = new SeededRandom(3)
  const counts = new Int32Array(25)
  for (let round = 0; round < 5000; round++) {
    const order = random.order(5)
    expect([...order].sort()).toEqual([0, 1, 2, 3, 4])
    order.forEach((index, place) => {
      counts[place * 5 + index]!++
    })
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150)
})
