// How often somebody may ask: a bucket for each that fills at a steady rate.

export interface Rates {
  /** Takes one; gives the seconds to wait when there is none. */
  readonly take: (who: string) => number
}

/** Buckets remembered; whoever asked longest ago is forgotten first. */
const mostRemembered = 10_000

/**
 * @param most how many at once
 * @param perSecond how many come back in a second
 * @param clock milliseconds
 */
export const ratesOf = (most: number, perSecond: number, clock: () => number): Rates => {
  const buckets = new Map<string, {left: number; at: number}>()
  return {
    take(who) {
      const now = clock()
      const {left, at} = buckets.get(who) ?? {left: most, at: now}
      const filled = Math.min(most, left + ((now - at) / 1000) * perSecond)
      buckets.delete(who)
      buckets.set(who, {left: Math.max(0, filled - 1), at: now})
      if (buckets.size > mostRemembered) buckets.delete(buckets.keys().next().value!)
      return filled >= 1 ? 0 : Math.ceil((1 - filled) / perSecond)
    },
  }
}
