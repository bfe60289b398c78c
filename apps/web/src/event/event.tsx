// All that is known of one event: its reports, the fields with their words, what reviewers decided, what came before and
// after, and the ways to correct it.

import type {NewReview} from "@demarche/api"
import {Link, useNavigate, useParams} from "@tanstack/react-router"
import {lazy, type ReactElement, Suspense, useState} from "react"
import type {EventAnswer} from "../api/answers.ts"
import {apiAddress} from "../api/fetch-json.ts"
import {useFetched} from "../api/use-answer.ts"
import {Failure, Fetched, Waiting} from "../desk/states.tsx"
import {useTitle} from "../desk/title.ts"
import {Field} from "../parts/field.tsx"
import {PartActions} from "../parts/part-actions.tsx"
import {RowSection} from "../parts/row-section.tsx"
import {Because, EventFields, EventHead, eventName, Reasons} from "../record/event-card.tsx"
import {EventItems} from "../record/event-item.tsx"
import {partyOf, WhoToWhom} from "../record/party.tsx"
import {Versions} from "../record/versions.tsx"
import {useDecisions} from "../review/use-decisions.ts"
import {words} from "../words.ts"
import {History} from "./history.tsx"
import {Report} from "./report.tsx"

const Surroundings = lazy(() => import("../map/surroundings.tsx"))

export default function Event(): ReactElement {
  const {id} = useParams({from: "/event/$id"})
  const address = apiAddress(`events/${encodeURIComponent(id)}`)
  const answer = useFetched<EventAnswer>(address)
  const navigate = useNavigate()
  useTitle(answer.data === undefined ? words.event.title : eventName(answer.data.event.record))
  const {decide, failed} = useDecisions(async ({gone}, review) => {
    // an added event that is taken back is no more: its story is
    if (review.decision === "undo" && gone.includes(id) && review.subject !== id)
      await navigate({to: "/story/$id", params: {id: review.subject}})
  })
  return (
    <Fetched answer={answer} lines={12} isPage>
      {({event: {record, ...event}, reports, reviews, related}) => (
        <article className="page event" data-page-event={id}>
          <header className="page-header">
            <p className="kicker">
              {words.event.title}
              <span className="tag">{words.state[event.state]}</span>
              <PartActions
                source={{question: "event", part: "event", search: {words: id}}}
                title={words.event.title}
              />
            </p>
            <h1 className="event-head huge">
              <EventHead record={record} />
            </h1>
            <p className="lead">
              <WhoToWhom actor={record.actor.map(partyOf)} recipient={record.recipient.map(partyOf)} />
            </p>
            <p className="row-of-actions">
              {(["accept", "reject", "flag"] as const).map(decision => (
                <button
                  key={decision}
                  type="button"
                  className="button"
                  onClick={() => decide({subject: id, decision})}
                >
                  {words.decision[decision]}
                </button>
              ))}
              <Link to="/review" search={{subject: id}} className="text-button">
                {words.event.correct}
              </Link>
            </p>
            {failed !== null && <Failure error={failed} />}
          </header>
          <div className="event-columns">
            <section className="part" aria-labelledby="event-reports">
              <h2 id="event-reports">
                {words.event.reports} <span className="count">{reports.length}</span>
              </h2>
              <ol className="reports">
                {reports.map((report, index) => (
                  <Report key={report.id} report={report} isFirst={index === 0 && reports.length > 1}>
                    {reports.length > 1 && report.id !== id && (
                      <button
                        type="button"
                        className="text-button"
                        onClick={() => decide({subject: report.id, decision: "split"})}
                      >
                        {words.event.split}
                      </button>
                    )}
                  </Report>
                ))}
              </ol>
              {event.why_merged.length > 0 && (
                <Reasons summary={words.event.whyMerged} reasons={event.why_merged} />
              )}
              <Merge id={id} onMerge={decide} />
            </section>
            <section className="part" aria-labelledby="event-fields">
              <h2 id="event-fields">{words.event.fields}</h2>
              <EventFields record={record} />
              {reports[0] !== undefined && (
                <Versions machine={reports[0].record} person={record} reviews={reviews} />
              )}
              {record.event_loc !== null && (
                <Suspense fallback={<Waiting lines={5} />}>
                  <Surroundings place={record.event_loc} />
                </Suspense>
              )}
              <Because record={record} />
            </section>
          </div>
          <History
            reviews={reviews}
            onUndo={review => decide({subject: review.subject, decision: "undo", undoes: review.id})}
          />
          {(["before", "after"] as const).map(when => (
            <RowSection
              key={when}
              name={when}
              title={words.event[when]}
              rows={related[when]}
              address={address}
              file={`${id}-${when}`}
            >
              {related[when].length === 0 ? (
                <p className="empty">{words.event.nothing[when]}</p>
              ) : (
                <EventItems rows={related[when]} />
              )}
            </RowSection>
          ))}
        </article>
      )}
    </Fetched>
  )
}

/** Two events that are one: the other is named by its id. */
function Merge({
  id,
  onMerge,
}: {
  readonly id: string
  readonly onMerge: (review: NewReview) => Promise<boolean>
}): ReactElement {
  const [other, setOther] = useState("")
  return (
    <form
      className="merge"
      onSubmit={event => {
        event.preventDefault()
        onMerge({subject: id, decision: "merge", value: other.trim()})
      }}
    >
      <Field label={words.event.mergeWith}>
        <input
          value={other}
          onChange={event => setOther(event.currentTarget.value)}
          placeholder={words.event.mergeId}
          pattern="[0-9a-f]{16}"
          required
        />
      </Field>
      <button type="submit" className="button small">
        {words.decision["merge"]}
      </button>
    </form>
  )
}
