// The way through the tree from each side up to its root, and where the two meet.

import {asked} from "./asked.ts"
import type {PairTokens} from "./pair.ts"

export interface Chains {
  readonly actor: readonly number[]
  readonly recipient: readonly number[]
  /** First common token; -1 when there is none. */
  readonly meeting: number
}

export function chainsOf(tokens: PairTokens): Chains {
  const actor = tokens.actorHead < 0 ? [] : chain(tokens, tokens.actorHead)
  const recipient = tokens.recipientHead < 0 ? [] : chain(tokens, tokens.recipientHead)
  const above = new Set(actor)
  return {actor, recipient, meeting: recipient.find(token => above.has(token)) ?? -1}
}

/** Tokens from a head up to its root. */
function chain(tokens: PairTokens, head: number): number[] {
  const found: number[] = []
  for (let at = head; at >= 0 && found.length < 60; at = tokens.heads[at]!) found.push(at)
  return found
}

export const isPrepositional: (relation: string) => boolean = asked(/^(obl|nmod)/)

/** Preposition of a noun; empty when it has none. */
export const caseOf = (tokens: PairTokens, token: number): string => {
  for (const child of tokens.children[token]!)
    if (tokens.deprels[child] === "case" && child < token) return tokens.lemmas[child]!
  return ""
}

/** Relation by which a chain runs, with its preposition where it has one. */
export const relationAt = (tokens: PairTokens, token: number): string => {
  const relation = tokens.deprels[token]!
  const preposition = isPrepositional(relation) ? caseOf(tokens, token) : ""
  return preposition === "" ? relation : `${relation}:${preposition}`
}
