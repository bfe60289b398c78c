// How common each word is in reporting: the table of `packages/happenings` that makes names and rare words weigh.

import {stemOf} from "@demarche/happenings"

/** A word seen in fewer texts is left to the weight of an unknown word. */
const least = 6

/** Words by weight: entry n holds the stems whose texts are about 2^n times fewer than a third of all. */
export function commonWordsOf(texts: readonly string[]): string[] {
  const frequency = new Map<string, number>()
  for (const text of texts)
    for (const stem of new Set(
      [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu)].map(([word]) => stemOf(word)),
    ))
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const rows: string[][] = Array.from({length: 8}, () => [])
  for (const [stem, count] of frequency) {
    if (count < least) continue
    rows[Math.max(0, Math.min(7, Math.round(Math.log2(texts.length / 20 / count) + 1)))]!.push(stem)
  }
  return rows.map(row => row.sort().join(" "))
}
