// Which words of acts mean something alike: the table of `packages/happenings` by which "bombed" stands close to "airstrike" and
// "arrested" far off. Vectors of the words (CONTRIBUTING.md, `build:vectors`) along the directions in which acts differ most.

import {rowOf, type Vectors} from "@demarche/events"
import {stemOf} from "@demarche/happenings"

/** As good as all hundred over the folds, in an eighth of the bytes. */
const directions = 12
const rounds = 60
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+"
/** A letter in the middle of the alphabet is 0, the last one 1. */
const most = (letters.length - 1) / 2

/** A word seen in fewer triggers is one coder's slip as often as a word of acts. */
const least = 2

/** The text of the table. @param triggers texts of triggers, as often as they were told */
export function actsByMeaning(triggers: readonly string[], vectors: Vectors): string {
  const stems = stemsOf(triggers, vectors)
  const axes = axesOf([...stems.values()], vectors.dimensions)
  const rows = [...stems]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([stem, vector]) => {
      const along = unit(axes.map(axis => product(axis, vector)))
      return `${stem} ${along.map(value => letters[Math.round(value * most) + most]).join("")}`
    })
  return [
    "// Made by `npm run train:happenings -- --acts`: words of acts by stem, each with where it lies along the directions in which acts differ",
    "// most; words that mean something alike lie alike. A letter is a number, from -1 (A) over 0 (f) to 1 (+).",
    "",
    "export const actsByMeaning: readonly string[] = [",
    ...rows.map(row => `  ${JSON.stringify(row)},`),
    "]",
    "",
  ].join("\n")
}

/** Each stem with the mean of its forms, a form as often as it is told. What stands only between others ("carried out by") is no word of acts. */
function stemsOf(triggers: readonly string[], vectors: Vectors): Map<string, number[]> {
  const told = new Map<string, Map<string, number>>()
  const alone = new Set<string>()
  for (const trigger of triggers) {
    const forms = [...trigger.toLowerCase().matchAll(/\p{L}+/gu)].map(([form]) => form)
    if (forms.length === 1) alone.add(stemOf(forms[0]!))
    for (const form of forms) {
      const stem = stemOf(form)
      const counts = told.get(stem) ?? new Map<string, number>()
      told.set(stem, counts.set(form, (counts.get(form) ?? 0) + 1))
    }
  }
  const stems = new Map<string, number[]>()
  for (const [stem, forms] of told) {
    if (!alone.has(stem) || [...forms.values()].reduce((sum, count) => sum + count) < least) continue
    const mean = Array.from({length: vectors.dimensions}, () => 0)
    for (const [form, count] of forms) {
      const row = rowOf(vectors, form)
      if (row < 0) continue
      const vector = unit([
        ...vectors.values.subarray(row * vectors.dimensions, (row + 1) * vectors.dimensions),
      ])
      for (const [at, value] of vector.entries()) mean[at]! += count * value
    }
    if (mean.some(value => value !== 0)) stems.set(stem, unit(mean))
  }
  return stems
}

/** The directions in which most of the length of the vectors lies, by repeated multiplication (orthogonal iteration). */
function axesOf(vectors: readonly (readonly number[])[], dimensions: number): number[][] {
  let axes = orthogonal(
    Array.from({length: directions}, (_, row) =>
      Array.from({length: dimensions}, (_, at) => ((row * 31 + at * 17) % 23) - 11),
    ),
  )
  for (let round = 0; round < rounds; round++) {
    const next = axes.map(axis => axis.map(() => 0))
    for (const vector of vectors)
      for (const [row, axis] of axes.entries()) {
        const along = product(axis, vector)
        for (const [at, value] of vector.entries()) next[row]![at]! += along * value
      }
    axes = orthogonal(next)
  }
  return axes
}

function orthogonal(axes: readonly (readonly number[])[]): number[][] {
  const made: number[][] = []
  for (const axis of axes) {
    let left = [...axis]
    for (const earlier of made) {
      const along = product(earlier, left)
      left = left.map((value, at) => value - along * earlier[at]!)
    }
    made.push(unit(left))
  }
  return made
}

const product = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * b[at]!, 0)

function unit(vector: readonly number[]): number[] {
  const length = Math.sqrt(product(vector, vector))
  return vector.map(value => (length === 0 ? 0 : value / length))
}
