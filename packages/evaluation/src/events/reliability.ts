// Is a stated chance a chance? Of the events with confidence .7, seven in ten should be right.

/** An event with its stated chance, 0 to 1, and whether it is right. */
export interface Stated {
  readonly confidence: number
  readonly right: boolean
}

export interface ReliabilityBin {
  /** Confidences from here, and below `to`; the last bin holds 1 too. */
  readonly from: number
  readonly to: number
  readonly events: number
  /** Mean confidence and share right; 0 in an empty bin. */
  readonly confidence: number
  readonly right: number
}

export interface Reliability {
  readonly bins: readonly ReliabilityBin[]
  readonly events: number
  /** Expected calibration error (Naeini and others 2015): mean distance of confidence and share right over the bins, weighted by events. */
  readonly error: number
  /** The error that true chances would still show over so few events, from the spread of each bin. */
  readonly byChance: number
  /** Chance that an event that is right stands above one that is wrong, ties half; 0.5 when either is missing. */
  readonly ranking: number
  readonly confidence: number
  readonly right: number
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** Ten bins of equal width, or as many as asked for. */
export function reliabilityOf(stated: readonly Stated[], count = 10): Reliability {
  const filled: Stated[][] = Array.from({length: count}, () => [])
  for (const one of stated) filled[Math.min(count - 1, Math.floor(one.confidence * count + 1e-9))]!.push(one)
  const shareRight = (some: readonly Stated[]): number => mean(some.map(({right}) => (right ? 1 : 0)))
  const bins = filled.map((some, at) => ({
    from: at / count,
    to: (at + 1) / count,
    events: some.length,
    confidence: mean(some.map(({confidence}) => confidence)),
    right: shareRight(some),
  }))
  return {
    bins,
    events: stated.length,
    error:
      bins.reduce((sum, bin) => sum + bin.events * Math.abs(bin.confidence - bin.right), 0) /
      Math.max(1, stated.length),
    byChance: filled.reduce((sum, some) => sum + deviation(some), 0) / Math.max(1, stated.length),
    ranking: rankingOf(stated),
    confidence: mean(stated.map(({confidence}) => confidence)),
    right: shareRight(stated),
  }
}

/** Mean distance of the number right from its expectation, were the confidences true chances (normal approximation). */
const deviation = (some: readonly Stated[]): number =>
  Math.sqrt((2 / Math.PI) * some.reduce((sum, {confidence}) => sum + confidence * (1 - confidence), 0))

function rankingOf(stated: readonly Stated[]): number {
  const counts = new Map<number, {right: number; wrong: number}>()
  for (const {confidence, right} of stated) {
    const here = counts.get(confidence) ?? {right: 0, wrong: 0}
    here[right ? "right" : "wrong"]++
    counts.set(confidence, here)
  }
  let below = 0
  let points = 0
  let rights = 0
  for (const [, {right, wrong}] of [...counts].sort(([a], [b]) => a - b)) {
    points += right * (below + wrong / 2)
    below += wrong
    rights += right
  }
  return rights === 0 || below === 0 ? 0.5 : points / (rights * below)
}
