import fc from "fast-check"
import {describe, expect, test} from "vitest"
import {type Mark, paragraphsOf, piecesOf} from "../../src/story/marks.ts"

const mark = (start: number, end: number, kind: Mark["kind"], of = "a"): Mark => ({start, end, kind, of})

describe("pieces of a marked text", () => {
  test("marks that lie over each other cut the text at every end", () => {
    // > | Kenya's president arrived
    //     ^^^^^^^ actor
    //     ^^^^^^^^^^^^^^^^^ speaker
    //                       ^^^^^^^ trigger
    const pieces = piecesOf([mark(0, 7, "actor"), mark(0, 17, "speaker"), mark(18, 25, "trigger")], 0, 25)
    expect(pieces.map(({start, end, marks}) => [start, end, marks.map(one => one.kind)])).toEqual([
      [0, 7, ["actor", "speaker"]],
      [7, 17, ["speaker"]],
      [17, 18, []],
      [18, 25, ["trigger"]],
    ])
  })

  test("a mark that reaches over the part shown is cut to it", () => {
    expect(piecesOf([mark(2, 9, "trigger")], 4, 6)).toEqual([
      {start: 4, end: 6, marks: [mark(2, 9, "trigger")]},
    ])
  })

  test("pieces follow each other without a gap, and each knows all its marks", () => {
    const spans = fc
      .tuple(fc.nat(40), fc.integer({min: 1, max: 12}))
      .map(([start, length]) => mark(start, start + length, "actor", `${start}`))
    fc.assert(
      fc.property(fc.array(spans, {maxLength: 8}), marks => {
        const pieces = piecesOf(marks, 0, 60)
        expect(pieces[0]!.start).toBe(0)
        expect(pieces.at(-1)!.end).toBe(60)
        pieces.slice(1).forEach((piece, index) => {
          expect(piece.start).toBe(pieces[index]!.end)
        })
        for (const {start, end, marks: own} of pieces)
          expect(own).toEqual(marks.filter(one => one.start < end && one.end > start))
      }),
    )
  })
})

test("paragraphs keep their offsets in the text", () => {
  const text = "One.\n\nTwo,\nthree.\n"
  expect(paragraphsOf(text).map(([start, end]) => text.slice(start, end))).toEqual(["One.", "Two,", "three."])
})
