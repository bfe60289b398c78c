// What the newest documents tell: events first told on a day, those told most often first.

import type {ReactElement} from "react"
import type {EventListRow} from "../api/answers.ts"
import {useAnswer} from "../api/use-answer.ts"
import {Failure, Waiting} from "../desk/states.tsx"
import {PartSection} from "../parts/part-section.tsx"
import {dayWords} from "../record/days.ts"
import {EventItems} from "../record/event-item.tsx"
import {words} from "../words.ts"

export function LatestEvents({day, few}: {readonly day: string; readonly few: number}): ReactElement {
  const asked = {since: day, until: day, limit: "100"}
  const {data, error, refetch} = useAnswer("changes", asked)
  if (error !== null) return <Failure error={error} again={() => refetch()} />
  const part = data?.parts.find(({name}) => name === "new")
  if (part === undefined) return <Waiting lines={8} />
  const rows = (part.rows as unknown as readonly EventListRow[])
    // what lies ahead of its report is no news of the day
    .filter(row => row.date === null || row.published === null || row.date <= row.published)
    .toSorted((a, b) => b.reports - a.reports)
  return (
    <PartSection
      part={{...part, rows: rows as unknown as typeof part.rows}}
      source={{question: "changes", search: asked, part: "new"}}
      title={words.home.latest}
      about={words.home.publishedOn(dayWords(day))}
      empty={words.home.noLatest}
    >
      <EventItems rows={rows.slice(0, few)} />
    </PartSection>
  )
}
