// What the coder got wrong, put right in place: type, mode, who and to whom, day. The machine's version stays beside it.

import {
  type EntityBlock,
  type EventRecord,
  type EventType,
  eventTypes,
  modesOf,
  sectors,
} from "@demarche/codebook"
import {type ReactElement, useState} from "react"
import {DayField, Field, Select} from "../parts/field.tsx"
import {words} from "../words.ts"

type Role = "actor" | "recipient"

/** Only what differs from the record. */
const changesOf = (
  record: EventRecord,
  next: Pick<EventRecord, "event" | "mode" | "date" | Role>,
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
  const modes = modesOf(type as EventType).map(row => row.mode as string)
  const fix = changesOf(record, {
    event: [type],
    mode: mode === "" || !modes.includes(mode) ? [] : [mode],
    date: date === "" ? null : date,
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
            <div className="correction-row" key={`${entity.span.start} ${entity.span.in ?? ""}`}>
              <q>{entity.entity_text}</q>
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
              <button type="button" className="text-button" onClick={() => drop(role, index)}>
                {words.review.drop}
              </button>
            </div>
          ))}
        </fieldset>
      ))}
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
