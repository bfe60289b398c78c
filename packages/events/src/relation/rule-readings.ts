// What the rules of the coder read in a text, as evidence for the relation model: their operators know that "refused to
// release" is no release.

import type {Sentence, Span} from "@demarche/text"
import {conjuncts} from "../arguments/phrase.ts"
import {interpret} from "../triggers/interpret.ts"

/** One act as the rules read it, and how it meets the marked sides. */
export interface RuleReading {
  readonly type: string
  /** Bit 1: the actor's side stands as actor; 2: as recipient. */
  readonly actorMeets: number
  readonly recipientMeets: number
  readonly told: string
}

const touches = (sentence: Sentence, token: number, spans: readonly Span[]): boolean =>
  spans.some(span => span.start < sentence.ends[token]! && sentence.starts[token]! < span.end)

/** A token, its coordinated nouns and what modifies it: "Russia's attack" meets Russia through the attack. */
function meets(sentence: Sentence, tokens: readonly number[], spans: readonly Span[]): boolean {
  for (const token of tokens) {
    for (const one of conjuncts(sentence, token)) {
      if (touches(sentence, one, spans)) return true
      for (const child of sentence.children[one]!) if (touches(sentence, child, spans)) return true
    }
  }
  return false
}

export function ruleReadings(
  sentences: readonly Sentence[],
  actor: readonly Span[],
  recipient: readonly Span[],
): RuleReading[] {
  const found: RuleReading[] = []
  for (const sentence of sentences) {
    const consumed = new Set<number>()
    const acts = sentence.forms.flatMap((_, token) => {
      const act = interpret(sentence, token)
      if (act === null) return []
      for (const used of act.consumed) if (used !== act.top) consumed.add(used)
      return [act]
    })
    for (const act of acts) {
      if (consumed.has(act.top)) continue
      found.push({
        type: act.type,
        actorMeets:
          (meets(sentence, act.actors, actor) ? 1 : 0) | (meets(sentence, act.recipients, actor) ? 2 : 0),
        recipientMeets:
          (meets(sentence, act.actors, recipient) ? 1 : 0) |
          (meets(sentence, act.recipients, recipient) ? 2 : 0),
        told: act.told ?? "actual",
      })
    }
  }
  return found
}
