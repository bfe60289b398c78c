// What the newest documents tell: events first told on a day, those told most often first.

import type {Part, Row} from "@demarche/api"
import type {ReactElement} from "react"
import type {EventListRow} from "../api/answers.ts"
import {AskedSection} from "../parts/asked-section.tsx"
import {dayWords} from "../record/days.ts"
import {EventItems} from "../record/event-item.tsx"
import {words} from "../words.ts"

const eventsOf = ({rows}: Part): readonly EventListRow[] => rows as unknown as readonly EventListRow[]

/** What lies ahead of its report is no news of the day. */
const latest = (part: Part): Part => ({
  ...part,
  rows: eventsOf(part)
    .filter(row => row.date === null || row.published === null || row.date <= row.published)
    .toSorted((a, b) => b.reports - a.reports) as unknown as Row[],
})

export const LatestEvents = ({day, few}: {readonly day: string; readonly few: number}): ReactElement => (
  <AskedSection
    question="changes"
    search={{since: day, until: day, limit: "100"}}
    part="new"
    title={words.home.latest}
    about={() => words.home.publishedOn(dayWords(day))}
    empty={words.home.noLatest}
    shape={latest}
  >
    {part => <EventItems rows={eventsOf(part).slice(0, few)} />}
  </AskedSection>
)
