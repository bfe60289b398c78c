// Finds pairs of sentences that share more than a given part of their words (Jaccard over word sets).
// An inverted index keeps it fast: two sentences that alike must share one of their rarest words, so only
// sentences met there are compared.

interface NearDuplicate {
  readonly first: number
  readonly second: number
  /** Shared words over all words of both, 0 to 1. */
  readonly jaccard: number
}

/** Pairs of indexes, `first` < `second`, in order of `second`. */
export const nearDuplicates = (texts: readonly string[], above: number): NearDuplicate[] => {
  const sets = texts.map(text => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
  const frequency = new Map<string, number>()
  for (const set of sets) for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const found: NearDuplicate[] = []
  const index = new Map<string, number[]>()
  sets.forEach((set, second) => {
    // For Jaccard > t two sets share more than t·|set| words, so one of the rarest |set| - ⌈t·|set|⌉ + 1 is shared.
    const rarest = [...set].sort((a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1))
    const prefix = rarest.slice(0, set.size - Math.ceil(above * set.size) + 1)
    const candidates = new Set(prefix.flatMap(word => index.get(word) ?? []))
    for (const first of [...candidates].sort((a, b) => a - b)) {
      const jaccard = jaccardOf(sets[first]!, set)
      if (jaccard > above) found.push({first, second, jaccard})
    }
    for (const word of prefix) {
      const list = index.get(word)
      if (list === undefined) index.set(word, [second])
      else list.push(second)
    }
  })
  return found
}

const jaccardOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}
