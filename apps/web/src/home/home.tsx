// The first page: choose two sides, or take one of the pairs and events the record holds most of.

import {useNavigate} from "@tanstack/react-router"
import {type FormEvent, type ReactElement, useState} from "react"
import type {Day} from "../api/answers.ts"
import {apiAddress} from "../api/fetch-json.ts"
import {useAnswer, useFetched} from "../api/use-answer.ts"
import {useAddress} from "../desk/address.ts"
import {Fetched} from "../desk/states.tsx"
import {useTitle} from "../desk/title.ts"
import {Counted} from "../filters/counted.tsx"
import {filtersOf} from "../filters/filters.ts"
import {PartActions} from "../parts/part-actions.tsx"
import {PairItem, pairOf} from "../record/pair.tsx"
import {QuadLegend} from "../record/quad.tsx"
import {LatestEvents} from "../today/latest-events.tsx"
import {words} from "../words.ts"
import {SideBox} from "./side-box.tsx"

export default function Home(): ReactElement {
  const navigate = useNavigate()
  const [first, setFirst] = useState<string | null>(null)
  const [second, setSecond] = useState<string | null>(null)
  const [search] = useAddress()
  const asked = {...filtersOf(search), limit: "12"}
  const pairs = useAnswer("network", asked)
  const today = useFetched<Day>(apiAddress("today"))
  useTitle("")
  const open = (event: FormEvent): void => {
    event.preventDefault()
    if (first !== null && second !== null) navigate({to: "/$first/$second", params: {first, second}})
    else if (first !== null) navigate({to: "/actor/$code", params: {code: first}})
  }
  const part = pairs.data?.parts[0]
  const rows = part?.rows ?? []
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
                source={{question: "network", part: "network", search: asked}}
                title={words.home.pairs}
              />
            )}
          </header>
          <Fetched answer={pairs} lines={8}>
            {() =>
              rows.length === 0 ? (
                <p className="empty">{words.home.emptyRecord}</p>
              ) : (
                <>
                  <ol className="pairs">
                    {rows.map(row => (
                      <PairItem key={pairOf(row)} row={row} of={Number(rows[0]!["events"])} />
                    ))}
                  </ol>
                  <QuadLegend />
                  <Counted />
                </>
              )
            }
          </Fetched>
        </section>
        <Fetched answer={today} lines={8}>
          {({day}) =>
            day === null ? <p className="empty">{words.home.noLatest}</p> : <LatestEvents day={day} few={8} />
          }
        </Fetched>
      </div>
    </div>
  )
}
