// What the record was read from, what could not be read, and a way to hand in more.

import {useQueryClient} from "@tanstack/react-query"
import {Link} from "@tanstack/react-router"
import {type ReactElement, useState} from "react"
import type {Documents, Imports as ImportList} from "../api/answers.ts"
import {apiAddress, fetchJson} from "../api/fetch-json.ts"
import {useFetched} from "../api/use-answer.ts"
import {useAddress} from "../desk/address.ts"
import {PageHeader} from "../desk/page-header.tsx"
import {Empty, Failure, Fetched} from "../desk/states.tsx"
import {RowSection} from "../parts/row-section.tsx"
import {Segments} from "../parts/segments.tsx"
import {dayWords} from "../record/days.ts"
import {type Published, PublishedFields} from "../try/published-fields.tsx"
import {words} from "../words.ts"
import {ImportTable, isUnderWay} from "./import-table.tsx"
import {Left} from "./left.tsx"
import {type Progress, useProgress} from "./use-progress.ts"

const importsAddress = apiAddress("imports")
const statuses = ["coded", "skipped", "failed"] as const

export default function Imports(): ReactElement {
  const [search, setSearch] = useAddress()
  const status = statuses.find(one => one === search["status"]) ?? "coded"
  const imports = useFetched<ImportList>(importsAddress, {again: ({imports}) => imports.some(isUnderWay)})
  const documentsAddress = apiAddress("documents", {status, limit: "50", after: search["after"]})
  const documents = useFetched<Documents>(documentsAddress, {keep: true})
  return (
    <div className="page imports">
      <PageHeader title={words.nav.imports} />
      <HandIn />
      <RowSection
        name="imports"
        title={words.imports.title}
        rows={imports.data?.imports ?? []}
        address={importsAddress}
      >
        <Fetched answer={imports}>
          {({imports}) =>
            imports.length === 0 ? (
              <Empty title={words.imports.none}>
                <p>{words.home.emptyRecord}</p>
              </Empty>
            ) : (
              <ImportTable imports={imports} />
            )
          }
        </Fetched>
      </RowSection>
      {search["import"] !== undefined && <Left id={search["import"]} />}
      <RowSection
        name="documents"
        title={words.imports.documents}
        rows={documents.data?.documents ?? []}
        address={documentsAddress}
      >
        <Segments
          label={words.imports.state}
          value={status}
          choices={statuses.map(one => [one, words.imports[one]] as const)}
          onValue={value => setSearch({status: value === "coded" ? undefined : value, after: undefined})}
        />
        <Fetched answer={documents}>
          {({documents, next}) =>
            documents.length === 0 ? (
              <p className="empty">{words.imports.noDocuments}</p>
            ) : (
              <>
                <ul className="documents">
                  {documents.map(document => (
                    <li key={document.id}>
                      <span className="dim">{document.date === null ? "–" : dayWords(document.date)}</span>
                      <Link to="/story/$id" params={{id: document.id}}>
                        {document.title ?? document.origin ?? document.id}
                      </Link>
                      <span className="dim">{document.reason ?? document.publisher}</span>
                    </li>
                  ))}
                </ul>
                {next !== null && (
                  <button type="button" className="text-button more" onClick={() => setSearch({after: next})}>
                    {words.imports.older}
                  </button>
                )}
              </>
            )
          }
        </Fetched>
      </RowSection>
    </div>
  )
}

/** A text, typed or pasted, becomes a document of the record. */
function HandIn(): ReactElement {
  const [text, setText] = useState("")
  const [published, setPublished] = useState<Published>({date: "", publisher: ""})
  const [failed, setFailed] = useState<unknown>(null)
  const answers = useQueryClient()
  const {progress, follow} = useProgress(() => answers.invalidateQueries())
  const send = async (): Promise<void> => {
    setFailed(null)
    const told = Object.fromEntries(Object.entries(published).filter(([, value]) => value !== ""))
    try {
      const taken = await fetchJson<{readonly import: string}>(apiAddress("ingest"), {
        post: {documents: [{text, ...told}]},
      })
      setText("")
      await follow(taken.import)
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
        <PublishedFields
          published={published}
          onChange={change => setPublished(before => ({...before, ...change}))}
        />
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
    {progress.failed > 0 && (
      <>
        {" "}
        <Link to="/imports" search={{import: progress.of, left: "failed"}} hash="part-left">
          {words.imports.whyFailed}
        </Link>
      </>
    )}
  </p>
)
