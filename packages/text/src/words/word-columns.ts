// The words of one sentence as columns of integers: everything later features need of a form, computed once a token.

import {mix, START, step} from "./hash.ts"
import {type Lexicon, lookUp} from "./lexicon.ts"
import {DIGIT, hashOfSmall, KINDS, LOWER, SAME, SMALL, UPPER} from "./units.ts"

const PREFIXES = 3
const SUFFIXES = 4

/** Reused from sentence to sentence; `length` entries are valid. */
export class WordColumns {
  length = 0
  /** Hash of the form, quotes, dashes and digits made equal; and of its lower case. */
  form: Int32Array = new Int32Array(0)
  small: Int32Array = new Int32Array(0)
  /** Hashes of the first 1, 2, 3 and the last 1 to 4 units in lower case; the whole word where it is shorter. */
  readonly prefixes: Int32Array[] = Array.from({length: PREFIXES}, () => new Int32Array(0))
  readonly suffixes: Int32Array[] = Array.from({length: SUFFIXES}, () => new Int32Array(0))
  /** Bits for capitals, digits, hyphens and length. */
  shape: Int32Array = new Int32Array(0)
  /** Clusters by company, fine (about 1024), middle (256) and coarse (64); 0 for a word outside the lexicon. */
  cluster: Int32Array = new Int32Array(0)
  middle: Int32Array = new Int32Array(0)
  coarse: Int32Array = new Int32Array(0)
  /** Dictionary classes, bits as in the lexicon. */
  classes: Int32Array = new Int32Array(0)
  private readonly lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  private reserve(length: number): void {
    if (length <= this.form.length) return
    const room = Math.max(64, length * 2)
    this.form = new Int32Array(room)
    this.small = new Int32Array(room)
    this.shape = new Int32Array(room)
    this.cluster = new Int32Array(room)
    this.middle = new Int32Array(room)
    this.coarse = new Int32Array(room)
    this.classes = new Int32Array(room)
    for (const columns of [this.prefixes, this.suffixes])
      for (let i = 0; i < columns.length; i++) columns[i] = new Int32Array(room)
  }

  fill(forms: readonly string[]): void {
    this.reserve(forms.length)
    this.length = forms.length
    for (let at = 0; at < forms.length; at++) this.fillOne(forms[at]!, at)
  }

  private fillOne(form: string, at: number): void {
    const last = form.length - 1
    let whole = START
    let small = START
    let kinds = 0
    let hyphen = 0
    for (let i = 0; i <= last; i++) {
      const unit = form.charCodeAt(i)
      whole = step(whole, SAME[unit]!)
      const lower = SMALL[unit]!
      small = step(small, lower)
      kinds |= 1 << KINDS[unit]!
      if (lower === 0x2d) hyphen = 1
      if (i < PREFIXES) this.prefixes[i]![at] = small
    }
    for (let i = form.length; i < PREFIXES; i++) this.prefixes[i]![at] = small
    let suffix = START
    for (let i = 0; i < SUFFIXES; i++) {
      if (i <= last) suffix = step(suffix, SMALL[form.charCodeAt(last - i)]!)
      this.suffixes[i]![at] = suffix
    }
    this.form[at] = mix(whole)
    const key = mix(small)
    this.small[at] = key
    const first = form.length > 0 ? KINDS[form.charCodeAt(0)]! : 0
    this.shape[at] =
      first |
      (((kinds >> LOWER) & 1) << 2) |
      (((kinds >> UPPER) & 1) << 3) |
      (((kinds >> DIGIT) & 1) << 4) |
      ((kinds & 1) << 5) |
      (hyphen << 6) |
      ((form.length < 5 ? form.length : form.length < 9 ? 5 : 6) << 7)
    this.know(key, at)
  }

  /** Clusters of one form by the company it keeps, fine (about 1024), middle and coarse; `null` outside the lexicon. */
  clustersOf(form: string): readonly [fine: number, middle: number, coarse: number] | null {
    const {lexicon} = this
    const slot = lookUp(lexicon, hashOfSmall(form))
    const cluster = slot < 0 ? 0 : lexicon.clusters[slot]!
    return cluster === 0 ? null : [cluster, lexicon.middle[cluster]!, lexicon.coarse[cluster]!]
  }

  private know(key: number, at: number): void {
    const {lexicon} = this
    const slot = lookUp(lexicon, key)
    if (slot < 0) {
      this.cluster[at] = this.middle[at] = this.coarse[at] = this.classes[at] = 0
      return
    }
    const cluster = lexicon.clusters[slot]!
    this.cluster[at] = cluster
    this.middle[at] = lexicon.middle[cluster]!
    this.coarse[at] = lexicon.coarse[cluster]!
    this.classes[at] = lexicon.classes[slot]!
  }
}
