// The relationship at one glance: a lane for each quad class, a mark for each event or, of many events, a bar for each month,
// and a period that is drawn with the pointer or moved with the arrow keys. Everything below follows the period.

import type {Row} from "@demarche/api"
import {useElementSize} from "@mantine/hooks"
import {memo, type PointerEvent, type ReactElement, useMemo, useRef, useState} from "react"
import type {EventListRow} from "../api/answers.ts"
import {dayNumber, dayOf, periodWords} from "../record/days.ts"
import {isDeed, quadClasses, quadColour, quadOf, quadPath} from "../record/quad.tsx"
import {words} from "../words.ts"
import {
  type Bar,
  barsOf,
  LANE,
  type Mark,
  marksOf,
  type Span,
  spanOf,
  spanOfMonths,
  TOP,
  ticksOf,
} from "./lanes.ts"
import {Handle} from "./timeline-handle.tsx"

const AXIS = 30

interface Period {
  readonly since: string | undefined
  readonly until: string | undefined
}

export function Timeline({
  rows,
  months,
  rule,
  period,
  onPeriod,
  onEvent,
}: {
  readonly rows: readonly EventListRow[]
  /** Drawn in place of the events, where they are too many. */
  readonly months: readonly Row[] | null
  readonly rule: string | undefined
  readonly period: Period
  readonly onPeriod: (period: Period) => void
  readonly onEvent: (event: string) => void
}): ReactElement {
  const {ref, width} = useElementSize<HTMLDivElement>()
  const narrow = width < 560
  const gutter = narrow ? 26 : 172
  const right = 12
  const across = Math.max(80, width - gutter - right)
  const whole = useMemo(() => (months === null ? spanOf(rows) : spanOfMonths(months)), [rows, months])
  const marks = useMemo(
    () => (months === null ? marksOf(rows, row => quadOf(row.type, rule), whole, across, LANE - 12) : []),
    [rows, months, rule, whole, across],
  )
  const bars = useMemo(
    () => (months === null ? [] : barsOf(months, whole, across, LANE - 10)),
    [months, whole, across],
  )
  const [drawn, setDrawn] = useState<Span | null>(null)
  const chosen: Span = drawn ?? {
    from: period.since === undefined ? whole.from : dayNumber(period.since),
    to: period.until === undefined ? whole.to : dayNumber(period.until),
  }
  const isWhole = drawn === null && period.since === undefined && period.until === undefined
  const x = (day: number): number => gutter + ((day - whole.from) / (whole.to - whole.from)) * across
  // of what is drawn the handlers know more than the last rendering
  const drawing = useRef<{readonly origin: number; readonly touched: Element | null} | null>(null)
  const dayAt = (event: PointerEvent<SVGSVGElement>): number => {
    const left = event.clientX - event.currentTarget.getBoundingClientRect().left
    const share = Math.min(1, Math.max(0, (left - gutter) / across))
    return Math.round(whole.from + share * (whole.to - whole.from))
  }
  const choose = ({from, to}: Span): void =>
    onPeriod({
      since: from <= whole.from ? undefined : dayOf(from),
      until: to >= whole.to ? undefined : dayOf(to),
    })
  const height = TOP + 4 * LANE + AXIS
  const drawnTo = (event: PointerEvent<SVGSVGElement>): Span => {
    const day = dayAt(event)
    const origin = drawing.current?.origin ?? day
    return {from: Math.min(origin, day), to: Math.max(origin, day)}
  }
  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return
    const target = event.target as Element
    // an end that is taken hold of draws the period anew from the other end
    const end = target.closest("[data-end]")?.getAttribute("data-end")
    const origin = end === "from" ? chosen.to : end === "to" ? chosen.from : dayAt(event)
    drawing.current = {origin, touched: target.closest("[data-event], [data-month]")}
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrawn(end == null ? {from: origin, to: origin} : chosen)
  }
  const finish = (event: PointerEvent<SVGSVGElement>): void => {
    if (drawing.current === null) return
    const {touched} = drawing.current
    const span = drawnTo(event)
    drawing.current = null
    setDrawn(null)
    if (x(span.to) - x(span.from) >= 5) choose(span)
    else if (touched?.hasAttribute("data-event")) onEvent(touched.getAttribute("data-event")!)
    else if (touched != null) choose(bars[Number(touched.getAttribute("data-month"))]!.span)
    else onPeriod({since: undefined, until: undefined})
  }
  return (
    <div ref={ref} className="timeline">
      <svg
        width={width}
        height={height}
        role="group"
        aria-label={words.timeline.label(rows.length)}
        onPointerDown={begin}
        onPointerMove={event => drawing.current !== null && setDrawn(drawnTo(event))}
        onPointerUp={finish}
        onPointerCancel={() => {
          drawing.current = null
          setDrawn(null)
        }}
      >
        {ticksOf(whole, across).map(({day, label, major}) => (
          <g key={day} className={major ? "tick major" : "tick"} transform={`translate(${x(day)},0)`}>
            <line y1={TOP} y2={TOP + 4 * LANE + 4} />
            <text y={TOP + 4 * LANE + 20}>{label}</text>
          </g>
        ))}
        {quadClasses.map((quad, lane) => (
          <g key={quad} transform={`translate(0,${TOP + lane * LANE})`} className="lane">
            <line x1={gutter} x2={gutter + across} y1={LANE - 4} y2={LANE - 4} className="base" />
            <g transform={`translate(${narrow ? 10 : 8},${LANE - 14})`}>
              <path
                d={quadPath(quad, 5)}
                fill={isDeed(quad) ? quadColour(quad) : "none"}
                stroke={quadColour(quad)}
                strokeWidth={1.8}
              />
            </g>
            {!narrow && (
              <text x={22} y={LANE - 10}>
                {words.quad[quad]}
              </text>
            )}
          </g>
        ))}
        <Marks marks={marks} gutter={gutter} />
        <Bars bars={bars} gutter={gutter} />
        {!isWhole && (
          <>
            <rect
              className="outside-period"
              x={gutter}
              y={TOP}
              width={Math.max(0, x(chosen.from) - gutter)}
              height={4 * LANE}
            />
            <rect
              className="outside-period"
              x={x(chosen.to)}
              y={TOP}
              width={Math.max(0, gutter + across - x(chosen.to))}
              height={4 * LANE}
            />
          </>
        )}
        {(["from", "to"] as const).map(end => (
          <Handle
            key={end}
            end={end}
            at={x(chosen[end])}
            label={words.timeline[end]}
            day={chosen[end]}
            whole={whole}
            isFaint={isWhole}
            onDay={day =>
              choose(
                end === "from"
                  ? {from: Math.min(day, chosen.to), to: chosen.to}
                  : {from: chosen.from, to: Math.max(day, chosen.from)},
              )
            }
          />
        ))}
      </svg>
      <p className="timeline-period" aria-live="polite">
        <strong>
          {isWhole && months === null ? daysOf(rows) : periodWords(dayOf(chosen.from), dayOf(chosen.to))}
        </strong>
        {isWhole ? (
          <span className="dim"> {words.timeline.hint}</span>
        ) : (
          <button
            type="button"
            className="text-button"
            onClick={() => onPeriod({since: undefined, until: undefined})}
          >
            {words.timeline.reset}
          </button>
        )}
      </p>
    </div>
  )
}

