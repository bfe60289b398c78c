// Which of those whom the story has named a description comes back to.

import type {Sentence} from "@demarche/text"
import type {Chain, Mention} from "./chain.ts"
import {subjectsAbove, surroundings} from "./clause.ts"
import {comesBack, type Referent} from "./pronoun.ts"
import type {Story} from "./story.ts"

/** Whom a description cannot mean: those who act with it in its own clause, and those who own it. */
export function barredFor(story: Story, sentence: Sentence, from: number, head: number): Set<Chain> {
  const {partners, around} = surroundings(sentence, head)
  const nouns = nounsAbove(sentence, head)
  const governing = subjectsAbove(sentence, head)
  const barred = new Set<Chain>()
  for (const mention of story.mentions.slice(-24))
    if (
      mention.sentence.index === sentence.index &&
      (nouns.has(mention.head) ||
        // "Obasanjo said the president was tired": somebody else
        (mention.chain.resolution.kind === "person" && governing.has(mention.head)) ||
        (partners.has(mention.head) &&
          !saysHerself(sentence, mention.head, head) &&
          !isParted(sentence, mention.head, head)) ||
        around.has(mention.head) ||
        (mention.head >= from && mention.head < head && mention.role === "possessor"))
    )
      barred.add(mention.chain)
  return barred
}

/** "a daughter of the founder of the giant": whoever the words are part of. */
function nounsAbove(sentence: Sentence, head: number): Set<number> {
  const found = new Set<number>()
  for (let at = head; sentence.deprels[at]!.startsWith("nmod") && sentence.heads[at]! >= 0; ) {
    at = sentence.heads[at]!
    found.add(at)
  }
  return found
}

/** A list of two may be one clause to the parser: only real partners of a verb bar each other. */
const saysHerself = (sentence: Sentence, mention: number, head: number): boolean =>
  sentence.heads[mention] === head

/** "Both left out M23: the group holds Goma": what stands behind a colon is a clause of its own. */
export function isParted({forms}: Sentence, one: number, other: number): boolean {
  const from = Math.min(one, other)
  const to = Math.max(one, other)
  if (to - from > farthestClause) return true
  for (let token = from + 1; token < to; token++) if (/^[:;]$/.test(forms[token]!)) return true
  return false
}

/** No clause has more words. */
const farthestClause = 120

const recent = (mention: Mention, sentence: Sentence): number =>
  -0.2 * Math.min(8, sentence.index - mention.sentence.index) +
  (mention.role === "subject" ? 0.6 : mention.role === "inside" ? -0.3 : 0)

/** The chain that fits best, of those named before; each is weighed at its latest mention. */
export function bestChain(
  story: Story,
  sentence: Sentence,
  head: number,
  fits: (chain: Chain) => number | null,
  barred: ReadonlySet<Chain>,
  least: number,
): Chain | null {
  const seen = new Set<Chain>()
  let best: {chain: Chain; points: number} | null = null
  let between = 0
  for (let at = story.mentions.length - 1, looked = 0; at >= 0 && looked < 120; at--, looked++) {
    const mention = story.mentions[at]!
    const {chain} = mention
    if (seen.has(chain) || barred.has(chain)) continue
    // of a story that has been read to its end, what comes later is no sign
    if (mention.sentence.index > sentence.index) continue
    if (mention.sentence.index === sentence.index && mention.head >= head) continue
    seen.add(chain)
    const own = fits(chain)
    if (own === null) continue
    const points = own + recent(mention, sentence) + 0.25 * Math.min(4, chain.mentions - 1) - 0.15 * between++
    if (points >= least && (best === null || points > best.points)) best = {chain, points}
  }
  return best?.chain ?? null
}

/** A description that comes back to a chain. */
export const referentOf = (sentence: Sentence, head: number, chain: Chain): Referent => ({
  resolution: comesBack(chain.resolution, sentence, head),
  chain,
})
