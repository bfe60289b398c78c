// The weights of an averaged perceptron while it learns: feature hash → one row of integers, an entry a class.

import type {SeenTwice} from "./seen-twice.ts"

const EMPTY = -1

export class FeatureRows {
  readonly classes: number
  private keys: Int32Array
  private places: Int32Array
  private weights: Int16Array
  /** Sums of update × time, from which the average follows: average = weight − total / time. */
  private totals: Int32Array
  private used = 0
  private readonly found: Int32Array
  /** Whether new features are taken in; afterwards only those already there learn. */
  open = true

  /** `longest`: the most features of one decision. */
  constructor(classes: number, longest: number) {
    this.classes = classes
    this.keys = new Int32Array(1 << 16)
    this.places = new Int32Array(1 << 16).fill(EMPTY)
    this.weights = new Int16Array((1 << 14) * classes)
    this.totals = new Int32Array((1 << 14) * classes)
    this.found = new Int32Array(longest)
  }

  get size(): number {
    return this.used
  }

  private slot(feature: number): number {
    const mask = this.keys.length - 1
    let slot = (feature ^ (feature >>> 15)) & mask
    while (this.places[slot] !== EMPTY && this.keys[slot] !== feature) slot = (slot + 1) & mask
    return slot
  }

  /** Row of the feature, made if it is new. */
  private insert(feature: number): number {
    const slot = this.slot(feature)
    if (this.places[slot] !== EMPTY) return this.places[slot]!
    const row = this.used++
    this.keys[slot] = feature
    this.places[slot] = row
    if (this.used * this.classes >= this.weights.length) {
      const weights = new Int16Array(this.weights.length * 2)
      const totals = new Int32Array(this.weights.length * 2)
      weights.set(this.weights)
      totals.set(this.totals)
      this.weights = weights
      this.totals = totals
    }
    if (this.used * 2 > this.keys.length) this.rehash()
    return row
  }

  private rehash(): void {
    const {keys, places} = this
    this.keys = new Int32Array(keys.length * 2)
    this.places = new Int32Array(keys.length * 2).fill(EMPTY)
    for (let old = 0; old < keys.length; old++) {
      if (places[old] === EMPTY) continue
      const slot = this.slot(keys[old]!)
      this.keys[slot] = keys[old]!
      this.places[slot] = places[old]!
    }
  }

  /** Adds the weights of the features for the classes `candidates[0 … count)` to `scores`, and remembers their rows. */
  score(
    features: Int32Array,
    length: number,
    candidates: ArrayLike<number>,
    count: number,
    scores: Int32Array,
  ): void {
    const {classes, weights, found, places} = this
    for (let at = 0; at < length; at++) {
      const row = places[this.slot(features[at]!)]!
      found[at] = row
      if (row === EMPTY) continue
      const base = row * classes
      for (let i = 0; i < count; i++) {
        const candidate = candidates[i]!
        scores[candidate]! += weights[base + candidate]!
      }
    }
  }

  /** After `score` with the same features: raises the weights of `right`, lowers those of `wrong`. */
  update(
    features: Int32Array,
    length: number,
    right: number,
    wrong: number,
    time: number,
    seen: SeenTwice,
  ): void {
    const {classes, found} = this
    for (let at = 0; at < length; at++) {
      let row = found[at]!
      if (row === EMPTY) {
        const feature = features[at]!
        if (!this.open || !seen.has(feature)) continue
        row = this.insert(feature)
      }
      const base = row * classes
      this.weights[base + right]!++
      this.totals[base + right]! += time
      this.weights[base + wrong]!--
      this.totals[base + wrong]! -= time
    }
  }

  /** Averaged weights of every feature, in ascending order of the hashes (as unsigned). */
  averaged(time: number): {readonly hashes: Uint32Array; readonly weights: Float32Array} {
    const {classes, keys, places} = this
    const order: number[] = []
    for (let slot = 0; slot < keys.length; slot++) if (places[slot] !== EMPTY) order.push(slot)
    order.sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0))
    const hashes = new Uint32Array(order.length)
    const averages = new Float32Array(order.length * classes)
    order.forEach((slot, index) => {
      hashes[index] = keys[slot]! >>> 0
      const base = places[slot]! * classes
      for (let i = 0; i < classes; i++)
        averages[index * classes + i] = this.weights[base + i]! - this.totals[base + i]! / time
    })
    return {hashes, weights: averages}
  }

  /** Forgets every weight, keeps the features whose hashes are given, and takes in no others. */
  restart(kept: Uint32Array): void {
    this.keys = new Int32Array(1 << 16)
    this.places = new Int32Array(1 << 16).fill(EMPTY)
    this.used = 0
    this.weights = new Int16Array((1 << 14) * this.classes)
    this.totals = new Int32Array((1 << 14) * this.classes)
    for (const hash of kept) this.insert(hash | 0)
    this.open = false
  }
}
