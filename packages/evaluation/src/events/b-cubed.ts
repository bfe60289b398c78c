// B-cubed (Bagga and Baldwin 1998): do mentions of one event stand together, and those of others apart? Each mention is asked
// which share of its predicted company belongs with it (precision), and which share of those that belong with it is there
// (recall); the figures are means over mentions.

/** A mention with the event it belongs to on each side; `null` where that side does not have the mention. */
export interface PairedMention {
  readonly gold: string | null
  readonly predicted: string | null
}

export interface BCubed {
  /** 0 to 1; 1 where nothing is judged. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Mentions that stand on both sides. */
  readonly shared: number
}

const groups = (names: readonly (string | null)[]): Map<string, number> => {
  const sizes = new Map<string, number>()
  for (const name of names) if (name !== null) sizes.set(name, (sizes.get(name) ?? 0) + 1)
  return sizes
}

const mean = (sum: number, of: number): number => (of === 0 ? 1 : sum / of)

/**
 * A mention that only one side has is wrong: it earns nothing there and dilutes its company. Leave such mentions out to judge
 * the merging alone, apart from the finding (`sharedMentions`).
 */
export function bCubed(mentions: readonly PairedMention[]): BCubed {
  const gold = groups(mentions.map(mention => mention.gold))
  const predicted = groups(mentions.map(mention => mention.predicted))
  const both = sharedMentions(mentions)
  const together = groups(both.map(pairName))
  let precise = 0
  let recalled = 0
  for (const mention of both) {
    const here = together.get(pairName(mention))!
    precise += here / predicted.get(mention.predicted)!
    recalled += here / gold.get(mention.gold)!
  }
  const total = (sizes: Map<string, number>): number =>
    [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const precision = mean(precise, total(predicted))
  const recall = mean(recalled, total(gold))
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    shared: both.length,
  }
}

interface SharedMention {
  readonly gold: string
  readonly predicted: string
}

const pairName = ({gold, predicted}: SharedMention): string => JSON.stringify([gold, predicted])

/** The mentions that stand on both sides. */
export const sharedMentions = (mentions: readonly PairedMention[]): SharedMention[] =>
  mentions.flatMap(({gold, predicted}) => (gold === null || predicted === null ? [] : [{gold, predicted}]))
