// "Peru denied that its planes had bombed": a thing that no table knows is of whoever owns it, and acts for him.

import {isCapitalized} from "@demarche/text"
import {ownerOf} from "../mentions/owner.ts"
import type {Participant} from "../mentions/participant.ts"
import {stateCode} from "../mentions/scene.ts"
import type {Story} from "../mentions/story.ts"
import {sectorOfThingKind} from "./thing-sectors.ts"

/** Of these a thing that acts is armed. */
const force = /^(ASSAULT|MOBILIZE)$/

/**
 * The party with its owner's country, and with his sector where he is no state.
 *
 * > | Peru denied that its planes had bombed. | Police searched the paper's printing works.
 *                      ^^^ ^^^^^^                                 ^^^^^^^          ^^^^^
 */
export function withOwnerOf(story: Story, party: Participant, type: string): Participant {
  const {sentence, head, resolution} = party
  if (!/^(thing|unknown)$/.test(resolution.kind) || resolution.code !== null) return party
  // "His Holiness" is nobody's, "our old ones" may be anybody
  if (isCapitalized(sentence.forms[head]!) || sentence.lemmas[head] === "one") return party
  const owner = ownerOf(story, sentence, head)?.resolution
  if (owner === undefined || owner.code === null || owner.members !== undefined) return party
  if (!stateCode.test(owner.code)) return party
  const isState = /^(state|place)$/.test(owner.kind)
  const armed = isState && force.test(type) ? sectorOfThingKind(sentence.lemmas[head]!, "") : undefined
  const sector = resolution.sector ?? (isState ? (armed === "MIL" ? armed : null) : owner.sector)
  const because = [...resolution.because, `belongs to ${owner.identity?.name ?? owner.code}`]
  return {...party, resolution: {...resolution, code: owner.code, sector, because}}
}
