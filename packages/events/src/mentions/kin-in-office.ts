// "his brother, the defence secretary", "his daughter, the vice president": of the family, but what they are is told behind the comma.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {participantAt, type Story} from "./story.ts"

const kin =
  /^(wife|husband|son|daughter|brother|sister|father|mother|cousin|nephew|niece|uncle|aunt|half-brother|half-sister|son-in-law|brother-in-law|father-in-law|twin|grandson|granddaughter|stepson)$/i

/**
 * > | His daughter, the vice president, followed on the next flight.
 *         ^ head        ^ who she is
 */
export function kinInOffice(
  story: Story,
  sentence: Sentence,
  head: number,
  told: Resolution,
): Resolution | null {
  if (told.kind !== "person" || told.plural || !kin.test(sentence.lemmas[head]!)) return null
  const beside = sentence.children[head]!.find(
    child =>
      child > head + 2 &&
      /^(appos|conj)$/.test(sentence.deprels[child]!) &&
      sentence.upos[child] === "NOUN" &&
      sentence.forms[head + 1] === "," &&
      /^(the|a|an)$/i.test(sentence.forms[head + 2]!),
  )
  if (beside === undefined) return null
  const one = participantAt(story, sentence, beside)?.resolution
  if (one === undefined || one.kind !== "person" || one.plural) return null
  return /^(GOV|LEG|MIL|JUD|SPY|COP|PTY|OPP|REB)$/.test(one.sector ?? "") && one.code !== null
    ? {...one, because: [...told.because, ...one.because]}
    : null
}
