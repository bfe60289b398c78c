// Marks of mentions in a text, as corpus/actors writes them: `[2:The Prime Minister]`, in a story `[3b:he]` (the
// second mention of chain 3) and `[1c+2b:the two leaders]` (one mention of two chains). Marks may nest.
// A backslash keeps a sign as text: `\[sic\]`.

import type {Span} from "@demarche/text"

/** A number, and in a story the letters that tell its mentions apart. */
export interface MarkKey {
  readonly number: number
  /** Empty in a sentence. */
  readonly letters: string
}

export interface Mark extends Span {
  readonly keys: readonly MarkKey[]
}

export interface MarkedText {
  /** Without marks and backslashes. */
  readonly text: string
  /** In the order of their opening brackets; UTF-16 offsets into `text`. */
  readonly marks: readonly Mark[]
}

const opening = /\[(\d+[a-z]*(?:\+\d+[a-z]*)*):/y

/** Throws when a bracket is not closed, not opened, or a mark is empty. */
export const readMarks = (marked: string): MarkedText => {
  const marks: {keys: MarkKey[]; start: number; end: number}[] = []
  const open: number[] = []
  let text = ""
  for (let at = 0; at < marked.length; ) {
    const sign = marked[at]
    if (sign === "\\" && at + 1 < marked.length) {
      text += marked[at + 1]
      at += 2
    } else if (sign === "[") {
      opening.lastIndex = at
      const found = opening.exec(marked)
      if (found === null)
        throw new Error(`'${marked.slice(at, at + 12)}' opens no mark: write [number:words] or \\[`)
      open.push(marks.length)
      marks.push({keys: keysOf(found[1] as string), start: text.length, end: -1})
      at = opening.lastIndex
    } else if (sign === "]") {
      const mark = marks[open.pop() ?? -1]
      if (mark === undefined) throw new Error(`']' closes no mark after '${text.slice(-20)}'`)
      if (mark.start === text.length) throw new Error(`empty mark after '${text.slice(-20)}'`)
      mark.end = text.length
      at++
    } else {
      text += sign
      at++
    }
  }
  if (open.length > 0) throw new Error(`${open.length} marks are not closed`)
  return {text, marks}
}

const keysOf = (words: string): MarkKey[] =>
  words.split("+").map(word => ({
    number: Number.parseInt(word, 10),
    letters: word.replace(/^\d+/, ""),
  }))
