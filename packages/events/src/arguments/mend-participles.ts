// The past tense and the participle of most English verbs look alike. Where the parser takes one for the other and the
// words around leave no doubt, the tree is put right before acts are looked for.

import {reread, type Sentence} from "@demarche/text"
import {hang, type Tree, treeOf} from "./draft.ts"
import {childWith, isNoun} from "./phrase.ts"

const preposition =
  /^(over|about|for|of|against|with|by|on|from|to|between|including|among|behind|near|towards?)$/i

/** What has no object: the noun behind it is who does it. */
const objectless =
  /^(weeping|cheering|chanting|crying|dancing|marching|protesting|striking|grieving|mourning|retreating|fleeing|advancing|shouting|jeering|praying|singing|starving|smiling|laughing|waiting|warring|feuding|rioting|rampaging|demonstrating|angry|sobbing|kneeling|sleeping|returning|departing|stone-throwing|flag-waving)$/i

/**
 * Behind a preposition a participle only describes the noun that follows.
 *
 * > | The EU imposed sanctions on Belarus over jailed activists.
 *                                              ^ read as "(it) jailed activists"
 */
function describes(sentence: Sentence, verb: number): boolean {
  const noun = verb + 1
  const before = sentence.forms[verb - 1] ?? ""
  return (
    ((/^VB[DN]$/.test(sentence.xpos[verb]!) && preposition.test(before)) ||
      // "conceded defeat before weeping supporters"
      (objectless.test(sentence.forms[verb]!) && /^IN$|^TO$/.test(sentence.xpos[verb - 1]!))) &&
    isNoun(sentence.upos[noun]) &&
    sentence.heads[noun] === verb &&
    sentence.deprels[noun] === "obj" &&
    childWith(sentence, verb, /^(nsubj|aux)/) === undefined
  )
}

