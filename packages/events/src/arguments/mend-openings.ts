// A day or place that opens a sentence with no comma before the name of its subject: the parser takes the two for one name.
//
// > | On Saturday Tsipras survived a vote. | At the airport Taylor's bodyguards wept.
//       ^^^^^^^^ ^ read as "Saturday Tsipras"      ^^^^^^^ ^ read as "the airport Taylor"

import {reread, type Sentence} from "@demarche/text"
import {draftOf, hang, treeOf} from "./draft.ts"
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
  const tree = treeOf(sentence)
  hang(tree, verb, heads[first]!, deprels[first]!)
  hang(tree, first, verb, children[first]!.some(child => deprels[child] === "cc") ? "conj" : "parataxis")
  tree.heads[noun] = verb
  hang(tree, subject, verb, "nsubj")
  return reread(sentence, tree)
}

/**
 * Two peoples before one noun, as headlines join them: the comma is an "and".
 *
 * > | Indian, Pakistani troops trade fire. | Chinese, Kazakh presidents sign a treaty.
 *     ^     ^           ^noun                ^ read as a second subject
 */
function mendPairOfPeoples(sentence: Sentence): Sentence {
  const {forms, upos, xpos, heads} = sentence
  const isPeople = (token: number): boolean =>
    /^\p{Lu}/u.test(forms[token] ?? "") && /^(ADJ|PROPN)$/.test(upos[token]!)
  if (forms[1] !== "," || upos[0] !== "ADJ" || !isPeople(2)) return sentence
  if (xpos[3] !== "NNS" || !/^\p{Ll}/u.test(forms[3]!) || heads[2] !== 3 || !/^VB[PD]?$/.test(xpos[4] ?? ""))
    return sentence
  const tree = treeOf(sentence)
  hang(tree, 0, 3, "amod")
  hang(tree, 1, 2, "cc")
  hang(tree, 2, 0, "conj")
  return reread(sentence, tree)
}

/**
 * Two names of places before a plural verb, as headlines join them: the comma is an "and".
 *
 * > | India, Pakistan trade fire in Kashmir. | South Korea, North Korea sign a treaty.
 *     ^      ^        ^ read as a noun         ^            ^
 */
export function mendPairOfNames(sentence: Sentence): Sentence {
  const {forms, heads, upos, names} = sentence
  const [first, second] = names
  if (first?.from !== 0 || second === undefined || first.type !== "LOC" || second.type !== "LOC")
    return sentence
  const comma = first.to
  const verb = second.to
  if (forms[comma] !== "," || second.from !== comma + 1) return sentence
  const isBetween = /^(trade|exchange|swap)$/.test(forms[verb] ?? "")
    ? /^(fire|shots|shells|blows|barbs|blame|insults|accusations|threats|prisoners|captives)$/.test(
        forms[verb + 1] ?? "",
      )
    : /^(sign|agree|resume|hold|begin|restore|clash|discuss|reopen)$/.test(forms[verb] ?? "")
  if (!isBetween) return sentence
  const object = heads[verb]!
  const tree = draftOf(sentence)
  const last = (from: number, to: number): number => {
    for (let token = to - 1; token >= from; token--)
      if (heads[token]! < from || heads[token]! >= to) return token
    return to - 1
  }
  const a = last(0, comma)
  const b = last(second.from, verb)
  const top = heads.indexOf(-1)
  tree.upos[verb] = "VERB"
  tree.xpos[verb] = "VBP"
  tree.lemmas[verb] = forms[verb]!
  if (top !== verb) {
    hang(tree, verb, -1, "root")
    tree.heads[top] = verb
  }
  if (object > verb && isNoun(upos[object])) hang(tree, object, verb, "obj")
  hang(tree, a, verb, "nsubj")
  hang(tree, b, a, "conj")
  hang(tree, comma, b, "cc")
  return reread(sentence, tree)
}

/**
 * The hour at which something is told is no part of who does it.
 *
 * > | 15:30 GMT Russia withdraws its ambassador from Chad.
 *     ^         ^ read as one phrase
 */
