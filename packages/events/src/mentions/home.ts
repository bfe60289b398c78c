// Whose people are when the words do not say: of the one they belong to, or of the country where the story stands.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {scene} from "./scene.ts"
import {participantAt, type Story} from "./story.ts"

/** Those who come from anywhere. */
const rovers =
  /^(reporter|journalist|correspondent|analyst|diplomat|expert|observer|mediator|negotiator|interpreter|economist|investor|trader|leader|world|researcher|scientist|ally|critic|source|envoy|donor|lender|sponsor|company|firm|agency|newspaper|man|woman|people|person|group|side|party|neighbou?r|friend|partner|rival|enemy|migrant|refugee|peacekeeper|inspector|troop|mercenary)$/

/** Fills the country of people and bodies of one country; null when it is told or nobody can tell it. */
export function homeOf(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  resolution: Resolution,
): Resolution | null {
  if (resolution.code !== null || resolution.members !== undefined) return null
  if (resolution.kind !== "group" && resolution.kind !== "person" && resolution.kind !== "organisation")
    return null
  const owner = sentence.children[head]!.find(child => sentence.deprels[child] === "nmod:poss")
  if (owner !== undefined) {
    const whose = participantAt(story, sentence, owner)?.resolution ?? null
    return whose === null || whose.code === null || whose.members !== undefined
      ? null
      : at(asBody(sentence, head, resolution), whose.code, `of ${sentence.forms[owner]}`)
  }
  const master = masterOf(story, sentence, head, resolution)
  if (master !== null) return at(resolution, master, `works for ${master}`)
  if (resolution.identity !== null) {
    const land = landOfOfficial(story, sentence, resolution)
    return land === null ? null : at(resolution, land, `the sentence speaks of ${land} alone`)
  }
  if (resolution.sector === null || resolution.score < 0.4) return null
  if (rovers.test(sentence.lemmas[head]!.toLowerCase())) return null
  if (/^(any|no|such|foreign|international|western|regional|other)$/i.test(sentence.forms[from]!)) return null
  // "The ambassador was expelled by Poland": a government's people come from the country of an earlier sentence only
  const [first, second] = scene(story, sentence, resolution.sector === "GOV" ? 1 : 0)
  if (first === undefined || (second !== undefined && second.points > 0.8 * first.points)) return null
  if (facesState(story, sentence, head, first.code)) return null
  return at(resolution, first.code, `the story plays in ${first.code}`)
}

/**
 * > | Deputy Trade Minister Batbold Ganzorig said in Ulan Bator that Mongolia would pay.
 *     ^ of a government                              ^^^^^^^^^^      ^^^^^^^^ the only one named
 */
function landOfOfficial(story: Story, sentence: Sentence, resolution: Resolution): string | null {
  if (resolution.kind !== "person" || resolution.office === null || resolution.sector !== "GOV") return null
  const named = scene(story, sentence)
  return named.length === 1 ? named[0]!.code : null
}

/**
 * Those who work in the dark work for the state that they are linked to; rebels are of the country they fight in.
 *
 * > | Hackers linked to North Korea stole the coins. | A spy backed by Minsk was caught.
 *     ^ PRK                                            ^ BLR
 */
function masterOf(story: Story, sentence: Sentence, head: number, {sector}: Resolution): string | null {
  if (sector !== "SPY") return null
  const tie = sentence.children[head]!.find(
    child =>
      child > head &&
      sentence.deprels[child] === "acl" &&
      /^(link|tie|back|sponsor|connect|affiliate|control|direct|hire|pay|run|fund|work)$/.test(
        sentence.lemmas[child]!,
      ),
  )
  if (tie === undefined) return null
  for (const child of sentence.children[tie]!) {
    if (!/^obl/.test(sentence.deprels[child]!)) continue
    const code = participantAt(story, sentence, child)?.resolution.code
    if (code != null) return code
  }
  return null
}

/** "his ministry" is one body, not a crowd. */
const asBody = (sentence: Sentence, head: number, resolution: Resolution): Resolution =>
  resolution.kind === "group" &&
  !resolution.plural &&
  /^(ministry|department|government|agency|party|council|court|parliament|company|bank|office|cabinet|administration)$/.test(
    sentence.lemmas[head]!.toLowerCase(),
  )
    ? {...resolution, kind: "organisation"}
    : resolution

/**
 * "Gunmen attacked Kenya": the state on the other side of the verb tells nothing of whose they are.
 */
function facesState(story: Story, sentence: Sentence, head: number, code: string): boolean {
  const verb = sentence.heads[head]!
  if (verb < 0) return false
  return sentence.children[verb]!.some(child => {
    if (child === head || !/^(nsubj|obj|iobj|obl)/.test(sentence.deprels[child]!)) return false
    if (sentence.upos[child] !== "PROPN") return false
    const other = participantAt(story, sentence, child)?.resolution
    return other !== undefined && other.kind === "state" && other.code === code
  })
}

const at = (resolution: Resolution, code: string, because: string): Resolution => ({
  ...resolution,
  code,
  score: Math.min(resolution.score, 0.45),
  because: [...resolution.because, because],
})
