// "her party", "his group": the body that its owner leads, as the base knows him.

import {bareSentence, officesOfName, type Resolution, resolve} from "@demarche/actors"
import {nameOf} from "./name-of.ts"
import type {Story} from "./story.ts"

const leads =
  /^(?:Leader|President|Chairman|Chairwoman|Chair|Head|Founder|Commander|Secretary-General) of (?:the )?(.+)$/

/**
 * > | Sonia Gandhi wept. Her party had lost.
 *                            ^ the Indian National Congress
 */
export function partyOf(story: Story, owner: Resolution, noun: string): Resolution | null {
  if (owner.identity === null || owner.kind !== "person" || story.on === null) return null
  for (const label of officesOfName(story.knowledge, owner.identity.name, story.on)) {
    const name = leads.exec(label)?.[1]
    if (name === undefined) continue
    const words = bareSentence(name)
    const body = resolve(words, 0, words.forms.length, -1, story.on, story.knowledge)
    if (body.kind !== "organisation" && body.kind !== "group") continue
    if (body.identity === null || !fits(noun, body)) continue
    if (owner.code !== null && body.code !== owner.code && /^(?!IMG|ISM)/.test(body.code ?? "")) continue
    return {...body, score: 0.5, because: [...body.because, `${nameOf(owner)} leads it`]}
  }
  return null
}

const fits = (noun: string, {sector}: Resolution): boolean =>
  noun === "party"
    ? /^(PTY|OPP)$/.test(sector ?? "")
    : /^(group|movement|organi[sz]ation|militia|faction)$/.test(noun) &&
      /^(REB|UAF|PRM|PTY|OPP|SOC)$/.test(sector ?? "")
