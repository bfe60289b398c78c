// A part of an answer under its heading, with how many rows it has and what can be done with them. What is shown first is
// the part as people read it; the table with every column is one click away.

import type {Part} from "@demarche/api"
import {type ReactElement, type ReactNode, useState} from "react"
import {numberWords} from "../record/days.ts"
import {words} from "../words.ts"
import {PartActions, type Source} from "./part-actions.tsx"
import {PartTable} from "./part-table.tsx"
import {Section} from "./section.tsx"
import {Toggle} from "./toggle.tsx"
import {useOnward} from "./use-onward.ts"

export function PartSection({
  part,
  source,
  title,
  about,
  empty,
  isList = true,
  onward,
  children,
}: {
  readonly part: Part
  readonly source: Source
  readonly title: string
  /** A line under the heading. */
  readonly about?: ReactNode
  /** What to say, and to do, when there are no rows. */
  readonly empty: string
  /** Are its rows things to be counted? */
  readonly isList?: boolean
  /** The question that goes on where the part ends: its table does as it is scrolled. */
  readonly onward?: Source | undefined
  /** The part as people read it; without it the table is all there is. */
  readonly children?: ReactNode
}): ReactElement {
  const [table, setTable] = useState(children === undefined)
  const {rows, isMore, more} = useOnward(part, onward)
  return (
    <Section
      name={part.name}
      title={title}
      count={
        isList && part.rows.length > 0
          ? `${numberWords(table ? rows.length : part.rows.length)}${(table && onward ? isMore : part.next !== null) ? "+" : ""}`
          : undefined
      }
      about={about}
      tools={
        <>
          {children !== undefined && part.rows.length > 0 && (
            <Toggle isOn={table} on={words.parts.asText} off={words.parts.asTable} onToggle={setTable} />
          )}
          <PartActions source={source} title={title} />
        </>
      }
    >
      {part.rows.length === 0 ? (
        <p className="empty">{empty}</p>
      ) : table ? (
        <PartTable label={title} columns={part.columns} rows={rows} isMore={isMore} onEnd={more} />
      ) : (
        children
      )}
    </Section>
  )
}
