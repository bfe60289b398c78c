// Name and note of a view, as fields of a form.

import type {ReactElement} from "react"
import {Field} from "../parts/field.tsx"
import {words} from "../words.ts"
import {longestName, longestNote, type NamedView} from "./named-view.ts"

export type Said = Pick<NamedView, "name" | "note">

export const trimmed = ({name, note}: Said): Said => ({name: name.trim(), note: note.trim()})

export const ViewFields = ({
  said,
  onSaid,
}: {
  readonly said: Said
  readonly onSaid: (said: Said) => void
}): ReactElement => (
  <>
    <Field label={words.views.name}>
      <input
        className="field-input"
        required
        maxLength={longestName}
        value={said.name}
        // biome-ignore lint/a11y/noAutofocus: the form was opened to be filled in
        autoFocus
        data-autofocus
        onFocus={event => event.currentTarget.select()}
        onChange={event => onSaid({...said, name: event.currentTarget.value})}
      />
    </Field>
    <Field label={words.views.note}>
      <textarea
        className="field-input"
        rows={4}
        maxLength={longestNote}
        value={said.note}
        onChange={event => onSaid({...said, note: event.currentTarget.value})}
      />
    </Field>
  </>
)
