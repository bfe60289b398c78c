// A text with the words that were searched for.

import type {ReactElement} from "react"

/** Word by word: a word is marked when it begins like one of those asked for. */
export function Found({text, asked}: {readonly text: string; readonly asked: string}): ReactElement {
  const wanted = asked.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const isWanted = (word: string): boolean => {
    const lower = word.toLowerCase()
    return wanted.some(one => lower === one || (one.length > 3 && lower.startsWith(one.slice(0, -1))))
  }
  return (
    <>
      {text.split(/([\p{L}\p{N}]+)/u).map((piece, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the text is never reordered
        index % 2 === 1 && isWanted(piece) ? <mark key={index}>{piece}</mark> : piece,
      )}
    </>
  )
}
