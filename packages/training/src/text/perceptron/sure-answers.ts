// Collects what a trained classifier answers in which situation, to find those where it always answers the same.

import {packSure, type SureTable} from "@demarche/text/for-training"

/** A situation is sure when it was met this often and one answer has this share. */
const MET = 15
const SHARE = 0.99

export class SureAnswers {
  private readonly counts = new Map<number, Map<number, number>>()

  readonly observe = (situation: number, answer: number): void => {
    const counts = this.counts.get(situation) ?? new Map<number, number>()
    counts.set(answer, (counts.get(answer) ?? 0) + 1)
    this.counts.set(situation, counts)
  }

  table(): SureTable {
    const sure: [number, number][] = []
    for (const [situation, counts] of this.counts) {
      let met = 0
      let most = 0
      let answer = -1
      for (const [candidate, count] of counts) {
        met += count
        if (count <= most) continue
        most = count
        answer = candidate
      }
      if (met >= MET && most >= met * SHARE) sure.push([situation, answer])
    }
    return packSure(sure.sort(([a], [b]) => a - b))
  }
}
