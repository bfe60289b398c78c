// What an act is about by a table of keywords: words of its sentence that belong to a topic, and types that carry a topic
// themselves. The context model sees the answer and may overrule it; without a model it stands.

import type {Sentence} from "@demarche/text"
import {contexts} from "../tables/contexts.ts"
import {topicWords} from "../tables/topic-words.ts"

interface Topics {
  readonly byWord: ReadonlyMap<string, readonly string[]>
  /** By the first word of two or three, then by the others. */
  readonly byPair: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
  readonly byType: ReadonlyMap<string, readonly string[]>
  readonly order: readonly string[]
}

let compiled: Topics | null = null

function topics(): Topics {
  if (compiled !== null) return compiled
  const byWord = new Map<string, string[]>()
  const byPair = new Map<string, Map<string, string[]>>()
  const byType = new Map<string, string[]>()
  const order: string[] = []
  const add = (map: Map<string, string[]>, key: string, context: string): void => {
    map.set(key, [...(map.get(key) ?? []), context])
  }
  for (const row of contexts) {
    const [context = "", words = "", types = ""] = row.split("\t")
    order.push(context)
    for (const word of words.split(",").map(part => part.trim())) {
      const phrase = word.replace("-", " - ")
      const space = phrase.indexOf(" ")
      if (space < 0) {
        if (word !== "") add(byWord, word, context)
        continue
      }
      const first = phrase.slice(0, space)
      const begun = byPair.get(first) ?? new Map<string, string[]>()
      byPair.set(first, begun)
      add(begun, phrase.slice(space + 1), context)
    }
    for (const type of types.split(" ")) if (type !== "") add(byType, type, context)
  }
  compiled = {byWord, byPair, byType, order}
  return compiled
}

/** All contexts in the codebook's order. */
export const contextNames = (): readonly string[] => topics().order

/** Contexts of an act in the codebook's order. */
export function keywordContexts(sentence: Sentence, type: string, mode: string | null): string[] {
  const {byWord, byPair, byType, order} = topics()
  const found = new Set<string>()
  for (const context of byType.get(type) ?? []) found.add(context)
  for (const context of mode === null ? [] : (byType.get(`${type}.${mode}`) ?? [])) found.add(context)
  for (let token = 0; token < sentence.lemmas.length; token++) {
    const lemma = sentence.lemmas[token]!.toLowerCase()
    for (const context of byWord.get(lemma) ?? []) found.add(context)
    const begun = byPair.get(lemma)
    const next = sentence.lemmas[token + 1]
    if (begun === undefined || next === undefined) continue
    const rest = next === "-" ? `- ${sentence.lemmas[token + 2]?.toLowerCase() ?? ""}` : next.toLowerCase()
    for (const context of begun.get(rest) ?? []) found.add(context)
  }
  if (
    found.has("crime") &&
    (found.has("trafficking") || found.has("corruption") || found.has("illegal_drugs"))
  )
    found.delete("crime")
  return order.filter(context => found.has(context))
}

let topicsByLemma: ReadonlyMap<string, readonly number[]> | null = null

/** Places, in the codebook's order, of the topics that a lemma may speak of. */
export function topicsOf(lemma: string): readonly number[] {
  if (topicsByLemma === null) {
    const {order} = topics()
    const found = new Map<string, number[]>()
    for (const row of topicWords) {
      const [context = "", words = ""] = row.split("\t")
      for (const word of words.split(",").map(part => part.trim()))
        found.set(word, [...new Set([...(found.get(word) ?? []), order.indexOf(context)])])
    }
    topicsByLemma = found
  }
  return topicsByLemma.get(lemma) ?? []
}
