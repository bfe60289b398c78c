// What the relation model sees of a pair: words, the path between the two sides, the triggers above and between them with
// their arguments, negation and mood, word clusters and the hand lexicon. Features are hashes of a template number and a few
// words, no strings. The recipe and what each block is worth stand in the model card.

import {addTo, type Blocks, type OpenBlocks, openBlocks} from "../model/blocks.ts"
import type {ClusterOf} from "../model/clusters.ts"
import {extended, hashOf, join} from "../model/hash.ts"
import type {RelationLexicon} from "./lexicon.ts"
import type {PairTokens} from "./pair.ts"
import type {RuleReading} from "./rule-readings.ts"

export const blockNames = [
  "words",
  "lemmas",
  "triples",
  "window",
  "path",
  "trigger",
  "argument",
  "modality",
  "cluster",
  "lexicon",
  "phrase",
  "rule",
] as const
/** Weight of each block in the dot product; blocks are brought to unit length first. */
export const blockWeights: readonly number[] = [1, 4, 1, 1, 4, 1, 1, 1, 1, 1, 4, 3]
/** Blocks whose counts are weighted by how rare a feature is. */
export const blockHasIdf: readonly boolean[] = [
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  false,
  true,
  false,
  true,
  false,
]

/** Whether a tag or relation fits a pattern; there are few, so each is asked once. */
const asked = (pattern: RegExp): ((word: string) => boolean) => {
  const known = new Map<string, boolean>()
  return word => {
    let answer = known.get(word)
    if (answer === undefined) {
      answer = pattern.test(word)
      known.set(word, answer)
    }
    return answer
  }
}

const isPrepositional = asked(/^(obl|nmod)/)
const isContentTag = asked(/^(VERB|AUX|NOUN|PROPN)$/)
const isDownward = asked(/^(xcomp|ccomp|advcl|conj|acl|parataxis|obj)/)
const isArgument = asked(/^(obj|iobj|xcomp|ccomp|obl|nmod|amod|compound|acl|conj|nsubj|advcl|nsubj:pass)/)
const isComplement = asked(/^(obj|xcomp|ccomp|obl|nsubj:pass)/)
const isGoverned = asked(/^(xcomp|ccomp|obj|obl|nmod|acl)/)
const negations = new Set(["not", "n't", "never", "no"])

const WORDS = 0
const LEMMAS = 1
const TRIPLES = 2
const WINDOW = 3
const PATH = 4
const TRIGGER = 5
const ARGUMENT = 6
const MODALITY = 7
const CLUSTER = 8
const LEXICON = 9
const PHRASE = 10
const RULE = 11

const SOURCE = "\u0001src"
const TARGET = "\u0001tgt"

/** Tokens with each side folded into one placeholder. */
function foldedLemmas(tokens: PairTokens, words: readonly string[]): {lemmas: number[]; at: number[]} {
  const lemmas: number[] = []
  const at: number[] = []
  let last = 0
  for (let token = 0; token < words.length; token++) {
    const side = tokens.side[token]!
    if (side !== 0) {
      if (side !== last) {
        lemmas.push(hashOf(side === 1 ? SOURCE : TARGET))
        at.push(token)
      }
    } else {
      lemmas.push(hashOf(words[token]!))
      at.push(token)
    }
    last = side
  }
  return {lemmas, at}
}

function nGrams(blocks: OpenBlocks, tokens: PairTokens): void {
  const words = foldedLemmas(
    tokens,
    tokens.forms.map(form => form.toLowerCase()),
  ).lemmas
  const {lemmas} = foldedLemmas(tokens, tokens.lemmas)
  for (let i = 0; i < words.length; i++) {
    addTo(blocks, WORDS, join(1, words[i]!))
    if (i + 1 < words.length) addTo(blocks, WORDS, join(2, words[i]!, words[i + 1]!))
    addTo(blocks, LEMMAS, join(3, lemmas[i]!))
    if (i + 1 < lemmas.length) addTo(blocks, LEMMAS, join(4, lemmas[i]!, lemmas[i + 1]!))
    if (i + 2 < lemmas.length) addTo(blocks, TRIPLES, join(5, lemmas[i]!, lemmas[i + 1]!, lemmas[i + 2]!))
  }
}