/** First and last day of the events. */
const daysOf = (rows: readonly EventListRow[]): string => {
  const days = rows.flatMap(({date}) => (date === null ? [] : [date])).sort()
  return periodWords(days[0] ?? null, days.at(-1) ?? null)
}

/** Not drawn anew while a period is: what lies outside it is covered. */
const Marks = memo(function Marks({
  marks,
  gutter,
}: {
  readonly marks: readonly Mark[]
  readonly gutter: number
}): ReactElement {
  return (
    <g className="marks">
      {marks.map(({event, quad, x, up, title}) => (
        <path
          key={event}
          data-event={event}
          d={quadPath(quad, 3)}
          transform={`translate(${gutter + x},${TOP + quad * LANE - 9 - up})`}
          fill={isDeed(quad) ? quadColour(quad) : "var(--paper)"}
          stroke={quadColour(quad)}
          strokeWidth={1.3}
        >
          <title>{title}</title>
        </path>
      ))}
    </g>
  )
})

const Bars = memo(function Bars({
  bars,
  gutter,
}: {
  readonly bars: readonly Bar[]
  readonly gutter: number
}): ReactElement {
  return (
    <g className="marks">
      {bars.map(({quad, span, x, width, height, title}, index) => (
        <rect
          key={`${quad} ${span.from}`}
          data-month={index}
          x={gutter + x}
          y={TOP + quad * LANE - 4 - height}
          width={width}
          height={height}
          fill={quadColour(quad)}
        >
          <title>{title}</title>
        </rect>
      ))}
    </g>
  )
})
