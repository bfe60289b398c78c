// Relative clauses hung on the wrong word, and the clause around a clause with "whose".

import {reread, type Sentence} from "@demarche/text"
import {draftOf, hang, treeOf} from "./draft.ts"
import {has, isTensed} from "./mend-clauses.ts"
import {childWith, isBelow, isNoun, prepositionOf, subtreeBounds} from "./phrase.ts"

/** What a whole clause brings about, and no noun: "Rome recalled its envoy from Libya, which angered Tripoli". */
const ofClause =
  /^(anger|surprise|please|prompt|lead|cause|mean|make|draw|spark|trigger|bring|prove|come|give|force|let|allow|enable|help|raise|end|follow|infuriate|upset|shock|worry|alarm|provoke|add|leave|put|set|result|explain|suggest|show|irritate|kill)$/

/** "the government of Malta, which": of people one says "who". */
const person =
  /^(president|premier|minister|leader|king|queen|emir|chancellor|ambassador|envoy|secretary|chief|head|spokesman|spokeswoman|official|governor|commander|general|member|supporter|representative|soldier|gunman|gunmen|rebel|militant|militiaman|fighter|troops|citizen|national)$/

/** "the outskirts of Bukavu, which troops captured" */
const surroundings =
  /^(road|way|vicinity|outskirt|outskirts|suburb|direction|edge|north|south|east|west|highway|approach)$/

/**
 * The name before the comma, where the clause behind it hangs on something else.
 *
 * > | He accused Egypt of plotting with Sudan, which last week bombed a dam.
 *       ^ the parser hung "bombed" here   ^name  ^word
 */
function nameBefore(sentence: Sentence, verb: number): number | null {
  const {forms, upos, heads, deprels, children, lemmas} = sentence
  if (upos[verb] !== "VERB" || has(sentence, verb, /^(cc|mark)$/)) return null
  const subject = children[verb]!.find(child => child < verb && /^(nsubj|obj)/.test(deprels[child]!))
  const from = subject === undefined ? -1 : subtreeBounds(sentence, subject).from
  const word = forms[from] === "," ? from + 1 : from
  if (!/^(which|who|whose)$/.test(forms[word] ?? "") || forms[word - 1] !== ",") return null
  if (upos[word - 2] !== "PROPN") return null
  const name = topOfName(sentence, word - 2)
  const above = heads[verb]!
  if (above < 0 || above === name || isBelow(sentence, name, verb)) return null
  // "Bijapur, Chhattisgarh, which"
  if (forms[subtreeBounds(sentence, name).from - 1] === ",") return null
  // "whose spokesman hinted that": who says so
  if (forms[word] === "whose" && has(sentence, verb, /^ccomp$/)) return null
  // "fighting in Fallujah on Sunday, which": where and when
  if (/^(in|at|on|near|inside|outside)$/.test(prepositionOf(sentence, name) ?? "")) return null
  if (deprels[verb] === "acl:relcl") {
    if (forms[word] !== "which") return null
    const isOther = upos[above] === "ADJ" || person.test(lemmas[above]!) || surroundings.test(lemmas[above]!)
    return isOther && isBelow(sentence, name, above) ? name : null
  }
  if (!/^(advcl|parataxis|ccomp|dep)$/.test(deprels[verb]!) || above > verb) return null
  if (forms[word] === "which" && ofClause.test(lemmas[verb]!)) return null
  return /^nsubj/.test(deprels[subject!]!) ? name : null
}

function topOfName({deprels, heads, upos}: Sentence, token: number): number {
  let at = token
  while (/^(flat|compound|nmod:desc|appos)$/.test(deprels[at]!) && upos[heads[at]!] === "PROPN")
    at = heads[at]!
  return at
}

interface Whose {
  /** Whose it is. */
  readonly noun: number
  /** What is his. */
  readonly own: number
  /** The verb of the clause with "whose". */
  readonly inner: number
  /** The verb of the clause around it. */
  readonly verb: number
  /** The comma before "whose", and the one behind its clause. */
  readonly opens: number
  readonly closes: number
}

/**
 * A clause with "whose" within another.
 *
 * > | Mr Tembo, whose party threatened to boycott the vote, met the bishops.
 *        ^noun          ^own  ^inner                        ^verb
 */