function window(blocks: OpenBlocks, tokens: PairTokens): void {
  const {actorHead, recipientHead, side, lemmas} = tokens
  const order = actorHead < 0 ? 0 : recipientHead < 0 ? 1 : actorHead < recipientHead ? 2 : 3
  addTo(blocks, WINDOW, join(10, order))
  if (order >= 2) {
    const left = order === 2 ? 1 : 2
    let from = Math.min(actorHead, recipientHead)
    let to = Math.max(actorHead, recipientHead)
    while (from < to && side[from] === left) from++
    while (to > from && side[to] === 3 - left) to--
    addTo(blocks, WINDOW, join(11, Math.min(10, Math.floor((to - from + 1) / 3)), order))
    for (let token = from; token <= to; token++) {
      const lemma = hashOf(lemmas[token]!)
      addTo(blocks, WINDOW, join(12, lemma))
      addTo(blocks, WINDOW, join(13, lemma, order))
      if (token < to) {
        const next = hashOf(lemmas[token + 1]!)
        addTo(blocks, WINDOW, join(14, lemma, next))
        addTo(blocks, WINDOW, join(15, lemma, next, order))
      }
    }
  }
  for (const which of [1, 2]) {
    let first = -1
    let last = -1
    for (let token = 0; token < side.length; token++) {
      if (side[token] !== which) continue
      if (first < 0) first = token
      last = token
    }
    if (first < 0) continue
    for (let step = 1; step <= 3; step++) {
      for (const token of [first - step, last + step]) {
        if (token < 0 || token >= side.length) continue
        const lemma = side[token] === 0 ? hashOf(lemmas[token]!) : hashOf(side[token] === 1 ? SOURCE : TARGET)
        addTo(blocks, WINDOW, join(16, which, lemma, token < first ? 0 : 1))
        addTo(blocks, WINDOW, join(17, which, lemma, token < first ? -step : step))
      }
    }
  }
}

/** Tokens from a head up to its root. */
function chain(tokens: PairTokens, head: number): number[] {
  const found: number[] = []
  for (let at = head; at >= 0 && found.length < 60; at = tokens.heads[at]!) found.push(at)
  return found
}

const caseOf = (tokens: PairTokens, token: number): string => {
  for (const child of tokens.children[token]!)
    if (tokens.deprels[child] === "case" && child < token) return tokens.lemmas[child]!
  return ""
}

/** Relation by which a chain runs, with its preposition where it has one. */
const relationAt = (tokens: PairTokens, token: number): string => {
  const relation = tokens.deprels[token]!
  const preposition = isPrepositional(relation) ? caseOf(tokens, token) : ""
  return preposition === "" ? relation : `${relation}:${preposition}`
}

interface Chains {
  readonly actor: readonly number[]
  readonly recipient: readonly number[]
  /** First common token; -1 when there is none. */
  readonly meeting: number
}

function chainsOf(tokens: PairTokens): Chains {
  const actor = tokens.actorHead < 0 ? [] : chain(tokens, tokens.actorHead)
  const recipient = tokens.recipientHead < 0 ? [] : chain(tokens, tokens.recipientHead)
  const above = new Set(actor)
  return {actor, recipient, meeting: recipient.find(token => above.has(token)) ?? -1}
}

