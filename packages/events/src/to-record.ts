// From an act to the record that is stored and exchanged.

import {type EntityBlock, type EventRecord, type Mention, quadClassOf, scoreOf} from "@demarche/codebook"
import type {Document, Sentence} from "@demarche/text"
import type {Act} from "./acts/act.ts"
import type {Participant} from "./mentions/participant.ts"
import {recordId} from "./record-id.ts"
import {formatDay} from "./time/calendar.ts"
import {triggerSpan} from "./trigger-span.ts"
import {coderVersion} from "./version.ts"

/** Who stands in a record for a state that is gone: one that goes on in its name. */
const successors: Readonly<Record<string, string>> = {SUN: "RUS", YUG: "SRB", SCG: "SRB"}

/** One block, or one for each member of "the leaders": every block keeps the words of the text. */
export function entityBlocks(participant: Participant): EntityBlock[] {
  const {resolution, text, span} = participant
  return (resolution.members ?? [resolution]).map(member => ({
    code: member.code === null ? null : (successors[member.code] ?? member.code),
    sector: member.sector,
    other_sectors: member.otherSectors,
    entity_text: text,
    span,
    ...(member.identity === null ? {} : {identifier_text: member.identity.name}),
    ...(member.identity?.wikidata == null ? {} : {identifier_id: member.identity.wikidata}),
    ...(member.office === null ? {} : {office: member.office}),
  }))
}

const part = (sentence: Sentence): {in?: "title"} => (sentence.in === "title" ? {in: "title"} : {})

/** The sentence that was read. */
export const textInfo = (sentence: Sentence): Mention => ({
  sequence: sentence.index + 1,
  start: sentence.span.start,
  end: sentence.span.end,
  ...part(sentence),
})

export const citeInfo = (document: Document): EventRecord["cite_info"] => ({
  ...(document.title ? {title: document.title} : {}),
  ...(document.url === undefined ? {} : {url: document.url}),
  ...(document.publisher === undefined ? {} : {publication: document.publisher}),
  language: document.language ?? "en",
  codebook: "plover-2.0",
})

export function toRecord(document: Document, act: Act, confidence: number): EventRecord {
  const source = act.sentence.in === "title" ? (document.title ?? "") : document.text
  const span = triggerSpan(act.sentence, act.trigger)
  const mentions: Mention[] = act.mentions.map(mention => ({
    sequence: mention.sentence.index + 1,
    ...triggerSpan(mention.sentence, mention.trigger),
    ...part(mention.sentence),
  }))
  const type = act.type as Parameters<typeof quadClassOf>[0]
  const mode = act.mode as Parameters<typeof scoreOf>[1]
  return {
    id: recordId(document.id, act.sentence.in, span.start, span.end, act.type),
    date: act.time === null ? null : formatDay(act.time.days.first),
    enddate: act.time === null ? null : formatDay(act.time.days.last),
    event: [act.type],
    mode: act.mode === null ? [] : [act.mode],
    context: act.contexts,
    quad_code: quadClassOf(type) as 1 | 2 | 3 | 4,
    event_scale: scoreOf(type, mode),
    actor: act.actors.flatMap(entityBlocks),
    recipient: act.recipients.flatMap(entityBlocks),
    event_text: [...new Set(act.mentions.map(mention => mention.sentence.forms[mention.trigger[0]!]!))],
    event_loc: act.place,
    text_info: textInfo(act.sentence),
    trigger: {text: source.slice(span.start, span.end), ...span, ...part(act.sentence)},
    mentions,
    modality: act.modality,
    attribution: act.attribution,
    amount: act.amounts,
    size: act.size,
    date_info: {
      text: act.time?.text ?? null,
      span: act.time?.span ?? null,
      precision: act.time?.precision ?? "publication",
    },
    confidence,
    because: act.because,
    cite_info: citeInfo(document),
    coder: coderVersion,
  }
}
