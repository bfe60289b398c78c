// The rows a relation is learnt from: a text, the spans of both sides, and what passes between them.

import type {GoldItem} from "@demarche/evaluation"
import type {Span} from "@demarche/text"

export const relationTypes = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "YIELD",
  "COOPERATE",
  "AID",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const
export type RelationType = (typeof relationTypes)[number]

/** `pairs`: written or labelled by the conventions of the shared rows. */
export type Domain = "shared" | "pairs" | "written" | "news"

export interface RelationRow {
  readonly id: string
  readonly text: string
  readonly actor: readonly Span[]
  readonly recipient: readonly Span[]
  readonly type: RelationType
  readonly domain: Domain
}

/** The class of a PLOVER type. */
export const relationOf = (type: string): RelationType =>
  type === "CONCEDE" || type === "RETREAT" ? "YIELD" : (type as RelationType)

/** The shared 1,050 rows: `{id, text, actor, recipient, type}` a line. */
export const sharedRows = (jsonLines: string): RelationRow[] =>
  jsonLines
    .split("\n")
    .filter(line => line !== "")
    .map(line => {
      const {id, text, actor, recipient, type} = JSON.parse(line) as {
        id: string
        text: string
        actor: Span[]
        recipient: Span[]
        type: RelationType
      }
      return {id, text, actor, recipient, type, domain: "shared"}
    })

/**
 * A row for each certain gold event that has a party. Acts said not to have happened, or only feared, are left out:
 * their words tell the type but nothing passes between the two.
 */
export const goldRows = (items: readonly GoldItem[], domain: Domain): RelationRow[] =>
  items.flatMap(item =>
    item.events
      .filter(
        event =>
          !event.doubtful &&
          event.modality !== "negation" &&
          event.actors.length + event.recipients.length > 0,
      )
      .map((event, at) => ({
        id: `${item.id}#${at}`,
        text: item.text,
        actor: event.actors.map(party => party.span),
        recipient: event.recipients.map(party => party.span),
        type: relationOf(event.type),
        domain,
      })),
  )

const quads: Readonly<Record<RelationType, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  COOPERATE: 2,
  AID: 2,
  YIELD: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
}
export const quadOf = (type: RelationType): number => quads[type]

/** How much a row counts: by its kind, and more where its type is rare, by the root of how rare. */
export function importanceAmong(
  rows: readonly RelationRow[],
  ofKind: Readonly<Record<Domain, number>>,
): (row: RelationRow) => number {
  const counts = new Map<RelationType, number>()
  for (const {type} of rows) counts.set(type, (counts.get(type) ?? 0) + 1)
  const average = rows.length / relationTypes.length
  return ({domain, type}) => ofKind[domain] * Math.sqrt(average / counts.get(type)!)
}
