// A reading statement of one's own, with its values as fields. Only where the server allows it.

import type {Column, Row} from "@demarche/api"
import type {JsonValue} from "@demarche/codebook"
import {type ReactElement, useState} from "react"
import {apiAddress, fetchJson} from "../api/fetch-json.ts"
import {useAddress} from "../desk/address.ts"
import {PageHeader} from "../desk/page-header.tsx"
import {Failure, Waiting} from "../desk/states.tsx"
import {csvLines} from "../parts/csv.ts"
import {TextField} from "../parts/field.tsx"
import {ParquetButton} from "../parts/parquet-button.tsx"
import {PartTable} from "../parts/part-table.tsx"
import {saveText} from "../parts/save-text.ts"
import {Section} from "../parts/section.tsx"
import {numberWords} from "../record/days.ts"
import {words} from "../words.ts"
import {named} from "./parameters.ts"

interface Result {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly JsonValue[])[]
  readonly truncated: boolean
  /** Until it came. */
  readonly milliseconds: number
}

const FIRST = "select type, count(*) as events from events group by type order by events desc"

type Values = Readonly<Record<string, JsonValue>>

/** `{"side": "CUB"}` by name, or `["CUB"]` for `$1`. */
const readValues = (text: string | undefined): Values => {
  try {
    const values: unknown = JSON.parse(text ?? "{}")
    if (Array.isArray(values))
      return Object.fromEntries(values.map((value, index) => [String(index + 1), value as JsonValue]))
    return typeof values === "object" && values !== null ? (values as Values) : {}
  } catch {
    return {}
  }
}

export default function Sql(): ReactElement {
  const [search, setSearch] = useAddress()
  const [text, setText] = useState(search["q"] ?? FIRST)
  const [values, setValues] = useState<Values>(() => readValues(search["values"]))
  const [result, setResult] = useState<Result | null>(null)
  const [isRunning, setRunning] = useState(false)
  const [failed, setFailed] = useState<unknown>(null)
  const statement = named(text)
  // null is a value
  const given = statement.names.map(name => (values[name] === undefined ? "" : values[name]))
  const run = async (): Promise<void> => {
    const told = Object.fromEntries(statement.names.map((name, index) => [name, given[index]]))
    setSearch({q: text, values: given.length === 0 ? undefined : JSON.stringify(told)}, {replace: true})
    setFailed(null)
    setRunning(true)
    const began = performance.now()
    try {
      const answer = await fetchJson<Omit<Result, "milliseconds">>(apiAddress("sql"), {
        post: {text: statement.text, parameters: given},
      })
      setResult({...answer, milliseconds: performance.now() - began})
    } catch (reason) {
      setResult(null)
      setFailed(reason)
    } finally {
      setRunning(false)
    }
  }
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
          {statement.names.map((name, index) => (
            <TextField
              key={name}
              label={/^\d/.test(name) ? `$${name}` : name}
              value={typeof given[index] === "string" ? given[index] : JSON.stringify(given[index])}
              onValue={typed => setValues({...values, [name]: asValue(typed)})}
            />
          ))}
          <button type="submit" className="button primary" disabled={isRunning}>
            {words.sql.run}
          </button>
          <span className="dim">{words.sql.key}</span>
        </div>
      </form>
      {failed !== null && <Failure error={failed} />}
      {isRunning && result === null ? <Waiting lines={4} /> : result !== null && <Rows {...result} />}
    </div>
  )
}

function Rows({columns: names, rows: found, truncated, milliseconds}: Result): ReactElement {
  const rows: readonly Row[] = found.map(row =>
    Object.fromEntries(row.map((value, index) => [names[index]!, value])),
  )
  const columns: readonly Column[] = names.map(name => ({
    name,
    kind: typeof rows[0]?.[name] === "number" ? "number" : "text",
    means: name,
  }))
  return (
    <Section
      name="rows"
      title={words.sql.rows}
      count={`${numberWords(rows.length)}${truncated ? "+" : ""}`}
      about={words.sql.took(milliseconds, truncated ? rows.length : null)}
      tools={
        <span className="part-actions">
          <button type="button" onClick={() => saveText("rows.csv", "text/csv", csvLines([names, ...found]))}>
            CSV
          </button>
          <button
            type="button"
            onClick={() => saveText("rows.json", "application/json", `${JSON.stringify(rows, null, 2)}\n`)}
          >
            JSON
          </button>
          {/* a statement may give two columns one name: as rows they are one, and so they are here */}
          <ParquetButton rows={rows} columns={[...new Set(names)].map(name => ({name}))} name="rows" />
        </span>
      }
    >
      {rows.length === 0 ? (
        <p className="empty">{words.sql.none}</p>
      ) : (
        <PartTable label={words.sql.rows} columns={columns} rows={rows} />
      )}
    </Section>
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
