// Who did it and to whom, by codes and by names.

import type {Facts, Side} from "../facts/facts.ts"
import {countShared, intersect} from "../facts/sets.ts"
import {sharedWeight} from "../facts/telling-words.ts"
import type {Weighed} from "./weighed.ts"

export type PartyEvidence =
  | "sameActor"
  | "otherActor"
  | "sameRecipient"
  | "otherRecipient"
  | "actorWords"
  | "recipientWords"
  | "otherRecipientWords"
  | "codesShared"
  | "sameIdentity"
  | "otherIdentity"

export function weighParties(earlier: Facts, later: Facts, evidence: Weighed<PartyEvidence>): void {
  const actor = sidesAgree(earlier.actor, later.actor)
  if (actor !== null) evidence[actor ? "sameActor" : "otherActor"] = 1
  const recipient = sidesAgree(earlier.recipient, later.recipient)
  if (recipient !== null) evidence[recipient ? "sameRecipient" : "otherRecipient"] = 1
  weighWording(earlier, later, evidence)
  const {codes: a, identities: who} = earlier.parties
  const {codes: b, identities: whom} = later.parties
  if (a.size > 0 && b.size > 0) {
    const shared = countShared(b, a)
    if (shared > 0) evidence.codesShared = shared / Math.min(a.size, b.size)
  }
  if (who.size > 0 && whom.size > 0) evidence[intersect(who, whom) ? "sameIdentity" : "otherIdentity"] = 1
}

/** Weight, squared, of words that tell one party from another. */
const tellingParty = 40

/** How the texts name the parties: whom it struck is told in telling words that another telling repeats. */
function weighWording(earlier: Facts, later: Facts, evidence: Weighed<PartyEvidence>): void {
  for (const side of ["actor", "recipient"] as const) {
    const [a, b] = [earlier[side].words, later[side].words]
    if (a.squares < tellingParty || b.squares < tellingParty) continue
    const held = Math.max(
      sharedWeight(earlier.words, b) / b.squares,
      sharedWeight(a, later.words) / a.squares,
    )
    evidence[`${side}Words`] = held
    if (side === "recipient" && held < 0.2) evidence.otherRecipientWords = 1
  }
}

/** `null` when one side tells no code. */
const sidesAgree = (a: Side, b: Side): boolean | null =>
  a.codes.size === 0 || b.codes.size === 0 ? null : intersect(a.codes, b.codes)
