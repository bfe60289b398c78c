// What the role model sees of a noun beyond the way from the act to it: what like words do beside like acts, who else is told
// of, in which clause it stands, and what governs it.

import {isCapitalized} from "@demarche/text"
import {feature, hashOf} from "../model/hash.ts"
import {fill, templatesOf} from "../model/templates.ts"
import {relationLexicon} from "../relation/lexicon.ts"
import {type ActView, clauseOf, countNamed, sameAsTold} from "./act-view.ts"

const hashOfNone = hashOf("-")
const noSlots = [hashOfNone]

const meantTemplates = templatesOf(
  "slot type kind lemma",
  `260 slot
  261 slot type
  262 slot kind
  263 slot lemma`,
)

const rankTemplates = templatesOf(
  "rank type relation passive kind around isSomebody order filled slot path preposition told",
  `210 rank
  211 rank type
  212 rank relation
  213 rank passive kind
  214 around isSomebody order
  215 around type order
  216 filled rank
  217 filled slot type
  218 filled path
  219 filled preposition type
  220 filled told type`,
)

const tellerTemplates = templatesOf(
  "tells told type isTold same kind order lemma form stated",
  `225 tells told
  226 tells type
  227 tells isTold told
  228 same told
  229 same type told
  230 same kind order
  300 tells lemma
  301 tells lemma type
  302 tells form type
  303 tells form lemma
  304 tells kind form
  305 tells stated form`,
)

const clauseTemplates = templatesOf(
  "isSame relation type link verb linkOfAct slot",
  `235 isSame relation type
  236 isSame link relation
  237 isSame verb relation
  238 isSame verb type
  239 isSame linkOfAct slot
  240 isSame linkOfAct link`,
)

const governorTemplates = templatesOf(
  "above relation preposition type slotAbove",
  `245 above relation preposition
  246 above relation type
  247 slotAbove relation preposition
  248 slotAbove relation type`,
)

const partsTemplates = templatesOf(
  "parts upos type slot relation name preposition",
  `251 parts upos type
  252 parts slot
  253 parts relation
  254 name slot type
  255 name relation preposition
  257 parts preposition type`,
)

/** A noun beside an act, in hashes. */
export interface Noun {
  readonly token: number
  /** Slots that it fills. */
  readonly own: readonly number[]
  readonly word: number
  readonly relation: number
  readonly upos: number
  readonly kind: number
  readonly who: number
  readonly preposition: number
  /** 0 before the act, 1 behind. */
  readonly order: number
  /** The rules made it an actor (1) or a recipient (2). */
  readonly told: number
  /** Labels from the act to it; 0 where no way leads. */
  readonly path: number
}

/** Adds the hashes. */
export function roleSurroundings(one: ActView, noun: Noun, found: number[]): void {
  meantFeatures(one, noun, found)
  likeActs(one, noun, found)
  likeNouns(one, noun, found)
  rankFeatures(one, noun, found)
  tellerFeatures(one, noun, found)
  clauseFeatures(one, noun, found)
  governorFeatures(one, noun, found)
}

/** The slots of a pronoun, given to whom it comes back to. */
function meantFeatures({meant, type, lemma}: ActView, {token, kind}: Noun, found: number[]): void {
  for (const slot of meant.get(token) ?? noSlots) fill(meantTemplates, [slot, type, kind, lemma], found)
}

/** What is so of "shelled" may be so of "bombarded". */
function likeActs({clusters}: ActView, noun: Noun, found: number[]): void {
  const {own, kind, preposition, relation, path, who} = noun
  clusters.forEach((cluster, at) => {
    const template = 180 + at * 5
    for (const slot of own)
      found.push(feature(template, cluster, slot), feature(template + 1, cluster, slot, kind))
    found.push(
      feature(template + 2, cluster, preposition, relation),
      feature(template + 3, cluster, path),
      feature(template + 4, cluster, who),
    )
  })
}

/** What is so of "tankers" may be so of "freighters". */
function likeNouns({view, type}: ActView, noun: Noun, found: number[]): void {
  const {token, own, word, preposition, relation} = noun
  const {sentence, clusterOf} = view
  const upos = sentence.upos[token]!
  const clusters = upos === "PROPN" ? null : clusterOf(sentence.forms[token]!)
  for (const slot of own) {
    found.push(feature(190, slot, word))
    if (clusters !== null) found.push(feature(191, slot, clusters[1]), feature(192, slot, clusters[2], type))
  }
  if (clusters !== null) found.push(feature(193, preposition, clusters[2], type))
  for (const [label] of relationLexicon().classesOf(sentence.lemmas[token]!, upos))
    found.push(feature(194, label, relation), feature(195, label, type))
}

