// Where it happens: countries by the number of events told to be in them, and a mark for every place with coordinates.

import type {Row} from "@demarche/api"
import {useElementSize} from "@mantine/hooks"
import {Link} from "@tanstack/react-router"
import {type ReactElement, useEffect, useMemo, useState} from "react"
import {useAnswer} from "../api/use-answer.ts"
import {type Search, useAddress} from "../desk/address.ts"
import {PageHeader} from "../desk/page-header.tsx"
import {Empty, Failure, Waiting} from "../desk/states.tsx"
import {Counted} from "../filters/counted.tsx"
import {filtersOf, wholePeriod} from "../filters/filters.ts"
import {PartSection} from "../parts/part-section.tsx"
import {numberWords} from "../record/days.ts"
import {nameOf} from "../record/names.ts"
import {words} from "../words.ts"
import {classOf, thresholdsOf} from "./classes.ts"
import {clustersOf} from "./clusters.ts"
import {PeriodPlayer} from "./period-player.tsx"
import type {Activity} from "./windows.ts"
import {type Land, type Lands, landsIn, loadWorld, type World} from "./world.ts"

export default function MapView(): ReactElement {
  const [search, setSearch] = useAddress()
  const asked = {...filtersOf(search), limit: "2000"}
  const {data, error, refetch, isPlaceholderData} = useAnswer("places", asked)
  const [world, setWorld] = useState<World | null>(null)
  const {ref, width} = useElementSize<HTMLDivElement>()
  useEffect(() => {
    loadWorld().then(setWorld)
  }, [])
  const part = data?.parts[0]
  const unplaced = Number(data?.parts[1]?.rows[0]?.["unplaced"] ?? 0)
  const placed = useMemo(() => (part?.rows ?? []).filter(row => row["country"] !== null), [part])
  const chosen = search["country"]
  const {since, until} = search
  const period = useMemo(() => ({since, until}), [since, until])
  const shown = chosen === undefined ? placed : placed.filter(row => row["country"] === chosen)
  const activity = useActivity(search, String(placed[0]?.["country"] ?? ""))
  return (
    <div className="page map">
      <PageHeader title={words.nav.map} about={words.map.about} isFiltered />
      {error !== null ? (
        <Failure error={error} again={() => refetch()} />
      ) : part === undefined || world === null ? (
        <Waiting lines={10} />
      ) : (
        <>
          {activity.length > 1 && (
            <PeriodPlayer
              activity={activity}
              about={chosen === undefined ? words.player.documents : words.player.events(nameOf(chosen))}
              period={period}
              isShown={!isPlaceholderData}
              onPeriod={({since, until}) => setSearch({since, until}, {replace: true})}
            />
          )}
          <div ref={ref} className="world">
            {width > 0 && (
              <Drawing
                rows={placed}
                lands={landsIn(world, width)}
                chosen={chosen ?? null}
                onChoose={country => setSearch({country: country === chosen ? undefined : country})}
              />
            )}
          </div>
          <PartSection
            part={{...part, rows: shown}}
            source={{question: "places", search: asked, part: "places"}}
            title={chosen === undefined ? words.map.places : words.map.placesIn(nameOf(chosen))}
            empty={words.dossier.none}
            about={
              <>
                {unplaced > 0 && words.map.unplaced(unplaced)}{" "}
                {chosen !== undefined && (
                  <>
                    <Link to="/actor/$code" params={{code: chosen}}>
                      {words.dossier.allOf(nameOf(chosen))}
                    </Link>{" "}
                    <button
                      type="button"
                      className="text-button"
                      onClick={() => setSearch({country: undefined})}
                    >
                      {words.map.whole}
                    </button>
                  </>
                )}
              </>
            }
          />
          {placed.length === 0 && <Empty title={words.map.none} />}
        </>
      )}
    </div>
  )
}

/**
 * What the period slides over: events of the country that is chosen, else all that was read, month by month.
 * @param some any country: whichever is asked about, the answer tells what was read in each month
 */
