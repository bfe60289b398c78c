// What every table and chart offers: its rows as CSV and as JSON, and the query behind it.

import type {Statement} from "@demarche/api"
import {Modal} from "@mantine/core"
import {Link} from "@tanstack/react-router"
import {type ReactElement, useState} from "react"
import {apiAddress} from "../api/fetch-json.ts"
import type {Search} from "../desk/address.ts"
import {CopyButton} from "../desk/copy-button.tsx"
import {words} from "../words.ts"

export interface Source {
  /** The question of the API. */
  readonly question: string
  readonly search: Search
  readonly part: string
}

export function PartActions({
  source,
  title,
  statements,
}: {
  readonly source: Source
  readonly title: string
  readonly statements: readonly Statement[]
}): ReactElement {
  const [open, setOpen] = useState(false)
  const {question, search, part} = source
  const file = (ending: string): string => apiAddress(`ask/${question}.${ending}`, {...search, part})
  return (
    <span className="part-actions">
      <a href={file("csv")} download={`${part}.csv`} aria-label={words.parts.csvOf(title)}>
        CSV
      </a>
      <a href={file("jsonl")} download={`${part}.jsonl`} aria-label={words.parts.jsonOf(title)}>
        JSON
      </a>
      <button type="button" onClick={() => setOpen(true)} aria-label={words.parts.queryOf(title)}>
        {words.parts.query}
      </button>
      <QueryDialog title={title} statements={statements} open={open} onClose={() => setOpen(false)} />
    </span>
  )
}

function QueryDialog({
  title,
  statements,
  open,
  onClose,
}: {
  readonly title: string
  readonly statements: readonly Statement[]
  readonly open: boolean
  readonly onClose: () => void
}): ReactElement {
  return (
    <Modal opened={open} onClose={onClose} title={words.parts.behind(title)} size="xl" centered>
      {statements.length === 0 && <p>{words.parts.noQuery}</p>}
      {statements.map((statement, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
        <section key={index} className="query">
          <pre>
            <code>{statement.text}</code>
          </pre>
          {statement.values.length > 0 && (
            <ol className="query-values" aria-label={words.parts.values}>
              {statement.values.map((value, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is what names the value
                <li key={place}>
                  <code>${place + 1}</code> <code>{JSON.stringify(value)}</code>
                </li>
              ))}
            </ol>
          )}
          <p className="row-of-actions">
            <CopyButton text={statement.text} />
            <Link
              to="/sql"
              search={{q: statement.text, values: JSON.stringify(statement.values)}}
              className="text-button"
            >
              {words.parts.openInSql}
            </Link>
          </p>
        </section>
      ))}
    </Modal>
  )
}
