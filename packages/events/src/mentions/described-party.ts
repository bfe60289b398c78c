// "the cleric", "the bloc", "the rebels", "his guest", "the American", "the other": someone whom the story has named.

import type {Resolution} from "@demarche/actors"
import {isCapitalized, type Sentence} from "@demarche/text"
import type {Phrase} from "../arguments/phrase.ts"
import {barredFor, bestChain, referentOf} from "./best-chain.ts"
import {type Chain, wordsOf} from "./chain.ts"
import {surroundings} from "./clause.ts"
import {homeOf} from "./home.ts"
import {bodyFits, crowdFits, isBodyNoun, personFits} from "./nouns.ts"
import {hasOwner, ownerOf, wordsBefore} from "./owner.ts"
import type {Referent} from "./pronoun.ts"
import {chainOf, participantAt, type Story} from "./story.ts"

/** Nouns that say how one stands to another: the other is someone else of their kind. */
const relational = /^(counterpart|colleague|opponent|adversary|rival|foe|enemy|guest|host|visitor|opposite)$/

/**
 * "the cleric", "the bloc", "the gunmen", "his guest": who was named before and can be called so.
 * @param told what the words alone tell
 */
export function describedParty(
  story: Story,
  sentence: Sentence,
  {from, head}: Phrase,
  told: Resolution,
): Referent | null {
  if (told.identity !== null || sentence.upos[head] === "DET") return null
  if (isCapitalized(sentence.forms[head]!))
    return from === head - 1 ? fellow(story, sentence, head, told) : null
  if (told.members !== undefined) return null
  const noun = sentence.lemmas[head]!.toLowerCase()
  const plural = /^NNP?S$/.test(sentence.xpos[head]!)
  const first = sentence.forms[from]!.toLowerCase()
  const owned = hasOwner(sentence, head)
  if (!owned && !/^(the|this|that|these|those)$/.test(first)) return null
  const barred = barredFor(story, sentence, from, head)
  if (owned) {
    if (!relational.test(noun) || plural) return null
    return otherThan(story, sentence, head, told, barred)
  }
  if (
    sentence.children[head]!.some(
      child =>
        child > head &&
        /^(nmod|acl|acl:relcl)$/.test(sentence.deprels[child]!) &&
        restricts(sentence, head, child),
    )
  )
    return null
  const before = wordsBefore(sentence, from, head)
  const foreign = told.code
  const agrees = (chain: Chain): boolean =>
    foreign === null || chain.resolution.code === foreign || chain.resolution.code === null
  // a word that tells kinds apart must have been used of them
  const strange = (chain: Chain): number => {
    let points = 0
    for (const word of before) {
      if (wordsOf(chain).has(word)) points += 1.5
      else if (isColour(word) || foreign !== null) continue
      else points -= 2
    }
    return points
  }
  const past = before.some(word => /^(former|ousted|deposed|ex)$/.test(word))
  const weigh = (chain: Chain): number | null => {
    if (!agrees(chain)) return null
    const {resolution} = chain
    const own = plural
      ? crowdFits(noun, chain)
      : isBodyNoun(noun)
        ? (bodyFits(noun, chain) ?? personFits(noun, chain))
        : (personFits(noun, chain) ?? bodyFits(noun, chain))
    if (own === null) return null
    if (past && resolution.kind === "person") {
      const out = resolution.sector === "ELI" || wordsOf(chain).has("former")
      return !out && resolution.office !== null ? null : own + strange(chain) + (out ? 1 : -0.5)
    }
    return own + strange(chain)
  }
  const least = plural || (told.code === null && told.sector === null) ? 0.5 : 1.2
  const chain = bestChain(story, sentence, head, weigh, barred, least)
  if (chain === null) return null
  // "the pro-Russian rebels … the separatists": whose they are may be told by now
  if (chain.resolution.code === null) {
    const home = homeOf(story, sentence, from, head, told)
    if (home !== null) chain.resolution = {...chain.resolution, code: home.code, because: home.because}
  }
  return referentOf(sentence, head, chain)
}

