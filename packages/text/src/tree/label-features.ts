// What the labeller looks at, the finished tree before it: governor, dependent, the marker of the dependent's phrase,
// the governor's auxiliaries, neighbours in the tree, and the labels already given to governor and siblings.

import {compileTemplates, type Templates} from "../model/templates.ts"
import {distance, type TreeWords} from "./tree-words.ts"

/** Changes with every change of atoms or templates, or of the columns they read. */
export const LABEL_FEATURES = 2

const ATOMS = [
  ..."H.w H.t H D.w D.t D way distance between marker.w marker.t first.w first.t last.t".split(" "),
  ..."aux.w H.label H.marker.w before.t before.label after.t given G.t G.w".split(" "),
  ..."D-1.t D+1.t H-1.t H+1.t D-1.w D+1.w H.m D.m inner.t children D.end D.aux D.sub after.marker".split(" "),
]

const TEMPLATES = `
  D.t way / H.t D.t way / H.w D.t way / H.t D.w way / D.w way / H.t D.t distance / H.t D.t between
  marker.w D.t way / marker.w H.t D.t / marker.w H.w way / marker.w D.w way / marker.w aux.w
  first.w D.t way / first.t D.t H.t / last.t D.t H.t / aux.w D.t way / aux.w H.w way / aux.w given D.t
  H.label D.t way / H.label H.t D.t / H.label marker.w D.t / H.marker.w D.t way
  before.label D.t H.t / before.label H.w D.t / before.label marker.w D.t / before.t D.t H.t / after.t D.t H.t
  given H.t D.t / given H.w D.t / given D.w way / given marker.w D.t / G.t H.t D.t / G.w D.t way
  D way / D-1.t D+1.t D.t / D-1.t H.t D.t / D+1.t H.t D.t / D-1.w D.t way / D+1.w D.t way / H-1.t H.t D.t / H+1.t H.t D.t
  H.m D.m way / D.m H.t way / H.m marker.w D.t / D.m marker.w / H.w D.m way / H.m D.t way
  inner.t H.t D.t / children D.t way / children marker.w D.t / D.end D.t way
  D.aux D.t H.t / D.aux marker.w D.t / D.sub D.aux D.t / D.sub marker.w D.t
  after.marker after.t D.t / after.marker H.w way / after.marker before.label D.t
`

export const LABEL_TEMPLATES: Templates = compileTemplates(
  ATOMS,
  TEMPLATES.split(/[\n/]/).filter(line => line.trim() !== ""),
)

/** Labels of which a governor's dependents tell: one bit each. */
const TELLING = [
  ..."nsubj nsubj:pass csubj obj iobj xcomp ccomp cop aux:pass expl obl obl:agent conj cc mark case".split(
    " ",
  ),
  ..."appos flat nmod parataxis advcl acl:relcl nmod:poss".split(" "),
]

/** Bit of each label in `given`, 0 for a label that tells nothing. `labels[0]` is unused. */
export const tellingBits = (labels: readonly string[]): Int32Array =>
  Int32Array.from(labels, label => (TELLING.includes(label) ? 1 << TELLING.indexOf(label) : 0))

/** Stands for the marker of a sibling that is not there. */
const OUTSIDE = -7

/** A finished tree as the labeller walks it. Words are 0 … length - 1, the root is `length`, nothing is `length + 1`. */
export class LabelContext {
  heads: Int32Array = new Int32Array(0)
  /** Label of each word, from 1; 0 while it has none. */
  labels: Int32Array = new Int32Array(0)
  /** Words in the order they are labelled: governors before their dependents, dependents left to right. */
  order: Int32Array = new Int32Array(0)
  /** First and last dependent, and the neighbours among the dependents of one governor. */
  private first: Int32Array = new Int32Array(0)
  private last: Int32Array = new Int32Array(0)
  private before: Int32Array = new Int32Array(0)
  private after: Int32Array = new Int32Array(0)
  /** Bits of the labels given to the dependents of each word. */
  private given: Int32Array = new Int32Array(0)
  private marker: Int32Array = new Int32Array(0)
  private aux: Int32Array = new Int32Array(0)
  private subject: Int32Array = new Int32Array(0)
  private children: Int32Array = new Int32Array(0)
  private words: TreeWords | undefined
  private readonly bits: Int32Array

  /** `bits`: see `tellingBits`. */
  constructor(bits: Int32Array) {
    this.bits = bits
  }

  /** `heads` as the parser left them, the root as `words.length`. */
  start(words: TreeWords, heads: Int32Array): void {
    const {length} = words
    const room = length + 2
    if (room > this.labels.length) {
      const size = Math.max(64, room * 2)
      this.heads = new Int32Array(size)
      this.labels = new Int32Array(size)
      this.order = new Int32Array(size)
      this.first = new Int32Array(size)
      this.last = new Int32Array(size)
      this.before = new Int32Array(size)
      this.after = new Int32Array(size)
      this.given = new Int32Array(size)
      this.marker = new Int32Array(size)
      this.aux = new Int32Array(size)
      this.subject = new Int32Array(size)
      this.children = new Int32Array(size)
    }
    this.words = words
    this.link(length, heads)
    this.describe(words)
  }

