// The same act told again is one event: the tellings become its mentions, and each field is kept from the telling
// that knows most (docs: coding conventions, "Merging").

import {exactness} from "@demarche/codebook"
import type {Act} from "../acts/act.ts"
import {surer} from "../confidence/belief.ts"
import {type Participant, sameParty} from "../mentions/participant.ts"
import {triggerSpan} from "../trigger-span.ts"
import {isHeadline, tellsHeadline} from "./headline.ts"
import {isSameAct, isVaguePeople} from "./same-act.ts"

const detail = (participant: Participant): number =>
  (participant.resolution.identity !== null ? 4 : 0) +
  (participant.resolution.office !== null ? 2 : 0) +
  (participant.resolution.code !== null ? 2 : 0) +
  (participant.sentence.upos[participant.head] === "PRON" ? -3 : 0) +
  // "the first visit by an Indonesian head of state"
  (/^an? /i.test(participant.text) ? -1 : 0) +
  (isVaguePeople(participant) ? -2 : 0) +
  Math.min(2, participant.text.length / 40)

function betterParties(a: readonly Participant[], b: readonly Participant[]): readonly Participant[] {
  if (a.length !== b.length) return a.length > b.length ? a : b
  const sum = (list: readonly Participant[]): number => list.reduce((total, one) => total + detail(one), 0)
  return sum(b) > sum(a) ? b : a
}

/** Who stands in the lead stands in the headline too, which may add another. */
const areAmong = (few: readonly Participant[], many: readonly Participant[]): boolean =>
  few.every(({resolution: {code, sector}}) =>
    many.some(({resolution}) => code !== null && resolution.code === code && resolution.sector === sector),
  )

/**
 * Where the story tells who it was, the few words of its headline do not overrule it.
 *
 * > | Opposition leader held after rally · Ugandan police arrested opposition leader Moses Kiggundu
 *     ^^^^^^^^^^^^^^^^^ taken for the actor ^^^^^^^^^^^^^^
 */
function partiesOfLead(a: Act, b: Act, side: "actors" | "recipients"): readonly Participant[] | null {
  const isKnown = ({resolution}: Participant): boolean =>
    resolution.code !== null || resolution.identity !== null
  const isOnlyHeadline = a.mentions.every(({sentence}) => isHeadline(sentence)) && !isHeadline(b.sentence)
  if (!isOnlyHeadline || b[side].length === 0) return null
  if (a[side].some(isKnown) && !b[side].some(isKnown)) return null
  return areAmong(b[side], a[side]) ? null : b[side]
}

function mergeTwo(a: Act, b: Act): Act {
  // "arrived in Ankara … met the Turkish president": the telling that says who travelled to whom decides the sides
  if (a.mutual !== b.mutual && (a.mutual ? b : a).recipients.length > 0)
    return mergeSides(a, b, a.mutual ? b : a)
  // "killed nine guerrillas in a clash": who killed whom is told
  if (
    a.sentence === b.sentence &&
    a.actors.length > 0 &&
    a.recipients.length > 0 &&
    b.recipients.length === 0
  )
    return mergeSides(a, b, a)
  return mergeSides(a, b, null)
}

