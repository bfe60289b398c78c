// All fields of one coded event, each with the words it was read from, and why it was coded so.

import type {EventRecord} from "@demarche/codebook"
import type {ReactElement, ReactNode} from "react"
import {words} from "../words.ts"
import {amountWords, sizeWords} from "./amounts.ts"
import {periodWords} from "./days.ts"
import {Confidence} from "./event-item.tsx"
import {Party, partyOf} from "./party.tsx"
import {placeWords} from "./place.ts"
import {QuadMark} from "./quad.tsx"

export const eventName = (record: EventRecord): string =>
  `${record.event[0]}${record.mode[0] === undefined ? "" : ` ${record.mode[0]}`}`

export function EventHead({record}: {readonly record: EventRecord}): ReactElement {
  return (
    <>
      <QuadMark quad={record.quad_code} />
      <span className="event-type">
        {record.event[0]}
        {record.mode[0] !== undefined && <span className="mode"> {record.mode[0]}</span>}
      </span>
      {record.modality !== "actual" && <span className="tag">{words.modality[record.modality]}</span>}
      {record.attribution !== null && (
        <span className="tag quiet">
          {words.stance[record.attribution.stance]}{" "}
          {record.attribution.entity?.identifier_text ?? record.attribution.text}
        </span>
      )}
    </>
  )
}

interface Field {
  readonly name: string
  readonly value: ReactNode
  /** The words in the text. */
  readonly from?: string | null
}

const fieldsOf = (record: EventRecord): readonly Field[] => {
  const {attribution: said, date_info: time} = record
  const fields: readonly (Field | null)[] = [
    ...record.actor.map(entity => ({
      name: words.field.actor,
      value: <Party party={partyOf(entity)} />,
      from: entity.entity_text,
    })),
    ...record.recipient.map(entity => ({
      name: words.field.recipient,
      value: <Party party={partyOf(entity)} />,
      from: entity.entity_text,
    })),
    {
      name: words.field.date,
      value: (
        <>
          {periodWords(record.date, record.enddate)}{" "}
          <span className="dim">{words.precision[time.precision]}</span>
        </>
      ),
      from: time.text,
    },
    record.event_loc === null
      ? null
      : {
          name: words.field.place,
          value: placeWords(record.event_loc),
          from: record.event_loc.extracted_place,
        },
    ...record.amount.map(amount => ({
      name: words.field.amount,
      value: amountWords(amount),
      from: amount.text,
    })),
    record.size === null
      ? null
      : {
          name: words.field.size,
          value: sizeWords(record.size).join(", "),
          from: Object.values(record.size)
            .map(count => count?.text)
            .join(", "),
        },
    said === null
      ? null
      : {
          name: words.field.saidBy,
          value: (
            <>
              {said.entity === null ? said.text : <Party party={partyOf(said.entity)} />}{" "}
              <span className="dim">
                {[
                  words.stance[said.stance],
                  said.quoted ? words.record.inQuotes : null,
                  said.via === null ? null : words.record.via(said.via.text),
                ]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </>
          ),
          from: said.text,
        },
    record.context.length === 0 ? null : {name: words.field.context, value: record.context.join(", ")},
    {
      name: words.field.score,
      value: (
        <>
          {record.event_scale} <span className="dim">{words.quad[record.quad_code]}</span>
        </>
      ),
    },
    {name: words.field.confidence, value: <Confidence value={record.confidence} />},
  ]
  return fields.filter(field => field !== null)
}

export function EventFields({record}: {readonly record: EventRecord}): ReactElement {
  return (
    <dl className="fields">
      {fieldsOf(record).map(({name, value, from}, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
        <div key={index}>
          <dt>{name}</dt>
          <dd>
            {value}
            {from != null && from !== "" && <q className="from">{from}</q>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

export const Reasons = ({
  summary,
  reasons,
  children,
}: {
  readonly summary: string
  readonly reasons: readonly string[]
  readonly children?: ReactNode
}): ReactElement => (
  <details className="because">
    <summary>{summary}</summary>
    <ul>
      {reasons.map(reason => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
    {children}
  </details>
)

export const Because = ({record}: {readonly record: EventRecord}): ReactElement => (
  <Reasons summary={words.record.why} reasons={record.because}>
    <p className="dim">{record.coder}</p>
  </Reasons>
)
