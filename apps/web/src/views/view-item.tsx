// One named view in the list, with what can be done with it.

import {type ReactElement, useState} from "react"
import {words} from "../words.ts"
import {AddressLink} from "./address-link.tsx"
import {addressInShort} from "./inside.ts"
import type {NamedView} from "./named-view.ts"
import {type Said, trimmed, ViewFields} from "./view-fields.tsx"

export type Move = "up" | "down"

export function ViewItem({
  view,
  place,
  all,
  isEdited,
  onEdit,
  onSaid,
  onMove,
  onDelete,
}: {
  readonly view: NamedView
  readonly place: number
  readonly all: number
  readonly isEdited: boolean
  readonly onEdit: (isEdited: boolean) => void
  readonly onSaid: (said: Said) => void
  readonly onMove: (way: Move) => void
  readonly onDelete: () => void
}): ReactElement {
  return (
    <li data-view={place}>
      <span className="view-place" aria-hidden="true">
        {place + 1}
      </span>
      <div className="view-said">
        {isEdited ? (
          <EditForm view={view} onSaid={onSaid} onLeave={() => onEdit(false)} />
        ) : (
          <>
            <AddressLink address={view.address} className="view-name">
              {view.name}
            </AddressLink>
            {view.note !== "" && <p className="view-note">{view.note}</p>}
          </>
        )}
        <code className="view-address">{addressInShort(view.address)}</code>
      </div>
      <span className="view-tools">
        <button
          type="button"
          className="button small"
          data-move="up"
          disabled={place === 0}
          aria-label={words.views.up(view.name)}
          title={words.views.up(view.name)}
          onClick={() => onMove("up")}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          className="button small"
          data-move="down"
          disabled={place === all - 1}
          aria-label={words.views.down(view.name)}
          title={words.views.down(view.name)}
          onClick={() => onMove("down")}
        >
          <span aria-hidden="true">↓</span>
        </button>
        <button
          type="button"
          className="button small"
          data-edit
          aria-label={words.views.edit(view.name)}
          aria-expanded={isEdited}
          onClick={() => onEdit(!isEdited)}
        >
          {words.views.editShort}
        </button>
        <button
          type="button"
          className="button small"
          aria-label={words.views.delete(view.name)}
          onClick={onDelete}
        >
          {words.views.deleteShort}
        </button>
      </span>
    </li>
  )
}

function EditForm({
  view,
  onSaid,
  onLeave,
}: {
  readonly view: NamedView
  readonly onSaid: (said: Said) => void
  readonly onLeave: () => void
}): ReactElement {
  const [said, setSaid] = useState<Said>({name: view.name, note: view.note})
  return (
    <form
      className="view-form"
      aria-label={words.views.edit(view.name)}
      onSubmit={event => {
        event.preventDefault()
        if (said.name.trim() !== "") onSaid(trimmed(said))
      }}
      onKeyDown={event => {
        if (event.key === "Escape") onLeave()
      }}
    >
      <ViewFields said={said} onSaid={setSaid} />
      <p className="row-of-actions">
        <button type="submit" className="button primary">
          {words.views.save}
        </button>
        <button type="button" className="text-button" onClick={onLeave}>
          {words.views.leave}
        </button>
      </p>
    </form>
  )
}
