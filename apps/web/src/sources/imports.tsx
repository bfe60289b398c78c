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
import {RowActions} from "../parts/part-actions.tsx"
import {Section} from "../parts/section.tsx"
import {Segments} from "../parts/segments.tsx"
import {dayWords} from "../record/days.ts"
import {type Published, PublishedFields} from "../try/published-fields.tsx"
import {words} from "../words.ts"
import {ImportTable} from "./import-table.tsx"
import {type Progress, useProgress} from "./use-progress.ts"

const importsAddress = apiAddress("imports")
const statuses = ["coded", "skipped", "failed"] as const

export default function Imports(): ReactElement {
  const [search, setSearch] = useAddress()
  const status = statuses.find(one => one === search["status"]) ?? "coded"
  const imports = useFetched<ImportList>(importsAddress)
  const documentsAddress = apiAddress("documents", {status, limit: "50", after: search["after"]})
  const documents = useFetched<Documents>(documentsAddress, {keep: true})
  return (
    <div className="page imports">
      <PageHeader title={words.nav.imports} />
      <HandIn />
      <Section
        name="imports"
        title={words.imports.title}
        tools={
          <RowActions
            rows={imports.data?.imports ?? []}
            name="imports"
            title={words.imports.title}
            behind={{address: importsAddress}}
          />
        }
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
      </Section>
      <Section
        name="documents"
        title={words.imports.documents}
        tools={
          <RowActions
            rows={documents.data?.documents ?? []}
            name="documents"
            title={words.imports.documents}
            behind={{address: documentsAddress}}
          />
        }
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
      </Section>
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
  </p>
)
