// The place to which somebody flees from an act is not where it was done.

import type {Sentence} from "@demarche/text"

/**
 * > | Protesters stormed his residence and he fled to Kenya.
 *                ^act                         ^verb   ^place
 */
export function isWhereOneFled(
  {forms, lemmas, upos, children, deprels}: Sentence,
  place: number,
  act: readonly number[],
): boolean {
  for (let verb = place - 1; verb >= 0 && place - verb < 8; verb--) {
    if (act.includes(verb) || /^[,;:]$/.test(forms[verb]!)) return false
    if (upos[verb] !== "VERB") continue
    return (
      /^(flee|escape)$/.test(lemmas[verb]!) &&
      act.every(token => token < verb) &&
      forms.slice(verb + 1, place).some(form => /^(to|into)$/.test(form)) &&
      children[verb]!.some(child => deprels[child]!.startsWith("nsubj"))
    )
  }
  return false
}
