// Whether a name is one that the base lacks, although the words beside it may tell a sector ("the Quuxia Brigade").

import type {Knowledge} from "../knowledge/load.ts"
import {bareSentence} from "./bare-sentence.ts"
import {identify} from "./identify.ts"
import {unitsOf} from "./unit.ts"

/** @param on day, YYYY-MM-DD, or `null` */
export const isUnknownName = (name: string, on: string | null, knowledge: Knowledge): boolean => {
  const sentence = bareSentence(name)
  const units = unitsOf(sentence, 0, sentence.forms.length, knowledge)
  if (units.some(unit => unit.kind === "name")) return true
  const {known, candidates, resolution} = identify(name, on, "", knowledge)
  return !known && candidates.length === 0 && resolution.kind !== "place" && resolution.kind !== "group"
}
