// A text beside the events read in it: choose one on either side and it is found on the other.

import type {EventRecord, Statement, Trend} from "@demarche/codebook"
import {type ReactElement, type ReactNode, type RefObject, useEffect, useMemo, useRef} from "react"
import {DRAFT} from "../missed/draft.ts"
import {dayWords} from "../record/days.ts"
import {Because, EventFields, EventHead, eventName} from "../record/event-card.tsx"
import {partyOf, WhoToWhom} from "../record/party.tsx"
import {words} from "../words.ts"
import {MarkedText, MarkedWords, MarkLegend} from "./marked-text.tsx"
import {type Mark, marksOfEvent, marksOfStatement} from "./marks.ts"

interface StoryTextProps {
  readonly title: string | null
  readonly text: string
  readonly events: readonly EventRecord[]
  readonly statements: readonly Statement[]
  readonly trends: readonly Trend[]
  readonly chosen: string | null
  readonly onChoose: (record: string | null) => void
  /** What can be done with an event beside reading it. */
  readonly actions?: (record: EventRecord) => ReactNode
  /** What stands under the text. */
  readonly foot?: ReactNode
  readonly empty: string
  /** Around the text: where words are selected. */
  readonly frame?: RefObject<HTMLDivElement | null>
  /** Marks of an event that is being told; its words alone stand out. */
  readonly draft?: readonly Mark[] | undefined
  /** What stands over the events. */
  readonly aside?: ReactNode
}

export function StoryText(props: StoryTextProps): ReactElement {
  const {
    title,
    text,
    events,
    statements,
    trends,
    chosen,
    onChoose,
    actions,
    foot,
    empty,
    frame,
    draft,
    aside,
  } = props
  const marks = useMemo(
    () =>
      (["text", "title"] as const).map(where => [
        ...events.flatMap(record => marksOfEvent(record, where)),
        ...statements.flatMap(record => marksOfStatement(record, where)),
        ...(where === "text" ? (draft ?? []) : []),
      ]),
    [events, statements, draft],
  )
  const names = useMemo(() => new Map(events.map(record => [record.id, eventName(record)])), [events])
  const cards = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen === null) return
    cards.current?.querySelector(`[data-card="${CSS.escape(chosen)}"]`)?.scrollIntoView({block: "nearest"})
  }, [chosen])
  const choose = (record: string): void => onChoose(record === chosen ? null : record)
  const shared = {
    chosen: draft === undefined ? chosen : DRAFT,
    // words of buttons cannot be selected
    ...(draft === undefined && {onChoose: choose}),
    nameOf: (record: string) => names.get(record) ?? words.record.statement,
  }
  return (
    <div className="story-columns">
      <div ref={frame} className="story-text">
        {title !== null && (
          <h2 className="story-title">
            <MarkedWords text={title} marks={marks[1]!} start={0} end={title.length} {...shared} />
          </h2>
        )}
        <MarkedText text={text} marks={marks[0]!} {...shared} />
        <MarkLegend />
        {foot}
      </div>
      <section ref={cards} className="story-cards" aria-label={words.story.cards}>
        {aside}
        <h2>
          {words.story.events} <span className="count">{events.length}</span>
        </h2>
        {events.length === 0 && <p className="empty">{empty}</p>}
        {events.map(record => (
          <article
            key={record.id}
            className={record.id === chosen ? "card on" : "card"}
            data-card={record.id}
          >
            <button
              type="button"
              className="card-head"
              aria-expanded={record.id === chosen}
              onClick={() => choose(record.id)}
            >
              <span className="event-head">
                <EventHead record={record} />
              </span>
              <span className="card-who">
                <span>{codesOf(record.actor) || words.record.nobody}</span>
                {record.recipient.length > 0 && <span> → {codesOf(record.recipient)}</span>}
                <span className="dim"> “{record.trigger.text}”</span>
              </span>
            </button>
            {record.id === chosen && (
              <div className="card-body">
                <EventFields record={record} />
                <Because record={record} />
                {actions?.(record)}
              </div>
            )}
          </article>
        ))}
        {statements.length > 0 && (
          <>
            <h2>
              {words.story.statements} <span className="count">{statements.length}</span>
            </h2>
            {statements.map(record => (
              <StatementCard key={record.id} record={record} />
            ))}
          </>
        )}
        {trends.length > 0 && (
          <>
            <h2>
              {words.story.trends} <span className="count">{trends.length}</span>
            </h2>
            {trends.map(record => (
              <article key={record.id} className="card plain">
                <p className="event-head">
                  <span className="event-type">{words.direction[record.direction]}</span>
                  <WhoToWhom actor={record.parties.map(partyOf)} recipient={[]} />
                </p>
                <p className="sentence small">{record.text}</p>
              </article>
            ))}
          </>
        )}
      </section>
    </div>
  )
}

const codesOf = (entities: EventRecord["actor"]): string =>
  entities.map(({code, entity_text}) => code ?? entity_text).join(", ")

function StatementCard({record}: {readonly record: Statement}): ReactElement {
  return (
    <article className="card plain">
      <p className="event-head">
        <WhoToWhom actor={record.speaker.map(partyOf)} recipient={record.addressee.map(partyOf)} />
        <span className="tag quiet">{words.quoted[record.quoted]}</span>
        {record.stance !== "asserts" && <span className="tag">{words.stance[record.stance]}</span>}
      </p>
      <p className="sentence small">
        {record.quoted === "direct" ? "“" : ""}
        {record.words.map(piece => piece.text).join(" … ")}
        {record.quoted === "direct" ? "”" : ""}
      </p>
      {record.date !== null && <p className="event-foot">{dayWords(record.date)}</p>}
    </article>
  )
}
