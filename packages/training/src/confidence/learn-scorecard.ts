// Learns the points of the scorecard: logistic regression with a penalty on large weights, by Newton's method from zero, so
// that nothing is drawn by chance.

import type {Scorecard} from "@demarche/events"

export interface ScorecardRow {
  readonly lines: readonly string[]
  readonly right: boolean
  readonly importance: number
}

export interface ScorecardOptions {
  /** Half the inverse variance of a weight, in log odds. */
  readonly penalty: number
  /** Lines that hold in fewer rows are left out. */
  readonly least: number
}

const ROUNDS = 12

export function learnScorecard(rows: readonly ScorecardRow[], {penalty, least}: ScorecardOptions): Scorecard {
  const seen = new Map<string, number>()
  for (const {lines} of rows) for (const line of lines) seen.set(line, (seen.get(line) ?? 0) + 1)
  const names = [...seen].flatMap(([line, count]) => (count >= least ? [line] : [])).sort()
  const placeOf = new Map(names.map((line, at) => [line, at + 1]))
  const vectors = rows.map(({lines}) => [0, ...lines.flatMap(line => placeOf.get(line) ?? [])])
  const width = names.length + 1
  const weights = new Float64Array(width)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(width)
    const curvature = Array.from({length: width}, () => new Float64Array(width))
    for (let at = 1; at < width; at++) {
      gradient[at] = -2 * penalty * weights[at]!
      curvature[at]![at] = 2 * penalty
    }
    vectors.forEach((vector, row) => {
      let sum = 0
      for (const at of vector) sum += weights[at]!
      const chance = 1 / (1 + Math.exp(-sum))
      const {right, importance} = rows[row]!
      const error = importance * ((right ? 1 : 0) - chance)
      const spread = importance * chance * (1 - chance)
      for (const at of vector) {
        gradient[at]! += error
        for (const other of vector) curvature[at]![other]! += spread
      }
    })
    const step = solve(curvature, gradient)
    for (let at = 0; at < width; at++) weights[at]! += step[at]!
  }
  const points = (weight: number): number => Math.round(100 * weight)
  return {
    start: points(weights[0]!),
    points: Object.fromEntries(
      names.flatMap((line, at) => {
        const own = points(weights[at + 1]!)
        return own === 0 ? [] : [[line, own]]
      }),
    ),
  }
}

/** Solves `matrix · x = side` by Cholesky's factors; the matrix is symmetric and positive, and is overwritten. */
function solve(matrix: readonly Float64Array[], side: Float64Array): Float64Array {
  const width = side.length
  for (let row = 0; row < width; row++)
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row]![column]!
      for (let k = 0; k < column; k++) sum -= matrix[row]![k]! * matrix[column]![k]!
      matrix[row]![column] = row === column ? Math.sqrt(sum) : sum / matrix[column]![column]!
    }
  const found = side.slice()
  for (let row = 0; row < width; row++) {
    for (let k = 0; k < row; k++) found[row]! -= matrix[row]![k]! * found[k]!
    found[row]! /= matrix[row]![row]!
  }
  for (let row = width - 1; row >= 0; row--) {
    for (let k = row + 1; k < width; k++) found[row]! -= matrix[k]![row]! * found[k]!
    found[row]! /= matrix[row]![row]!
  }
  return found
}
