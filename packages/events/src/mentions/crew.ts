// "the skippers", "its captain": the crew of a ship whose flag the story has just told.

import {countriesNamed} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {nounPhrase} from "../arguments/phrase.ts"
import {stateCode} from "./scene.ts"
import {participantAt, type Story} from "./story.ts"

const crew = /^(skipper|captain|crew|crewman|crewmember|seaman|mariner|helmsman|sailor|fisherman)$/

const ships =
  /^(trawler|tanker|ship|vessel|boat|freighter|ferry|yacht|cutter|coaster|barge|schooner|dhow|junk|liner)$/

/** Sentences back in which the ship is looked for. */
const reach = 2

/**
 * > | Fiji seized two Tongan trawlers, accusing the skippers of theft. | A Maltese tanker ran aground. Its captain was arrested.
 *                     ^^^^^^               ^ head                          ^^^^^^^                         ^ head
 */
export function landOfShip(story: Story, sentence: Sentence, head: number): string | null {
  if (!crew.test(sentence.lemmas[head]!) || !isOfShipTold(story, sentence, head)) return null
  for (let back = 0; back <= reach && back <= sentence.index; back++) {
    const where = story.annotated.sentences[sentence.index - back]!
    const flag = lastFlag(story, where, back === 0 ? head : where.forms.length)
    if (flag !== null) return flag
  }
  return null
}

/** "the crew", "their captains", and nothing that says whose else they are. */
function isOfShipTold(story: Story, sentence: Sentence, head: number): boolean {
  const {children, deprels, upos, forms} = sentence
  if (children[head]!.some(child => child > head && /^(nmod|appos|flat)/.test(deprels[child]!))) return false
  const owner = children[head]!.find(child => deprels[child] === "nmod:poss")
  if (owner === undefined) return /^the$/i.test(forms[nounPhrase(sentence, head).from]!)
  if (upos[owner] !== "PRON" || !/^(its|their|her)$/i.test(forms[owner]!)) return false
  // "the navy denied that its crew had fired"
  return !/^(MIL|COP)$/.test(participantAt(story, sentence, owner)?.resolution.sector ?? "")
}

/** The country in front of the last ship before a token. */
function lastFlag({on, knowledge}: Story, sentence: Sentence, before: number): string | null {
  for (let ship = before - 1; ship > 0; ship--) {
    if (!ships.test(sentence.lemmas[ship]!)) continue
    const {from} = nounPhrase(sentence, ship)
    const flag = countriesNamed(sentence, on, knowledge).find(
      ({token, code}) =>
        token >= from && token < ship && stateCode.test(code) && sentence.deprels[token] !== "nmod:poss",
    )
    // the ship told last is meant, also where its flag is not told
    return flag?.code ?? null
  }
  return null
}
