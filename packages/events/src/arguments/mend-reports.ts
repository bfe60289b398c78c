// A report without "that" is taken for the subject of what it reports. The verb of saying gets its clause back.
//
// > | Kremlin media reports the leaders plan to discuss
//                   ^ read as the subject of "plan", "leaders" as its object

import {reread, type Sentence} from "@demarche/text"
import {hang, treeOf} from "./draft.ts"
import {childWith} from "./phrase.ts"

const saying = /^(report|say|announce|state|claim|believe|think)$/

/**
 * The noun before a verb of saying that has no subject, where it was coordinated with what stands before the comma.
 *
 * > | Gunmen killed eight farmers, witnesses said. | …, and a union of dock workers said it would strike.
 *                                  ^ read as killed too     ^ read as a second verb
 */
function lostSpeaker(sentence: Sentence, said: number): number | null {
  if (sentence.upos[said] !== "VERB" || !/^(say|tell)$/.test(sentence.lemmas[said]!)) return null
  if (!/^VB[DZP]$/.test(sentence.xpos[said]!) || childWith(sentence, said, /^nsubj$/) !== undefined)
    return null
  const beside = lostBesideCommas(sentence, said)
  if (beside !== null) return beside
  for (let token = said - 1; token >= 0 && token > said - 8; token--) {
    if (/^(VERB|AUX|PUNCT|PRON|SCONJ)$/.test(sentence.upos[token]!)) return null
    if (sentence.deprels[token] !== "conj" || !/^(NOUN|PROPN)$/.test(sentence.upos[token]!)) continue
    if (sentence.heads[token]! >= token) return null
    let from = token
    while (from > 0 && /^(DET|ADJ|NUM|NOUN|PROPN|CCONJ)$/.test(sentence.upos[from - 1]!)) from--
    return sentence.forms[from - 1] === "," ? token : null
  }
  return null
}

/**
 * > | Hawke called it a blow, and David Lange, his New Zealand counterpart, said he agreed.
 *                                 ^ read as called too                      ^said
 */
function lostBesideCommas(sentence: Sentence, said: number): number | null {
  const {forms, upos, heads, deprels, names} = sentence
  if (forms[said - 1] !== ",") return null
  let comma = said - 2
  while (
    comma > said - 14 &&
    comma > 0 &&
    !/^[,;:"]$/.test(forms[comma]!) &&
    !/^(VERB|AUX)$/.test(upos[comma]!)
  )
    comma--
  if (comma <= 0 || forms[comma] !== ",") return null
  const name = names.find(({to, type}) => type === "PER" && to === comma)
  if (name === undefined || !/^(and|but)$/i.test(forms[name.from - 1] ?? "")) return null
  for (let at = name.from; at < name.to; at++) if (deprels[at] === "conj" && heads[at]! < name.from) return at
  return null
}

function withSpeaker(sentence: Sentence, said: number, speaker: number): Sentence {
  const tree = treeOf(sentence)
  const {heads} = tree
  hang(tree, speaker, said, "nsubj")
  const joint = childWith(sentence, speaker, /^cc$/)
  const before = sentence.heads[speaker]!
  // "raped by officers, investigators said": the verb hung on its own subject
  if (sentence.heads[said] === speaker) {
    let clause = before
    while (sentence.upos[clause] !== "VERB" && sentence.heads[clause]! >= 0) clause = sentence.heads[clause]!
    hang(tree, said, clause, "parataxis")
  }
  // ", and a union said": a clause of its own behind the one that it does not report
  if (joint !== undefined && sentence.heads[before] === said) {
    hang(tree, before, sentence.heads[said]!, sentence.deprels[said]!)
    hang(tree, said, before, "conj")
    heads[joint] = said
  }
  return reread(sentence, tree)
}

/** The sentence, or a copy with the clause put right. */
export function mendReports(sentence: Sentence): Sentence {
  for (let said = 2; said < sentence.forms.length; said++) {
    const speaker = lostSpeaker(sentence, said)
    if (speaker !== null) return withSpeaker(sentence, said, speaker)
  }
  for (let said = 0; said < sentence.forms.length; said++) {
    const clause = sentence.heads[said]!
    if (
      sentence.deprels[said] !== "nsubj" ||
      clause <= said ||
      sentence.upos[said] !== "VERB" ||
      !saying.test(sentence.lemmas[said]!)
    )
      continue
    const speaker = childWith(sentence, said, /^nsubj$/) ?? childWith(sentence, said, /^compound$/)
    const subject = childWith(sentence, said, /^obj$/)
    if (speaker === undefined || subject === undefined || subject >= clause) continue
    const tree = treeOf(sentence)
    const {heads, deprels} = tree
    hang(tree, said, heads[clause]!, deprels[clause]!)
    hang(tree, clause, said, "ccomp")
    deprels[speaker] = "nsubj"
    hang(tree, subject, clause, "nsubj")
    return reread(sentence, tree)
  }
  return sentence
}
