// An address that names no view.

import {Link} from "@tanstack/react-router"
import type {ReactElement} from "react"
import {words} from "../words.ts"

export function Lost(): ReactElement {
  return (
    <div className="page">
      <header className="page-header empty-state">
        <h1>{words.lost.title}</h1>
        <p>
          {words.lost.text} <Link to="/">{words.lost.home}</Link>
        </p>
      </header>
    </div>
  )
}
