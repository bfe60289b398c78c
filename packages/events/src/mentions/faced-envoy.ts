// "Police searched the embassy", "the minister called in the ambassador": of the other country than who does it.

import {countriesNamed, type Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {scene, stateCode} from "./scene.ts"
import {codeAt, type Story} from "./story.ts"

const envoys = /^(ambassador|envoy|diplomat|consul|attach[eé]|embassy|consulate|legation)$/

/** What a state or its people do to the envoys of another; one's own are recalled. */
const does =
  /^(summon|expel|evict|eject|search|storm|raid|besiege|surround|ransack|stone|picket|vandali[sz]e|seal|occupy)$/

/** The same told by a verb and the word behind it: "called in", "threw out". */
const pairs: Readonly<Record<string, RegExp>> = {
  call: /^in$/,
  throw: /^out$/,
  order: /^out$/,
  send: /^(home|packing|away)$/,
  kick: /^out$/,
  break: /^into$/,
}

/**
 * > | Lima broke with Quito. Masked police searched the embassy. | Chad threw out the Libyan ambassador and a second envoy.
 *                ^^^^^                                  ^ head                       ^^^^^^                          ^ head
 */
export function landOfEnvoy(story: Story, sentence: Sentence, head: number): string | null {
  const {lemmas, heads, deprels, children} = sentence
  if (!isEnvoy(sentence, head)) return null
  const first = deprels[head] === "conj" ? heads[head]! : head
  if (first !== head && isEnvoy(sentence, first)) {
    const nation = nationBefore(story, sentence, first)
    if (nation !== null) return nation
  }
  const verb = heads[first]!
  if (verb < 0 || !/^(obj|iobj|obl)$/.test(deprels[first]!)) return null
  const behind = pairs[lemmas[verb]!]
  const isDone =
    (deprels[first] === "obj" && does.test(lemmas[verb]!)) ||
    (behind !== undefined && children[verb]!.some(child => behind.test(lemmas[child]!))) ||
    (behind !== undefined && children[first]!.some(child => child < first && behind.test(lemmas[child]!)))
  const subject = isDone ? children[verb]!.find(child => deprels[child] === "nsubj") : undefined
  const own = subject === undefined ? null : codeAt(story, sentence, subject)
  if (own === null || !stateCode.test(own)) return null
  const ranked = scene(story, sentence)
  const other = ranked.find(({code}) => code !== own)
  return other !== undefined && other.points > 0.15 * ranked[0]!.points ? other.code : null
}

/** "the ambassador", "the acting high commissioner" */
const isEnvoy = ({lemmas, forms}: Sentence, head: number): boolean =>
  envoys.test(lemmas[head]!) ||
  (/^commissioner$/i.test(forms[head]!) && /^high$/i.test(forms[head - 1] ?? ""))

/**
 * Where an embassy stands is not whose it is.
 *
 * > | Mexico closed its embassy in Quito. | Police searched the embassy in Lima.
 *                       ^ head     ^^^^^                        ^ head     ^^^^
 */
export function ofEnvoyAbroad(story: Story, sentence: Sentence, head: number, told: Resolution): Resolution {
  if (told.code === null || told.identity !== null || told.plural || !isEnvoy(sentence, head)) return told
  const named = countriesNamed(sentence, story.on, story.knowledge).filter(({code}) => code === told.code)
  const isThere = (token: number): boolean =>
    token > head &&
    sentence.heads[token] === head &&
    sentence.children[token]!.some(part => /^(in|at)$/i.test(sentence.forms[part]!))
  const before = named.some(({token}) => token < head && sentence.heads[token] === head)
  return named.some(({token}) => isThere(token)) && !before
    ? {...told, code: null, because: [...told.because, "where it stands, not whose it is"]}
    : told
}

/** The nation that stands in front of a noun. */
const nationBefore = ({on, knowledge}: Story, sentence: Sentence, noun: number): string | null =>
  countriesNamed(sentence, on, knowledge).find(
    ({token, code}) => sentence.heads[token] === noun && token < noun && stateCode.test(code),
  )?.code ?? null
