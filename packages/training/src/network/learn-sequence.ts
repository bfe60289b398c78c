// Learns a network that reads sentences forwards and backwards, and packs it into bytes: softmax and cross-entropy, Adam,
// inputs and units left out by chance while learning. Seeded.

import {GATES, gate, inputsOf, type SeenWord, squash, VECTOR_LENGTH, type Vectors} from "@demarche/events"
import {stringColumn, writeModelFile} from "@demarche/text"
import {SeededRandom} from "../text/random.ts"
import {Room} from "./kernels.ts"

/** A word beside another: an act and its governor, a noun and the act. */
export interface Pair {
  readonly one: number
  readonly other: number
}

/** A sentence, the pairs of words that are judged in it, and the judge. */
export interface SequenceLesson {
  readonly words: readonly SeenWord[]
  readonly pairs: readonly Pair[]
  /** Turns the scores, pair by pair and class by class, into the slopes of their cost, which it returns. */
  readonly judge: (scores: Float32Array) => number
}

/** Each pair is one of some classes. */
export const labelled = (
  words: readonly SeenWord[],
  pairs: readonly (Pair & {readonly label: string})[],
  classes: readonly string[],
  importance: number,
): SequenceLesson => {
  const right = pairs.map(({label}) => classes.indexOf(label))
  return {
    words,
    pairs,
    judge: scores => {
      let cost = 0
      right.forEach((label, pair) => {
        const at = pair * classes.length
        cost += toErrors(scores.subarray(at, at + classes.length), one => (one === label ? 1 : 0), importance)
      })
      return cost
    },
  }
}

/** Of the pairs one or more are of each class, and compete for it. */
export const chosen = (
  words: readonly SeenWord[],
  pairs: readonly Pair[],
  classes: readonly string[],
  /** Places of the right pairs, at least one, for each class that is known here. */
  right: Readonly<Record<string, readonly number[]>>,
  importance: number,
): SequenceLesson => {
  const column = new Float32Array(pairs.length)
  return {
    words,
    pairs,
    judge: scores => {
      let cost = 0
      classes.forEach((name, at) => {
        const among = right[name]
        for (let pair = 0; pair < column.length; pair++) column[pair] = scores[pair * classes.length + at]!
        if (among === undefined) column.fill(0)
        else cost += toErrors(column, pair => (among.includes(pair) ? 1 / among.length : 0), importance)
        for (let pair = 0; pair < column.length; pair++) scores[pair * classes.length + at] = column[pair]!
      })
      return cost
    },
  }
}

/** The sentence is of one class: what its pairs say of a class is added up, as chances are. */
export const pooled = (
  words: readonly SeenWord[],
  pairs: readonly Pair[],
  classes: readonly string[],
  label: string,
  importance: number,
): SequenceLesson => {
  const right = classes.indexOf(label)
  return {
    words,
    pairs,
    judge: scores => {
      const sums = new Float32Array(classes.length)
      for (let at = 0; at < sums.length; at++) {
        let most = Number.NEGATIVE_INFINITY
        for (let pair = 0; pair < pairs.length; pair++)
          most = Math.max(most, scores[pair * sums.length + at]!)
        let total = 0
        for (let pair = 0; pair < pairs.length; pair++)
          total += Math.exp(scores[pair * sums.length + at]! - most)
        sums[at] = most + Math.log(total)
        // each pair's share in the sum
        for (let pair = 0; pair < pairs.length; pair++) {
          const place = pair * sums.length + at
          scores[place] = Math.exp(scores[place]! - most) / total
        }
      }
      const cost = toErrors(sums, at => (at === right ? 1 : 0), importance)
      for (let place = 0; place < scores.length; place++) scores[place]! *= sums[place % sums.length]!
      return cost
    },
  }
}

