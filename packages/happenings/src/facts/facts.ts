// What of a report is compared with another, read once; and the facts of several reports put together.

import type {Amount, EntityBlock, EventPlace, EventRecord, EventType, Size} from "@demarche/codebook"
import type {Report} from "../report.ts"
import {countriesNamed, isCountry} from "./countries-named.ts"
import {type Cues, cuesOf} from "./cues.ts"
import {type Days, dayNumber, daysOf} from "./days.ts"
import {union} from "./sets.ts"
import {allWords, stemOf, type TellingWords, wordingOf} from "./telling-words.ts"

/** Done (or told as past), or one of the ways of not being done; only like is joined to like. */
export type Standing = "done" | "future" | "hypothetical" | "negation"

export interface Side {
  /** Country and group codes, each once. */
  readonly codes: ReadonlySet<string>
  /** Who is meant by name, as identifier or resolved name. */
  readonly identities: ReadonlySet<string>
  /** Words of the text that names the parties: "eleven officers", "a cattle market". */
  readonly words: TellingWords
}

export type CountKind = keyof Size

export interface Facts {
  readonly type: EventType
  readonly standing: Standing
  readonly modes: ReadonlySet<string>
  readonly days: Days | null
  /** Day of publication as a number; `null` when unknown. */
  readonly told: number | null
  readonly place: EventPlace | null
  readonly actor: Side
  readonly recipient: Side
  /** Of both sides together. */
  readonly parties: Side
  /** Codes of the parties and of the place. */
  readonly countries: ReadonlySet<string>
  /** Every count told, in order of telling. */
  readonly counts: Readonly<Partial<Record<CountKind, readonly number[]>>>
  readonly amounts: readonly Amount[]
  /** Numbers in digits close to the trigger, years left out. */
  readonly numbers: ReadonlySet<string>
  readonly trigger: ReadonlySet<string>
  readonly words: TellingWords
  readonly names: TellingWords
  /** Words close to the trigger, which a sentence with several events shares less. */
  readonly near: TellingWords
  /** Words next to the trigger, without it: what it was done to. */
  readonly close: TellingWords
  readonly cues: Cues
}

export const countKinds: readonly CountKind[] = ["dead", "injured", "arrested", "number"]

/** "They protested on Friday against the sanctions that …": the day is of what is told, not of what is told in passing. */
function isOfAnother({date_info, text_info}: EventRecord, sentence: string, {passingFrom}: Cues): boolean {
  if (date_info.span === null || passingFrom < 0) return false
  const [from, to] = [date_info.span.start - text_info.start, date_info.span.end - text_info.start]
  if (from >= passingFrom) return false
  // "60 days after he was ousted" says when he was; "protested on Friday against the sanctions" does not say when they came
  const isSpan = /\b(?:hours?|days?|weeks?|months?|years?)\b/.test(date_info.text ?? "")
  const isNext = sentence.slice(to, passingFrom).trim() === ""
  return !(isNext && isSpan && /^(?:after|before|since|following)\b/i.test(sentence.slice(passingFrom)))
}

/** Letters before and behind the trigger that count as close to it. */
const closeness = 60

/** "433", "2,500", "5.4"; neither a year nor a single digit, nor what it was before: "from the previous 34%". */
const numberWord =
  /(?<![\w.,]|\b(?:from|previous|existing|earlier) (?:the )?(?:previous )?)(?!(?:19|20)\d\d\b)\d[\d.,]*\d(?!\w)/g

/** Letters before and behind the trigger that stand next to it. */
const next = 28

/** What was read once: a report is asked for its keys, and held against others as often as something comes near it. */
const read = new WeakMap<EventRecord, {readonly of: Report; readonly facts: Facts}>()

export function factsOf(report: Report): Facts {
  const known = read.get(report.record)
  if (known?.of.sentence === report.sentence && known.of.published === report.published) return known.facts
  const facts = factsIn(report)
  read.set(report.record, {of: report, facts})
  return facts
}