function path(blocks: OpenBlocks, tokens: PairTokens, {actor, recipient, meeting}: Chains): void {
  const half = (steps: readonly number[], prefix: number): number => {
    let hash = prefix
    for (const token of steps) {
      if (token === meeting) break
      hash = extended(hash, hashOf(tokens.deprels[token]!))
      const lemma = hashOf(tokens.lemmas[token]!)
      if (token !== steps[0]) {
        addTo(blocks, PATH, join(20, lemma))
        addTo(blocks, PATH, join(21, lemma, hashOf(relationAt(tokens, token))))
      }
      const governor = tokens.heads[token]!
      if (governor >= 0 && token !== steps[0])
        addTo(blocks, PATH, join(22, lemma, hashOf(tokens.lemmas[governor]!)))
    }
    return hash
  }
  const up = half(actor, 1)
  const down = half(recipient, 2)
  addTo(blocks, PATH, join(23, up, down))
  const upLength = meeting < 0 ? actor.length : actor.indexOf(meeting)
  const downLength = meeting < 0 ? recipient.length : recipient.indexOf(meeting)
  addTo(blocks, PATH, join(24, Math.min(upLength, 6), Math.min(downLength, 6)))
  if (meeting >= 0) {
    const lemma = hashOf(tokens.lemmas[meeting]!)
    addTo(blocks, PATH, join(25, lemma))
    addTo(blocks, PATH, join(26, lemma, up))
    addTo(blocks, PATH, join(27, lemma, down))
  }
  for (const [which, head] of [
    [1, tokens.actorHead],
    [2, tokens.recipientHead],
  ] as const) {
    if (head < 0) continue
    const preposition = caseOf(tokens, head)
    if (preposition === "") continue
    addTo(blocks, PATH, join(28, which, hashOf(preposition)))
    const governor = tokens.heads[head]!
    if (governor >= 0)
      addTo(blocks, PATH, join(29, which, hashOf(preposition), hashOf(tokens.lemmas[governor]!)))
  }
}

interface Candidate {
  readonly name: number
  readonly token: number
}

const isContent = (tokens: PairTokens, token: number, adjectives: boolean): boolean =>
  tokens.side[token] === 0 &&
  (isContentTag(tokens.upos[token]!) || (adjectives && tokens.upos[token] === "ADJ"))

/** Named tokens that may tell the act: where the sides meet, what governs each, and what hangs below those. */
function candidatesOf(tokens: PairTokens, {actor, recipient, meeting}: Chains): Candidate[] {
  const found: Candidate[] = []
  const add = (name: string, token: number): void => {
    if (found.length < 60) found.push({name: hashOf(name), token})
  }
  if (meeting >= 0 && tokens.side[meeting] === 0) add("lca", meeting)
  const above = (steps: readonly number[], prefix: string, adjectives: boolean): number => {
    let first = -1
    let count = 0
    for (const token of steps.slice(1)) {
      if (!isContent(tokens, token, adjectives)) continue
      add(`${prefix}${count}`, token)
      if (count++ === 0) first = token
      if (count === 3) break
    }
    return first
  }
  const governor = above(actor, "ag", false)
  above(recipient, "bg", true)
  const root = tokens.heads.indexOf(-1)
  if (actor.length === 0 && recipient.length === 0 && root >= 0) add("root", root)
  for (const [origin, start] of [
    ["lca", meeting],
    ["ag0", governor],
  ] as const) {
    if (start < 0 || (origin === "ag0" && start === meeting)) continue
    let open: {token: number; name: string}[] = [{token: start, name: origin}]
    for (let depth = 0; depth < 3; depth++) {
      const next: typeof open = []
      for (const {token, name} of open) {
        for (const child of tokens.children[token]!) {
          const relation = tokens.deprels[child]!
          if (!isDownward(relation) || !isContent(tokens, child, true)) continue
          const below = depth === 0 ? `${name}>${relation}` : `${name}+`
          add(below, child)
          next.push({token: child, name: below})
        }
      }
      open = next
    }
  }
  return found
}

/** By which relation a side's chain enters a trigger: its label, two labels, or how far it is. */
function roleOf(tokens: PairTokens, steps: readonly number[], trigger: number): number {
  const at = steps.indexOf(trigger)
  if (at < 0) return hashOf("none")
  if (at === 0) return hashOf("self")
  const label = relationAt(tokens, steps[at - 1]!)
  if (at === 1) return hashOf(label)
  return at === 2 ? hashOf(`${relationAt(tokens, steps[0]!)}<${label}`) : hashOf(`${at}<${label}`)
}

const particleOf = (tokens: PairTokens, token: number): string => {
  for (const child of tokens.children[token]!)
    if (tokens.deprels[child] === "compound:prt") return tokens.lemmas[child]!
  return ""
}

