// What the record was read from, what could not be read, and a way to hand in more.

import {useQueryClient} from "@tanstack/react-query"
import {Link} from "@tanstack/react-router"
import {type ReactElement, useState} from "react"
import type {Documents, Imports as ImportList} from "../api/answers.ts"
import {apiAddress, fetchJson} from "../api/fetch-json.ts"
import {useFetched} from "../api/use-answer.ts"
import {useAddress} from "../desk/address.ts"
import {Empty, Failure, Waiting} from "../desk/states.tsx"
import {useTitle} from "../desk/title.ts"
import {Segments} from "../parts/segments.tsx"
import {dayWords} from "../record/days.ts"
import {words} from "../words.ts"
import {ImportTable} from "./import-table.tsx"
import {type Progress, useProgress} from "./use-progress.ts"

const statuses = ["coded", "skipped", "failed"] as const

export default function Imports(): ReactElement {
  const [search, setSearch] = useAddress()
  const status = statuses.find(one => one === search["status"]) ?? "coded"
  const imports = useFetched<ImportList>(apiAddress("imports"))
  const documents = useFetched<Documents>(
    apiAddress("documents", {status, limit: "50", after: search["after"]}),
    {keep: true},
  )
  useTitle(words.nav.imports)
  return (
    <div className="page imports">
      <header className="page-header">
        <h1>{words.nav.imports}</h1>
      </header>
      <HandIn />
      <section className="part" aria-labelledby="imports-list">
        <h2 id="imports-list">{words.imports.title}</h2>
        {imports.error !== null ? (
          <Failure error={imports.error} again={() => imports.refetch()} />
        ) : imports.data === undefined ? (
          <Waiting />
        ) : imports.data.imports.length === 0 ? (
          <Empty title={words.imports.none}>
            <p>{words.home.emptyRecord}</p>
          </Empty>
        ) : (
          <ImportTable imports={imports.data.imports} />
        )}
      </section>
      <section className="part" aria-labelledby="imports-documents">
        <header className="part-header">
          <h2 id="imports-documents">{words.imports.documents}</h2>
          <Segments
            label={words.imports.state}
            value={status}
            choices={statuses.map(one => [one, words.imports[one]] as const)}
            onValue={value => setSearch({status: value === "coded" ? undefined : value, after: undefined})}
          />
        </header>
        {documents.error !== null ? (
          <Failure error={documents.error} again={() => documents.refetch()} />
        ) : documents.data === undefined ? (
          <Waiting />
        ) : documents.data.documents.length === 0 ? (
          <p className="empty">{words.imports.noDocuments}</p>
        ) : (
          <>
            <ul className="documents">
              {documents.data.documents.map(document => (
                <li key={document.id}>
                  <span className="dim">{document.date === null ? "–" : dayWords(document.date)}</span>
                  <Link to="/story/$id" params={{id: document.id}}>
                    {document.title ?? document.origin ?? document.id}
                  </Link>
                  <span className="dim">{document.reason ?? document.publisher}</span>
                </li>
              ))}
            </ul>
            {documents.data.next !== null && (
              <button
                type="button"
                className="text-button more"
                onClick={() => setSearch({after: documents.data.next ?? undefined})}
              >
                {words.imports.older}
              </button>
            )}
          </>
        )}
      </section>
    </div>
  )
}

/** A text, typed or pasted, becomes a document of the record. */
function HandIn(): ReactElement {
  const [text, setText] = useState("")
  const [date, setDate] = useState("")
  const [publisher, setPublisher] = useState("")
  const [failed, setFailed] = useState<unknown>(null)
  const answers = useQueryClient()
  const {progress, follow} = useProgress(() => answers.invalidateQueries())
  const send = async (): Promise<void> => {
    setFailed(null)
    try {
      const taken = await fetchJson<{readonly import: string}>(apiAddress("ingest"), {
        post: {documents: [{text, ...(date !== "" && {date}), ...(publisher !== "" && {publisher})}]},
      })
      setText("")
      follow(taken.import)
    } catch (reason) {
      setFailed(reason)
    }
  }
  return (
    <form
      className="try-form"
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      <textarea
        aria-label={words.imports.text}
        placeholder={words.imports.text}
        rows={4}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
      />
      <div className="try-tools">
        <label>
          <span>{words.try.date}</span>
          <input type="date" value={date} onChange={event => setDate(event.currentTarget.value)} />
        </label>
        <label>
          <span>{words.try.publisher}</span>
          <input
            className="field-input"
            value={publisher}
            onChange={event => setPublisher(event.currentTarget.value)}
          />
        </label>
        <button type="submit" className="button primary" disabled={text.trim() === ""}>
          {words.imports.handIn}
        </button>
        {progress !== null && <ProgressLine progress={progress} />}
      </div>
      {failed !== null && <Failure error={failed} />}
    </form>
  )
}

const ProgressLine = ({progress}: {readonly progress: Progress}): ReactElement => (
  <p className="coder-state" role="status">
    {words.imports.progress(progress)}
  </p>
)
