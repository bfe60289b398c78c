// Noun phrases as the record wants them: the words around a head without relative clauses, loose
// appositions and coordination.

import type {Sentence} from "@demarche/text"

/** Tokens `from` (inclusive) to `to` (exclusive) around `head`. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly head: number
}

const leftParts = new Set([
  "det",
  "det:predet",
  "amod",
  "compound",
  "nummod",
  "nmod:poss",
  "nmod",
  "flat",
  "advmod",
  "case",
  "nmod:npmod",
  "nmod:unmarked",
  // "Foreign Minister Lavrov": the office hangs on the name
  "nmod:desc",
  "appos",
])
const rightParts = new Set(["flat", "compound", "fixed", "goeswith", "nummod", "compound:prt", "nmod:npmod"])
const carryingPrepositions = new Set(["of", "for", "from", "to", "in", "at", "on"])

/** First and last token of everything below `token`. */
export function subtreeBounds(sentence: Sentence, token: number): {from: number; to: number} {
  let from = token
  let to = token + 1
  const open = [token]
  while (open.length > 0) {
    for (const child of sentence.children[open.pop()!]!) {
      if (child < from) from = child
      if (child >= to) to = child + 1
      open.push(child)
    }
  }
  return {from, to}
}

const hasCommaBetween = (sentence: Sentence, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^[,;:()—–]$/.test(sentence.forms[i]!)) return true
  return false
}

const opensQuotation = ({forms}: Sentence, from: number, to: number): boolean =>
  forms.slice(from, to).filter(form => /^(["“”]|``|'')$/.test(form)).length === 1

/** Whether a conjunction stands between, and no name goes over it ("Intelligence and Security Service"). */
const isNextName = (sentence: Sentence, head: number, child: number): boolean => {
  let coordinated = false
  for (let i = head + 1; i < child; i++) if (sentence.deprels[i] === "cc") coordinated = true
  return coordinated && !sentence.names.some(({from, to}) => from <= head && child < to)
}

/** Preposition of an oblique or nominal modifier, lower case; several words joined: "out_of". */
export function prepositionOf(sentence: Sentence, token: number): string | null {
  let words: string | null = null
  for (const child of sentence.children[token]!) {
    if (sentence.deprels[child] !== "case" || child > token) continue
    const word = sentence.forms[child]!.toLowerCase()
    words = words === null ? word : `${words}_${word}`
    for (const part of sentence.children[child]!) {
      if (sentence.deprels[part] === "fixed") words += `_${sentence.forms[part]!.toLowerCase()}`
    }
  }
  return words
}

/**
 * The noun phrase of `head`.
 *
 * > | Russia's Deputy Prime Minister Yuri Borisov, who flew in on Monday, said
 *     ^from                          ^to (exclusive, behind "Borisov")
 */
export function nounPhrase(sentence: Sentence, head: number): Phrase {
  let from = head
  let to = head + 1
  for (const child of sentence.children[head]!) {
    const relation = sentence.deprels[child]!
    if (child < head) {
      if (!leftParts.has(relation)) continue
      if (relation === "case" || hasCommaBetween(sentence, child + 1, head)) continue
      if (relation === "advmod" && child < from) continue
      from = Math.min(from, subtreeBounds(sentence, child).from)
    } else if (rightParts.has(relation)) {
      // "Robert Mugabe and Morgan Tsvangirai": the parser hangs the second surname on the first name
      if (relation === "flat" && isNextName(sentence, head, child)) continue
      if (!hasCommaBetween(sentence, head + 1, child)) to = Math.max(to, nounPhrase(sentence, child).to)
    } else if (relation === "appos") {
      // "Foreign Minister Lavrov" may be read as an apposition without a comma
      if (!hasCommaBetween(sentence, head + 1, child)) to = Math.max(to, nounPhrase(sentence, child).to)
    } else if (relation === "nmod" || relation === "nmod:of") {
      const preposition = prepositionOf(sentence, child)
      if (preposition === null || !carryingPrepositions.has(preposition)) continue
      // "Nairobi for a visit": only "of" belongs to a name
      if (preposition !== "of" && sentence.upos[head] === "PROPN") continue
      if (hasCommaBetween(sentence, head + 1, child)) continue
      // 'warned the republic of "serious consequences"'
      if (opensQuotation(sentence, head + 1, child)) continue
      to = Math.max(to, nounPhrase(sentence, child).to)
    }
  }
  // "handed back two trawlers", "shot dead two looters", "asylum to opposition candidate Bo Ek": the parser hangs particle and preposition on the noun
  while (
    from < head &&
    (/^(and|or|but|,|back|away|whose)$/i.test(sentence.forms[from]!) ||
      (sentence.forms[from] === "dead" && /^(NUM|DET)$/.test(sentence.upos[from + 1]!)) ||
      /^(to|with|against|from|by|for|of|towards?|into)$/.test(sentence.forms[from]!))
  )
    from++
  // "handed over two officers": the particle of the verb; "over two hundred officers" counts them
  if (/^(over|up|out|off|down)$/.test(sentence.forms[from]!) && from < head && isHanded(sentence, from - 1))
    from++
  // "the two men were due to": no verb with a tense of its own is a noun's
  for (let at = head + 1; at < to; at++) if (isTensed(sentence, at)) to = at
  if (sentence.deprels[head] === "conj" && isNextName(sentence, sentence.heads[head]!, to))
    while (sentence.deprels[to] === "flat" && sentence.heads[to] === sentence.heads[head]) to++
  return {from, to, head}
}

const isHanded = ({upos, lemmas}: Sentence, verb: number): boolean =>
  upos[verb] === "VERB" &&
  /^(hand|turn|take|give|bring|pick|carry|round|send|throw|drive|gun|cut|strike)$/.test(lemmas[verb]!)

const isTensed = ({upos, xpos}: Sentence, token: number): boolean =>
  /^(VERB|AUX)$/.test(upos[token]!) && /^(VBD|VBZ|VBP|MD)$/.test(xpos[token]!)

/** A head and the nouns coordinated with it: "France, Germany and the EU" gives three. */
export function conjuncts(sentence: Sentence, head: number): number[] {
  const found = [head]
  for (let i = 0; i < found.length && found.length < 40; i++) {
    for (const child of sentence.children[found[i]!]!) {
      if (sentence.deprels[child] !== "conj") continue
      const upos = sentence.upos[child]!
      if (upos === "NOUN" || upos === "PROPN" || upos === "PRON" || upos === "ADJ" || upos === "NUM")
        found.push(child)
    }
  }
  return found
}

/** The noun with which a row of conjuncts begins. */
export function firstOfRow({deprels, heads}: Sentence, token: number): number {
  let at = token
  for (let steps = 0; deprels[at] === "conj" && heads[at]! >= 0 && steps < 40; steps++) at = heads[at]!
  return at
}

/** Does a token hang on another, however deep? So many steps up it is looked for. */
export function isBelow({heads}: Sentence, token: number, top: number, farthest = 30): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < farthest; at = heads[at]!, steps++)
    if (at === top) return true
  return false
}

/** A verb, auxiliary or modal with a tense of its own, by its Penn tag. */
export const hasTense = ({xpos}: Pick<Sentence, "xpos">, token: number): boolean =>
  /^(VBD|VBZ|VBP|MD)$/.test(xpos[token] ?? "")

export const isNoun = (upos: string | undefined): boolean => upos === "NOUN" || upos === "PROPN"

/** The first child of a word whose relation is one of these. */
export const childWith = (
  {children, deprels}: Sentence,
  token: number,
  relation: RegExp,
): number | undefined => children[token]!.find(child => relation.test(deprels[child]!))
