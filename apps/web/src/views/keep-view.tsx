// Asks for the name under which the view that is open is kept.

import {Modal} from "@mantine/core"
import {Link} from "@tanstack/react-router"
import {type ReactElement, useState} from "react"
import {titleShown} from "../desk/title.ts"
import {words} from "../words.ts"
import {addressInShort, addressToKeep} from "./inside.ts"
import {keepViews, useKeptViews} from "./kept-views.ts"
import {longestName, mostViews} from "./named-view.ts"
import {trimmed, ViewFields} from "./view-fields.tsx"

export default function KeepView({onClose}: {readonly onClose: () => void}): ReactElement {
  const views = useKeptViews()
  // what is open now, whatever the page does meanwhile; some views write their address without the router
  const [address] = useState(() => {
    const {pathname, search, hash} = window.location
    return addressToKeep(`${pathname}${search}${hash}`)
  })
  const [said, setSaid] = useState(() => ({name: titleShown().slice(0, longestName), note: ""}))
  const [kept, setKept] = useState<string | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const keep = (to: string): void => {
    const view = {...trimmed(said), address: to}
    if (view.name === "") return
    if (views.length >= mostViews) setFailed(words.views.tooMany(mostViews))
    else if (keepViews([...views, view])) setKept(view.name)
    else setFailed(words.views.notKept)
  }
  return (
    <Modal opened onClose={onClose} title={words.views.keep} centered>
      {address === null ? (
        <p className="about">{words.views.noPlace}</p>
      ) : kept === null ? (
        <form
          className="view-form"
          onSubmit={event => {
            event.preventDefault()
            keep(address)
          }}
        >
          <ViewFields said={said} onSaid={setSaid} />
          <code className="view-address">{addressInShort(address)}</code>
          {failed !== null && (
            <p role="alert" className="failed">
              {failed}
            </p>
          )}
          <p className="row-of-actions">
            <button type="submit" className="button primary">
              {words.views.add}
            </button>
            <Link to="/views" className="text-button" onClick={onClose}>
              {words.views.all}
            </Link>
          </p>
        </form>
      ) : (
        <div className="view-form">
          <p role="status">{words.views.kept(kept)}</p>
          <p className="row-of-actions">
            {/* biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone */}
            <button type="button" className="button primary" autoFocus onClick={onClose}>
              {words.desk.close}
            </button>
            <Link to="/views" className="text-button" onClick={onClose}>
              {words.views.all}
            </Link>
          </p>
        </div>
      )}
    </Modal>
  )
}
