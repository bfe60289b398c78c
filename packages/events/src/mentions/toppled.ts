// "soldiers overthrew President Bazoum on Wednesday": in the days after, whoever is driven out of an office is told of as its holder,
// although on the day of the story he is one no longer.

import {lastToLeave} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {dayOf, parseDay} from "../time/calendar.ts"
import {officeKey} from "./office.ts"
import type {Participant} from "./participant.ts"
import type {Story} from "./story.ts"

const topples = /^(topple|overthrow|oust|depose|unseat|dethrone|dismiss|sack|impeach)$/

const from = /^(office|power|post|throne)$/

const former = /^(former|ex|onetime|one-time|deposed|ousted|fallen|toppled)$/i

/** Days for which an overthrow is the news of the day. */
const lately = 31

/**
 * The party as it was when it was driven out; the party itself elsewhere.
 *
 * > | Guardsmen toppled Mohamed Bazoum on July 26. | Parliament removed President Paksas from office.
 *                               ^ head                                            ^ head
 */
export function toppled(story: Story, party: Participant): Participant {
  const {sentence, head, text, resolution} = party
  const {kind, sector, identity} = resolution
  if (kind !== "person" || sector !== "ELI" || identity === null) return party
  if (text.split(/[\s-]+/).some(word => former.test(word)) || !isDrivenOut(sentence, head)) return party
  if (!leftLately(story, party)) return party
  const because = `${identity.name} was in office until driven out`
  return {...party, resolution: {...resolution, sector: "GOV", because: [...resolution.because, because]}}
}

function isDrivenOut({heads, deprels, lemmas, xpos, children}: Sentence, head: number): boolean {
  // "toppled President Bazoum": some trees take the title for the object
  const object = /^(nmod:desc|appos|flat)$/.test(deprels[head]!) ? heads[head]! : head
  const verb = heads[object]!
  if (verb < 0 || !/^(obj|nsubj:pass)$/.test(deprels[object]!)) return false
  // "ordered ousted president Pedro Castillo kept in jail": read as a verb with an object
  const isHelped = children[verb]!.some(child => deprels[child]!.startsWith("aux"))
  if (deprels[object] === "obj" && xpos[verb] === "VBN" && !isHelped) return false
  if (topples.test(lemmas[verb]!)) return true
  return (
    /^(remove|vote|force|drive)$/.test(lemmas[verb]!) &&
    children[verb]!.some(child => from.test(lemmas[child]!))
  )
}

/** Whether he was the last to leave his office, and did so in the weeks before the story. */
function leftLately(story: Story, {resolution: {code, office, identity}}: Participant): boolean {
  const {knowledge, on} = story
  const key = office === null ? null : officeKey(story, office)
  const today = parseDay(on)
  if (on === null || today === null || code === null || key === null) return false
  const last = lastToLeave(knowledge, code, key, on)
  if (last === null || last.person.name !== identity?.name) return false
  // 20230804
  const {to} = last.holding
  return today - dayOf(Math.floor(to / 10_000), Math.floor(to / 100) % 100, to % 100) <= lately
}