export interface SequenceOptions {
  /** Units of a chain. */
  readonly width: number
  /** Units where two words meet. */
  readonly meeting: number
  /** Dimensions of a lemma. */
  readonly lemma: number
  readonly epochs: number
  readonly seed: number
  /** Step of the learner at the beginning; it falls to nothing. */
  readonly rate: number
  /** Lemmas seen less often are strangers. */
  readonly least: number
  /** Called after each epoch with the mean cost of a sentence. */
  readonly report?: (epoch: number, cost: number) => void
}

/** Shares left out of a step. */
const left = {input: 0.3, lemma: 0.15, mark: 0.1, chain: 0.4, meeting: 0.3} as const

/** Megabytes for what is learnt and for one sentence on its way. */
const memory = 256

/** Sentences between two steps. */
const batch = 32

/** Longer slopes are cut to this. */
const longestSlope = 5

/** Slope of `squash` at a value. */
export function squashSlope(value: number): number {
  if (value >= 3 || value <= -3) return 0
  const square = value * value
  const below = 27 + 9 * square
  return ((27 + 3 * square) * below - value * (27 + square) * 18 * value) / (below * below)
}

const gateSlope = (value: number): number => 0.25 * squashSlope(value / 2)

/** Numbers that are learnt, with their slopes and what Adam remembers of them. */
class Learnt {
  readonly values: Float32Array
  readonly slopes: Float32Array
  private readonly means: Float32Array
  private readonly squares: Float32Array

  constructor(room: Room, length: number, begin: (at: number) => number) {
    this.values = room.numbers(length)
    for (let at = 0; at < length; at++) this.values[at] = begin(at)
    this.slopes = room.numbers(length)
    this.means = new Float32Array(length)
    this.squares = new Float32Array(length)
  }

  /** Adam (Kingma and Ba 2015) over the numbers from `from` to `to`; their slopes are zero then. */
  step(from: number, to: number, rate: number, scale: number, correction: readonly [number, number]): void {
    const {values, slopes, means, squares} = this
    for (let at = from; at < to; at++) {
      const slope = slopes[at]! * scale
      means[at] = 0.9 * means[at]! + 0.1 * slope
      squares[at] = 0.999 * squares[at]! + 0.001 * slope * slope
      values[at]! -= (rate * (means[at]! / correction[0])) / (Math.sqrt(squares[at]! / correction[1]) + 1e-8)
      slopes[at] = 0
    }
  }
}

/** Where a number of an array that a room handed out lies, in bytes. */
const placeOf = (values: Float32Array, at: number): number => values.byteOffset + 4 * at

/** Vectors that lie one behind another, `stride` apart from `at` on. */
interface Vectored {
  readonly values: Float32Array
  readonly at: number
  readonly stride: number
}

const alone = (values: Float32Array, at = 0): Vectored => ({values, at, stride: 0})

/** A sentence with its words as numbers. */
interface KnownLesson {
  readonly vectors: Int32Array
  readonly lemmas: Int32Array
  readonly marks: readonly (readonly number[])[]
  readonly pairs: readonly Pair[]
  readonly judge: (scores: Float32Array) => number
}

/** A pair on its way through the network. */
interface Meeting {
  readonly pair: Pair
  /** The chains at both words, as far as they were not left out, and what was. */
  readonly both: Float32Array
  readonly seen: Float32Array
  readonly met: Float32Array
  readonly live: Float32Array
}

/** The network while it learns. */
export class SequenceLearner {
  readonly lemmas: Learnt
  readonly markRows: Learnt
  readonly inputs: Learnt
  readonly biases: Learnt
  readonly forth: Learnt
  readonly back: Learnt
  readonly outs: Learnt
  readonly weights: Learnt
  readonly classBiases: Learnt
  private readonly room: Room
  private readonly random: SeededRandom
  private readonly touched = new Set<number>()
  private steps = 0
  private readonly size: number
  private readonly length: number
  private readonly vectors: Vectors
  private readonly classes: number
  private readonly width: number
  private readonly meeting: number
  private readonly lemma: number

