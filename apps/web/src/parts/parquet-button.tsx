// Offers rows that the page holds as Parquet, and says why when the file could not be made.

import type {NamedColumn, Row} from "@demarche/api"
import {type ReactElement, useState} from "react"
import {saveParquet} from "./save-parquet.ts"

export function ParquetButton({
  rows,
  columns,
  name,
  label,
}: {
  readonly rows: readonly Row[]
  readonly columns?: readonly NamedColumn[]
  /** Of the file. */
  readonly name: string
  readonly label?: string
}): ReactElement {
  const [failed, setFailed] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    try {
      setFailed(null)
      await saveParquet(name, rows, columns)
    } catch (reason) {
      setFailed(reason instanceof Error ? reason.message : String(reason))
    }
  }
  return (
    <>
      <button type="button" aria-label={label} onClick={save}>
        Parquet
      </button>
      {failed !== null && (
        <span role="alert" className="failed">
          {failed}
        </span>
      )}
    </>
  )
}
