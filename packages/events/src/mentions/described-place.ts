// "the capital", "the town", "the islands": a place without its name, in the country that the story stands in there.

import type {Resolution} from "@demarche/actors"
import {isCapitalized, type Sentence} from "@demarche/text"
import {scene} from "./scene.ts"
import type {Story} from "./story.ts"

const placeNouns =
  /^(capital|city|town|village|island|province|district|countryside|chancellery|hotel|building|airport|square)$/

/**
 * > | Soldiers in Ouagadougou blocked every road into the capital.
 *                                                         ^ head: a place in Burkina Faso
 */
export function describedPlace(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  told: Resolution,
): Resolution | null {
  if (told.code !== null || told.identity !== null || !placeNouns.test(sentence.lemmas[head]!)) return null
  if (isCapitalized(sentence.forms[head]!) || head !== from + 1) return null
  if (!/^the$/i.test(sentence.forms[from]!)) return null
  // "the capital of a state that nobody names"
  if (sentence.children[head]!.some(child => child > head && sentence.deprels[child] === "nmod")) return null
  const [first, second] = scene(story, sentence)
  if (first === undefined || (second !== undefined && second.points > 0.9 * first.points)) return null
  const because = `"${sentence.forms[head]}" is a place where the story plays: ${first.code}`
  return {...told, kind: "place", code: first.code, sector: null, score: 0.4, because: [because]}
}
