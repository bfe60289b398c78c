// What a person changed, beside what the machine had read.

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

const written: readonly (readonly [string, (record: EventRecord) => string])[] = [
  [words.field.type, record => [record.event[0], ...record.mode].join(" ")],
  [words.field.actor, record => partyWords(record.actor)],
  [words.field.recipient, record => partyWords(record.recipient)],
  [words.field.date, record => periodWords(record.date, record.enddate)],
  [words.field.place, record => placeWords(record.event_loc) ?? ""],
  [words.field.amount, record => record.amount.map(amountWords).join(", ")],
  [words.field.size, record => sizeWords(record.size).join(", ")],
  [words.filters.modality, record => words.modality[record.modality] ?? record.modality],
  [words.field.context, record => record.context.join(", ")],
]

export function Versions({
  machine,
  person,
}: {
  readonly machine: EventRecord
  readonly person: EventRecord
}): ReactElement | null {
  const changed = written
    .map(([name, write]) => ({name, was: write(machine), is: write(person)}))
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
