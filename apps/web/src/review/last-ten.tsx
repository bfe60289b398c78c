// The last decisions, each with a way back.

import type {Review} from "@demarche/api"
import {Link} from "@tanstack/react-router"
import type {ReactElement} from "react"
import {words} from "../words.ts"
import type {Card} from "./use-cards.ts"

export interface Decided {
  /** Null of a missed event that was added. */
  readonly card: Card | null
  readonly event: string
  readonly name: string
  /** In the order in which they were sent. */
  readonly reviews: readonly Review[]
}

export function LastTen({
  decided,
  saving,
  onTakeBack,
}: {
  readonly decided: readonly Decided[]
  readonly saving: "saved" | "saving" | null
  readonly onTakeBack: (which: Decided) => void
}): ReactElement {
  return (
    <section aria-labelledby="last-ten">
      <h2 id="last-ten">{words.review.last}</h2>
      <p className="about" role="status">
        {saving === null ? words.review.none(decided.length) : words.review[saving]}
      </p>
      <ol className="last-ten">
        {decided.slice(0, 10).map(one => (
          <li key={one.reviews[0]!.id}>
            <strong>{words.decision[one.reviews.at(-1)!.decision]}</strong>
            <Link to="/event/$id" params={{id: one.event}}>
              {one.name}
            </Link>
            <button type="button" className="text-button" onClick={() => onTakeBack(one)}>
              {words.decision["undo"]}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
