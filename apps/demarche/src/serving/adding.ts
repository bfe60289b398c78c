// A missed event as a reviewer hands it in, made a whole record: what the codebook and the document tell need not be said again.

import {createHash} from "node:crypto"
import {
  type EventRecord,
  isEventType,
  type Mode,
  quadClassOf,
  scoreOf,
  validateRecord,
} from "@demarche/codebook"
import type {Store} from "@demarche/store"
import {splitSentences} from "@demarche/text"
import {Refusal} from "./refusal.ts"

interface Told {
  readonly text: string | null
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly date: string | null
  readonly language: string | null
}

type Place = EventRecord["trigger"]
type Draft = Partial<EventRecord>

/**
 * @param subject the document
 * @param value what is told of the event: at least its type and trigger
 * @param review id of the review that adds it
 * @throws Refusal when there is no such document, or what is told is not sound
 */
export const addedRecord = async (
  store: Store,
  {
    subject,
    value,
    who,
    review,
  }: {
    readonly subject: string
    readonly value: object
    readonly who: string
    readonly review: string
  },
): Promise<EventRecord> => {
  const [document] = await store.query<Told>(
    "select text, title, url, publisher, date, language from documents where id = $1",
    [subject],
  )
  if (document === undefined)
    throw new Refusal("bad-request", "the record has no document of this id", {
      field: "subject",
      expected: "the document in which the event was missed",
    })
  const draft: Draft = value
  const {text, title} = document
  const sentence = isPlace(draft.trigger)
    ? await sentenceAt(store, subject, document, draft.trigger)
    : undefined
  const record = {
    ...whole(draft, document, who),
    ...(sentence !== undefined && {
      event_text: [draft.trigger!.text],
      text_info: sentence,
      mentions: [{...sentence, start: draft.trigger!.start, end: draft.trigger!.end}],
    }),
    id: createHash("sha256").update(`${subject} ${review}`).digest("hex").slice(0, 16),
  }
  const [error] = validateRecord(
    record,
    text === null ? undefined : {text, ...(title === null ? {} : {title})},
  ).errors
  if (error !== undefined)
    throw new Refusal("bad-request", `the added event's ${error.field} is not sound`, {
      field: `value.${error.field}`,
      expected: error.expected,
    })
  return record as EventRecord
}

const isPlace = (trigger: unknown): trigger is Place => {
  const {text, start, end} = (trigger ?? {}) as Partial<Place>
  return typeof text === "string" && typeof start === "number" && typeof end === "number"
}

/** Everything but where it stands. */
const whole = (draft: Draft, {title, url, publisher, date, language}: Told, who: string): Draft => {
  const type = String(draft.event?.[0])
  const mode = (draft.mode?.[0] ?? null) as Mode | null
  const first = draft.date === undefined ? date : draft.date
  return {
    context: [],
    actor: [],
    recipient: [],
    event_loc: null,
    modality: "actual",
    attribution: null,
    amount: [],
    size: null,
    enddate: first,
    date_info: {text: null, span: null, precision: first === date ? "publication" : "day"},
    ...draft,
    date: first,
    mode: draft.mode ?? [],
    ...(isEventType(type) && {
      quad_code: quadClassOf(type) as EventRecord["quad_code"],
      event_scale: scoreOf(type, mode),
    }),
    confidence: 1,
    because: [`added by ${who}`],
    cite_info: {
      ...(title === null ? {} : {title}),
      ...(url === null ? {} : {url}),
      ...(publisher === null ? {} : {publication: publisher}),
      language: language ?? "en",
      codebook: "plover-2.0",
    },
    coder: who,
  }
}

/** The sentence around the trigger; of a text that is not kept that of a report there, or no more than the trigger. */
const sentenceAt = async (
  store: Store,
  document: string,
  {text, title}: Told,
  {start, end, in: where}: Place,
): Promise<EventRecord["text_info"]> => {
  if (where === "title") return {sequence: 1, start: 0, end: title?.length ?? end, in: "title"}
  if (text !== null) {
    const sentences = splitSentences(text)
    const index = sentences.findIndex(sentence => sentence.start <= start && start < sentence.end)
    const found = sentences[index]
    return found === undefined
      ? {sequence: 1, start, end}
      : {sequence: index + 1, start: found.start, end: Math.max(found.end, end)}
  }
  const [beside] = await store.query<{record: EventRecord}>(
    `select record from reports where document_id = $1 and not in_title and span_start <= $2 and span_end >= $3
order by id limit 1`,
    [document, start, end],
  )
  return beside?.record.text_info ?? {sequence: 1, start, end}
}
