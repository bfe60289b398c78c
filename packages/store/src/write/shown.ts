// What lists show of an event, taken out of its record.

import type {Count, EntityBlock, EventRecord} from "@demarche/codebook"
import type {EventRow, Shown, ShownCount, ShownEntity, ShownRecord} from "../tables/rows.ts"

export const shownOf = (event: EventRow): Shown => ({
  enddate: event.enddate,
  sentence: event.sentence,
  publisher: event.publisher,
  first_published: event.first_published,
  document_id: event.document_id,
  url: event.url,
  record: shownRecord(event.record),
})

const shownRecord = ({
  mode,
  context,
  actor,
  recipient,
  event_loc: place,
  amount,
  size,
  attribution,
}: EventRecord): ShownRecord => ({
  mode,
  context,
  actor: actor.map(entityOf),
  recipient: recipient.map(entityOf),
  event_loc:
    place === null
      ? null
      : {
          extracted_place: place.extracted_place,
          resolved_place: place.resolved_place,
          country_code: place.country_code,
          resolution: place.resolution,
        },
  amount: amount.map(({bound, value, unit}) => ({bound, value, unit})),
  size:
    size === null
      ? null
      : {
          dead: countOf(size.dead),
          injured: countOf(size.injured),
          arrested: countOf(size.arrested),
          number: countOf(size.number),
        },
  attribution:
    attribution === null
      ? null
      : {
          text: attribution.text,
          entity: attribution.entity === null ? null : entityOf(attribution.entity),
        },
})

const countOf = (count: Count | undefined): ShownCount | null =>
  count === undefined ? null : {bound: count.bound, value: count.value}

const entityOf = ({code, sector, office, entity_text, identifier_text}: EntityBlock): ShownEntity => ({
  code,
  sector,
  office: office ?? null,
  entity_text,
  identifier_text: identifier_text ?? null,
})
