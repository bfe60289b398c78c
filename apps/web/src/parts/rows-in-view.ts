// Which rows of a long table are in the page. A browser draws nothing higher than some ten million pixels: a table that would be
// higher is scrolled through faster than its rows are high.

export const ROW = 40

/** Pixels that every browser can scroll through. */
const HIGHEST = 8_000_000

/** Rows beyond what is in view, to each side. */
const SPARE = 12

export interface RowsInView {
  /** The rows from `first` to before `end`. */
  readonly first: number
  readonly end: number
  /** Pixels above and below them. */
  readonly above: number
  readonly below: number
}

/**
 * @param count all rows
 * @param top pixels scrolled
 * @param height pixels of the frame
 */
export const rowsInView = (count: number, top: number, height: number): RowsInView => {
  const whole = count * ROW
  const drawn = Math.min(whole, HIGHEST)
  const farthest = Math.max(1, drawn - height)
  const scrolled = Math.min(farthest, Math.max(0, top))
  // of the rows, not of the page: they are the same where nothing is left out
  const offset = (scrolled * Math.max(0, whole - height)) / farthest
  const first = Math.max(0, Math.floor(offset / ROW) - SPARE)
  const end = Math.min(count, Math.ceil((offset + height) / ROW) + SPARE)
  const above = Math.max(0, scrolled - (offset - first * ROW))
  return {first, end, above, below: Math.max(0, drawn - above - (end - first) * ROW)}
}