function whoseWithin(sentence: Sentence): Whose | null {
  const {forms, heads, upos, deprels, children} = sentence
  const whose = forms.indexOf("whose")
  if (whose < 2 || forms[whose - 1] !== ",") return null
  let own = heads[whose]!
  if (own < whose || !isNoun(upos[own])) return null
  while (heads[own]! > whose && isNoun(upos[heads[own]!]) && heads[own]! <= own + 2) own = heads[own]!
  let inner = -1
  for (let at = own + 1; at < forms.length && at < own + 12 && inner < 0; at++)
    if (upos[at] === "VERB" && isTensed(sentence, at)) inner = at
  // "whose unit is the best"
  if (inner < 0 || upos.slice(own, inner).some((one, at) => one === "AUX" && heads[own + at] !== inner))
    return null
  for (let closes = inner + 1; closes < forms.length - 2; closes++) {
    if (forms[closes] !== ",") continue
    const first = upos[closes + 1] === "ADV" ? closes + 2 : closes + 1
    const verb = upos[first] === "AUX" ? heads[first]! : first
    if (verb < first || verb > first + 4 || upos[verb] !== "VERB") continue
    // "Denmark, whose minister asked for time, voted against it": read as a participle
    const isPast = first === verb && sentence.xpos[verb] === "VBN" && isBelow(sentence, verb, inner)
    if (!isTensed(sentence, verb) && !isPast) continue
    if (has(sentence, verb, /^(cc|mark)$/)) continue
    if (children[verb]!.some(child => child > closes && child < verb && /^nsubj/.test(deprels[child]!)))
      continue
    const noun =
      [...children[inner]!, ...children[verb]!].find(
        child =>
          child < whose - 1 &&
          /^nsubj/.test(deprels[child]!) &&
          isNoun(upos[child]) &&
          isPlainBetween(sentence, child, whose - 1),
      ) ?? (whose === 2 && upos[0] === "PROPN" ? 0 : undefined)
    if (noun === undefined || isBelow(sentence, own, noun)) {
      // "Denmark, whose prime minister Poul Rasmussen asked": read as Denmark and Rasmussen
      if (noun === undefined || deprels[own] !== "conj") return null
    }
    return {noun, own, inner, verb, opens: whose - 1, closes}
  }
  return null
}

/** No verb stands between a noun and the comma behind it. */
function isPlainBetween({upos}: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (upos[at] === "VERB" || upos[at] === "AUX") return false
  return true
}

function partWhose(sentence: Sentence, {noun, own, inner, verb, opens, closes}: Whose): Sentence {
  const draft = draftOf(sentence)
  const {heads, deprels, xpos} = draft
  const subject = (of: number): string => (has(sentence, of, /^aux:pass$/) ? "nsubj:pass" : "nsubj")
  if (isBelow(sentence, verb, inner)) hang(draft, verb, heads[inner]!, deprels[inner]!)
  for (const child of sentence.children[inner]!)
    if (child !== verb && (child > closes || child < opens || deprels[child] === "punct")) heads[child] = verb
  if (!isTensed(sentence, verb)) xpos[verb] = "VBD"
  hang(draft, noun, verb, subject(verb))
  hang(draft, inner, noun, "acl:relcl")
  hang(draft, own, inner, subject(inner))
  heads[opens] = inner
  heads[closes] = inner
  return reread(sentence, draft)
}

/**
 * What somebody else does to what is his.
 *
 * > | Maia Sandu, whose cabinet the court declared illegal, dismissed him.
 *                       ^own      ^ and this is the subject
 */
function mendWhoseObject(sentence: Sentence): Sentence {
  const {forms, heads, deprels, children} = sentence
  const own = heads[forms.indexOf("whose")] ?? -1
  const verb = heads[own] ?? -1
  const isDoneTo =
    verb > own &&
    deprels[own] === "nsubj" &&
    children[verb]!.some(child => child > own && child < verb && deprels[child] === "nsubj")
  if (!isDoneTo) return sentence
  const tree = treeOf(sentence)
  hang(tree, own, verb, "obj")
  return reread(sentence, tree)
}

/** The sentence with its relative clauses below the nouns that they tell of; the same object when nothing is wrong. */
export function mendRelatives(sentence: Sentence): Sentence {
  let mended = mendWhoseObject(sentence)
  const whose = whoseWithin(mended)
  if (whose !== null) mended = partWhose(mended, whose)
  for (let verb = 4; verb < sentence.forms.length; verb++) {
    const name = nameBefore(mended, verb)
    if (name === null) continue
    const draft = treeOf(mended)
    hang(draft, verb, name, "acl:relcl")
    const comma = childWith(mended, verb, /^punct$/)
    if (comma !== undefined && comma < verb) draft.heads[comma] = verb
    mended = reread(mended, draft)
  }
  return mended
}
