// What a view shows while it waits, when nothing is there, and when something failed: never a riddle, always what to do.

import {Skeleton} from "@mantine/core"
import type {UseQueryResult} from "@tanstack/react-query"
import type {ReactElement, ReactNode} from "react"
import {Refusal} from "../api/fetch-json.ts"
import {words} from "../words.ts"

export function Waiting({lines = 6}: {readonly lines?: number}): ReactElement {
  return (
    <div className="waiting" role="status" aria-label={words.desk.waiting}>
      {Array.from({length: lines}, (_, line) => line).map(line => (
        <Skeleton
          key={line}
          height={line === 0 ? 30 : 14}
          width={`${[42, 96, 88, 92, 70, 84][line % 6]}%`}
          mt={14}
        />
      ))}
    </div>
  )
}

export function Failure({
  error,
  again,
}: {
  readonly error: unknown
  readonly again?: () => void
}): ReactElement {
  const refusal = error instanceof Refusal ? error : null
  return (
    <div className="failure" role="alert">
      <h2>{words.failure.title(refusal?.code ?? "")}</h2>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <p className="dim">{words.failure.todo(refusal?.code ?? "")}</p>
      {again !== undefined && (
        <button type="button" className="button" onClick={again}>
          {words.failure.again}
        </button>
      )}
    </div>
  )
}

/** What was asked for, or in its place that it is awaited or why it did not come. */
export function Fetched<Data>({
  answer: {data, error, refetch},
  lines,
  isPage = false,
  children,
}: {
  readonly answer: Pick<UseQueryResult<Data>, "data" | "error" | "refetch">
  readonly lines?: number
  /** Is it all of the page, and not a part of it? */
  readonly isPage?: boolean
  readonly children: (data: Data) => ReactNode
}): ReactNode {
  if (error === null && data !== undefined) return children(data)
  const state = error === null ? <Waiting lines={lines} /> : <Failure error={error} again={() => refetch()} />
  return isPage ? <div className="page">{state}</div> : state
}

export function Empty({
  title,
  children,
}: {
  readonly title: string
  readonly children?: ReactNode
}): ReactElement {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      {children}
    </div>
  )
}
