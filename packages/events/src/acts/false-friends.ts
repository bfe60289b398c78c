// Words of conflict and diplomacy that tell of sport, film, business or weather are no acts.

import type {Sentence} from "@demarche/text"

const sport = new Set([
  "match",
  "goal",
  "striker",
  "goalkeeper",
  "midfielder",
  "league",
  "championship",
  "tournament",
  "quarterback",
  "semifinal",
  "semi-final",
  "quarterfinal",
  "playoff",
  "innings",
  "wicket",
  "batsman",
  "penalty",
  "referee",
  "coach",
  "nba",
  "nfl",
  "fifa",
  "uefa",
  "olympics",
  "medal",
  "grand prix",
  "set",
  "super bowl",
  "cup",
  "knockout",
  "fixture",
  "rugby",
  "cricket",
  "football",
  "soccer",
  "tennis",
  "basketball",
  "baseball",
  "hockey",
  "boxing",
  "golf",
  "cyclist",
  "sprint",
  "marathon",
  "relegation",
  "scorer",
  "season",
])
const screen = new Set([
  "film",
  "movie",
  "album",
  "novel",
  "actor",
  "actress",
  "box",
  "episode",
  "sequel",
  "singer",
  "concert",
  "premiere",
  "oscar",
  "grammy",
  "director",
  "bestseller",
  "thriller",
  "drama",
  "screen",
  "theatre",
  "band",
])
const weather = new Set([
  "hurricane",
  "storm",
  "typhoon",
  "cyclone",
  "tornado",
  "blizzard",
  "snowfall",
  "heatwave",
  "rainfall",
  "flooding",
  "earthquake",
  "wildfire",
  "lava",
  "eruption",
])

const count = (sentence: Sentence, words: ReadonlySet<string>): number => {
  let found = 0
  for (const lemma of sentence.lemmas) if (words.has(lemma.toLowerCase())) found++
  return found
}

/** Why the sentence is not about politics at all; `null` when it may be. */
export function otherSubject(sentence: Sentence): string | null {
  if (count(sentence, sport) >= 2) return "the sentence is about sport"
  if (count(sentence, screen) >= 2) return "the sentence is about film, music or books"
  return null
}

const business = new Set(
  "takeover merger shareholder stake share bid bidder buyer acquisition profit dividend analyst brewer investor stock boardroom".split(
    " ",
  ),
)

/** So many different words of a subject, in so great a share of the sentences, and the whole story is about it. */
const TELLING_WORDS = 4
const TELLING_SHARE = 0.3
/** Shorter texts say too little of their subject. */
const SHORTEST_STORY = 5

const subjects = new WeakMap<readonly Sentence[], string | null>()

/** Why a story is not about politics though the sentence alone would not tell; `null` when it may be. */
export function otherSubjectOfStory(sentences: readonly Sentence[]): string | null {
  const known = subjects.get(sentences)
  if (known !== undefined) return known
  const told = sentences.map(({lemmas}) => lemmas.map(lemma => lemma.toLowerCase()))
  const isAbout = (words: ReadonlySet<string>): boolean => {
    const met = told.map(lemmas => lemmas.filter(lemma => words.has(lemma)))
    return (
      new Set(met.flat()).size >= TELLING_WORDS &&
      met.filter(found => found.length > 0).length >= TELLING_SHARE * sentences.length
    )
  }
  const subject =
    sentences.length < SHORTEST_STORY
      ? null
      : isAbout(sport)
        ? "the story is about sport"
        : isAbout(screen)
          ? "the story is about film, music or books"
          : isAbout(business)
            ? "the story is about business"
            : null
  subjects.set(sentences, subject)
  return subject
}

/** The one who strikes is the weather: "the storm hit the coast". */
export const isWeather = (sentence: Sentence, token: number): boolean =>
  weather.has(sentence.lemmas[token]!.toLowerCase())

const mishap = /^(failure|fault|malfunction|glitch|breakdown|outage|blackout|short-circuit|leak|landslide)$/

/** "A failure at a power plant cuts electricity", "a storm shut the port": nobody does it. */
export const isMishap = (sentence: Sentence, verb: number): boolean =>
  sentence.upos[verb] === "VERB" &&
  sentence.children[verb]!.some(
    child =>
      sentence.deprels[child] === "nsubj" &&
      (mishap.test(sentence.lemmas[child]!) || isWeather(sentence, child)),
  )

const animal =
  /^(toad|frog|ant|locust|grasshopper|rat|mouse|mosquito|bee|wasp|hornet|insect|beetle|bug|worm|caterpillar|snail|jellyfish|crab|starfish|rabbit|boar|monkey|baboon|elephant|shark|crocodile|snake|bird|pigeon|gull|weed)$/

/**
 * Beasts make no war, by themselves or as an army.
 *
 * > | An army of ants invaded the palace. | Australia has been fighting the cane toad.
 *        ^       ^                                                              ^
 */
export function isAnimal({forms, lemmas, children, deprels}: Sentence, noun: number): boolean {
  if (animal.test(lemmas[noun]!) && /^[a-z]/.test(forms[noun]!)) return true
  return (
    /^(army|swarm|horde|plague|band|flock|herd|pack|colony|legion|invasion)$/.test(lemmas[noun]!) &&
    children[noun]!.some(
      child =>
        deprels[child] === "nmod" &&
        forms[noun + 1] === "of" &&
        animal.test(lemmas[child]!) &&
        /^[a-z]/.test(forms[child]!),
    )
  )
}

const metaphorTargets = new Set([
  "budget",
  "inflation",
  "problem",
  "issue",
  "question",
  "disease",
  "poverty",
  "unemployment",
  "climate",
  "pandemic",
  "virus",
  "record",
  "price",
  "deficit",
  "policy",
  "idea",
  "plan",
  "proposal",
  "decision",
  "law",
  "bill",
  "remark",
  "comment",
  "statement",
  "speech",
  "corruption",
  "crime",
  "fire",
  "wildfire",
  "blaze",
  "cancer",
  "hunger",
  "deal",
  "agreement",
  "target",
  "goal",
  "limit",
  "low",
  "high",
  "consumer",
  "economy",
  "chord",
  "balance",
  "tone",
  "note",
  "headline",
  "peak",
  "milestone",
  "racism",
  "stigma",
])

/** "attacked the budget", "a battle against inflation": what is struck cannot be struck. */
export const isMetaphor = (sentence: Sentence, object: number): boolean =>
  metaphorTargets.has(sentence.lemmas[object]!.toLowerCase()) || isAnimal(sentence, object)
