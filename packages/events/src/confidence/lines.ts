// What an event's confidence is read from: lines of a scorecard that hold for it. A number falls in a step of its scale.

import type {Act} from "../acts/act.ts"
import type {Participant} from "../mentions/participant.ts"

/** A line whose number falls in a step. */
interface Scale {
  /** Where each step but the first begins, in order. */
  readonly edges: readonly number[]
  /** The line for each step, named by where it begins. */
  readonly lines: readonly string[]
  /** The line where nothing is known. */
  readonly none: string
}

const scale = (name: string, edges: readonly number[]): Scale => ({
  edges,
  lines: ["least", ...edges].map(from => `${name} ${from}`),
  none: `${name} none`,
})

const ofMargin = [-1, -0.7, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.5, 1.8, 2.2, 2.6]
const ofRole = [-1, 0, 0.5, 1, 1.5, 2, 3, 4, 5]
const ofPassed = [-7, -6, -5, -4, -3, -2, -1, 0]
const ofParties = [1, 2, 3]

const scales = {
  actors: scale("actors", ofParties),
  recipients: scale("recipients", ofParties),
  words: scale("words", [6, 10, 15, 20, 30, 40]),
  others: scale("other events", [1, 2, 3]),
  sentences: scale("sentences", [2, 3, 5, 8]),
  tellings: scale("tellings", [2, 3, 4]),
  ruleMargin: scale("rule, margin", ofMargin),
  modelMargin: scale("model, margin", ofMargin),
  lead: scale("lead over next type", [-0.5, 0, 0.3, 0.6, 0.9, 1.2, 1.5, 2, 2.5]),
  actorMargin: scale("actor margin", ofRole),
  recipientMargin: scale("recipient margin", ofRole),
  passedActor: scale("passed-over actor", ofPassed),
  passedRecipient: scale("passed-over recipient", ofPassed),
} as const

/** The line of the step in which a value falls. */
function step({edges, lines, none}: Scale, value: number | null): string {
  if (value === null) return none
  let at = 0
  while (at < edges.length && value >= edges[at]!) at++
  return lines[at]!
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
    step(scales.actors, actors.length),
    step(scales.recipients, recipients.length),
    `actor known: ${known(actors)}`,
    `recipient known: ${known(recipients)}`,
    `actor is ${kinds(actors)}`,
    `recipient is ${kinds(recipients)}`,
    step(scales.words, sentence.forms.length),
    step(scales.others, others),
    step(scales.sentences, sentences),
    step(scales.tellings, act.mentions.length),
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
    step(act.ruled ? scales.ruleMargin : scales.modelMargin, belief.type),
    step(scales.lead, belief.type - belief.rival),
    step(scales.actorMargin, belief.actor),
    step(scales.recipientMargin, belief.recipient),
    step(scales.passedActor, belief.passedActor),
    step(scales.passedRecipient, belief.passedRecipient),
  )
  return lines
}
