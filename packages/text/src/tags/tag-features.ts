// What the tagger looks at: the word, its neighbours, the two tags before it, clusters and dictionary classes.

import {compileTemplates, type Templates} from "../model/templates.ts"
import type {WordColumns} from "../words/word-columns.ts"

/** Changes with every change of atoms or templates, or of the columns they read. */
export const TAG_FEATURES = 1

const ATOMS = [
  ..."word small end1 end2 end3 end4 begin1 begin2 begin3 shape case cluster middle coarse classes known".split(
    " ",
  ),
  ..."small-1 small-2 small+1 small+2 known+1 known+2 cluster-1 cluster+1 middle-1 middle+1".split(" "),
  ..."shape-1 shape+1 classes+1 end2-1 end2+1 tag-1 tag-2".split(" "),
]

const TEMPLATES = `
  word / small / end1 / end2 / end3 / end4 / begin1 / begin2 / begin3 / shape / shape case
  tag-1 / tag-2 / tag-1 tag-2 / tag-1 small / tag-1 tag-2 small / tag-1 known / tag-1 known+1 / tag-1 known known+1
  tag-1 tag-2 known / known / known+1 / known+1 known+2 / known case
  small-1 / small+1 / small-2 / small+2 / small-1 small / small small+1 / tag-1 small+1 / small-1 small+1 known
  end3 tag-1 / end2 shape / end3 shape / end2-1 end2 / end2 end2+1 / shape shape-1 / shape shape+1
  cluster / middle / coarse tag-1 / cluster-1 / cluster+1 / cluster tag-1 / middle tag-1 tag-2 / tag-1 cluster+1
  middle middle+1 / middle-1 middle / middle shape / classes / classes end2 / classes tag-1 / classes shape
  classes tag-1 classes+1 / classes+1
`

export const TAG_TEMPLATES: Templates = compileTemplates(
  ATOMS,
  TEMPLATES.split(/[\n/]/).filter(line => line.trim() !== ""),
)

const place = (atom: string): number => ATOMS.indexOf(atom)
const SHAPE = place("shape")
const KNOWN = place("known")
const SMALL_BEFORE = place("small-1")
const TAG_BEFORE = place("tag-1")

/** Stands for what lies before the first and behind the last token. */
const OUTSIDE = -1

/** How a whole sentence is written: 0 as usual, 1 mostly capitalised words, 2 all in capitals, 3 no capitals. */
export const caseOf = (words: WordColumns): number => {
  let alphabetic = 0
  let capitalised = 0
  let small = 0
  for (let at = 0; at < words.length; at++) {
    const shape = words.shape[at]!
    const first = shape & 3
    if (first !== 1 && first !== 2) continue
    alphabetic++
    if (first === 2) capitalised++
    if ((shape & 4) !== 0) small++
  }
  if (alphabetic < 3) return 0
  if (small === 0) return 2
  if (capitalised === 0) return 3
  return capitalised * 3 >= alphabetic * 2 ? 1 : 0
}

/**
 * Values of the atoms for token `at`. `known` says of each token what the tagger's dictionary knows of it, `tags` holds
 * the tags given so far, from 1; `writing` is the sentence's `caseOf`.
 */
export const tagAtoms = (
  words: WordColumns,
  known: Int32Array,
  tags: Int32Array,
  writing: number,
  at: number,
  values: Int32Array,
): void => {
  const {prefixes, suffixes, small, cluster, middle, shape, classes, length} = words
  const before = at > 0 ? at - 1 : -1
  const after = at + 1 < length ? at + 1 : -1
  let i = 0
  values[i++] = words.form[at]!
  values[i++] = small[at]!
  values[i++] = suffixes[0]![at]!
  values[i++] = suffixes[1]![at]!
  values[i++] = suffixes[2]![at]!
  values[i++] = suffixes[3]![at]!
  values[i++] = prefixes[0]![at]!
  values[i++] = prefixes[1]![at]!
  values[i++] = prefixes[2]![at]!
  values[SHAPE] = at === 0 ? shape[at]! | 0x1000 : shape[at]!
  i = SHAPE + 1
  values[i++] = writing
  values[i++] = cluster[at]!
  values[i++] = middle[at]!
  values[i++] = words.coarse[at]!
  values[i++] = classes[at]!
  values[KNOWN] = known[at]!
  i = SMALL_BEFORE
  values[i++] = before < 0 ? OUTSIDE : small[before]!
  values[i++] = at < 2 ? OUTSIDE : small[at - 2]!
  values[i++] = after < 0 ? OUTSIDE : small[after]!
  values[i++] = at + 2 < length ? small[at + 2]! : OUTSIDE
  values[i++] = after < 0 ? OUTSIDE : known[after]!
  values[i++] = at + 2 < length ? known[at + 2]! : OUTSIDE
  values[i++] = before < 0 ? OUTSIDE : cluster[before]!
  values[i++] = after < 0 ? OUTSIDE : cluster[after]!
  values[i++] = before < 0 ? OUTSIDE : middle[before]!
  values[i++] = after < 0 ? OUTSIDE : middle[after]!
  values[i++] = before < 0 ? OUTSIDE : shape[before]!
  values[i++] = after < 0 ? OUTSIDE : shape[after]!
  values[i++] = after < 0 ? OUTSIDE : classes[after]!
  values[i++] = before < 0 ? OUTSIDE : suffixes[1]![before]!
  values[i++] = after < 0 ? OUTSIDE : suffixes[1]![after]!
  values[TAG_BEFORE] = before < 0 ? OUTSIDE : tags[before]!
  values[TAG_BEFORE + 1] = at < 2 ? OUTSIDE : tags[at - 2]!
}
