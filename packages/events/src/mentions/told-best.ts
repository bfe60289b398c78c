// The words that tell best who a pronoun means. In a story a pronoun keeps its own place, and the record's codes and names tell
// who it is. A text of one paragraph, an item of a chronicle, is read as one line: there "it" names nobody to whoever reads the
// record alone, and stands for the words of the line that name them.

import type {Sentence} from "@demarche/text"
import type {Chain} from "./chain.ts"
import type {Participant} from "./participant.ts"
import {isPronoun} from "./read-participant.ts"
import {keyOf, participantAt, type Story} from "./story.ts"

/** What a mention tells of its party: a name more than a country, a country more than a noun. */
const detail = ({resolution: {identity, code, office}}: Participant): number =>
  (identity === null ? 0 : 4) + (code === null ? 0 : 2) + (office === null ? 0 : 1)

/** An item of a chronicle, a dispatch of few sentences: one paragraph without a title. */
const isOneLine = ({annotated: {document, sentences}}: Story): boolean =>
  !document.title && sentences.at(-1)?.paragraph === 0

/** So many mentions back is a name looked for. */
const reach = 48

/** The first place in the story's mentions behind those of a sentence. */
function endOf({mentions}: Story, sentence: Sentence): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.sentence.index <= sentence.index) low = middle + 1
    else high = middle
  }
  return low
}

/** The mention of a chain up to the end of a sentence that tells most; the nearest of equals. */
function bestMention(story: Story, {sentence}: Participant, chain: Chain): Participant | null {
  let best: Participant | null = null
  const end = endOf(story, sentence)
  for (let at = end - 1; at >= Math.max(0, end - reach); at--) {
    const mention = story.mentions[at]!
    if (mention.chain !== chain || mention.pronoun) continue
    const told = participantAt(story, mention.sentence, mention.head)
    if (told !== null && (best === null || detail(told) > detail(best))) best = told
  }
  return best
}

/**
 * The party by its best words, members of a set each for itself; the party as it is when no words tell more.
 *
 * > | Kenya thanked Indonesia for the vaccines it had delivered.
 *                   ^told                      ^party
 */
export function toldBest(story: Story, party: Participant): readonly Participant[] {
  const {sentence, head, resolution} = party
  if (!isPronoun(sentence, head) || !isOneLine(story)) return [party]
  const chain = story.chains.get(keyOf(sentence, head))
  if (chain === undefined) return [party]
  const members = (chain.members ?? [chain]).map(one => bestMention(story, party, one))
  if (members.some(one => one === null)) return [party]
  return members.map((told, at) => ({
    ...party,
    text: told!.text,
    span: told!.span,
    resolution: chain.members === null ? resolution : (resolution.members?.[at] ?? told!.resolution),
  }))
}

/** "imposed sanctions on 24 officials, accusing them": whom the words beside it name already. */
export function isToldBeside(
  story: Story,
  {sentence, head}: Participant,
  side: readonly Participant[],
): boolean {
  if (!isPronoun(sentence, head)) return false
  const chain = story.chains.get(keyOf(sentence, head))
  return (
    chain !== undefined &&
    side.some(other => {
      if (other.head === head || isPronoun(other.sentence, other.head)) return false
      const named = story.chains.get(keyOf(other.sentence, other.head))
      return named !== undefined && (named === chain || chain.members?.includes(named) === true)
    })
  )
}
