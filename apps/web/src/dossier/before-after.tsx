// What passed between two sides in the days before an event and in as many after it.

import type {Row} from "@demarche/api"
import {Link} from "@tanstack/react-router"
import {type ReactElement, useState} from "react"
import type {EventListRow} from "../api/answers.ts"
import {askAddress, useAnswer} from "../api/use-answer.ts"
import {type Search, useAddress} from "../desk/address.ts"
import {Fetched} from "../desk/states.tsx"
import {Counted} from "../filters/counted.tsx"
import {wholePeriod} from "../filters/filters.ts"
import {Field, Select} from "../parts/field.tsx"
import {RowSection} from "../parts/row-section.tsx"
import {Segments} from "../parts/segments.tsx"
import {dayNumber, dayOf, dayWords, numberWords} from "../record/days.ts"
import {readParties} from "../record/party.tsx"
import {QuadBar, quadClasses} from "../record/quad.tsx"
import {words} from "../words.ts"
import {FigureHeads} from "./figure-heads.tsx"
import {sumOf, turningPoints} from "./turning-points.ts"

const WINDOWS = ["30", "90", "365"] as const

const nameOf = ({date, type, mode, actor}: EventListRow): string =>
  `${dayWords(date!)}: ${[type, mode].filter(Boolean).join(" ")}, ${readParties(actor)
    .map(({name, code}) => name || code || "?")
    .join(", ")}`

export function BeforeAfter({
  sides,
  rows,
}: {
  readonly sides: readonly [string, string]
  /** Among these the event is chosen. */
  readonly rows: readonly EventListRow[]
}): ReactElement | null {
  const [search, setSearch] = useAddress()
  const [days, setDays] = useState<string>("90")
  const choices = turningPoints(rows, search["around"])
  const chosen = choices.find(({event}) => event === search["around"]) ?? choices[0]
  if (chosen === undefined) return null
  const day = dayNumber(chosen.date!)
  const length = Number(days)
  const asked = {...wholePeriod(search), sides: sides.join(",")}
  return (
    <Shown
      asked={asked}
      // the day of the event is in neither: it would count itself
      before={{since: dayOf(day - length), until: dayOf(day - 1)}}
      after={{since: dayOf(day + 1), until: dayOf(day + length)}}
    >
      <div className="around-tools">
        <Field label={words.around.event}>
          <Select
            value={chosen.event}
            choices={choices.map(({event}) => event)}
            names={Object.fromEntries(choices.map(row => [row.event, nameOf(row)]))}
            onValue={event => setSearch({around: event}, {replace: true})}
          />
        </Field>
        <Segments
          label={words.around.window}
          value={days}
          choices={WINDOWS.map(choice => [choice, words.around.days(Number(choice))] as const)}
          onValue={setDays}
        />
      </div>
      {chosen.sentence !== null && (
        <p className="sentence">
          <Link
            to="."
            search={(now: Search) => ({...now, event: chosen.event})}
            resetScroll={false}
            className="plain"
          >
            {chosen.sentence}
          </Link>
        </p>
      )}
    </Shown>
  )
}

function Shown({
  asked,
  before,
  after,
  children,
}: {
  readonly asked: Search
  readonly before: Search
  readonly after: Search
  readonly children: ReactElement | readonly (ReactElement | false)[]
}): ReactElement {
  const answers = [
    useAnswer("series", {...asked, ...before}),
    useAnswer("series", {...asked, ...after}),
  ] as const
  const sums = answers.map(({data}) => sumOf(data?.parts[0]?.rows ?? []))
  const most = Math.max(1, ...sums.map(({events}) => events))
  const rows: readonly Row[] = ([before, after] as const).map(({since, until}, index) => ({
    since: since!,
    until: until!,
    ...sums[index]!,
  }))
  return (
    <RowSection
      name="around"
      title={words.around.title}
      about={words.around.means}
      rows={rows}
      address={askAddress("series", {...asked, since: before["since"], until: after["until"]})}
      file="before-and-after"
    >
      {children}
      <Fetched
        answer={
          answers.find(({error}) => error !== null) ??
          answers.find(({data}) => data === undefined) ??
          answers[0]
        }
        lines={4}
      >
        {() => (
          <div className="table-scroll">
            <table className="summary around">
              <thead>
                <tr>
                  <th scope="col">{words.around.period}</th>
                  <FigureHeads />
                  <td />
                </tr>
              </thead>
              <tbody>
                {(["before", "after"] as const).map((when, index) => (
                  <tr key={when}>
                    <th scope="row">{words.event[when]}</th>
                    <td className="figure strong">{numberWords(sums[index]!.events)}</td>
                    {quadClasses.map(quad => (
                      <td key={quad} className="figure">
                        {numberWords(sums[index]![`quad${quad}`])}
                      </td>
                    ))}
                    <td className="figure">
                      {sums[index]!.scale_mean === null ? "–" : numberWords(sums[index]!.scale_mean)}
                    </td>
                    <td className="around-bar">
                      <QuadBar counts={quadClasses.map(quad => sums[index]![`quad${quad}`])} of={most} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Fetched>
      <Counted isScored />
    </RowSection>
  )
}
