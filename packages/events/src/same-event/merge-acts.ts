// The same act told again is one event: the tellings become its mentions, and each field is kept from the telling
// that knows most (docs: coding conventions, "Merging").

import type {Act} from "../acts/act.ts"
import {surer} from "../confidence/belief.ts"
import type {Participant} from "../mentions/participant.ts"
import {sameParty} from "../mentions/participant.ts"

const isActualish = (act: Act): boolean => act.modality === "actual" || act.modality === "historical"

/** May two lists of parties mean the same people? An empty list contradicts nobody. */
function partiesAgree(a: readonly Participant[], b: readonly Participant[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  return a.some(left => b.some(right => partyMatches(left, right)))
}

function codesOf(participant: Participant): string[] {
  const {resolution} = participant
  return (resolution.members ?? [resolution]).map(member => member.code).filter(code => code !== null)
}

function partyMatches(a: Participant, b: Participant): boolean {
  if (sameParty(a, b)) return true
  const left = codesOf(a)
  const right = codesOf(b)
  if (a.resolution.members !== undefined || b.resolution.members !== undefined)
    return left.some(code => right.includes(code))
  if (isVagueWordFor(a, b) || isVagueWordFor(b, a)) return true
  if (left[0] === undefined || left[0] !== right[0]) return false
  // a country speaks for its government and the other way round
  const official = (participant: Participant): boolean =>
    participant.resolution.kind === "state" || /^(GOV|MIL)?$/.test(participant.resolution.sector ?? "")
  return official(a) && official(b)
}

/** "It is the first time that such a group said it is open to talks": "it" tells no country, and contradicts none. */
const isVagueWordFor = (vague: Participant, other: Participant): boolean =>
  vague.sentence === other.sentence &&
  vague.sentence.upos[vague.head] === "PRON" &&
  vague.resolution.code === null &&
  vague.resolution.identity === null &&
  vague.resolution.members === undefined &&
  vague.resolution.sector !== null &&
  vague.resolution.sector === other.resolution.sector

const sides = (act: Act): Participant[] => [...act.actors, ...act.recipients]

function timesAgree(a: Act, b: Act): boolean {
  if (
    a.time === null ||
    b.time === null ||
    a.time.precision === "publication" ||
    b.time.precision === "publication"
  )
    return true
  return a.time.days.first <= b.time.days.last && b.time.days.first <= a.time.days.last
}

const placesAgree = (a: Act, b: Act): boolean =>
  a.place === null ||
  b.place === null ||
  (a.place.country_code === b.place.country_code &&
    (a.place.resolution === 1 ||
      b.place.resolution === 1 ||
      a.place.resolved_place === b.place.resolved_place))

function sizesAgree(a: Act, b: Act): boolean {
  const left = a.size?.dead ?? a.size?.arrested
  const right = b.size?.dead ?? b.size?.arrested
  return (
    left === undefined ||
    right === undefined ||
    left.value === right.value ||
    left.bound !== "exact" ||
    right.bound !== "exact"
  )
}

export function isSameAct(a: Act, b: Act): boolean {
  if (a.type !== b.type || isActualish(a) !== isActualish(b)) return false
  if (!isActualish(a) && a.modality !== b.modality) return false
  if (a.mode !== b.mode && a.mode !== null && b.mode !== null && !(a.type === "CONSULT")) return false
  if (a.type === "CONSULT" && (a.mode === "phone") !== (b.mode === "phone")) return false
  if (!timesAgree(a, b) || !placesAgree(a, b) || !sizesAgree(a, b)) return false
  const near = a.sentence.index === b.sentence.index
  const actorsKnown = a.actors.length > 0 && b.actors.length > 0
  if (a.mutual || b.mutual) {
    // all of the smaller side must be found on the other
    const [few, many] = sides(a).length <= sides(b).length ? [sides(a), sides(b)] : [sides(b), sides(a)]
    return few.length > 0 && few.every(one => many.some(other => partyMatches(one, other)))
  }
  if (near && (tellsWhose(a, b) || tellsWhose(b, a))) return true
  if (!partiesAgree(a.actors, b.actors) || !partiesAgree(a.recipients, b.recipients)) return false
  if (!actorsKnown && !near && !(a.recipients.length > 0 && b.recipients.length > 0)) return false
  // speech acts against different things in different sentences stay apart unless they share both sides
  if (
    /^(ACCUSE|REQUEST|SUPPORT|AGREE|REJECT|THREATEN|CONCEDE)$/.test(a.type) &&
    !near &&
    !(a.recipients.length > 0 && b.recipients.length > 0)
  )
    return (
      (a.type === "SUPPORT" && shareTrigger(a, b)) || (a.type === "AGREE" && actorsKnown && bothMembers(a, b))
    )
  return true
}

/** "released the prisoners after delaying their release": whose release it is, it happens to. */
const tellsWhose = (act: Act, again: Act): boolean =>
  again.recipients.length === 0 &&
  again.actors.length > 0 &&
  again.actors.every(
    one =>
      one.sentence.deprels[one.head] === "nmod:poss" &&
      one.sentence.upos[one.head] === "PRON" &&
      act.recipients.some(other => sameParty(one, other)),
  )

const shareTrigger = (a: Act, b: Act): boolean =>
  a.sentence.lemmas[a.trigger[0]!] === b.sentence.lemmas[b.trigger[0]!]

const bothMembers = (a: Act, b: Act): boolean => {
  const left = new Set(a.actors.flatMap(codesOf))
  const right = new Set(b.actors.flatMap(codesOf))
  return left.size > 1 && left.size === right.size && [...left].every(code => right.has(code))
}

const detail = (participant: Participant): number =>
  (participant.resolution.identity !== null ? 4 : 0) +
  (participant.resolution.office !== null ? 2 : 0) +
  (participant.resolution.code !== null ? 2 : 0) +
  (participant.sentence.upos[participant.head] === "PRON" ? -3 : 0) +
  Math.min(2, participant.text.length / 40)

function betterParties(a: readonly Participant[], b: readonly Participant[]): readonly Participant[] {
  if (a.length !== b.length) return a.length > b.length ? a : b
  const sum = (list: readonly Participant[]): number => list.reduce((total, one) => total + detail(one), 0)
  return sum(b) > sum(a) ? b : a
}

const precisionRank: Readonly<Record<string, number>> = {
  day: 6,
  range: 5,
  week: 4,
  month: 3,
  year: 2,
  approximate: 1,
  publication: 0,
}

function mergeTwo(a: Act, b: Act): Act {
  // "arrived in Ankara … met the Turkish president": the telling that says who travelled to whom decides the sides
  if (a.mutual !== b.mutual && (a.mutual ? b : a).recipients.length > 0)
    return mergeSides(a, b, a.mutual ? b : a)
  return mergeSides(a, b, null)
}

function mergeSides(a: Act, b: Act, directed: Act | null): Act {
  const actors = directed?.actors ?? betterParties(a.actors, b.actors)
  const recipients = (directed?.recipients ?? betterParties(a.recipients, b.recipients)).filter(
    recipient => !actors.some(actor => sameParty(actor, recipient)),
  )
  const laterKnowsTime =
    b.time !== null &&
    (a.time === null || precisionRank[b.time.precision]! > precisionRank[a.time.precision]!)
  const finerPlace = b.place !== null && (a.place === null || b.place.resolution > a.place.resolution)
  return {
    ...a,
    mode: a.mode ?? b.mode,
    modality: a.modality === "historical" ? b.modality : a.modality,
    actors,
    recipients,
    attribution: a.attribution ?? b.attribution,
    place: finerPlace ? b.place : a.place,
    time: laterKnowsTime ? b.time : a.time,
    amounts: a.amounts.length >= b.amounts.length ? a.amounts : b.amounts,
    size: a.size === null ? b.size : b.size === null ? a.size : {...b.size, ...a.size},
    contexts: [...new Set([...a.contexts, ...b.contexts])],
    belief: surer(a.belief, b.belief),
    ruled: a.ruled || b.ruled,
    because: [
      ...a.because,
      `told again: "${b.sentence.forms[b.trigger[0]!]}" in sentence ${b.sentence.index + 1}`,
    ],
    mentions: [...a.mentions, ...b.mentions],
  }
}

/** Acts in reading order, each told once. */
export function mergeActs(acts: readonly Act[]): Act[] {
  const merged: Act[] = []
  for (const act of acts) {
    const at = merged.findIndex(earlier => isSameAct(earlier, act))
    if (at < 0) merged.push(act)
    else merged[at] = mergeTwo(merged[at]!, act)
  }
  return merged
}
