// Sets of codes, names and stems.

export function intersect<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  for (const value of a) if (b.has(value)) return true
  return false
}

export function countShared<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number {
  let shared = 0
  for (const value of a) if (b.has(value)) shared++
  return shared
}

export const union = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): ReadonlySet<Value> =>
  new Set([...a, ...b])
