// What reviewers decided of an event, the latest last; nothing is ever erased, only taken back.

import type {Review} from "@demarche/api"
import type {ReactElement} from "react"
import {addedRecord} from "../missed/added-record.ts"
import {words} from "../words.ts"

export function History({
  reviews,
  onUndo,
}: {
  readonly reviews: readonly Review[]
  readonly onUndo: (review: Review) => void
}): ReactElement {
  const undone = new Set(reviews.flatMap(({undoes}) => (undoes === null ? [] : [undoes])))
  return (
    <section className="part" aria-labelledby="event-history">
      <h2 id="event-history">{words.event.history}</h2>
      {reviews.length === 0 ? (
        <p className="empty">{words.event.noHistory}</p>
      ) : (
        <ol className="history">
          {reviews.map(review => (
            <li key={review.id} className={undone.has(review.id) ? "undone" : undefined}>
              <time dateTime={review.decided_at}>{review.decided_at.slice(0, 16).replace("T", " ")}</time>
              <span>{review.who}</span>
              <strong>{words.decision[review.decision] ?? review.decision}</strong>
              {review.decision === "add" && <span>{addedRecord(review).name}</span>}
              {review.field !== null && (
                <span>
                  {review.field}: <code>{JSON.stringify(review.value)}</code>
                </span>
              )}
              {review.note !== null && <q>{review.note}</q>}
              {review.decision !== "undo" && !undone.has(review.id) && (
                <button type="button" className="text-button" onClick={() => onUndo(review)}>
                  {words.decision["undo"]}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
