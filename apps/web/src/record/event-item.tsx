// One event in a list: when, what, who to whom, and the sentence it stands in. Its heading opens it beside the list.

import {Link} from "@tanstack/react-router"
import type {ReactElement} from "react"
import type {EventListRow} from "../api/answers.ts"
import {type Search, useAddress} from "../desk/address.ts"
import {words} from "../words.ts"
import {periodWords, withGroupedNumbers} from "./days.ts"
import {Entry} from "./entry.tsx"
import {readParties, WhoToWhom} from "./party.tsx"
import {QuadMark, quadOf} from "./quad.tsx"

function EventItem({row}: {readonly row: EventListRow}): ReactElement {
  const [search] = useAddress()
  const quad = quadOf(row.type, search["quad-rule"])
  return (
    <Entry
      event={row.event}
      when={
        <time dateTime={row.date ?? undefined}>
          {row.date === null ? words.record.undated : periodWords(row.date, row.enddate)}
        </time>
      }
    >
      <p className="event-head">
        <QuadMark quad={quad} />
        <Link
          to="."
          search={(before: Search) => ({...before, event: row.event})}
          resetScroll={false}
          className="event-type"
        >
          {row.type}
          {row.mode !== null && <span className="mode"> {row.mode}</span>}
        </Link>
        {row.modality !== "actual" && (
          <span className="tag">{words.modality[row.modality] ?? row.modality}</span>
        )}
        <WhoToWhom actor={readParties(row.actor)} recipient={readParties(row.recipient)} />
      </p>
      {row.sentence !== null && <p className="sentence">{row.sentence}</p>}
      <p className="event-foot">
        {[
          row.place,
          ...[...row.amount, ...row.size].map(withGroupedNumbers),
          row.said_by === null ? null : words.record.saidBy(row.said_by),
          row.publisher,
          row.reports > 1 ? words.record.reports(row.reports, row.sources) : null,
        ]
          .filter(piece => piece !== null && piece !== "")
          .map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
            <span key={index}>{piece}</span>
          ))}
        <Confidence value={row.confidence} />
      </p>
    </Entry>
  )
}

export function EventItems({rows}: {readonly rows: readonly EventListRow[]}): ReactElement {
  return (
    <ol className="event-items">
      {rows.map(row => (
        <EventItem key={row.event} row={row} />
      ))}
    </ol>
  )
}

/** How sure the coder is, in hundredths. */
export function Confidence({value}: {readonly value: number}): ReactElement {
  const hundredths = Math.round(100 * value)
  return (
    <span className="confidence" title={words.record.confidenceMeans}>
      <span className="confidence-bar" aria-hidden="true">
        <span style={{width: `${hundredths}%`}} />
      </span>
      {words.record.sure(hundredths)}
    </span>
  )
}
