// The form in which a missed event is told: what, who to whom, when. Its words stand out in the text meanwhile.

import type {OutputOf, Routes} from "@demarche/api"
import {type EventRecord, type EventType, eventTypes, modesOf} from "@demarche/codebook"
import {type FormEvent, type ReactElement, useState} from "react"
import {Failure} from "../desk/states.tsx"
import {DayField, Field, Select} from "../parts/field.tsx"
import {sendReview} from "../review/send-review.ts"
import {words} from "../words.ts"
import {type Draft, nobody, toldRecord} from "./draft.ts"
import {PartyField} from "./party-field.tsx"
import type {Passage} from "./passage.ts"
import {WordsField} from "./words-field.tsx"

const modalities: readonly EventRecord["modality"][] = [
  "actual",
  "future",
  "hypothetical",
  "negation",
  "historical",
]

export function MissedEvent({
  passage,
  draft,
  onDraft,
  onAdded,
  onClose,
}: {
  readonly passage: Passage
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly onAdded: (added: OutputOf<Routes["review"]>) => void
  readonly onClose: () => void
}): ReactElement {
  const [failed, setFailed] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  const modes = modesOf(draft.type as EventType).map(row => row.mode as string)
  const value = toldRecord(passage, draft)
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (value === null || isSending) return
    setSending(true)
    try {
      onAdded(await sendReview({subject: passage.document, decision: "add", value}))
    } catch (reason) {
      setFailed(reason)
      setSending(false)
    }
  }
  return (
    <form
      className="correction missed"
      aria-label={words.missed.title}
      onSubmit={send}
      onKeyDown={event => {
        if (event.key === "Escape") onClose()
      }}
    >
      <h2>{words.missed.title}</h2>
      <p className="about">{words.missed.about}</p>
      <WordsField
        label={words.missed.act}
        text={passage.text}
        value={draft.trigger}
        autoFocus
        onWords={trigger => onDraft({...draft, trigger})}
      />
      <div className="missed-grid">
        <Field label={words.field.type}>
          <Select
            value={draft.type}
            choices={eventTypes}
            onValue={type => onDraft({...draft, type, mode: ""})}
          />
        </Field>
        <Field label={words.field.mode}>
          <Select value={draft.mode} choices={modes} isOptional onValue={mode => onDraft({...draft, mode})} />
        </Field>
        <Field label={words.filters.modality}>
          <Select
            value={draft.modality}
            choices={modalities}
            names={words.modality}
            onValue={modality => onDraft({...draft, modality: modality as Draft["modality"]})}
          />
        </Field>
        <DayField label={words.field.date} value={draft.date} onDay={date => onDraft({...draft, date})} />
      </div>
      {(["actor", "recipient"] as const).map(role => (
        <fieldset key={role}>
          <legend className="sr-only">{words.field[role]}</legend>
          {draft[role].map((party, index) => (
            <PartyField
              // biome-ignore lint/suspicious/noArrayIndexKey: parties are only ever added at the end
              key={index}
              label={words.field[role]}
              text={passage.text}
              date={draft.date}
              party={party}
              onParty={next => onDraft({...draft, [role]: draft[role].with(index, next)})}
            />
          ))}
          {draft[role].at(-1)?.words.typed !== "" && (
            <button
              type="button"
              className="text-button"
              onClick={() => onDraft({...draft, [role]: [...draft[role], nobody]})}
            >
              {words.missed.another[role]}
            </button>
          )}
        </fieldset>
      ))}
      {failed !== null && <Failure error={failed} />}
      <p className="row-of-actions">
        <button type="submit" className="button primary" disabled={value === null || isSending}>
          {words.missed.add}
        </button>
        <button type="button" className="text-button" onClick={onClose}>
          {words.missed.leave}
        </button>
      </p>
    </form>
  )
}
