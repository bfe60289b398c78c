// Scores statements and trends that a system found in a text against gold.

import type {EntityBlock, RecordSpan, Statement, Trend} from "@demarche/codebook"
import type {Span} from "@demarche/text"
import {sameName} from "../actors/same-words.ts"
import type {Rate} from "../events/score-events.ts"
import type {GoldStatement, GoldStatementText, GoldTrend, PartyCodes} from "../gold/statement-gold.ts"

/** What a system found in one text. */
export interface FoundBeside {
  readonly statements: readonly Statement[]
  readonly trends: readonly Trend[]
}

/** One gold statement or trend with what was found of it, for lists of errors. */
export interface StatementPair {
  readonly gold: GoldStatement
  readonly found: Statement | null
}

export interface TrendPair {
  readonly gold: GoldTrend
  readonly found: Trend | null
}

export interface Alignment {
  readonly statements: readonly StatementPair[]
  /** Found, and not in gold. */
  readonly spuriousStatements: readonly Statement[]
  readonly trends: readonly TrendPair[]
  readonly spuriousTrends: readonly Trend[]
}

export interface StatementScores {
  /** Gold statements of which at least half the words were found. */
  readonly found: Rate
  /** Found statements that gold has. */
  readonly precise: Rate
  /** Of all gold statements: place, codes and name of the speaker. */
  readonly speaker: Rate
  /** The same of those found. */
  readonly speakerOfFound: Rate
  readonly addressee: Rate
  /** Of those found: the very words, punctuation at the ends aside. */
  readonly exact: Rate
  readonly quoted: Rate
  readonly stance: Rate
  /** Gold trends found with their direction, and found ones that gold has. */
  readonly trends: {readonly recall: Rate; readonly precision: Rate; readonly f1: number}
  readonly parties: Rate
  readonly period: Rate
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, {start, end}) => sum + end - start, 0)

/** Dice's share of characters in common, 0 to 1. */
const share = (gold: readonly Span[], found: readonly RecordSpan[]): number => {
  const common = gold.reduce(
    (sum, one) => sum + found.reduce((inner, other) => inner + overlap(one, other), 0),
    0,
  )
  return (2 * common) / (lengthOf(gold) + lengthOf(found))
}

/** Pairs gold with what was found, the closest first. Doubtful gold takes what fits it and is not counted. */
export function alignStatements(gold: GoldStatementText, found: FoundBeside): Alignment {
  const statements = pair(gold.statements, found.statements, (one, other) => {
    const common = share(one.words, other.words)
    return common >= 0.5 ? common : 0
  })
  const trends = pair(gold.trends, found.trends, (one, other) => overlap(one.span, other.span))
  return {
    statements: statements.pairs.filter(({gold}) => !gold.doubtful),
    spuriousStatements: statements.free.filter(
      one => !gold.statements.some(({doubtful, words}) => doubtful && share(words, one.words) > 0),
    ),
    trends: trends.pairs.filter(({gold}) => !gold.doubtful),
    spuriousTrends: trends.free.filter(
      one => !gold.trends.some(({doubtful, span}) => doubtful && overlap(span, one.span) > 0),
    ),
  }
}

function pair<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  closeness: (gold: Gold, found: Found) => number,
): {pairs: {gold: Gold; found: Found | null}[]; free: Found[]} {
  const candidates = gold
    .flatMap((one, at) => found.map((other, to) => ({at, to, value: closeness(one, other)})))
    .filter(({value}) => value > 0)
    .sort((a, b) => b.value - a.value || a.at - b.at || a.to - b.to)
  const taken = new Map<number, number>()
  const used = new Set<number>()
  for (const {at, to} of candidates)
    if (!taken.has(at) && !used.has(to)) {
      taken.set(at, to)
      used.add(to)
    }
  return {
    pairs: gold.map((one, at) => ({gold: one, found: taken.has(at) ? found[taken.get(at)!]! : null})),
    free: found.filter((_, at) => !used.has(at)),
  }
}

