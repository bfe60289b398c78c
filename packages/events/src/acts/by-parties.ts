// Who does it to whom decides what an act is: envoys are expelled where others are deported, who is seized is no thing seized.

import {prepositionOf} from "../arguments/phrase.ts"
import type {Participant} from "../mentions/participant.ts"
import type {Interpretation} from "../triggers/interpretation.ts"
import {isInClass} from "../triggers/lexicon.ts"
import type {TypeAndMode} from "../triggers/rewrite.ts"
import type {Parties} from "./parties.ts"

/** The type and mode that the parties make of an act, with the reason; null: as the words have it. */
export function byParties(
  {type, mode, top}: Interpretation,
  {actors, recipients}: Parties,
): (TypeAndMode & {readonly because: string}) | null {
  if (type !== "COERCE") return null
  if (mode === "deport" && recipients.some(isEnvoy))
    return {type: "SANCTION", mode: "expel", because: "those of an embassy are expelled"}
  if (mode !== "seize" || recipients.length === 0 || !recipients.every(isSomebody)) return null
  const [first] = recipients
  if (!/^(seize|capture|grab|snatch)$/.test(first!.sentence.lemmas[top]!)) return null
  return actors.every(isOutlaw)
    ? {type: "ASSAULT", mode: "abduct", because: "people whom no police seize are abducted"}
    : actors.every(({resolution: {sector}}) => /^(COP|GOV|JUD|SPY)$/.test(sector ?? ""))
      ? {type: "COERCE", mode: "arrest", because: "people whom police seize are arrested"}
      : null
}

/** "sent home 18 employees of the embassy": a state's people abroad. */
const isEnvoy = ({text, resolution: {sector}}: Participant): boolean =>
  (sector === "GOV" || sector === "SPY" || sector === "MIL") &&
  /\b(diplomats?|ambassadors?|envoys?|attach[eé]s?|consuls?|embassy|consulate)\b/i.test(text)

/** Rebels, gunmen, gangs; mutinous soldiers who seize their president stage a coup. */
const isOutlaw = ({sentence, head, resolution: {sector}}: Participant): boolean =>
  /^(REB|UAF|CRM|PRM|IMG)$/.test(sector ?? "") && !/^(soldier|troops|officer)$/.test(sentence.lemmas[head]!)

/** "the mayor", "two nuns", "him": no thing, no body of people, nobody from whom a thing is seized. */
const isSomebody = ({sentence, head, resolution}: Participant): boolean => {
  // "hundreds of guests", but not "from a family"
  if (!/^(of)?$/.test(prepositionOf(sentence, head) ?? "")) return false
  const lemma = sentence.lemmas[head]!.toLowerCase()
  return (
    resolution.kind === "person" ||
    isInClass("PERSON", lemma) ||
    isInClass("CAPTIVE", lemma) ||
    isInClass("OFFICIAL", lemma)
  )
}
