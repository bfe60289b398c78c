// An end of the period: taken hold of with the pointer, or moved with the arrow keys by a day, with Shift by a month.

import type {KeyboardEvent, ReactElement} from "react"
import {dayOf, dayWords} from "../record/days.ts"
import {LANE, type Span, TOP} from "./lanes.ts"

export function Handle({
  end,
  at,
  label,
  day,
  whole,
  isFaint,
  onDay,
}: {
  readonly end: "from" | "to"
  readonly at: number
  readonly label: string
  readonly day: number
  readonly whole: Span
  readonly isFaint: boolean
  readonly onDay: (day: number) => void
}): ReactElement {
  const press = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -30,
      PageUp: 30,
      Home: whole.from - day,
      End: whole.to - day,
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    onDay(Math.min(whole.to, Math.max(whole.from, day + (event.shiftKey ? 30 : 1) * step)))
  }
  return (
    <g
      className={isFaint ? "handle faint" : "handle"}
      data-end={end}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={whole.from}
      aria-valuemax={whole.to}
      aria-valuenow={day}
      aria-valuetext={dayWords(dayOf(day))}
      transform={`translate(${at},${TOP})`}
      onKeyDown={press}
    >
      <line y1={0} y2={4 * LANE} />
      <rect x={-7} y={2 * LANE - 14} width={14} height={28} rx={4} />
      <path d={`M-2,${2 * LANE - 5}v10M2,${2 * LANE - 5}v10`} />
    </g>
  )
}
