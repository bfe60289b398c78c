// The period as a window that slides over the whole time, by hand or by itself, with how much there was behind it.

import {type ReactElement, useEffect, useMemo, useState} from "react"
import {Segments} from "../parts/segments.tsx"
import {monthWords, periodWords} from "../record/days.ts"
import {words} from "../words.ts"
import {type Activity, monthsChosen, periodOf, WINDOWS, windowOf} from "./windows.ts"

/** Milliseconds that a picture stays at least. */
const STAY = 900

interface Period {
  readonly since: string | undefined
  readonly until: string | undefined
}

export function PeriodPlayer({
  activity,
  about,
  period,
  isShown,
  onPeriod,
}: {
  /** Of each month of the whole time, in its order. */
  readonly activity: readonly Activity[]
  /** What the activity is. */
  readonly about: string
  readonly period: Period
  /** Is what is chosen drawn already? */
  readonly isShown: boolean
  readonly onPeriod: (period: Period) => void
}): ReactElement {
  const [length, setLength] = useState<number>(
    () => windowOf(activity, period) ?? WINDOWS.find(months => months * 30 >= activity.length) ?? 12,
  )
  const [isPlaying, setPlaying] = useState(false)
  const chosen = useMemo(() => monthsChosen(activity, period), [activity, period])
  const last = Math.max(0, activity.length - length)
  const isWhole = period.since === undefined && period.until === undefined
  const at = isWhole ? 0 : Math.min(last, chosen.from)
  const show = (from: number, months = length): void =>
    onPeriod(periodOf(activity, Math.min(from, Math.max(0, activity.length - months)), months))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture follows when the one before is drawn
  useEffect(() => {
    if (!isPlaying || !isShown) return
    if (!isWhole && at >= last) return setPlaying(false)
    const timer = setTimeout(() => show(isWhole ? 0 : at + Math.max(1, Math.floor(length / 3))), STAY)
    return () => clearTimeout(timer)
  }, [isPlaying, isShown, isWhole, at, last])
  const play = (): void => {
    if (!isPlaying && !isWhole && at >= last) show(0)
    setPlaying(!isPlaying)
  }
  const most = Math.max(1, ...activity.map(({amount}) => amount))
  return (
    <div className="player">
      <button type="button" className="button" aria-pressed={isPlaying} onClick={play}>
        <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <path d={isPlaying ? "M1 0h3v10H1zM6 0h3v10H6z" : "M1 0l9 5-9 5z"} fill="currentColor" />
        </svg>
        {isPlaying ? words.player.pause : words.player.play}
      </button>
      <div className="player-track">
        <svg
          viewBox={`0 0 ${activity.length} 100`}
          preserveAspectRatio="none"
          className="player-activity"
          role="img"
          aria-label={about}
        >
          {activity.map(({month, amount}, index) => (
            <rect
              key={month}
              x={index}
              y={100 - (100 * amount) / most}
              width={0.86}
              height={(100 * amount) / most}
              className={!isWhole && index >= chosen.from && index < chosen.to ? "in" : undefined}
            />
          ))}
        </svg>
        <input
          type="range"
          min={0}
          max={last}
          value={at}
          aria-label={words.player.slider}
          aria-valuetext={
            isWhole ? words.timeline.reset : periodWords(period.since ?? null, period.until ?? null)
          }
          onChange={event => show(Number(event.currentTarget.value))}
        />
        <p className="player-ends">
          <span>{monthWords(activity[0]!.month)}</span>
          <span>{about}</span>
          <span>{monthWords(activity.at(-1)!.month)}</span>
        </p>
      </div>
      <Segments
        label={words.player.window}
        value={String(length)}
        choices={WINDOWS.map(months => [String(months), words.player.months(months)] as const)}
        onValue={value => {
          setLength(Number(value))
          show(at, Number(value))
        }}
      />
      <p className="player-period" aria-live="polite">
        <strong>
          {isWhole ? words.timeline.reset : periodWords(period.since ?? null, period.until ?? null)}
        </strong>
        {!isWhole && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              setPlaying(false)
              onPeriod({since: undefined, until: undefined})
            }}
          >
            {words.timeline.reset}
          </button>
        )}
      </p>
    </div>
  )
}