function factsIn(report: Report): Facts {
  const {record, sentence} = report
  const told = report.published === null ? null : dayNumber(report.published)
  const {words, names} = wordingOf(sentence)
  const counts: Partial<Record<CountKind, readonly number[]>> = {}
  for (const kind of countKinds) {
    const count = record.size?.[kind]
    if (count !== undefined) counts[kind] = [count.value]
  }
  const start = Math.max(0, record.trigger.start - record.text_info.start)
  const end = start + record.trigger.end - record.trigger.start
  const cues = cuesOf(sentence, start, end)
  const near = sentence.slice(Math.max(0, start - closeness), end + closeness)
  const parties = partiesOf([...record.actor, ...record.recipient])
  const country = record.event_loc?.country_code
  const coded = country == null ? parties.codes : union(parties.codes, new Set([country]))
  return {
    type: record.event[0] as EventType,
    standing: standingOf(record, sentence.slice(0, start)),
    modes: new Set(record.mode),
    days: daysOf(record, told, isOfAnother(record, sentence, cues)),
    told,
    place: record.event_loc,
    actor: sideOf(record.actor),
    recipient: sideOf(record.recipient),
    parties,
    countries: coded.size === 0 ? countriesNamed(sentence) : coded,
    counts,
    amounts: record.amount,
    numbers: new Set([...near.matchAll(numberWord)].map(([number]) => number)),
    trigger: new Set([...record.trigger.text.matchAll(/\p{L}+/gu)].map(([word]) => stemOf(word))),
    words,
    names,
    near: wordingOf(near).words,
    close: wordingOf(`${sentence.slice(Math.max(0, start - next), start)} ${sentence.slice(end, end + next)}`)
      .words,
    cues,
  }
}

/** "The first president to be arrested", "the number reported to be killed": an infinitive, but of what is done. */
const doneInfinitive =
  /\b(?:first|second|third|last|only|latest|reported|said|believed|known|thought|found)\b[^.;]* to be (?:\w+ )?$/i

/** "denies that it shelled the town", "may have been poisoned", "after the attempt to kill the envoy": whether it was or who did it is in doubt, but what is meant is what others tell as done. */
const doubtedDeed =
  /\b(?:den(?:y|ies|ied|ying)|disput\w+)\b[^.;]*$|\b(?:may|might|could) have (?:been )?$|\bthe (?:\w+ )?attempt to $/i

/** "prayed for the 317 girls kidnapped from their school": what befell those who are known. */
const befallenWord = /\b(?:the|those|all) (?:[\w'’,-]+ ){1,3}$/i

function standingOf({modality, trigger}: EventRecord, before: string): Standing {
  if (modality === "actual" || modality === "historical") return "done"
  if (modality === "future") return doneInfinitive.test(before) ? "done" : modality
  const isBefallen = modality === "hypothetical" && befallenWord.test(before) && /^\w+ed\b/.test(trigger.text)
  return isBefallen || doubtedDeed.test(before) ? "done" : modality
}

const sideOf = (blocks: readonly EntityBlock[]): Side => ({
  codes: new Set(blocks.map(block => block.code).filter(code => code !== null)),
  identities: new Set(
    blocks
      .map(block => block.identifier_id ?? block.identifier_text)
      .filter(identity => identity !== undefined),
  ),
  words: wordingOf(blocks.map(block => block.identifier_text ?? block.entity_text).join(" ")).words,
})

/** Of both sides; "United States" is no one by name, and no other than its president. */
function partiesOf(blocks: readonly EntityBlock[]): Side {
  const side = sideOf(blocks)
  return {...side, identities: new Set([...side.identities].filter(name => !isCountry(name)))}
}

/** What two tellings of one happening know together. */
export function together(a: Facts, b: Facts): Facts {
  return {
    ...a,
    modes: union(a.modes, b.modes),
    days: betterDays(a.days, b.days),
    told: a.told === null ? b.told : b.told === null ? a.told : Math.max(a.told, b.told),
    place: finer(a.place, b.place),
    actor: bothSides(a.actor, b.actor),
    recipient: bothSides(a.recipient, b.recipient),
    parties: bothSides(a.parties, b.parties),
    countries: union(a.countries, b.countries),
    counts: allCounts(a, b),
    amounts: [...a.amounts, ...b.amounts],
    numbers: union(a.numbers, b.numbers),
    trigger: union(a.trigger, b.trigger),
    words: allWords(a.words, b.words),
    names: allWords(a.names, b.names),
    near: allWords(a.near, b.near),
    close: allWords(a.close, b.close),
  }
}

/** The shortest stated stretch; unstated, the earliest telling is nearest to the event. */
function betterDays(a: Days | null, b: Days | null): Days | null {
  if (a === null || b === null) return a ?? b
  if (a.stated !== b.stated) return a.stated ? a : b
  if (!a.stated) return a.first <= b.first ? a : b
  return b.last - b.first < a.last - a.first ? b : a
}

const finer = (a: EventPlace | null, b: EventPlace | null): EventPlace | null =>
  a === null || (b !== null && b.resolution > a.resolution) ? b : a

const bothSides = (a: Side, b: Side): Side => ({
  codes: union(a.codes, b.codes),
  identities: union(a.identities, b.identities),
  words: allWords(a.words, b.words),
})

function allCounts(a: Facts, b: Facts): Facts["counts"] {
  const counts: Partial<Record<CountKind, readonly number[]>> = {}
  for (const kind of countKinds) {
    const all = [...(a.counts[kind] ?? []), ...(b.counts[kind] ?? [])]
    if (all.length > 0) counts[kind] = all
  }
  return counts
}
