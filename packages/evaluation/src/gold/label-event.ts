// One event of a stand-off label, as corpus/MARKUP.md writes it down, in the shape of gold.

import type {Bound, Modality, Stance} from "@demarche/codebook"
import type {Span} from "@demarche/text"
import type {GoldCount, GoldEvent, GoldParty} from "./gold-item.ts"

interface LabelParty extends Span {
  readonly code?: string
  readonly sector?: string
}

interface LabelCount {
  readonly value: number
  readonly bound?: Bound
}

export interface LabelEvent {
  readonly type: string
  readonly mode: string | null
  readonly modality: Modality
  readonly actor: readonly LabelParty[]
  readonly recipient: readonly LabelParty[]
  readonly trigger: readonly Span[]
  readonly source: readonly Span[]
  readonly via: readonly Span[]
  readonly place: {
    readonly span: Span | null
    readonly code: string | null
    readonly name: string | null
  } | null
  readonly time: {
    readonly span: Span | null
    readonly date: string | null
    readonly enddate: string | null
  } | null
  readonly amount: readonly {
    readonly span: Span | null
    readonly value: number | null
    readonly unit: string | null
    readonly bound: Bound | null
  }[]
  readonly size: Readonly<Record<string, LabelCount | undefined>> | null
  readonly contexts: readonly string[]
  readonly quoted: boolean
  readonly stance: Stance
  readonly kind: "speaker" | "document" | null
  readonly optional: boolean
}

const spanOf = ({start, end}: Span): Span => ({start, end})

const partyOf = (party: LabelParty): GoldParty => ({
  span: spanOf(party),
  ...(party.code === undefined ? {} : {code: party.code}),
  ...(party.sector === undefined ? {} : {sector: party.sector}),
})

const countOf = (count: LabelCount | undefined): GoldCount | undefined =>
  count === undefined ? undefined : {value: count.value, bound: count.bound ?? "exact"}

function sizeOf(size: LabelEvent["size"]): GoldEvent["size"] {
  if (size === null) return null
  const found = Object.entries({
    dead: size["dead"],
    injured: size["injured"],
    arrested: size["arrested"],
    number: size["number"] ?? size["crowd"],
  })
    .map(([name, count]) => [name, countOf(count)] as const)
    .filter(([, count]) => count !== undefined)
  return found.length === 0 ? null : Object.fromEntries(found)
}

export function goldOf(label: LabelEvent): GoldEvent {
  const [source] = label.source
  const measured = label.amount.find(amount => amount.value !== null)
  return {
    type: label.type,
    mode: label.mode,
    modality: label.modality,
    contexts: label.contexts,
    trigger: label.trigger.map(spanOf),
    actors: label.actor.map(partyOf),
    recipients: label.recipient.map(partyOf),
    attribution:
      source === undefined
        ? null
        : {
            span: spanOf(source),
            kind: label.kind ?? "speaker",
            stance: label.stance,
            quoted: label.quoted,
            via: label.via[0] === undefined ? null : spanOf(label.via[0]),
          },
    place:
      label.place === null
        ? null
        : {span: label.place.span, country: label.place.code, name: label.place.name},
    time:
      label.time === null
        ? null
        : {
            spans: label.time.span === null ? [] : [spanOf(label.time.span)],
            date: label.time.date,
            enddate: label.time.enddate,
          },
    amount:
      measured === undefined
        ? null
        : {value: measured.value!, unit: measured.unit ?? "", bound: measured.bound ?? "exact"},
    size: sizeOf(label.size),
    measures: label.amount.flatMap(amount => (amount.span === null ? [] : [spanOf(amount.span)])),
    doubtful: label.optional,
  }
}
