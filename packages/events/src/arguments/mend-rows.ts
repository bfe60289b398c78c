// A row of people read as one and who he is.

import {reread, type Sentence} from "@demarche/text"
import {hang, treeOf} from "./draft.ts"
import {childWith, isNoun, subtreeBounds} from "./phrase.ts"

/**
 * The apposition that is the second of a row: no comma closes it before the verb.
 *
 * > | The president, the army chief and Prime Minister Luc Ayang met the bishops.
 *         ^first               ^second                     ^third  ^verb
 * > | Police arrested the mayor, a priest and two farmers.
 *            ^verb        ^first   ^second        ^third
 */
function rowOf(sentence: Sentence, second: number): {first: number; third: number} | null {
  const {forms, upos, heads, deprels, children} = sentence
  if (deprels[second] !== "appos" || !isNoun(upos[second])) return null
  const first = heads[second]!
  const isObject = deprels[first] === "obj"
  if (first > second || !(isObject || /^nsubj/.test(deprels[first]!))) return null
  const verb = heads[first]!
  if (upos[verb] !== "VERB" || (isObject ? verb > first : verb < second)) return null
  const third = children[second]!.find(
    child => child > second && deprels[child] === "conj" && isNoun(upos[child]),
  )
  if (third === undefined || (!isObject && third > verb)) return null
  const and = childWith(sentence, third, /^cc$/)
  if (and === undefined || forms[and] !== "and" || forms[and - 1] === ",") return null
  if (
    forms[subtreeBounds(sentence, second).from - 1] !== "," &&
    forms[subtreeBounds(sentence, second).from] !== ","
  )
    return null
  // "Juan Paz, the leader and founder of the party,"
  if (forms.slice(and, isObject ? subtreeBounds(sentence, third).to + 1 : verb).includes(",")) return null
  // "Minsk, the capital and largest city": the row's third is a person or has its article
  const opens = subtreeBounds(sentence, third).from
  const isOwn =
    upos[third] === "PROPN" ||
    sentence.upos.slice(opens, third).some(one => /^(DET|NUM)$/.test(one)) ||
    forms[and + 1] === "the"
  return isOwn && /^(DET|PRON)$/.test(upos[subtreeBounds(sentence, first).from]!) ? {first, third} : null
}

/**
 * The same behind a verb, where the parser reads the second as a circumstance without a preposition.
 *
 * > | Police arrested the general, the union leader Carlos Mesa and Juan Perez.
 *            ^verb        ^first             ^second               ^third
 */
function objectsOf(sentence: Sentence, second: number): {first: number; third: number} | null {
  const {forms, upos, heads, deprels, children} = sentence
  const verb = heads[second]!
  if (
    !/^(obl|nsubj$)/.test(deprels[second]!) ||
    verb > second ||
    upos[second] !== "NOUN" ||
    upos[verb] !== "VERB"
  )
    return null
  if (childWith(sentence, second, /^case$/) !== undefined) return null
  const first = children[verb]!.find(child => child > verb && child < second && deprels[child] === "obj")
  if (first === undefined || !isNoun(upos[first])) return null
  const {from, to} = subtreeBounds(sentence, second)
  const opens = forms[from] === "," ? from + 1 : from
  if (forms[opens - 1] !== "," || !/^(the|an?|its|his|her|their)$/.test(forms[opens]!)) return null
  if (subtreeBounds(sentence, first).to < opens - 1) return null
  const above = [second, ...children[second]!.filter(child => deprels[child] === "appos")]
  const third = above
    .flatMap(one => children[one]!)
    .find(child => child > second && deprels[child] === "conj" && isNoun(upos[child]))
  if (third === undefined) return null
  const and = childWith(sentence, third, /^cc$/)
  // "the leader and founder of the guard"
  if (upos[third] !== "PROPN" && !/^(DET|NUM)$/.test(upos[subtreeBounds(sentence, third).from + 1]!))
    return null
  return and === undefined || forms[and] !== "and" || forms.slice(second, to).includes(",")
    ? null
    : {first, third}
}

/** One of a row of holders of an office: his name and his land. */
interface Holder {
  readonly name: number
  readonly land: number
  readonly end: number
}

const office =
  /^(president|minister|premier|chancellor|leader|governor|senator|king|prince|archbishop|bishop|general)$/

