// What speaks for and against two tellings being of one happening. Each piece of evidence is a number from 0 to 1 with a
// name; the weights are learnt. Symmetric but for time: what is told later may know more.

import type {EventType} from "@demarche/codebook"
import {daysBetween} from "../facts/days.ts"
import type {Facts} from "../facts/facts.ts"
import {intersect} from "../facts/sets.ts"
import {comparePlaces, type PlaceRelation} from "./places.ts"
import {type ActEvidence, weighActs} from "./weigh-acts.ts"
import {type CountryEvidence, weighCountries} from "./weigh-countries.ts"
import {type CountEvidence, weighAmounts, weighCounts} from "./weigh-counts.ts"
import {type DayEvidence, weighDays} from "./weigh-days.ts"
import {type PartyEvidence, weighParties} from "./weigh-parties.ts"
import {type TellingEvidence, weighTelling} from "./weigh-telling.ts"
import {type WordEvidence, weighWords} from "./weigh-words.ts"
import type {Weighed} from "./weighed.ts"

export type EvidenceName =
  | "otherForce"
  | "otherPact"
  | "otherWords"
  | "sameMode"
  | "otherMode"
  | "otherModeOfForce"
  | "agreedDay"
  | "agreedNext"
  | "recallCount"
  | PlaceRelation
  | ActEvidence
  | CountryEvidence
  | CountEvidence
  | DayEvidence
  | PartyEvidence
  | WordEvidence
  | TellingEvidence

const pacts: ReadonlySet<EventType> = new Set(["AGREE", "SUPPORT", "COOPERATE", "AID"])

export type Evidence = Weighed<EvidenceName>

/** @param earlier told first, or facts put together of all tellings so far */
export function evidenceOf(earlier: Facts, later: Facts): Evidence {
  const evidence: Evidence = {}
  if (earlier.type !== later.type)
    evidence[
      later.type === "ASSAULT" || later.type === "COERCE"
        ? "otherForce"
        : pacts.has(later.type)
          ? "otherPact"
          : "otherWords"
    ] = 1
  if (earlier.modes.size > 0 && later.modes.size > 0)
    evidence[
      intersect(earlier.modes, later.modes)
        ? "sameMode"
        : later.type === "ASSAULT"
          ? "otherModeOfForce"
          : "otherMode"
    ] = 1
  weighDays(earlier, later, evidence)
  const place = comparePlaces(earlier.place, later.place)
  if (place !== null) evidence[place] = 1
  weighParties(earlier, later, evidence)
  weighCountries(earlier, later, evidence)
  weighCounts(earlier, later, evidence)
  weighAmounts(earlier, later, evidence)
  weighWords(earlier, later, evidence)
  weighTelling(earlier, later, evidence)
  weighActs(earlier, later, evidence)
  // "a market in Omdurman" and the Sabrein Market of a text that names Omdurman are no two places
  if (evidence.placeHeld === 1) {
    delete evidence.within
    delete evidence.otherSpot
  }
  // "the arrest of the mayor and of a hundred others" is the mayor's arrest
  if (evidence.sameTarget === 1) delete evidence.farArrested
  weighAgreement(earlier, later, evidence)
  if (evidence.sameCount === 1 && (later.cues.definite || later.cues.passing || later.cues.retold))
    evidence.recallCount = 1
  return evidence
}

/** Everything told agrees, and who did it or to whom it was done is among it: more than the sum of the parts. */
function weighAgreement(earlier: Facts, later: Facts, evidence: Evidence): void {
  if (earlier.days === null || later.days === null) return
  const contradicted =
    evidence.otherForce ??
    evidence.otherPact ??
    evidence.otherWords ??
    evidence.otherMode ??
    evidence.otherActor ??
    evidence.otherRecipient ??
    evidence.otherSpot ??
    evidence.otherCountry ??
    evidence.farCount ??
    evidence.farGrown
  // "both sides signed", "Kenya thanked Indonesia": one day and one pair, but no word of the act in common
  const isOfOtherWords = evidence.otherTrigger === 1 && (evidence.unlikeNear ?? 0) > 0.5
  if (
    isOfOtherWords ||
    contradicted !== undefined ||
    (evidence.sameActor ?? evidence.sameRecipient) === undefined
  )
    return
  const apart = daysBetween(earlier.days, later.days)
  if (apart === 0) evidence.agreedDay = 1
  if (apart === 1) evidence.agreedNext = 1
}
