// Labelled documents as the stream of reports that the joiner sees: coded, with the label of each report that has one.

import {type CoderModels, codeDocument} from "@demarche/events"
import type {Report} from "@demarche/happenings"
import type {Label, LabelledDocument} from "./gold.ts"

export interface CodedStream {
  readonly reports: readonly Report[]
  /** Report id → its labels, at most one in each scope. */
  readonly labels: ReadonlyMap<string, readonly Label[]>
  /** Labels in whose place the coder saw no event. */
  readonly missed: number
}

export function codeStream(documents: readonly LabelledDocument[], models: CoderModels): CodedStream {
  const reports: Report[] = []
  const labels = new Map<string, Label[]>()
  let missed = 0
  for (const {id, date, publisher, text, labels: given} of documents) {
    const {events} = codeDocument({id, text, date, language: "en"}, models)
    for (const record of events) {
      const {start, end} = record.text_info
      reports.push({record, document: id, published: date, publisher, sentence: text.slice(start, end)})
    }
    for (const label of given) {
      const seen = events.find(
        ({id: event, trigger, mentions}) =>
          !labels.get(event)?.some(({scope}) => scope === label.scope) &&
          [trigger, ...mentions].some(place => place.start < label.end && label.start < place.end),
      )
      if (seen === undefined) missed++
      else labels.set(seen.id, [...(labels.get(seen.id) ?? []), label])
    }
  }
  return {reports, labels, missed}
}
