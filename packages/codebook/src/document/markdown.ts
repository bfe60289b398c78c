// Markdown pieces of the printed codebook.

/** A table; pipes in cells are escaped. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map(cells => `| ${cells.map(cell => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n")

/** A negative number with a true minus sign; an empty cell for nothing. */
export const figure = (value: number | null): string =>
  value === null ? "" : String(value).replace("-", "−")

export const code = (word: string): string => `\`${word}\``

export const codes = (words: readonly string[]): string => words.map(code).join(", ")
