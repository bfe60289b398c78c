// Who is abroad: behind "Modi arrived in Dhaka" the police, the deputies and the students are those of Bangladesh, however often
// the guest is named.

import {countriesNamed} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Participant} from "./participant.ts"
import type {Story} from "./story.ts"

/** Those of a country who stay at home. */
const stayers =
  /^(police|policeman|policewoman|riot|deputy|lawmaker|legislator|senator|mp|parliament|assembly|student|pupil|teacher|authority|protester|protestor|demonstrator|dissident|activist|opposition|court|judge|prosecutor|blogger|crowd|resident|villager|worker|monk|shopkeeper|trader|farmer|islamist|leftist)$/

/**
 * > | Modi arrived in Dhaka. Police arrested four students.
 *                            ^ head
 */
export const isStayer = ({forms, lemmas}: Sentence, head: number): boolean =>
  (stayers.test(lemmas[head]!.toLowerCase()) ||
    (/^forces?$/i.test(forms[head]!) && /^security$/i.test(forms[head - 1] ?? ""))) &&
  // "The opposition accused him of wasting money": his own
  !(/^opposition$/i.test(lemmas[head]!) && forms.some(form => /^(he|him|she|her)$/i.test(form)))

const goes = /^(arrive|land|fly|travel|visit|tour|come|go|head|drive)$/
const isThere = /^(meet|hold|address|speak|tell|begin|start|open|end|conclude|wind)$/
const visit = /^(visit|trip|tour)$/

/** Countries of those who are guests of another one when a sentence is read, with the sentence in which they came. */
export function guestsAt(story: Story, sentence: Sentence, begin: number): ReadonlyMap<string, number> {
  const guests = new Map<string, number>()
  for (const one of story.named) {
    const {resolution, sentence: where} = one
    if (where.index < begin || where.index > sentence.index) continue
    if (resolution.kind !== "person" || resolution.code === null) continue
    const land = landOfPost(story, one) ?? (resolution.identity === null ? null : landEntered(story, one))
    if (land === null) continue
    if (land === resolution.code) guests.delete(land)
    else if (!guests.has(resolution.code)) guests.set(resolution.code, where.index)
  }
  return guests
}

/**
 * > | The British ambassador to Harare criticised the police.
 *                 ^ head        ^^^^^^
 */
function landOfPost(story: Story, {sentence, head}: Participant): string | null {
  const {lemmas, forms, heads, children} = sentence
  if (!/^(ambassador|commissioner|consul)$/i.test(lemmas[head]!)) return null
  return (
    countriesNamed(sentence, story.on, story.knowledge).find(
      ({token, kind}) =>
        (kind === "place" || kind === "state") &&
        token > head &&
        heads[token] === head &&
        children[token]!.some(part => /^(to|in)$/i.test(forms[part]!)),
    )?.code ?? null
  )
}

/** The country to which or in which the sentence puts somebody. */
function landEntered(story: Story, {sentence, head}: Participant): string | null {
  const {heads, deprels, lemmas, children, forms} = sentence
  const verb = heads[head]!
  if (verb < 0 || !/^nsubj/.test(deprels[head]!)) return null
  const isGoing = goes.test(lemmas[verb]!)
  const noun = lemmas.findIndex(
    (lemma, at) =>
      visit.test(lemma) &&
      (heads[at] === verb || heads[at] === head) &&
      children[at]!.some(part => /^(an?|his|her)$/i.test(forms[part]!)),
  )
  if (!isGoing && noun < 0 && !isThere.test(lemmas[verb]!)) return null
  const isPutBy = (token: number, above: number, cases: RegExp): boolean =>
    heads[token] === above && children[token]!.some(part => cases.test(forms[part]!))
  return (
    countriesNamed(sentence, story.on, story.knowledge).find(
      ({token, kind}) =>
        (kind === "place" || kind === "state") &&
        (isPutBy(token, verb, isGoing ? /^(in|at|to|for|on)$/i : /^in$/i) ||
          (isGoing && deprels[token] === "obj" && heads[token] === verb) ||
          (noun >= 0 && isPutBy(token, noun, /^(to|of|in)$/i))),
    )?.code ?? null
  )
}