function triggers(
  blocks: OpenBlocks,
  tokens: PairTokens,
  chains: Chains,
  candidates: readonly Candidate[],
  clusterOf: ClusterOf,
  lexicon: RelationLexicon,
): void {
  const seen = new Set<number>()
  for (const {name, token} of candidates) {
    const particle = particleOf(tokens, token)
    const lemma = hashOf(particle === "" ? tokens.lemmas[token]! : `${tokens.lemmas[token]} ${particle}`)
    const roleA = roleOf(tokens, chains.actor, token)
    const roleB = roleOf(tokens, chains.recipient, token)
    addTo(blocks, TRIGGER, join(30, name, lemma))
    addTo(blocks, TRIGGER, join(32, lemma, roleA, roleB))
    addTo(blocks, TRIGGER, join(33, lemma, roleA))
    addTo(blocks, TRIGGER, join(34, lemma, roleB))
    mood(blocks, tokens, token, name, lemma)
    const classes = lexicon.classesOf(tokens.lemmas[token]!, tokens.upos[token]!)
    for (const [label, weight] of classes) {
      addTo(blocks, LEXICON, join(50, name, label), weight)
      addTo(blocks, LEXICON, join(51, label, roleA, roleB), weight)
      for (const flag of flagsOf(tokens, token)) addTo(blocks, LEXICON, join(52, label, flag), weight)
      for (const child of tokens.children[token]!) {
        const relation = tokens.deprels[child]!
        if (!isComplement(relation)) continue
        for (const [below, other] of lexicon.classesOf(tokens.lemmas[child]!, tokens.upos[child]!)) {
          addTo(
            blocks,
            LEXICON,
            join(53, label, hashOf(relation === "nsubj:pass" ? "obj" : relation), below),
            weight * other,
          )
        }
      }
    }
    const clusters = clusterOf(tokens.lemmas[token]!)
    if (clusters !== null) {
      clusters.forEach((cluster, size) => {
        if (cluster === 0) return
        addTo(blocks, CLUSTER, join(60, size, cluster))
        addTo(blocks, CLUSTER, join(61, size, cluster, name))
      })
    }
    if (seen.has(token)) continue
    seen.add(token)
    addTo(blocks, TRIGGER, join(31, lemma))
    argumentsOf(blocks, tokens, token, name, lemma)
  }
}

function argumentsOf(
  blocks: OpenBlocks,
  tokens: PairTokens,
  token: number,
  name: number,
  lemma: number,
): void {
  for (const child of tokens.children[token]!) {
    let relation = tokens.deprels[child]!
    if (!isArgument(relation)) continue
    if (relation === "nsubj:pass") relation = "obj"
    const label = hashOf(isPrepositional(relation) ? relationAt(tokens, child) : relation)
    const below =
      tokens.side[child] === 0
        ? hashOf(tokens.lemmas[child]!)
        : hashOf(tokens.side[child] === 1 ? SOURCE : TARGET)
    addTo(blocks, ARGUMENT, join(40, lemma, label, below))
    addTo(blocks, ARGUMENT, join(41, name, label, below))
  }
  const governor = tokens.heads[token]!
  if (governor >= 0)
    addTo(blocks, ARGUMENT, join(42, hashOf(tokens.deprels[token]!), hashOf(tokens.lemmas[governor]!), lemma))
  if (governor >= 0)
    addTo(blocks, ARGUMENT, join(43, hashOf(tokens.deprels[token]!), hashOf(tokens.lemmas[governor]!)))
}

/** Negation, modal, passive, mark and the like around a trigger, as hashes. */
function flagsOf(tokens: PairTokens, token: number): number[] {
  const flags: number[] = []
  for (const child of tokens.children[token]!) {
    const relation = tokens.deprels[child]!
    const lemma = tokens.lemmas[child]!
    if (negations.has(lemma)) flags.push(hashOf("negated"))
    else if (relation === "aux" && tokens.xpos[child] === "MD") flags.push(hashOf(`modal ${lemma}`))
    else if (relation === "aux:pass") flags.push(hashOf("passive"))
    else if (relation === "mark") flags.push(hashOf(`mark ${lemma}`))
  }
  return flags
}

