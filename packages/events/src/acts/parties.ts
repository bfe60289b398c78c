// From role tokens to parties: conjuncts apart, nobody on both sides, nobody who cannot act in politics alone.

import type {Sentence} from "@demarche/text"
import {type Participant, sameParty} from "../mentions/participant.ts"
import {participantsOf, type Story} from "../mentions/story.ts"
import type {Interpretation} from "../triggers/interpretation.ts"

export interface Parties {
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
}

const political = new Set([
  "GOV",
  "MIL",
  "COP",
  "JUD",
  "LEG",
  "SPY",
  "PTY",
  "OPP",
  "REB",
  "PRM",
  "UAF",
  "SOC",
  "PRE",
])

/** May this party make an act political? States, officials, armed groups, organisations of states, and whoever has a country. */
export const isPolitical = ({resolution}: Participant): boolean =>
  resolution.members !== undefined ||
  (resolution.sector !== null && political.has(resolution.sector)) ||
  resolution.kind === "state" ||
  (resolution.code !== null && /^(IGO|UNO|EUR|NGO|IMG|ISM)$/.test(resolution.code)) ||
  resolution.otherSectors.some(sector => political.has(sector))

/** Only possessors, modifiers and places that name somebody count as parties of a noun: "military strikes" names none. */
const modifierNamesSomebody = (participant: Participant): boolean =>
  participant.resolution.code !== null ||
  participant.resolution.kind === "group" ||
  participant.resolution.kind === "organisation"

/** "Israeli airstrikes", "a Turkish offer": the adjective stands for the state, or for its army where force is used. */
function asState(participant: Participant, type: string): Participant {
  const {sentence, head, resolution} = participant
  if (
    !/^(amod|compound)$/.test(sentence.deprels[head]!) ||
    resolution.code === null ||
    resolution.sector !== "CVL"
  )
    return participant
  return {
    ...participant,
    resolution: {
      ...resolution,
      kind: "state",
      sector: type === "ASSAULT" || type === "MOBILIZE" ? "MIL" : "GOV",
    },
  }
}

export function partiesOf(story: Story, sentence: Sentence, act: Interpretation): Parties {
  const collect = (tokens: readonly number[]): Participant[] => {
    const found: Participant[] = []
    for (const token of tokens) {
      const modifier = /^(amod|compound)$/.test(sentence.deprels[token]!)
      for (const participant of participantsOf(story, sentence, token)) {
        if (modifier && !modifierNamesSomebody(participant)) continue
        const party = asState(participant, act.type)
        if (!found.some(other => other.head === party.head || sameNamed(other, party))) found.push(party)
      }
    }
    return found
  }
  const actors = collect(act.actors)
  const recipients = collect(act.recipients).filter(
    recipient => !actors.some(actor => overlapping(actor, recipient) || sameParty(actor, recipient)),
  )
  return {actors, recipients}
}

const overlapping = (a: Participant, b: Participant): boolean =>
  a.span.start < b.span.end && b.span.start < a.span.end

/** Two mentions in one sentence of the same known party. */
const sameNamed = (a: Participant, b: Participant): boolean =>
  a.resolution.identity !== null &&
  b.resolution.identity !== null &&
  a.resolution.identity.name === b.resolution.identity.name
