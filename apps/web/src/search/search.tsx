// Words in, stories and actors out, with counts that narrow them at one click.

import type {Row} from "@demarche/api"
import {Link} from "@tanstack/react-router"
import {type ReactElement, useEffect, useState} from "react"
import type {Actors} from "../api/answers.ts"
import {apiAddress} from "../api/fetch-json.ts"
import {useAnswer, useFetched} from "../api/use-answer.ts"
import {type Search, useAddress} from "../desk/address.ts"
import {Empty, Failure, Waiting} from "../desk/states.tsx"
import {useTitle} from "../desk/title.ts"
import {listOf, toggled} from "../filters/filters.ts"
import {RowActions} from "../parts/part-actions.tsx"
import {PartSection} from "../parts/part-section.tsx"
import {dayWords} from "../record/days.ts"
import {Entry} from "../record/entry.tsx"
import {words} from "../words.ts"
import {type Facet, facetsOf, fitting} from "./facets.ts"
import {Found} from "./found.tsx"

/** So many documents are asked for, and at most. */
const FEW = 200
const MOST = 1000

export default function SearchView(): ReactElement {
  const [search, setSearch] = useAddress()
  const asked = search["q"] ?? ""
  const [text, setText] = useState(asked)
  useEffect(() => setText(asked), [asked])
  const isAsked = asked.trim() !== ""
  const limit = Math.min(MOST, Number(search["limit"] ?? FEW))
  const found = useAnswer("search", {words: asked, limit: String(limit)}, {enabled: isAsked})
  const actorsAddress = apiAddress("actors", {q: asked, limit: "6"})
  const actors = useFetched<Actors>(actorsAddress, {enabled: isAsked, keep: true})
  useTitle(isAsked ? `${words.search.title}: ${asked}` : words.search.title)
  const part = found.data?.parts[0]
  const rows = part?.rows ?? []
  const shown = fitting(rows, search)
  return (
    <div className="page search-view">
      <header className="page-header">
        <h1>{words.search.title}</h1>
        <form
          className="search-form"
          onSubmit={event => {
            event.preventDefault()
            setSearch({
              q: text.trim(),
              publisher: undefined,
              year: undefined,
              events: undefined,
              limit: undefined,
            })
          }}
        >
          <input
            type="search"
            aria-label={words.search.label}
            placeholder={words.search.label}
            value={text}
            onChange={event => setText(event.currentTarget.value)}
          />
          <button type="submit" className="button primary">
            {words.search.title}
          </button>
        </form>
        {!isAsked && <p className="about">{words.search.hint}</p>}
      </header>
      {!isAsked ? null : found.error !== null ? (
        <Failure error={found.error} again={() => found.refetch()} />
      ) : part === undefined ? (
        <Waiting lines={10} />
      ) : rows.length === 0 ? (
        <Empty title={words.search.none(asked)}>
          <p>{words.search.noneTodo}</p>
        </Empty>
      ) : (
        <div className="search-columns">
          <aside className="facets" aria-label={words.filters.label}>
            {facetsOf(rows, search).map(facet => (
              <FacetList key={facet.name} facet={facet} search={search} onChange={setSearch} />
            ))}
            {actors.data !== undefined && actors.data.actors.length > 0 && (
              <section>
                <h2>{words.search.actors}</h2>
                <ul className="plain-list">
                  {actors.data.actors.map(actor => (
                    <li key={actor.key}>
                      {actor.code === "" ? (
                        actor.name
                      ) : (
                        <Link to="/actor/$code" params={{code: actor.code}}>
                          {actor.name} <span className="code">{actor.code}</span>
                        </Link>
                      )}
                    </li>
                  ))}
                </ul>
                <RowActions
                  rows={actors.data.actors}
                  name="actors"
                  title={words.search.actors}
                  behind={{address: actorsAddress}}
                />
              </section>
            )}
          </aside>
          <PartSection
            part={{...part, rows: shown}}
            source={{question: "search", search: {words: asked, limit: String(limit)}, part: "documents"}}
            title={words.search.results}
            empty={words.search.noneTodo}
            about={
              rows.length < limit ? undefined : limit === MOST ? (
                words.search.best(MOST)
              ) : (
                <button
                  type="button"
                  className="text-button"
                  onClick={() => setSearch({limit: String(MOST)}, {replace: true})}
                >
                  {words.search.best(limit)} {words.search.more(MOST)}
                </button>
              )
            }
          >
            <ol className="event-items">
              {shown.map(row => (
                <DocumentItem key={String(row["document"])} row={row} asked={asked} />
              ))}
            </ol>
          </PartSection>
        </div>
      )}
    </div>
  )
}

function FacetList({
  facet,
  search,
  onChange,
}: {
  readonly facet: Facet
  readonly search: Search
  readonly onChange: (change: Search) => void
}): ReactElement | null {
  if (facet.values.length < 2 && search[facet.name] === undefined) return null
  const chosen = listOf(search[facet.name])
  return (
    <section>
      <h2>{facet.title}</h2>
      <ul className="facet">
        {facet.values.map(({value, label, count}) => (
          <li key={value}>
            <button
              type="button"
              aria-pressed={chosen.includes(value)}
              onClick={() => onChange({[facet.name]: toggled(search[facet.name], value)})}
            >
              <span>{label}</span>
              <span className="figure">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const DocumentItem = ({row, asked}: {readonly row: Row; readonly asked: string}): ReactElement => (
  <Entry when={row["date"] === null ? words.record.undated : dayWords(String(row["date"]))}>
    <p className="event-head">
      <Link to="/story/$id" params={{id: String(row["document"])}} className="event-type plain">
        {row["title"] === null ? words.story.of(row["publisher"] as string | null) : String(row["title"])}
      </Link>
    </p>
    {row["words"] !== null && (
      <p className="sentence">
        <Found text={String(row["words"])} asked={asked} />
      </p>
    )}
    <p className="event-foot">
      {row["publisher"] !== null && <span>{String(row["publisher"])}</span>}
      <span>{words.search.events(Number(row["events"]))}</span>
    </p>
  </Entry>
)
