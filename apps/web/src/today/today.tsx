// A day at a glance: how much was read, what is unusual, who is new, what waits.

import type {Row} from "@demarche/api"
import {Link} from "@tanstack/react-router"
import type {ReactElement} from "react"
import type {Day} from "../api/answers.ts"
import {apiAddress} from "../api/fetch-json.ts"
import {useFetched} from "../api/use-answer.ts"
import {useAddress} from "../desk/address.ts"
import {Empty, Fetched} from "../desk/states.tsx"
import {useTitle} from "../desk/title.ts"
import {AskedSection} from "../parts/asked-section.tsx"
import {RowSection} from "../parts/row-section.tsx"
import {dayNumber, dayOf, dayWords, numberWords} from "../record/days.ts"
import {PairLink, pairOf} from "../record/pair.tsx"
import {ImportTable, isUnderWay} from "../sources/import-table.tsx"
import {words} from "../words.ts"
import {LatestEvents} from "./latest-events.tsx"

export default function Today(): ReactElement {
  const [search] = useAddress()
  const answer = useFetched<Day>(apiAddress("today", {day: search["day"]}), {
    keep: true,
    again: ({imports}) => imports.some(isUnderWay),
  })
  useTitle(words.nav.today)
  return (
    <Fetched answer={answer} lines={12} isPage>
      {({day, ...told}) =>
        day === null ? (
          <div className="page">
            <Empty title={words.today.empty}>
              <p>{words.home.emptyRecord}</p>
            </Empty>
          </div>
        ) : (
          <DayView day={day} told={told} />
        )
      }
    </Fetched>
  )
}

function DayView({day, told}: {readonly day: string; readonly told: Omit<Day, "day">}): ReactElement {
  const [search, setSearch] = useAddress()
  // what the server has looked at for this day
  const month = {since: dayOf(dayNumber(day) - 29), until: day, limit: "10"}
  const go = (days: number): void => setSearch({day: dayOf(dayNumber(day) + days)})
  return (
    <div className="page today">
      <header className="page-header">
        <p className="kicker">{search["day"] === undefined ? words.today.last : words.today.chosen}</p>
        <h1>{dayWords(day)}</h1>
        <p className="row-of-actions">
          <button type="button" className="button" onClick={() => go(-1)}>
            {words.today.before}
          </button>
          <input
            type="date"
            aria-label={words.today.day}
            value={day}
            onChange={event => setSearch({day: event.currentTarget.value || undefined})}
          />
          <button type="button" className="button" onClick={() => go(1)}>
            {words.today.after}
          </button>
        </p>
        <dl className="big-numbers">
          <div>
            <dt>{words.today.documents}</dt>
            <dd>{numberWords(told.documents)}</dd>
          </div>
          <div>
            <dt>{words.today.events}</dt>
            <dd>{numberWords(told.events)}</dd>
          </div>
          <div>
            <dt>{words.today.queue}</dt>
            <dd>
              <Link to="/review">{numberWords(told.queue)}</Link>
            </dd>
          </div>
        </dl>
      </header>
      <AskedSection
        question="movers"
        search={month}
        part="movers"
        title={words.today.unusual}
        about={({definitions}) => (
          <>
            {words.today.unusualMeans}
            <details>
              <summary>{words.today.thresholds}</summary>
              {definitions.map(definition => (
                <span key={definition} className="definition">
                  {definition}
                </span>
              ))}
            </details>
          </>
        )}
        empty={words.today.nothingUnusual}
      >
        {({rows}) => <Unusual rows={rows} />}
      </AskedSection>
      <LatestEvents day={day} few={10} />
      <AskedSection
        question="newcomers"
        search={month}
        part="newcomers"
        title={words.today.newcomers}
        empty={words.today.noNewcomers}
      >
        {({rows}) => <Newcomers rows={rows} />}
      </AskedSection>
      {told.imports.length > 0 && (
        <RowSection
          name="imports"
          title={words.nav.imports}
          rows={told.imports}
          address={apiAddress("imports", {limit: String(told.imports.length)})}
        >
          <ImportTable imports={told.imports} />
        </RowSection>
      )}
    </div>
  )
}

/** Pairs against their own norm, in named classes. */
const Unusual = ({rows}: {readonly rows: readonly Row[]}): ReactElement => (
  <ul className="unusual">
    {rows.slice(0, 12).map(row => (
      <li key={pairOf(row)}>
        <PairLink row={row} />
        <span className="tag">{String(row["change"])}</span>
        <span className="dim">{words.today.against(Number(row["events"]), Number(row["norm"]))}</span>
      </li>
    ))}
  </ul>
)

const Newcomers = ({rows}: {readonly rows: readonly Row[]}): ReactElement => (
  <ul className="newcomers">
    {rows.slice(0, 12).map(row => (
      <li key={`${row["name"]} ${row["code"]} ${row["sector"]}`}>
        <span>{String(row["name"])}</span>
        <span className="code">
          {row["code"] ? String(row["code"]) : "?"} {String(row["sector"] ?? "")}
        </span>
        <span className="dim">{words.search.events(Number(row["events"]))}</span>
      </li>
    ))}
  </ul>
)
