// The parts of the answer, each as people read it.

import type {Answer, Part} from "@demarche/api"
import type {ReactElement} from "react"
import type {EventListRow} from "../api/answers.ts"
import {partNamed} from "../api/use-answer.ts"
import {type Search, useAddress} from "../desk/address.ts"
import {PartActions, type Source} from "../parts/part-actions.tsx"
import {PartSection} from "../parts/part-section.tsx"
import {RowSection} from "../parts/row-section.tsx"
import {nameOf} from "../record/names.ts"
import {words} from "../words.ts"
import {BeforeAfter} from "./before-after.tsx"
import {Events, Statements, Sums, ThirdParties, thirdParties, Visits} from "./lists.tsx"
import {OtherPartners} from "./other-partners.tsx"
import {SeriesChart} from "./series-chart.tsx"
import {Summary} from "./summary.tsx"

interface Shown {
  /** Of the part of the answer. */
  readonly name: string
  readonly title: string
  /** What to say when it has no rows. */
  readonly empty: string
  readonly isList?: boolean
  readonly body: (props: {readonly part: Part}) => ReactElement
}

const {dossier} = words

const sections: readonly Shown[] = [
  {
    name: "summary",
    title: dossier.who,
    empty: dossier.none,
    isList: false,
    body: ({part}) => <Summary rows={part.rows} />,
  },
  {name: "series", title: words.series.title, empty: dossier.none, isList: false, body: SeriesChart},
  {name: "events", title: dossier.latest, empty: dossier.none, body: ({part}) => <Events rows={part.rows} />},
  {
    name: "visits",
    title: dossier.visits,
    empty: dossier.noVisits,
    body: ({part}) => <Visits rows={part.rows} />,
  },
  {
    name: "deals",
    title: dossier.deals,
    empty: dossier.noDeals,
    body: ({part}) => <Events rows={part.rows} few={4} />,
  },
  {
    name: "statements",
    title: dossier.statements,
    empty: dossier.noStatements,
    body: ({part}) => <Statements rows={part.rows} />,
  },
  {
    name: "threats",
    title: dossier.threats,
    empty: dossier.noThreats,
    body: ({part}) => <Events rows={part.rows} few={4} />,
  },
  {
    name: "trends",
    title: dossier.trends,
    empty: dossier.noTrends,
    body: ({part}) => <Statements rows={part.rows} />,
  },
]

export function Parts({
  sides,
  asked,
  answer,
  inPeriod,
  most,
  eventsAddress,
  isOld,
}: {
  readonly sides: readonly [string, string]
  readonly asked: Search
  readonly answer: Answer
  readonly inPeriod: readonly EventListRow[]
  /** So many of them there are at most, where there would be more. */
  readonly most: number | null
  /** Where those were asked for. */
  readonly eventsAddress: string
  readonly isOld: boolean
}): ReactElement {
  const part = (name: string): Part =>
    partNamed(answer, name) ?? {name, title: name, columns: [], rows: [], next: null, statements: []}
  const source = (name: string): Source => ({question: "dossier", search: asked, part: name})
  const others = thirdParties(inPeriod, sides)
  return (
    <div className={isOld ? "parts old" : "parts"} aria-busy={isOld}>
      {sections.map(({name, isList = true, title, empty, body: Body}) => (
        <PartSection
          key={name}
          part={part(name)}
          source={source(name)}
          title={title}
          isList={isList}
          empty={empty}
          onward={name === "events" ? {question: "events", search: asked, part: "events"} : undefined}
          about={name === "events" && part(name).next !== null ? <More search={asked} /> : undefined}
        >
          {name === "deals" && part("sums").rows.length > 0 && (
            <div className="sums-frame">
              <Sums rows={part("sums").rows} />
              <PartActions source={source("sums")} title={words.dossier.sums} />
            </div>
          )}
          <Body part={part(name)} />
        </PartSection>
      ))}
      <RowSection
        name="third"
        title={words.dossier.third}
        count={others.length > 0 ? String(others.length) : undefined}
        about={most === null ? words.dossier.thirdMeans : words.dossier.thirdOf(most)}
        rows={others.map(([code, events]) => ({code, name: nameOf(code), events}))}
        address={eventsAddress}
        file="third-parties"
      >
        {others.length === 0 ? (
          <p className="empty">{words.dossier.noThird}</p>
        ) : (
          <ThirdParties counts={others} sides={sides} />
        )}
      </RowSection>
      <BeforeAfter sides={sides} rows={inPeriod} />
      <OtherPartners key={sides.join(" ")} sides={sides} asked={asked} />
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
