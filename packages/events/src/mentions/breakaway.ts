// "the breakaway region", "the separatist region's leader": a land that has left its state, and who leads it.

import {bareSentence, type Resolution, resolve} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {ownerOf, wordsBefore} from "./owner.ts"
import type {Referent} from "./pronoun.ts"
import {chainOf, type Story} from "./story.ts"

const lands = /^(region|territory|republic|enclave|statelet|province|entity|island|strip|state)$/
const apart =
  /\b(breakaway|break - away|separatist|rebel|rebellious|secessionist|unrecogni[sz]ed|(self - )?(proclaimed|declared|styled))\b/

/**
 * > | Georgia accused Russia of annexing Abkhazia. The breakaway region held a vote.
 *                                       ^^^^^^^^                  ^ head
 */
export function breakawayLand(story: Story, sentence: Sentence, from: number, head: number): Referent | null {
  if (!lands.test(sentence.lemmas[head]!) || /^NNP?S$/.test(sentence.xpos[head]!)) return null
  if (!/^(the|this|that)$/i.test(sentence.forms[from]!)) return null
  if (!apart.test(wordsBefore(sentence, from, head).join(" "))) return null
  const named = story.named.findLast(
    ({resolution, sentence: where, head: at}) =>
      isApart(resolution) && (where.index < sentence.index || at < head),
  )
  if (named === undefined) return null
  const because = [
    ...named.resolution.because,
    `"${sentence.forms[head]}" is the one that the story has named`,
  ]
  return {resolution: {...named.resolution, score: 0.5, because}, chain: chainOf(story, named)}
}

const isApart = ({kind, otherSectors, identity}: Resolution): boolean =>
  kind === "state" && identity !== null && otherSectors.includes("PRE")

/**
 * Who holds an office there: nobody of the state that it has left.
 *
 * > | The breakaway region's leader welcomed the decree.
 *                            ^ head: no president of Georgia
 */
export function inOfficeApart(
  story: Story,
  sentence: Sentence,
  head: number,
  {kind, identity, plural}: Resolution,
): Resolution | null {
  if (kind !== "person" || identity !== null || plural) return null
  const land = ownerOf(story, sentence, head)?.resolution
  if (land === undefined || !isApart(land)) return null
  const owner = sentence.children[head]!.find(child => sentence.deprels[child] === "nmod:poss")!
  const mark = sentence.forms.findIndex((form, at) => at > owner && at < head && /^['’]s?$/.test(form))
  const own = sentence.forms.slice((mark < 0 ? owner : mark) + 1, head + 1).join(" ")
  const words = bareSentence(`${land.identity!.name}'s ${own}`)
  const found = resolve(words, 0, words.forms.length, words.forms.length - 1, story.on, story.knowledge)
  return found.kind === "person" && found.code !== null ? found : null
}
