// What the coder got wrong, put right in place: type, mode, who and to whom, day, place, amounts. The machine's version stays
// beside it.

import {
  type Amount,
  type EntityBlock,
  type EventPlace,
  type EventRecord,
  type EventType,
  eventTypes,
  modesOf,
  sectors,
} from "@demarche/codebook"
import {type ReactElement, type ReactNode, useState} from "react"
import {DayField, Field, Select} from "../parts/field.tsx"
import {words} from "../words.ts"

type Role = "actor" | "recipient"

/** Only what differs from the record. */
const changesOf = (
  record: EventRecord,
  next: Pick<EventRecord, "event" | "mode" | "date" | "event_loc" | "amount" | Role>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(next).filter(
      ([name, value]) => JSON.stringify(record[name as keyof EventRecord]) !== JSON.stringify(value),
    ),
  )

export function Correction({
  record,
  onFix,
  onClose,
}: {
  readonly record: EventRecord
  readonly onFix: (fix: Readonly<Record<string, unknown>>) => void
  readonly onClose: () => void
}): ReactElement {
  const [type, setType] = useState(record.event[0])
  const [mode, setMode] = useState(record.mode[0] ?? "")
  const [date, setDate] = useState(record.date ?? "")
  const [parties, setParties] = useState({actor: record.actor, recipient: record.recipient})
  const [place, setPlace] = useState(record.event_loc)
  const [amounts, setAmounts] = useState(record.amount)
  const modes = modesOf(type as EventType).map(row => row.mode as string)
  const fix = changesOf(record, {
    event: [type],
    mode: mode === "" || !modes.includes(mode) ? [] : [mode],
    date: date === "" ? null : date,
    event_loc: place,
    amount: amounts.filter(({value, unit}) => Number.isFinite(value) && unit !== ""),
    ...parties,
  })
  const change = (role: Role, index: number, part: Partial<EntityBlock>): void =>
    setParties(before => ({
      ...before,
      [role]: before[role].map((entity, place) => (place === index ? {...entity, ...part} : entity)),
    }))
  const move = (role: Role, index: number): void =>
    setParties(before => {
      const other: Role = role === "actor" ? "recipient" : "actor"
      return {
        ...before,
        [role]: before[role].filter((_, place) => place !== index),
        [other]: [...before[other], before[role][index]!],
      }
    })
  const drop = (role: Role, index: number): void =>
    setParties(before => ({...before, [role]: before[role].filter((_, place) => place !== index)}))
  return (
    <form
      className="correction"
      onSubmit={event => {
        event.preventDefault()
        if (Object.keys(fix).length > 0) onFix(fix)
      }}
    >
      <div className="correction-row">
        <Field label={words.field.type}>
          <Select value={type} choices={eventTypes} autoFocus onValue={setType} />
        </Field>
        <Field label={words.field.mode}>
          <Select value={modes.includes(mode) ? mode : ""} choices={modes} isOptional onValue={setMode} />
        </Field>
        <DayField label={words.field.date} value={date} onDay={setDate} />
      </div>
      {(["actor", "recipient"] as const).map(role => (
        <fieldset key={role}>
          <legend>{words.field[role]}</legend>
          {parties[role].length === 0 && <p className="dim">{words.record.nobody}</p>}
          {parties[role].map((entity, index) => (
            <Row
              key={`${entity.span.start} ${entity.span.in ?? ""}`}
              told={entity.entity_text}
              onDrop={() => drop(role, index)}
            >
              <input
                className="field-input code-input"
                aria-label={words.review.code}
                value={entity.code ?? ""}
                maxLength={3}
                onChange={event =>
                  change(role, index, {code: event.currentTarget.value.toUpperCase() || null})
                }
              />
              <Select
                label={words.review.sector}
                value={entity.sector ?? ""}
                choices={sectors}
                isOptional
                onValue={sector => change(role, index, {sector: sector || null})}
              />
              <button type="button" className="text-button" onClick={() => move(role, index)}>
                {words.review.moveTo(words.field[role === "actor" ? "recipient" : "actor"])}
              </button>
            </Row>
          ))}
        </fieldset>
      ))}
      {place !== null && (
        <fieldset>
          <legend>{words.field.place}</legend>
          <PlaceRow place={place} onPlace={setPlace} />
        </fieldset>
      )}
      {amounts.length > 0 && (
        <fieldset>
          <legend>{words.field.amount}</legend>
          {amounts.map((amount, index) => (
            <AmountRow
              key={`${amount.span.start} ${amount.span.in ?? ""}`}
              amount={amount}
              onAmount={next =>
                setAmounts(next === null ? amounts.toSpliced(index, 1) : amounts.with(index, next))
              }
            />
          ))}
        </fieldset>
      )}
      <p className="row-of-actions">
        <button type="submit" className="button primary" disabled={Object.keys(fix).length === 0}>
          {words.review.fix}
        </button>
        <button type="button" className="text-button" onClick={onClose}>
          {words.review.leave}
        </button>
        {Object.keys(fix).length > 0 && (
          <span className="dim">{words.review.changes(Object.keys(fix).join(", "))}</span>
        )}
      </p>
    </form>
  )
}

/** Another name or country is another place: what was known of where it lies is no more. */
const PlaceRow = ({
  place,
  onPlace,
}: {
  readonly place: EventPlace
  readonly onPlace: (place: EventPlace | null) => void
}): ReactElement => (
  <Row told={place.extracted_place} onDrop={() => onPlace(null)}>
    <input
      className="field-input"
      aria-label={words.review.place}
      value={place.resolved_place ?? ""}
      onChange={event =>
        onPlace({...place, resolved_place: event.currentTarget.value || null, lat: null, lon: null})
      }
    />
    <input
      className="field-input code-input"
      aria-label={words.review.country}
      value={place.country_code ?? ""}
      maxLength={3}
      onChange={event =>
        onPlace({
          ...place,
          country_code: event.currentTarget.value.toUpperCase() || null,
          lat: null,
          lon: null,
        })
      }
    />
  </Row>
)

const AmountRow = ({
  amount,
  onAmount,
}: {
  readonly amount: Amount
  readonly onAmount: (amount: Amount | null) => void
}): ReactElement => (
  <Row told={amount.text} onDrop={() => onAmount(null)}>
    <Select
      label={words.review.bound}
      value={amount.bound}
      choices={Object.keys(words.review.bounds)}
      names={words.review.bounds}
      onValue={bound => onAmount({...amount, bound: bound as Amount["bound"]})}
    />
    <input
      type="number"
      step="any"
      className="field-input"
      aria-label={words.review.amount}
      value={Number.isFinite(amount.value) ? amount.value : ""}
      onChange={event => onAmount({...amount, value: event.currentTarget.valueAsNumber})}
    />
    <input
      className="field-input code-input"
      aria-label={words.review.unit}
      value={amount.unit}
      onChange={event => onAmount({...amount, unit: event.currentTarget.value})}
    />
  </Row>
)

/** What is corrected behind the words it was read from; it can be dropped. */
const Row = ({
  told,
  onDrop,
  children,
}: {
  readonly told: string
  readonly onDrop: () => void
  readonly children: ReactNode
}): ReactElement => (
  <div className="correction-row">
    <q>{told}</q>
    {children}
    <button type="button" className="text-button" onClick={onDrop}>
      {words.review.drop}
    </button>
  </div>
)
