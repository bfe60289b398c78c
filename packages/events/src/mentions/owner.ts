// Whose something is: the owner in front of a noun, or who acts above it; and what else stands in front.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {surroundings} from "./clause.ts"
import type {Referent} from "./pronoun.ts"
import {chainOf, participantAt, type Story} from "./story.ts"

/** The owner in front: "its", "his", "Russia's". */
export const ownerOf = (story: Story, sentence: Sentence, head: number): Referent | null => {
  const owner = sentence.children[head]!.find(child => sentence.deprels[child] === "nmod:poss")
  if (owner === undefined) return null
  const one = participantAt(story, sentence, owner)
  return one === null ? null : {resolution: one.resolution, chain: chainOf(story, one)}
}

export const hasOwner = (sentence: Sentence, head: number): boolean =>
  sentence.children[head]!.some(child => sentence.deprels[child] === "nmod:poss")

/** Whoever of a known country stands in the clause of a noun or acts above it. */
export function subjectAbove(story: Story, sentence: Sentence, head: number): Resolution | null {
  const {partners, above} = surroundings(sentence, head)
  for (const token of [...partners, ...above]) {
    const one = participantAt(story, sentence, token)
    if (one?.resolution.code != null) return one.resolution
  }
  return null
}

/** Words before the noun, without articles and owners. */
export const wordsBefore = (sentence: Sentence, from: number, head: number): string[] => {
  const found: string[] = []
  for (let token = from; token < head; token++) {
    const relation = sentence.deprels[token]!
    if (sentence.upos[token] === "PUNCT" && sentence.forms[token] !== "-") continue
    if (relation === "det" || relation === "nmod:poss" || relation === "case") continue
    if (/^(the|this|that|its|their|his|her|our|my|'s|’s|')$/i.test(sentence.forms[token]!)) continue
    found.push(sentence.forms[token]!.toLowerCase())
  }
  return found
}
