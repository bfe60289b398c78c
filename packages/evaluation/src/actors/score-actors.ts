// Scores who a system takes mentions for against the gold of actors, by class of mention.

import type {Rate} from "../events/score-events.ts"
import type {ActorClass, ActorKind, GoldActorMention, GoldReferent} from "../gold/actor-gold.ts"
import {actorClasses} from "../gold/actor-gold.ts"
import {sameName, sameOffice} from "./same-words.ts"

/** What a system says of one party. */
export interface PredictedReferent {
  readonly code: string | null
  readonly sector: string | null
  readonly otherSectors: readonly string[]
  readonly identity: string | null
  readonly office: string | null
  readonly kind: ActorKind | "unknown"
}

export const judgedFields = ["country", "sector", "identity", "office", "kind"] as const
export type JudgedField = (typeof judgedFields)[number]

/** Right or wrong in each field; a field that the gold does not judge is left out. */
export type Judgement = Readonly<Partial<Record<JudgedField, boolean>>>

export interface ClassScores extends Readonly<Record<JudgedField, Rate>> {
  /** Country, sector and identity all right where judged: the mention is led to the right party. */
  readonly party: Rate
}

export interface ActorScores {
  readonly all: ClassScores
  readonly byClass: ReadonlyMap<ActorClass, ClassScores>
}

const sectorOf = (sector: string | null): string | null => (sector === "UNK" ? null : sector)

const tells = (predicted: PredictedReferent, sector: string | null): boolean =>
  sectorOf(predicted.sector) === sector || predicted.otherSectors.includes(sector ?? "")

function judgeOne(
  gold: GoldReferent,
  predicted: PredictedReferent,
  countryWords: ReadonlySet<string>,
): Judgement {
  const judgement: Partial<Record<JudgedField, boolean>> = {country: gold.codes.includes(predicted.code)}
  if (gold.sectors !== undefined)
    judgement.sector =
      gold.sectors.some(sector => sector === sectorOf(predicted.sector)) &&
      (gold.others ?? []).every(other => tells(predicted, other))
  if (gold.identities !== undefined)
    judgement.identity = gold.identities.some(name => sameName(name, predicted.identity ?? ""))
  if (gold.offices !== undefined)
    judgement.office = gold.offices.some(office => sameOffice(office, predicted.office ?? "", countryWords))
  if (gold.kind !== undefined) judgement.kind = gold.kind === predicted.kind
  return judgement
}

/**
 * Judges one mention. The parties of a list are taken in any order; one that is missing or too much makes the whole
 * mention's country wrong, and each field right only where it is right for all.
 */
export function judgeMention(
  gold: GoldActorMention,
  predicted: readonly PredictedReferent[],
  countryWords: ReadonlySet<string>,
): Judgement {
  const free = [...predicted]
  const judgements = gold.referents.map(referent => {
    const at = Math.max(
      0,
      free.findIndex(one => judgeOne(referent, one, countryWords).country),
    )
    const [one] = free.splice(at, 1)
    return judgeOne(referent, one ?? nobody, countryWords)
  })
  const whole: Partial<Record<JudgedField, boolean>> = {}
  for (const field of judgedFields) {
    const judged = judgements.map(one => one[field]).filter(right => right !== undefined)
    if (judged.length > 0) whole[field] = judged.every(right => right)
  }
  if (free.length > 0 && predicted.length > 1) whole.country = false
  return whole
}

const nobody: PredictedReferent = {
  code: null,
  sector: null,
  otherSectors: [],
  identity: null,
  office: null,
  kind: "unknown",
}

export const partyIsRight = ({country, sector, identity}: Judgement): boolean =>
  country !== false && sector !== false && identity !== false

/** `judgements` stand in the order of `mentions`. */
export function scoreActors(
  mentions: readonly GoldActorMention[],
  judgements: readonly Judgement[],
): ActorScores {
  const of = (wanted: ActorClass | null): ClassScores => {
    const chosen = judgements.filter((_, at) => wanted === null || mentions[at]!.class === wanted)
    const rate = (right: (one: Judgement) => boolean | undefined): Rate => {
      const judged = chosen.map(right).filter(one => one !== undefined)
      return {right: judged.filter(one => one).length, of: judged.length}
    }
    return {
      country: rate(one => one.country),
      sector: rate(one => one.sector),
      identity: rate(one => one.identity),
      office: rate(one => one.office),
      kind: rate(one => one.kind),
      party: rate(partyIsRight),
    }
  }
  const present = actorClasses.filter(name => mentions.some(mention => mention.class === name))
  return {all: of(null), byClass: new Map(present.map(name => [name, of(name)]))}
}
