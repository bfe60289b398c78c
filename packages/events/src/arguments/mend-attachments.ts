// Words that the parser hangs on the noun beside them and that belong to another: to whom money, a loan or a prisoner goes, whose
// tanker it is, and the verb of a sentence that opens with a relative clause.

import {isCapitalized, reread, type Sentence} from "@demarche/text"
import {hang, type Tree, treeOf} from "./draft.ts"
import {childWith, isNoun} from "./phrase.ts"

/** A new place for a word: its governor and its relation. */
interface Place {
  readonly head: number
  readonly relation: string
}

const isMoney = ({forms, upos, lemmas}: Sentence, token: number): boolean =>
  upos[token] === "NUM" ||
  upos[token] === "SYM" ||
  /^(million|billion|trillion|dollar|euro|pound|yen|yuan|rouble|ruble|rupee|franc|peso|worth)$/.test(
    lemmas[token]!,
  ) ||
  /[$€£¥]$/.test(forms[token]!)

/**
 * Who stands behind a sum is a party of what the sum measures; where and when is of the verb.
 *
 * > | Russia signed contracts worth over $260 million with Cuba at a forum in Sochi.
 *                   ^noun                  ^ read as of money    ^
 */
function behindMoney(sentence: Sentence, token: number): Place | null {
  const {upos, heads, forms} = sentence
  if (!isMoney(sentence, heads[token]!)) return null
  const preposition = childWith(sentence, token, /^case$/)
  if (preposition === undefined) return null
  // "at least 85 people"
  if (/^(least|most)$/i.test(forms[token]!)) return null
  const isParty = upos[token] === "PROPN" && /^(with|to|for|from|against)$/i.test(forms[preposition]!)
  if (!isParty && !/^(at|in|on|during|near)$/i.test(forms[preposition]!)) return null
  let above = heads[token]!
  const passes = (at: number): boolean => isMoney(sentence, at) || (!isParty && upos[at] !== "VERB")
  for (let steps = 0; steps < 5 && heads[above]! >= 0 && passes(above); steps++) above = heads[above]!
  if (passes(above)) return null
  return {head: above, relation: isNoun(upos[above]) ? "nmod" : "obl"}
}

/**
 * Where somebody is met.
 *
 * > | The Kenyan president received his guest at State House.
 *                                       ^noun    ^ read as of the guest
 */
function metAt(sentence: Sentence, token: number): Place | null {
  const {heads, deprels, forms, lemmas} = sentence
  const noun = heads[token]!
  if (noun < 0 || deprels[noun] !== "obj") return null
  const preposition = childWith(sentence, token, /^case$/)
  if (preposition === undefined || !/^(at|in|near)$/.test(forms[preposition]!)) return null
  const verb = heads[noun]!
  return verb >= 0 && verb < noun && /^(receive|meet|host|greet)$/.test(lemmas[verb]!)
    ? {head: verb, relation: "obl"}
    : null
}

const handing =
  /^(extradite|deport|hand|transfer|return|send|deliver|fly|move|repatriate|surrender|give|lend|sell|ship|donate|supply|grant|turn|ferry|airlift)$/

/** Nouns that have somebody of their own behind "to". */
const towards =
  /^(aid|ally|alternative|ambassador|access|adviser|aide|aim|answer|appeal|approach|assistance|attack|blow|call|challenge|close|commitment|contribution|damage|debt|delegate|embassy|end|envoy|exit|exports?|gift|guarantee|help|invitation|key|letter|limit|link|loan|message|note|objection|offer|opposition|pledge|promise|reference|relief|reply|representative|resistance|response|right|road|route|sale|secretary|shipment|solution|subsidy|supply|support|threat|tie|train|trip|visit|visitor|warning|way|witness)s?$/

/**
 * To whom somebody is handed.
 *
 * > | Spain extradited a former general to Guatemala.
 *                                ^noun     ^ read as of the general
 */
function handedTo(sentence: Sentence, token: number): Place | null {
  const {upos, heads, deprels, forms, lemmas} = sentence
  const noun = heads[token]!
  if (upos[token] !== "PROPN" || noun < 0 || deprels[noun] !== "obj") return null
  const preposition = childWith(sentence, token, /^case$/)
  if (preposition === undefined || forms[preposition]!.toLowerCase() !== "to" || towards.test(lemmas[noun]!))
    return null
  const verb = heads[noun]!
  return verb >= 0 && verb < noun && handing.test(lemmas[verb]!) ? {head: verb, relation: "obl"} : null
}

