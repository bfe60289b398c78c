// A story of the record: where it comes from, its text, and what was read in it.

import type {Story as Told} from "@demarche/api"
import type {Statement, Trend} from "@demarche/codebook"
import {Link, useParams} from "@tanstack/react-router"
import {type ReactElement, useMemo} from "react"
import type {DocumentWhole} from "../api/answers.ts"
import {apiAddress} from "../api/fetch-json.ts"
import {useFetched} from "../api/use-answer.ts"
import {useAddress} from "../desk/address.ts"
import {Empty, Fetched} from "../desk/states.tsx"
import {useTitle} from "../desk/title.ts"
import {Missing} from "../missed/missing.tsx"
import type {Passage} from "../missed/passage.ts"
import {SelectionBar} from "../missed/selection-bar.tsx"
import {useMissed} from "../missed/use-missed.ts"
import {Download} from "../parts/download.tsx"
import {dayWords} from "../record/days.ts"
import {OutsideLink} from "../record/outside.tsx"
import {words} from "../words.ts"
import {EventInStory} from "./event-in-story.tsx"
import {StoryText} from "./story-text.tsx"

export default function Story(): ReactElement {
  const {id} = useParams({from: "/story/$id"})
  const address = apiAddress(`documents/${encodeURIComponent(id)}`)
  const answer = useFetched<Told>(address)
  useTitle(answer.data?.document.title ?? words.story.title)
  return (
    <Fetched answer={answer} lines={12} isPage>
      {told => <Page {...told} address={address} />}
    </Fetched>
  )
}

function Page({document, reports, statements, address}: Told & {readonly address: string}): ReactElement {
  const [search, setSearch] = useAddress()
  const {id, text, date} = document
  const passage = useMemo(
    (): Passage | null => (text === null ? null : {document: id, published: date, text, start: 0}),
    [id, text, date],
  )
  const missed = useMissed(passage)
  const events = reports.map(({record}) => record)
  const eventOf = new Map(reports.map(({id: report, event_id}) => [report, event_id]))
  return (
    <article className="page story">
      <header className="page-header">
        <p className="kicker">
          {words.story.title}
          <Download address={address} name={`${id}.json`} className="text-button">
            JSON
          </Download>
        </p>
        <h1>{document.title ?? words.story.of(date === null ? null : dayWords(date))}</h1>
        <Origin document={document} />
      </header>
      {passage === null ? (
        <Empty title={words.story.noText}>
          <p>{words.story.noTextTodo}</p>
        </Empty>
      ) : (
        <StoryText
          title={document.title}
          text={passage.text}
          events={events}
          statements={statements.flatMap(({kind, record}) =>
            kind === "statement" ? [record as Statement] : [],
          )}
          trends={statements.flatMap(({kind, record}) => (kind === "trend" ? [record as Trend] : []))}
          chosen={search["at"] ?? null}
          onChoose={record => setSearch({at: record ?? undefined}, {replace: true})}
          empty={
            document.status === "coded" ? words.story.noEvents : (document.reason ?? words.story.notCoded)
          }
          foot={<SelectionBar passage={passage} missed={missed} />}
          frame={missed.frame}
          draft={missed.marks}
          aside={
            <Missing
              passage={passage}
              missed={missed}
              onAdded={record => setSearch({at: record}, {replace: true})}
            />
          }
          actions={record => {
            const event = eventOf.get(record.id)
            return event == null ? null : <EventInStory key={event} id={event} document={id} />
          }}
        />
      )}
    </article>
  )
}

function Origin({document}: {readonly document: DocumentWhole}): ReactElement {
  return (
    <p className="origin">
      {document.publisher !== null && <span>{document.publisher}</span>}
      {document.date !== null && <time dateTime={document.date}>{dayWords(document.date)}</time>}
      {document.language !== null && <span>{document.language}</span>}
      {document.url !== null && <OutsideLink to={document.url}>{document.url}</OutsideLink>}
      {document.copy_of !== null && (
        <Link to="/story/$id" params={{id: document.copy_of}}>
          {words.story.copyOf}
        </Link>
      )}
    </p>
  )
}
