// The parts of a group: units, and personal names put together from several.

import type {Sentence} from "@demarche/text"
import type {Knowledge} from "../knowledge/load.ts"
import type {RoleRow} from "../knowledge/tables.ts"
import {type NameRun, nameRunAt} from "./name-run.ts"
import type {Unit} from "./unit.ts"

export interface GroupContext {
  readonly sentence: Sentence
  readonly knowledge: Knowledge
  readonly on: string | null
  /** Country that the phrase around the group tells ("president of Russia"), used to choose people. */
  readonly hint: string | null
}

/** A role noun that stands before the head. */
export interface RoleBefore {
  readonly role: RoleRow
  readonly unit: Unit
}

/** A thing that belongs to the group: a unit, or several that make one name. */
export interface Part {
  readonly unit: Unit
  readonly run: NameRun | null
}

export const partsOf = (sentence: Sentence, units: readonly Unit[]): Part[] => {
  const parts: Part[] = []
  let at = 0
  while (at < units.length) {
    const name = nameRunAt(sentence, units, at)
    if (name !== null) {
      parts.push({unit: units[at]!, run: name.run})
      at += name.count
    } else {
      if (units[at]!.kind !== "hyphen") parts.push({unit: units[at]!, run: null})
      at++
    }
  }
  return parts
}

export const isContent = (part: Part): boolean =>
  part.run !== null ||
  !["determiner", "number", "modifier", "word", "verb", "possessive", "hyphen"].includes(part.unit.kind)