const useActivity = (search: Search, some: string): readonly Activity[] => {
  const chosen = search["country"]
  const [whole, setWhole] = useState(some)
  // the first one stays, so that a period without events does not ask anew
  if (whole === "" && some !== "") setWhole(some)
  const sides = chosen ?? whole
  const {data} = useAnswer("series", {...wholePeriod(search), sides}, {enabled: sides !== ""})
  return useMemo(
    () =>
      (data?.parts[0]?.rows ?? []).map(row => ({
        month: String(row["month"]),
        amount: Number(row[chosen === undefined ? "documents" : "events"] ?? 0),
      })),
    [data, chosen],
  )
}

function Drawing({
  rows,
  lands,
  chosen,
  onChoose,
}: {
  readonly rows: readonly Row[]
  readonly lands: Lands
  readonly chosen: string | null
  readonly onChoose: (country: string) => void
}): ReactElement {
  const totals = useMemo(() => {
    const counts = new Map<string, number>()
    for (const row of rows) {
      const country = String(row["country"])
      counts.set(country, (counts.get(country) ?? 0) + Number(row["events"]))
    }
    return counts
  }, [rows])
  const thresholds = thresholdsOf([...totals.values()])
  const places = rows.filter(row => row["lat"] !== null && row["lon"] !== null)
  const marks = clustersOf(
    chosen === null ? places : places.filter(row => row["country"] === chosen),
    lands.project,
    lands.width / 90,
  )
  const most = Math.max(1, ...marks.map(({events}) => events))
  return (
    <>
      <svg
        viewBox={`0 0 ${lands.width} ${lands.height}`}
        role="group"
        aria-label={words.map.label(totals.size, places.length)}
      >
        {lands.lands.map(land => (
          <Country
            key={land.key}
            land={land}
            events={totals.get(land.code ?? "") ?? 0}
            level={classOf(totals.get(land.code ?? "") ?? 0, thresholds)}
            isChosen={land.code !== null && land.code === chosen}
            onChoose={onChoose}
          />
        ))}
        <g className="points">
          {marks.map(({x, y, events, cooperation, conflict, places: [first, ...others]}) => {
            const isConflict = conflict >= cooperation
            const r = (lands.width / 1100) * (2 + 9 * Math.sqrt(events / most))
            return (
              <path
                key={`${x} ${y}`}
                d={isConflict ? triangle(r) : circle(r)}
                transform={`translate(${x},${y})`}
                className={isConflict ? "conflict" : "cooperation"}
              >
                <title>{words.map.point(String(first!["name"]), others.length, events)}</title>
              </path>
            )
          })}
        </g>
      </svg>
      <ul className="map-legend">
        {thresholds.map((from, index) => (
          <li key={from}>
            <span className={`swatch level-${index + 1}`} />
            {thresholds[index + 1] === undefined
              ? words.map.from(from)
              : words.map.between(from, thresholds[index + 1]! - 1)}
          </li>
        ))}
        <li>
          <svg width="14" height="14" viewBox="-7 -7 14 14" className="points" aria-hidden="true">
            <path d={circle(5)} className="cooperation" />
          </svg>
          {words.map.cooperation}
        </li>
        <li>
          <svg width="14" height="14" viewBox="-7 -7 14 14" className="points" aria-hidden="true">
            <path d={triangle(5)} className="conflict" />
          </svg>
          {words.map.conflict}
        </li>
      </ul>
      <Counted />
    </>
  )
}

const triangle = (r: number): string => `M0,${-1.15 * r}L${1.1 * r},${0.85 * r}L${-1.1 * r},${0.85 * r}Z`

const circle = (r: number): string => `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`

function Country({
  land,
  events,
  level,
  isChosen,
  onChoose,
}: {
  readonly land: Land
  readonly events: number
  readonly level: number
  readonly isChosen: boolean
  readonly onChoose: (country: string) => void
}): ReactElement {
  const {code, name, path} = land
  if (events === 0 || code === null) return <path d={path} className="land" />
  return (
    <path
      d={path}
      className={isChosen ? `land level-${level} chosen` : `land level-${level}`}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={`${name}: ${numberWords(events)}`}
      onClick={() => onChoose(code)}
      onKeyDown={event => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault()
          event.stopPropagation()
          onChoose(code)
        }
      }}
    >
      <title>{`${name}: ${numberWords(events)}`}</title>
    </path>
  )
}
