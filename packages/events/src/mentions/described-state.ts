// "the country", "the young nation": a state that the story speaks of.

import {isCapitalized, type Sentence} from "@demarche/text"
import {barredFor, bestChain} from "./best-chain.ts"
import {surroundings} from "./clause.ts"
import {nameOf} from "./name-of.ts"
import {neighbourOf} from "./neighbour.ts"
import {hasOwner, ownerOf, wordsBefore} from "./owner.ts"
import type {Referent} from "./pronoun.ts"
import {scene} from "./scene.ts"
import {
  colonialPowerOf,
  isEpithet,
  isGoods,
  isRegionWord,
  liesIn,
  neighboursOf,
  stateFits,
  statesKnown,
} from "./state-facts.ts"
import {stateMeant} from "./state-named.ts"
import {participantAt, type Story} from "./story.ts"

const countryNouns =
  /^(country|nation|state|republic|kingdom|monarchy|emirate|sheikhdom|sultanate|principality|archipelago|island|homeland|neighbou?r|member|superpower|theocracy|city-state|duchy|peninsula|democracy|dictatorship)$/

/** "the uranium exporter", "the OPEC producer": a state, where the story tells of no company. */
const sellers = /^(exporter|producer)$/

const isOfFirms = ({mentions}: Story): boolean =>
  mentions.some(({chain: {resolution}}) => resolution.sector === "BUS" && resolution.kind === "organisation")

const plainNouns = /^(country|nation|state|republic|homeland)$/

const neighbours = /^neighbou?r$/