/** Each gold party has its block, and no block is left over. */
const sameParties = (gold: readonly PartyCodes[], blocks: readonly EntityBlock[]): boolean => {
  const free = [...new Set(blocks.map(({code}) => code))]
  for (const codes of gold) {
    const at = free.findIndex(code => codes.includes(code))
    if (at < 0) return false
    free.splice(at, 1)
  }
  return free.length === 0
}

/** Place, codes and, where gold has one, the name. */
export const speakerIsRight = (gold: GoldStatement, {speaker}: Statement): boolean =>
  speaker.some(({span}) => overlap(gold.speaker, span) > 0) &&
  sameParties(gold.by, speaker) &&
  (gold.name === null || speaker.some(one => sameName(gold.name!, one.identifier_text ?? "")))

/** Nobody where gold has nobody; else the place and, where gold has them, the codes. */
export const addresseeIsRight = (gold: GoldStatement, {addressee}: Statement): boolean =>
  gold.addressee === null
    ? addressee.length === 0
    : addressee.some(({span}) => overlap(gold.addressee!, span) > 0) &&
      (gold.to === null || sameParties(gold.to, addressee))

export const wordsAreExact = (text: string, gold: GoldStatement, {words}: Statement): boolean => {
  const plain = (span: Span): string =>
    text.slice(span.start, span.end).replace(/^(?:[\s"“”,;:]|that )+|[\s"“”,;:.]+$/g, "")
  return gold.words.map(plain).join("|") === words.map(plain).join("|")
}

export const partiesAreRight = (gold: GoldTrend, {parties}: Trend): boolean => sameParties(gold.of, parties)

const periodIsRight = (gold: GoldTrend, found: Trend): boolean =>
  gold.date === found.date && gold.enddate === found.enddate

/** Counts over all texts; `alignments` stand in the order of `texts`. */
export function scoreStatements(
  texts: readonly GoldStatementText[],
  alignments: readonly Alignment[],
): StatementScores {
  const all = alignments.flatMap(({statements}, at) =>
    statements.map(({gold, found}) => ({text: texts[at]!.text, gold, found})),
  )
  const met = all.filter((one): one is (typeof all)[number] & {found: Statement} => one.found !== null)
  const rate = <Item>(items: readonly Item[], right: (item: Item) => boolean): Rate => ({
    right: items.filter(right).length,
    of: items.length,
  })
  const spurious = alignments.reduce((sum, {spuriousStatements}) => sum + spuriousStatements.length, 0)
  const trends = alignments.flatMap(({trends}) => trends)
  const right = trends.filter(
    (one): one is TrendPair & {found: Trend} => one.found?.direction === one.gold.direction,
  )
  const told =
    trends.filter(({found}) => found !== null).length +
    alignments.reduce((sum, {spuriousTrends}) => sum + spuriousTrends.length, 0)
  const speakerRight = (one: (typeof met)[number]): boolean => speakerIsRight(one.gold, one.found)
  return {
    found: {right: met.length, of: all.length},
    precise: {right: met.length, of: met.length + spurious},
    speaker: {right: met.filter(speakerRight).length, of: all.length},
    speakerOfFound: rate(met, speakerRight),
    addressee: rate(met, ({gold, found}) => addresseeIsRight(gold, found)),
    exact: rate(met, ({text, gold, found}) => wordsAreExact(text, gold, found)),
    quoted: rate(met, ({gold, found}) => gold.quoted === found.quoted),
    stance: rate(met, ({gold, found}) => gold.stance === found.stance),
    trends: {
      recall: {right: right.length, of: trends.length},
      precision: {right: right.length, of: told},
      f1: trends.length + told === 0 ? 0 : (2 * right.length) / (trends.length + told),
    },
    parties: rate(right, ({gold, found}) => partiesAreRight(gold, found)),
    period: rate(
      right.filter(({gold}) => gold.date !== null),
      ({gold, found}) => periodIsRight(gold, found),
    ),
  }
}