function mendHour(sentence: Sentence): Sentence {
  const {forms, heads, children} = sentence
  if (!/^([01]?\d|2[0-4])[:.][0-5]\d$/.test(forms[0]!)) return sentence
  const top = heads.indexOf(-1)
  const end = /^([ap]\.?m\.?|GMT|UTC|BST|CET|CEST|EST|EDT|IST|local)$/i.test(forms[1] ?? "") ? 2 : 1
  if (top < end || heads.slice(0, end).every(head => head === top)) return sentence
  const tree = treeOf(sentence)
  for (let token = 0; token < end; token++) {
    if (children[token]!.some(child => child >= end)) return sentence
    hang(tree, token, token === 0 ? top : 0, token === 0 ? "obl:unmarked" : "flat")
  }
  return reread(sentence, tree)
}

/**
 * The place that opens a sentence with no comma behind it is no part of the name or the number of its subject.
 *
 * > | In Munich about 150 Kurds occupied the consulate. | At home lawmakers scolded him.
 *        ^place           ^ read as "Munich Kurds"           ^place ^ read as "home lawmakers"
 */
function mendPlaceBefore(sentence: Sentence): Sentence {
  const {forms, upos, heads, deprels, children, names} = sentence
  if (!/^(in|at|from|near|outside|inside|across)$/i.test(forms[0]!)) return sentence
  const isHome = /^home$/i.test(forms[1] ?? "")
  const end = isHome ? 2 : (names.find(({from, type}) => from === 1 && type === "LOC")?.to ?? -1)
  const place = end - 1
  // "In Oslo 60 Eritreans marched": the people as a part of the name
  const flat = end < 2 ? undefined : children[place]!.find(child => isFlatBehindNumber(sentence, child))
  if (flat !== undefined) return withSubject(sentence, place, flat)
  const noun = heads[place] ?? -1
  if (end < 2 || noun < end || !isNoun(upos[noun]) || !/^(compound|nmod|amod)/.test(deprels[place]!))
    return sentence
  // "In Gaza hospitals", "In Peru's army": the preposition is the noun's, or the place its owner
  if (/^['’]s?$/.test(forms[end]!) || (heads[0] !== place && !isHome)) return sentence
  const verb = heads[noun]!
  if (verb <= noun || upos[verb] !== "VERB" || !/^(nsubj|obl)/.test(deprels[noun]!)) return sentence
  const hasSubject = children[verb]!.some(child => child !== noun && deprels[child]!.startsWith("nsubj"))
  if (deprels[noun]!.startsWith("obl") && hasSubject) return sentence
  const tree = treeOf(sentence)
  hang(tree, place, verb, "obl")
  hang(tree, 0, place, "case")
  if (deprels[noun]!.startsWith("obl")) hang(tree, noun, verb, "nsubj")
  return reread(sentence, tree)
}

const isFlatBehindNumber = ({deprels, children, upos}: Sentence, token: number): boolean =>
  deprels[token] === "flat" &&
  isNoun(upos[token]) &&
  children[token]!.some(child => child < token && deprels[child] === "nummod")

/** The noun taken from the place and given to the verb, where that has no subject. */
function withSubject(sentence: Sentence, place: number, noun: number): Sentence {
  const {heads, upos, children, deprels} = sentence
  const verb = heads[place]!
  if (verb < noun || upos[verb] !== "VERB") return sentence
  if (children[verb]!.some(child => child !== place && deprels[child]!.startsWith("nsubj"))) return sentence
  const tree = treeOf(sentence)
  hang(tree, place, verb, "obl")
  hang(tree, noun, verb, "nsubj")
  return reread(sentence, tree)
}

/** The sentence, or a copy in which the name, the place, the clause, or each of two peoples, stands by itself. */
export function mendOpenings(given: Sentence): Sentence {
  const sentence = mendPairOfPeoples(mendClauseBehind(mendPlaceBefore(mendHour(given))))
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
    const tree = treeOf(sentence)
    hang(tree, name.from, told, "nsubj")
    for (let token = name.from + 1; token < name.to; token++)
      if (heads[token] === noun) tree.heads[token] = name.from
    return reread(sentence, tree)
  }
  const held = heads[0]!
  const verb = held < name.from ? -1 : heads[held]!
  if (verb < 0 || upos[verb] !== "VERB" || verb < name.to) return sentence
  if (!/^(obl|nmod|advmod|nsubj)/.test(deprels[held]!)) return sentence
  const mended = treeOf(sentence)
  for (let token = 0; token < noun; token++) mended.heads[token] = noun
  mended.deprels[0] = "case"
  hang(mended, noun, verb, "obl")
  const hasSubject = children[verb]!.some(child => child !== held && deprels[child]!.startsWith("nsubj"))
  mended.deprels[held] = hasSubject ? "dep" : "nsubj"
  return reread(sentence, mended)
}
