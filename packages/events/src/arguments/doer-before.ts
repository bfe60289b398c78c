// Who does it, told by a common noun before the act's own: the networks weigh names there, and no such noun.

import type {Sentence} from "@demarche/text"
import {participantAt, type Story} from "../mentions/story.ts"
import {changed, type Interpretation} from "../triggers/interpretation.ts"

/**
 * An act that nobody is told to do, with those who stand before its noun.
 *
 * > | Twelve rebels are killed in a police raid.
 *                      ^act         ^doer  ^noun
 */
export function withDoerBefore(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  if (act.actors.length > 0 || !/^(ASSAULT|COERCE|PROTEST|MOBILIZE)$/.test(act.type)) return act
  for (const noun of nounsOf(sentence, act))
    for (const child of sentence.children[noun]!) {
      if (child !== noun - 1 || sentence.deprels[child] !== "compound" || sentence.upos[child] !== "NOUN")
        continue
      if (!act.recipients.includes(child) && mayDoIt(story, sentence, child))
        return changed(act, {actors: [child]})
    }
  return act
}

/** The nouns that tell an act: its own, and the raid in which somebody is killed. */
function nounsOf({upos, lemmas, children, deprels}: Sentence, act: Interpretation): number[] {
  const words = [...new Set([...act.trigger, act.top])]
  const ends = words.flatMap(word =>
    upos[word] === "VERB"
      ? children[word]!.filter(child => deprels[child] === "obl" && ofForce.test(lemmas[child]!))
      : [],
  )
  return [...words, ...ends].filter(word => upos[word] === "NOUN")
}

const ofForce =
  /^(raid|attack|ambush|assault|operation|air-?strike|strike|shooting|bombing|crackdown|sweep|offensive)$/i

/** "a military strike" tells of what kind it is. */
function mayDoIt(story: Story, sentence: Sentence, token: number): boolean {
  const one = participantAt(story, sentence, token)
  return (
    one !== null &&
    one.resolution.kind === "group" &&
    /^(COP|REB|UAF|CRM|OPP|PRM|MIL|GOV|LAB)$/.test(one.resolution.sector ?? "") &&
    sentence.lemmas[token] !== "military"
  )
}
