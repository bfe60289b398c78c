// One report of an event: its sentence, with the words that were read marked, and where it was published.

import type {EventRecord} from "@demarche/codebook"
import {Link} from "@tanstack/react-router"
import type {ReactElement, ReactNode} from "react"
import type {ReportWhole} from "../api/answers.ts"
import {DRAFT} from "../missed/draft.ts"
import {dayWords} from "../record/days.ts"
import {eventName} from "../record/event-card.tsx"
import {OutsideLink} from "../record/outside.tsx"
import {MarkedWords} from "../story/marked-text.tsx"
import {type Mark, marksOfEvent} from "../story/marks.ts"
import {words} from "../words.ts"

/** The sentence of a record, marked; `sentence` begins at `record.text_info.start`. */
export function MarkedSentence({
  record,
  sentence,
  draft,
}: {
  readonly record: EventRecord
  readonly sentence: string
  /** Marks of an event that is being told; its words stand out before those of the record. */
  readonly draft?: readonly Mark[] | undefined
}): ReactElement {
  const {start, in: where} = record.text_info
  const marks = [...marksOfEvent(record, where ?? "text"), ...(draft ?? [])]
    .map(mark => ({...mark, start: mark.start - start, end: mark.end - start}))
    .filter(mark => mark.start >= 0 && mark.end <= sentence.length)
  return (
    <blockquote className="sentence marked" data-start={start}>
      <MarkedWords
        text={sentence}
        marks={marks}
        start={0}
        end={sentence.length}
        chosen={draft === undefined ? null : DRAFT}
        nameOf={() => eventName(record)}
      />
    </blockquote>
  )
}

export function Report({
  report,
  isFirst,
  children,
}: {
  readonly report: ReportWhole
  readonly isFirst: boolean
  /** What can be done with it. */
  readonly children?: ReactNode
}): ReactElement {
  const {document, record, sentence} = report
  return (
    <li className="report" data-report={report.id}>
      <MarkedSentence record={record} sentence={sentence} />
      <p className="event-foot">
        {isFirst && <span className="tag">{words.event.first}</span>}
        {document.date !== null && <time dateTime={document.date}>{dayWords(document.date)}</time>}
        {document.publisher !== null && <span>{document.publisher}</span>}
        {document.copy_of !== null && <span className="tag quiet">{words.event.copy}</span>}
        <Link to="/story/$id" params={{id: document.id}} search={{at: report.id}}>
          {words.record.readStory}
        </Link>
        {document.url !== null && <OutsideLink to={document.url}>{words.parts.source}</OutsideLink>}
        {children}
      </p>
    </li>
  )
}
