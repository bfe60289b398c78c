// How far people agree, and how sure a share is that a few of them found.

/**
 * Krippendorff's alpha for names (nominal data), from the matrix of coincidences (Krippendorff 2011, "Computing Krippendorff's
 * Alpha-Reliability").
 * @param units for each unit the values that its judges gave; units with fewer than two say nothing
 * @returns 1 is agreement, 0 is chance; null when there is nothing to compare, or nothing but one value
 */
export const krippendorffAlpha = (units: readonly (readonly string[])[]): number | null => {
  const together = new Map<string, number>()
  let observed = 0
  for (const values of units) {
    if (values.length < 2) continue
    const counts = new Map<string, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    for (const [value, count] of counts) {
      together.set(value, (together.get(value) ?? 0) + count)
      observed += (count * (values.length - count)) / (values.length - 1)
    }
  }
  const all = [...together.values()].reduce((sum, count) => sum + count, 0)
  const expected = [...together.values()].reduce((sum, count) => sum + count * (all - count), 0)
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected
}

/** 97.5 % point of the normal distribution. */
const z = 1.959964

/** Wilson's interval (1927), 95 %, of a share of which `successes` of `trials` were seen. */
export const wilson = (
  successes: number,
  trials: number,
): {readonly share: number; readonly low: number; readonly high: number} => {
  const share = successes / trials
  const middle = (share + z ** 2 / (2 * trials)) / (1 + z ** 2 / trials)
  const reach =
    (z / (1 + z ** 2 / trials)) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2))
  return {share, low: successes === 0 ? 0 : middle - reach, high: successes === trials ? 1 : middle + reach}
}
