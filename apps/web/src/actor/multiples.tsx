// The same months for each of the closest partners, on one scale, so that they can be set side by side.

import type {Part, Row} from "@demarche/api"
import {Link} from "@tanstack/react-router"
import type {ReactElement, ReactNode} from "react"
import {askAddress, useAnswer} from "../api/use-answer.ts"
import type {Search} from "../desk/address.ts"
import {Counted} from "../filters/counted.tsx"
import {RowSection} from "../parts/row-section.tsx"
import {nameOf} from "../record/names.ts"
import {words} from "../words.ts"

const WIDTH = 240
const HEIGHT = 64

export function Multiples({
  code,
  partners,
  asked,
  title = words.actor.multiples,
  tools,
}: {
  readonly code: string
  readonly partners: readonly Row[]
  readonly asked: Search
  readonly title?: string
  readonly tools?: ReactNode
}): ReactElement | null {
  const shown = partners.slice(0, 8).map(row => String(row["partner"]))
  const compared = {...asked, sides: shown.flatMap(partner => [code, partner]).join(",")}
  const {data} = useAnswer("compare", compared, {enabled: shown.length >= 2})
  if (shown.length < 2 || data === undefined) return null
  const parts = shown.map(partner => data.parts.find(({name}) => name === `${code}-${partner}`))
  const months = [...new Set(parts.flatMap(part => part?.rows.map(row => String(row["month"])) ?? []))].sort()
  const most = Math.max(1, ...parts.flatMap(part => part?.rows.map(tallest) ?? []))
  return (
    <RowSection
      name="multiples"
      title={title}
      about={words.actor.multiplesMean}
      rows={shown.flatMap((partner, index) => parts[index]?.rows.map(row => ({partner, ...row})) ?? [])}
      address={askAddress("compare", compared)}
      file={`partners-of-${code}-by-month`}
    >
      {tools}
      <ul className="multiples">
        {shown.map((partner, index) => (
          <li key={partner}>
            <Link
              to="/$first/$second"
              params={{first: code, second: partner}}
              search={{since: asked["since"], until: asked["until"]}}
            >
              {nameOf(partner)}
            </Link>
            <Mini part={parts[index]} months={months} most={most} />
          </li>
        ))}
      </ul>
      <Counted />
    </RowSection>
  )
}

const above = (row: Row): number => Number(row["quad1"]) + Number(row["quad2"])
const below = (row: Row): number => Number(row["quad3"]) + Number(row["quad4"])
const tallest = (row: Row): number => Math.max(above(row), below(row))

function Mini({
  part,
  months,
  most,
}: {
  readonly part: Part | undefined
  readonly months: readonly string[]
  readonly most: number
}): ReactElement {
  const step = WIDTH / Math.max(1, months.length)
  const half = HEIGHT / 2
  const place = new Map(months.map((month, index) => [month, index]))
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="mini" aria-hidden="true" preserveAspectRatio="none">
      <line x2={WIDTH} y1={half} y2={half} stroke="var(--line-2)" />
      {part?.rows.map(row => {
        const x = place.get(String(row["month"]))! * step
        const up = (above(row) / most) * (half - 2)
        const down = (below(row) / most) * (half - 2)
        const width = Math.max(1, step - 1)
        return (
          <g key={String(row["month"])}>
            {up > 0 && <rect x={x} y={half - up} width={width} height={up} fill="var(--quad-2)" />}
            {down > 0 && <rect x={x} y={half} width={width} height={down} fill="var(--quad-4)" />}
          </g>
        )
      })}
    </svg>
  )
}
