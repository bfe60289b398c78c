// Scores of tags and trees: on given tokens every word stands for itself; on raw text the words are first aligned by
// their places, as in the CoNLL 2018 shared task (a governor is right when it is aligned to the right one).

import type {PrecisionRecall} from "../events/score-events.ts"

/** Tags and tree of one text, all its sentences in one row of columns. */
export interface TreeColumns {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Index of the governor in these columns; -1 for the root of a sentence. */
  readonly heads: readonly number[]
  /** Relation with subtype. */
  readonly deprels: readonly string[]
}

export interface TreeSentence {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Index of the governor in the sentence, -1 for the root. */
  readonly heads: ArrayLike<number>
  readonly deprels: readonly string[]
}

export interface TreeScores {
  /** Words that are there on both sides. */
  readonly words: PrecisionRecall
  readonly upos: PrecisionRecall
  readonly xpos: PrecisionRecall
  /** Governor right. */
  readonly uas: PrecisionRecall
  /** Governor and relation right, the subtype counted. */
  readonly las: PrecisionRecall
  /** The same for each relation of either side. */
  readonly relations: ReadonlyMap<string, PrecisionRecall>
}

/** Puts sentences behind one another. */
export const treeColumns = (sentences: readonly TreeSentence[]): TreeColumns => {
  const upos: string[] = []
  const xpos: string[] = []
  const heads: number[] = []
  const deprels: string[] = []
  for (const sentence of sentences) {
    const base = upos.length
    for (let at = 0; at < sentence.upos.length; at++) {
      upos.push(sentence.upos[at]!)
      xpos.push(sentence.xpos[at]!)
      heads.push(sentence.heads[at]! < 0 ? -1 : sentence.heads[at]! + base)
      deprels.push(sentence.deprels[at]!)
    }
  }
  return {upos, xpos, heads, deprels}
}

/** Every word is aligned to itself. */
export const sameWords = ({upos}: TreeColumns): Int32Array => Int32Array.from(upos, (_, at) => at)

/** Aligns words at equal places: for each gold word the index of the predicted one, or -1. */
export const alignWords = (
  gold: readonly {readonly start: number; readonly end: number}[],
  predicted: readonly {readonly start: number; readonly end: number}[],
): Int32Array => {
  const places = new Map(predicted.map(({start, end}, at) => [`${start} ${end}`, at]))
  return Int32Array.from(gold, ({start, end}) => {
    const at = places.get(`${start} ${end}`) ?? -1
    // two words of one written token that are not cut out of it share its place: the first one takes it
    places.delete(`${start} ${end}`)
    return at
  })
}

const countBy = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Compares two annotations of one text; `alignment` gives the predicted word of each gold word, or -1. */
export const scoreTrees = (gold: TreeColumns, predicted: TreeColumns, alignment: Int32Array): TreeScores => {
  const sizes = {gold: gold.upos.length, predicted: predicted.upos.length}
  const matched = {words: 0, upos: 0, xpos: 0, uas: 0, las: 0}
  const right = new Map<string, number>()
  alignment.forEach((other, at) => {
    if (other < 0) return
    matched.words++
    if (gold.upos[at] === predicted.upos[other]) matched.upos++
    if (gold.xpos[at] === predicted.xpos[other]) matched.xpos++
    const head = gold.heads[at]!
    const wanted = head < 0 ? -1 : alignment[head]!
    if ((head >= 0 && wanted < 0) || predicted.heads[other] !== wanted) return
    matched.uas++
    const relation = gold.deprels[at]!
    if (predicted.deprels[other] !== relation) return
    matched.las++
    right.set(relation, (right.get(relation) ?? 0) + 1)
  })
  const goldRelations = countBy(gold.deprels)
  const predictedRelations = countBy(predicted.deprels)
  const names = [...new Set([...goldRelations.keys(), ...predictedRelations.keys()])].sort()
  return {
    words: {matched: matched.words, ...sizes},
    upos: {matched: matched.upos, ...sizes},
    xpos: {matched: matched.xpos, ...sizes},
    uas: {matched: matched.uas, ...sizes},
    las: {matched: matched.las, ...sizes},
    relations: new Map(
      names.map(name => [
        name,
        {
          matched: right.get(name) ?? 0,
          gold: goldRelations.get(name) ?? 0,
          predicted: predictedRelations.get(name) ?? 0,
        },
      ]),
    ),
  }
}
