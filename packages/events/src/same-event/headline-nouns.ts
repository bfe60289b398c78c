// What a headline names by a noun, the story tells as an act in its first sentences.
//
// > | EU freezes aid to Niger after army coup · The Union froze aid on Monday. Soldiers overthrew the president last week.
//                                          ^^^^ told before                          ^^^^^^^^^ the act

import type {Sentence} from "@demarche/text"
import type {Act} from "../acts/act.ts"
import {codeAt, type Story} from "../mentions/story.ts"
import {another} from "./bare-noun.ts"
import {isHeadline} from "./headline.ts"
import {nounAt} from "./nouns-of-mode.ts"
import {isNamedSo, mayTell, withTelling} from "./retold-nouns.ts"

/** So many sentences below the headline stands what it names. */
const LEAD = 4

const codesOf = (parties: Act["actors"]): (string | null)[] =>
  parties.flatMap(({resolution}) => (resolution.members ?? [resolution]).map(({code}) => code))

/**
 * Whom an adjective or an owner names has done it; who stands behind the noun may be a party or the place.
 *
 * > | U.S. strike on convoy in Syria
 *     ^^^^ actor               ^^^^^ place
 */
function mayBeOf(story: Story, sentence: Sentence, noun: number, {actors, recipients, place}: Act): boolean {
  const doers = codesOf(actors)
  const all = [...doers, ...codesOf(recipients), place?.country_code ?? null]
  return sentence.children[noun]!.every(child => {
    const relation = sentence.deprels[child]!
    if (another.test(sentence.lemmas[child]!)) return false
    if (!/^(nmod|amod|compound)/.test(relation)) return true
    const code = codeAt(story, sentence, child)
    if (code === null) return true
    return (/^(amod|nmod:poss)$/.test(relation) && doers.length > 0 ? doers : all).includes(code)
  })
}

const isTold = (acts: readonly Act[], sentence: Sentence, token: number): boolean =>
  acts.some(act =>
    act.mentions.some(mention => mention.sentence === sentence && mention.trigger.includes(token)),
  )

/**
 * What is feared, threatened or wanted has not been told.
 *
 * > | Drivers threaten strike · Markets fall on fear of attack · Talks to resume
 *             ^^^^^^^^                          ^^^^                   ^^
 */
function isOnlyToCome(acts: readonly Act[], headline: Sentence, token: number): boolean {
  const {heads, lemmas, children} = headline
  const above = heads[token]!
  const isToBeDone = (verb: number): boolean =>
    children[verb]!.some(child => headline.deprels[child] === "mark" && lemmas[child] === "to")
  if (children[token]!.some(isToBeDone)) return true
  if (above < 0) return false
  const isWanted = ({type, sentence, trigger}: Act): boolean =>
    sentence === headline && trigger.includes(above) && /^(THREATEN|REQUEST|AGREE)$/.test(type)
  return (
    isToBeDone(above) ||
    /^(fear|threat|risk|plan|call|warning|bid)$/.test(lemmas[above]!) ||
    acts.some(isWanted)
  )
}

/** Adds to the acts of the first sentences the nouns by which the headline tells them. */
export function withHeadlineNouns(story: Story, acts: readonly Act[], sentences: readonly Sentence[]): Act[] {
  const found = [...acts]
  for (const headline of sentences.filter(isHeadline))
    for (let token = 0; token < headline.forms.length; token++) {
      if (headline.upos[token] !== "NOUN" || isTold(found, headline, token)) continue
      if (isOnlyToCome(found, headline, token)) continue
      const told = found.filter(
        act =>
          !act.mentions.some(({sentence}) => sentence === headline) &&
          act.sentence.index - headline.index <= LEAD &&
          mayTell(nounAt(headline, token), act) &&
          mayBeOf(story, headline, token, act),
      )
      const act = told.find(one => isNamedSo(nounAt(headline, token), one)) ?? told[0]
      if (act !== undefined) found[found.indexOf(act)] = withTelling(act, headline, token)
    }
  return found
}