  constructor(
    vectors: Vectors,
    lemmas: number,
    marks: number,
    classes: number,
    {width, meeting, lemma, seed}: Pick<SequenceOptions, "width" | "meeting" | "lemma" | "seed">,
  ) {
    const room = new Room(memory)
    this.room = room
    const random = new SeededRandom(seed)
    const around = (most: number) => () => (2 * random.number() - 1) * most
    this.random = random
    this.vectors = vectors
    this.classes = classes
    this.width = width
    this.meeting = meeting
    this.lemma = lemma
    this.size = inputsOf(width, meeting)
    this.length = vectors.dimensions + lemma
    this.lemmas = new Learnt(room, (lemmas + 1) * lemma, around(0.17))
    this.markRows = new Learnt(room, marks * this.size, around(0.1))
    this.inputs = new Learnt(room, this.size * this.length, around(1 / Math.sqrt(this.length)))
    // chains begin by keeping
    this.biases = new Learnt(room, this.size, at => {
      const unit = at % (GATES * width)
      return at < 2 * GATES * width && unit < width ? 1 : 0
    })
    this.forth = new Learnt(room, GATES * width * width, around(1 / Math.sqrt(width)))
    this.back = new Learnt(room, GATES * width * width, around(1 / Math.sqrt(width)))
    this.outs = new Learnt(room, meeting * 4 * width, around(1 / Math.sqrt(4 * width)))
    this.weights = new Learnt(room, classes * meeting, around(1 / Math.sqrt(meeting)))
    this.classBiases = new Learnt(room, classes, () => 0)
    room.keep()
  }

  /**
   * Adds to `sums` from `at` on the products of a matrix, whose rows are each `length` long, with a vector: of its rows, or on the way
   * back of its columns.
   */
  private multiply(
    way: "products" | "back",
    sums: Float32Array,
    at: number,
    matrix: Float32Array,
    rows: number,
    vector: Float32Array,
    from: number,
    length: number,
  ): void {
    this.room.kernels[way](placeOf(sums, at), matrix.byteOffset, rows, placeOf(vector, from), length)
  }

  /** Adds to the slopes of a matrix what some uses of it say: slopes above it, and what it was multiplied with. */
  private addSlopes(
    slopes: Float32Array,
    rows: number,
    length: number,
    count: number,
    above: Vectored,
    below: Vectored,
  ): void {
    this.room.kernels.slopes(
      slopes.byteOffset,
      rows,
      length,
      count,
      placeOf(above.values, above.at),
      4 * above.stride,
      placeOf(below.values, below.at),
      4 * below.stride,
    )
  }

  /** 0 for what is left out, else what makes up for what is. */
  private mask(length: number, share: number): Float32Array {
    const stay = 1 / (1 - share)
    return Float32Array.from({length}, () => (this.random.number() < share ? 0 : stay))
  }

