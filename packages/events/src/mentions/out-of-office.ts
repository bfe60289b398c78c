// "the ousted president", "Chad's former president": who held an office last, where the story has named nobody so called.

import {lastToLeave, type Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Phrase} from "../arguments/phrase.ts"
import {officeKey, officeThatLeads} from "./office.ts"
import {wordsBefore} from "./owner.ts"
import type {Story} from "./story.ts"

/** Driven out, as the news says while it is news. */
const ousted = /^(ousted|deposed|toppled|overthrown|dethroned|fallen|fugitive|exiled|ex)$/

const former = /^(former|ex)$/

/** Years YYYYMMDD counts by: an overthrow is news for so long. */
const isOfLate = (left: number, on: string): boolean => Number(on.slice(0, 4)) - Math.floor(left / 10000) <= 3

const ruling = /^(leader|ruler|president|dictator|strongman)$/

/**
 * The one whom the words mean, with his name.
 *
 * > | Judges in Dakar sentenced Chad's former president.
 *                                                ^ head, code told by the words
 * @param isTold whether the words tell the country themselves
 */
export function outOfOffice(
  story: Story,
  sentence: Sentence,
  {from, head}: Phrase,
  resolution: Resolution,
  isTold: boolean,
): Resolution {
  const {code, kind, plural, sector, identity} = resolution
  if (story.on === null || code === null || identity !== null || kind !== "person" || plural)
    return resolution
  if (sector !== "ELI" || /^(an?|one|another|any|no)$/i.test(sentence.forms[from]!)) return resolution
  const before = wordsBefore(sentence, from, head)
  const isOusted = before.some(word => ousted.test(word))
  if (!isOusted && !(isTold && before.some(word => former.test(word)))) return resolution
  const key = keyOf(story, sentence.lemmas[head]!.toLowerCase(), before, code, resolution.office)
  const last = key === null ? null : lastToLeave(story.knowledge, code, key, story.on)
  if (last === null || (isOusted && !isOfLate(last.holding.to, story.on))) return resolution
  return {
    ...resolution,
    identity: {name: last.person.name, wikidata: last.person.wikidata},
    gender: last.person.gender,
    office: story.knowledge.small.offices[last.holding.office]!.label,
    score: 0.5,
    because: [...resolution.because, `${last.person.name} left that office in ${code} last`],
  }
}

function keyOf(
  story: Story,
  lemma: string,
  before: readonly string[],
  code: string,
  office: string | null,
): string | null {
  if (lemma === "president" && before.includes("vice")) return "vice-president"
  if (lemma === "minister" && before.includes("prime")) return "prime-minister"
  const told = office === null ? null : officeKey(story, office)
  if (told !== null) return told
  if (!ruling.test(lemma)) return officeKey(story, lemma)
  return lemma === "president" ? "president" : officeThatLeads(story, code)
}
