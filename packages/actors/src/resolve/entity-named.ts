// Looks a bare name up, without a sentence around it.

import type {Knowledge} from "../knowledge/load.ts"
import type {Resolution} from "../resolution.ts"
import {bareSentence} from "./bare-sentence.ts"
import {resolve} from "./resolve.ts"

/** Who a name means on a day (YYYY-MM-DD), or null when the base has nobody by that name. */
export const entityNamed = (name: string, on: string | null, knowledge: Knowledge): Resolution | null => {
  const sentence = bareSentence(name)
  const resolution = resolve(sentence, 0, sentence.forms.length, -1, on, knowledge)
  return resolution.code === null && resolution.identity === null && resolution.sector === null
    ? null
    : resolution
}
