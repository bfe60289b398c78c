// Whose the planes, tanks and drones are that attack: their words name him behind a participle.

import type {Sentence} from "@demarche/text"
import {changed, type Interpretation} from "../triggers/interpretation.ts"
import {conjuncts, prepositionOf} from "./phrase.ts"
import {isPassive, surfaceSubjects} from "./slots.ts"

/**
 * > | Drones operated by the army struck a column.
 *     ^craft             ^doer    ^act
 */
export function withCrewOf(sentence: Sentence, act: Interpretation): Interpretation {
  const {upos, lemmas} = sentence
  if (act.type !== "ASSAULT" || upos[act.top] !== "VERB" || isPassive(sentence, act.top)) return act
  const crafts = surfaceSubjects(sentence, act.top).filter(token => craft.test(lemmas[token]!))
  const doers = crafts.flatMap(token => crewOf(sentence, token))
  if (doers.length === 0) return act
  return changed(act, {
    actors: doers,
    recipients: act.recipients.filter(token => !doers.includes(token)),
  })
}

/** "flown by the air force", "belonging to the navy" */
const crewOf = (sentence: Sentence, craftToken: number): number[] =>
  sentence.children[craftToken]!.filter(child => sentence.deprels[child] === "acl").flatMap(participle => {
    const preposition = /^belong$/.test(sentence.lemmas[participle]!)
      ? "to"
      : crewed.test(sentence.lemmas[participle]!)
        ? "by"
        : null
    return preposition === null
      ? []
      : sentence.children[participle]!.filter(
          child => child > participle && prepositionOf(sentence, child) === preposition,
        ).flatMap(child => conjuncts(sentence, child))
  })

const craft =
  /^(drone|jet|plane|aeroplane|airplane|aircraft|warplane|bomber|fighter|gunship|helicopter|tank|warship|ship|gunboat|boat|vessel|submarine|missile|rocket)$/

const crewed = /^(operate|fly|pilot|send|dispatch|deploy|launch|fire|drive|crew|man|command|control)$/
