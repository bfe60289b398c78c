// How near a phrase (a place, a time) stands to an act: up the tree from the phrase, and failing that up from the
// act to a word that governs both, without leaving the clause of a verb of speech.

import type {Sentence} from "@demarche/text"

export const speech: RegExp =
  /^(say|tell|announce|report|add|state|claim|declare|recall|confirm|write|deny|disclose|reveal|conclude|hear|note)$/

export const headWithin = (sentence: Sentence, from: number, to: number): number => {
  for (let token = from; token < to; token++) {
    const governor = sentence.heads[token]!
    if (governor < from || governor >= to) return token
  }
  return from
}

const chainUp = (sentence: Sentence, from: number): number[] => {
  const chain: number[] = []
  for (let at = from; at >= 0 && chain.length < 14; at = sentence.heads[at]!) chain.push(at)
  return chain
}

/** "at a forum held in Havana": a participle without a subject goes with its noun; other clauses tell their own. */
const hasSubject = (sentence: Sentence, verb: number): boolean =>
  sentence.children[verb]!.some(child => sentence.deprels[child]!.startsWith("nsubj"))

/**
 * Steps between a phrase and an act, or `null` when the phrase belongs elsewhere.
 *
 * > | The militia shot at a van in Karak, killing five officers.
 *                               ^^^^^ shared by both acts
 * > | The minister said in Geneva that rebels had shelled Homs.
 *                       ^^^^^^ the place of speaking, not of shelling
 * @param others triggers of other acts: passing one costs `toll` steps; `null` forbids it
 * @param clauseToll the same for leaving a subordinate clause upwards
 */
export function reach(
  sentence: Sentence,
  phrase: number,
  act: ReadonlySet<number>,
  others: ReadonlySet<number>,
  toll: number | null,
  clauseToll: number | null = 0,
): number | null {
  const above = chainUp(sentence, phrase)
  let cost = 0
  for (const [steps, at] of above.entries()) {
    const below = steps === 0 ? "" : sentence.deprels[above[steps - 1]!]!
    if (/^(advcl|acl|ccomp|parataxis)/.test(below)) {
      if (clauseToll === null && !act.has(above[steps - 1]!) && hasSubject(sentence, above[steps - 1]!))
        return null
      cost += clauseToll ?? 0
    }
    if (act.has(at)) return steps + cost
    if (steps === 0) continue
    if (sentence.upos[at] === "VERB" && speech.test(sentence.lemmas[at]!)) {
      // "in a raid, the army said, that …": the phrase of the speech itself goes no further up
      above.length = steps
      break
    }
    if (others.has(at)) {
      if (toll === null) {
        above.length = steps
        break
      }
      cost += toll
    }
  }
  let best: number | null = null
  for (const word of act) {
    const own = chainUp(sentence, word)
    for (let steps = 1; steps < Math.min(own.length, 6); steps++) {
      const relation = sentence.deprels[own[steps - 1]!]!
      // a relative clause does not take over what is said of the main clause
      if (relation === "acl:relcl" || relation === "ccomp" || relation === "parataxis") break
      const met = above.indexOf(own[steps]!)
      if (met < 0) continue
      const passed = above.slice(1, met + 1).filter(token => others.has(token)).length
      const distance = met + steps * 1.5 + 1 + passed * (toll ?? 0)
      if (best === null || distance < best) best = distance
      break
    }
  }
  return best
}
