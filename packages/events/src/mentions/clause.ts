// Which clause a word stands in, whose subject stands above it, and whom a pronoun there cannot mean.

import type {Sentence} from "@demarche/text"
import {isSpeech} from "./speaker.ts"

export interface Surroundings {
  /** Heads that take part in the pronoun's own clause: a pronoun that is no possessor means none of them. */
  readonly partners: ReadonlySet<number>
  /** Subjects of the clauses around, nearest first: "X said he". */
  readonly above: readonly number[]
  /** Of a possessor: objects of its own clause in front of it. */
  readonly objects: ReadonlySet<number>
  /** Nouns that the word is part of. */
  readonly around: ReadonlySet<number>
}

const subjectOf = (sentence: Sentence, predicate: number): number =>
  sentence.children[predicate]!.find(child => sentence.deprels[child]!.startsWith("nsubj")) ?? -1

const objectOf = (sentence: Sentence, predicate: number): number =>
  sentence.children[predicate]!.find(child => /^i?obj$/.test(sentence.deprels[child]!)) ?? -1

const isOf = (sentence: Sentence, verb: number): boolean =>
  sentence.children[verb]!.some(child => /^(of|from)$/i.test(sentence.forms[child]!))

const nominal = /^(NOUN|PROPN|PRON)$/
const warns = /^(warn|remind|notify|inform)$/
const relative = /^(who|whom|which|that)$/i
const judges =
  /^(thank|praise|blame|criticise|criticize|condemn|denounce|rebuke|accuse|applaud|congratulate|commend|fine|sue|punish|sanction|suspend|expel|ban|jail|arrest|sack|dismiss)$/

/** What somebody is thanked for, accused of or thrown out because of: of the verb, or hung by the parser on the object. */
const isGround = (sentence: Sentence, token: number): boolean =>
  token >= 0 &&
  ((/^(obl|nmod)/.test(sentence.deprels[token]!) && isLedBy(sentence, token, /^(for|of|over)$/i)) ||
    (/^advcl/.test(sentence.deprels[token]!) && isLedBy(sentence, token, /^because$/i)))

const isLedBy = (sentence: Sentence, token: number, words: RegExp): boolean =>
  sentence.children[token]!.some(child => words.test(sentence.forms[child]!))

/**
 * > | The president, who asked Macron to help him, said he was tired.
 *                              ^partner       ^him       ^above: president
 */
export function surroundings(sentence: Sentence, token: number): Surroundings {
  const {deprels, heads, upos, forms, lemmas} = sentence
  const partners = new Set<number>()
  const above: number[] = []
  const around = new Set<number>()
  const objects = new Set<number>()
  const possessor = deprels[token] === "nmod:poss"
  // "thanked Fiji for the vaccines it sent", "accused Fiji of raids it had led"
  const judged = (verb: number, below: number, lower: number): number => {
    if (!judges.test(lemmas[verb]!)) return -1
    const object = objectOf(sentence, verb)
    return isGround(sentence, below) || (below === object && isGround(sentence, lower)) ? object : -1
  }
  // "the doctor said she had treated them", where the parser lost whose subject "she" is: none that shares a verb with her
  const isLostSubject = /^(he|she|they|we|i)$/i.test(forms[token]!) && !/^nsubj|^conj/.test(deprels[token]!)
  let own = !isLostSubject
  let below = token
  let lower = -1
  for (
    let at = heads[token]!, steps = 0;
    at >= 0 && steps < 60;
    lower = below, below = at, at = heads[at]!, steps++
  ) {
    const relation = deprels[below]!
    const first = subjectOf(sentence, at)
    if (own && possessor) {
      const object = objectOf(sentence, at)
      if (object >= 0 && object < token && object !== below) objects.add(object)
    }
    // two subjects of one verb: the parser lost the verb of the first
    const second = first !== below && relation.startsWith("nsubj")
    if (second && first < below) above.push(first)
    const subject = second ? below : first
    if (relation === "conj" && below === token) partners.add(at)
    if (own && subject < 0 && nominal.test(upos[at]!) && !relation.startsWith("acl")) {
      // an object of a noun: its verb was read as something else
      // "Blah, once his country's ambassador": who stands in front of the words that describe him
      if (
        /^(nsubj|i?obj|obl|ccomp|xcomp|advcl|dep)/.test(relation) ||
        (possessor && below !== heads[token] && (relation === "appos" || isOnce(sentence, below)))
      )
        above.push(at)
      // "Chaudhry and most of his cabinet"
      else if (!(possessor && relation === "conj")) around.add(at)
    }
    if (relation === "acl:relcl" || (relation === "acl" && own)) {
      const gap = subjectOf(sentence, below)
      if (own && !possessor) partners.add(at)
      else if (own || (gap >= 0 && relative.test(forms[gap]!))) above.push(at)
      own = false
      continue
    }
    if (subject === below || subject === token) {
      // inside the subject: objects of the clause come later
      own = own && subject !== token && possessor
      continue
    }
    if (subject < 0) continue
    // "he told the premier, and the guard was shot in his seat": the clause beside has a subject of its own
    if (relation === "conj" && above.length > 0 && upos[at] !== "NOUN") continue
    // "the agency will send inspectors, and the agency hopes": a verb that the parser took for a noun begins a clause
    if (
      relation === "conj" &&
      own &&
      heads[token] === below &&
      deprels[token] === "compound" &&
      upos[at] === "VERB"
    ) {
      own = false
      continue
    }
    if (relative.test(forms[subject]!)) {
      // "Mbeki, who had gone between them": the relative pronoun stands for the noun above
      if (!own || possessor) continue
      if (heads[at]! >= 0) partners.add(heads[at]!)
      own = false
      continue
    }
    if (own && !possessor && relation === "parataxis") {
      // the parser lost the subject of the clause that it set beside this one
      above.push(subject)
      own = false
      continue
    }
    // "asked him to come", "accused her of lying": the object does it
    const controlled = relation === "xcomp" || (relation.startsWith("advcl") && isOf(sentence, below))
    const object = controlled ? objectOf(sentence, at) : -1
    const byObject = object >= 0 && object < token && object !== below
    if (own && !possessor) {
      partners.add(byObject ? object : subject)
      if (byObject) above.push(subject)
    } else {
      if (byObject) above.push(object)
      // "warned Fiji that it would be thrown out"
      const told =
        relation === "ccomp" && warns.test(lemmas[at]!) ? objectOf(sentence, at) : judged(at, below, lower)
      above.push(told >= 0 && told < token ? told : subject)
    }
    own = false
  }
  return {partners, above, objects, around}
}

