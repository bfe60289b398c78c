// A missed event while somebody tells it: what is not told yet is empty.

import type {NewReview} from "@demarche/api"
import type {EventRecord} from "@demarche/codebook"
import type {Mark} from "../story/marks.ts"
import {type Passage, type Place, placesOf} from "./passage.ts"

/** Words of the passage, as they were typed or selected. */
export interface Chosen {
  readonly typed: string
  /** Which of the places where they stand; null when they stand nowhere. */
  readonly place: Place | null
}

export interface PartyDraft {
  readonly words: Chosen
  /** Null while nobody has said it: the knowledge base is asked. */
  readonly code: string | null
  readonly sector: string | null
}

export type Role = "actor" | "recipient"

export interface Draft extends Readonly<Record<Role, readonly PartyDraft[]>> {
  readonly type: string
  /** "" for none. */
  readonly mode: string
  readonly modality: EventRecord["modality"]
  /** "" for none. */
  readonly date: string
  readonly trigger: Chosen
}

const nothing: Chosen = {typed: "", place: null}
export const nobody: PartyDraft = {words: nothing, code: null, sector: null}

export const emptyDraft = (date: string | null): Draft => ({
  type: "CONSULT",
  mode: "",
  modality: "actual",
  date: date ?? "",
  trigger: nothing,
  actor: [nobody],
  recipient: [nobody],
})

export const typed = (text: string, words: string): Chosen => ({
  typed: words,
  place: placesOf(text, words)[0] ?? null,
})

export const selected = (text: string, place: Place): Chosen => ({
  typed: text.slice(place.start, place.end),
  place,
})

/** The same words at the next place where they stand, after the last again at the first. */
export const elsewhere = (text: string, {typed, place}: Chosen): Chosen => {
  const places = placesOf(text, typed)
  return {typed, place: places.find(({start}) => start > (place?.start ?? -1)) ?? places[0] ?? null}
}

/** Words as the party that is not told yet, or as one more. */
export const withParty = (draft: Draft, role: Role, words: Chosen): Draft => {
  const empty = draft[role].findIndex(party => party.words.typed === "")
  const party = {...nobody, words}
  return {...draft, [role]: empty < 0 ? [...draft[role], party] : draft[role].with(empty, party)}
}

const spanOf = ({start, in: where}: Passage, place: Place) => ({
  start: start + place.start,
  end: start + place.end,
  ...(where !== undefined && {in: where}),
})

/** What the server is told; null while something is missing, or stands nowhere in the text. */
export const toldRecord = (passage: Passage, draft: Draft): NewReview["value"] | null => {
  const told = (role: Role) => draft[role].filter(({words}) => words.typed.trim() !== "")
  const parties = [...told("actor"), ...told("recipient")]
  const {trigger} = draft
  if (trigger.place === null || parties.some(({words}) => words.place === null)) return null
  const entity = ({words, code, sector}: PartyDraft) => ({
    code: code || null,
    sector: sector || null,
    other_sectors: [],
    entity_text: passage.text.slice(words.place!.start, words.place!.end),
    span: spanOf(passage, words.place!),
  })
  return {
    event: [draft.type],
    mode: draft.mode === "" ? [] : [draft.mode],
    modality: draft.modality,
    date: draft.date || null,
    actor: told("actor").map(entity),
    recipient: told("recipient").map(entity),
    trigger: {
      text: passage.text.slice(trigger.place.start, trigger.place.end),
      ...spanOf(passage, trigger.place),
    },
  }
}

export const DRAFT = "draft"

/** The words chosen so far, as marks of the document. */
export const marksOfDraft = (passage: Passage, draft: Draft): readonly Mark[] =>
  [
    {kind: "trigger", words: draft.trigger} as const,
    ...(["actor", "recipient"] as const).flatMap(kind => draft[kind].map(({words}) => ({kind, words}))),
  ].flatMap(({kind, words: {place}}) =>
    place === null
      ? []
      : [{start: passage.start + place.start, end: passage.start + place.end, kind, of: DRAFT}],
  )
