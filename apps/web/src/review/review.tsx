// One decision at a time, one key for each; the last ten stay in sight and can be taken back.

import type {NewReview, Review} from "@demarche/api"
import {Kbd} from "@mantine/core"
import {Link} from "@tanstack/react-router"
import {type ReactElement, useMemo, useState} from "react"
import type {EventAnswer} from "../api/answers.ts"
import {apiAddress} from "../api/fetch-json.ts"
import {useFetched} from "../api/use-answer.ts"
import {useAddress} from "../desk/address.ts"
import {useKeys} from "../desk/keys.tsx"
import {PageHeader} from "../desk/page-header.tsx"
import {Empty, Failure, Waiting} from "../desk/states.tsx"
import {MarkedSentence} from "../event/report.tsx"
import {addedRecord} from "../missed/added-record.ts"
import {MissedEvent} from "../missed/missed-event.tsx"
import type {Passage} from "../missed/passage.ts"
import {SelectionBar} from "../missed/selection-bar.tsx"
import {useMissed} from "../missed/use-missed.ts"
import {dayWords} from "../record/days.ts"
import {Because, EventFields, EventHead, eventName} from "../record/event-card.tsx"
import {Versions} from "../record/versions.tsx"
import {words} from "../words.ts"
import {Correction} from "./correction.tsx"
import {type Decided, LastTen} from "./last-ten.tsx"
import {Precision} from "./precision.tsx"
import {sendReview} from "./send-review.ts"
import {type Card, useCards} from "./use-cards.ts"

type Verdict = "accept" | "reject" | "ignore" | "flag"

/** The sentence of a card: in it words are chosen. */
const passageOf = ({sentence, report, document}: Card): Passage => ({
  document: document.id,
  published: document.date,
  text: sentence,
  start: report.record.text_info.start,
  in: report.record.text_info.in,
})

const verdicts: readonly (readonly [Verdict, string])[] = [
  ["accept", "a"],
  ["reject", "x"],
  ["ignore", "Space"],
  ["flag", "f"],
]

export default function ReviewView(): ReactElement {
  const [search, setSearch] = useAddress()
  const [decided, setDecided] = useState<readonly Decided[]>([])
  const [again, setAgain] = useState<readonly Card[]>([])
  const [correcting, setCorrecting] = useState(false)
  const [saving, setSaving] = useState<"saved" | "saving" | null>(null)
  const [failed, setFailed] = useState<unknown>(null)
  const cards = useCards(
    search,
    again,
    new Set(decided.flatMap(({card, event}) => (card === null ? [] : [event]))),
  )
  const card = cards.left?.[0]
  const passage = useMemo(() => (card === undefined ? null : passageOf(card)), [card])
  const missed = useMissed(passage)

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
      ...(fix === undefined
        ? []
        : [{subject, decision: "correct", value: fix as NewReview["value"]} as const]),
      {subject, decision},
    ])
    if (reviews === null) return
    setCorrecting(false)
    setAgain(before => before.filter(one => one !== card))
    setDecided(before => [{card, event: subject, name: eventName(card.event.record), reviews}, ...before])
    if (search["subject"] === subject) setSearch({subject: undefined}, {replace: true})
  }
  const takeBack = async (which: Decided | undefined): Promise<void> => {
    if (which === undefined || saving === "saving") return
    const undone = await send(
      [...which.reviews].reverse().map(({id, subject}) => ({subject, decision: "undo", undoes: id}) as const),
    )
    if (undone === null) return
    setDecided(before => before.filter(one => one !== which))
    if (which.card !== null) setAgain([which.card])
  }
  useKeys({
    a: () => decide("accept"),
    x: () => decide("reject"),
    f: () => decide("flag"),
    e: event => {
      event.preventDefault()
      missed.setDraft(null)
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
          {cards.error !== null ? (
            <Failure error={cards.error} again={cards.again} />
          ) : card === undefined && (cards.left === undefined || cards.isMore) ? (
            <Waiting lines={8} />
          ) : card === undefined || passage === null ? (
            <Empty title={words.review.done}>
              <p>{words.review.doneTodo}</p>
            </Empty>
          ) : (
            <article className="review-card" data-card={card.event.id}>
              <p className="event-head large">
                <EventHead record={card.event.record} />
              </p>
              <div ref={missed.frame}>
                <MarkedSentence record={card.report.record} sentence={card.sentence} draft={missed.marks} />
                <SelectionBar passage={passage} missed={missed} />
              </div>
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
              {missed.draft !== null ? (
                <MissedEvent
                  passage={passage}
                  draft={missed.draft}
                  onDraft={missed.setDraft}
                  onClose={() => missed.setDraft(null)}
                  onAdded={({review, events}) => {
                    missed.setDraft(null)
                    setSaving("saved")
                    const {name} = addedRecord(review)
                    setDecided(before => [
                      {card: null, event: events[0]!, name, reviews: [review]},
                      ...before,
                    ])
                  }}
                />
              ) : correcting ? (
                <Correction
                  key={card.event.id}
                  record={card.event.record}
                  onFix={fix => decide("accept", fix)}
                  onClose={() => setCorrecting(false)}
                />
              ) : (
                <>
                  <EventFields record={card.event.record} />
                  {card.event.state === "corrected" && <Corrected card={card} />}
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
                <button type="button" className="button" onClick={missed.begin}>
                  {words.missed.open} <Kbd size="xs">n</Kbd>
                </button>
              </div>
            </article>
          )}
        </section>
        <aside>
          <LastTen decided={decided} saving={saving} onTakeBack={takeBack} />
          <Precision decisions={decided.length} />
        </aside>
      </div>
    </div>
  )
}

/** A card that comes again: what was changed of it. */
function Corrected({card: {event, report}}: {readonly card: Card}): ReactElement | null {
  const {data} = useFetched<EventAnswer>(apiAddress(`events/${encodeURIComponent(event.id)}`))
  return data === undefined ? null : (
    <Versions machine={report.record} person={data.event.record} reviews={data.reviews} />
  )
}
