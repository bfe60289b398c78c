// What a person changed, beside what the machine had read.

import type {Review} from "@demarche/api"
import type {EntityBlock, EventRecord} from "@demarche/codebook"
import type {ReactElement} from "react"
import {words} from "../words.ts"
import {amountWords, sizeWords} from "./amounts.ts"
import {periodWords} from "./days.ts"
import {placeWords} from "./place.ts"

const partyWords = (parties: readonly EntityBlock[]): string =>
  parties
    .map(({code, sector, entity_text}) => [code ?? "?", sector, entity_text].filter(Boolean).join(" "))
    .join(", ")

/** How each field of a record is called, and written. */
const written: readonly (readonly [string, keyof EventRecord, (record: EventRecord) => string])[] = [
  [words.field.type, "event", record => record.event[0]],
  [words.field.mode, "mode", record => record.mode.join(" ")],
  [words.field.actor, "actor", record => partyWords(record.actor)],
  [words.field.recipient, "recipient", record => partyWords(record.recipient)],
  [words.field.date, "date", record => periodWords(record.date, null)],
  [words.field.place, "event_loc", record => placeWords(record.event_loc) ?? ""],
  [words.field.amount, "amount", record => record.amount.map(amountWords).join(", ")],
  [words.field.size, "size", record => sizeWords(record.size).join(", ")],
  [words.filters.modality, "modality", record => words.modality[record.modality] ?? record.modality],
  [words.field.context, "context", record => record.context.join(", ")],
]

/** The fields that standing decisions speak of: of a record that other reports completed, a person changed only these. */
const correctedBy = (reviews: readonly Review[]): ReadonlySet<string> => {
  const undone = new Set(reviews.map(({undoes}) => undoes))
  return new Set(
    reviews
      .filter(({id, decision}) => decision === "correct" && !undone.has(id))
      .flatMap(({field, value}) => (field === null ? Object.keys(value as object) : [field])),
  )
}

export function Versions({
  machine,
  person,
  reviews,
}: {
  readonly machine: EventRecord
  readonly person: EventRecord
  readonly reviews: readonly Review[]
}): ReactElement | null {
  const corrected = correctedBy(reviews)
  const changed = written
    .filter(([, field]) => corrected.has(field))
    .map(([name, , write]) => ({name, was: write(machine), is: write(person)}))
    .filter(({was, is}) => was !== is)
  if (changed.length === 0) return null
  return (
    <table className="versions">
      <thead>
        <tr>
          <th scope="col">{words.versions.field}</th>
          <th scope="col">{words.versions.machine}</th>
          <th scope="col">{words.versions.person}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({name, was, is}) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="was">{was || "–"}</td>
            <td>{is || "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
