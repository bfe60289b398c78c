// From a text to its sentences, each with its tokens. Paragraphs first, then tokens, then the ends of sentences.

import type {Span} from "../span.ts"
import {KIND, WORD} from "../tokens/characters.ts"
import {TokenBuffer, type Tokens} from "../tokens/token-buffer.ts"
import {tokenizeInto} from "../tokens/tokenize.ts"
import {nextSentence} from "./boundaries.ts"
import {endOfDateline} from "./datelines.ts"
import {splitParagraphs} from "./paragraphs.ts"

/** A sentence with its tokens; all offsets refer to the whole text. */
export interface TokenizedSentence extends Span, Tokens {
  /** Paragraph of the text, from 0. */
  readonly paragraph: number
}

/** Longest sentence, in tokens: parsing costs more than its share behind this. */
export const LONGEST_SENTENCE = 300

/** Sentences of a text, with paragraph numbers and tokens. Every non-space character is in exactly one token. */
export const splitSentences = (text: string): TokenizedSentence[] => {
  const sentences: TokenizedSentence[] = []
  const tokens = new TokenBuffer(1024)
  const paragraphs = splitParagraphs(text)
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const span = paragraphs[paragraph]!
    tokens.length = 0
    tokenizeInto(text, span.start, span.end, tokens)
    let first = 0
    const report = endOfDateline(text, span.start, span.end)
    for (let at = 0; at < tokens.length; ) {
      let next = at + 1 === tokens.length ? tokens.length : nextSentence(text, tokens, first, at)
      if (
        next === 0 &&
        report > span.start &&
        at + 1 < tokens.length &&
        tokens.starts[at]! < report &&
        tokens.starts[at + 1]! >= report
      )
        next = at + 1
      if (next === 0 && at + 1 - first >= LONGEST_SENTENCE) next = bestCut(text, tokens, first, at + 1)
      if (next > 0) {
        sentences.push(sentenceOf(text, tokens, first, next, paragraph))
        first = next
        at = next
      } else at++
    }
  }
  return sentences
}

/** Where to cut a sentence that is too long: behind the last semicolon, colon, dash or comma of its second half. */
const bestCut = (text: string, tokens: TokenBuffer, first: number, end: number): number => {
  for (const signs of [";", ":—–", ","])
    for (let at = end - 1; at > first + LONGEST_SENTENCE / 2; at--)
      if (signs.includes(text[tokens.starts[at]!]!)) return at + 1
  return end
}

/** The tokens from `first` to `next` as a sentence. The period of an abbreviation that ends it becomes a token. */
const sentenceOf = (
  text: string,
  tokens: TokenBuffer,
  first: number,
  next: number,
  paragraph: number,
): TokenizedSentence => {
  const last = lastAbbreviation(text, tokens, first, next)
  const start = tokens.starts[first]!
  const end = tokens.ends[next - 1]!
  if (last < 0)
    return {
      paragraph,
      start,
      end,
      starts: tokens.starts.slice(first, next),
      ends: tokens.ends.slice(first, next),
    }
  const starts = new Int32Array(next - first + 1)
  const ends = new Int32Array(next - first + 1)
  starts.set(tokens.starts.subarray(first, last + 1))
  ends.set(tokens.ends.subarray(first, last + 1))
  starts.set(tokens.starts.subarray(last, next), last + 1 - first)
  ends.set(tokens.ends.subarray(last, next), last + 1 - first)
  const period = tokens.ends[last]! - 1
  ends[last - first] = period
  starts[last + 1 - first] = period
  return {paragraph, start, end, starts, ends}
}

/** Index of an abbreviation with its period that ends the sentence, closing quotes and brackets apart; or -1. */
const lastAbbreviation = (text: string, tokens: TokenBuffer, first: number, next: number): number => {
  let at = next - 1
  while (at > first && "\"'”’)]»".includes(text[tokens.starts[at]!]!)) at--
  const start = tokens.starts[at]!
  const end = tokens.ends[at]!
  return end - start > 1 && text.charCodeAt(end - 1) === 0x2e && KIND[text.charCodeAt(start)] === WORD
    ? at
    : -1
}
