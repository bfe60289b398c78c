// Does who tells that something did not happen deny it, or only say so? Verbs of denial say it themselves (`vocabulary.ts`); of
// others this tells. Counted over 284 negated acts of the written corpus with a teller and without a word of denial: 213 right,
// where "denies" for all is right in 123.

import type {Sentence} from "@demarche/text"
import type {Participant} from "../mentions/participant.ts"

/** Of 85 negated acts beside such a word 79 are denied. */
const rejecting =
  /^(deny|denial|dismiss|reject|refute|dispute|rebut|contradict|disown|disavow|false|untrue|fabricate|fabrication|invent|invention|lie|nonsense|baseless|rumour|rumor|categorical|categorically|insist|swear|protest|rule)$/i

/** "never", "merely": what was told before is contradicted. */
const contradicting = /^(never|contrary|contradicting|whatever|merely|only|far)$/i

/** "has yet to", "failed to", "conceded that": a lack is owned or noted, no charge denied. */
const lacking =
  /^(yet|fail|cannot|still|until|since|short|although|though|after|admit|concede|complain|recall|note|observe|explain|testify|relate)$/i

const official = new Set(["GOV", "MIL", "COP", "SPY", "JUD"])

/**
 * "Nairobi has expelled no diplomat, its foreign ministry said" is a denial; said by a lawyer, or of another state, it is not.
 * @param speaker who tells, where he is known
 */
export function isDenial(
  sentence: Sentence,
  actors: readonly Participant[],
  speaker: Participant | null,
): boolean {
  const has = (pattern: RegExp): boolean => sentence.lemmas.some(lemma => pattern.test(lemma))
  if (has(rejecting)) return true
  const code = speaker?.resolution.code ?? null
  const isOfActors = code !== null && actors.some(actor => actor.resolution.code === code)
  if (has(contradicting)) return code === null || isOfActors
  const sector = speaker?.resolution.sector ?? null
  const speaksForThem = sector === null || official.has(sector) || actors[0]?.resolution.sector === sector
  return isOfActors && speaksForThem && !has(lacking)
}
