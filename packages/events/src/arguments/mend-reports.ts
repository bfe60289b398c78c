// A report without "that" is taken for the subject of what it reports. The verb of saying gets its clause back.
//
// > | Kremlin media reports the leaders plan to discuss
//                   ^ read as the subject of "plan", "leaders" as its object

import {reread, type Sentence} from "@demarche/text"

const saying = /^(report|say|announce|state|claim|believe|think)$/

const childWith = (sentence: Sentence, token: number, relation: string): number | undefined =>
  sentence.children[token]!.find(child => sentence.deprels[child] === relation)

/** The sentence, or a copy with the clause put right. */
export function mendReports(sentence: Sentence): Sentence {
  for (let said = 0; said < sentence.forms.length; said++) {
    const clause = sentence.heads[said]!
    if (
      sentence.deprels[said] !== "nsubj" ||
      clause <= said ||
      sentence.upos[said] !== "VERB" ||
      !saying.test(sentence.lemmas[said]!)
    )
      continue
    const speaker = childWith(sentence, said, "nsubj") ?? childWith(sentence, said, "compound")
    const subject = childWith(sentence, said, "obj")
    if (speaker === undefined || subject === undefined || subject >= clause) continue
    const heads = sentence.heads.slice()
    const deprels = [...sentence.deprels]
    heads[said] = heads[clause]!
    deprels[said] = deprels[clause]!
    heads[clause] = said
    deprels[clause] = "ccomp"
    deprels[speaker] = "nsubj"
    heads[subject] = clause
    deprels[subject] = "nsubj"
    return reread(sentence, {heads, deprels})
  }
  return sentence
}
