// Features of the words of a pair: one to three in a row, and those between and beside the two sides.

import {addTo, type OpenBlocks} from "../model/blocks.ts"
import {hashOf, join} from "../model/hash.ts"
import {LEMMAS, TRIPLES, WINDOW, WORDS} from "./blocks.ts"
import type {PairTokens} from "./pair.ts"

const SOURCE = "\u0001src"
const TARGET = "\u0001tgt"

/** Hash of a token's lemma; a token of a side counts as the side, whatever its name. */
export const lemmaOrSide = (tokens: PairTokens, token: number): number => {
  const side = tokens.side[token]!
  return hashOf(side === 0 ? tokens.lemmas[token]! : side === 1 ? SOURCE : TARGET)
}

export function wordFeatures(blocks: OpenBlocks, tokens: PairTokens): void {
  nGrams(blocks, tokens)
  window(blocks, tokens)
}

/** Hashes of the words with each side folded into one placeholder. */
function folded({side: sides}: PairTokens, words: readonly string[]): number[] {
  const hashes: number[] = []
  let last = 0
  for (let token = 0; token < words.length; token++) {
    const side = sides[token]!
    if (side === 0) hashes.push(hashOf(words[token]!))
    else if (side !== last) hashes.push(hashOf(side === 1 ? SOURCE : TARGET))
    last = side
  }
  return hashes
}

function nGrams(blocks: OpenBlocks, tokens: PairTokens): void {
  const words = folded(
    tokens,
    tokens.forms.map(form => form.toLowerCase()),
  )
  const lemmas = folded(tokens, tokens.lemmas)
  for (let i = 0; i < words.length; i++) {
    addTo(blocks, WORDS, join(1, words[i]!))
    if (i + 1 < words.length) addTo(blocks, WORDS, join(2, words[i]!, words[i + 1]!))
    addTo(blocks, LEMMAS, join(3, lemmas[i]!))
    if (i + 1 < lemmas.length) addTo(blocks, LEMMAS, join(4, lemmas[i]!, lemmas[i + 1]!))
    if (i + 2 < lemmas.length) addTo(blocks, TRIPLES, join(5, lemmas[i]!, lemmas[i + 1]!, lemmas[i + 2]!))
  }
}

function window(blocks: OpenBlocks, tokens: PairTokens): void {
  const {actorHead, recipientHead, side, lemmas} = tokens
  const order = actorHead < 0 ? 0 : recipientHead < 0 ? 1 : actorHead < recipientHead ? 2 : 3
  addTo(blocks, WINDOW, join(10, order))
  if (order >= 2) {
    const left = order === 2 ? 1 : 2
    let from = Math.min(actorHead, recipientHead)
    let to = Math.max(actorHead, recipientHead)
    while (from < to && side[from] === left) from++
    while (to > from && side[to] === 3 - left) to--
    addTo(blocks, WINDOW, join(11, Math.min(10, Math.floor((to - from + 1) / 3)), order))
    for (let token = from; token <= to; token++) {
      const lemma = hashOf(lemmas[token]!)
      addTo(blocks, WINDOW, join(12, lemma))
      addTo(blocks, WINDOW, join(13, lemma, order))
      if (token < to) {
        const next = hashOf(lemmas[token + 1]!)
        addTo(blocks, WINDOW, join(14, lemma, next))
        addTo(blocks, WINDOW, join(15, lemma, next, order))
      }
    }
  }
  for (const which of [1, 2]) {
    let first = -1
    let last = -1
    for (let token = 0; token < side.length; token++) {
      if (side[token] !== which) continue
      if (first < 0) first = token
      last = token
    }
    if (first < 0) continue
    for (let step = 1; step <= 3; step++) {
      for (const token of [first - step, last + step]) {
        if (token < 0 || token >= side.length) continue
        const lemma = lemmaOrSide(tokens, token)
        addTo(blocks, WINDOW, join(16, which, lemma, token < first ? 0 : 1))
        addTo(blocks, WINDOW, join(17, which, lemma, token < first ? -step : step))
      }
    }
  }
}
