// "Havana, CUB"

import type {EventRecord} from "@demarche/codebook"

export const placeWords = (place: EventRecord["event_loc"]): string | null =>
  place === null
    ? null
    : [place.resolved_place ?? place.extracted_place, place.country_code].filter(Boolean).join(", ")
