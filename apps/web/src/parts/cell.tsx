// A value in a table, by the kind of its column: figures to the right, ids as links to what they name.

import type {Column} from "@demarche/api"
import type {JsonValue} from "@demarche/codebook"
import {Link} from "@tanstack/react-router"
import type {ReactElement} from "react"
import type {Search} from "../desk/address.ts"
import {dayWords, monthWords, numberWords} from "../record/days.ts"
import {OutsideLink} from "../record/outside.tsx"
import {words} from "../words.ts"

export const isFigure = ({kind}: Column): boolean => kind === "count" || kind === "number"

export const textOf = (value: JsonValue | undefined): string => {
  if (value === null || value === undefined) return ""
  if (Array.isArray(value)) return value.map(textOf).join("; ")
  return typeof value === "object" ? JSON.stringify(value) : String(value)
}

export function Cell({
  column,
  value,
}: {
  readonly column: Column
  readonly value: JsonValue | undefined
}): ReactElement {
  const text = textOf(value)
  if (text === "") return <span className="dim">–</span>
  if (column.kind === "event")
    return (
      <Link to="." search={(before: Search) => ({...before, event: text})} resetScroll={false}>
        {words.parts.open}
      </Link>
    )
  if (column.name === "document")
    return (
      <Link to="/story/$id" params={{id: text}}>
        {words.parts.read}
      </Link>
    )
  if (column.name === "url") return <OutsideLink to={text}>{words.parts.source}</OutsideLink>
  if (column.kind === "day") return <>{dayWords(text)}</>
  if (column.kind === "month") return <>{monthWords(text)}</>
  if (isFigure(column)) return <>{numberWords(Number(value))}</>
  return <>{text}</>
}
