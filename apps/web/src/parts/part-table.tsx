// A table of any length: only the rows in view are in the page, and readers of screens are told how many there are.

import type {Column, Row} from "@demarche/api"
import {useVirtualizer} from "@tanstack/react-virtual"
import {type ReactElement, useRef} from "react"
import {Cell, isFigure} from "./cell.tsx"

const ROW = 40

export function PartTable({
  label,
  columns,
  rows,
}: {
  readonly label: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}): ReactElement {
  const frame = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 12,
  })
  const shown = virtual.getVirtualItems()
  const above = shown[0]?.start ?? 0
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls must be reachable by keys
    <section ref={frame} className="table-frame" tabIndex={0} aria-label={label}>
      <table className="part-table" aria-rowcount={rows.length + 1}>
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
          {shown.map(({index, key}) => (
            <tr key={key} aria-rowindex={index + 2} data-index={index}>
              {columns.map(column => (
                <td key={column.name} className={isFigure(column) ? "figure" : `kind-${column.kind}`}>
                  <Cell column={column} value={rows[index]![column.name]} />
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
