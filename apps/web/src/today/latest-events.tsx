// What the newest documents tell: events first told on a day, those told most often first.

import type {Part} from "@demarche/api"
import type {ReactElement} from "react"
import type {EventListRow} from "../api/answers.ts"
import {partNamed, useAnswer} from "../api/use-answer.ts"
import {Fetched} from "../desk/states.tsx"
import type {Source} from "../parts/part-actions.tsx"
import {PartSection} from "../parts/part-section.tsx"
import {dayWords} from "../record/days.ts"
import {EventItems} from "../record/event-item.tsx"
import {words} from "../words.ts"

export function LatestEvents({day, few}: {readonly day: string; readonly few: number}): ReactElement {
  const asked = {since: day, until: day, limit: "100"}
  const answer = useAnswer("changes", asked)
  return (
    <Fetched answer={answer} lines={8}>
      {answer => (
        <Latest
          part={partNamed(answer, "new")!}
          day={day}
          few={few}
          source={{question: "changes", search: asked, part: "new"}}
        />
      )}
    </Fetched>
  )
}

function Latest({
  part,
  source,
  day,
  few,
}: {
  readonly part: Part
  readonly source: Source
  readonly day: string
  readonly few: number
}): ReactElement {
  const rows = (part.rows as unknown as readonly EventListRow[])
    // what lies ahead of its report is no news of the day
    .filter(row => row.date === null || row.published === null || row.date <= row.published)
    .toSorted((a, b) => b.reports - a.reports)
  return (
    <PartSection
      part={{...part, rows: rows as unknown as typeof part.rows}}
      source={source}
      title={words.home.latest}
      about={words.home.publishedOn(dayWords(day))}
      empty={words.home.noLatest}
    >
      <EventItems rows={rows.slice(0, few)} />
    </PartSection>
  )
}
