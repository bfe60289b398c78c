// Who denies something goes on to speak in the same breath. The second verb is joined to the denial, and is denied no more than it.
//
// > | The junta denied that it had shelled the camp and accused Accra of arming the rebels.
//               ^denial                   ^          ^ read as a second thing denied

import {reread, type Sentence} from "@demarche/text"
import {draftOf, hang} from "./draft.ts"
import {has, isTensed} from "./mend-clauses.ts"
import {isNoun, subtreeBounds} from "./phrase.ts"

const speaks =
  /^(accus|blam|critici[sz]|condemn|denounc|urg|call|demand|offer|vow|pledg|promis|insist|appeal|summon|describ|defend|prais|reject|dismiss|reiterat|repeat|warn)(ed|ped|es|s|d)$|^(said|says)$/

const denies = /^(deny|reject|dismiss|refute|dispute)$/

/** The clause that is denied: behind the verb itself, or behind the claim that is its object. */
function deniedClause({children, deprels, lemmas, forms}: Sentence, denial: number): number | null {
  const isClause = (token: number): boolean =>
    /^(ccomp|acl|xcomp|advcl)/.test(deprels[token]!) &&
    (deprels[token] === "ccomp" || children[token]!.some(child => /^that$/i.test(forms[child]!)))
  const behind = children[denial]!.filter(child => child > denial)
  const own = lemmas[denial] === "deny" ? behind.find(isClause) : undefined
  const claimed = behind.filter(child => deprels[child] === "obj").flatMap(child => children[child]!)
  return own ?? claimed.find(child => child > denial && isClause(child)) ?? null
}

/**
 * The verb that goes on behind "and", over adverbs; `null` where it is one of the things denied.
 *
 * > | denied that he had beaten the guard and called him a liar
 *                                             ^ not: of one whom the clause tells of
 */
function goesOn(sentence: Sentence, denial: number, clause: number): number | null {
  const {forms, xpos, upos} = sentence
  if (speaks.test(forms[clause]!)) return null
  const hasPerfect = (verb: number): boolean =>
    sentence.children[verb]!.some(child => /^(has|have)$/.test(forms[child]!))
  for (let joint = clause + 1; joint < forms.length && joint - denial < 40; joint++) {
    if (/^[;:]$/.test(forms[joint]!)) return null
    if (!/^(and|but)$/i.test(forms[joint]!)) continue
    // "has denied that his men shoot at crowds and has threatened": the denial's own auxiliary again
    const again =
      /^(has|have)$/.test(forms[joint + 1] ?? "") &&
      hasPerfect(denial) &&
      (!hasPerfect(clause) || speaks.test(forms[joint + 2] ?? ""))
    let verb = again ? joint + 2 : joint + 1
    while (upos[verb] === "ADV") verb++
    if (!/^VB[DNZ]$/.test(xpos[verb] ?? "") || !(again || speaks.test(forms[verb]!))) continue
    if (!again && /^(him|her|them|and|or|by)$/i.test(forms[verb + 1] ?? "")) return null
    return has(sentence, verb, again ? /^(nsubj|csubj|mark)/ : /^(nsubj|csubj|mark|aux)/) ? null : verb
  }
  return null
}

/** Hangs the verb on the denial, and on the verb what stood behind it and hung before it. */
function joinTo(sentence: Sentence, denial: number, verb: number): Sentence {
  const draft = draftOf(sentence)
  const {heads, deprels, upos, xpos} = draft
  const joint = sentence.forms.findLastIndex((form, at) => at < verb && /^(and|but)$/i.test(form))
  const isOpen = heads[verb] === denial && deprels[verb] === "conj"
  if (xpos[verb] === "VBN") xpos[verb] = "VBD"
  upos[verb] = "VERB"
  if (!isOpen) {
    // "the rebels and accused Accra of lying": read as a list
    for (let token = verb + 1; token < heads.length; token++) {
      const head = heads[token]!
      if (deprels[token] === "punct" || !((head >= 0 && head < joint) || heads[verb] === head)) continue
      const isObject = isNoun(upos[token]) && (heads[verb] === token || deprels[token] === "appos")
      if (isObject || (head >= 0 && head < joint) || xpos[token] === "VBG")
        hang(draft, token, verb, isObject ? "obj" : xpos[token] === "VBG" ? "advcl" : "dep")
    }
    hang(draft, verb, denial, "conj")
  }
  hang(draft, joint, verb, "cc")
  return reread(sentence, draft)
}

/** Where the words end that a verb denies: at the "and" behind which its subject goes on to speak; `null` when he does not. */
export function denialEnds(sentence: Sentence, denial: number): number | null {
  if (!denies.test(sentence.lemmas[denial]!)) return null
  const verb = sentence.children[denial]!.find(
    child =>
      child > denial &&
      sentence.deprels[child] === "conj" &&
      (speaks.test(sentence.forms[child]!) || has(sentence, child, /^aux$/)),
  )
  return verb === undefined ? null : subtreeBounds(sentence, verb).from
}

/** Is a word told by him who denies something, beside his denial? */
export function standsBesideDenial(sentence: Sentence, token: number): boolean {
  const {heads} = sentence
  for (let at = token, steps = 0; heads[at]! >= 0 && steps < 12; at = heads[at]!, steps++) {
    const end = denialEnds(sentence, heads[at]!)
    if (end !== null) return at >= end
  }
  return false
}

/** The sentence with the verbs behind its denials put right; the same object when nothing is wrong. */
export function mendDenials(sentence: Sentence): Sentence {
  for (let denial = 0; denial < sentence.forms.length; denial++) {
    if (!denies.test(sentence.lemmas[denial]!) || !isTensed(sentence, denial)) continue
    const clause = deniedClause(sentence, denial)
    const verb = clause === null ? null : goesOn(sentence, denial, clause)
    if (verb !== null) return joinTo(sentence, denial, verb)
  }
  return sentence
}
