// Values of a statement by name, as people write them, and by place, as the server takes them.
//
//   select * from pairs where actor = :side and date >= :since
//                                     ^^^^^              ^^^^^^

/** What is no place for a value: text and names in quotation marks, comments, and types behind "::". */
const pieces = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|::\s*\w+|:([a-z_]\w*)|\$(\d+)/gi

export interface Named {
  /** With `$1`, `$2` … in the places of the names. */
  readonly text: string
  /** In the order of those: a name, or "1", "2" … where the statement says `$1` itself. */
  readonly names: readonly string[]
}

/** Either names or places: a statement that has both keeps its places, and its names come behind them. */
export const named = (written: string): Named => {
  const places = [...written.matchAll(pieces)].reduce(
    (most, match) => Math.max(most, Number(match[2] ?? 0)),
    0,
  )
  const names = Array.from({length: places}, (_, index) => String(index + 1))
  const text = written.replace(pieces, (whole, name: string | undefined) => {
    if (name === undefined) return whole
    if (!names.includes(name)) names.push(name)
    return `$${names.indexOf(name) + 1}`
  })
  return {text, names}
}
