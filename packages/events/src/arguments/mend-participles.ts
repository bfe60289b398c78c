// The past tense and the participle of most English verbs look alike. Where the parser takes one for the other and the
// words around leave no doubt, the tree is put right before acts are looked for.

import {reread, type Sentence} from "@demarche/text"
import {isNoun} from "./phrase.ts"

const preposition = /^(over|about|for|of|against|with|by|on|from|to|between|including)$/i

interface Tree {
  readonly heads: Int32Array
  readonly deprels: string[]
}

const childWith = (sentence: Sentence, token: number, relation: RegExp): number | undefined =>
  sentence.children[token]!.find(child => relation.test(sentence.deprels[child]!))

/**
 * Behind a preposition a participle only describes the noun that follows.
 *
 * > | The EU imposed sanctions on Belarus over jailed activists.
 *                                              ^ read as "(it) jailed activists"
 */
function describes(sentence: Sentence, verb: number): boolean {
  const noun = verb + 1
  return (
    /^VB[DN]$/.test(sentence.xpos[verb]!) &&
    preposition.test(sentence.forms[verb - 1] ?? "") &&
    isNoun(sentence.upos[noun]) &&
    sentence.heads[noun] === verb &&
    sentence.deprels[noun] === "obj" &&
    childWith(sentence, verb, /^(nsubj|aux)/) === undefined
  )
}

function describe({heads, deprels}: Tree, verb: number): void {
  const noun = verb + 1
  heads[noun] = heads[verb]!
  deprels[noun] = deprels[verb] === "root" ? "root" : "obl"
  for (let child = 0; child < heads.length; child++) if (heads[child] === verb) heads[child] = noun
  heads[verb] = noun
  deprels[verb] = "amod"
  heads[verb - 1] = noun
  deprels[verb - 1] = "case"
}

/**
 * A noun joined to a verb by "and" begins a clause of its own, and what looks like its participle is the verb.
 *
 * > | The ombudsman urged both sides to talk, and the rights office called on Peru to free them.
 *                   ^verb                                    ^noun  ^ read as "the office that is called on Peru"
 */
function opensClause(sentence: Sentence, noun: number): number | null {
  const before = sentence.heads[noun]!
  if (
    sentence.deprels[noun] !== "conj" ||
    before < 0 ||
    sentence.upos[before] !== "VERB" ||
    // "three people are killed and ten others injured": left out is "are"
    childWith(sentence, before, /pass$/) !== undefined ||
    childWith(sentence, noun, /^cc$/) === undefined ||
    childWith(sentence, noun, /^(case|cop|nsubj)/) !== undefined
  )
    return null
  const verb = childWith(sentence, noun, /^acl$/)
  return verb !== undefined &&
    verb > noun &&
    /^VB[DN]$/.test(sentence.xpos[verb]!) &&
    /ed$/.test(sentence.forms[verb]!) &&
    childWith(sentence, verb, /^(nsubj|aux|mark)/) === undefined
    ? verb
    : null
}

function openClause({heads, deprels}: Tree, sentence: Sentence, noun: number, verb: number): void {
  heads[verb] = heads[noun]!
  deprels[verb] = "conj"
  heads[noun] = verb
  deprels[noun] = "nsubj"
  for (const child of sentence.children[noun]!)
    if (/^(cc|punct)$/.test(deprels[child]!) || child > verb) heads[child] = verb
}

/** The sentence with its participles put right; the same object when nothing is wrong. */
export function mendParticiples(sentence: Sentence): Sentence {
  let mended = sentence
  for (let token = 1; token + 1 < sentence.forms.length; token++) {
    const verb = opensClause(mended, token)
    if (verb === null && !describes(mended, token)) continue
    const tree: Tree = {heads: mended.heads.slice(), deprels: [...mended.deprels]}
    const xpos = [...mended.xpos]
    if (verb === null) {
      describe(tree, token)
      xpos[token] = "VBN"
    } else {
      openClause(tree, mended, token, verb)
      xpos[verb] = "VBD"
    }
    mended = reread(mended, {...tree, xpos})
  }
  return mended
}
