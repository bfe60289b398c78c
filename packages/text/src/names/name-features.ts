// What the name finder looks at: the word and its neighbours, how they are written, clusters, tags, the lists, the labels
// given so far, and the ends of the run of capitalised words around the token ("Ministry … Affairs said").

import {compileTemplates, type Templates} from "../model/templates.ts"
import type {WordColumns} from "../words/word-columns.ts"

/** Changes with every change of atoms or templates, or of the columns they read. */
export const NAME_FEATURES = 1

const ATOMS = [
  ..."word small end2 end3 end4 begin2 begin3 shape case cluster middle coarse classes known tag".split(" "),
  ..."small-1 shape-1 cluster-1 middle-1 coarse-1 known-1 tag-1 end3-1".split(" "),
  ..."small+1 shape+1 cluster+1 middle+1 coarse+1 known+1 tag+1 end3+1".split(" "),
  ..."small-2 shape-2 cluster-2 tag-2 small+2 shape+2 cluster+2 tag+2".split(" "),
  ..."label-1 label-2 before behind run-first run-last run-cluster place".split(" "),
]

const TEMPLATES = `
  word / small / end2 shape / end3 / end4 / begin2 / begin3 / shape / shape case / cluster / middle / coarse
  classes shape / known / known shape / tag / tag shape
  small-1 / shape-1 shape / cluster-1 / middle-1 / known-1 / tag-1 / end3-1
  small+1 / shape+1 shape / cluster+1 / middle+1 / known+1 / tag+1 / end3+1
  small-2 / small+2 / cluster-2 / cluster+2 / shape-1 shape shape+1
  label-1 / label-1 label-2 / label-1 small / label-1 shape / label-1 shape shape+1 / label-1 cluster / label-1 middle
  label-1 coarse / label-1 known / label-1 tag / label-1 tag tag+1 / label-1 small-1 / label-1 small+1 / label-1 known known+1
  label-1 coarse coarse+1 / label-1 known-1 known / label-1 middle+1
  small-1 small / small small+1 / middle-1 middle / middle middle+1 / coarse-1 coarse coarse+1 / tag-1 tag tag+1
  before place / behind place / run-first place / run-last place / run-cluster place / before behind / behind / run-last
  small-1 place / small+1 place / label-1 run-last / cluster run-last
`

export const NAME_TEMPLATES: Templates = compileTemplates(
  ATOMS,
  TEMPLATES.split(/[\n/]/).filter(line => line.trim() !== ""),
)

const place = (atom: string): number => ATOMS.indexOf(atom)
const LABEL_BEFORE = place("label-1")
const RUN = place("before")

/** Stands for what lies before the first and behind the last token. */
const OUTSIDE = -1

/** Whether the shape begins with a capital or holds one ("iPhone"), by the bits of `WordColumns`. */
export const hasCapital = (shape: number): boolean => (shape & 0b1000) !== 0

/** Longest run of capitalised words that is looked along, to each side. */
const FARTHEST = 6

/** Columns of a sentence that the features read besides its words. */
interface NameColumns {
  /** What the lists know of each word. */
  readonly known: Int32Array
  /** An integer that stands for the tag of each word. */
  readonly tags: Int32Array
  /** Labels given so far. */
  readonly labels: Int32Array
}

export const nameColumns = (room: number): NameColumns => ({
  known: new Int32Array(room),
  tags: new Int32Array(room),
  labels: new Int32Array(room),
})

/** Values of all atoms for token `at`; `writing` is the sentence's `caseOf`. */
export const nameAtoms = (
  words: WordColumns,
  {known, tags, labels}: NameColumns,
  writing: number,
  at: number,
  values: Int32Array,
): void => {
  const {form, small, shape, cluster, middle, coarse, suffixes, prefixes, length} = words
  let i = 0
  values[i++] = form[at]!
  values[i++] = small[at]!
  values[i++] = suffixes[1]![at]!
  values[i++] = suffixes[2]![at]!
  values[i++] = suffixes[3]![at]!
  values[i++] = prefixes[1]![at]!
  values[i++] = prefixes[2]![at]!
  values[i++] = at === 0 ? shape[at]! | 0x1000 : shape[at]!
  values[i++] = writing
  values[i++] = cluster[at]!
  values[i++] = middle[at]!
  values[i++] = coarse[at]!
  values[i++] = words.classes[at]!
  values[i++] = known[at]!
  values[i++] = tags[at]!
  for (let side = at - 1; side <= at + 1; side += 2) {
    const there = side >= 0 && side < length
    values[i++] = there ? small[side]! : OUTSIDE
    values[i++] = there ? shape[side]! : OUTSIDE
    values[i++] = there ? cluster[side]! : OUTSIDE
    values[i++] = there ? middle[side]! : OUTSIDE
    values[i++] = there ? coarse[side]! : OUTSIDE
    values[i++] = there ? known[side]! : OUTSIDE
    values[i++] = there ? tags[side]! : OUTSIDE
    values[i++] = there ? suffixes[2]![side]! : OUTSIDE
  }
  for (let side = at - 2; side <= at + 2; side += 4) {
    const there = side >= 0 && side < length
    values[i++] = there ? small[side]! : OUTSIDE
    values[i++] = there ? shape[side]! : OUTSIDE
    values[i++] = there ? cluster[side]! : OUTSIDE
    values[i++] = there ? tags[side]! : OUTSIDE
  }
  values[LABEL_BEFORE] = at > 0 ? labels[at - 1]! : OUTSIDE
  values[LABEL_BEFORE + 1] = at > 1 ? labels[at - 2]! : OUTSIDE
  runAtoms(words, at, values)
}

/** The run of capitalised words around the token: what stands before and behind it, its first and last word. */
const runAtoms = ({small, shape, cluster, length}: WordColumns, at: number, values: Int32Array): void => {
  let first = at
  while (first > 0 && at - first < FARTHEST && hasCapital(shape[first - 1]!)) first--
  let end = at
  while (end + 1 < length && end - at < FARTHEST && hasCapital(shape[end + 1]!)) end++
  values[RUN] = first > 0 ? small[first - 1]! : OUTSIDE
  values[RUN + 1] = end + 1 < length ? small[end + 1]! : OUTSIDE
  values[RUN + 2] = small[first]!
  values[RUN + 3] = small[end]!
  values[RUN + 4] = cluster[end]!
  values[RUN + 5] = (first === at ? 1 : 0) | (end === at ? 2 : 0) | (hasCapital(shape[at]!) ? 4 : 0)
}
