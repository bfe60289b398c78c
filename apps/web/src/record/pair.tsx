// Two sides as a way to their dossier, alone or with how much passed between them.

import type {Row} from "@demarche/api"
import {Link} from "@tanstack/react-router"
import type {ReactElement} from "react"
import {words} from "../words.ts"
import {numberWords} from "./days.ts"
import {nameOf} from "./names.ts"
import {QuadBar} from "./quad.tsx"

/** The sides of a row, as a key of it. */
export const pairOf = (row: Row): string => `${row["first"]} ${row["second"]}`

export function PairLink({row}: {readonly row: Row}): ReactElement {
  const [first, second] = [String(row["first"]), String(row["second"])]
  return (
    <Link to="/$first/$second" params={{first, second}}>
      {nameOf(first)} <span className="and">{words.dossier.and}</span> {nameOf(second)}
    </Link>
  )
}

/** @param of events that fill the whole bar; without it each pair fills its own */
export const PairItem = ({row, of}: {readonly row: Row; readonly of?: number}): ReactElement => (
  <li>
    <PairLink row={row} />
    <span className="figure">{numberWords(Number(row["events"]))}</span>
    <QuadBar counts={[1, 2, 3, 4].map(quad => Number(row[`quad${quad}`]))} of={of} />
  </li>
)
