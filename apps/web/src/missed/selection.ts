// The words that are selected in a text, with the pointer or with the caret of a browser that has one.

import {type RefObject, useEffect, useState} from "react"
import {type Passage, type Place, wholeWords} from "./passage.ts"

/** Characters of the element's text before a place in it; words for readers of screens alone are none of the text. */
const offsetIn = (element: Element, node: Node, offset: number): number => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const end = document.createRange()
  end.setStart(node, offset)
  let before = 0
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    if (text.parentElement?.closest(".sr-only")) continue
    if (text === node) return before + offset
    if (end.comparePoint(text, 0) > 0) return before
    before += (text as Text).length
  }
  return before
}

const selectedIn = (frame: Element | null, passage: Passage): Place | null => {
  const selection = document.getSelection()
  if (frame === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const [first, last] = [range.startContainer, range.endContainer].map(node =>
    (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-start]"),
  )
  if (!first || !frame.contains(first)) return null
  const at = Number(first.dataset["start"]) - passage.start
  const start = at + offsetIn(first, range.startContainer, range.startOffset)
  // what goes on into another paragraph ends with its own
  const end =
    last === first
      ? at + offsetIn(first, range.endContainer, range.endOffset)
      : at + offsetIn(first, first, first.childNodes.length)
  return wholeWords(passage.text, {start, end})
}

/** @param frame in which elements tell by `data-start` where in the document their text begins */
export const useSelectedWords = (
  frame: RefObject<HTMLElement | null>,
  passage: Passage | null,
): Place | null => {
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    if (passage === null) return
    const look = (): void => setPlace(selectedIn(frame.current, passage))
    document.addEventListener("selectionchange", look)
    return () => document.removeEventListener("selectionchange", look)
  }, [frame, passage])
  return place
}