const charging =
  /^(accuse|convict|acquit|suspect|clear|absolve|strip|deprive|rob|relieve|warn|inform|remind|notify)$/

/** What one is accused, convicted, stripped or warned of. */
const ofCharge =
  /(tion|ism|ing|cide|slaughter|age|iracy|duct|gence|citizenship|ery|theft|ations)$|^(crime|offen[cs]e|murder|rape|fraud|treason|torture|war|attack|strike|abuse|breach|plot|coup|bias|neglect|betrayal|complicity|hypocrisy|cruelty|blasphemy|perjury|graft|contempt|involvement|interference|violence|atrocity|weakness|cowardice|lie|act|attempt|assault|apartheid|massacre|right|immunity|power|vote|passport|rank|title|post|seat|licen[cs]e|mandate|duty|freedom|consequence|danger|risk|threat|sanction|measure|reprisal)s?$/

/**
 * Of what somebody is accused, stripped or warned.
 *
 * > | Amnesty accused the army of war crimes.
 *                         ^noun       ^ read as of the army
 */
function chargedWith(sentence: Sentence, token: number): Place | null {
  const {upos, heads, deprels, forms, lemmas} = sentence
  let noun = heads[token]!
  if (upos[token] !== "NOUN") return null
  while (noun >= 0 && deprels[noun] === "nmod") noun = heads[noun]!
  if (noun < 0 || deprels[noun] !== "obj") return null
  // "Washington of double standards": a name is of nothing
  if (upos[noun] !== "PROPN" && !ofCharge.test(lemmas[token]!)) return null
  const preposition = childWith(sentence, token, /^case$/)
  if (preposition === undefined || preposition < noun || forms[preposition] !== "of") return null
  const verb = heads[noun]!
  return verb >= 0 && verb < noun && charging.test(lemmas[verb]!) ? {head: verb, relation: "obl"} : null
}

/**
 * What somebody is called.
 *
 * > | He called the mayor Ana Soto "a small-time arsonist".
 *                         ^noun                  ^ read as another word for her
 */
