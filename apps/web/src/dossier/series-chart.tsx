// Month by month: how many events of each class, the same against all that was read, or the score they add up to.

import type {Part, Row} from "@demarche/api"
import type {Markish, PlotOptions} from "@observablehq/plot"
import {type ReactElement, useCallback} from "react"
import {useAddress} from "../desk/address.ts"
import {Counted} from "../filters/counted.tsx"
import {Scale} from "../filters/counting-choices.tsx"
import {barFill, Hatches} from "../parts/hatches.tsx"
import {PlotFigure} from "../parts/plot.tsx"
import {Segments} from "../parts/segments.tsx"
import {monthWords} from "../record/days.ts"
import {QuadLegend, quadClasses} from "../record/quad.tsx"
import {words} from "../words.ts"

const shows = ["events", "coverage", "mean", "sum"] as const
type Show = (typeof shows)[number]

const readShow = (text: string | undefined): Show => shows.find(show => show === text) ?? "events"

const start = (row: Row): Date => new Date(`${String(row["month"])}T00:00:00Z`)
const end = (row: Row): Date => {
  const day = start(row)
  day.setUTCMonth(day.getUTCMonth() + 1)
  return day
}

interface Piece {
  readonly row: Row
  readonly quad: 1 | 2 | 3 | 4
  readonly y1: number
  readonly y2: number
}

/** At least a year, so that a single month does not look like all there is. */
const daysShown = (rows: readonly Row[]): [Date, Date] => {
  const [from, to] = [start(rows[0]!), end(rows.at(-1)!)]
  const lacking = 12 - Math.round((to.getTime() - from.getTime()) / (30.44 * 86_400_000))
  if (lacking > 0) {
    from.setUTCMonth(from.getUTCMonth() - Math.floor(lacking / 2))
    to.setUTCMonth(to.getUTCMonth() + Math.ceil(lacking / 2))
  }
  return [from, to]
}

/** Cooperation stands above the line, conflict hangs below it. */
const pieces = (rows: readonly Row[], show: Show): readonly Piece[] =>
  rows.flatMap(row => {
    const share =
      show === "coverage" ? (Number(row["documents"]) > 0 ? 1000 / Number(row["documents"]) : 0) : 1
    let above = 0
    let below = 0
    return quadClasses.map((quad): Piece => {
      const height = Number(row[`quad${quad}`] ?? 0) * share
      if (quad <= 2) {
        above += height
        return {row, quad, y1: above - height, y2: above}
      }
      below -= height
      return {row, quad, y1: below, y2: below + height}
    })
  })

type Plot = typeof import("@observablehq/plot")

const bars = (plot: Plot, rows: readonly Row[], show: Show): Markish[] =>
  quadClasses.map(quad =>
    plot.rectY(
      pieces(rows, show).filter(piece => piece.quad === quad && piece.y1 !== piece.y2),
      {
        x1: (piece: Piece) => start(piece.row),
        x2: (piece: Piece) => end(piece.row),
        y1: "y1",
        y2: "y2",
        insetLeft: 1,
        insetRight: 1,
        fill: barFill(quad),
        stroke: `var(--quad-${quad})`,
        strokeWidth: 0.8,
        title: ({row}: Piece) =>
          `${monthWords(String(row["month"]))}: ${row[`quad${quad}`]} ${words.quad[quad]}`,
      },
    ),
  )

const scores = (plot: Plot, rows: readonly Row[], name: "scale_mean" | "scale_sum"): Markish[] => {
  const scored = rows.filter(row => row[name] !== null && row["events"] !== 0)
  return [
    plot.lineY(scored, {
      x: start,
      y: name,
      stroke: "var(--accent)",
      strokeWidth: 1.6,
      strokeOpacity: 0.45,
      curve: "step-after",
    }),
    plot.dot(scored, {
      x: start,
      y: name,
      r: 3.2,
      fill: "var(--accent)",
      title: (row: Row) => `${monthWords(String(row["month"]))}: ${row[name]} (${row["events"]})`,
    }),
  ]
}

export function SeriesChart({part}: {readonly part: Part}): ReactElement {
  const [search, setSearch] = useAddress()
  const show = readShow(search["show"])
  const {rows} = part
  const draw = useCallback(
    (plot: Plot, width: number): PlotOptions => {
      const isScore = show === "mean" || show === "sum"
      // conflict hangs below the line, but there are no fewer than no events
      const tick = (value: number): string =>
        isScore ? String(value) : show === "events" && !Number.isInteger(value) ? "" : String(Math.abs(value))
      return {
        marginLeft: 44,
        marginRight: 8,
        x: {type: "utc", domain: daysShown(rows), label: null, ticks: Math.max(3, Math.round(width / 110))},
        y: {label: null, grid: true, ticks: 5, nice: true, tickFormat: tick},
        marks: [
          plot.ruleY([0], {stroke: "var(--ink-dim)"}),
          ...(show === "mean" || show === "sum"
            ? scores(plot, rows, `scale_${show}`)
            : bars(plot, rows, show)),
        ],
      }
    },
    [rows, show],
  )
  return (
    <div className="series">
      <div className="series-tools">
        <Segments
          label={words.series.choose}
          value={show}
          onValue={value => setSearch({show: value === "events" ? undefined : value}, {replace: true})}
          choices={shows.map(value => [value, words.series.shows[value]] as const)}
        />
        <Scale value={search["scale"]} onValue={scale => setSearch({scale}, {replace: true})} />
        {show !== "mean" && show !== "sum" && <QuadLegend />}
      </div>
      <Hatches />
      <PlotFigure
        label={words.series.label(words.series.shows[show], rows.length)}
        height={260}
        draw={draw}
      />
      <p className="about">{words.series.means[show]}</p>
      <Counted isScored={show === "mean" || show === "sum"} />
    </div>
  )
}