const younger = /^(young|younger|new|newer|newest|youngest|fledgling)$/

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
): Referent | null {
  const lemma = sentence.lemmas[head]!.toLowerCase()
  const colonial = colonialState(story, sentence, from, head, lemma)
  if (colonial !== null) return colonial
  const half =
    halfNamed(story, sentence, head) ??
    mostOf(story, sentence, from, head, lemma) ??
    newestOf(story, sentence, head, lemma)
  if (half !== null) return half
  const before = wordsBefore(sentence, from, head)
  const isSeller = sellers.test(lemma) && before.some(isGoods) && !isOfFirms(story)
  const isPower = lemma === "power" && before.includes("nuclear")
  if (!(countryNouns.test(lemma) || isSeller || isPower) || /^NNP?S$/.test(sentence.xpos[head]!)) return null
  if (isCapitalized(sentence.forms[head]!)) return null
  const owned = hasOwner(sentence, head)
  const definite =
    owned ||
    sentence.forms.slice(from, head).some(word => /^(the|this|that|its|their|his|her|our)$/i.test(word))
  if (!definite) return null
  for (let token = from; token < head; token++)
    if (sentence.upos[token] === "PROPN" && sentence.deprels[token] !== "nmod:poss")
      if (
        !isRegionWord(sentence.forms[token]!.toLowerCase()) &&
        !isEpithet(sentence.forms[token]!.toLowerCase()) &&
        !/^['’]s$/.test(sentence.forms[token + 1] ?? "")
      )
        return null
  // "accused his giant neighbour of invasion"
  const isMine = neighbours.test(lemma) && owned
  for (const child of sentence.children[head]!)
    if (
      child > head &&
      !isMine &&
      sentence.deprels[child] === "nmod" &&
      sentence.children[child]!.some(part => /^of$/i.test(sentence.forms[part]!))
    )
      return null
  if (neighbours.test(lemma)) return neighbourOf(story, sentence, head, before)
  const beside = besideHere(sentence, head)
  if (beside !== null) return neighbourOf(story, sentence, head, [...before, ...beside])
  if (owned) {
    if (!plainNouns.test(lemma)) return null
    const owner = ownerOf(story, sentence, head)
    const code = owner?.resolution.code ?? null
    if (code === null) return null
    return stateMeant(story, code, `"${sentence.forms[head]}" is the country of ${nameOf(owner!.resolution)}`)
  }
  const plain = plainNouns.test(lemma)
  if (plain && before.includes("state") && lemma !== "state") return null
  const barred = barredFor(story, sentence, from, head)
  const codesBarred = new Set(
    [...barred]
      .filter(
        ({resolution: {kind, sector}}) =>
          /^(state|place)$/.test(kind) || (sector === "GOV" && kind !== "person"),
      )
      .map(chain => chain.resolution.code),
  )
  const newest = before.some(word => younger.test(word))
  // whoever governs a country may call it "the country", but rarely by the way
  const ownBy = new Set(
    [...barred].filter(({resolution}) => resolution.kind === "person").map(({resolution}) => resolution.code),
  )
  const ranked = scene(story, sentence)
    .map(({code, points}) => ({code, points: ownBy.has(code) ? 0.6 * points : points}))
    .sort((a, b) => b.points - a.points)
  const free = ranked.filter(({code}) => {
    if (codesBarred.has(code) && sentence.forms[from]!.toLowerCase() === "the") return false
    const fits = stateFits(code, lemma, before)
    return fits === true || (fits === null && plain && !before.some(isRegionWord))
  })
  // "sent soldiers to Tonga at the request of the island kingdom's prime minister": what else would it be
  const told = free.length > 0 ? [] : ranked.filter(({code}) => stateFits(code, lemma, before) === true)
  const candidates = told.length === 1 ? told : free
  if (candidates.length === 0) return unnamedState(story, sentence, head, lemma, before)
  const own = candidates[0]!
  let code = own.code
  const lately = newest ? candidates.find(one => foundedOf(one.code) > 0) : undefined
  if (lately !== undefined && !before.some(word => /er$/.test(word))) code = lately.code
  else if (newest && before.some(word => /er$/.test(word))) {
    // "the younger state" of two
    code = [...candidates].sort((a, b) => foundedOf(b.code) - foundedOf(a.code))[0]!.code
  } else {
    // the state or place named last counts beside what the story speaks of
    // who is the subject would be "it"
    const subjects = new Set(
      surroundings(sentence, head).above.map(token => participantAt(story, sentence, token)?.resolution.code),
    )
    const near = bestChain(
      story,
      sentence,
      head,
      ({resolution}) =>
        (resolution.kind === "state" || resolution.kind === "place") &&
        resolution.code !== null &&
        candidates.some(one => one.code === resolution.code && one.points > 0.5 * own.points)
          ? subjects.has(resolution.code)
            ? 0.1
            : 1
          : null,
      barred,
      0.4,
    )
    if (near !== null) code = near.resolution.code!
  }
  return stateMeant(story, code, `"${sentence.forms[head]}" is the country that the story speaks of`)
}

/** "the country next door", "the state across the border", "the big country to the north": the words of a neighbour. */
function besideHere({forms}: Sentence, head: number): readonly string[] | null {
  const behind = forms.slice(head + 1, head + 5).map(form => form.toLowerCase())
  const [first, second, third] = behind
  if (first === "next" && second === "door") return []
  if (
    first === "across" &&
    second === "the" &&
    /^(border|frontier|river|strait|water|sea)$/.test(third ?? "")
  )
    return []
  const way = /^(north|south|east|west)$/
  return /^(to|in)$/.test(first ?? "") && second === "the" && way.test(third ?? "") ? [`${third}ern`] : null
}

/**
 * A state that the story does not name, by what everybody knows of it: of several the one nearest to where the story plays.
 *
 * > | Saudi soldiers drove over the causeway into the island kingdom.
 *                                                             ^ Bahrain
 */
function unnamedState(
  story: Story,
  sentence: Sentence,
  head: number,
  lemma: string,
  before: readonly string[],
): Referent | null {
  const spoken = new Set(scene(story, sentence).map(({code}) => code))
  const fitting = statesKnown.filter(code => !spoken.has(code) && stateFits(code, lemma, before) === true)
  const near = fitting.filter(code => neighboursOf(code).some(other => spoken.has(other)))
  const code = near.length === 1 ? near[0] : fitting.length === 1 ? fitting[0] : undefined
  return code === undefined
    ? null
    : stateMeant(story, code, `"${sentence.forms[head]}" so described is ${code}`)
}

/**
 * > | Rioters in Port-Gentil, Gabon, burned a flag; they accuse the former colonial power of fraud.
 *                                                                                   ^ France
 * > | Hollande said French troops in the former colony would stay out.
 *                                               ^ whichever was French
 */
function colonialState(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  lemma: string,
): Referent | null {
  const before = sentence.forms.slice(from, head).map(form => form.toLowerCase())
  const isPower = /^(power|ruler|master)$/.test(lemma) && before.includes("colonial")
  const isColony = lemma === "colony" && before.includes("former")
  if (!isPower && !isColony) return null
  const codes = scene(story, sentence).map(({code}) => code)
  const code = isPower
    ? codes.map(one => colonialPowerOf(one)).find(one => one !== null)
    : codes.find(one => codes.includes(colonialPowerOf(one) ?? ""))
  if (code == null) return null
  const because = isPower ? `"${sentence.forms[head]}" ruled there` : `"${sentence.forms[head]}" was theirs`
  return stateMeant(story, code, because)
}

const halves: Readonly<Record<string, readonly string[]>> = {
  north: ["PRK"],
  south: ["KOR", "SSD"],
}

/** "The North called the drill reckless": of a country in two of which the story speaks. */
function halfNamed(story: Story, sentence: Sentence, head: number): Referent | null {
  const form = sentence.forms[head]!
  const codes = halves[form.toLowerCase()]
  if (codes === undefined || !isCapitalized(form) || !/^the$/i.test(sentence.forms[head - 1] ?? ""))
    return null
  if (/^(NOUN|PROPN|ADJ)$/.test(sentence.upos[head + 1] ?? "")) return null
  const spoken = scene(story, sentence).map(({code}) => code)
  const code = codes.find(one => spoken.includes(one))
  return code === undefined ? null : stateMeant(story, code, `"${form}" is one half of a country`)
}

/** "Africa's newest nation", "the world's largest democracy": the only one there is on the day. */
function newestOf(story: Story, sentence: Sentence, head: number, lemma: string): Referent | null {
  const owner = sentence.children[head]!.find(child => sentence.deprels[child] === "nmod:poss")
  if (owner === undefined) return null
  const where = sentence.lemmas[owner]!.toLowerCase()
  const before = sentence.forms.slice(owner, head).map(form => form.toLowerCase())
  const because = `"${sentence.forms[head]}" is the one of all ${where}`
  const named = (code: string): Referent | null => stateMeant(story, code, because)
  if (where === "world" && lemma === "democracy" && before.some(word => /^(largest|biggest)$/.test(word)))
    return named("IND")
  if (!plainNouns.test(lemma) || !before.some(word => /^(newest|youngest)$/.test(word))) return null
  const year = Number(story.on?.slice(0, 4) ?? 0)
  const here = where === "continent" ? scene(story, sentence)[0]?.code : undefined
  const continent = here === undefined ? where : continents.find(one => liesIn(here, one))
  if (continent === undefined) return null
  const code = Object.keys(founded)
    .filter(one => founded[one]! <= year && liesIn(one, continent))
    .sort((a, b) => founded[b]! - founded[a]!)[0]
  return code === undefined ? null : named(code)
}

const continents: readonly string[] = ["africa", "asia", "europe"]

/** What one state is of all in a part of the world, from a year on; recalled. */
const most: readonly (readonly [words: RegExp, code: string, from: number])[] = [
  [/world's (largest|biggest) economy/, "USA", 0],
  [/world's second[- ]+(largest|biggest) economy/, "CHN", 2010],
  [/world's (top|largest|biggest|leading) (crude |oil )*exporter/, "SAU", 0],
  [/world's most populous/, "IND", 2023],
  [/world's most populous/, "CHN", 0],
  [/world's most populous (muslim|muslim-majority)|muslim world's most populous/, "IDN", 0],
  [/world's (largest|biggest) (country|nation)/, "RUS", 1992],
  [/world's (largest|biggest) democracy/, "IND", 0],
  [/africa's most populous/, "NGA", 0],
  [/africa's (largest|biggest) economy/, "NGA", 2013],
  [/africa's (largest|biggest|most industrialised) (economy|nation|country)/, "ZAF", 1990],
  [/africa's (largest|biggest|top) (crude |oil )*(producer|exporter)/, "NGA", 0],
  [/africa's (second[- ]+most populous)/, "ETH", 0],
  [/africa's oldest (independent )?(republic|nation|country)/, "LBR", 0],
  [/europe's (largest|biggest) economy/, "DEU", 0],
  [/(europe|continent)'s poorest/, "MDA", 1992],
  [/(south|latin) america's (largest|biggest|most populous)/, "BRA", 0],
  [/arab world's most populous|most populous arab/, "EGY", 0],
  [/arab world's poorest|poorest arab/, "YEM", 0],
  [/arab world's (largest|biggest) economy|(largest|biggest) arab economy/, "SAU", 0],
  [
    /(western hemisphere|hemisphere|americas)'s? poorest|poorest (country|nation) in the (western hemisphere|americas)/,
    "HTI",
    0,
  ],
  [/south america's poorest/, "BOL", 0],
  [/south-?east asia's (largest|biggest|most populous)/, "IDN", 0],
  [/central asia's (largest|biggest) (economy|country|nation)/, "KAZ", 0],
  [/central asia's most populous/, "UZB", 0],
  [/asia's (second[- ]+(largest|biggest)) economy/, "JPN", 2010],
  [/asia's (largest|biggest) economy/, "CHN", 2010],
  [/asia's (largest|biggest) economy/, "JPN", 0],
  [/pacific's (largest|biggest|most populous) island (nation|country|state)/, "PNG", 0],
]

/**
 * > | South America's largest nation is in recession.
 *                             ^ head
 */
function mostOf(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  lemma: string,
): Referent | null {
  if (!/^(country|nation|state|economy|democracy|exporter|producer|republic|member)$/.test(lemma)) return null
  const text = sentence.forms
    .slice(Math.max(0, Math.min(from, head - 6)), head + 6)
    .join(" ")
    .toLowerCase()
    .replace(/ (['’]s)/g, "'s")
  const year = Number(story.on?.slice(0, 4) ?? 0)
  const code = most.find(([words, , since]) => words.test(text) && since <= year)?.[1]
  return code === undefined ? null : stateMeant(story, code, `"${sentence.forms[head]}" is the first of all`)
}

/** States founded of late, for "the younger state"; recalled. */
const founded: Readonly<Record<string, number>> = {
  SSD: 2011,
  KOS: 2008,
  MNE: 2006,
  TLS: 2002,
  ERI: 1993,
  CZE: 1993,
  SVK: 1993,
  NAM: 1990,
  BGD: 1971,
}

const foundedOf = (code: string): number => founded[code] ?? 0
