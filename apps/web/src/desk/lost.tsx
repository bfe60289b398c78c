// An address that names no view.

import {Link} from "@tanstack/react-router"
import type {ReactElement} from "react"
import {words} from "../words.ts"
import {Empty} from "./states.tsx"

export function Lost(): ReactElement {
  return (
    <div className="page">
      <Empty title={words.lost.title}>
        <p>
          {words.lost.text} <Link to="/">{words.lost.home}</Link>
        </p>
      </Empty>
    </div>
  )
}
