// A table of any length: only the rows in view are in the page, and readers of screens are told how many there are.

import type {Column, Row} from "@demarche/api"
import {type ReactElement, useEffect, useRef, useState} from "react"
import {Cell, isFigure} from "./cell.tsx"
import {rowsInView} from "./rows-in-view.ts"

/** Pixels, until the frame says how high it is. */
const HEIGHT = 512

export function PartTable({
  label,
  columns,
  rows,
  isMore = false,
  onEnd,
}: {
  readonly label: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Do more rows follow than are known yet? */
  readonly isMore?: boolean
  /** The last known row is in the page. */
  readonly onEnd?: () => void
}): ReactElement {
  const [{top, height}, setView] = useState({top: 0, height: HEIGHT})
  const frame = useRef<HTMLElement>(null)
  const {first, end, above, below} = rowsInView(rows.length, top, height)
  const isAtEnd = end === rows.length && isMore
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each row that was the last
  useEffect(() => {
    if (isAtEnd) onEnd?.()
  }, [isAtEnd, rows.length])
  const look = (): void => {
    if (frame.current !== null)
      setView({top: frame.current.scrollTop, height: frame.current.clientHeight || HEIGHT})
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls must be reachable by keys
    <section ref={frame} className="table-frame" tabIndex={0} aria-label={label} onScroll={look}>
      {/* -1: nobody knows how many there are */}
      <table className="part-table" aria-rowcount={isMore ? -1 : rows.length + 1}>
        <thead>
          <tr>
            {columns.map(column => (
              <th
                key={column.name}
                scope="col"
                title={column.means}
                className={isFigure(column) ? "figure" : undefined}
              >
                {column.name.replaceAll("_", " ")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} span={columns.length} />}
          {rows.slice(first, end).map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={first + place} aria-rowindex={first + place + 2} data-index={first + place}>
              {columns.map(column => (
                <td key={column.name} className={isFigure(column) ? "figure" : `kind-${column.kind}`}>
                  <Cell column={column} value={row[column.name]} />
                </td>
              ))}
            </tr>
          ))}
          {below > 0 && <Gap height={below} span={columns.length} />}
        </tbody>
      </table>
    </section>
  )
}

const Gap = ({height, span}: {readonly height: number; readonly span: number}): ReactElement => (
  <tr>
    <td colSpan={span} style={{height, padding: 0, border: 0}} />
  </tr>
)
