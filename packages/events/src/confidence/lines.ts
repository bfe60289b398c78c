// What an event's confidence is read from: lines of a scorecard that hold for it. A number falls in a step of its scale.

import type {Act} from "../acts/act.ts"
import type {Participant} from "../mentions/participant.ts"

const scales = {
  margin: [-1, -0.7, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.5, 1.8],
  lead: [-0.5, 0, 0.3, 0.6, 0.9, 1.2, 1.5, 2],
  role: [-0.5, -0.2, 0, 0.2, 0.4, 0.7, 1, 1.4],
  passed: [-1.5, -1.2, -1, -0.8, -0.6, -0.3, 0, 0.5],
  words: [6, 10, 15, 20, 30, 40],
  others: [1, 2, 3],
  sentences: [2, 3, 5, 8],
  tellings: [2, 3, 4],
  parties: [1, 2, 3],
} as const

/** The step of a scale, named by where it begins; nothing is known of `null`. */
function step(scale: keyof typeof scales, value: number | null): string {
  if (value === null) return "none"
  let from = "least"
  for (const edge of scales[scale]) if (value >= edge) from = `${edge}`
  return from
}

/** How well it is known who a side is. */
function known(parties: readonly Participant[]): string {
  if (parties.length === 0) return "nobody"
  const coded = parties.filter(
    ({resolution}) => resolution.code !== null || resolution.members !== undefined,
  ).length
  return coded === parties.length ? "all" : coded === 0 ? "no one" : "some"
}

const kinds = (parties: readonly Participant[]): string => {
  const [first] = parties
  if (first === undefined) return "nobody"
  return first.sentence.upos[first.head] === "PRON" ? "pronoun" : first.resolution.kind
}

/** What is known of the text around an act. */
export interface Surroundings {
  /** Other events that the same sentence tells. */
  readonly others: number
  /** Sentences of the document, its title among them. */
  readonly sentences: number
}

/** Names of the lines that hold. */
export function scorecardLines(act: Act, {others, sentences}: Surroundings): string[] {
  const {belief, type, modality, actors, recipients, sentence, mutual} = act
  const lines = [
    `type ${type}`,
    `${type} ${mutual ? "mutual" : recipients.length === 0 ? "to nobody" : "to somebody"}`,
    `modality ${modality}`,
    `actors ${step("parties", actors.length)}`,
    `recipients ${step("parties", recipients.length)}`,
    `actor known: ${known(actors)}`,
    `recipient known: ${known(recipients)}`,
    `actor is ${kinds(actors)}`,
    `recipient is ${kinds(recipients)}`,
    `words ${step("words", sentence.forms.length)}`,
    `other events ${step("others", others)}`,
    `sentences ${step("sentences", sentences)}`,
    `tellings ${step("tellings", act.mentions.length)}`,
    `trigger ${sentence.upos[act.trigger[0]!]!}`,
    act.mode === null ? "without mode" : "with mode",
    ...(sentence.in === "title" ? ["headline"] : []),
    ...(act.attribution === null ? [] : ["source named"]),
    ...(act.place === null ? [] : ["place named"]),
    ...(act.amounts.length > 0 || act.size !== null ? ["amount or count"] : []),
  ]
  if (belief === null) return lines
  lines.push(
    act.ruled ? "read by a rule" : "read by the model alone",
    `${act.ruled ? "rule" : "model"}, margin ${step("margin", belief.type)}`,
    `lead over next type ${step("lead", belief.type - belief.rival)}`,
    `actor margin ${step("role", belief.actor)}`,
    `recipient margin ${step("role", belief.recipient)}`,
    `passed-over actor ${step("passed", belief.passedActor)}`,
    `passed-over recipient ${step("passed", belief.passedRecipient)}`,
  )
  return lines
}
