// One actor over time: what it does and what is done to it, with whom, and who stands for it.

import type {Answer, Part, Row} from "@demarche/api"
import {Link, useParams} from "@tanstack/react-router"
import type {ReactElement} from "react"
import {partNamed, useAnswer} from "../api/use-answer.ts"
import {type Search, useAddress} from "../desk/address.ts"
import {Empty, Failure, Waiting} from "../desk/states.tsx"
import {useTitle} from "../desk/title.ts"
import {Events, Some, Statements} from "../dossier/lists.tsx"
import {SeriesChart} from "../dossier/series-chart.tsx"
import {FilterBar} from "../filters/filter-bar.tsx"
import {filtersOf} from "../filters/filters.ts"
import {AskedSection} from "../parts/asked-section.tsx"
import {PartSection} from "../parts/part-section.tsx"
import {numberWords, periodWords} from "../record/days.ts"
import {aliasesOf, nameOf} from "../record/names.ts"
import {QuadMark} from "../record/quad.tsx"
import {words} from "../words.ts"
import {Multiples} from "./multiples.tsx"
import {Offices} from "./offices.tsx"

export default function Actor(): ReactElement {
  const {code: given} = useParams({from: "/actor/$code"})
  const code = given.toUpperCase()
  const [search] = useAddress()
  const asked: Search = {sides: code, ...filtersOf(search), limit: search["limit"] ?? "60"}
  const actor = useAnswer("actor", asked)
  const series = useAnswer("series", asked)
  const events = useAnswer("events", asked)
  const {since, until} = search
  const says: Search = {sides: code, since, until, limit: "60"}
  const aliases = aliasesOf(code)
  useTitle(nameOf(code))
  const error = actor.error ?? series.error ?? events.error
  return (
    <article className="page actor">
      <header className="page-header">
        <p className="kicker">
          {words.actor.kicker}
          <span className="codes">{code}</span>
        </p>
        <h1>{nameOf(code)}</h1>
        {actor.data ? <Lead answer={actor.data} /> : <p className="lead">&nbsp;</p>}
        {aliases.length > 0 && <p className="about">{words.actor.aliases(aliases)}</p>}
        <div className="page-tools">
          <FilterBar />
        </div>
      </header>
      {error !== null ? (
        <Failure error={error} again={() => actor.refetch()} />
      ) : actor.data === undefined || series.data === undefined || events.data === undefined ? (
        <Waiting lines={12} />
      ) : events.data.parts[0]!.rows.length === 0 ? (
        <Empty title={words.actor.none(nameOf(code))}>
          <p>{words.dossier.nothingTodo}</p>
        </Empty>
      ) : (
        <>
          <PartSection
            part={series.data.parts[0]!}
            source={{question: "series", search: asked, part: "series"}}
            title={words.series.title}
            isList={false}
            empty={words.dossier.none}
          >
            <SeriesChart part={series.data.parts[0]!} />
          </PartSection>
          <Partners code={code} part={partNamed(actor.data, "partners")!} asked={asked} />
          <Multiples code={code} partners={partNamed(actor.data, "partners")!.rows} asked={asked} />
          <PartSection
            part={partNamed(actor.data, "faces")!}
            source={{question: "actor", search: asked, part: "faces"}}
            title={words.actor.faces}
            empty={words.dossier.none}
          >
            <Faces rows={partNamed(actor.data, "faces")!.rows} />
          </PartSection>
          <Offices code={code} />
          <AskedSection
            question="statements"
            search={says}
            part="statements"
            title={words.actor.says}
            empty={words.actor.saysNothing}
          >
            {({rows}) => <Statements rows={rows} />}
          </AskedSection>
          <PartSection
            part={events.data.parts[0]!}
            source={{question: "events", search: asked, part: "events"}}
            onward={{question: "events", search: asked, part: "events"}}
            title={words.dossier.latest}
            empty={words.dossier.none}
          >
            <Events rows={events.data.parts[0]!.rows} />
          </PartSection>
        </>
      )}
    </article>
  )
}

function Lead({answer}: {readonly answer: Answer}): ReactElement {
  const rows = partNamed(answer, "years")?.rows ?? []
  const sum = (role: string): number =>
    rows.filter(row => row["role"] === role).reduce((total, row) => total + Number(row["events"]), 0)
  return <p className="lead">{words.actor.lead(sum("actor"), sum("recipient"))}</p>
}

function Partners({
  code,
  part,
  asked,
}: {
  readonly code: string
  readonly part: Part
  readonly asked: Search
}): ReactElement {
  const most = Number(part.rows[0]?.["events"] ?? 1)
  return (
    <PartSection
      part={part}
      source={{question: "actor", search: asked, part: "partners"}}
      title={words.actor.partners}
      empty={words.actor.noPartners}
    >
      <Some items={part.rows} few={10}>
        {items => (
          <ul className="partners">
            {items.map(row => (
              <li key={String(row["partner"])}>
                <Link
                  to="/$first/$second"
                  params={{first: code, second: String(row["partner"])}}
                  search={{since: asked["since"], until: asked["until"]}}
                >
                  {nameOf(String(row["partner"]))}
                </Link>
                <TwoWays row={row} most={most} />
                <span className="figure">
                  <QuadMark quad={2} size={10} /> {numberWords(Number(row["cooperation"]))}
                </span>
                <span className="figure">
                  <QuadMark quad={4} size={10} /> {numberWords(Number(row["conflict"]))}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Some>
    </PartSection>
  )
}

/** Cooperation and conflict side by side. */
const TwoWays = ({row, most}: {readonly row: Row; readonly most: number}): ReactElement => (
  <span
    className="quad-bar"
    role="img"
    aria-label={words.actor.twoWays(Number(row["cooperation"]), Number(row["conflict"]))}
  >
    <span
      className="quad-fill quad-fill-2"
      style={{width: `${(100 * Number(row["cooperation"])) / most}%`}}
    />
    <span className="quad-fill quad-fill-4" style={{width: `${(100 * Number(row["conflict"])) / most}%`}} />
  </span>
)

const Faces = ({rows}: {readonly rows: readonly Row[]}): ReactElement => (
  <Some items={rows} few={12}>
    {items => (
      <ul className="faces">
        {items.map(row => (
          <li key={`${row["name"]} ${row["sector"]}`}>
            <span>
              {String(row["name"])} <span className="code">{String(row["sector"] ?? "")}</span>
              {row["office"] !== null && <span className="dim"> {String(row["office"])}</span>}
            </span>
            <span className="dim">
              {periodWords(row["first_seen"] as string | null, row["last_seen"] as string | null)}
            </span>
            <span className="figure">{numberWords(Number(row["events"]))}</span>
          </li>
        ))}
      </ul>
    )}
  </Some>
)
