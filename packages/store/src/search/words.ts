// Words as search knows them, the same on both engines: small letters without accents, plural endings off.

export interface Word {
  readonly term: string
  readonly start: number
  readonly end: number
}

/** Terms kept of one document; a book of names cannot fill the store. */
const termsPerDocument = 5000
const longestWord = 40

/** Words with half-open places in UTF-16 units; words of more than 40 characters are left out. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const term = termOf(match[0])
    if (term !== "" && match[0].length <= longestWord)
      words.push({term, start: match.index, end: match.index + match[0].length})
  }
  return words
}

/** Harman's weak stemmer: "parties" is "party", "talks" is "talk", "crisis" and "congress" stay. */
function termOf(word: string): string {
  const plain = word
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase()
  if (plain.length > 4 && /[^ae]ies$/.test(plain)) return `${plain.slice(0, -3)}y`
  if (plain.length > 3 && /[^aeo]es$/.test(plain)) return plain.slice(0, -1)
  if (plain.length > 3 && /[^ius]s$/.test(plain)) return plain.slice(0, -1)
  return plain
}

/** How often and where a document has its terms; positions count words, the title's come first. */
export interface Terms {
  readonly length: number
  readonly terms: ReadonlyMap<string, {readonly count: number; readonly positions: readonly number[]}>
  /** Words in the title. */
  readonly titleLength: number
}

export function termsOf(title: string | null, text: string | null): Terms {
  const inTitle = wordsOf(title ?? "")
  const words = [...inTitle, ...wordsOf(text ?? "")]
  const terms = new Map<string, {count: number; positions: number[]}>()
  words.forEach(({term}, place) => {
    const found = terms.get(term)
    if (found !== undefined) {
      found.count++
      found.positions.push(place + 1)
    } else if (terms.size < termsPerDocument) terms.set(term, {count: 1, positions: [place + 1]})
  })
  return {length: words.length, terms, titleLength: inTitle.length}
}
