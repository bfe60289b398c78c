// Pairs of reports as evidence for the learner: labelled ones, and strangers that blocking lets meet.

import {blockingKeys, evidenceOf, type Facts, factsOf, type Report, together} from "@demarche/happenings"
import type {CodedStream} from "./coded-stream.ts"
import type {EvidenceRow} from "./learn-weights.ts"

/** Reports with a label, in order of telling, by scope. */
export function scopesIn({reports, labels}: CodedStream): Map<string, Report[]> {
  const scopes = new Map<string, Report[]>()
  for (const report of reports) {
    const label = labels.get(report.record.id)
    if (label !== undefined) scopes.set(label.scope, [...(scopes.get(label.scope) ?? []), report])
  }
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
export function rowsOf(scope: readonly Report[], labels: CodedStream["labels"]): EvidenceRow[] {
  const told = new Map<string, number>()
  const happeningOf = (report: Report): string => labels.get(report.record.id)!.happening
  for (const report of scope) told.set(happeningOf(report), (told.get(happeningOf(report)) ?? 0) + 1)
  const rows: EvidenceRow[] = []
  for (const [at, later] of scope.entries()) {
    const facts = factsOf(later)
    const keys = new Set(blockingKeys(later))
    const known = new Map<string, SoFar>()
    for (const earlier of scope.slice(0, at)) {
      const before = factsOf(earlier)
      if (earlier.document === later.document || before.standing !== facts.standing) continue
      const happening = happeningOf(earlier)
      const same = happening === happeningOf(later)
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
          same: happening === happeningOf(later),
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
      const scopes = [earlier, later].map(({record}) => labels.get(record.id)?.scope)
      const bothRead = scopes[0] !== undefined && scopes[1] !== undefined
      if (scopes[0] === scopes[1] && bothRead) continue
      const evidence = evidenceOf(before, after)
      if (bothRead || evidence.words! <= alike) rows.push({evidence, same: false, importance: strangeness})
    }
    for (const key of keys) {
      const filed = index.get(key)
      if (filed === undefined) index.set(key, [later])
      else filed.push(later)
    }
  }
  return rows
}
