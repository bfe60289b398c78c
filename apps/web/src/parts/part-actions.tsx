// What every table and chart offers: its rows as CSV, as JSON and as Parquet, and the query behind it. Rows are the server's, of a
// question, or those that the page put together.

import type {Row} from "@demarche/api"
import type {ReactElement} from "react"
import {apiAddress} from "../api/fetch-json.ts"
import {askAddress} from "../api/use-answer.ts"
import type {Search} from "../desk/address.ts"
import {words} from "../words.ts"
import {csvOf, jsonLinesOf} from "./csv.ts"
import {Download} from "./download.tsx"
import {ParquetButton} from "./parquet-button.tsx"
import {type Behind, Query} from "./query.tsx"
import {saveText} from "./save-text.ts"

/** A part of an answer. */
export interface Source {
  /** The question of the API. */
  readonly question: string
  readonly search: Search
  readonly part: string
}

export function PartActions({
  source: {question, search, part},
  title,
}: {
  readonly source: Source
  readonly title: string
}): ReactElement {
  const file = (ending: string): string => apiAddress(`ask/${question}.${ending}`, {...search, part})
  return (
    <span className="part-actions">
      <Download address={file("csv")} name={`${part}.csv`} label={words.parts.csvOf(title)}>
        CSV
      </Download>
      <Download address={file("jsonl")} name={`${part}.jsonl`} label={words.parts.jsonOf(title)}>
        JSON
      </Download>
      <Download address={file("parquet")} name={`${part}.parquet`} label={words.parts.parquetOf(title)}>
        Parquet
      </Download>
      <Query title={title} behind={{address: askAddress(question, search), part}} />
    </span>
  )
}

export function RowActions({
  rows,
  name,
  title,
  behind,
}: {
  readonly rows: readonly Row[]
  /** Of the files. */
  readonly name: string
  readonly title: string
  readonly behind: Behind
}): ReactElement {
  return (
    <span className="part-actions">
      <button
        type="button"
        aria-label={words.parts.csvOf(title)}
        onClick={() => saveText(`${name}.csv`, "text/csv", csvOf(rows))}
      >
        CSV
      </button>
      <button
        type="button"
        aria-label={words.parts.jsonOf(title)}
        onClick={() => saveText(`${name}.jsonl`, "application/x-ndjson", jsonLinesOf(rows))}
      >
        JSON
      </button>
      <ParquetButton rows={rows} name={name} label={words.parts.parquetOf(title)} />
      <Query title={title} behind={behind} />
    </span>
  )
}
