// Inputs to a batch of the store: what is there already is noted and not written again, wire copies are marked as copies.

import {isCopy, signatureOf} from "@demarche/happenings"
import type {Batch, CodedDocument, ImportProgress, ImportState, RunRow, Store} from "@demarche/store"
import type {Import} from "./begin-import.ts"
import type {Kept, KeptJob, ReadDocument} from "./kept.ts"

export interface Keeping {
  readonly store: Store
  readonly run: RunRow
  readonly from: Import
  readonly kind: string
  readonly keepText: boolean
}

type Item = ImportProgress["items"][number]
type Coded = Extract<Kept, {kind: "coded"}>

/** Documents that share fewer bands than this are not looked at; the surest are looked at first. */
const mostLookedAt = 8

/** @param ordinal inputs of this import before these */
export const batchOf = async (
  jobs: readonly KeptJob[],
  ordinal: number,
  state: ImportState,
  keeping: Keeping,
): Promise<Batch> => {
  const {store, run, from, kind} = keeping
  const known = await store.known(jobs.flatMap(({kept}) => ("document" in kept ? [kept.document.id] : [])))
  const originals = await originalsOf(
    jobs.flatMap(({kept}) => (kept.kind === "coded" ? [kept] : [])),
    store,
  )
  const documents: CodedDocument[] = []
  const items: Item[] = []
  const here = new Set<string>()
  for (const [index, job] of jobs.entries()) {
    const {origin, kept} = job
    const place = ordinal + index + 1
    if (!("document" in kept)) {
      items.push({
        ordinal: place,
        origin,
        given_id: null,
        state: kept.kind,
        reason: kept.reason,
        document_id: null,
      })
      continue
    }
    const {id} = kept.document
    if (here.has(id) || (known.get(id) ?? []).includes(run.coder)) {
      items.push({
        ordinal: place,
        origin,
        given_id: kept.document.givenId,
        state: "duplicate",
        reason: "the record has this text already",
        document_id: id,
      })
      continue
    }
    here.add(id)
    documents.push(codedDocument(kept, originals.get(id) ?? null, {origin, place}, keeping))
  }
  return {
    run,
    documents,
    progress: {
      id: from.id,
      source: from.source,
      kind,
      started_at: from.startedAt,
      state,
      items,
      watermark: null,
    },
  }
}

const codedDocument = (
  kept: Exclude<Kept, {kind: "skipped" | "failed"}>,
  original: string | null,
  {origin, place}: {readonly origin: string; readonly place: number},
  {from, keepText}: Keeping,
): CodedDocument => {
  const {id, givenId, text, title, url, publisher, language, date, digest} = kept.document
  return {
    document: {
      id,
      given_id: givenId,
      url,
      title,
      publisher,
      language,
      date,
      text,
      text_digest: digest,
      copy_of: original,
      status: kept.kind === "coded" ? "coded" : "skipped",
      reason: kept.kind === "coded" ? null : kept.reason,
      import_id: from.id,
      origin,
      ordinal: place,
    },
    keepText,
    reports: kept.kind === "coded" ? kept.reports : [],
    statements: kept.kind === "coded" ? kept.statements : [],
    signature: kept.kind === "coded" ? kept.bands : [],
  }
}

/** Of documents that are nearly copies of one in the record, or of one before them here, the id of that one. */
const originalsOf = async (coded: readonly Coded[], store: Store): Promise<ReadonlyMap<string, string>> => {
  const alike = await store.similar(
    coded.map(({bands}) => bands),
    mostLookedAt,
  )
  const wanted = [...new Set(alike.flatMap(found => found.map(({document_id}) => document_id)))]
  const texts = new Map<string, {readonly text: string | null; readonly copy_of: string | null}>(
    wanted.length === 0
      ? []
      : (
          await store.query<{
            readonly id: string
            readonly text: string | null
            readonly copy_of: string | null
          }>("select id, text, copy_of from documents where id in (select unnest($1::text[]))", [wanted])
        ).map(row => [row.id, row]),
  )
  const originals = new Map<string, string>()
  const before = new Map<string, ReadDocument[]>()
  for (const [index, {document, bands}] of coded.entries()) {
    const signature = signatureOf(document.text)
    const near = alike[index]!.flatMap(({document_id}) => {
      const row = texts.get(document_id)
      return row?.text == null || document_id === document.id
        ? []
        : [{id: document_id, ...row, text: row.text}]
    })
    const here = [...new Set(bands.flatMap(band => before.get(band) ?? []))].map(({id, text}) => ({
      id,
      text,
      copy_of: originals.get(id) ?? null,
    }))
    const original = [...near, ...here].find(
      other => other.id !== document.id && isCopy(signature, signatureOf(other.text)),
    )
    if (original !== undefined) originals.set(document.id, original.copy_of ?? original.id)
    for (const band of bands) before.set(band, [...(before.get(band) ?? []), document])
  }
  return originals
}
