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
