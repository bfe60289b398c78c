// Words that stand in the text: selected there, or typed here and found there.

import type {ReactElement} from "react"
import {words} from "../words.ts"
import {type Chosen, elsewhere, typed} from "./draft.ts"
import {placesOf} from "./passage.ts"

export function WordsField({
  label,
  text,
  value,
  autoFocus = false,
  onWords,
}: {
  readonly label: string
  /** The passage. */
  readonly text: string
  readonly value: Chosen
  readonly autoFocus?: boolean
  readonly onWords: (words: Chosen) => void
}): ReactElement {
  const isMissing = value.typed.trim() !== "" && value.place === null
  const places = placesOf(text, value.typed)
  const at = places.findIndex(({start}) => start === value.place?.start)
  return (
    <div className="words-field">
      <label>
        <span>{label}</span>
        <input
          className="field-input"
          value={value.typed}
          aria-invalid={isMissing}
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the form was opened to be filled in
          autoFocus={autoFocus}
          onChange={event => onWords(typed(text, event.currentTarget.value))}
        />
      </label>
      <span className="words-found" role="status">
        {isMissing && words.missed.notThere}
        {places.length > 1 && (
          <button type="button" className="text-button" onClick={() => onWords(elsewhere(text, value))}>
            {words.missed.place(at + 1, places.length)}
          </button>
        )}
      </span>
    </div>
  )
}
