// "the leaders", "both countries", "the island nation", "its neighbour", "his Soviet counterpart": descriptions of those
// whom the story has named.

import {officeHolder, type Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {nameOf} from "./name-of.ts"
import {scene} from "./scene.ts"
import {participantAt, type Story} from "./story.ts"

const collectiveNouns: Readonly<Record<string, "person" | "state">> = {
  leader: "person",
  man: "person",
  woman: "person",
  rival: "person",
  statesman: "person",
  president: "person",
  minister: "person",
  counterpart: "person",
  official: "person",
  premier: "person",
  country: "state",
  side: "state",
  nation: "state",
  government: "state",
  party: "state",
  state: "state",
  ally: "state",
  capital: "state",
  neighbor: "state",
  neighbour: "state",
}

/**
 * "the leaders", "the two men", "both countries": the two parties the story has named most.
 *
 * > | Cuba's president is in Russia … the leaders plan to discuss
 *                                      ^
 */
export function describedReferents(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
): Resolution | null {
  const kind = collectiveNouns[sentence.lemmas[head]!.toLowerCase()]
  if (kind === undefined || (sentence.xpos[head] !== "NNS" && sentence.xpos[head] !== "NNPS")) return null
  let definite = false
  for (let token = from; token < head; token++) {
    const word = sentence.forms[token]!.toLowerCase()
    if (word === "the" || word === "both" || word === "these" || word === "two") definite = true
    else if (
      sentence.upos[token] === "PROPN" ||
      sentence.upos[token] === "ADJ" ||
      sentence.upos[token] === "NOUN"
    )
      return null
  }
  if (!definite) return null
  for (const child of sentence.children[head]!)
    if (sentence.deprels[child] === "nmod" && child > head) return null
  const members = mostNamed(story, sentence, head, kind)
  if (members.length < 2) return null
  return {
    kind: kind === "person" ? "person" : "state",
    code: null,
    sector: "GOV",
    otherSectors: [],
    identity: null,
    office: null,
    plural: true,
    gender: null,
    score: 0.6,
    members,
    because: [`"${sentence.forms[head]}" comes back to ${members.map(nameOf).join(" and ")}`],
  }
}

/** The two parties named most before this word, persons in office first when persons are meant. */
function mostNamed(story: Story, sentence: Sentence, head: number, kind: "person" | "state"): Resolution[] {
  const counts = new Map<string, {resolution: Resolution; count: number; last: number}>()
  story.named.forEach((candidate, at) => {
    const {resolution} = candidate
    if (resolution.members !== undefined || resolution.plural || resolution.code === null) return
    if (candidate.sentence.index === sentence.index && candidate.head >= head) return
    if (resolution.kind !== "person" && resolution.kind !== "state") return
    if (resolution.sector !== null && resolution.sector !== "GOV") return
    const known = counts.get(resolution.code)
    const better =
      known === undefined ||
      (kind === "person" && known.resolution.kind !== "person" && resolution.kind === "person")
    const leads =
      kind === "person" &&
      resolution.kind === "person" &&
      isLeader(resolution) &&
      known !== undefined &&
      !isLeader(known.resolution)
    counts.set(resolution.code, {
      resolution: better || leads ? resolution : known.resolution,
      count: (known?.count ?? 0) + 1,
      last: at,
    })
  })
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || b.last - a.last)
    .slice(0, 2)
    .filter(entry => entry.count >= 1)
    .map(entry => entry.resolution)
}

const isLeader = (resolution: Resolution): boolean =>
  resolution.office !== null &&
  /^(president|prime minister|king|chancellor|supreme leader|premier|emir|sultan)\b/i.test(resolution.office)

const countryNouns = /^(country|nation|state|republic|kingdom|island|homeland)$/
const neighbours = /^neighbou?r$/

/** Words that only colour a description. */
const plainWords = new Set(
  (
    "the this that its his her their our my own new old young big giant small tiny island landlocked stricken whole " +
    "eastern western northern southern only immediate closest nearest"
  ).split(" "),
)

/** The party at the subject of the clause that a word stands in; null when that is the word itself. */
function subjectOf(story: Story, sentence: Sentence, head: number): Resolution | null {
  for (let at = sentence.heads[head]!, below = head; at >= 0; below = at, at = sentence.heads[at]!) {
    const subject = sentence.children[at]!.find(child => sentence.deprels[child]!.startsWith("nsubj"))
    if (subject === head || subject === below) return null
    if (subject !== undefined) return participantAt(story, sentence, subject)?.resolution ?? null
  }
  return null
}

