// One decision at a time, one key for each; the last ten stay in sight and can be taken back.

import type {Queue, Review} from "@demarche/api"
import {Kbd} from "@mantine/core"
import {useQueryClient} from "@tanstack/react-query"
import {Link} from "@tanstack/react-router"
import {type ReactElement, useEffect, useState} from "react"
import type {EventAnswer} from "../api/answers.ts"
import {apiAddress} from "../api/fetch-json.ts"
import {useFetched} from "../api/use-answer.ts"
import {type Search, useAddress} from "../desk/address.ts"
import {useKeys} from "../desk/keys.tsx"
import {PageHeader} from "../desk/page-header.tsx"
import {Empty, Failure, Waiting} from "../desk/states.tsx"
import {MarkedSentence} from "../event/report.tsx"
import {dayWords} from "../record/days.ts"
import {Because, EventFields, EventHead, eventName} from "../record/event-card.tsx"
import {words} from "../words.ts"
import {Correction} from "./correction.tsx"
import {Precision} from "./precision.tsx"
import {type NewReview, sendReview} from "./send-review.ts"

type Card = Queue["events"][number]

interface Decided {
  readonly card: Card
  readonly reviews: readonly Review[]
}

type Verdict = "accept" | "reject" | "ignore" | "flag"

const verdicts: readonly (readonly [Verdict, string])[] = [
  ["accept", "a"],
  ["reject", "x"],
  ["ignore", "Space"],
  ["flag", "f"],
]

/** The cards: first the one that was asked for, then the queue, without those decided here. */
const useCards = (search: Search) => {
  const asked = search["subject"]
  const queue = useFetched<Queue>(apiAddress("review/queue", {limit: "50", type: search["type"]}))
  const one = useFetched<EventAnswer>(apiAddress(`events/${encodeURIComponent(asked ?? "")}`), {
    enabled: asked !== undefined,
  })
  const first: readonly Card[] =
    one.data?.reports[0] === undefined
      ? []
      : [{event: one.data.event, report: one.data.reports[0], ...one.data.reports[0]}]
  return {
    queue,
    error: queue.error ?? (asked === undefined ? null : one.error),
    cards:
      queue.data === undefined
        ? undefined
        : [...first, ...queue.data.events.filter(({event}) => event.id !== asked)],
  }
}

export default function ReviewView(): ReactElement {
  const [search, setSearch] = useAddress()
  const {queue, error, cards} = useCards(search)
  const [decided, setDecided] = useState<readonly Decided[]>([])
  const [correcting, setCorrecting] = useState(false)
  const [saving, setSaving] = useState<"saved" | "saving" | null>(null)
  const [failed, setFailed] = useState<unknown>(null)
  const answers = useQueryClient()
  const done = new Set(decided.map(({card}) => card.event.id))
  const left = cards?.filter(({event}) => !done.has(event.id))
  const card = left?.[0]

  const send = async (reviews: readonly NewReview[]): Promise<readonly Review[] | null> => {
    setSaving("saving")
    setFailed(null)
    try {
      const sent: Review[] = []
      for (const review of reviews) sent.push((await sendReview(review)).review)
      setSaving("saved")
      return sent
    } catch (reason) {
      setSaving(null)
      setFailed(reason)
      return null
    }
  }
  const decide = async (decision: Verdict, fix?: Readonly<Record<string, unknown>>): Promise<void> => {
    if (card === undefined || saving === "saving") return
    const subject = card.event.id
    const reviews = await send([
      ...(fix === undefined ? [] : [{subject, decision: "correct", value: fix} as const]),
      {subject, decision},
    ])
    if (reviews === null) return
    setCorrecting(false)
    setDecided(before => [{card, reviews}, ...before])
    if (search["subject"] === subject) setSearch({subject: undefined}, {replace: true})
  }
  const takeBack = async (which: Decided | undefined): Promise<void> => {
    if (which === undefined || saving === "saving") return
    const undone = await send(
      [...which.reviews].reverse().map(({id, subject}) => ({subject, decision: "undo", undoes: id}) as const),
    )
    if (undone !== null) setDecided(before => before.filter(one => one !== which))
  }
  useEffect(() => {
    if (left !== undefined && left.length === 0 && queue.data?.next !== null && queue.data !== undefined)
      answers.invalidateQueries({queryKey: [apiAddress("review/queue", {limit: "50", type: search["type"]})]})
  }, [left, queue.data, answers, search])
  useKeys({
    a: () => decide("accept"),
    x: () => decide("reject"),
    f: () => decide("flag"),
    e: event => {
      event.preventDefault()
      setCorrecting(!correcting)
    },
    " ": event => {
      event.preventDefault()
      decide("ignore")
    },
    Backspace: event => {
      event.preventDefault()
      takeBack(decided[0])
    },
  })

  return (
    <div className="page review">
      <PageHeader title={words.nav.review} about={words.review.about} />
      <div className="review-columns">
        <section aria-label={words.review.card} aria-live="polite">
          {error !== null ? (
            <Failure error={error} again={() => queue.refetch()} />
          ) : cards === undefined ? (
            <Waiting lines={8} />
          ) : card === undefined ? (
            <Empty title={words.review.done}>
              <p>{words.review.doneTodo}</p>
            </Empty>
          ) : (
            <article className="review-card" data-card={card.event.id}>
              <p className="event-head large">
                <EventHead record={card.event.record} />
              </p>
              <MarkedSentence record={card.report.record} sentence={card.sentence} />
              <p className="event-foot">
                {card.document.date !== null && <span>{dayWords(card.document.date)}</span>}
                {card.document.publisher !== null && <span>{card.document.publisher}</span>}
                <Link to="/story/$id" params={{id: card.document.id}} search={{at: card.report.id}}>
                  {words.record.readStory}
                </Link>
                <Link to="/event/$id" params={{id: card.event.id}}>
                  {words.record.openEvent}
                </Link>
              </p>
              {correcting ? (
                <Correction
                  key={card.event.id}
                  record={card.event.record}
                  onFix={fix => decide("accept", fix)}
                  onClose={() => setCorrecting(false)}
                />
              ) : (
                <>
                  <EventFields record={card.event.record} />
                  <Because record={card.event.record} />
                </>
              )}
              {failed !== null && <Failure error={failed} />}
              <div className="verdicts">
                {verdicts.map(([decision, key]) => (
                  <button
                    key={decision}
                    type="button"
                    className={decision === "accept" ? "button primary" : "button"}
                    onClick={() => decide(decision)}
                  >
                    {words.decision[decision]} <Kbd size="xs">{key}</Kbd>
                  </button>
                ))}
                <button type="button" className="button" onClick={() => setCorrecting(!correcting)}>
                  {words.decision["correct"]} <Kbd size="xs">e</Kbd>
                </button>
              </div>
            </article>
          )}
        </section>
        <aside>
          <section aria-labelledby="last-ten">
            <h2 id="last-ten">{words.review.last}</h2>
            <p className="about" role="status">
              {saving === null ? words.review.none(decided.length) : words.review[saving]}
            </p>
            <ol className="last-ten">
              {decided.slice(0, 10).map(one => (
                <li key={one.reviews[0]!.id}>
                  <strong>{words.decision[one.reviews.at(-1)!.decision]}</strong>
                  <Link to="/event/$id" params={{id: one.card.event.id}}>
                    {eventName(one.card.event.record)}
                  </Link>
                  <button type="button" className="text-button" onClick={() => takeBack(one)}>
                    {words.decision["undo"]}
                  </button>
                </li>
              ))}
            </ol>
          </section>
          <Precision decisions={decided.length} />
        </aside>
      </div>
    </div>
  )
}
