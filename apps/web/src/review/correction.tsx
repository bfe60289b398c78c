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
        <label>
          <span>{words.field.type}</span>
          <select
            className="field-input"
            value={type}
            // biome-ignore lint/a11y/noAutofocus: the form was opened to be filled in
            autoFocus
            onChange={event => setType(event.currentTarget.value)}
          >
            {eventTypes.map(one => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.field.mode}</span>
          <select
            className="field-input"
            value={modes.includes(mode) ? mode : ""}
            onChange={event => setMode(event.currentTarget.value)}
          >
            <option value="">–</option>
            {modes.map(one => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.field.date}</span>
          <input
            type="date"
            className="field-input"
            value={date}
            onChange={event => setDate(event.currentTarget.value)}
          />
        </label>
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
              <select
                className="field-input"
                aria-label={words.review.sector}
                value={entity.sector ?? ""}
                onChange={event => change(role, index, {sector: event.currentTarget.value || null})}
              >
                <option value="">–</option>
                {sectors.map(one => (
                  <option key={one}>{one}</option>
                ))}
              </select>
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
