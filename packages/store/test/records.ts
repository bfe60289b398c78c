// A small world to write into stores: who did what to whom, on what day, as a paper told it.

import {type EntityBlock, type EventRecord, type EventType, quadClassOf, scoreOf} from "@demarche/codebook"
import {
  type Batch,
  type CodedDocument,
  documentId,
  type Merging,
  type RunRow,
  type Told,
} from "../src/index.ts"

export interface Tale {
  readonly id: string
  readonly type?: EventType
  readonly mode?: string
  readonly actor: readonly string[]
  readonly recipient?: readonly string[]
  readonly date?: string | null
  readonly modality?: EventRecord["modality"]
  readonly confidence?: number
  readonly amount?: number
  /** Fields of the record that are otherwise than above. */
  readonly more?: Partial<EventRecord>
}

const entity = (code: string, at: number): EntityBlock => ({
  code: code === "?" ? null : code,
  sector: code === "?" ? null : "GOV",
  other_sectors: [],
  entity_text: code === "?" ? "gunmen" : `the government of ${code}`,
  span: {start: at * 30, end: at * 30 + (code === "?" ? 6 : 18 + code.length)},
  ...(code === "?" ? {} : {identifier_text: `Government of ${code}`, identifier_id: `Q-${code}`}),
})

export const coder = "demarche 0.1.0"

export function record(tale: Tale, by: string = coder): EventRecord {
  const type = tale.type ?? "CONSULT"
  return {
    id: tale.id,
    date: tale.date === undefined ? "2018-11-02" : tale.date,
    enddate: tale.date === undefined ? "2018-11-02" : tale.date,
    event: [type],
    mode: tale.mode === undefined ? [] : [tale.mode],
    context: ["diplomatic"],
    quad_code: quadClassOf(type) as EventRecord["quad_code"],
    event_scale: scoreOf(type, (tale.mode ?? null) as Parameters<typeof scoreOf>[1]),
    actor: tale.actor.map((code, at) => entity(code, at)),
    recipient: (tale.recipient ?? []).map((code, at) => entity(code, at + 3)),
    event_text: ["arrived"],
    event_loc: null,
    text_info: {sequence: 1, start: 0, end: 60},
    trigger: {text: "arrived", start: 40, end: 47},
    mentions: [{sequence: 1, start: 40, end: 47}],
    modality: tale.modality ?? "actual",
    attribution: null,
    amount:
      tale.amount === undefined
        ? []
        : [
            {
              value: tale.amount,
              unit: "USD",
              bound: "at_least",
              text: "over",
              span: {start: 0, end: 4},
            },
          ],
    size: null,
    date_info: {text: null, span: null, precision: "publication"},
    confidence: tale.confidence ?? 0.9,
    because: ["arrive: visit"],
    cite_info: {language: "en", codebook: "plover-2.0"},
    coder: by,
    ...tale.more,
  }
}

export interface Paper {
  readonly text: string
  readonly title?: string
  readonly publisher?: string
  readonly date?: string | null
  readonly tales: readonly Tale[]
  readonly coder?: string
  readonly keepText?: boolean
  readonly signature?: readonly string[]
  readonly statements?: CodedDocument["statements"]
}

export function coded(paper: Paper): CodedDocument {
  return {
    document: {
      id: documentId(paper.text, paper.title ?? null),
      given_id: null,
      url: `https://example.org/${paper.text.length}`,
      title: paper.title ?? null,
      publisher: paper.publisher ?? null,
      language: "en",
      date: paper.date === undefined ? "2018-11-02" : paper.date,
      text: paper.text,
      text_digest: null,
      copy_of: null,
      status: "coded",
      reason: null,
      import_id: null,
      origin: null,
      ordinal: null,
    },
    keepText: paper.keepText ?? true,
    reports: paper.tales.map(tale => ({record: record(tale, paper.coder), sentence: paper.text})),
    statements: paper.statements ?? [],
    signature: paper.signature ?? [],
  }
}

export const run = (by: string = coder): RunRow => ({
  id: `run of ${by}`,
  coder: by,
  models: {"triggers.bin": "ab12"},
  options: {jobs: 2},
  started_at: "2026-01-01T00:00:00.000Z",
})

export const batch = (papers: readonly Paper[], by: string = coder): Batch => ({
  run: run(by),
  documents: papers.map(paper => coded({coder: by, ...paper})),
  progress: null,
})

const sideOf = (entities: readonly EntityBlock[]): string => entities.map(({code}) => code ?? "?").join("+")

/** One event: the same type between the same sides on the same day. The surest report is the record. */
export const sameDay: Merging = {
  keys: ({record: {event, date}}) => [`${event[0]} ${date}`],
  merge: reports => {
    const groups = new Map<string, Told[]>()
    for (const told of reports) {
      const {event, actor, recipient, date} = told.record
      const key = `${event[0]} ${sideOf(actor)} ${sideOf(recipient)} ${date}`
      groups.set(key, [...(groups.get(key) ?? []), told])
    }
    return [...groups].map(([key, group]) => ({
      reports: group.map(({id}) => id),
      record: group.reduce((a, b) => (b.record.confidence > a.record.confidence ? b : a)).record,
      why: [key],
    }))
  },
}

const amountOf = ({record}: Told): number => record.amount[0]!.value

/**
 * Reports one after the other: each joins the event whose last report has the nearest amount, when that is less than 100 away. So
 * which events are made hangs on every report before, and on reports that share no key with the one that comes.
 */
export const nearest: Merging = {
  keys: told => [0, 1].map(next => `near ${Math.floor(amountOf(told) / 100) + next}`),
  merge: reports => {
    const groups: Told[][] = []
    for (const told of reports) {
      const away = (group: readonly Told[]) => Math.abs(amountOf(group.at(-1)!) - amountOf(told))
      const [best] = groups.filter(group => away(group) < 100).sort((a, b) => away(a) - away(b))
      if (best === undefined) groups.push([told])
      else best.push(told)
    }
    return groups.map(group => ({
      reports: group.map(({id}) => id),
      record: group[0]!.record,
      why: [],
    }))
  },
}
