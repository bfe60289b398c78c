// Where an act is done, told of a party: a move in a land is not aimed at it, who is expelled from a state is expelled by it, and
// whence somebody comes does nothing with him.

import type {Sentence} from "@demarche/text"
import {participantAt, type Story} from "../mentions/story.ts"
import {changed, type Interpretation} from "../triggers/interpretation.ts"
import {prepositionOf} from "./phrase.ts"

/**
 * > The Soviet Union deployed missiles in Cuba.
 *                    ^act               ^where
 * > Two diplomats were expelled from Norway.
 *                      ^act          ^by whom
 * > | From Astana, the president will travel to Moscow.
 *          ^no party
 */
export function withStatesAsPlaces(story: Story, sentence: Sentence, given: Interpretation): Interpretation {
  const act = withoutWhence(story, sentence, given)
  if (act.type === "MOBILIZE") {
    const aimedAt = act.recipients.filter(token => prepositionOf(sentence, token) !== "in")
    return aimedAt.length === act.recipients.length ? act : changed(act, {recipients: aimedAt})
  }
  if (!/^(expel|deport)$/.test(act.mode ?? "") || act.actors.length > 0) return act
  const left = sentence.children[act.top]!.find(
    child =>
      prepositionOf(sentence, child) === "from" &&
      !act.recipients.includes(child) &&
      participantAt(story, sentence, child)?.resolution.kind === "state",
  )
  return left === undefined ? act : changed(act, {actors: [left]})
}

function withoutWhence(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  const actors = act.actors.filter(
    token =>
      prepositionOf(sentence, token)?.toLowerCase() !== "from" ||
      participantAt(story, sentence, token)?.resolution.kind !== "place",
  )
  return actors.length === 0 || actors.length === act.actors.length ? act : changed(act, {actors})
}
