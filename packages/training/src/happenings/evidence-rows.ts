// Pairs of reports as evidence for the learner: labelled ones, and strangers that blocking lets meet.

import {blockingKeys, evidenceOf, type Facts, factsOf, type Report, together} from "@demarche/happenings"
import type {CodedStream} from "./coded-stream.ts"
import type {Label} from "./gold.ts"
import type {EvidenceRow} from "./learn-weights.ts"

/** A report as a reader of its scope saw it. */
export interface LabelledReport {
  readonly report: Report
  readonly label: Label
}

/** Reports with a label, in order of telling, by scope. */
export function scopesIn({reports, labels}: CodedStream): Map<string, LabelledReport[]> {
  const scopes = new Map<string, LabelledReport[]>()
  for (const report of reports)
    for (const label of labels.get(report.record.id) ?? [])
      scopes.set(label.scope, [...(scopes.get(label.scope) ?? []), {report, label}])
  return scopes
}

interface SoFar {
  readonly facts: Facts
  readonly tellings: number
  readonly met: boolean
}

/**
 * Every labelled pair of a scope that blocking lets meet, and every report with what was known of each happening before. Pairs of
 * a happening told many times count less each.
 * @param scope its reports in order of telling
 */
export function rowsOf(scope: readonly LabelledReport[]): EvidenceRow[] {
  const told = new Map<string, number>()
  for (const {label} of scope) told.set(label.happening, (told.get(label.happening) ?? 0) + 1)
  const rows: EvidenceRow[] = []
  for (const [at, {report: later, label}] of scope.entries()) {
    const facts = factsOf(later)
    const keys = new Set(blockingKeys(later))
    const known = new Map<string, SoFar>()
    for (const {
      report: earlier,
      label: {happening},
    } of scope.slice(0, at)) {
      const before = factsOf(earlier)
      if (earlier.document === later.document || before.standing !== facts.standing) continue
      const same = happening === label.happening
      const meet = blockingKeys(earlier).some(key => keys.has(key))
      const sofar = known.get(happening)
      known.set(happening, {
        facts: sofar === undefined ? before : together(sofar.facts, before),
        tellings: (sofar?.tellings ?? 0) + 1,
        met: meet || (sofar?.met ?? false),
      })
      if (meet)
        rows.push({
          evidence: evidenceOf(before, facts),
          same,
          importance: same ? 2 / told.get(happening)! : 1,
        })
    }
    for (const [happening, sofar] of known)
      if (sofar.tellings > 1 && sofar.met)
        rows.push({
          evidence: evidenceOf(sofar.facts, facts),
          same: happening === label.happening,
          importance: 1,
        })
  }
  return rows
}

/** Shared words over all words above which an unlabelled pair may well tell one happening. */
const alike = 0.3

/** What a stranger counts: there are ten times as many as labelled pairs. */
const strangeness = 0.05

/**
 * What else blocking lets meet: pairs of two scopes, and pairs too unlike in words to tell one happening. Without them the
 * words, which bring labelled pairs into a scope, would seem to tell nothing.
 */
export function strangersIn({reports, labels}: CodedStream): EvidenceRow[] {
  const index = new Map<string, Report[]>()
  const facts = new Map(reports.map(report => [report, factsOf(report)]))
  const rows: EvidenceRow[] = []
  for (const later of reports) {
    const keys = blockingKeys(later)
    const after = facts.get(later)!
    for (const earlier of new Set(keys.flatMap(key => index.get(key) ?? []))) {
      const before = facts.get(earlier)!
      if (earlier.document === later.document || before.standing !== after.standing) continue
      const known = labels.get(earlier.record.id)?.map(({scope}) => scope)
      const scopes = labels.get(later.record.id)
      if (scopes?.some(({scope}) => known?.includes(scope))) continue
      const evidence = evidenceOf(before, after)
      if ((known !== undefined && scopes !== undefined) || evidence.words! <= alike)
        rows.push({evidence, same: false, importance: strangeness})
    }
    for (const key of keys) {
      const filed = index.get(key)
      if (filed === undefined) index.set(key, [later])
      else filed.push(later)
    }
  }
  return rows
}
