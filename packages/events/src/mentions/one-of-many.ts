// "one of the pilots", "another said": one person of several whom the words or the story have named.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {nounPhrase, prepositionOf, subtreeBounds} from "../arguments/phrase.ts"
import {participantAt, type Story} from "./story.ts"

export const isOneOfMany = ({forms, deprels, upos}: Sentence, token: number): boolean =>
  /^(one|another)$/i.test(forms[token]!) &&
  /^(NUM|PRON|NOUN|DET)$/.test(upos[token]!) &&
  /^(nsubj|obj|obl:agent|appos|conj|root|dep)/.test(deprels[token]!) &&
  !/^(NOUN|PROPN|ADJ)$/.test(upos[token + 1] ?? "")

/**
 * > | Relatives of the missing wept in the gallery; one said she had hoped for more.
 *     ^ of these                                    ^token
 */
export function oneOfMany(story: Story, sentence: Sentence, token: number): Resolution | null {
  const of = ofWhom(sentence, token)
  const many =
    of === undefined
      ? sentence.deprels[token] === "nsubj"
        ? lastMany(story, sentence, token)
        : undefined
      : participantAt(story, sentence, of)?.resolution
  if (many === undefined || many.kind !== "group" || !many.plural || many.members !== undefined) return null
  return {...many, kind: "person", plural: false, because: [...many.because, "one of them"]}
}

/** "some of them", "sixteen of the guards", "most of the children". */
export const isPartOfMany = ({forms, upos}: Sentence, token: number): boolean =>
  (upos[token] === "NUM" && !/^\d{4}$/.test(forms[token]!)) ||
  /^(some|several|many|most|all|none|few|both|each|any|half|dozens|scores|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|others)$/i.test(
    forms[token]!,
  )

/**
 * Those of whom only part is meant.
 *
 * > | Red-shirts went home, and some of them set fire to a shop.
 *                               ^token
 */
export function partOfMany(story: Story, sentence: Sentence, token: number): Resolution | null {
  const of = ofWhom(sentence, token)
  // "thousands of people": how many, not part of anybody
  const isOfSome =
    of !== undefined &&
    (sentence.upos[of] === "PRON" ||
      sentence.children[of]!.some(child => /^(det|nmod:poss)$/.test(sentence.deprels[child]!)))
  const many = isOfSome ? participantAt(story, sentence, of)?.resolution : undefined
  if (many === undefined || many.members !== undefined || !many.plural) return null
  return many.kind === "group" || many.kind === "person"
    ? {...many, identity: null, because: [...many.because, `${sentence.forms[token]} of them`]}
    : null
}

/** "one of the pilots", "some among them": the word behind "of". */
const ofWhom = ({forms, deprels, children}: Sentence, token: number): number | undefined =>
  children[token]!.find(
    child =>
      child > token &&
      deprels[child] === "nmod" &&
      children[child]!.some(part => /^(of|among)$/i.test(forms[part]!)),
  )

const lastMany = ({mentions}: Story, {index}: Sentence, token: number): Resolution | undefined =>
  mentions.findLast(
    ({sentence, head, chain: {resolution}}) =>
      (sentence.index === index ? head < token : sentence.index === index - 1) &&
      resolution.kind === "group" &&
      resolution.plural,
  )?.chain.resolution

/** "one of the hijackers": the end of the words, with those of whom it is one; "one of them" tells no more than "one". */
export function endOfPart(sentence: Sentence, token: number): number {
  const of = ofWhom(sentence, token)
  const isTold = of !== undefined && sentence.forms[token + 1] === "of" && sentence.upos[of] !== "PRON"
  if (!isTold) return token + 1
  // "one of the leaders on Monday": the day is the act's
  const off = sentence.children[of]!.filter(
    child => child > of && !/^(of|)$/.test(prepositionOf(sentence, child) ?? ""),
  )
  return Math.min(nounPhrase(sentence, of).to, ...off.map(child => subtreeBounds(sentence, child).from))
}
