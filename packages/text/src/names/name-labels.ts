// How names are written on tokens: outside, or the beginning, inside, last or only token of a person, organisation or
// place (BILOU). Only orders that make whole names are ever chosen.

import type {Name, NameType} from "../sentence.ts"

const NAME_TYPES: readonly NameType[] = ["PER", "ORG", "LOC"]

export const OUTSIDE_LABEL = 0

/** Label of the type numbered `type`: beginning, inside, last, only. */
export const beginning = (type: number): number => 1 + type * 4
export const inside = (type: number): number => 2 + type * 4
export const last = (type: number): number => 3 + type * 4
export const only = (type: number): number => 4 + type * 4

export const LABELS: number = 1 + NAME_TYPES.length * 4

const closed = [OUTSIDE_LABEL, ...NAME_TYPES.flatMap((_, type) => [beginning(type), only(type)])]
const closedAtEnd = [OUTSIDE_LABEL, ...NAME_TYPES.map((_, type) => only(type))]

/** Labels that may follow each label. */
export const FOLLOWERS: readonly (readonly number[])[] = Array.from({length: LABELS}, (_, label) => {
  const type = (label - 1) >> 2
  return label === beginning(type) || label === inside(type) ? [inside(type), last(type)] : closed
})

/** The same for the last token of a sentence: no name stays open. */
export const LAST_FOLLOWERS: readonly (readonly number[])[] = Array.from({length: LABELS}, (_, label) => {
  const type = (label - 1) >> 2
  return label === beginning(type) || label === inside(type) ? [last(type)] : closedAtEnd
})

/** Whether a name goes on behind the label. */
export const staysOpen = (label: number): boolean => FOLLOWERS[label]!.length === 2

/** Labels of `length` tokens with these names. */
export const labelsOf = (names: readonly Name[], length: number): Int32Array => {
  const labels = new Int32Array(length)
  for (const {from, to, type} of names) {
    const number = NAME_TYPES.indexOf(type)
    if (to === from + 1) labels[from] = only(number)
    else {
      labels.fill(inside(number), from + 1, to - 1)
      labels[from] = beginning(number)
      labels[to - 1] = last(number)
    }
  }
  return labels
}

/** The names that the first `length` labels write. */
export const namesOf = (labels: Int32Array, length: number): Name[] => {
  const names: Name[] = []
  let from = 0
  for (let at = 0; at < length; at++) {
    const label = labels[at]!
    if (label === OUTSIDE_LABEL) continue
    const type = (label - 1) >> 2
    if (label === beginning(type) || label === only(type)) from = at
    if (label === last(type) || label === only(type)) names.push({from, to: at + 1, type: NAME_TYPES[type]!})
  }
  return names
}