function describe(tree: Tree, verb: number): void {
  const {heads, deprels} = tree
  const noun = verb + 1
  hang(tree, noun, heads[verb]!, deprels[verb] === "root" ? "root" : "obl")
  for (let child = 0; child < heads.length; child++) if (heads[child] === verb) heads[child] = noun
  hang(tree, verb, noun, "amod")
  hang(tree, verb - 1, noun, "case")
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

/**
 * The verb right behind a noun joined to the object of the verb before: the noun does it. A present tells so by itself, a past by
 * an object of its own.
 *
 * > | Rebels blew up a pipeline and army troops killed nine of them. | Rebels attack a village and residents flee.
 *            ^before     ^                ^noun  ^verb                          ^before  ^           ^noun     ^verb
 */
function verbOfNext(sentence: Sentence, noun: number): number | null {
  const {upos, xpos, heads, deprels} = sentence
  const object = heads[noun]!
  const verb = noun + 1
  if (deprels[noun] !== "conj" || object < 0 || object > noun || !/^(obj|obl)$/.test(deprels[object]!))
    return null
  if (upos[verb] !== "VERB" || heads[verb] !== heads[object]) return null
  if (childWith(sentence, verb, /^(nsubj|aux|cc)/) !== undefined) return null
  if (xpos[verb] === "VBD")
    return deprels[verb] === "conj" && childWith(sentence, verb, /^obj$/) !== undefined ? verb : null
  // "let the volunteers and their families pass"
  if (/^(let|make|see|watch|hear|have|help|bid|feel)$/.test(sentence.lemmas[heads[object]!]!)) return null
  return childWith(sentence, noun, /^cc$/) !== undefined && agrees(sentence, noun, verb) ? verb : null
}

/** "police arrest", "the army fires": a present tense with the noun before it. */
const agrees = ({xpos, forms}: Sentence, noun: number, verb: number): boolean =>
  xpos[verb] === "VBZ"
    ? /^NNP?$/.test(xpos[noun]!)
    : xpos[verb] === "VBP" && (/^NNP?S$/.test(xpos[noun]!) || /^(police|people)$/i.test(forms[noun]!))

function openNext(tree: Tree, sentence: Sentence, noun: number, verb: number): void {
  const {heads, deprels} = tree
  hang(tree, noun, verb, "nsubj")
  deprels[verb] = "conj"
  for (const child of sentence.children[noun]!) if (deprels[child] === "cc") heads[child] = verb
}

function openClause(tree: Tree, sentence: Sentence, noun: number, verb: number): void {
  const {heads, deprels} = tree
  hang(tree, verb, heads[noun]!, "conj")
  hang(tree, noun, verb, "nsubj")
  for (const child of sentence.children[noun]!)
    if (/^(cc|punct)$/.test(deprels[child]!) || child > verb) heads[child] = verb
}

/**
 * The verb of a sentence that a participle opens, where the parser took the participle for it.
 *
 * > | Masked soldiers burst into parliament. | Exiled lawmakers met in Paris.
 *     ^ read as "(somebody) masked soldiers"   ^
 */
function verbBehindOpening(sentence: Sentence): number | null {
  const {forms, upos, xpos, heads, deprels} = sentence
  if (!/^VB[DN]$/.test(xpos[0]!) || !/(ed|en|wn|rn)$/i.test(forms[0]!)) return null
  const noun = nounOfOpening(sentence)
  if (xpos[noun] !== "NNS" || heads[noun] !== 0 || !/^(obj|nsubj)/.test(deprels[noun]!)) return null
  if (childWith(sentence, 0, /^aux/) !== undefined) return null
  const isTensed = (token: number): boolean =>
    upos[token] === "VERB" &&
    /^VB[DZPN]$/.test(xpos[token]!) &&
    childWith(sentence, token, /^(nsubj|mark|aux)/) === undefined
  const above = heads[0]!
  if (above > noun && deprels[0] === "advcl" && isTensed(above)) return above
  const below =
    sentence.children[noun]!.find(child => child > noun && deprels[child] === "acl" && isTensed(child)) ??
    sentence.children[0]!.find(
      child => child > noun && /^(xcomp|ccomp|conj|parataxis|dep)$/.test(deprels[child]!) && isTensed(child),
    )
  return above < 0 && below !== undefined ? below : null
}

/** "Masked Serb gunmen": the first noun behind the opening word, over adjectives. */
function nounOfOpening({upos, heads}: Sentence): number {
  let noun = 1
  while (/^(ADJ|PROPN)$/.test(upos[noun] ?? "") && heads[noun]! > noun) noun++
  return noun
}

function openSentence(tree: Tree, verb: number, noun: number): void {
  const {heads, deprels} = tree
  if (heads[0] !== verb) hang(tree, verb, heads[0]!, deprels[0]!)
  for (let child = noun + 1; child < heads.length; child++)
    if (heads[child] === 0 && child !== verb) heads[child] = verb
  hang(tree, noun, verb, "nsubj")
  hang(tree, 0, noun, "amod")
}

/**
 * The verb of a clause whose subject the parser took for the day's or the fight's.
 *
 * > | Mugabe resigned a week after the army put him under arrest.
 *                                  ^noun    ^ read as a second verb of Mugabe
 */
function verbAfter(sentence: Sentence, noun: number): number | null {
  const {upos, xpos, heads, deprels, forms} = sentence
  if (!isNoun(upos[noun]) || !/^(obl|nmod)$/.test(deprels[noun]!)) return null
  const word = childWith(sentence, noun, /^case$/)
  if (word === undefined || !/^(after|before|since|until|because|while)$/i.test(forms[word]!)) return null
  const verb = noun + 1
  const isPast = /^VB[DZP]$/.test(xpos[verb]!) || (/^VBN?$/.test(xpos[verb]!) && upos[verb + 1] === "PRON")
  if (upos[verb] !== "VERB" || !isPast) return null
  // "hours after the tribunal declared him the winner": no participle has an object
  const isParticiple = deprels[verb] === "acl" && heads[verb] === noun
  if (isParticiple && (xpos[verb] !== "VBD" || childWith(sentence, verb, /^(obj|iobj|ccomp)$/) === undefined))
    return null
  if (!isParticiple && (!/^(conj|parataxis|ccomp|dep)$/.test(deprels[verb]!) || heads[verb]! > word))
    return null
  return childWith(sentence, verb, /^(nsubj|cc|mark|aux)/) === undefined ? verb : null
}

function openAfter(tree: Tree, sentence: Sentence, noun: number, verb: number): void {
  const {heads, deprels} = tree
  const word = childWith(sentence, noun, /^case$/)!
  if (heads[verb] === noun) heads[verb] = heads[noun]!
  hang(tree, noun, verb, "nsubj")
  hang(tree, word, verb, "mark")
  deprels[verb] = "advcl"
}

/**
 * A word that stands for people has a participle behind it, not a noun.
 *
 * > | The office called on Peru to release those detained in May.
 *                                          ^     ^ read as "(to release) those (who) detained"
 */
const standsForPeople = ({forms, xpos, heads, deprels}: Sentence, token: number): boolean =>
  /^those$/i.test(forms[token]!) &&
  deprels[token] === "det" &&
  heads[token] === token + 1 &&
  /^VB[DN]$/.test(xpos[token + 1]!)

function describeThose(tree: Tree, those: number): void {
  const {heads, deprels} = tree
  const participle = those + 1
  hang(
    tree,
    those,
    heads[participle]!,
    /^(xcomp|ccomp)$/.test(deprels[participle]!) ? "obj" : deprels[participle]!,
  )
  for (let before = 0; before < those; before++) if (heads[before] === participle) heads[before] = those
  hang(tree, participle, those, "acl")
}

/** The sentence with its participles put right; the same object when nothing is wrong. */
export function mendParticiples(sentence: Sentence): Sentence {
  let mended = sentence
  const first = sentence.forms.length > 3 ? verbBehindOpening(sentence) : null
  if (first !== null) {
    const tree = treeOf(mended)
    openSentence(tree, first, nounOfOpening(sentence))
    const xpos = [...mended.xpos]
    if (xpos[first] === "VBN") xpos[first] = "VBD"
    xpos[0] = "VBN"
    mended = reread(mended, {...tree, xpos})
  }
  for (let noun = 2; noun + 1 < sentence.forms.length; noun++) {
    const verb = verbAfter(mended, noun)
    if (verb === null) continue
    const tree = treeOf(mended)
    openAfter(tree, mended, noun, verb)
    mended = reread(mended, tree)
  }
  for (let noun = 2; noun + 1 < sentence.forms.length; noun++) {
    const verb = verbOfNext(mended, noun)
    if (verb === null) continue
    const tree = treeOf(mended)
    openNext(tree, mended, noun, verb)
    mended = reread(mended, tree)
  }
  for (let token = 0; token + 1 < sentence.forms.length; token++) {
    if (!standsForPeople(mended, token)) continue
    const tree = treeOf(mended)
    describeThose(tree, token)
    const xpos = [...mended.xpos]
    xpos[token + 1] = "VBN"
    mended = reread(mended, {...tree, xpos})
  }
  for (let token = 1; token + 1 < sentence.forms.length; token++) {
    const verb = opensClause(mended, token)
    if (verb === null && !describes(mended, token)) continue
    const tree = treeOf(mended)
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
