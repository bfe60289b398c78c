// What can be done with the words that are selected in a text.

import type {ReactElement} from "react"
import {words} from "../words.ts"
import type {Passage} from "./passage.ts"
import type {Missed} from "./use-missed.ts"

export function SelectionBar({
  passage,
  missed: {selected, take},
}: {
  readonly passage: Passage
  readonly missed: Missed
}): ReactElement | null {
  if (selected === null) return null
  return (
    <div className="selection-dock">
      <div
        className="selection-bar"
        role="toolbar"
        aria-label={words.missed.bar}
        // the words stay selected while a button is pressed
        onMouseDown={event => event.preventDefault()}
      >
        <q>{passage.text.slice(selected.start, selected.end)}</q>
        <span className="dim">{words.missed.takeAs}</span>
        {(["trigger", "actor", "recipient"] as const).map(role => (
          <button key={role} type="button" className="button small" onClick={() => take(role)}>
            {words.missed.role[role]}
          </button>
        ))}
      </div>
    </div>
  )
}
