// The four quad classes as they are drawn everywhere: cooperation is a blue circle, conflict an orange triangle; words
// are hollow, deeds are filled. Shape and filling say the same as colour does, for those who do not see the colour.

import type {EventType, PloverQuadRule} from "@demarche/codebook"
import {type QuadClass, quadClassOf} from "@demarche/codebook"
import type {ReactElement} from "react"
import {words} from "../words.ts"

export const quadClasses: readonly QuadClass[] = [1, 2, 3, 4]

export const quadColour = (quad: QuadClass): string => `var(--quad-${quad})`

/** The class of a type by the rule of the address. */
export const quadOf = (type: string, rule: string | undefined): QuadClass =>
  quadClassOf(type as EventType, (rule ?? "plover-section") as PloverQuadRule) ?? 1

/** The outline around (0, 0), of about twice `r`. */
export const quadPath = (quad: QuadClass, r: number): string =>
  quad <= 2
    ? `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`
    : `M0,${-1.15 * r}L${1.1 * r},${0.85 * r}L${-1.1 * r},${0.85 * r}Z`

export const isDeed = (quad: QuadClass): boolean => quad === 2 || quad === 4

export function QuadMark({
  quad,
  size = 12,
}: {
  readonly quad: QuadClass
  readonly size?: number
}): ReactElement {
  const r = size / 2 - 1.2
  return (
    <svg
      className="quad-mark"
      width={size}
      height={size}
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      role="img"
      aria-label={words.quad[quad]}
    >
      <path
        d={quadPath(quad, r)}
        fill={isDeed(quad) ? quadColour(quad) : "none"}
        stroke={quadColour(quad)}
        strokeWidth={1.8}
        strokeLinejoin="round"
      />
    </svg>
  )
}

export function QuadLegend(): ReactElement {
  return (
    <ul className="quad-legend">
      {quadClasses.map(quad => (
        <li key={quad}>
          <QuadMark quad={quad} />
          {words.quad[quad]}
        </li>
      ))}
    </ul>
  )
}

/** How many of each class, as a bar: words are hatched, deeds are solid. */
export function QuadBar({
  counts,
  of,
}: {
  readonly counts: readonly number[]
  readonly of?: number
}): ReactElement {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const whole = of ?? total
  return (
    <span
      className="quad-bar"
      role="img"
      aria-label={quadClasses.map((quad, index) => `${words.quad[quad]}: ${counts[index] ?? 0}`).join(", ")}
    >
      {whole > 0 &&
        quadClasses.map((quad, index) => {
          const share = (100 * (counts[index] ?? 0)) / whole
          return share === 0 ? null : (
            <span key={quad} className={`quad-fill quad-fill-${quad}`} style={{width: `${share}%`}} />
          )
        })}
    </span>
  )
}
