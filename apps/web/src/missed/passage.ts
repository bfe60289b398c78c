// The text in which an event was missed, and words chosen in it. Offsets are UTF-16 units of the passage; those of a record are
// of the document, and begin where the passage does.

export interface Passage {
  readonly document: string
  /** Day on which the document was published. */
  readonly published: string | null
  readonly text: string
  /** Where it begins in the document's text, or in its title. */
  readonly start: number
  readonly in?: "title" | undefined
}

export interface Place {
  readonly start: number
  readonly end: number
}

const letter = /[\p{L}\p{N}]/u

const isInside = (text: string, at: number): boolean =>
  at > 0 && at < text.length && letter.test(text[at - 1]!) && letter.test(text[at]!)

/** The same in whole words, without spaces and marks around them; null when no word is left. */
export const wholeWords = (text: string, {start, end}: Place): Place | null => {
  let [from, to] = [Math.max(0, start), Math.min(text.length, end)]
  while (from < to && !letter.test(text[from]!) && !/[$€£]/.test(text[from]!)) from++
  while (to > from && !letter.test(text[to - 1]!) && !/[$€£%]/.test(text[to - 1]!)) to--
  if (from >= to) return null
  while (isInside(text, from)) from--
  while (isInside(text, to)) to++
  return {start: from, end: to}
}

/** Every place where these words stand, in whole words; large and small letters are alike. */
export const placesOf = (text: string, words: string): readonly Place[] => {
  const wanted = words.trim()
  if (wanted === "") return []
  const pattern = wanted.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+")
  return [...text.matchAll(new RegExp(pattern, "giu"))].flatMap(match => {
    const place = wholeWords(text, {start: match.index, end: match.index + match[0].length})
    return place === null ? [] : [place]
  })
}
