// An event of a story, as the record has it: what reviewers made of it, who else tells of it, and the ways to put it right
// without leaving the text.

import type {NewReview} from "@demarche/api"
import {Link} from "@tanstack/react-router"
import {type ReactElement, useState} from "react"
import type {EventAnswer} from "../api/answers.ts"
import {apiAddress} from "../api/fetch-json.ts"
import {useFetched} from "../api/use-answer.ts"
import {Failure, Fetched} from "../desk/states.tsx"
import {Report} from "../event/report.tsx"
import {Versions} from "../record/versions.tsx"
import {Correction} from "../review/correction.tsx"
import {useDecisions} from "../review/use-decisions.ts"
import {words} from "../words.ts"

/** Reports of others that stand here; all stand on the event's page. */
const FEW = 3

export function EventInStory({
  id,
  document,
}: {
  readonly id: string
  /** The story it is shown in. */
  readonly document: string
}): ReactElement {
  const answer = useFetched<EventAnswer>(apiAddress(`events/${encodeURIComponent(id)}`))
  const [isCorrecting, setCorrecting] = useState(false)
  const {decide, failed} = useDecisions()
  return (
    <Fetched answer={answer} lines={3}>
      {({event, reports, reviews}) => {
        const own = reports.find(report => report.document.id === document)
        const others = reports.filter(report => report.document.id !== document)
        return (
          <div className="event-in-story">
            {own !== undefined && <Versions machine={own.record} person={event.record} reviews={reviews} />}
            {isCorrecting ? (
              <Correction
                record={event.record}
                onClose={() => setCorrecting(false)}
                onFix={async fix => {
                  const isDone = await decide(
                    {subject: event.id, decision: "correct", value: fix as NewReview["value"]},
                    {subject: event.id, decision: "accept"},
                  )
                  if (isDone) setCorrecting(false)
                }}
              />
            ) : (
              <p className="row-of-actions">
                <span className="tag">{words.state[event.state]}</span>
                {(["accept", "reject"] as const).map(decision => (
                  <button
                    key={decision}
                    type="button"
                    className="button small"
                    onClick={() => decide({subject: event.id, decision})}
                  >
                    {words.decision[decision]}
                  </button>
                ))}
                <button type="button" className="button small" onClick={() => setCorrecting(true)}>
                  {words.decision["correct"]}
                </button>
                <Link to="/event/$id" params={{id: event.id}} className="text-button">
                  {words.record.openEvent}
                </Link>
              </p>
            )}
            {failed !== null && <Failure error={failed} />}
            {others.length > 0 && (
              <section aria-label={words.story.others(others.length)}>
                <h3>{words.story.others(others.length)}</h3>
                <ol className="reports">
                  {others.slice(0, FEW).map(report => (
                    <Report key={report.id} report={report} isFirst={report.id === event.id} />
                  ))}
                </ol>
              </section>
            )}
          </div>
        )
      }}
    </Fetched>
  )
}
