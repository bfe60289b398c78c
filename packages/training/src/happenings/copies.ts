// Copies of news items as other outlets would print them, and pairs that are none, to measure what finds copies.

import {bandsOf, isCopy, likeness, signatureOf} from "@demarche/happenings"
import {SeededRandom} from "../text/random.ts"

interface CopyScores {
  readonly kind: string
  readonly pairs: number
  /** Share that a look-up by bands brings together, and share judged a copy. */
  readonly met: number
  readonly judged: number
  /** Mean likeness. */
  readonly likeness: number
}

type Edit = (words: readonly string[], random: SeededRandom) => string[]

const placeLines = ["NAIROBI (Wire) -", "Geneva, Tuesday.", "By our correspondent in Cairo:", "LONDON -"]
const endings = [
  "More details were not available.",
  "The report could not be verified.",
  "Officials declined to comment further.",
]

const trimmed: Edit = words => words.slice(0, Math.ceil(words.length * 0.75))
const placed: Edit = (words, random) => [...placeLines[random.below(placeLines.length)]!.split(" "), ...words]
const ended: Edit = (words, random) => [...words, ...endings[random.below(endings.length)]!.split(" ")]
const edited: Edit = (words, random) => {
  const copy = [...words]
  for (let edits = Math.ceil(words.length / 25); edits > 0; edits--) {
    const at = random.below(copy.length)
    if (random.below(2) === 0) copy.splice(at, 1)
    else copy[at] = "reportedly"
  }
  return copy
}
const headed: Edit = (words, random) => [
  ...words.slice(random.below(words.length - 6)).slice(0, 6),
  "-",
  ...words,
]

/** What is done to an item to make a copy of it. */
const edits: Readonly<Record<string, readonly Edit[]>> = {
  "end trimmed by a quarter": [trimmed],
  "other place line": [placed],
  "other headline": [headed],
  "a word in 25 edited": [edited],
  "place line, edits and another end": [edited, placed, ended],
}

/** @param texts in order of publication @param topics what each is about; two items that share one are not copies but follow-ups */
export function scoreCopies(texts: readonly string[], topics: readonly (readonly string[])[]): CopyScores[] {
  const random = new SeededRandom(20250101)
  const copies = Object.entries(edits).map(([kind, steps]) =>
    score(
      kind,
      texts.map(text => [
        text,
        steps.reduce<readonly string[]>((words, edit) => edit(words, random), text.split(" ")).join(" "),
      ]),
    ),
  )
  return [...copies, score("follow-up on the same topic", followUps(texts, topics))]
}

function followUps(texts: readonly string[], topics: readonly (readonly string[])[]): [string, string][] {
  const last = new Map<string, number>()
  const pairs: [string, string][] = []
  for (const [at, names] of topics.entries())
    for (const name of names) {
      const before = last.get(name)
      if (before !== undefined && before !== at) pairs.push([texts[before]!, texts[at]!])
      last.set(name, at)
    }
  return pairs
}

function score(kind: string, pairs: readonly (readonly [string, string])[]): CopyScores {
  let met = 0
  let judged = 0
  let alike = 0
  for (const [one, other] of pairs) {
    const [a, b] = [signatureOf(one), signatureOf(other)]
    const bands = new Set(bandsOf(a))
    const found = bandsOf(b).some(band => bands.has(band))
    if (found) met++
    if (found && isCopy(a, b)) judged++
    alike += likeness(a, b)
  }
  return {
    kind,
    pairs: pairs.length,
    met: met / pairs.length,
    judged: judged / pairs.length,
    likeness: alike / pairs.length,
  }
}
