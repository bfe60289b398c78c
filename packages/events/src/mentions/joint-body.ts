// "the West African force", "a tribunal in The Hague": what several states keep together, without its name.

import {countriesNamed, type Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Phrase} from "../arguments/phrase.ts"
import {wordsBefore} from "./owner.ts"
import type {Referent} from "./pronoun.ts"
import {stateCode} from "./scene.ts"
import type {Story} from "./story.ts"

const forces = /^(force|mission|contingent|peacekeeper)$/

const joint =
  /\b((west|east|central|southern|north) african|(?<!south )african|arab|caribbean|regional|multinational|european)\b(?! - )/

/**
 * > | Liberia's president was seized at the gate of a West African peacekeeping force.
 *                                                                               ^ no army of Liberia
 */
export function jointBody(
  story: Story,
  sentence: Sentence,
  {from, head}: Phrase,
  told: Resolution,
): Referent | null {
  if (told.identity !== null || told.members !== undefined) return null
  const found = jointForce(story, sentence, from, head, told) ?? courtInTheHague(sentence, from, head, told)
  return found === null ? null : {resolution: found, chain: null}
}

function jointForce(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  told: Resolution,
): Resolution | null {
  if (told.sector !== "MIL" || !forces.test(sentence.lemmas[head]!)) return null
  // "the West African force in Liberia" is there, "the Nigerian contingent of the African force" is somebody's
  const named = countriesNamed(sentence, story.on, story.knowledge)
  if (named.some(({token}) => token >= from && token < head)) return null
  if (told.code !== null && !stateCode.test(told.code)) return null
  const word = joint.exec(wordsBefore(sentence, from, head).join(" "))?.[1]
  if (word === undefined) return null
  const kind = told.plural ? told.kind : "organisation"
  const because = [...told.because, `"${word}": of many states`]
  return {...told, kind, code: word === "european" ? "EUR" : "IGO", because}
}

/** The courts of many states sit there; of a plain "court in The Hague" nobody can tell. */
function courtInTheHague(
  {lemmas, forms}: Sentence,
  from: number,
  head: number,
  told: Resolution,
): Resolution | null {
  if (told.sector !== "JUD" || (told.code !== null && told.code !== "NLD")) return null
  if (!/^(tribunal|judge|prosecutor)$/.test(lemmas[head]!.toLowerCase())) return null
  const behind = forms.slice(head + 1, head + 4).join(" ")
  if (!/^(in|at) The Hague\b/i.test(behind)) return null
  if (forms.slice(from, head).some(form => /^(Dutch|district|local)$/i.test(form))) return null
  return {...told, code: "IGO", because: [...told.because, "the courts of many states sit in The Hague"]}
}
