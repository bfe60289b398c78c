// The head of a view: its name, which the browser's tab has too, what it is for, and what narrows it.

import type {ReactElement, ReactNode} from "react"
import {FilterBar} from "../filters/filter-bar.tsx"
import {useTitle} from "./title.ts"

export function PageHeader({
  title,
  lead,
  about,
  isFiltered = false,
  children,
}: {
  readonly title: string
  readonly lead?: string
  readonly about?: string
  readonly isFiltered?: boolean
  readonly children?: ReactNode
}): ReactElement {
  useTitle(title)
  return (
    <header className="page-header">
      <h1>{title}</h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {about !== undefined && <p className="about">{about}</p>}
      {isFiltered && (
        <div className="page-tools">
          <FilterBar />
        </div>
      )}
      {children}
    </header>
  )
}
