// The record that a review adds, as far as it is shown beside the review.

import type {Review} from "@demarche/api"
import type {EventRecord} from "@demarche/codebook"
import {eventName} from "../record/event-card.tsx"

export const addedRecord = ({value}: Review): {readonly id: string; readonly name: string} => {
  const record = value as EventRecord
  return {id: record.id, name: eventName(record)}
}
