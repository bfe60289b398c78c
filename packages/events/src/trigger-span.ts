// Where the words of a trigger stand in the text.

import type {Sentence} from "@demarche/text"

/** A trigger's first and last token as one span: a split trigger ("took him into custody") is covered whole. */
export function triggerSpan(sentence: Sentence, tokens: readonly number[]): {start: number; end: number} {
  const first = tokens[0]!
  let start = sentence.starts[first]!
  let end = sentence.ends[first]!
  for (const token of tokens) {
    // particles and light verbs near by; a far operator is told of in `because`
    if (Math.abs(token - first) > 4) continue
    start = Math.min(start, sentence.starts[token]!)
    end = Math.max(end, sentence.ends[token]!)
  }
  return {start, end}
}
