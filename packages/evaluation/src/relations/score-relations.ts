// The yardstick of `relate`: one type for each pair of parties, against the type that a careful reader gives.

import {bootstrap, type Interval} from "../events/bootstrap.ts"
import {f1, type PrecisionRecall, type Rate} from "../events/score-events.ts"

/** What passes between two parties. A mode or modality that gold leaves out is not judged. */
export interface GoldRelation {
  readonly id: string
  readonly text: string
  readonly type: string
  readonly mode?: string | null
  readonly modality?: string
}

export interface PredictedRelation {
  readonly type: string
  readonly mode: string | null
  readonly modality: string | null
}

export interface RelationScores {
  readonly accuracy: Rate
  /** Mean F1 of the types that gold holds. */
  readonly macroF1: number
  readonly byType: ReadonlyMap<string, PrecisionRecall>
  /** Over pairs of the right type. */
  readonly mode: Rate
  readonly modality: Rate
  /** Mistakes, the commonest first. */
  readonly confusions: readonly {readonly gold: string; readonly predicted: string; readonly count: number}[]
}

/** YIELD is CONCEDE and RETREAT in one, as older gold has it. */
const asIn = (goldHasYield: boolean, type: string): string =>
  goldHasYield && (type === "CONCEDE" || type === "RETREAT") ? "YIELD" : type

interface Judged {
  readonly gold: string
  readonly predicted: string | null
}

const byTypeOf = (judged: readonly Judged[], times?: Uint32Array): Map<string, PrecisionRecall> => {
  const counts = new Map<string, {matched: number; gold: number; predicted: number}>()
  const of = (type: string): {matched: number; gold: number; predicted: number} => {
    const known = counts.get(type) ?? {matched: 0, gold: 0, predicted: 0}
    counts.set(type, known)
    return known
  }
  judged.forEach(({gold, predicted}, at) => {
    const weight = times === undefined ? 1 : times[at]!
    of(gold).gold += weight
    if (predicted === null) return
    of(predicted).predicted += weight
    if (gold === predicted) of(gold).matched += weight
  })
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const macroOf = (byType: ReadonlyMap<string, PrecisionRecall>): number => {
  const inGold = [...byType.values()].filter(one => one.gold > 0)
  return inGold.length === 0 ? 1 : inGold.reduce((sum, one) => sum + f1(one), 0) / inGold.length
}

/** @param predictions in the order of gold; `null` where nothing was answered, which is wrong */
export const scoreRelations = (
  gold: readonly GoldRelation[],
  predictions: readonly (PredictedRelation | null)[],
  draws: number,
): {readonly scores: RelationScores; readonly intervals: {accuracy: Interval; macroF1: Interval} | null} => {
  const goldHasYield = gold.some(one => one.type === "YIELD")
  const judged = gold.map(
    (one, at): Judged => ({
      gold: one.type,
      predicted: predictions[at] == null ? null : asIn(goldHasYield, predictions[at].type),
    }),
  )
  const right = judged.map(({gold, predicted}) => gold === predicted)
  const rate = (judge: (at: number) => boolean | null): Rate => {
    const found = gold.flatMap((_, at) => (right[at] ? (judge(at) ?? []) : []))
    return {right: found.filter(Boolean).length, of: found.length}
  }
  const mistakes = new Map<string, {gold: string; predicted: string; count: number}>()
  for (const {gold: wanted, predicted} of judged) {
    if (wanted === predicted) continue
    const key = `${wanted} ${predicted}`
    const known = mistakes.get(key) ?? {gold: wanted, predicted: predicted ?? "no answer", count: 0}
    known.count++
    mistakes.set(key, known)
  }
  const byType = byTypeOf(judged)
  const [accuracy, macroF1] =
    draws === 0 || gold.length === 0
      ? []
      : bootstrap(gold.length, draws, times => {
          const matched = right.reduce((sum, isRight, at) => sum + (isRight ? times[at]! : 0), 0)
          return [matched / gold.length, macroOf(byTypeOf(judged, times))]
        })
  return {
    scores: {
      accuracy: {right: right.filter(Boolean).length, of: gold.length},
      macroF1: macroOf(byType),
      byType,
      mode: rate(at => {
        const {mode} = gold[at]!
        return mode === undefined || mode === null ? null : mode === predictions[at]!.mode
      }),
      modality: rate(at => {
        const {modality} = gold[at]!
        return modality === undefined ? null : modality === predictions[at]!.modality
      }),
      confusions: [...mistakes.values()].sort(
        (a, b) => b.count - a.count || (a.gold + a.predicted < b.gold + b.predicted ? -1 : 1),
      ),
    },
    intervals: accuracy === undefined ? null : {accuracy, macroF1: macroF1!},
  }
}
