// One side of a missed event: its words, and who is meant by them. The knowledge base says who, and whoever knows better.

import {sectors} from "@demarche/codebook"
import {useDebouncedValue} from "@mantine/hooks"
import {type ReactElement, useEffect} from "react"
import {apiAddress} from "../api/fetch-json.ts"
import {useFetched} from "../api/use-answer.ts"
import {Field, Select} from "../parts/field.tsx"
import {words} from "../words.ts"
import type {PartyDraft} from "./draft.ts"
import {WordsField} from "./words-field.tsx"

interface Identification {
  readonly name: string
  readonly code: string | null
  readonly sector: string | null
}

export function PartyField({
  label,
  text,
  date,
  party,
  onParty,
}: {
  readonly label: string
  /** The passage. */
  readonly text: string
  readonly date: string
  readonly party: PartyDraft
  readonly onParty: (party: PartyDraft) => void
}): ReactElement {
  const {place} = party.words
  const name = place === null ? "" : text.slice(place.start, place.end)
  const [asked] = useDebouncedValue(name, 250)
  const {data} = useFetched<Identification>(apiAddress("who", {name: asked, on: date}), {
    enabled: asked !== "" && party.code === null,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the knowledge base says is taken over, and once
  useEffect(() => {
    if (data?.name === name && party.code === null)
      onParty({...party, code: data.code ?? "", sector: data.sector ?? ""})
  }, [data, name])
  return (
    <div className="correction-row missed-party">
      <WordsField
        label={label}
        text={text}
        value={party.words}
        onWords={chosen => onParty({words: chosen, code: null, sector: null})}
      />
      <Field label={words.missed.code}>
        <input
          className="field-input code-input"
          title={words.review.code}
          value={party.code ?? ""}
          maxLength={3}
          onChange={event =>
            onParty({...party, code: event.currentTarget.value.toUpperCase(), sector: party.sector ?? ""})
          }
        />
      </Field>
      <Field label={words.review.sector}>
        <Select
          value={party.sector ?? ""}
          choices={sectors}
          isOptional
          onValue={sector => onParty({...party, code: party.code ?? "", sector})}
        />
      </Field>
    </div>
  )
}
