// What the network of relations reads of words: those that may tell the act, and those around them.

import {hashOf} from "../model/hash.ts"
import type {WordSlots} from "../model/network.ts"
import {rowsOf, type Vectors} from "../model/vectors.ts"
import {asked} from "./asked.ts"
import type {Candidate} from "./candidates.ts"
import type {PairTokens} from "./pair.ts"

const isContent = asked(/^(VERB|NOUN|ADJ)$/)
const isObject = asked(/^(obj|nsubj:pass)$/)
const isClause = asked(/^(xcomp|ccomp|advcl)$/)

const aboveActor = hashOf("ag0")
const meeting = hashOf("lca")
const aboveRecipient = hashOf("bg0")
const root = hashOf("root")

/**
 * The first word above the actor, where both sides meet, the first above the recipient; the object and the clause of the
 * foremost of these; all that may tell the act; what stands between the two sides; all words.
 */
export function pairMeanings(
  tokens: PairTokens,
  candidates: readonly Candidate[],
  vectors: Vectors,
): WordSlots {
  const {actorHead, recipientHead, side, forms, upos, deprels, children} = tokens
  const meaning = (token: number | undefined): readonly number[] =>
    token === undefined || side[token] !== 0 ? [] : rowsOf(vectors, forms[token]!)
  const named = (name: number): number | undefined =>
    candidates.find(candidate => candidate.name === name)?.token
  const own = named(aboveActor)
  const shared = named(meeting)
  const others = named(aboveRecipient)
  const foremost = own ?? shared ?? named(root) ?? others
  const below = (test: (relation: string) => boolean): number | undefined =>
    foremost === undefined ? undefined : children[foremost]!.find(child => test(deprels[child]!))
  const from = Math.min(actorHead, recipientHead)
  const to = Math.max(actorHead, recipientHead)
  const content = [...forms.keys()].filter(token => isContent(upos[token]!))
  return [
    meaning(own),
    meaning(shared),
    meaning(others),
    meaning(below(isObject)),
    meaning(below(isClause)),
    [...new Set(candidates.map(({token}) => token))].flatMap(meaning),
    from < 0 ? [] : content.filter(token => token > from && token < to).flatMap(meaning),
    content.flatMap(meaning),
  ]
}