function mergeSides(a: Act, b: Act, directed: Act | null): Act {
  const actors = directed?.actors ?? partiesOfLead(a, b, "actors") ?? betterParties(a.actors, b.actors)
  const recipients = (
    directed?.recipients ??
    partiesOfLead(a, b, "recipients") ??
    betterParties(a.recipients, b.recipients)
  ).filter(recipient => !actors.some(actor => sameParty(actor, recipient)))
  const laterKnowsTime =
    b.time !== null && (a.time === null || exactness[b.time.precision] > exactness[a.time.precision])
  // what is news and is also told as of old has the day of the news
  const newsTime =
    a.modality === "historical" && b.modality === "actual"
      ? b.time
      : a.modality === "actual" && b.modality === "historical"
        ? a.time
        : null
  const finerPlace = b.place !== null && (a.place === null || b.place.resolution > a.place.resolution)
  return {
    ...a,
    mode: a.mode ?? b.mode,
    modality: a.modality === "historical" ? b.modality : a.modality,
    actors,
    recipients,
    attribution: a.attribution ?? b.attribution,
    place: finerPlace ? b.place : a.place,
    time: newsTime ?? (laterKnowsTime ? b.time : a.time),
    amounts: a.amounts.length >= b.amounts.length ? a.amounts : b.amounts,
    size: a.size === null ? b.size : b.size === null ? a.size : bestCounts(a.size, b.size),
    contexts: [...new Set([...a.contexts, ...b.contexts])],
    belief: surer(a.belief, b.belief),
    ruled: a.ruled || b.ruled,
    because: [
      ...a.because,
      `told again: "${b.sentence.forms[b.trigger[0]!]}" in sentence ${b.sentence.index + 1}`,
    ],
    mentions: [
      ...a.mentions,
      ...b.mentions.filter(one => !a.mentions.some(other => isSamePlace(one, other))),
    ],
  }
}

/** Of each count the one told in numbers, the first of two: "dozens" in the headline, "at least 31" below. */
function bestCounts(a: NonNullable<Act["size"]>, b: NonNullable<Act["size"]>): NonNullable<Act["size"]> {
  const better = {...b, ...a}
  for (const count of ["dead", "injured", "arrested", "number"] as const) {
    const [first, second] = [a[count], b[count]]
    if (first !== undefined && second !== undefined && isVague(first.text) && !isVague(second.text))
      better[count] = second
  }
  return better
}

const isVague = (words: string): boolean => /\b(dozens|scores|hundreds|thousands|several|many)\b/i.test(words)

/**
 * One word tells one act of a type, by whichever way it was found.
 *
 * > | sentenced the man to imprisonment for …
 * >                        ^
 */
const isSameWord = (a: Act, b: Act): boolean => a.type === b.type && isSamePlace(a, b)

const isSamePlace = (a: Act["mentions"][number], b: Act["mentions"][number]): boolean => {
  if (a.sentence !== b.sentence) return false
  const [one, other] = [triggerSpan(a.sentence, a.trigger), triggerSpan(b.sentence, b.trigger)]
  return one.start === other.start && one.end === other.end
}

/** A headline told in full is what the full sentence tells; who gives in agrees, but not only that. */
const withTypeOf = (earlier: Act, act: Act): Act =>
  earlier.type === act.type || (earlier.type === "CONCEDE" && act.type === "AGREE")
    ? earlier
    : {...earlier, type: act.type, mode: act.mode}

/**
 * The headline's arrest is told again by the arrest of the lead, and not by the conviction that stands before it.
 *
 * > | Court jails soldiers over massacre · A court sentenced three soldiers to prison for the killing of migrants.
 *           ^^^^^ headline                         ^^^^^^^^^ act                ^^^^^^ told better
 */
const isToldBetter = (headline: Act, act: Act, acts: readonly Act[]): boolean =>
  act.type !== headline.type &&
  acts.some(
    other =>
      other.sentence === act.sentence && other.type === headline.type && tellsHeadline(headline, other),
  )

/** Acts in reading order, each told once. */
export function mergeActs(acts: readonly Act[]): Act[] {
  const merged: Act[] = []
  for (const act of acts) {
    const isTold = (earlier: Act): boolean =>
      isSameWord(earlier, act) ||
      isSameAct(earlier, act) ||
      (tellsHeadline(earlier, act) && !isToldBetter(earlier, act, acts))
    // "blew up a pipeline, and troops killed nine in a clash": of two in one sentence the nearer
    const near = merged.findLastIndex(earlier => earlier.sentence === act.sentence && isTold(earlier))
    const at = near < 0 ? merged.findIndex(isTold) : near
    if (at < 0) merged.push(act)
    else merged[at] = mergeTwo(withTypeOf(merged[at]!, act), act)
  }
  return merged
}