  /**
   * Adds the slopes of a sentence; returns its cost.
   * @param isWhole nothing is left out
   */
  learn(lesson: KnownLesson, isWhole = false): number {
    const {room, size, length, width, meeting, lemma, classes} = this
    room.giveBack()
    const {dimensions, values, steps} = this.vectors
    const count = lesson.vectors.length
    const scale = VECTOR_LENGTH / steps
    const share = (part: number): number => (isWhole ? 0 : part)

    const words = room.numbers(count * length)
    const masks = this.mask(count * length, share(left.input))
    const rows = new Int32Array(count)
    const marks: number[][] = []
    const sums = room.numbers(count * size)
    for (let place = 0; place < count; place++) {
      const at = place * length
      const vector = lesson.vectors[place]!
      const row = this.random.number() < share(left.lemma) ? 0 : lesson.lemmas[place]!
      rows[place] = row
      if (vector >= 0)
        for (let one = 0; one < dimensions; one++)
          words[at + one] = values[vector * dimensions + one]! * scale
      for (let one = 0; one < lemma; one++)
        words[at + dimensions + one] = this.lemmas.values[row * lemma + one]!
      for (let one = 0; one < length; one++) words[at + one]! *= masks[at + one]!
      const own = lesson.marks[place]!.filter(() => this.random.number() >= share(left.mark))
      marks.push(own)
      const to = place * size
      sums.set(this.biases.values, to)
      for (const mark of own)
        for (let unit = 0; unit < size; unit++) sums[to + unit]! += this.markRows.values[mark * size + unit]!
      this.multiply("products", sums, to, this.inputs.values, size, words, at, length)
    }

    const chains = room.numbers(count * 2 * width)
    const memories = new Float32Array(count * 2 * width)
    this.runChain(sums, 0, this.forth.values, chains, memories, 0, count, false)
    this.runChain(sums, GATES * width, this.back.values, chains, memories, width, count, true)

    const scores = room.numbers(lesson.pairs.length * classes)
    const meetings = lesson.pairs.map((pair, at): Meeting => {
      const seen = this.mask(4 * width, share(left.chain))
      const live = this.mask(meeting, share(left.meeting))
      const both = room.numbers(4 * width)
      for (let unit = 0; unit < 2 * width; unit++) {
        both[unit] = chains[pair.one * 2 * width + unit]! * seen[unit]!
        both[2 * width + unit] = chains[pair.other * 2 * width + unit]! * seen[2 * width + unit]!
      }
      const met = room.numbers(meeting)
      const asOne = pair.one * size + 2 * GATES * width
      const asOther = pair.other * size + 2 * GATES * width + meeting
      for (let unit = 0; unit < meeting; unit++) met[unit] = sums[asOne + unit]! + sums[asOther + unit]!
      this.multiply("products", met, 0, this.outs.values, meeting, both, 0, 4 * width)
      for (let unit = 0; unit < meeting; unit++) met[unit] = met[unit]! > 0 ? met[unit]! * live[unit]! : 0
      scores.set(this.classBiases.values, at * classes)
      this.multiply("products", scores, at * classes, this.weights.values, classes, met, 0, meeting)
      return {pair, both, seen, met, live}
    })
    const cost = lesson.judge(scores)
    const sumSlopes = room.numbers(count * size)
    const chainSlopes = room.numbers(count * 2 * width)
    meetings.forEach(({pair, both, seen, met, live}, at) => {
      const from = at * classes
      for (let one = 0; one < classes; one++) this.classBiases.slopes[one]! += scores[from + one]!
      this.addSlopes(this.weights.slopes, classes, meeting, 1, alone(scores, from), alone(met))
      const metSlopes = room.numbers(meeting)
      this.multiply("back", metSlopes, 0, this.weights.values, classes, scores, from, meeting)
      const asOne = pair.one * size + 2 * GATES * width
      const asOther = pair.other * size + 2 * GATES * width + meeting
      for (let unit = 0; unit < meeting; unit++) {
        const slope = met[unit]! > 0 ? metSlopes[unit]! * live[unit]! : 0
        metSlopes[unit] = slope
        sumSlopes[asOne + unit]! += slope
        sumSlopes[asOther + unit]! += slope
      }
      this.addSlopes(this.outs.slopes, meeting, 4 * width, 1, alone(metSlopes), alone(both))
      const bothSlopes = room.numbers(4 * width)
      this.multiply("back", bothSlopes, 0, this.outs.values, meeting, metSlopes, 0, 4 * width)
      for (let unit = 0; unit < 2 * width; unit++) {
        chainSlopes[pair.one * 2 * width + unit]! += bothSlopes[unit]! * seen[unit]!
        chainSlopes[pair.other * 2 * width + unit]! += bothSlopes[2 * width + unit]! * seen[2 * width + unit]!
      }
    })

    this.runBack(sums, sumSlopes, 0, this.forth, chains, memories, chainSlopes, 0, count, false)
    this.runBack(sums, sumSlopes, GATES * width, this.back, chains, memories, chainSlopes, width, count, true)

    this.addSlopes(
      this.inputs.slopes,
      size,
      length,
      count,
      {values: sumSlopes, at: 0, stride: size},
      {values: words, at: 0, stride: length},
    )
    const wordSlopes = room.numbers(length)
    for (let place = 0; place < count; place++) {
      const at = place * size
      for (let unit = 0; unit < size; unit++) this.biases.slopes[unit]! += sumSlopes[at + unit]!
      for (const mark of marks[place]!)
        for (let unit = 0; unit < size; unit++)
          this.markRows.slopes[mark * size + unit]! += sumSlopes[at + unit]!
      wordSlopes.fill(0)
      this.multiply("back", wordSlopes, 0, this.inputs.values, size, sumSlopes, at, length)
      const row = rows[place]!
      this.touched.add(row)
      for (let one = 0; one < lemma; one++)
        this.lemmas.slopes[row * lemma + one]! +=
          wordSlopes[dimensions + one]! * masks[place * length + dimensions + one]!
    }
    return cost
  }

