// Features of the words that may tell the act: themselves, the roles of the two sides, arguments, negation and mood.

import {addTo, type OpenBlocks} from "../model/blocks.ts"
import type {ClusterOf} from "../model/clusters.ts"
import {hashOf, join} from "../model/hash.ts"
import {asked} from "./asked.ts"
import {ARGUMENT, CLUSTER, LEXICON, MODALITY, TRIGGER} from "./blocks.ts"
import type {Candidate} from "./candidates.ts"
import {type Chains, isPrepositional, relationAt} from "./chains.ts"
import type {RelationLexicon} from "./lexicon.ts"
import type {PairTokens} from "./pair.ts"
import {lemmaOrSide} from "./word-features.ts"

const isArgument = asked(/^(obj|iobj|xcomp|ccomp|obl|nmod|amod|compound|acl|conj|nsubj|advcl|nsubj:pass)/)

const isComplement = asked(/^(obj|xcomp|ccomp|obl|nsubj:pass)/)

const negations = new Set(["not", "n't", "never", "no"])

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

export function candidateFeatures(
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
    const below = lemmaOrSide(tokens, child)
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
