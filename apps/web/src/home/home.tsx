// The first page: choose two sides, or take one of the pairs and events the record holds most of.

import type {Row} from "@demarche/api"
import {Link, useNavigate} from "@tanstack/react-router"
import {type FormEvent, type ReactElement, useState} from "react"
import type {Day} from "../api/answers.ts"
import {apiAddress} from "../api/fetch-json.ts"
import {useAnswer, useFetched} from "../api/use-answer.ts"
import {Failure, Waiting} from "../desk/states.tsx"
import {useTitle} from "../desk/title.ts"
import {PartActions} from "../parts/part-actions.tsx"
import {numberWords} from "../record/days.ts"
import {nameOf} from "../record/names.ts"
import {QuadBar, QuadLegend} from "../record/quad.tsx"
import {LatestEvents} from "../today/latest-events.tsx"
import {words} from "../words.ts"
import {SideBox} from "./side-box.tsx"

const PAIRS = {limit: "12"}

export default function Home(): ReactElement {
  const navigate = useNavigate()
  const [first, setFirst] = useState<string | null>(null)
  const [second, setSecond] = useState<string | null>(null)
  const pairs = useAnswer("network", PAIRS)
  const today = useFetched<Day>(apiAddress("today"))
  useTitle("")
  const open = (event: FormEvent): void => {
    event.preventDefault()
    if (first !== null && second !== null) navigate({to: "/$first/$second", params: {first, second}})
    else if (first !== null) navigate({to: "/actor/$code", params: {code: first}})
  }
  const part = pairs.data?.parts[0]
  const most = Number(part?.rows[0]?.["events"] ?? 1)
  return (
    <div className="page home">
      <header className="home-header">
        <h1>{words.home.title}</h1>
        <p className="lead">{words.home.lead}</p>
        <form className="pair-form" onSubmit={open}>
          <SideBox label={words.home.first} value={first} onValue={setFirst} />
          <span className="and" aria-hidden="true">
            {words.dossier.and}
          </span>
          <SideBox label={words.home.second} value={second} onValue={setSecond} />
          <button type="submit" className="button primary" disabled={first === null}>
            {words.home.open}
          </button>
        </form>
      </header>
      <div className="home-columns">
        <section className="part" aria-labelledby="home-pairs">
          <header className="part-header">
            <h2 id="home-pairs">{words.home.pairs}</h2>
            {part && (
              <PartActions
                source={{question: "network", part: "network", search: PAIRS}}
                title={words.home.pairs}
                statements={part.statements}
              />
            )}
          </header>
          {pairs.error !== null ? (
            <Failure error={pairs.error} again={() => pairs.refetch()} />
          ) : part === undefined ? (
            <Waiting lines={8} />
          ) : part.rows.length === 0 ? (
            <p className="empty">{words.home.emptyRecord}</p>
          ) : (
            <>
              <ol className="pairs">
                {part.rows.map(row => (
                  <PairRow key={`${row["first"]} ${row["second"]}`} row={row} most={most} />
                ))}
              </ol>
              <QuadLegend />
            </>
          )}
        </section>
        {today.error !== null ? (
          <Failure error={today.error} again={() => today.refetch()} />
        ) : today.data === undefined ? (
          <Waiting lines={8} />
        ) : today.data.day === null ? (
          <p className="empty">{words.home.noLatest}</p>
        ) : (
          <LatestEvents day={today.data.day} few={8} />
        )}
      </div>
    </div>
  )
}

function PairRow({row, most}: {readonly row: Row; readonly most: number}): ReactElement {
  const [first, second] = [String(row["first"]), String(row["second"])]
  return (
    <li>
      <Link to="/$first/$second" params={{first, second}}>
        {nameOf(first)} <span className="and">{words.dossier.and}</span> {nameOf(second)}
      </Link>
      <span className="figure">{numberWords(Number(row["events"]))}</span>
      <QuadBar counts={[1, 2, 3, 4].map(quad => Number(row[`quad${quad}`]))} of={most} />
    </li>
  )
}
