// Who held the offices of a state, as the knowledge base has it: a bar for each, over the same years.

import {Link} from "@tanstack/react-router"
import type {ReactElement} from "react"
import {apiAddress} from "../api/fetch-json.ts"
import {useAllFetched} from "../api/use-answer.ts"
import {RowSection} from "../parts/row-section.tsx"
import {dayNumber, dayOf, periodWords} from "../record/days.ts"
import {nameOf} from "../record/names.ts"
import {words} from "../words.ts"

interface Holder {
  readonly name: string
  readonly office: string | null
  readonly code: string | null
  readonly from: string | null
  readonly to: string | null
}

/** As a text would name them; the knowledge base reads them like any other description. */
const offices = ["president", "king", "prime minister", "foreign minister", "defence minister"] as const

/** Only those who held it since this day: a record of today's news begins after it. */
const SINCE = "1990-01-01"

export function Offices({code}: {readonly code: string}): ReactElement | null {
  const addressOf = (office: string): string => apiAddress("who", {name: `${office} of ${nameOf(code)}`})
  const answers = useAllFetched<{readonly candidates: readonly Holder[]}>(offices.map(addressOf))
  const held = answers.flatMap(({data}) =>
    (data?.candidates ?? []).filter(
      holder =>
        holder.code === code &&
        holder.office !== null &&
        holder.from !== null &&
        (holder.to === null || holder.to >= SINCE),
    ),
  )
  if (held.length === 0) return null
  const names = [...new Set(held.map(({office}) => office!))]
  const last = held
    .map(({from, to}) => to ?? from!)
    .sort()
    .at(-1)!
  const [first, end] = [dayNumber(SINCE), dayNumber(last) + 365]
  const at = (day: number): string => `${(100 * Math.max(0, day - first)) / (end - first)}%`
  return (
    <RowSection
      name="offices"
      title={words.actor.offices}
      about={words.actor.officesMean}
      rows={held.map(({name, office, from, to}) => ({office, name, from, to}))}
      address={addressOf(offices[0])}
      file={`offices-of-${code}`}
    >
      <dl className="offices">
        {names.map(office => (
          <div key={office}>
            <dt>{office}</dt>
            <dd>
              <ol>
                {held
                  .filter(holder => holder.office === office)
                  .sort((a, b) => (a.from! < b.from! ? -1 : 1))
                  .map(({name, from, to}) => (
                    <li key={`${name} ${from}`}>
                      <Link to="/search" search={{q: name}}>
                        {name}
                      </Link>
                      <span className="dim">
                        {to === null ? words.actor.since(from!) : periodWords(from, to)}
                      </span>
                      <span className="office-bar" aria-hidden="true">
                        <span
                          style={{
                            left: at(dayNumber(from!)),
                            right: `calc(100% - ${at(to === null ? end : dayNumber(to))})`,
                          }}
                        />
                      </span>
                    </li>
                  ))}
              </ol>
            </dd>
          </div>
        ))}
      </dl>
      <p className="office-years dim" aria-hidden="true">
        <span>
          <span>{SINCE.slice(0, 4)}</span>
          <span>{dayOf(end).slice(0, 4)}</span>
        </span>
      </p>
    </RowSection>
  )
}
