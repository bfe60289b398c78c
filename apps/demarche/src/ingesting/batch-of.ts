// Inputs to a batch of the store: what is there already is noted and not written again, wire copies are marked as copies.

import {isCopy, signatureFrom} from "@demarche/happenings"
import type {Batch, CodedDocument, ImportProgress, ImportState, RunRow, Store} from "@demarche/store"
import type {Import} from "./begin-import.ts"
import type {Kept, KeptJob} from "./kept.ts"

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

interface Other {
  readonly id: string
  /** Bands that it shares with the document in question. */
  readonly shared: number
  readonly bands: readonly string[]
  readonly copy_of: string | null
}

/**
 * Of documents that are nearly copies of one in the record, or of one before them here, the id of that one. Whether the other was
 * committed before or comes in the same batch makes no difference.
 */
const originalsOf = async (coded: readonly Coded[], store: Store): Promise<ReadonlyMap<string, string>> => {
  const alike = await store.similar(
    coded.map(({bands}) => bands),
    mostLookedAt + 1,
  )
  const kept = await keptBands(alike.flat(), store)
  const originals = new Map<string, string>()
  const before = new Map<string, Coded[]>()
  const seen = new Set<string>()
  for (const [index, {document, bands}] of coded.entries()) {
    if (seen.has(document.id)) continue
    seen.add(document.id)
    const others = new Map<string, Other>()
    for (const {document_id: id, bands: shared} of alike[index]!)
      others.set(id, {id, shared, ...kept.get(id)!})
    for (const other of bands.flatMap(band => before.get(band) ?? [])) {
      const {id} = other.document
      if (kept.has(id)) continue
      const shared = (others.get(id)?.shared ?? 0) + 1
      others.set(id, {id, shared, bands: other.bands, copy_of: originals.get(id) ?? null})
    }
    others.delete(document.id)
    const signature = signatureFrom(bands)
    const original = [...others.values()]
      .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
      .slice(0, mostLookedAt)
      .find(other => isCopy(signature, signatureFrom(other.bands)))
    if (original !== undefined) originals.set(document.id, original.copy_of ?? original.id)
    for (const band of bands) before.set(band, [...(before.get(band) ?? []), coded[index]!])
  }
  return originals
}

/** The bands of documents in the record, and of what they are copies. */
const keptBands = async (
  alike: readonly {readonly document_id: string}[],
  store: Store,
): Promise<ReadonlyMap<string, Pick<Other, "bands" | "copy_of">>> => {
  const ids = [...new Set(alike.map(({document_id}) => document_id))]
  if (ids.length === 0) return new Map()
  const rows = await store.query<{
    readonly id: string
    readonly copy_of: string | null
    readonly bands: readonly string[]
  }>(
    `select d.id, d.copy_of, array_agg(s.hash) as bands from documents d join signatures s on s.document_id = d.id
where d.id in (select unnest($1::text[])) group by d.id, d.copy_of`,
    [ids],
  )
  return new Map(rows.map(({id, ...row}) => [id, row]))
}
