// The packed tables give back the weights that went in.

import fc from "fast-check"
import {expect, test} from "vitest"
import {addRows, addRowsFor, packRows, type Row} from "../../src/model/row-table.ts"
import {packSure, sureAnswer} from "../../src/model/sure-table.ts"
import {compileTemplates, hashFeatures} from "../../src/model/templates.ts"
import {packTransitions, scoreTransitions} from "../../src/model/transition-table.ts"

const CLASSES = 12

/** Hashes that differ in their lowest bits, so that none is taken for another. */
const hashes = fc.uniqueArray(fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}), {
  minLength: 1,
  maxLength: 60,
  selector: hash => hash & 0xff,
})

const weight = fc.integer({min: -127, max: 127}).filter(value => value !== 0)

const rowsOf = hashes.chain(all =>
  fc.tuple(
    ...all.map(hash =>
      fc
        .dictionary(fc.nat(CLASSES - 1).map(String), weight, {minKeys: 1, maxKeys: CLASSES})
        .map((entries): Row => {
          const classes = Object.keys(entries).map(Number)
          return {hash, classes, weights: classes.map(label => entries[label]!)}
        }),
    ),
  ),
)

test("rows, short and full, add up to the weights that were packed", () => {
  fc.assert(
    fc.property(rowsOf, rows => {
      const table = packRows(rows, CLASSES, 0.7)
      const features = Int32Array.from(rows, ({hash}) => hash)
      const expected = new Int32Array(CLASSES)
      for (const {classes, weights} of rows)
        classes.forEach((label, i) => {
          expected[label]! += weights[i]!
        })
      const scores = new Int32Array(CLASSES)
      addRows(table, features, features.length, scores)
      expect(scores).toEqual(expected)
      const some = new Int32Array(CLASSES)
      const candidates = Uint8Array.from([3, 7, 9])
      addRowsFor(table, features, features.length, some, candidates, 0, 3)
      for (const label of candidates) expect(some[label]).toBe(expected[label])
    }),
    {seed: 11},
  )
})

test("transition scores are the sums of the packed weights, SHIFT being 0", () => {
  fc.assert(
    fc.property(hashes, fc.array(weight, {minLength: 3, maxLength: 3}), (all, [left, right, reduce]) => {
      const weights = all.map(hash => ({hash, left: left!, right: right!, reduce: reduce!}))
      const table = packTransitions(weights, 16)
      const features = Int32Array.from(all)
      const scores = new Int32Array(4)
      scoreTransitions(table, features, features.length, scores)
      // a full bucket leaves its last entries out
      const kept = table.entries.filter(entry => entry !== 0).length
      expect(kept).toBeGreaterThan(all.length * 0.9)
      expect([...scores]).toEqual([0, left! * kept, right! * kept, reduce! * kept])
    }),
    {seed: 12},
  )
})

test("sure situations give their answer, others none", () => {
  const situations = fc.uniqueArray(fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}), {
    minLength: 2,
    maxLength: 60,
    selector: hash => hash >> 8,
  })
  fc.assert(
    fc.property(situations, fc.nat(200), ([unknown, ...known], answer) => {
      const table = packSure(known.map((situation, at) => [situation, (answer + at) % 255]))
      known.forEach((situation, at) => {
        expect(sureAnswer(table, situation)).toBe((answer + at) % 255)
      })
      expect(sureAnswer(table, unknown!)).toBe(-1)
    }),
    {seed: 13},
  )
})

test("a template is a name for a hash of its atoms' values, whatever its place", () => {
  const one = compileTemplates(["a", "b", "c"], ["a b", "c", "a b c"])
  const other = compileTemplates(["a", "b", "c"], ["a b c", "a b", "c"])
  const values = Int32Array.from([5, -7, 1 << 30])
  const [first, second] = [new Int32Array(3), new Int32Array(3)]
  hashFeatures(one, values, first)
  hashFeatures(other, values, second)
  expect([...first].sort()).toEqual([...second].sort())
  hashFeatures(one, Int32Array.from([5, -7, 0]), second)
  // the pair of a and b does not see c
  expect(first.filter((hash, at) => hash === second[at])).toHaveLength(1)
})

test("a template with an unknown atom is refused", () => {
  expect(() => compileTemplates(["a"], ["a b"])).toThrow('template "a b"')
})
