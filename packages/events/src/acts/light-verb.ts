import type {Sentence} from "@demarche/text"

/** The verb above a noun trigger carries its phrases: "deals worth $260 million at a forum held in Havana". */
export function withLightVerb(sentence: Sentence, words: ReadonlySet<number>): ReadonlySet<number> {
  const wider = new Set(words)
  for (const token of words) {
    const governor = sentence.heads[token]!
    if (
      governor >= 0 &&
      sentence.upos[token] === "NOUN" &&
      sentence.upos[governor] === "VERB" &&
      /^(obj|nsubj|nsubj:pass|obl)$/.test(sentence.deprels[token]!)
    )
      wider.add(governor)
  }
  return wider
}