function calledSo(sentence: Sentence, token: number): Place | null {
  const {forms, heads, deprels, lemmas} = sentence
  const noun = heads[token]!
  if (noun < 0 || noun > token || deprels[noun] !== "obj") return null
  const verb = heads[noun]!
  if (verb < 0 || verb > noun || !/^(call|label|brand|dub|term|describe)$/.test(lemmas[verb]!)) return null
  const isQuoted = forms.slice(noun + 1, token).some(form => /^(["“]|``)$/.test(form))
  return isQuoted ? {head: verb, relation: "xcomp"} : null
}

/**
 * How much a fine is, is told of the fine.
 *
 * > | The agency fined a Chinese contractor $2.4m for dumping sand.
 *                                ^firm      ^ read as another word for it
 */
function sumOfFine(sentence: Sentence, token: number): Place | null {
  const {heads, deprels, lemmas} = sentence
  const firm = heads[token]!
  if (firm < 0 || firm > token || !isMoney(sentence, token) || deprels[firm] !== "obj") return null
  const verb = heads[firm]!
  return verb >= 0 && lemmas[verb] === "fine" ? {head: verb, relation: "obl:unmarked"} : null
}

const givingVerb =
  /^(give|lend|send|offer|promise|grant|hand|sell|loan|award|pay|owe|deny|guarantee|pledge|supply|cost|tell|show)$/

/**
 * A name, or a noun with its article, before an adjective or a number, where a name of the thing itself would stand behind them.
 *
 * > | Washington gave Kyiv new weapons. | The minister promised the county 200 extra officers.
 *                     ^ read as of weapons                          ^
 */
function givenTo(sentence: Sentence, token: number): Place | null {
  const {upos, heads, deprels, lemmas} = sentence
  const thing = heads[token]!
  const hasArticle = upos[token] === "NOUN" && /^(the|a|an)$/i.test(sentence.forms[token - 1] ?? "")
  if ((upos[token] !== "PROPN" && !hasArticle) || thing <= token + 1) return null
  if (!/^(ADJ|NUM|DET)$/.test(upos[token + 1]!) || upos[thing] !== "NOUN" || deprels[thing] !== "obj")
    return null
  const verb = heads[thing]!
  return verb >= 0 && verb < token && givingVerb.test(lemmas[verb]!) ? {head: verb, relation: "iobj"} : null
}

/**
 * Whose a thing of two nouns is.
 *
 * > | France seized a Russian oil tanker.
 *                     ^       ^ read as Russian
 */
function ownerOfWhole(sentence: Sentence, token: number): Place | null {
  const {forms, upos, heads, deprels} = sentence
  const first = heads[token]!
  if (first <= token || !/^\p{Lu}/u.test(forms[token]!)) return null
  if (
    token === 0 ||
    upos[first] !== "NOUN" ||
    !/^\p{Ll}/u.test(forms[first]!) ||
    deprels[first] !== "compound"
  )
    return null
  const whole = heads[first]!
  return whole > first && upos[whole] === "NOUN" ? {head: whole, relation: deprels[token]!} : null
}

/**
 * Of two nouns behind "X-led" the first is led.
 *
 * > | Saudi-led coalition jets bombed a prison.
 *           ^             ^ read as led
 */
function ledByName(sentence: Sentence, token: number): Place | null {
  const {forms, heads, deprels, upos, xpos} = sentence
  const first = token + 1
  return forms[token - 1] === "-" &&
    xpos[token] === "VBN" &&
    upos[first] === "NOUN" &&
    deprels[first] === "compound" &&
    heads[first] === heads[token]
    ? {head: first, relation: "amod"}
    : null
}

/**
 * A capital word that ends a name.
 *
 * > | The rights group Amnesty International called on Egypt to release him.
 *                              ^ read as an adjective of the group
 */
function endOfName(sentence: Sentence, token: number): Place | null {
  const {forms, heads, deprels, upos} = sentence
  const before = token - 1
  const isName = upos[before] === "PROPN" && (heads[before] === heads[token] || before === heads[token])
  return isName && isCapitalized(forms[token]!) && !/^(compound|amod)$/.test(deprels[before]!)
    ? {head: heads[token]!, relation: "flat"}
    : null
}

/**
 * A name between commas behind an object is the object's, where the verb has its subject.
 *
 * > | Lavrov met his Turkish counterpart, Mevlut Cavusoglu, in Antalya.
 *                            ^noun        ^ read as a second subject
 */
function nameOfObject(sentence: Sentence, token: number): Place | null {
  const {forms, heads, deprels, upos, children} = sentence
  const verb = heads[token]!
  if (upos[token] !== "PROPN" || verb < 0 || verb > token) return null
  const others = children[verb]!.filter(child => child !== token)
  if (!others.some(child => child < verb && deprels[child]!.startsWith("nsubj"))) return null
  const noun = others.findLast(child => child > verb && child < token && /^(obj|obl)$/.test(deprels[child]!))
  if (noun === undefined || upos[noun] !== "NOUN") return null
  const between = forms.slice(noun + 1, token)
  const end = Math.max(token, ...children[token]!.filter(child => deprels[child] === "flat"))
  return between[0] === "," &&
    forms[end + 1] === "," &&
    between.every((form, at) => at === 0 || isCapitalized(form))
    ? {head: noun, relation: "appos"}
    : null
}

/**
 * The name of an office-holder, behind his body.
 *
 * > | The chairman of Greenpeace, Carl Svanholm, came to Kiruna.
 *                                 ^ read as beside Greenpeace
 */
function nameOfHolder({forms, upos, heads, deprels, names, children}: Sentence, token: number): Place | null {
  if (upos[token] !== "PROPN" || forms[token - 1] !== ",") return null
  const name = names.find(({from, type}) => type === "PER" && from === token)
  if (name === undefined || forms[name.to] !== ",") return null
  const body = heads[token]!
  if (children[token]!.some(child => deprels[child] === "cc") || deprels[body] !== "nmod") return null
  const holder = heads[body]!
  return upos[holder] === "NOUN" && holder < body ? {head: holder, relation: "appos"} : null
}

/**
 * The verb of a sentence whose subject has a relative clause, where it was hung in that clause.
 *
 * > | The general who ordered the arrest of the protesters visited Moscow.
 *         ^root       ^clause                              ^ read as of "ordered"
 */
function verbBehindRelative(sentence: Sentence): {readonly noun: number; readonly verb: number} | null {
  const {heads, deprels, upos, xpos, forms, children} = sentence
  const noun = heads.indexOf(-1)
  if (noun < 0 || !isNoun(upos[noun]) || childWith(sentence, noun, /^(cop|case)/) !== undefined) return null
  const clause = childWith(sentence, noun, /^acl:relcl$/)
  if (clause === undefined) return null
  const verb = children[clause]!.find(
    child =>
      child > clause &&
      /^(xcomp|ccomp|conj|advcl|parataxis|dep)$/.test(deprels[child]!) &&
      upos[child] === "VERB" &&
      (/^VB[DZP]$/.test(xpos[child]!) ||
        (xpos[child] === "VBN" && childWith(sentence, child, /^obj$/) !== undefined)) &&
      childWith(sentence, child, /^(nsubj|mark|aux|cc|cop)/) === undefined,
  )
  return verb === undefined || forms.slice(clause, verb).includes(",") ? null : {noun, verb}
}

/**
 * A headline that tells what is to come.
 *
 * > | Putin to visit Turkey
 *     ^root    ^ read as of Putin
 */
function verbOfHeadline(sentence: Sentence): {readonly noun: number; readonly verb: number} | null {
  const {heads, upos, xpos, forms} = sentence
  const noun = heads.indexOf(-1)
  if (noun < 0 || !isNoun(upos[noun]) || forms.at(-1) === ".") return null
  const verb = childWith(sentence, noun, /^acl$/)
  if (verb === undefined || xpos[verb] !== "VB" || forms[verb - 1] !== "to" || noun > verb - 2) return null
  return upos.some((tag, token) => token !== verb && tag === "VERB" && /^VB[DZP]$/.test(xpos[token]!))
    ? null
    : {noun, verb}
}

function crown(tree: Tree, sentence: Sentence, noun: number, verb: number): void {
  const {heads} = tree
  hang(tree, verb, -1, "root")
  hang(tree, noun, verb, "nsubj")
  for (const child of sentence.children[noun]!) if (child > verb) heads[child] = verb
}

/**
 * Whoever was seized, as "with" tells it.
 *
 * > | The bracelet was stolen, with several suspects arrested.
 *                                           ^noun    ^ read as a clause of its own
 */
function toldByWith({upos, xpos, deprels, heads, children, forms}: Sentence, verb: number): number | null {
  if (
    deprels[verb] !== "parataxis" ||
    upos[verb] !== "VERB" ||
    !/^VB[DN]$/.test(xpos[verb]!) ||
    heads[verb]! < 0
  )
    return null
  const noun = children[verb]!.find(child => child < verb && deprels[child]!.startsWith("nsubj"))
  if (noun === undefined) return null
  return children[noun]!.some(child => deprels[child] === "case" && /^with$/i.test(forms[child]!))
    ? noun
    : null
}

/** Where words of a relation may belong instead. */
const placesByRelation: ReadonlyMap<
  string,
  readonly ((sentence: Sentence, token: number) => Place | null)[]
> = new Map([
  ["nmod", [behindMoney, sumOfFine, metAt, handedTo, chargedWith]],
  ["appos", [calledSo, sumOfFine]],
  ["compound", [givenTo, ownerOfWhole]],
  ["amod", [ownerOfWhole, ledByName, endOfName]],
  ["conj", [nameOfHolder]],
  ["nsubj", [nameOfObject]],
])

/** The sentence with such words put right; the same object when nothing is wrong. */
export function mendAttachments(sentence: Sentence): Sentence {
  let mended = sentence
  const change = (edit: (tree: Tree) => void): void => {
    const tree = treeOf(mended)
    edit(tree)
    mended = reread(mended, tree)
  }
  const top = verbBehindRelative(sentence) ?? verbOfHeadline(sentence)
  if (top !== null) change(tree => crown(tree, sentence, top.noun, top.verb))
  for (let token = 0; token < sentence.forms.length; token++) {
    for (const placeOf of placesByRelation.get(mended.deprels[token]!) ?? []) {
      const place = placeOf(mended, token)
      if (place === null) continue
      change(tree => {
        const {heads, deprels} = tree
        // "the county": with its article
        if (place.relation === "iobj" && deprels[token - 1] === "det") heads[token - 1] = token
        hang(tree, token, place.head, place.relation)
      })
      break
    }
    const noun = toldByWith(mended, token)
    if (noun !== null)
      change(tree => {
        const {heads} = tree
        hang(tree, noun, heads[token]!, "obl")
        hang(tree, token, noun, "acl")
      })
  }
  return mended
}
