// The parts of the answer, each as people read it.

import type {Answer, Part} from "@demarche/api"
import type {ReactElement} from "react"
import type {EventListRow} from "../api/answers.ts"
import {partNamed} from "../api/use-answer.ts"
import {type Search, useAddress} from "../desk/address.ts"
import {PartActions, type Source} from "../parts/part-actions.tsx"
import {PartSection} from "../parts/part-section.tsx"
import {words} from "../words.ts"
import {Events, Statements, Sums, ThirdParties, thirdParties, Visits} from "./lists.tsx"
import {SeriesChart} from "./series-chart.tsx"
import {Summary} from "./summary.tsx"

export function Parts({
  sides,
  asked,
  answer,
  inPeriod,
  isOld,
}: {
  readonly sides: readonly [string, string]
  readonly asked: Search
  readonly answer: Answer
  readonly inPeriod: readonly EventListRow[]
  readonly isOld: boolean
}): ReactElement {
  const part = (name: string): Part =>
    partNamed(answer, name) ?? {name, title: name, columns: [], rows: [], next: null, statements: []}
  const source = (name: string): Source => ({question: "dossier", search: asked, part: name})
  const sums = part("sums")
  const others = thirdParties(inPeriod, sides)
  return (
    <div className={isOld ? "parts old" : "parts"} aria-busy={isOld}>
      <PartSection
        part={part("summary")}
        source={source("summary")}
        title={words.dossier.who}
        isList={false}
        empty={words.dossier.none}
      >
        <Summary rows={part("summary").rows} />
      </PartSection>
      <PartSection
        part={part("series")}
        source={source("series")}
        title={words.series.title}
        isList={false}
        empty={words.dossier.none}
      >
        <SeriesChart part={part("series")} />
      </PartSection>
      <PartSection
        part={part("events")}
        source={source("events")}
        title={words.dossier.latest}
        empty={words.dossier.none}
        about={part("events").next === null ? undefined : <More search={asked} />}
      >
        <Events rows={part("events").rows} />
      </PartSection>
      <PartSection
        part={part("visits")}
        source={source("visits")}
        title={words.dossier.visits}
        empty={words.dossier.noVisits}
      >
        <Visits rows={part("visits").rows} />
      </PartSection>
      <PartSection
        part={part("deals")}
        source={source("deals")}
        title={words.dossier.deals}
        empty={words.dossier.noDeals}
      >
        {sums.rows.length > 0 && (
          <div className="sums-frame">
            <Sums rows={sums.rows} />
            <PartActions source={source("sums")} title={words.dossier.sums} statements={sums.statements} />
          </div>
        )}
        <Events rows={part("deals").rows} few={4} />
      </PartSection>
      <PartSection
        part={part("statements")}
        source={source("statements")}
        title={words.dossier.statements}
        empty={words.dossier.noStatements}
      >
        <Statements rows={part("statements").rows} />
      </PartSection>
      <PartSection
        part={part("threats")}
        source={source("threats")}
        title={words.dossier.threats}
        empty={words.dossier.noThreats}
      >
        <Events rows={part("threats").rows} few={4} />
      </PartSection>
      <PartSection
        part={part("trends")}
        source={source("trends")}
        title={words.dossier.trends}
        empty={words.dossier.noTrends}
      >
        <Statements rows={part("trends").rows} />
      </PartSection>
      <section className="part" aria-labelledby="part-third">
        <header className="part-header">
          <h2 id="part-third">
            {words.dossier.third}
            {others.length > 0 && <span className="count">{others.length}</span>}
          </h2>
        </header>
        <p className="about">{words.dossier.thirdMeans}</p>
        {others.length === 0 ? (
          <p className="empty">{words.dossier.noThird}</p>
        ) : (
          <ThirdParties rows={inPeriod} sides={sides} />
        )}
      </section>
      <footer className="definitions">
        <h2>{words.dossier.counted}</h2>
        <ul>
          {answer.definitions.map(definition => (
            <li key={definition}>{definition}</li>
          ))}
        </ul>
      </footer>
    </div>
  )
}

function More({search}: {readonly search: Search}): ReactElement {
  const [, setSearch] = useAddress()
  const next = Math.min(10_000, Number(search["limit"]) * 5)
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => setSearch({limit: String(next)}, {replace: true})}
    >
      {words.parts.latestOf(Number(search["limit"]), next)}
    </button>
  )
}