/** The place in the row of those who are named, and which slots of the act are taken. */
function rankFeatures(one: ActView, noun: Noun, found: number[]): void {
  const {act, type, passive, filled, view} = one
  const {token, own, kind, order, relation, preposition, path, told} = noun
  const at = act.trigger[0]!
  const [low, high] = token < at ? [token, at] : [at, token]
  const isSomebody = countNamed(one, token, token + 1)
  const count = (from: number, to: number): number => Math.min(3, countNamed(one, from, to))
  const around = count(0, token) * 4 + count(token + 1, view.sentence.forms.length)
  const rank = count(low + 1, high) * 4 + order * 2 + isSomebody
  const slot = own[0]!
  const values = [
    rank,
    type,
    relation,
    passive,
    kind,
    around,
    isSomebody,
    order,
    filled,
    slot,
    path,
    preposition,
    told,
  ]
  fill(rankTemplates, values, found)
}

/** Whether it tells of the act, and whether other words for it have a role. */
function tellerFeatures(one: ActView, {token, kind, order, told}: Noun, found: number[]): void {
  const {source, type, act} = one
  const tells = source !== null && token >= source.phrase.from && token < source.phrase.to ? 1 : 0
  const same = sameAsTold(one, token)
  const values = [
    tells,
    told,
    type,
    source === null ? 0 : 1,
    same,
    kind,
    order,
    source === null ? 0 : hashOf(source.lemma),
    source === null ? 0 : hashOf(source.form),
    act.told === null ? 0 : hashOf(act.told),
  ]
  fill(tellerTemplates, values, found)
}

/** The clause in which it stands: that of the act or another, and how that one hangs on its own. */
function clauseFeatures({view, clause: ofAct, type}: ActView, noun: Noun, found: number[]): void {
  const {token, own, relation, order} = noun
  const {sentence, lemmas, phrases, clusterOf} = view
  const governor = sentence.heads[token]!
  const clause = clauseOf(sentence, governor >= 0 ? governor : token)
  const isSame = clause === ofAct ? 1 : 0
  const link = clause < 0 ? 0 : hashOf(sentence.deprels[clause]!)
  const verb = clause < 0 ? 0 : lemmas[clause]!
  const linkOfAct = hashOf(sentence.deprels[ofAct] ?? "-")
  fill(clauseTemplates, [isSame, relation, type, link, verb, linkOfAct, own[0]!], found)
  if (clause < 0) return
  for (const label of phrases.get(clause) ?? []) found.push(feature(241, label, relation, isSame))
  const clusters = clusterOf(sentence.forms[clause]!)
  if (clusters !== null)
    found.push(feature(242, clusters[1], relation, isSame), feature(243, clusters[1], type, order))
}

/** What governs it and what belongs to it. */
function governorFeatures({view, act, slots, type, named}: ActView, noun: Noun, found: number[]): void {
  const {token, own, relation, preposition, upos} = noun
  const {sentence, clusterOf} = view
  const governor = sentence.heads[token]!
  if (governor < 0) return
  const above = act.actors.includes(governor)
    ? 1
    : act.recipients.includes(governor)
      ? 2
      : act.trigger.includes(governor)
        ? 3
        : 0
  const slotAbove = slots.get(governor)?.[0] ?? hashOfNone
  fill(governorTemplates, [above, relation, preposition, type, slotAbove], found)
  const clusters = clusterOf(sentence.forms[governor]!)
  if (clusters !== null)
    found.push(feature(249, clusters[1], relation, preposition), feature(250, clusters[2], relation, type))
  let parts = 0
  for (const child of sentence.children[token]!) {
    const label = sentence.deprels[child]!
    if (label === "nummod") parts |= 1
    else if (label === "nmod:poss") parts |= 2
    else if (label === "det") parts |= 4
    else if (label === "amod" && isCapitalized(sentence.forms[child]!)) parts |= 8
    else if (label.startsWith("acl")) parts |= 16
    // "jailed activists" describes them by another deed
    else if (label === "amod" && sentence.xpos[child] === "VBN") parts |= 32
  }
  const name = hashOf(named.names.get(token) ?? "-")
  fill(partsTemplates, [parts, upos, type, own[0]!, relation, name, preposition], found)
}
