// All that passed between two sides: the period on top, everything under it follows.

import type {Answer} from "@demarche/api"
import {Menu} from "@mantine/core"
import {Link, useParams} from "@tanstack/react-router"
import {type ReactElement, useRef} from "react"
import type {EventListRow} from "../api/answers.ts"
import {askAddress, partNamed, useAnswer} from "../api/use-answer.ts"
import {type Search, useAddress} from "../desk/address.ts"
import {Failure, Waiting} from "../desk/states.tsx"
import {useTitle} from "../desk/title.ts"
import {Counted} from "../filters/counted.tsx"
import {FilterBar} from "../filters/filter-bar.tsx"
import {filtersOf, wholePeriod} from "../filters/filters.ts"
import {PartActions} from "../parts/part-actions.tsx"
import {Section} from "../parts/section.tsx"
import {numberWords, periodWords} from "../record/days.ts"
import {nameOf} from "../record/names.ts"
import {words} from "../words.ts"
import {Parts} from "./parts.tsx"
import {Timeline} from "./timeline.tsx"

/** As many events stand as marks on the timeline; more are drawn by months. */
const MARKS = 600

/** Among as many events third parties are looked for. */
const LOOKED_AT = 2000

export default function Dossier(): ReactElement {
  const {first, second} = useParams({from: "/$first/$second"})
  const sides = [first.toUpperCase(), second.toUpperCase()] as const
  const [search, setSearch] = useAddress()
  const pair: Search = {sides: sides.join(",")}
  const asked: Search = {...pair, ...filtersOf(search), limit: search["limit"] ?? "60"}
  const dossier = useAnswer("dossier", asked)
  const marksAsked: Search = {...pair, ...wholePeriod(search), limit: String(MARKS)}
  const events = useAnswer("events", marksAsked)
  const marks = events.data?.parts[0]
  const areMany = marks !== undefined && marks.next !== null
  const monthsAsked: Search = {...pair, ...wholePeriod(search)}
  const months = useAnswer("series", monthsAsked, {enabled: areMany})
  // what all the rest needs is asked for first
  const lookedAtAsked: Search = {...pair, ...filtersOf(search), limit: String(LOOKED_AT)}
  const lookedAt = useAnswer("events", lookedAtAsked, {
    enabled: areMany && dossier.data !== undefined && !dossier.isPlaceholderData,
  })
  const page = useRef<HTMLElement>(null)
  useTitle(words.dossier.title(nameOf(sides[0]), nameOf(sides[1])))

  const rows = (marks?.rows ?? []) as unknown as readonly EventListRow[]
  const inPeriod = areMany
    ? ((lookedAt.data?.parts[0]?.rows ?? []) as unknown as readonly EventListRow[])
    : rows.filter(
        ({date}) =>
          (search["since"] === undefined || (date !== null && date >= search["since"])) &&
          (search["until"] === undefined || (date !== null && date <= search["until"])),
      )
  const drawn = areMany ? (months.data?.parts[0]?.rows ?? null) : null
  const total = drawn === null ? rows.length : drawn.reduce((sum, row) => sum + Number(row["events"] ?? 0), 0)
  return (
    <article ref={page} className="page dossier">
      <header className="page-header">
        <p className="kicker">
          {words.dossier.kicker}
          <span className="codes">
            {sides[0]} · {sides[1]}
          </span>
        </p>
        <h1>
          <Link to="/actor/$code" params={{code: sides[0]}}>
            {nameOf(sides[0])}
          </Link>{" "}
          <span className="and">{words.dossier.and}</span>{" "}
          <Link to="/actor/$code" params={{code: sides[1]}}>
            {nameOf(sides[1])}
          </Link>
        </h1>
        {dossier.data ? <Lead answer={dossier.data} search={search} /> : <p className="lead">&nbsp;</p>}
        <div className="page-tools">
          <FilterBar />
          <span className="page-buttons">
            <Link
              to="/$first/$second"
              params={{first: sides[1], second: sides[0]}}
              search={(before: Search) => before}
              className="button"
            >
              {words.dossier.swap}
            </Link>
            <Menu position="bottom-end" shadow="md">
              <Menu.Target>
                <button type="button" className="button" disabled={dossier.data === undefined}>
                  {words.dossier.export}
                </button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item
                  onClick={async () => {
                    const {saveDossier} = await import("./export-dossier.ts")
                    if (dossier.data !== undefined) saveDossier(dossier.data, page.current)
                  }}
                >
                  {words.dossier.asPage}
                </Menu.Item>
                <Menu.Item onClick={() => window.print()}>{words.dossier.print}</Menu.Item>
                <Menu.Divider />
                {(["CSV", "Parquet"] as const).flatMap(format =>
                  (["event", "actor"] as const).map(shape => (
                    <Menu.Item
                      key={`${format} ${shape}`}
                      onClick={async () => {
                        const {saveRows} = await import("./export-rows.ts")
                        await saveRows({...pair, ...filtersOf(search)}, shape, format)
                      }}
                    >
                      {words.dossier.asRows[shape](format)}
                    </Menu.Item>
                  )),
                )}
              </Menu.Dropdown>
            </Menu>
          </span>
        </div>
      </header>

      {events.error !== null ? (
        <Failure error={events.error} again={() => events.refetch()} />
      ) : months.error !== null ? (
        <Failure error={months.error} again={() => months.refetch()} />
      ) : marks === undefined || (areMany && drawn === null) ? (
        <Waiting lines={5} />
      ) : rows.length === 0 ? (
        <Nothing sides={sides} />
      ) : (
        <Section
          name="timeline"
          title={words.timeline.title}
          count={numberWords(total)}
          about={areMany ? words.timeline.months(MARKS) : undefined}
          className="part timeline-part"
          tools={
            <PartActions
              source={
                areMany
                  ? {question: "series", part: "series", search: monthsAsked}
                  : {question: "events", part: "events", search: marksAsked}
              }
              title={words.timeline.title}
            />
          }
        >
          <Timeline
            rows={rows}
            months={drawn}
            rule={search["quad-rule"]}
            period={{since: search["since"], until: search["until"]}}
            onPeriod={({since, until}) => setSearch({since, until})}
            onEvent={event => setSearch({event})}
          />
          <Counted />
        </Section>
      )}

      {dossier.error !== null ? (
        <Failure error={dossier.error} again={() => dossier.refetch()} />
      ) : dossier.data === undefined ? (
        <Waiting lines={10} />
      ) : rows.length === 0 && events.data !== undefined ? null : (
        <Parts
          sides={sides}
          asked={asked}
          answer={dossier.data}
          inPeriod={inPeriod}
          most={areMany && lookedAt.data?.parts[0]?.next != null ? LOOKED_AT : null}
          eventsAddress={askAddress("events", areMany ? lookedAtAsked : marksAsked)}
          isOld={dossier.isPlaceholderData}
        />
      )}
    </article>
  )
}

