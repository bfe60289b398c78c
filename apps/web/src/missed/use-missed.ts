// Telling a missed event: begun with `n` or with words that are selected, gone on with until it is added or left.

import {type RefObject, useMemo, useRef, useState} from "react"
import {useKeys} from "../desk/keys.tsx"
import type {Mark} from "../story/marks.ts"
import {type Draft, emptyDraft, marksOfDraft, type Role, selected, withParty} from "./draft.ts"
import type {Passage, Place} from "./passage.ts"
import {useSelectedWords} from "./selection.ts"

export interface Missed {
  /** For what stands around the text in which words are selected. */
  readonly frame: RefObject<HTMLDivElement | null>
  /** Null while no event is told. */
  readonly draft: Draft | null
  readonly setDraft: (draft: Draft | null) => void
  readonly selected: Place | null
  /** Begins, with the selected words as the act when there are some. */
  readonly begin: () => void
  /** Takes the selected words, and begins where that was not done. */
  readonly take: (role: Role | "trigger") => void
  /** The words told so far, in the document. */
  readonly marks: readonly Mark[] | undefined
}

/** @param passage null when there is no text to choose words in */
export const useMissed = (passage: Passage | null): Missed => {
  const frame = useRef<HTMLDivElement>(null)
  const place = useSelectedWords(frame, passage)
  const [draft, setDraft] = useState<Draft | null>(null)
  const begin = (): void => {
    if (passage === null || draft !== null) return
    const empty = emptyDraft(passage.published)
    setDraft(place === null ? empty : {...empty, trigger: selected(passage.text, place)})
  }
  const take = (role: Role | "trigger"): void => {
    if (passage === null || place === null) return
    const words = selected(passage.text, place)
    const before = draft ?? emptyDraft(passage.published)
    setDraft(role === "trigger" ? {...before, trigger: words} : withParty(before, role, words))
    document.getSelection()?.removeAllRanges()
  }
  useKeys({
    n: event => {
      event.preventDefault()
      begin()
    },
  })
  const marks = useMemo(
    () => (passage === null || draft === null ? undefined : marksOfDraft(passage, draft)),
    [passage, draft],
  )
  return {frame, draft, setDraft, selected: place, begin, take, marks}
}