  private runChain(
    sums: Float32Array,
    first: number,
    weights: Float32Array,
    chains: Float32Array,
    memories: Float32Array,
    offset: number,
    count: number,
    isBackwards: boolean,
  ): void {
    const {size, width} = this
    for (let step = 0; step < count; step++) {
      const place = isBackwards ? count - 1 - step : step
      const at = place * size + first
      const here = place * 2 * width + offset
      const before = here + (isBackwards ? 2 : -2) * width
      if (step > 0) this.multiply("products", sums, at, weights, GATES * width, chains, before, width)
      for (let unit = 0; unit < width; unit++) {
        const kept = gate(sums[at + unit]!)
        const memory =
          (step > 0 ? kept * memories[before + unit]! : 0) + (1 - kept) * squash(sums[at + 2 * width + unit]!)
        memories[here + unit] = memory
        chains[here + unit] = gate(sums[at + width + unit]!) * squash(memory)
      }
    }
  }

  private runBack(
    sums: Float32Array,
    sumSlopes: Float32Array,
    first: number,
    weights: Learnt,
    chains: Float32Array,
    memories: Float32Array,
    chainSlopes: Float32Array,
    offset: number,
    count: number,
    isBackwards: boolean,
  ): void {
    const {size, width} = this
    const memorySlopes = new Float32Array(width)
    for (let step = count - 1; step >= 0; step--) {
      const place = isBackwards ? count - 1 - step : step
      const at = place * size + first
      const here = place * 2 * width + offset
      const before = here + (isBackwards ? 2 : -2) * width
      for (let unit = 0; unit < width; unit++) {
        const [keep, show, write] = [sums[at + unit]!, sums[at + width + unit]!, sums[at + 2 * width + unit]!]
        const memory = memories[here + unit]!
        const slope = chainSlopes[here + unit]!
        const through = memorySlopes[unit]! + slope * gate(show) * squashSlope(memory)
        const kept = gate(keep)
        const earlier = step > 0 ? memories[before + unit]! : 0
        sumSlopes[at + unit]! += through * (earlier - squash(write)) * gateSlope(keep)
        sumSlopes[at + width + unit]! += slope * squash(memory) * gateSlope(show)
        sumSlopes[at + 2 * width + unit]! += through * (1 - kept) * squashSlope(write)
        memorySlopes[unit] = through * kept
      }
      if (step > 0)
        this.multiply("back", chainSlopes, before, weights.values, GATES * width, sumSlopes, at, width)
    }
    // each word's gates heard the chain as the word before it, on the chain's way, left it
    this.addSlopes(
      weights.slopes,
      GATES * width,
      width,
      count - 1,
      {values: sumSlopes, at: first + (isBackwards ? 0 : size), stride: size},
      {values: chains, at: offset + (isBackwards ? 2 * width : 0), stride: 2 * width},
    )
  }