const isColour = (word: string): boolean =>
  /^(old|new|young|big|giant|small|tiny|veteran|late|outgoing|incoming|former|ousted|deposed|exiled|bearded|ageing|aging|embattled|disgraced|jailed|powerful|whole|armed|same|masked|freed|defeated|hardline|rebel|military|two|three|four|six|few|other|-|mighty|regional|world|global|islamist|conservative|socialist|communist|oil|energy|tech|state-run|state-owned|military)$/.test(
    word,
  ) || /^\d/.test(word)

/** "the leader of the union", "the man who": more words than the noun say who it is. */
const restricts = (sentence: Sentence, head: number, child: number): boolean => {
  if (child === head + 1) return true
  for (let token = head + 1; token < child; token++) if (sentence.forms[token] === ",") return false
  return true
}

/** "his guest", "its rival": of the kind of the owner, not the owner; whom the story has set beside them first. */
function otherThan(
  story: Story,
  sentence: Sentence,
  head: number,
  told: Resolution,
  barred: Set<Chain>,
): Referent | null {
  const owner = ownerOf(story, sentence, head)
  if (owner?.chain == null) return null
  const mine = owner.chain
  barred.add(mine)
  const beside = story.sets.filter(set => set.members!.includes(mine))
  const fits = (chain: Chain): number | null => {
    const {kind, code, plural, office} = chain.resolution
    if (chain.members !== null || plural || kind !== mine.resolution.kind) return null
    if (told.code !== null && code !== told.code) return null
    let points = 1
    if (beside.some(set => set.members!.includes(chain))) points += 2
    if (code !== mine.resolution.code) points += 1
    if (office !== null && office === mine.resolution.office) points += 1
    return points
  }
  const chain = bestChain(story, sentence, head, fits, barred, 1)
  return chain === null ? null : referentOf(sentence, head, chain)
}

/** "the American": the one of that country whom the story has named. */
function fellow(story: Story, sentence: Sentence, head: number, told: Resolution): Referent | null {
  if (told.code === null || !/^the$/i.test(sentence.forms[head - 1]!)) return null
  if (
    /^NNP?S$/.test(sentence.xpos[head]!) ||
    !/(an|i|k|er|eek|ede|wede|ne|rd|ole|urk|ab)$/i.test(sentence.forms[head]!)
  )
    return null
  if (told.kind !== "group" || told.score > 0.9) return null
  const chain = bestChain(
    story,
    sentence,
    head,
    ({resolution, members}) =>
      resolution.kind === "person" && members === null && !resolution.plural && resolution.code === told.code
        ? 2
        : null,
    barredFor(story, sentence, head - 1, head),
    0.5,
  )
  return chain === null ? null : referentOf(sentence, head, chain)
}

/** "Clerides and Denktash met, but the latter": of two named together, the second, or the first. */
export function formerOrLatter(story: Story, sentence: Sentence, head: number): Referent | null {
  const form = sentence.forms[head]!.toLowerCase()
  if (!/^(latter|former)$/.test(form) || !/^the$/i.test(sentence.forms[head - 1] ?? "")) return null
  if (/^(NOUN|PROPN|ADJ)$/.test(sentence.upos[head + 1] ?? "")) return null
  const set = story.mentions.findLast(
    ({chain, sentence: where, head: at}) =>
      chain.members?.length === 2 && (where.index < sentence.index || at < head),
  )
  const member = set?.chain.members?.[form === "former" ? 0 : 1]
  return member === undefined ? null : referentOf(sentence, head, member)
}

/** "the American patted the other": of two named together, the one who is not the subject. */
export function theOther(story: Story, sentence: Sentence, head: number): Referent | null {
  if (!/^other$/i.test(sentence.forms[head]!) || !/^the$/i.test(sentence.forms[head - 1] ?? "")) return null
  if (/^(NOUN|PROPN)$/.test(sentence.upos[head + 1] ?? "")) return null
  const set = story.mentions.findLast(({chain}) => chain.members?.length === 2)
  if (set === undefined) return null
  const {partners, above} = surroundings(sentence, head)
  for (const token of [...partners, ...above]) {
    const one = participantAt(story, sentence, token)
    if (one === null || !set.chain.members!.includes(chainOf(story, one))) continue
    return referentOf(sentence, head, set.chain.members!.find(member => member !== chainOf(story, one))!)
  }
  return null
}
