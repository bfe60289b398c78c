// Words of a pair that may tell what passes between its sides.

import {hashOf} from "../model/hash.ts"
import {asked} from "./asked.ts"
import type {Chains} from "./chains.ts"
import type {PairTokens} from "./pair.ts"

export interface Candidate {
  /** Hash of where it stands: "ag0" is the first word above the actor. */
  readonly name: number
  readonly token: number
}

const isContentTag = asked(/^(VERB|AUX|NOUN|PROPN)$/)

const isContent = (tokens: PairTokens, token: number, adjectives: boolean): boolean =>
  tokens.side[token] === 0 &&
  (isContentTag(tokens.upos[token]!) || (adjectives && tokens.upos[token] === "ADJ"))

const isDownward = asked(/^(xcomp|ccomp|advcl|conj|acl|parataxis|obj)/)

/** Named tokens that may tell the act: where the sides meet, what governs each, and what hangs below those. */
export function candidatesOf(tokens: PairTokens, {actor, recipient, meeting}: Chains): Candidate[] {
  const found: Candidate[] = []
  const add = (name: string, token: number): void => {
    if (found.length < 60) found.push({name: hashOf(name), token})
  }
  if (meeting >= 0 && tokens.side[meeting] === 0) add("lca", meeting)
  const above = (steps: readonly number[], prefix: string, adjectives: boolean): number => {
    let first = -1
    let count = 0
    for (const token of steps.slice(1)) {
      if (!isContent(tokens, token, adjectives)) continue
      add(`${prefix}${count}`, token)
      if (count++ === 0) first = token
      if (count === 3) break
    }
    return first
  }
  const governor = above(actor, "ag", false)
  above(recipient, "bg", true)
  const root = tokens.heads.indexOf(-1)
  if (actor.length === 0 && recipient.length === 0 && root >= 0) add("root", root)
  for (const [origin, start] of [
    ["lca", meeting],
    ["ag0", governor],
  ] as const) {
    if (start < 0 || (origin === "ag0" && start === meeting)) continue
    let open: {token: number; name: string}[] = [{token: start, name: origin}]
    for (let depth = 0; depth < 3; depth++) {
      const next: typeof open = []
      for (const {token, name} of open) {
        for (const child of tokens.children[token]!) {
          const relation = tokens.deprels[child]!
          if (!isDownward(relation) || !isContent(tokens, child, true)) continue
          const below = depth === 0 ? `${name}>${relation}` : `${name}+`
          add(below, child)
          next.push({token: child, name: below})
        }
      }
      open = next
    }
  }
  return found
}
