// "the West African force", "a tribunal in The Hague": what several states keep together, without its name.

import {countriesNamed, type Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Phrase} from "../arguments/phrase.ts"
import {subjectAbove, wordsBefore} from "./owner.ts"
import type {Referent} from "./pronoun.ts"
import {isOfMany, stateCode} from "./scene.ts"
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
  const found =
    memberStates(story, sentence, head, told) ??
    jointForce(story, sentence, from, head, told) ??
    jointLeaders(sentence, from, head, told) ??
    missionNamed(story, sentence, from, head, told) ??
    courtInTheHague(sentence, from, head, told)
  return found === null ? null : {resolution: found, chain: null}
}

/**
 * The states that a body is made of, as one: those of whoever calls upon them, or of the body that the story named last.
 *
 * > | The Security Council called upon member states to help.
 *         ^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^ head
 */
function memberStates(story: Story, sentence: Sentence, head: number, told: Resolution): Resolution | null {
  if (told.code !== null || !/^(state|country|nation|government)$/.test(sentence.lemmas[head]!)) return null
  if (!/^member$/i.test(sentence.forms[head - 1] ?? "")) return null
  const above = subjectAbove(story, sentence, head)?.code ?? null
  const code =
    above !== null && isOfMany(above)
      ? above
      : (story.mentions.findLast(({chain}) => isOfMany(chain.resolution.code))?.chain.resolution.code ?? null)
  return code === null
    ? null
    : {...told, kind: "group", code, sector: null, because: [...told.because, `the members of ${code}`]}
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

const regions =
  /^((west|east|central|southern|north) african|caribbean|south-? ?east asian|south-east asia|southeast asia|pacific island|central american)$/

/**
 * Those who lead the states of a part of the world, and act together.
 *
 * > | West African leaders gave the officers three days. | Caribbean heads of government met in Kingston.
 *                  ^ head                                            ^ head
 */
function jointLeaders(
  {forms, lemmas, deprels, children}: Sentence,
  from: number,
  head: number,
  told: Resolution,
): Resolution | null {
  const isLeading =
    lemmas[head] === "leader" ||
    (/^heads$/i.test(forms[head]!) &&
      /^of (state|government)/i.test(forms.slice(head + 1, head + 3).join(" ")))
  if (!isLeading || !told.plural || (told.code !== null && stateCode.test(told.code))) return null
  // "some Arab leaders", "eighteen African leaders": not all of them together
  if (children[head]!.some(child => /^nummod/.test(deprels[child]!))) return null
  const start = /^the$/i.test(forms[from]!) ? from + 1 : from
  const region = forms
    .slice(start, head)
    .filter(form => !/^['’]s$/.test(form))
    .join(" ")
    .replace(/ - /g, "-")
    .toLowerCase()
  if (!regions.test(region)) return null
  return {
    ...told,
    kind: "group",
    code: "IGO",
    sector: null,
    because: [...told.because, `"${region}": of many states together`],
  }
}

/** Those who serve in a mission of many states. */
const serve = /^(mission|force|peace-?keeper|monitor|observer|contingent)$/i

/**
 * The mission that the story has told of, and no office of the state where it serves.
 *
 * > | The United Nations force in Goma shot back. The minister accused the mission of spying.
 *                        ^^^^^                                             ^ head
 */
function missionNamed(
  {mentions}: Story,
  {lemmas, forms}: Sentence,
  from: number,
  head: number,
  told: Resolution,
): Resolution | null {
  if (lemmas[head] !== "mission" || !/^the$/i.test(forms[from]!) || from !== head - 1) return null
  const one = mentions.findLast(
    ({sentence, head: at, chain: {members, resolution}}) =>
      members === null && isOfMany(resolution.code) && serve.test(sentence.lemmas[at]!),
  )
  if (one === undefined) return null
  const {code} = one.chain.resolution
  return {
    ...told,
    kind: "organisation",
    code,
    sector: null,
    because: [...told.because, `the mission of ${code}`],
  }
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
