// What a headline tells, the story tells again in its first sentences, in other words and with better names.
//
// > | Soldiers seize power in Sao Tome · Mutinous soldiers took control of Sao Tome and Principe before dawn.
//              ^headline                                 ^the same

import type {Sentence} from "@demarche/text"
import type {Act} from "../acts/act.ts"
import type {Participant} from "../mentions/participant.ts"
import {circumstancesAgree, fieldsAgree} from "./same-act.ts"

/** The lead: so many sentences below the headline. */
const LEAD = 2

const codes = (parties: readonly Participant[]): string[] =>
  parties.flatMap(({resolution}) =>
    (resolution.members ?? [resolution]).flatMap(({code}) => (code === null ? [] : [code])),
  )

/** "thousands" are those told of as "tens of thousands" */
const isCount = /^(ten|dozen|score|hundred|thousand|crowd|group)s?$/

const words = (parties: readonly Participant[]): string[] =>
  parties.flatMap(({sentence, head, text}) => [
    sentence.lemmas[head]!,
    ...(isCount.test(sentence.lemmas[head]!) && sentence.forms[head + 1] === "of"
      ? [sentence.lemmas[head + 2]!]
      : []),
    ...(text.match(/\p{Lu}\p{L}{2,}/gu) ?? []),
  ])

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some(one => b.includes(one))

/** Both sides name countries, and not one in common. */
const areOthers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !shares(a, b)

/** Each side of the headline beside that of the act. */
const sidesOf = (headline: Act, act: Act) =>
  [
    [headline.actors, act.actors],
    [headline.recipients, act.recipients],
  ] as const

/**
 * Where a headline says of nobody whose he is, it is the place that tells.
 *
 * > | Dozens killed in raids on Congo villages · Gunmen killed at least 37 people in eastern Congo
 *                               ^^^^^                                                         ^^^^^
 */
const tellsPlaceAlone = ({actors, recipients, place}: Act, act: Act): boolean =>
  place !== null &&
  place.country_code !== null &&
  place.country_code === act.place?.country_code &&
  codes([...actors, ...recipients]).length === 0

/**
 * Whose country is only that of whom he acts on may be of any.
 *
 * > | Creditors agree debt relief for Honduras · The Paris Club agreed to freeze Honduras's debt
 *     ^^^^^^^^^ of Honduras?                         ^^^^^^^^^^
 */
const ofTheirOwn = (side: readonly Participant[], other: readonly Participant[]): Participant[] =>
  side.filter(party => !isOnlyNoun(party) || !shares(codes([party]), codes(other)))

const isOnlyNoun = ({sentence, head, text}: Participant): boolean =>
  sentence.upos[head] === "NOUN" && !/(?<!^)\b\p{Lu}/u.test(text)

/** One of the parties of a side is the same by country or by its word; nothing on either side speaks against it. */
function partiesMayBeSame(headline: Act, act: Act): boolean {
  const sides = sidesOf(headline, act)
  return (
    !areOthers(codes(ofTheirOwn(headline.actors, headline.recipients)), codes(act.actors)) &&
    !areOthers(codes(headline.recipients), codes(act.recipients)) &&
    (sides.some(([a, b]) => shares(codes(a), codes(b)) || shares(words(a), words(b))) ||
      tellsPlaceAlone(headline, act))
  )
}

/** Types that one event is taken for in few words and in many: a raid and a seizure, an expulsion and a deportation. */
const kin: readonly ReadonlySet<string>[] = [
  new Set(["ASSAULT", "COERCE", "PROTEST"]),
  new Set(["COERCE", "SANCTION"]),
  new Set(["AGREE", "SUPPORT", "COOPERATE", "CONCEDE"]),
  new Set(["CONCEDE", "RETREAT"]),
  new Set(["SANCTION", "REJECT"]),
  new Set(["AID", "MOBILIZE"]),
]

/** Both parties of the headline stand in the lead on the same sides. */
const areSameParties = (headline: Act, act: Act): boolean =>
  sidesOf(headline, act).every(([a, b]) => shares(codes(a), codes(b)) || (a.length === 0 && b.length === 0))

/** A title, or the first line of a text that was given without one: it ends without a stop. */
export const isHeadline = (sentence: Sentence): boolean =>
  sentence.in === "title" ||
  (sentence.index === 0 && sentence.paragraph === 0 && sentence.upos.at(-1) !== "PUNCT")

/** Does the lead tell here what the headline told, which nothing has told since? */
export const tellsHeadline = (headline: Act, act: Act): boolean =>
  !isHeadline(act.sentence) &&
  headline.mentions.every(({sentence}) => isHeadline(sentence)) &&
  act.sentence.index - headline.sentence.index <= LEAD &&
  (fieldsAgree(headline, act)
    ? partiesMayBeSame(headline, act)
    : circumstancesAgree(headline, act) &&
      (headline.type === act.type || kin.some(types => types.has(headline.type) && types.has(act.type))) &&
      areSameParties(headline, act))
