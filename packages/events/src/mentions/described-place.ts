// "the capital", "the town", "the islands": a place without its name, in the country that the story stands in there.

import type {Resolution} from "@demarche/actors"
import {isCapitalized, type Sentence} from "@demarche/text"
import {hasOwner} from "./owner.ts"
import {scene, stateCode} from "./scene.ts"
import {codeAt, type Story} from "./story.ts"

const placeNouns =
  /^(capital|city|town|village|island|province|district|countryside|chancellery|hotel|building|airport|square|strip|enclave|half-island|peninsula|exclave|outpost|hinterland|suburb|slum|shantytown)$/

/** Of these only with an owner: "the country's second port", but whoever shells "the harbour" shells somebody's. */
const ownedNouns = /^(port|harbou?r|seaport|coast|airspace|waters|heartland|north|south|east|west)$/

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
  if (told.code !== null || told.identity !== null) return null
  const lemma = sentence.lemmas[head]!
  const isOwned = ownedNouns.test(lemma) && hasOwner(sentence, head)
  if (!isOwned && !placeNouns.test(lemma)) return null
  if (isCapitalized(sentence.forms[head]!)) return null
  const owner = sentence.children[head]!.find(child => sentence.deprels[child] === "nmod:poss")
  const whose = owner === undefined ? null : codeAt(story, sentence, owner)
  if (whose !== null && stateCode.test(whose)) return placeIn(whose, `of ${sentence.forms[owner!]}`, told)
  if (owner !== undefined || !/^the$/i.test(sentence.forms[from]!)) return null
  for (let token = from + 1; token < head; token++)
    if (!/^(ADJ|NUM|ADV|PUNCT|VERB)$/.test(sentence.upos[token]!) || isCapitalized(sentence.forms[token]!))
      return null
  // "the capital of a state that nobody names"
  if (sentence.children[head]!.some(child => child > head && sentence.deprels[child] === "nmod")) return null
  const [first, second] = scene(story, sentence)
  if (first === undefined || (second !== undefined && second.points > 0.9 * first.points)) return null
  const because = `"${sentence.forms[head]}" is a place where the story plays: ${first.code}`
  return placeIn(first.code, because, told)
}

const placeIn = (code: string, because: string, told: Resolution): Resolution => ({
  ...told,
  kind: "place",
  code,
  sector: null,
  score: 0.4,
  because: [because],
})
