// One input as the record keeps it. Made in the thread that codes, from nothing but the job: the same with any number of workers.

import {createHash} from "node:crypto"
import type {EntityBlock, EventRecord, Statement, Trend} from "@demarche/codebook"
import {bandsOf, signatureOf} from "@demarche/happenings"
import {type CodedDocument, documentId} from "@demarche/store"
import type {Document} from "@demarche/text"
import type {Outcome} from "../coding/outcome.ts"

/** A document as it was read, without its place in an import. */
export interface ReadDocument {
  /** `documentId`. */
  readonly id: string
  /** The id that its source gives it, or the place it was read at. */
  readonly givenId: string
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly language: string
  readonly date: string | null
  /** SHA-256 of the text. */
  readonly digest: string
}

export type Kept =
  | {
      readonly kind: "coded"
      readonly document: ReadDocument
      readonly bands: readonly string[]
      readonly reports: CodedDocument["reports"]
      readonly statements: CodedDocument["statements"]
    }
  /** A text in another language, which is kept and not coded. */
  | {readonly kind: "foreign"; readonly document: ReadDocument; readonly reason: string}
  | {readonly kind: "skipped" | "failed"; readonly reason: string}

/** What became of a job. */
export interface KeptJob {
  /** The place it was read at: `originId`. */
  readonly origin: string
  /** What standard error should say. */
  readonly notes: readonly string[]
  readonly kept: Kept
}

/** The document under the id of its content, under which it is coded: the same text is the same document wherever it came from. */
export const underContentId = (document: Document): Document => ({
  ...document,
  id: documentId(document.text, document.title),
})

/** @param givenId the document's id before it was put under that of its content */
export const keptFrom = (outcome: Outcome, givenId: string): Kept => {
  if (outcome.kind === "failed") return {kind: "failed", reason: outcome.reason}
  if (outcome.kind === "skipped")
    return outcome.other === undefined
      ? {kind: "skipped", reason: outcome.reason}
      : {
          kind: "foreign",
          document: asRead(outcome.other.document, outcome.other.language, givenId),
          reason: outcome.reason,
        }
  const {document, events, statements = [], trends = []} = outcome.coded
  return {
    kind: "coded",
    document: asRead(document, "en", givenId),
    bands: bandsOf(signatureOf(document.text)),
    reports: events.map(record => ({record, sentence: sentenceOf(record, document)})),
    statements: [
      ...statements.map(statement => statementRow(statement, document)),
      ...trends.map(trend => trendRow(trend, document)),
    ],
  }
}

const asRead = (document: Document, language: string, givenId: string): ReadDocument => ({
  id: document.id,
  givenId,
  text: document.text,
  title: document.title ?? null,
  url: document.url ?? null,
  publisher: document.publisher ?? null,
  language,
  date: document.date ?? null,
  digest: createHash("sha256").update(document.text).digest("hex"),
})

const sentenceOf = ({text_info: {start, end, in: where}}: EventRecord, {text, title}: Document): string =>
  (where === "title" ? (title ?? "") : text).slice(start, end)

type StatementRow = CodedDocument["statements"][number]

const statementRow = (statement: Statement, document: Document): StatementRow => {
  const [first] = statement.words
  const last = statement.words.at(-1)
  return {
    id: statement.id,
    kind: "statement",
    ...speaking(statement.speaker),
    addressee_code: statement.addressee[0]?.code ?? "",
    date: statement.date ?? document.date ?? null,
    quoted: statement.quoted !== "indirect",
    words: statement.words.map(({text}) => text).join(" … "),
    span_start: first?.start ?? statement.cue.start,
    span_end: last?.end ?? statement.cue.end,
    in_title: (first ?? statement.cue).in === "title",
    report_ids: statement.events,
    record: statement,
  }
}

/** A trend stands under its parties: the first as if it spoke, the second as if it were spoken to. */
const trendRow = (trend: Trend, document: Document): StatementRow => ({
  id: trend.id,
  kind: "trend",
  ...speaking(trend.parties),
  addressee_code: trend.parties.find(({code}) => code !== trend.parties[0]!.code)?.code ?? "",
  date: document.date ?? null,
  quoted: false,
  words: trend.text,
  span_start: trend.span.start,
  span_end: trend.span.end,
  in_title: trend.span.in === "title",
  report_ids: [],
  record: trend,
})

const speaking = (
  blocks: readonly EntityBlock[],
): Pick<StatementRow, "speaker_code" | "speaker_sector" | "speaker_name"> => ({
  speaker_code: blocks[0]?.code ?? "",
  speaker_sector: blocks[0]?.sector ?? "",
  speaker_name: [
    ...new Set(blocks.map(({identifier_text, entity_text}) => identifier_text ?? entity_text)),
  ].join("; "),
})
