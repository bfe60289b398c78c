// A clause of time or contrast whose conjunction the parser took for a preposition, and whose verb for a participle.
//
// > | Police arrested 85 people, as tens of thousands marched against a law.
//                                ^mark ^subject       ^verb   read as "people arrested as tens who were marched"
// > | They talked weeks after President Trump announced its end.
//                       ^mark                 ^verb   read as "talked after Trump and announced"

import {reread, type Sentence} from "@demarche/text"
import {draftOf, hang} from "./draft.ts"
import {has, isTensed} from "./mend-clauses.ts"
import {hasTense, isNoun} from "./phrase.ts"

const conjunction = /^(as|while|although|though|because|whereas)$/i
/** Prepositions as often as conjunctions: the verb must be finite. */
const ofTime = /^(after|before|since|until|till)$/i

/** So many words may stand between the conjunction and the verb. */
const reach = 10

interface Clause {
  readonly mark: number
  readonly subject: number
  readonly verb: number
}

function clauseAt(sentence: Sentence, mark: number): Clause | null {
  const {forms, upos, xpos, heads, deprels} = sentence
  const subject = heads[mark]!
  const isOfTime = ofTime.test(forms[mark]!)
  if (deprels[mark] !== "case" || !(isOfTime || (conjunction.test(forms[mark]!) && upos[mark] === "SCONJ")))
    return null
  if (subject < mark || !isNoun(upos[subject]) || deprels[subject]!.startsWith("nsubj")) return null
  for (let verb = subject + 1; verb < forms.length && verb - mark <= reach; verb++) {
    if (/^[,;:.]$/.test(forms[verb]!) || /^(SCONJ|CCONJ)$/.test(upos[verb]!)) return null
    if (upos[verb] !== "VERB") continue
    if (isOfTime) {
      const isOwn =
        /^VB[DZP]$/.test(xpos[verb]!) &&
        forms[verb + 1] !== "by" &&
        !has(sentence, verb, /^(nsubj|csubj|expl|cc)/) &&
        /^(acl|parataxis|conj|dep)$/.test(deprels[verb]!)
      return isOwn && !isAnotherTold(sentence, verb) ? {mark, subject, verb} : null
    }
    const isPast = /^VB[DN]$/.test(xpos[verb]!) && /ed$/.test(forms[verb]!)
    if (!isPast && !isTensed(sentence, verb)) return null
    if (has(sentence, verb, /^(nsubj|csubj|expl)/) || !/^(acl|parataxis|advcl)$/.test(deprels[verb]!))
      return null
    return isAnotherTold(sentence, verb) ? null : {mark, subject, verb}
  }
  return null
}

/** "as 85 people arrested on Wednesday were freed": the verb stands behind. */
function isAnotherTold(sentence: Sentence, verb: number): boolean {
  const {forms, upos} = sentence
  for (let at = verb + 1; at < forms.length; at++) {
    if (/^[,;:.]$/.test(forms[at]!) || /^(that|which|who|whom)$/i.test(forms[at]!)) return false
    if (upos[at] === "AUX" || hasTense(sentence, at)) return true
  }
  return false
}

/** The sentence with such clauses put right; the same object when there are none. */
export function mendAs(sentence: Sentence): Sentence {
  let mended = sentence
  for (let mark = 1; mark < sentence.forms.length - 2; mark++) {
    const clause = clauseAt(mended, mark)
    if (clause !== null) mended = withClause(mended, clause)
  }
  return mended
}

/** The verb that a noun hangs on; `null` where there is none, or the verb of its clause stands anywhere above it. */
function verbAbove({heads, upos}: Sentence, noun: number, verb: number): number | null {
  let found: number | null = null
  for (let at = heads[noun]!; at >= 0; at = heads[at]!) {
    if (at === verb) return null
    if (upos[at] === "VERB") found ??= at
  }
  return found
}

function withClause(sentence: Sentence, {mark, subject, verb}: Clause): Sentence {
  const draft = draftOf(sentence)
  const {xpos} = draft
  const above = verbAbove(sentence, subject, verb)
  if (above === null) return sentence
  hang(draft, verb, above, "advcl")
  if (!isTensed(sentence, verb)) xpos[verb] = "VBD"
  hang(draft, subject, verb, has(sentence, verb, /^aux:pass$/) ? "nsubj:pass" : "nsubj")
  hang(draft, mark, verb, "mark")
  return reread(sentence, draft)
}
