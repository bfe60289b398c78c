// What the rules of the coder read in a text, as evidence for the relation model: their operators know that "refused to
// release" is no release.

import type {Sentence, Span} from "@demarche/text"
import {conjuncts} from "../arguments/phrase.ts"
import {interpret} from "../triggers/interpret.ts"
import type {Interpretation} from "../triggers/interpretation.ts"

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

/** A trigger of the text with what the rules make of it. */
export interface ReadAct {
  readonly sentence: Sentence
  readonly act: Interpretation
}

/** Every act that the rules read, in the order of the text. */
export function readActs(sentences: readonly Sentence[]): ReadAct[] {
  const found: ReadAct[] = []
  for (const sentence of sentences) {
    for (let token = 0; token < sentence.forms.length; token++) {
      const act = interpret(sentence, token)
      if (act !== null) found.push({sentence, act})
    }
  }
  return found
}

export function ruleReadings(
  acts: readonly ReadAct[],
  actor: readonly Span[],
  recipient: readonly Span[],
): RuleReading[] {
  const consumed = new Map<Sentence, Set<number>>()
  for (const {sentence, act} of acts) {
    const here = consumed.get(sentence) ?? new Set()
    consumed.set(sentence, here)
    for (const used of act.consumed) if (used !== act.top) here.add(used)
  }
  return acts
    .filter(({sentence, act}) => !consumed.get(sentence)!.has(act.top))
    .map(({sentence, act}) => ({
      type: act.type,
      actorMeets:
        (meets(sentence, act.actors, actor) ? 1 : 0) | (meets(sentence, act.recipients, actor) ? 2 : 0),
      recipientMeets:
        (meets(sentence, act.actors, recipient) ? 1 : 0) |
        (meets(sentence, act.recipients, recipient) ? 2 : 0),
      told: act.told ?? "actual",
    }))
}
