// A day or place that opens a sentence with no comma before the name of its subject: the parser takes the two for one name.
//
// > | On Saturday Tsipras survived a vote. | At the airport Taylor's bodyguards wept.
//       ^^^^^^^^ ^ read as "Saturday Tsipras"      ^^^^^^^ ^ read as "the airport Taylor"

import {reread, type Sentence} from "@demarche/text"
import {isNoun} from "./phrase.ts"

const opening = /^(on|in|at|near|outside|by|after|before|since|during|from|until)$/i

const whenOrWhere =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|airport|capital|city|town|village|border|frontier|station|hospital|court|courtroom|palace|square|stadium|port|harbour|harbor|quay|gate|ceremony|summit|conference|funeral|rally|meeting|hotel|street|dawn|dusk|night|noon|midnight|morning|afternoon|evening|week|month|year|spring|summer|autumn|winter|end|scene|wings|background|corridor|yard|room|hall|dinner|lunch|talks|afterwards)$/i

/** "On Saturday Tsipras": a capital behind a day of the week begins another name, also one that nobody tagged. */
function behindDay({forms, upos, heads}: Sentence): {readonly from: number; readonly to: number} | null {
  if (!/^(mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(forms[1] ?? "") || upos[2] !== "PROPN") return null
  if (heads[1]! < 2) return null
  let to = 3
  while (upos[to] === "PROPN") to++
  return {from: 2, to}
}

/**
 * The clause behind a noun that opens a sentence with no comma, where it was read as told of the noun.
 *
 * > | After the meeting both sides signed an agreement, and a minister said companies had signed contracts.
 *               ^noun        ^subject ^verb                            ^ read as the only clause
 */
function mendClauseBehind(sentence: Sentence): Sentence {
  const {forms, upos, xpos, heads, deprels, children} = sentence
  if (!opening.test(forms[0]!) || deprels[0] !== "case") return sentence
  const noun = heads[0]!
  const first = heads[noun] ?? -1
  if (upos[noun] !== "NOUN" || first < 0 || upos[first] !== "VERB") return sentence
  const subject = children[noun]!.find(child => deprels[child] === "acl:relcl" && isNoun(upos[child]))
  if (subject === undefined) return sentence
  const verb = children[subject]!.find(
    child =>
      child > subject &&
      deprels[child] === "acl" &&
      (/^VB[DZP]$/.test(xpos[child]!) || children[child]!.some(part => deprels[part] === "obj")),
  )
  if (verb === undefined || verb > first) return sentence
  const tree = {heads: heads.slice(), deprels: [...deprels]}
  tree.heads[verb] = heads[first]!
  tree.deprels[verb] = deprels[first]!
  tree.heads[first] = verb
  tree.deprels[first] = children[first]!.some(child => deprels[child] === "cc") ? "conj" : "parataxis"
  tree.heads[noun] = verb
  tree.heads[subject] = verb
  tree.deprels[subject] = "nsubj"
  return reread(sentence, tree)
}

/**
 * Two peoples before one noun, as headlines join them: the comma is an "and".
 *
 * > | Indian, Pakistani troops trade fire. | Chinese, Kazakh presidents sign a treaty.
 *     ^     ^           ^noun                ^ read as a second subject
 */
function mendPairOfPeoples(sentence: Sentence): Sentence {
  const {forms, upos, xpos, heads, deprels} = sentence
  const isPeople = (token: number): boolean =>
    /^\p{Lu}/u.test(forms[token] ?? "") && /^(ADJ|PROPN)$/.test(upos[token]!)
  if (forms[1] !== "," || upos[0] !== "ADJ" || !isPeople(2)) return sentence
  if (xpos[3] !== "NNS" || !/^\p{Ll}/u.test(forms[3]!) || heads[2] !== 3 || !/^VB[PD]?$/.test(xpos[4] ?? ""))
    return sentence
  const tree = {heads: heads.slice(), deprels: [...deprels]}
  tree.heads[0] = 3
  tree.deprels[0] = "amod"
  tree.heads[1] = 2
  tree.deprels[1] = "cc"
  tree.heads[2] = 0
  tree.deprels[2] = "conj"
  return reread(sentence, tree)
}

/** The sentence, or a copy in which the name, the clause, or each of two peoples, stands by itself. */
export function mendOpenings(given: Sentence): Sentence {
  const sentence = mendPairOfPeoples(mendClauseBehind(given))
  const {forms, upos, heads, deprels, names, children} = sentence
  if (!opening.test(forms[0]!)) return sentence
  const name = names.find(({from, type}) => type === "PER" && from >= 2 && from <= 4) ?? behindDay(sentence)
  if (name === null) return sentence
  const noun = name.from - 1
  if (!whenOrWhere.test(forms[noun]!)) return sentence
  for (let token = 1; token < noun; token++) if (!/^(DET|ADJ|NUM|NOUN)$/.test(upos[token]!)) return sentence
  const told = heads[noun]!
  // "On Saturday Belarus expelled": the name as a part of the day
  if (
    heads[name.from] === noun &&
    deprels[name.from] === "flat" &&
    told >= name.to &&
    upos[told] === "VERB" &&
    !children[told]!.some(child => deprels[child]!.startsWith("nsubj"))
  ) {
    const tree = {heads: heads.slice(), deprels: [...deprels]}
    tree.heads[name.from] = told
    tree.deprels[name.from] = "nsubj"
    for (let token = name.from + 1; token < name.to; token++)
      if (heads[token] === noun) tree.heads[token] = name.from
    return reread(sentence, tree)
  }
  const held = heads[0]!
  const verb = held < name.from ? -1 : heads[held]!
  if (verb < 0 || upos[verb] !== "VERB" || verb < name.to) return sentence
  if (!/^(obl|nmod|advmod|nsubj)/.test(deprels[held]!)) return sentence
  const mended = {heads: heads.slice(), deprels: [...deprels]}
  for (let token = 0; token < noun; token++) mended.heads[token] = noun
  mended.deprels[0] = "case"
  mended.heads[noun] = verb
  mended.deprels[noun] = "obl"
  const hasSubject = children[verb]!.some(child => child !== held && deprels[child]!.startsWith("nsubj"))
  mended.deprels[held] = hasSubject ? "dep" : "nsubj"
  return reread(sentence, mended)
}