function mood(blocks: OpenBlocks, tokens: PairTokens, token: number, name: number, lemma: number): void {
  const flags = flagsOf(tokens, token)
  for (const child of tokens.children[token]!) {
    const relation = tokens.deprels[child]!
    if (relation === "aux") flags.push(hashOf(`aux ${tokens.lemmas[child]}`))
    else if (relation === "compound:prt") flags.push(hashOf(`particle ${tokens.lemmas[child]}`))
    else if (relation === "cop" || relation === "iobj") flags.push(hashOf(relation))
  }
  for (const flag of flags) {
    addTo(blocks, MODALITY, join(70, name, flag))
    addTo(blocks, MODALITY, join(71, flag))
    addTo(blocks, MODALITY, join(72, flag, lemma))
  }
  addTo(blocks, MODALITY, join(73, name, hashOf(tokens.xpos[token]!)))
}

function sentenceLexicon(
  blocks: OpenBlocks,
  tokens: PairTokens,
  candidates: readonly Candidate[],
  clusterOf: ClusterOf,
  lexicon: RelationLexicon,
): void {
  for (let token = 0; token < tokens.lemmas.length; token++) {
    if (tokens.side[token] !== 0) continue
    const upos = tokens.upos[token]!
    for (const [label, weight] of lexicon.classesOf(tokens.lemmas[token]!, upos)) {
      addTo(blocks, LEXICON, join(54, label))
      addTo(blocks, LEXICON, join(55, label), weight)
    }
    if (upos !== "VERB" && upos !== "NOUN" && upos !== "ADJ") continue
    const clusters = clusterOf(tokens.lemmas[token]!)
    if (clusters === null) continue
    addTo(blocks, CLUSTER, join(62, clusters[0]))
    addTo(blocks, CLUSTER, join(63, clusters[1]))
  }
  const triggers = new Set(candidates.map(candidate => candidate.token))
  for (const {entry, label, tokens: matched} of lexicon.phrasesIn(tokens.lemmas)) {
    addTo(blocks, PHRASE, join(80, label))
    addTo(blocks, PHRASE, join(81, entry))
    if (matched.some(token => triggers.has(token))) addTo(blocks, PHRASE, join(82, label))
    const top = matched.find(token => !matched.includes(tokens.heads[token]!)) ?? matched[0]!
    const relation = tokens.deprels[top]!
    addTo(blocks, PHRASE, join(83, label, hashOf(relation)))
    const governor = tokens.heads[top]!
    if (governor < 0 || !isGoverned(relation)) continue
    for (const [above, weight] of lexicon.classesOf(tokens.lemmas[governor]!, tokens.upos[governor]!))
      addTo(blocks, PHRASE, join(84, label, above), weight)
  }
}

function rules(blocks: OpenBlocks, readings: readonly RuleReading[]): void {
  for (const {type, actorMeets, recipientMeets, told} of readings) {
    const label = hashOf(type)
    addTo(blocks, RULE, join(90, label))
    addTo(blocks, RULE, join(91, label, actorMeets, recipientMeets))
    addTo(blocks, RULE, join(92, label, actorMeets))
    if ((actorMeets & 1) !== 0) addTo(blocks, RULE, join(93, label, hashOf(told)))
  }
  const first =
    readings.find(reading => (reading.actorMeets & 1) !== 0 && (reading.recipientMeets & 2) !== 0) ??
    readings.find(reading => (reading.actorMeets & 1) !== 0)
  if (first !== undefined) addTo(blocks, RULE, join(94, hashOf(first.type)))
}

/** All features of a pair. */
export function featuresOf(
  tokens: PairTokens,
  clusterOf: ClusterOf,
  lexicon: RelationLexicon,
  readings: readonly RuleReading[],
): Blocks {
  const blocks = openBlocks(blockNames)
  rules(blocks, readings)
  const chains = chainsOf(tokens)
  const candidates = candidatesOf(tokens, chains)
  nGrams(blocks, tokens)
  window(blocks, tokens)
  path(blocks, tokens, chains)
  triggers(blocks, tokens, chains, candidates, clusterOf, lexicon)
  sentenceLexicon(blocks, tokens, candidates, clusterOf, lexicon)
  return blocks
}
