// Of several coders that read a document, which one's reports count.

/** The chosen coder where it read the document, else the last by name: "demarche 0.10.0" comes after "demarche 0.9.0". */
export const countingCoder = (coders: readonly string[], chosen: string): string =>
  coders.includes(chosen) ? chosen : [...coders].sort(byName).at(-1)!

/** Numbers within names by their value, all else by code unit. */
function byName(a: string, b: string): number {
  const parts = (name: string) => name.match(/\d+|\D+/g) ?? []
  const left = parts(a)
  const right = parts(b)
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x, y] = [left[i]!, right[i]!]
    if (x === y) continue
    const difference = Number(x) - Number(y)
    if (difference !== 0 && !Number.isNaN(difference)) return difference
    return x < y ? -1 : 1
  }
  return left.length - right.length
}
