// Who is meant by a noun phrase.

import type {Sentence} from "@demarche/text"
import {type Knowledge, stringAt} from "../knowledge/load.ts"
import {dayNumber} from "../knowledge/offices.ts"
import {nameWords} from "../knowledge/words.ts"
import type {Resolution} from "../resolution.ts"
import {complete} from "./complete.ts"
import {conclude} from "./conclude.ts"
import type {Finding} from "./finding.ts"
import {readGroup} from "./group.ts"
import {settleLand} from "./lands.ts"
import type {GroupContext} from "./part.ts"
import {headOfIntelligence, holderOfPost} from "./post.ts"
import {coreOf, isEmpty, type Segment, segmentsOf} from "./segment.ts"
import {type Unit, unitsOf} from "./unit.ts"

const unknown = (words: string): Resolution => ({
  kind: "unknown",
  code: null,
  sector: null,
  otherSectors: [],
  identity: null,
  office: null,
  plural: false,
  gender: null,
  score: 0,
  because: [words],
})

/**
 * Who is meant by tokens [from, to) of the sentence whose head token is `head`, on day `on` (YYYY-MM-DD, or null when
 * the day is not known: then an office without a name is nobody in particular).
 * Offsets outside the sentence are cut to it; nothing throws.
 */
export const resolve = (
  sentence: Sentence,
  from: number,
  to: number,
  head: number,
  on: string | null,
  knowledge: Knowledge,
): Resolution => {
  const start = Math.max(0, from)
  const end = Math.min(sentence.forms.length, to)
  if (start >= end) return unknown("no words")
  const segments = segmentsOf(sentence, unitsOf(sentence, start, end, knowledge))
  const core = coreOf(segments, head)
  if (core < 0) return unknown("no noun")
  const alone: GroupContext = {sentence, knowledge, on, hint: null}
  const next = groupBehind(segments, core, alone)
  const hint = next !== null && (isLand(next) || isCalling(next)) ? next.code : null
  const context: GroupContext = {sentence, knowledge, on, hint}
  const finding = readGroup(context, segments[core]!.units)
  for (let i = core + 1; i < segments.length; i++) {
    const segment = segments[i]!
    if (isEmpty(segment) || segment.connector === "other") continue
    const near = segments[i - 1]!.connector
    const later = i === core + 1 && next !== null ? next : readGroup(alone, segment.units)
    complete(finding, later, segment.connector, near)
  }
  // "Russian Academy of Sciences Nikolai Kalashnikov" as head behind what it belongs to
  for (let i = core - 1; i >= 0; i--) {
    const segment = segments[i]!
    if (isEmpty(segment) || segment.connector === "other") continue
    complete(finding, readGroup(alone, segment.units), "apposition", "start")
  }
  if (finding.kind === "unknown" && finding.written !== null && isSomebody(sentence, segments[core]!)) {
    finding.kind = "person"
    finding.identity = {name: finding.written, wikidata: null}
  }
  settleLand(finding, sentence, on, knowledge)
  return withPost(sentence, segments, finding, conclude(finding, on, knowledge), context)
}

/** "the Iraqi Kurdish president" is that of Iraqi Kurdistan, "the ambassador to Washington" to the United States. */
const landWords = (kind: Unit["kind"], row: number | undefined, knowledge: Knowledge): readonly string[] => {
  const {small} = knowledge
  if (row === undefined) return []
  if (kind === "adjective" || kind === "state" || kind === "demonym")
    return nameWords(small.states[row]!.name)
  if (kind === "place") return nameWords(stringAt(knowledge, knowledge.placeName[row]!))
  const seat = kind === "seat" ? small.seats[row] : undefined
  const state = small.states.find(
    one => seat?.city === true && one.code === seat.code && one.to === 0 && !one.part,
  )
  return state === undefined ? [] : nameWords(state.name)
}

/** "the US ambassador to Israel", "Istanbul's mayor": with whoever holds the post on the day. */
const withPost = (
  sentence: Sentence,
  segments: readonly Segment[],
  finding: Finding,
  found: Resolution,
  {on, knowledge}: GroupContext,
): Resolution => {
  const {noun, plural, indefinite, former, organisation} = finding
  const {kind, code, identity} = found
  if (kind !== "person" || code === null || identity !== null || noun === null || on === null) return found
  if (plural || indefinite || former) return found
  const units = segments.flatMap(segment => segment.units)
  const phrase = new Set(
    units.flatMap(({kind, rows, from, to}) => [
      ...nameWords(sentence.forms.slice(from, to).join(" ")),
      ...landWords(kind, rows[0], knowledge),
    ]),
  )
  for (const word of nameWords(organisation ?? "")) phrase.add(word)
  const day = dayNumber(on)
  const holder =
    holderOfPost(knowledge, code, nameWords(noun), phrase, day) ??
    headOfIntelligence(knowledge, code, noun, day)
  if (holder === null) return found
  const {label, sector, others} = knowledge.small.offices[holder.holding.office]!
  return {
    ...found,
    sector,
    otherSectors: [...new Set([...others, ...found.otherSectors])].filter(other => other !== sector),
    identity: {name: holder.person.name, wikidata: holder.person.wikidata},
    office: label,
    gender: holder.person.gender ?? found.gender,
    score: Math.max(found.score, 0.7),
    because: [...found.because, `${label} of ${code} on ${on} is ${holder.person.name}`],
  }
}

const isLand = ({kind}: Finding): boolean => kind === "state" || kind === "place"

/** "Olufemi Oluyede, Nigeria's army chief": the namesake that is a Nigerian. */
const isCalling = ({kind, describes, named, plural}: Finding): boolean =>
  kind === "person" && describes && !named && !plural

/** "Shukria Barmaki, who": nobody asks who of a thing. */
const isSomebody = ({forms}: Sentence, {units}: Segment): boolean => {
  const to = units.at(-1)?.to ?? 0
  return forms[to] === "," && /^who$/i.test(forms[to + 1] ?? "")
}

/** "president of Russia"; "the White House in Bishkek" is not that of Washington. */
const tellsWhose = ({forms}: Sentence, {units}: Segment, {connector}: Segment): boolean =>
  connector === "of" ||
  connector === "apposition" ||
  (connector === "in" && units.at(-1)?.kind === "seat" && /^house$/i.test(forms[units.at(-1)!.to - 1]!))

/** What stands behind the core with "of X" or "in X": its country chooses between people and places of one name. */
const groupBehind = (segments: readonly Segment[], core: number, context: GroupContext): Finding | null => {
  const next = segments[core + 1]
  return next === undefined || !tellsWhose(context.sentence, segments[core]!, next) || isEmpty(next)
    ? null
    : readGroup(context, next.units)
}
