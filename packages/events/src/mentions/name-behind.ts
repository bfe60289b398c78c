// "his predecessor, Thabo Mbeki": the name that a comma parts from a description says who that is, whoever held the office.

import {type Resolution, resolve} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {nounPhrase} from "../arguments/phrase.ts"
import {stateCode} from "./scene.ts"
import type {Story} from "./story.ts"

interface Name {
  readonly from: number
  readonly to: number
}

/**
 * > | Lula praised his predecessor, Fernando Henrique Cardoso, in Brasilia.
 *                      ^ head       ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function nameBehind(sentence: Sentence, head: number): Name | null {
  const {forms, names} = sentence
  const comma = nounPhrase(sentence, head).to
  const before = forms[comma] === "," ? comma : forms[head + 1] === "," ? head + 1 : -1
  if (before < 0) return null
  const name = names.find(({from, type}) => type === "PER" && from === before + 1)
  if (name === undefined || name.to < name.from + 2) return null
  // "He attacked his predecessor, Thabo Mbeki said": somebody else speaks
  return /^([,.;:)]|[-–—]+)$/.test(forms[name.to] ?? ".") ? name : null
}

/** Who bears the name, in the office or calling of whom the words in front tell. */
export function bearerOf(
  {on, knowledge}: Story,
  sentence: Sentence,
  {from, to}: Name,
  told: Resolution,
  land: string | null,
): Resolution | null {
  const own = resolve(sentence, from, to, to - 1, on, knowledge)
  if (own.kind !== "person" && own.kind !== "unknown") return null
  const name = sentence.forms.slice(from, to).join(" ")
  // the head of a body of many countries is of the body
  const code = land === null || stateCode.test(land) ? (own.code ?? land) : land
  return {
    ...told,
    kind: "person",
    code,
    sector: told.sector ?? own.sector,
    identity: own.identity ?? {name, wikidata: null},
    gender: own.gender ?? told.gender,
    office: own.office ?? told.office,
    plural: false,
    score: 0.6,
    because: [...told.because, ...own.because, `called ${name}`],
  }
}