/** The relationship in one sentence. */
function Lead({answer, search}: {readonly answer: Answer; readonly search: Search}): ReactElement | null {
  const rows = partNamed(answer, "summary")?.rows ?? []
  const sum = (name: string): number => rows.reduce((total, row) => total + Number(row[name] ?? 0), 0)
  const events = sum("events")
  if (events === 0) return null
  const days = rows.flatMap(row => [row["first_day"], row["last_day"]]).filter(day => typeof day === "string")
  const [from, to] = [[...days].sort()[0] ?? null, [...days].sort().at(-1) ?? null]
  return (
    <p className="lead">
      {words.dossier.lead({
        events,
        conflict: sum("quad3") + sum("quad4"),
        mutual: sum("mutual"),
        reports: sum("reports"),
        period: periodWords(search["since"] ?? from, search["until"] ?? to),
      })}
    </p>
  )
}

function Nothing({sides}: {readonly sides: readonly [string, string]}): ReactElement {
  const [, setSearch] = useAddress()
  return (
    <div className="empty-state">
      <h2>{words.dossier.nothing(nameOf(sides[0]), nameOf(sides[1]))}</h2>
      <p>{words.dossier.nothingTodo}</p>
      <p className="row-of-actions">
        <button
          type="button"
          className="button"
          onClick={() =>
            setSearch({
              since: undefined,
              until: undefined,
              type: undefined,
              quad: undefined,
              directed: undefined,
              "min-confidence": undefined,
              modality: "actual,historical,future,hypothetical,negation",
            })
          }
        >
          {words.filters.everything}
        </button>
        <Link to="/actor/$code" params={{code: sides[0]}} className="button">
          {words.dossier.allOf(nameOf(sides[0]))}
        </Link>
      </p>
    </div>
  )
}