/**
 * Subjects of the clauses that the clause of a word is part of.
 *
 * > | Obasanjo said the president was tired, but Nkunda denied it.
 *     ^                 ^token
 */
export function subjectsAbove({heads, deprels, children}: Sentence, token: number): ReadonlySet<number> {
  const found = new Set<number>()
  // "Mwansa met the union, and the union called off its strike after the minister": parsers hang it on the first verb
  const isFar = (subject: number, clause: number): boolean =>
    deprels[clause]!.startsWith("advcl") &&
    deprels.slice(subject + 1, Math.min(clause, token)).some(relation => relation.startsWith("nsubj"))
  for (let at = token; heads[at]! >= 0; at = heads[at]!) {
    if (!/^(ccomp|xcomp|advcl|acl)/.test(deprels[at]!)) continue
    const above = heads[at]!
    for (const child of children[above]!)
      if (child < token && deprels[child]!.startsWith("nsubj") && !isFar(child, at)) found.add(child)
    if (deprels[at] === "acl:relcl") found.add(above)
  }
  return found
}

/**
 * Of the subject of a verb of speech that closes its sentence: the subject of what is said; -1: none.
 *
 * > | The ambassador was handed a protest, she told a briefing.
 *         ^ not                            ^token
 */
export function reportedBefore(sentence: Sentence, token: number): number {
  const {heads, deprels, children, forms} = sentence
  const verb = heads[token]!
  if (verb < 0 || !deprels[token]!.startsWith("nsubj") || !isSpeech(sentence.lemmas[verb]!)) return -1
  const said =
    deprels[verb] === "parataxis" && heads[verb]! >= 0 && heads[verb]! < token
      ? heads[verb]!
      : children[verb]!.findLast(
          child =>
            child < token &&
            (/^(ccomp|parataxis)$/.test(deprels[child]!) ||
              (deprels[child] === "advcl" && !children[child]!.some(part => deprels[part] === "mark"))),
        )
  if (said === undefined || !/^(,|"|”|'')$/.test(forms[token - 1]!)) return -1
  const subject = subjectOf(sentence, said)
  // "X heads the body; it heeds no rank, he has said"
  return forms.slice(said, token).includes(";") ? -1 : subject
}

/** The subject behind a word that opens its sentence: "In his speech, Macron said". -1: none. */
export function subjectBehind(sentence: Sentence, token: number): number {
  for (let at = sentence.heads[token]!, below = token; at >= 0; below = at, at = sentence.heads[at]!) {
    const subject = subjectOf(sentence, at)
    if (subject < 0 || subject === below) continue
    if (subject < token) return -1
    return /^(PROPN|NOUN)$/.test(sentence.upos[subject]!) && below < subject ? subject : -1
  }
  return -1
}

/** "once his country's envoy": read as behind a preposition. */
const isOnce = ({children, deprels, forms}: Sentence, token: number): boolean =>
  children[token]!.some(child => deprels[child] === "case" && forms[child] === "once")