const possessorOf = (story: Story, sentence: Sentence, head: number): Resolution | null => {
  const owner = sentence.children[head]!.find(child => sentence.deprels[child] === "nmod:poss")
  return owner === undefined ? null : (participantAt(story, sentence, owner)?.resolution ?? null)
}

const stateNamed = (story: Story, code: string, because: string): Resolution | null => {
  const {states} = story.knowledge.small
  const state = states.find(one => one.code === code && one.to === 0 && !one.part && !one.pre)
  return state === undefined
    ? null
    : {
        kind: "state",
        code,
        sector: "GOV",
        otherSectors: [],
        identity: {name: state.name, wikidata: null},
        office: null,
        plural: false,
        gender: null,
        score: 0.5,
        because: [because],
      }
}

/**
 * "the country", "the young nation", "its southern neighbour": a state that the story speaks of.
 *
 * > | Belgrade would never recognise the new state
 *                                            ^ not the one that does not recognise
 */
export function describedState(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
): Resolution | null {
  const lemma = sentence.lemmas[head]!.toLowerCase()
  const neighbour = neighbours.test(lemma)
  if ((!neighbour && !countryNouns.test(lemma)) || /^NNP?S$/.test(sentence.xpos[head]!)) return null
  let definite = false
  for (let token = from; token < head; token++) {
    const word = sentence.forms[token]!.toLowerCase()
    if (/^(the|this|that|its|their|his|her|our)$/.test(word)) definite = true
    else if (
      !plainWords.has(word) &&
      sentence.deprels[token] !== "nmod:poss" &&
      word !== "'s" &&
      word !== "’s"
    )
      return null
  }
  const owner = possessorOf(story, sentence, head)
  if (!definite && owner === null) return null
  // "his neighbour in Leeds" lives next door
  if (neighbour && (owner === null ? !colourful(sentence, from, head) : owner.kind === "person")) return null
  const other =
    neighbour && owner !== null
      ? owner.code
      : neighbour || sentence.forms[from]!.toLowerCase() === "the"
        ? otherSide(subjectOf(story, sentence, head))
        : null
  if (lemma === "island") return null
  const found = scene(story, sentence).find(one => one.code !== other)
  return found === undefined
    ? null
    : stateNamed(story, found.code, `"${sentence.forms[head]}" is the country that the story speaks of`)
}

const colourful = (sentence: Sentence, from: number, head: number): boolean =>
  sentence.forms
    .slice(from, head)
    .some(word => /^(big|giant|small|tiny|eastern|western|northern|southern)$/i.test(word))

const otherSide = (subject: Resolution | null): string | null =>
  subject !== null && (subject.kind === "state" || subject.kind === "person" || subject.kind === "place")
    ? subject.code
    : null

/**
 * "his Soviet counterpart": who holds the same office there.
 */
export function counterpart(
  story: Story,
  sentence: Sentence,
  head: number,
  resolution: Resolution,
): Resolution | null {
  if (
    !/^counterpart$/i.test(sentence.lemmas[head]!) ||
    resolution.code === null ||
    resolution.identity !== null
  )
    return null
  const one = possessorOf(story, sentence, head) ?? subjectOf(story, sentence, head)
  if (one === null || one.office === null) return null
  const key = officeKey(story, one.office)
  return key === null ? null : holding(story, resolution, resolution.code, key)
}

const titles: Readonly<Record<string, string>> = {
  "secretary of state": "foreign-minister",
  "foreign secretary": "foreign-minister",
  premier: "prime-minister",
  "acting prime minister": "prime-minister",
  king: "monarch",
  queen: "monarch",
}

export const officeKey = (story: Story, office: string): string | null =>
  titles[office.toLowerCase()] ??
  story.knowledge.small.offices.find(
    one => !one.shared && !one.key.startsWith("head:") && one.label.toLowerCase() === office.toLowerCase(),
  )?.key ??
  null

/** The resolution with the one who holds the office in a country on the story's day; null when the base knows nobody. */
export function holding(story: Story, resolution: Resolution, code: string, key: string): Resolution | null {
  if (story.on === null) return null
  const holder = officeHolder(story.knowledge, code, key, story.on)
  return holder === null
    ? null
    : {
        ...resolution,
        kind: "person",
        code,
        identity: {name: holder.person.name, wikidata: holder.person.wikidata},
        gender: holder.person.gender,
        office: story.knowledge.small.offices[holder.holding.office]!.label,
        plural: false,
        score: 0.6,
        because: [...resolution.because, `${holder.person.name} holds that office in ${code} on the day`],
      }
}
