// When and where as rules and network see it together.

/** Words of a time or of a place, half-open. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** In natural logarithms of chances, above none at all. Chosen on a third of the corpus held out (models/README.md). */
const margins = {
  /** What the rules do not see is taken from here on, where they see nothing. */
  added: -2,
  /** What they see goes below this. */
  kept: -3,
  /** What stands so far above what they see takes its place. */
  moved: 0.5,
} as const

/** How far the best of a stretch's words stands above none at all; minus infinity where none was weighed. */
export function highest(over: ReadonlyMap<number, number>, {from, to}: Stretch): number {
  let most = Number.NEGATIVE_INFINITY
  for (let token = from; token < to; token++) most = Math.max(most, over.get(token) ?? most)
  return most
}

/**
 * One of the stretches, the rules' choice, or none.
 * @param ruled what the rules see, which may be none of the stretches
 * @param over how far each word stands above none at all
 */
export function chosenCircumstance<One extends Stretch>(
  stretches: readonly One[],
  ruled: Stretch | null,
  over: ReadonlyMap<number, number>,
): One | "ruled" | null {
  let best: {readonly one: One; readonly height: number} | null = null
  for (const one of stretches) {
    const height = highest(over, one)
    if (best === null || height > best.height) best = {one, height}
  }
  if (ruled === null) return best !== null && best.height > margins.added ? best.one : null
  const own = highest(over, ruled)
  if (best !== null && best.height > Math.max(0, own + margins.moved)) return best.one
  return own < margins.kept ? null : "ruled"
}