  /** A step down the slopes of so many sentences. */
  step(rate: number, sentences: number): void {
    this.steps++
    const all = [
      this.markRows,
      this.inputs,
      this.biases,
      this.forth,
      this.back,
      this.outs,
      this.weights,
      this.classBiases,
    ]
    let squares = 0
    for (const {slopes} of [...all, this.lemmas])
      for (let at = 0; at < slopes.length; at++) squares += slopes[at]! * slopes[at]!
    const scale = Math.min(1, longestSlope / (Math.sqrt(squares) / sentences)) / sentences
    const correction = [1 - 0.9 ** this.steps, 1 - 0.999 ** this.steps] as const
    for (const one of all) one.step(0, one.values.length, rate, scale, correction)
    for (const row of this.touched)
      this.lemmas.step(row * this.lemma, (row + 1) * this.lemma, rate, scale, correction)
    this.touched.clear()
  }
}

/** Scores become the slopes of the cross-entropy; returns the cost. */
function toErrors(scores: Float32Array, wanted: (at: number) => number, importance: number): number {
  const most = scores.reduce((high, score) => Math.max(high, score), Number.NEGATIVE_INFINITY)
  let total = 0
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp(scores[at]! - most)
    total += scores[at]!
  }
  let cost = 0
  for (let at = 0; at < scores.length; at++) {
    const chance = scores[at]! / total
    const share = wanted(at)
    if (share > 0) cost -= importance * share * Math.log(Math.max(1e-30, chance))
    scores[at] = importance * (chance - share)
  }
  return cost
}

/** Bytes of the network that the lessons teach. */
export function learnSequence(
  lessons: readonly SequenceLesson[],
  classes: readonly string[],
  vectors: Vectors,
  component: string,
  version: number,
  options: SequenceOptions,
): ArrayBuffer {
  const seen = new Map<number, number>()
  for (const {words} of lessons) for (const {lemma} of words) seen.set(lemma, (seen.get(lemma) ?? 0) + 1)
  const kept = [...seen].filter(([, count]) => count >= options.least).map(([lemma]) => lemma >>> 0)
  kept.sort((a, b) => a - b)
  const lemmaRow = new Map(kept.map((lemma, row) => [lemma | 0, row + 1]))
  const marks = [...new Set(lessons.flatMap(({words}) => words.flatMap(({marks: own}) => own)))].sort()
  const markRow = new Map(marks.map((mark, row) => [mark, row]))
  const known = lessons.map(
    ({words, pairs, judge}): KnownLesson => ({
      vectors: Int32Array.from(words, word => word.vector),
      lemmas: Int32Array.from(words, word => lemmaRow.get(word.lemma) ?? 0),
      marks: words.map(word => word.marks.map(mark => markRow.get(mark)!)),
      pairs,
      judge,
    }),
  )
  const learner = new SequenceLearner(vectors, kept.length, marks.length, classes.length, options)
  const random = new SeededRandom(options.seed + 1)
  const batches = Math.ceil(known.length / batch)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let cost = 0
    const order = random.order(known.length)
    for (let at = 0; at < batches; at++) {
      const some = order.subarray(at * batch, (at + 1) * batch)
      for (const one of some) cost += learner.learn(known[one]!)
      const done = (epoch * batches + at) / (options.epochs * batches)
      learner.step(options.rate * (1 - done), some.length)
    }
    options.report?.(epoch, cost / known.length)
  }
  const {rows, steps} = inBytes(learner.lemmas.values, options.lemma)
  return writeModelFile(component, version, {
    classes: stringColumn(classes),
    lemmas: Uint32Array.from(kept),
    lemmaRows: rows,
    lemmaSteps: steps,
    marks: stringColumn(marks),
    markRows: learner.markRows.values,
    inputs: learner.inputs.values,
    biases: learner.biases.values,
    forth: learner.forth.values,
    back: learner.back.values,
    outs: learner.outs.values,
    weights: learner.weights.values,
    classBiases: learner.classBiases.values,
  })
}

/** Signed bytes, with the value of one step for each column. */
function inBytes(values: Float32Array, columns: number): {rows: Int8Array; steps: Float32Array} {
  const steps = new Float32Array(columns)
  values.forEach((value, at) => {
    steps[at % columns] = Math.max(steps[at % columns]!, Math.abs(value) / 127)
  })
  return {rows: Int8Array.from(values, (value, at) => Math.round(value / (steps[at % columns]! || 1))), steps}
}
