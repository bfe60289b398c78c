// Five classes of countries by the number of events, each three times the one before or so, printed beside the map.

const steps = [1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000]

/** The least number of each class, smallest first. */
export const thresholdsOf = (counts: readonly number[]): readonly number[] => {
  const sorted = [...counts].sort((a, b) => a - b)
  if (sorted.length === 0) return []
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!
  const round = (count: number): number => steps.findLast(step => step <= count) ?? 1
  return [...new Set([1, ...[0.4, 0.65, 0.82, 0.94].map(share => round(at(share)))])].sort((a, b) => a - b)
}

/** From 1; 0 for none. */
export const classOf = (count: number, thresholds: readonly number[]): number =>
  thresholds.filter(from => count >= from).length