/** "John Kufuor of Ghana" from a word on. */
function holderAt({forms, upos}: Sentence, from: number): Holder | null {
  let at = from
  while (upos[at] === "PROPN" || (forms[at] === "-" && at > from && upos[at + 1] === "PROPN")) at++
  if (at === from || at > from + 6 || forms[at] !== "of") return null
  const land = forms[at + 1] === "the" ? at + 2 : at + 1
  let end = land
  while (upos[end] === "PROPN") end++
  return end === land || end > land + 3 ? null : {name: from, land, end}
}

/**
 * Several holders of one office, each with his land.
 *
 * > | Presidents Olusegun Obasanjo of Nigeria, John Kufuor of Ghana and Abdoulaye Wade of Senegal met.
 *     ^office    ^name                         ^name                    ^name
 */
function holdersOf(sentence: Sentence, title: number): readonly Holder[] {
  const {forms, xpos, lemmas} = sentence
  if (!/^NNP?S$/.test(xpos[title]!) || !office.test(lemmas[title]!.toLowerCase())) return []
  const holders: Holder[] = []
  for (let at = title + 1; ; ) {
    const holder = holderAt(sentence, at)
    if (holder === null) return []
    holders.push(holder)
    if (forms[at - 1] === "and") return holders
    at = holder.end
    if (!/^(,|and)$/.test(forms[at] ?? "")) return []
    at += forms[at] === "," && forms[at + 1] === "and" ? 2 : 1
  }
}

function rowOfHolders(sentence: Sentence, title: number): Sentence {
  const {heads, forms} = sentence
  const holders = holdersOf(sentence, title)
  if (holders.length < 2) return sentence
  const from = holders[0]!.name
  const to = holders[holders.length - 1]!.end
  // nothing from without hangs within, but on the office
  if (heads[title]! >= from && heads[title]! < to) return sentence
  const tree = treeOf(sentence)
  for (const [place, {name, land, end}] of holders.entries()) {
    hang(tree, name, title, place === 0 ? "flat" : "conj")
    for (let at = name + 1; at < end; at++)
      if (forms[at] === "of") hang(tree, at, land, "case")
      else if (at === land) hang(tree, at, place === 0 ? title : name, "nmod")
      else if (forms[at] === "the") hang(tree, at, land, "det")
      else hang(tree, at, at > land ? land : name, forms[at] === "-" ? "punct" : "flat")
    for (let at = end; at < to && /^(,|and)$/.test(forms[at]!); at++)
      hang(tree, at, holders[place + 1]!.name, forms[at] === "and" ? "cc" : "punct")
  }
  for (let at = 0; at < heads.length; at++)
    if ((at < from || at >= to) && heads[at]! >= from && heads[at]! < to) tree.heads[at] = title
  return reread(sentence, tree)
}

/**
 * The last of a row that hangs on the second: each of the three is one of the first's row.
 *
 * > | The presidents of Mali, Niger and Chad met.
 *                       ^first ^second  ^third
 */
function firstOfThree({forms, upos, heads, deprels}: Sentence, third: number): number | null {
  const second = heads[third]!
  if (deprels[third] !== "conj" || upos[third] !== "PROPN" || forms[third - 1] !== "and") return null
  if (second !== third - 2 || deprels[second] !== "conj" || upos[second] !== "PROPN") return null
  const first = heads[second]!
  return first === second - 2 && forms[first + 1] === "," && upos[first] === "PROPN" ? first : null
}

/** The sentence with its rows as rows; the same object when nothing is wrong. */
export function mendRows(sentence: Sentence): Sentence {
  let mended = sentence
  for (let title = 0; title < sentence.forms.length - 8; title++) mended = rowOfHolders(mended, title)
  for (let third = 4; third < sentence.forms.length; third++) {
    const first = firstOfThree(mended, third)
    if (first === null) continue
    const tree = treeOf(mended)
    hang(tree, third, first, "conj")
    mended = reread(mended, tree)
  }
  for (let second = 3; second < sentence.forms.length - 2; second++) {
    const row = rowOf(mended, second) ?? objectsOf(mended, second)
    if (row === null) continue
    const tree = treeOf(mended)
    hang(tree, second, row.first, "conj")
    hang(tree, row.third, row.first, "conj")
    mended = reread(mended, tree)
  }
  return mended
}
