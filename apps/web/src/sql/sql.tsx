// A reading statement of one's own, with its values as fields. Only where the server allows it.

import type {Column, Row} from "@demarche/api"
import type {JsonValue} from "@demarche/codebook"
import {type ReactElement, useState} from "react"
import {apiAddress, fetchJson} from "../api/fetch-json.ts"
import {useAddress} from "../desk/address.ts"
import {PageHeader} from "../desk/page-header.tsx"
import {Failure} from "../desk/states.tsx"
import {csvLines} from "../parts/csv.ts"
import {PartTable} from "../parts/part-table.tsx"
import {saveText} from "../parts/save-text.ts"
import {words} from "../words.ts"

interface Result {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly JsonValue[])[]
  readonly truncated: boolean
}

const FIRST = "select type, count(*) as events from events group by type order by events desc"

const readValues = (text: string | undefined): readonly JsonValue[] => {
  try {
    const values: unknown = JSON.parse(text ?? "[]")
    return Array.isArray(values) ? values : []
  } catch {
    return []
  }
}

/** `$1`, `$2` … in a statement: how many values it needs. */
const needed = (text: string): number =>
  [...text.matchAll(/\$(\d+)/g)].reduce((most, match) => Math.max(most, Number(match[1])), 0)

export default function Sql(): ReactElement {
  const [search, setSearch] = useAddress()
  const [text, setText] = useState(search["q"] ?? FIRST)
  const [values, setValues] = useState<readonly JsonValue[]>(readValues(search["values"]))
  const [result, setResult] = useState<Result | null>(null)
  const [failed, setFailed] = useState<unknown>(null)
  const fields = Array.from({length: needed(text)}, (_, index) =>
    values[index] === undefined ? "" : values[index],
  )
  const run = async (): Promise<void> => {
    setSearch({q: text, values: fields.length === 0 ? undefined : JSON.stringify(fields)}, {replace: true})
    setFailed(null)
    try {
      setResult(await fetchJson<Result>(apiAddress("sql"), {post: {text, parameters: fields}}))
    } catch (reason) {
      setResult(null)
      setFailed(reason)
    }
  }
  const rows: readonly Row[] = (result?.rows ?? []).map(row =>
    Object.fromEntries(row.map((value, index) => [result!.columns[index]!, value])),
  )
  const columns: readonly Column[] = (result?.columns ?? []).map(name => ({
    name,
    kind: typeof rows[0]?.[name] === "number" ? "number" : "text",
    means: name,
  }))
  return (
    <div className="page sql">
      <PageHeader title={words.nav.sql} about={words.sql.about} />
      <form
        className="try-form"
        onSubmit={event => {
          event.preventDefault()
          run()
        }}
      >
        <textarea
          className="code-area"
          aria-label={words.sql.text}
          rows={8}
          spellCheck={false}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
              event.preventDefault()
              run()
            }
          }}
        />
        <div className="try-tools">
          {fields.map((value, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what names the value
            <label key={index}>
              <span>${index + 1}</span>
              <input
                className="field-input"
                value={typeof value === "string" ? value : JSON.stringify(value)}
                onChange={event => {
                  const typed = event.currentTarget.value
                  setValues(fields.map((before, place) => (place === index ? asValue(typed) : before)))
                }}
              />
            </label>
          ))}
          <button type="submit" className="button primary">
            {words.sql.run}
          </button>
          <span className="dim">{words.sql.key}</span>
        </div>
      </form>
      {failed !== null && <Failure error={failed} />}
      {result !== null && (
        <section className="part" aria-labelledby="sql-rows">
          <header className="part-header">
            <h2 id="sql-rows">
              {words.sql.rows}
              <span className="count">
                {rows.length}
                {result.truncated && "+"}
              </span>
            </h2>
            <span className="part-actions">
              <button
                type="button"
                onClick={() => saveText("rows.csv", "text/csv", csvLines([result.columns, ...result.rows]))}
              >
                CSV
              </button>
              <button
                type="button"
                onClick={() =>
                  saveText("rows.json", "application/json", `${JSON.stringify(rows, null, 2)}\n`)
                }
              >
                JSON
              </button>
            </span>
          </header>
          {rows.length === 0 ? (
            <p className="empty">{words.sql.none}</p>
          ) : (
            <PartTable label={words.sql.rows} columns={columns} rows={rows} />
          )}
        </section>
      )}
    </div>
  )
}

/** A list or a number as JSON writes it; all else is text. */
const asValue = (typed: string): JsonValue => {
  if (!/^(\[.*\]|-?\d+(\.\d+)?|true|false|null)$/.test(typed.trim())) return typed
  try {
    return JSON.parse(typed) as JsonValue
  } catch {
    return typed
  }
}
