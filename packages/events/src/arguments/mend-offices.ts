// The name of an office-holder, behind an office that has its land, house or branch beside it.

import {isCapitalized, reread, type Sentence} from "@demarche/text"
import {hang, type Tree, treeOf} from "./draft.ts"
import {isNoun} from "./phrase.ts"

const office =
  /^(secretary|minister|president|chancellor|chairman|chairwoman|chairperson|chair|chief|head|director|commissioner|speaker|governor|mayor|commander|leader|ambassador|envoy|premier|king|queen|prince|emir|sultan|archbishop|bishop|patriarch|prosecutor|coordinator|rapporteur|representative|spokesman|spokeswoman)$/i

/** An office, what it is of, and the name of who holds it. */
interface Holder {
  readonly title: number
  /** The word that the office is of. */
  readonly field: number
  /** First word of the name, which the others hang on. */
  readonly name: number
}

/** What one may be secretary or minister of, and no name goes on with. */
const branch =
  /^(State|Defen[cs]e|Treasury|War|House|Commerce|Energy|Justice|Finance|Interior|Exchequer|Parliament|Affairs|Security|Health)$/

/** How far behind "of" a name may begin. */
const longestField = 7

function holderOf(sentence: Sentence, title: number): Holder | null {
  const {forms, upos, deprels, heads} = sentence
  if (!isNoun(upos[title]) || !office.test(forms[title]!)) return null
  const preposition = /^general$/i.test(forms[title + 1]!) ? title + 2 : title + 1
  if (!/^(of|for)$/.test(forms[preposition]!)) return null
  const last = Math.min(forms.length - 1, preposition + 1 + longestField)
  for (let token = preposition + 2; token <= last && upos[token] !== "PUNCT"; token++) {
    if (upos[token] === "VERB" || upos[token] === "AUX" || upos[token] === "ADP") return null
    if (upos[token] !== "PROPN" || !isCapitalized(forms[token]!) || !isNoun(upos[token - 1])) continue
    const above = heads[token]!
    // "Secretary of State Antony Blinken", the name read as of the secretary
    if (deprels[token] === "nmod" && above === title && isBare(sentence, token))
      return {title, field: token - 1, name: token}
    // "Secretary of State Blinken", "President of Egypt Abdel Fattah el-Sisi": read as part of the state's name
    if (deprels[token] === "flat" && above > title && above < token && beginsName(sentence, token))
      return {title, field: above, name: token}
    // "President of the European Commission Ursula von der Leyen": the body read as her title
    const field = token - 1
    if (
      heads[field] === token &&
      /^(nmod:desc|compound)$/.test(deprels[field]!) &&
      hasGivenName(sentence, token)
    )
      return {title, field, name: token}
  }
  return null
}

const isBare = ({children, deprels}: Sentence, token: number): boolean =>
  !children[token]!.some(child => child < token && /^(case|det|nmod:poss|cc)$/.test(deprels[child]!))

const hasGivenName = ({deprels, heads}: Sentence, token: number): boolean =>
  deprels[token + 1] === "flat" && heads[token + 1] === token

/** Does a person's name begin here, or the name of a place or body end before it? */
const beginsName = ({names, forms}: Sentence, token: number): boolean =>
  branch.test(forms[token - 1]!) ||
  names.some(({from, to, type}) => (type === "PER" ? from === token : to === token))

/** Makes the name the head of the phrase, with the office before it. */
function seat(tree: Tree, {title, field, name}: Holder): void {
  const {heads, deprels} = tree
  const wasFlat = deprels[name] === "flat"
  const verb = heads[name]!
  // "The head of the group Bo Ek accused Moscow": the verb hung on the office
  const isUnderOffice = !wasFlat && verb !== title && heads[verb] === title
  if (wasFlat || verb === title) {
    hang(tree, name, heads[title]!, deprels[title]!)
  } else if (isUnderOffice) hang(tree, verb, heads[title]!, deprels[title]!)
  const above = isUnderOffice ? verb : name
  for (let token = 0; token < heads.length; token++) {
    if (token > title && token < name && token !== field && heads[token] === verb && verb > name)
      heads[token] = field
    else if (token > name && heads[token] === title && token !== above) heads[token] = above
    else if (token > name && wasFlat && heads[token] === field) heads[token] = name
  }
  hang(tree, title, name, "nmod:desc")
  hang(tree, field, title, "nmod")
}

/**
 * A deputy premier is one man.
 *
 * > | Iran hailed the visit of the Armenian deputy premier to Tabriz.
 *                                           ^deputy ^title, read as beside him
 */
function mendDeputy(sentence: Sentence, deputy: number): Sentence {
  const {forms, heads, deprels, children} = sentence
  const title = deputy + 1
  if (!/^(deputy|vice)$/.test(forms[deputy]!) || !office.test(forms[title] ?? "")) return sentence
  if (heads[title] !== heads[deputy] || deprels[title] !== deprels[deputy]) return sentence
  if (children[title]!.some(child => child < title)) return sentence
  const tree: Tree = treeOf(sentence)
  for (const child of children[deputy]!) tree.heads[child] = title
  hang(tree, deputy, title, "compound")
  return reread(sentence, tree)
}

/**
 * The sentence with such names put right; the same object when nothing is wrong.
 *
 * > | U.S. Secretary of State Antony Blinken met his colleague.
 *          ^title      ^field  ^name, read as of the secretary
 */
export function mendOffices(sentence: Sentence): Sentence {
  let mended = sentence
  for (let deputy = 1; deputy + 1 < sentence.forms.length; deputy++) mended = mendDeputy(mended, deputy)
  for (let title = 0; title + 3 < sentence.forms.length; title++) {
    const holder = holderOf(mended, title)
    if (holder === null) continue
    const tree = treeOf(mended)
    seat(tree, holder)
    mended = reread(mended, tree)
  }
  return mended
}
