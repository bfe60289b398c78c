// The tense that governs a word: it turns "on Friday" to the last or to the next one.

import type {Sentence} from "@demarche/text"

export type Tense = "past" | "future"

const toCome = /^(will|wo|'ll|’ll|would|shall|may|might|could|can|should|must)$/
const planned = /^(plan|expect|set|prepare|intend|due|schedule|hope|want|promise|vow|pledge|threaten|agree)$/

/**
 * Tense of the nearest verb above a token.
 *
 * > | The minister is due to visit Mali on Monday.
 *                            ^^^^^ future
 * > | The delegation refused to sign on Tuesday.
 *                    ^^^^^^^ past: what was refused was refused then
 */
export const tenseReader =
  (sentence: Sentence) =>
  (token: number): Tense => {
    for (let at = token, steps = 0; at >= 0 && steps < 10; at = sentence.heads[at]!, steps++) {
      if (sentence.upos[at] !== "VERB" && sentence.upos[at] !== "AUX") continue
      let isInfinitive = false
      let isPassive = false
      for (const child of sentence.children[at]!) {
        const relation = sentence.deprels[child]!
        const form = sentence.forms[child]!.toLowerCase()
        if (relation.startsWith("aux") && toCome.test(form)) return "future"
        if (relation.startsWith("aux") && /^(was|were|had|did|been|has|have)$/.test(form)) isPassive = true
        if (relation === "mark" && form === "to") isInfinitive = true
      }
      if (isInfinitive) {
        const governor = sentence.heads[at]!
        if (governor < 0) return "future"
        const isPast =
          /^(VBD|VBN)$/.test(sentence.xpos[governor]!) && !planned.test(sentence.lemmas[governor]!)
        return isPast ? "past" : "future"
      }
      if (isPassive || /^(VBD|VBN)$/.test(sentence.xpos[at]!)) return "past"
      // "is set to visit on Friday": planned; "visits Moscow on Friday" in a headline: what has been told of
      if (/^(VBP|VBZ)$/.test(sentence.xpos[at]!))
        return sentence.lemmas[at] === "be" || planned.test(sentence.lemmas[at]!) ? "future" : "past"
    }
    return "past"
  }
