// A clause of time or contrast whose conjunction the parser took for a preposition, and whose verb for a participle.
//
// > | Police arrested 85 people, as tens of thousands marched against a law.
//                                ^mark ^subject       ^verb   read as "people arrested as tens who were marched"

import {reread, type Sentence} from "@demarche/text"
import {isNoun} from "./phrase.ts"

const conjunction = /^(as|while|although|though|because|whereas)$/i

/** So many words may stand between the conjunction and the verb. */
const reach = 10

interface Clause {
  readonly mark: number
  readonly subject: number
  readonly verb: number
}

function clauseAt(sentence: Sentence, mark: number): Clause | null {
  const {forms, upos, xpos, heads, deprels, children} = sentence
  const subject = heads[mark]!
  if (!conjunction.test(forms[mark]!) || upos[mark] !== "SCONJ" || deprels[mark] !== "case") return null
  if (subject < mark || !isNoun(upos[subject]) || deprels[subject]!.startsWith("nsubj")) return null
  for (let verb = subject + 1; verb < forms.length && verb - mark <= reach; verb++) {
    if (/^[,;:.]$/.test(forms[verb]!) || /^(SCONJ|CCONJ)$/.test(upos[verb]!)) return null
    if (upos[verb] !== "VERB") continue
    const isPast = /^VB[DN]$/.test(xpos[verb]!) && /ed$/.test(forms[verb]!)
    const isTensed = /^VB[DZP]$/.test(xpos[verb]!) || children[verb]!.some(child => upos[child] === "AUX")
    const hasSubject = children[verb]!.some(child => /^(nsubj|csubj|expl)/.test(deprels[child]!))
    if ((!isPast && !isTensed) || hasSubject || !/^(acl|parataxis|advcl)$/.test(deprels[verb]!)) return null
    return isAnotherTold(sentence, verb) ? null : {mark, subject, verb}
  }
  return null
}

/** "as 85 people arrested on Wednesday were freed": the verb stands behind. */
function isAnotherTold({forms, xpos, upos}: Sentence, verb: number): boolean {
  for (let at = verb + 1; at < forms.length; at++) {
    if (/^[,;:.]$/.test(forms[at]!) || /^(that|which|who|whom)$/i.test(forms[at]!)) return false
    if (upos[at] === "AUX" || /^(VBD|VBZ|VBP|MD)$/.test(xpos[at]!)) return true
  }
  return false
}

/** The sentence with such clauses put right. */
export function mendAs(sentence: Sentence): Sentence {
  let mended = sentence
  for (let mark = 1; mark < sentence.forms.length - 2; mark++) {
    const clause = clauseAt(mended, mark)
    if (clause !== null) mended = withClause(mended, clause)
  }
  return mended
}

function withClause(sentence: Sentence, {mark, subject, verb}: Clause): Sentence {
  const heads = sentence.heads.slice()
  const deprels = [...sentence.deprels]
  const xpos = [...sentence.xpos]
  let above = heads[subject]!
  // what the noun hung on, unless that lies behind
  while (above >= 0 && sentence.upos[above] !== "VERB") above = heads[above]!
  if (above < 0 || above === verb) return sentence
  heads[verb] = above
  deprels[verb] = "advcl"
  if (xpos[verb] === "VBN" && !sentence.children[verb]!.some(child => sentence.upos[child] === "AUX"))
    xpos[verb] = "VBD"
  heads[subject] = verb
  deprels[subject] = sentence.children[verb]!.some(child => deprels[child] === "aux:pass")
    ? "nsubj:pass"
    : "nsubj"
  heads[mark] = verb
  deprels[mark] = "mark"
  return reread(sentence, {heads, deprels, upos: [...sentence.upos], xpos})
}
