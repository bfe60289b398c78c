// Which happening each new report tells: an older one, or one that it founds. Reports are taken one after the other, and each
// sees exactly what came before it, so it makes no difference how a stream is cut into batches.

import {keysOf} from "./blocking-keys.ts"
import {certaintyOf, type Weighing} from "./evidence/certainty.ts"
import {reasonsOf} from "./evidence/reasons.ts"
import {type Facts, factsOf, together} from "./facts/facts.ts"
import {intersect} from "./facts/sets.ts"
import type {Apart, Assignment, Happening, Report} from "./report.ts"
import {learnt} from "./tables/weights.ts"

/** A happening as reports are joined to it. */
interface Open {
  readonly id: string
  readonly reports: Set<string>
  readonly documents: Set<string>
  /** The first telling and the latest ones; with a happening told a thousand times they stand for the rest. */
  readonly members: Facts[]
  /** What all tellings know together. */
  all: Facts
  /** Whether it no longer holds what it held when fewer reports were known. */
  changed: boolean
}

const membersKept = 6

interface Found {
  readonly open: Open
  readonly certainty: number
}

/**
 * @param reports in the order in which they came
 * @param existing every happening of which a report shares a blocking key with a new one, with all its reports in the order
 *   in which they were joined; more may be given and change nothing, in any order
 * @param apart pairs of reports that never share a happening
 * @param stood for reports that are joined anew because others came before or between them, or went: the happening that each
 *   was joined to then. Such a report is held only against happenings that are no longer what they were, for it was held against
 *   all others before. So a part of all reports gives what all of them would, if that part holds every report that shares a
 *   blocking key with one whose happening came out changed.
 * @param weighing other weights than those learnt on the whole development half, to measure how well they carry over
 * @returns one assignment a report, in the same order; a report that an existing happening holds already stays there
 */
export function joinReports(...given: Parameters<typeof joiningReports>): readonly Assignment[] {
  const joining = joiningReports(...given)
  for (;;) {
    const {done, value} = joining.next()
    if (done === true) return value
  }
}

/** The same, report by report: whoever has others to serve can do so in between. */
export function* joiningReports(
  reports: readonly Report[],
  existing: readonly Happening[],
  apart: readonly Apart[] = [],
  stood: ReadonlyMap<string, string> = new Map(),
  weighing: Weighing = learnt,
): Generator<undefined, readonly Assignment[]> {
  const index = new Map<string, Set<Open>>()
  const holders = new Map<string, Open>()
  const founded = new Map<string, Open>()
  const strangers = strangersOf(apart)
  const join = (report: Report, facts: Facts, to: Open | null, id: string): Open => {
    const open = to ?? {
      id,
      reports: new Set(),
      documents: new Set(),
      members: [],
      all: facts,
      changed: false,
    }
    if (to !== null) open.all = together(open.all, facts)
    if (open.members.length === membersKept) open.members.splice(1, 1)
    open.members.push(facts)
    open.reports.add(report.record.id)
    open.documents.add(report.document)
    holders.set(report.record.id, open)
    for (const key of keysOf(facts)) index.set(key, (index.get(key) ?? new Set()).add(open))
    return open
  }

  for (const {id, reports: joined} of existing) {
    let open: Open | null = null
    for (const report of joined) open = join(report, factsOf(report), open, id)
  }

  const assigned = (report: Report): Assignment => {
    const {id} = report.record
    const holder = holders.get(id)
    if (holder !== undefined)
      return {report: id, happening: holder.id, founds: false, score: null, because: ["joined before"]}
    const facts = factsOf(report)
    const before = stood.get(id)
    const stayed = before === undefined ? undefined : founded.get(before)
    const isKnown = before === id || stayed?.changed === false
    const candidates = candidatesIn(index, facts)
    if (isKnown) for (const open of candidates) if (!open.changed && open !== stayed) candidates.delete(open)
    const found = likeliest(report, facts, candidates, strangers.get(id) ?? [], weighing)
    const because = found === null ? [] : reasonsOf(found.open.all, facts)
    const open = join(report, facts, found?.open ?? null, id)
    if (found === null) founded.set(id, open)
    if (open.id !== before) {
      open.changed = true
      if (stayed !== undefined) stayed.changed = true
    }
    return {
      report: id,
      happening: found?.open.id ?? id,
      founds: found === null,
      score: found?.certainty ?? null,
      because,
    }
  }

  const assignments: Assignment[] = []
  for (const report of reports) {
    assignments.push(assigned(report))
    yield
  }
  return assignments
}

function candidatesIn(index: ReadonlyMap<string, ReadonlySet<Open>>, facts: Facts): Set<Open> {
  const candidates = new Set<Open>()
  for (const key of keysOf(facts)) for (const open of index.get(key) ?? []) candidates.add(open)
  return candidates
}

/** The surest of those that are sure enough; of two equally sure ones that with the smaller id. */
function likeliest(
  report: Report,
  facts: Facts,
  candidates: ReadonlySet<Open>,
  strangers: readonly string[],
  weighing: Weighing,
): Found | null {
  let best: Found | null = null
  for (const open of candidates) {
    // what was done is not what was announced, feared or denied
    if (open.all.standing !== facts.standing || open.documents.has(report.document)) continue
    if (isTowardsAnother(open.all, facts)) continue
    if (strangers.some(stranger => open.reports.has(stranger))) continue
    const certainty = certaintyOf(open.all, open.members, facts, weighing)
    if (certainty < weighing.joinsFrom || certainty < (best?.certainty ?? 0)) continue
    if (best === null || certainty > best.certainty || open.id < best.open.id) best = {open, certainty}
  }
  return best
}

/**
 * "Ghana praised Togo" and "Ghana praised Mali" are two acts, however like their words. Of force this is not said: whom it
 * struck is told in many ways.
 */
function isTowardsAnother(known: Facts, told: Facts): boolean {
  const [a, b] = [known.recipient.codes, told.recipient.codes]
  return (
    told.type !== "ASSAULT" &&
    a.size > 0 &&
    b.size > 0 &&
    !intersect(a, b) &&
    intersect(known.actor.codes, told.actor.codes) &&
    !intersect(a, told.actor.codes) &&
    !intersect(b, known.actor.codes)
  )
}

/** From a report to those it is kept apart from. */
function strangersOf(apart: readonly Apart[]): Map<string, string[]> {
  const strangers = new Map<string, string[]>()
  for (const [one, other] of apart)
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      strangers.set(from, [...(strangers.get(from) ?? []), to])
  return strangers
}
