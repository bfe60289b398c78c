// A town told by its nation lies there, whatever other town of its name the base knows.
//
// > | Israeli troops entered the southern Lebanese city of Blida.
//                                         ^^^^^^^^ Lebanon's, not the one in Algeria

import {countriesNamed, type Knowledge} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Spot} from "./spots.ts"

const settlement =
  /^(town|city|village|district|region|province|port|settlement|hamlet|island|township|municipality|capital)$/

/** Words between a nation and its town: "the Malian border town of", "the Turkish Black Sea port of". */
const farthest = 4

export function withNationBefore(
  spot: Spot,
  sentence: Sentence,
  on: string | null,
  knowledge: Knowledge,
): Spot {
  if (spot.level === 1 || spot.isWater) return spot
  const {lemmas, forms} = sentence
  const noun = forms[spot.from - 1]?.toLowerCase() === "of" ? spot.from - 2 : spot.from - 1
  if (!settlement.test(lemmas[noun] ?? "")) return spot
  const nation = countriesNamed(sentence, on, knowledge).findLast(
    ({token}) => sentence.upos[token] === "ADJ" && token < noun && token >= noun - farthest,
  )
  if (nation === undefined || nation.code === spot.country) return spot
  // "a Russian missile on the town of Sumy": another noun stands between
  const isBroken = sentence.upos
    .slice(nation.token + 1, noun)
    .some((upos, at) => !/^(ADJ|NOUN|PROPN)$/.test(upos) || forms[nation.token + 1 + at] === ",")
  return isBroken ? spot : {...spot, country: nation.code, latitude: null, longitude: null, isKnown: false}
}
