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

/** The one who strikes is the weather: "the storm hit the coast". */
export const isWeather = (sentence: Sentence, token: number): boolean =>
  weather.has(sentence.lemmas[token]!.toLowerCase())

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
  metaphorTargets.has(sentence.lemmas[object]!.toLowerCase())
