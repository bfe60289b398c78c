// Whose people and bodies are, or whom they come back to, when no words and no closer reading tell: the likeliest of those whom
// the story has named, else the country that it plays in. A guess that says so by its score.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Phrase} from "../arguments/phrase.ts"
import {barredFor, bestChain, referentOf} from "./best-chain.ts"
import type {Chain} from "./chain.ts"
import {standsApart} from "./description.ts"
import {hasOwner, ownerOf} from "./owner.ts"
import type {Referent} from "./pronoun.ts"
import {scene} from "./scene.ts"
import type {Story} from "./story.ts"

/** Those who are of another side or country than whom they belong to. */
const others =
  /^(neighbou?r|ally|enemy|foe|adversary|rival|opponent|guest|host|visitor|counterpart|colleague|partner|friend|donor|creditor|invader|occupier|attacker|captor|mediator)$/

/** Those who are wherever something happens, and come from anywhere. */
const rovers =
  /^(reporter|journalist|correspondent|photographer|cameraman|newsman|diplomat|envoy|mediator|negotiator|interpreter|translator|analyst|expert|observer|monitor|investor|economist|donor|lender|creditor|tourist|foreigner|expatriate|captive|hostage|owner|delegate|guest|visitor|world|critic|historian|scholar|aid|worker|pollster|source)$/

/** Who may come from anywhere, also where a story plays in one country. */
const ofAnywhere = /^(any|no|such|foreign|international|western|regional|other|expatriate|visiting)$/i

export function lastResort(
  story: Story,
  sentence: Sentence,
  {from, head}: Phrase,
  told: Resolution,
): Referent | null {
  if (told.code !== null || told.members !== undefined) return null
  if (!/^(person|group|organisation)$/.test(told.kind)) return null
  if (told.identity !== null) return null
  if (sentence.upos[head] !== "NOUN") return null
  const lemma = sentence.lemmas[head]!.toLowerCase()
  const words = sentence.forms.slice(from, head)
  if (words.some(word => ofAnywhere.test(word))) return null
  if (hasOwner(sentence, head)) {
    const owner = ownerOf(story, sentence, head)?.resolution
    if (owner != null && owner.code !== null && owner.members === undefined && !others.test(lemma))
      return guess(told, owner.code, `of ${sentence.forms[head]}'s owner`)
    if (owner != null) return null
  }
  const definite = /^(the|this|that|these|those)$/i.test(sentence.forms[from]!)
  if (definite && !standsApart.test(lemma)) {
    const chain = bestChain(
      story,
      sentence,
      head,
      one => likeness(told, one),
      barredFor(story, sentence, from, head),
      0.5,
    )
    if (chain !== null) return referentOf(sentence, head, chain)
  }
  if (rovers.test(lemma) || others.test(lemma)) return null
  const [first] = scene(story, sentence)
  return first === undefined ? null : guess(told, first.code, `the story plays in ${first.code} first of all`)
}

/** Points for a chain of the same kind; `null`: another kind. */
function likeness(told: Resolution, {resolution, members}: Chain): number | null {
  if (members !== null || resolution.code === null || resolution.plural !== told.plural) return null
  const isBody = (kind: Resolution["kind"]): boolean => kind === "organisation" || kind === "group"
  if (told.kind === "person" ? resolution.kind !== "person" : !isBody(resolution.kind)) return null
  if (told.sector !== null && resolution.sector !== null && told.sector !== resolution.sector) return null
  return told.sector !== null && told.sector === resolution.sector ? 1.5 : 1
}

const guess = (told: Resolution, code: string, because: string): Referent => ({
  resolution: {...told, code, score: Math.min(told.score, 0.3), because: [...told.because, because]},
  chain: null,
})
