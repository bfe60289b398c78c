// Which pairs of a network are drawn.

import type {Row} from "@demarche/api"

/** Pairs with at least so many events; around one side, only what is reached from it in so many steps. */
export const narrowed = (
  rows: readonly Row[],
  least: number,
  around: string | null,
  depth: number,
): readonly Row[] => {
  const heavy = rows.filter(
    row => Number(row["events"]) >= least && row["second"] !== null && row["second"] !== "",
  )
  if (around === null) return heavy
  let reached = new Set([around])
  for (let step = 0; step < depth; step++) {
    const next = new Set(reached)
    for (const row of heavy) {
      const [first, second] = [String(row["first"]), String(row["second"])]
      if (reached.has(first)) next.add(second)
      if (reached.has(second)) next.add(first)
    }
    reached = next
  }
  return heavy.filter(row => reached.has(String(row["first"])) && reached.has(String(row["second"])))
}

const endsOf = (row: Row): readonly [string, string] => [String(row["first"]), String(row["second"])]

/** Only sides that deal with at least so many others that stay too (a k-core): the periphery falls away. */
export const coreOf = (rows: readonly Row[], partners: number): readonly Row[] => {
  const degrees = new Map<string, number>()
  for (const side of rows.flatMap(endsOf)) degrees.set(side, (degrees.get(side) ?? 0) + 1)
  const kept = rows.filter(row => endsOf(row).every(side => degrees.get(side)! >= partners))
  return kept.length === rows.length ? kept : coreOf(kept, partners)
}

/** Only the sides that hang together with the most others. */
export const largestComponent = (rows: readonly Row[]): readonly Row[] => {
  const groups = new Map<string, Set<string>>()
  for (const [first, second] of rows.map(endsOf)) {
    const [one, other] = [groups.get(first) ?? new Set([first]), groups.get(second) ?? new Set([second])]
    const both = new Set([...one, ...other])
    for (const side of both) groups.set(side, both)
  }
  let largest: ReadonlySet<string> = new Set()
  for (const group of groups.values()) if (group.size > largest.size) largest = group
  return rows.filter(row => largest.has(endsOf(row)[0]))
}

/** Of so many pairs a drawing still tells something. */
const READABLE = 150

/** How many events a pair must have, so that no more are drawn than can be read; rows come with the heaviest first. */
export const leastDrawn = (rows: readonly Row[]): number =>
  Math.max(2, Number(rows[READABLE]?.["events"] ?? 1) + 1)

/** 1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100 … up to the heaviest pair. */
export const leastChoices = (heaviest: number): readonly number[] => {
  const choices = [1, 2, 3, 5, 7, 10]
  for (let ten = 10; ten < heaviest; ten *= 10)
    choices.push(...[1.5, 2, 3, 5, 7, 10].map(times => times * ten))
  return choices.filter(choice => choice <= Math.max(2, heaviest))
}
