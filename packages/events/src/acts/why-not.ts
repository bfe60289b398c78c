// What is told as an act and is no event of the record: weather, figures of speech, acts of nobody political.

import type {Sentence} from "@demarche/text"
import {slotsOf} from "../arguments/slots.ts"
import type {Interpretation} from "../triggers/interpretation.ts"
import {isMetaphor, isWeather} from "./false-friends.ts"
import {isPolitical, type Parties} from "./parties.ts"

const conflictful = new Set(["ASSAULT", "COERCE", "MOBILIZE", "PROTEST"])

/** Acts that count even when the words name no official: bombs and shells, arrests, crowds. */
const speaksForItself = (type: string, mode: string | null): boolean =>
  type === "PROTEST" ||
  (type === "COERCE" && mode !== "seize" && mode !== null) ||
  (type === "RETREAT" && mode === "release") ||
  (type === "SANCTION" && mode === "convict") ||
  (type === "ASSAULT" &&
    mode !== null &&
    /^(aerial|drone|heavy-weapons|suicide-attack|explosives|crowd-control)$/.test(mode))

/**
 * An attack told together with its dead or wounded counts whoever did it.
 *
 * > | Nine people are killed in a mass shooting.
 *                     ^effect           ^attack
 */
const isBloodshed = (sentence: Sentence, act: Interpretation): boolean =>
  act.type === "ASSAULT" &&
  act.trigger.some(token => sentence.upos[token] === "VERB") &&
  act.trigger.some(token => sentence.upos[token] === "NOUN")

/**
 * Why this is no event of the record; `null` when it is one.
 * @param other what else the sentence is about, as `otherSubject` says it
 */
export function whyNot(
  sentence: Sentence,
  other: string | null,
  act: Interpretation,
  {actors, recipients}: Parties,
): string | null {
  const all = [...actors, ...recipients]
  if (
    other !== null &&
    !actors.some(actor => actor.resolution.sector === "GOV" || actor.resolution.sector === "MIL")
  )
    return other
  for (const token of act.actors) if (isWeather(sentence, token)) return "the weather does it"
  if (act.type === "ASSAULT" && recipients.length === 0 && act.recipients.length === 0) {
    for (const slot of slotsOf(sentence, act.trigger[0]!)) {
      if (
        (slot.name === "obj" || slot.name === "against" || slot.name === "on") &&
        !act.consumed.includes(slot.token) &&
        isMetaphor(sentence, slot.token)
      )
        return "a figure of speech"
    }
  }
  for (const token of act.recipients)
    if (act.type === "ASSAULT" && isMetaphor(sentence, token)) return "a figure of speech"
  if (speaksForItself(act.type, act.mode) || isBloodshed(sentence, act)) return null
  if (!all.some(isPolitical)) return "no state, official or organised group takes part"
  if (act.type === "RETREAT" && act.mode === "resign")
    return actors.some(actor => isPolitical(actor)) ? null : "no official resigns"
  if (act.mutual || conflictful.has(act.type)) return null
  if (actors.length === 0 && recipients.length === 0) return "nobody is named"
  return actors.length > 0 ||
    act.type === "SANCTION" ||
    act.type === "RETREAT" ||
    act.type === "AID" ||
    act.type === "CONCEDE"
    ? null
    : "nobody is named who does it"
}