  private link(length: number, heads: Int32Array): void {
    const none = length + 1
    const {first, last, before, after} = this
    for (let at = 0; at < length + 2; at++) {
      first[at] = last[at] = before[at] = after[at] = none
      this.labels[at] = this.given[at] = this.aux[at] = this.subject[at] = this.children[at] = 0
      this.marker[at] = none
      this.heads[at] = none
    }
    for (let at = 0; at < length; at++) {
      const head = heads[at]!
      this.heads[at] = head
      const previous = last[head]!
      if (previous === none) first[head] = at
      else {
        after[previous] = at
        before[at] = previous
      }
      last[head] = at
    }
    let end = 0
    for (let at = first[length]!; at !== none; at = after[at]!) this.order[end++] = at
    for (let from = 0; from < end; from++)
      for (let at = first[this.order[from]!]!; at !== none; at = after[at]!) this.order[end++] = at
  }

  private describe(words: TreeWords): void {
    const {length, tag, word, kinds} = words
    const none = length + 1
    for (let at = 0; at < length; at++) {
      const head = this.heads[at]!
      const given = tag[at]!
      this.children[head]! |= 1 << kinds.upos[given]!
      if (at > head) continue
      if (kinds.isMarker[given] === 1 || kinds.isConjunction[given] === 1) {
        if (this.marker[head] === none) this.marker[head] = at
      } else if (kinds.isAuxiliary[given] === 1) this.aux[head] = word[at]!
      if (kinds.isNominal[given] === 1) this.subject[head] = 1
    }
  }

  /** Remembers the label of a word, for its dependents and its siblings. */
  give(at: number, label: number): void {
    this.labels[at] = label
    this.given[this.heads[at]!]! |= this.bits[label]!
  }

  /** Hash of side, tags, marker, the governor's auxiliary and the sibling before: often enough to tell the relation. */
  situation(at: number): number {
    const {word, tag, length} = this.words!
    const head = this.heads[at]!
    let hash = Math.imul((head === length ? 0 : tag[head]!) * 2 + (at < head ? 1 : 0) + 7, 0x9e3779b1)
    hash = Math.imul((hash ^ (hash >>> 15)) + tag[at]!, 0x85ebca6b)
    hash = Math.imul((hash ^ (hash >>> 15)) + word[this.marker[at]!]!, 0xc2b2ae35)
    hash = Math.imul((hash ^ (hash >>> 15)) + this.aux[head]!, 0x27d4eb2f)
    hash = Math.imul((hash ^ (hash >>> 15)) + tag[this.before[at]!]!, 0x165667b1)
    return hash ^ (hash >>> 16)
  }

  atoms(at: number, values: Int32Array): void {
    const {word, tag, both, middle} = this.words!
    const {heads, labels, first, last, before, after, marker} = this
    const {length} = this.words!
    const none = length + 1
    const head = heads[at]!
    const governor = head === length ? none : heads[head]!
    const mark = marker[at]!
    const inner = at < head ? after[at]! : before[at]!
    const next = at + 1 < length ? at + 1 : none
    const previous = at > 0 ? at - 1 : none
    const beside = head < length && head + 1 < length ? head + 1 : none
    const behind = head < length && head > 0 ? head - 1 : none
    const isLeft = at < head
    values[0] = word[head]!
    values[1] = tag[head]!
    values[2] = both[head]!
    values[3] = word[at]!
    values[4] = tag[at]!
    values[5] = both[at]!
    values[6] = isLeft ? 1 : 2
    values[7] = isLeft ? distance(at, head) : 8 + distance(head, at)
    values[8] = isLeft ? this.words!.between(at, head) : 32 + this.words!.between(head, at)
    values[9] = word[mark]!
    values[10] = tag[mark]!
    values[11] = word[first[at]!]!
    values[12] = tag[first[at]!]!
    values[13] = tag[last[at]!]!
    values[14] = this.aux[head]!
    values[15] = labels[head]!
    values[16] = word[marker[head]!]!
    values[17] = tag[before[at]!]!
    values[18] = labels[before[at]!]!
    values[19] = tag[after[at]!]!
    values[20] = this.given[head]!
    values[21] = tag[governor]!
    values[22] = word[governor]!
    values[23] = tag[previous]!
    values[24] = tag[next]!
    values[25] = tag[behind]!
    values[26] = tag[beside]!
    values[27] = word[previous]!
    values[28] = word[next]!
    values[29] = middle[head]!
    values[30] = middle[at]!
    values[31] = tag[inner]!
    values[32] = this.children[at]!
    values[33] = at === 0 ? 1 : next === none ? 2 : 0
    values[34] = this.aux[at]!
    values[35] = this.subject[at]!
    values[36] = after[at] === none ? OUTSIDE : word[marker[after[at]!]!]!
  }
}
