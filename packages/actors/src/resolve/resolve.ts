// Who is meant by a noun phrase. Cuts it into groups at prepositions, commas and brackets, reads each, and lets the
// later ones fill what the first leaves open: "police in Minsk", "Lavrov, the Russian foreign minister".

import type {Sentence} from "@demarche/text"
import type {Knowledge} from "../knowledge/load.ts"
import {officeHolder} from "../knowledge/offices.ts"
import type {Resolution} from "../resolution.ts"
import {addSector, type Finding} from "./finding.ts"
import {type GroupContext, isNonState, readGroup} from "./group.ts"
import {type Unit, unitsOf} from "./unit.ts"

type Connector = "start" | "of" | "in" | "from" | "apposition" | "other"

interface Segment {
  readonly connector: Connector
  readonly units: Unit[]
}

const connectors: Readonly<Record<string, Connector>> = {
  of: "of",
  in: "in",
  at: "in",
  near: "in",
  inside: "in",
  within: "in",
  across: "in",
  from: "from",
}

/** Groups in order; stops where a clause about the noun begins ("rebels who …", "troops stationed …") or a list goes on. */
const segmentsOf = (sentence: Sentence, units: readonly Unit[]): Segment[] => {
  const segments: Segment[] = [{connector: "start", units: []}]
  let current = segments[0]!
  const open = (connector: Connector): void => {
    current = {connector, units: []}
    segments.push(current)
  }
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!
    switch (unit.kind) {
      case "preposition":
        if (current.units.length === 0 && current.connector === "start") continue
        open(connectors[sentence.forms[unit.from]!.toLowerCase()] ?? "other")
        continue
      case "comma":
      case "bracket":
        if (current.units.length > 0 || current.connector !== "start") open("apposition")
        continue
      case "relative":
      case "and":
        if (current.units.length > 0) return segments
        continue
      case "verb": {
        const form = sentence.forms[unit.from]!.toLowerCase()
        if (form === "based" && units[i + 1]?.kind === "preposition") continue
        const before = units[i - 1]
        if (
          current.units.length > 0 &&
          before?.kind !== "hyphen" &&
          before?.kind !== "determiner" &&
          i + 1 < units.length
        ) {
          const next = units[i + 1]!
          if (next.kind === "preposition" || next.kind === "determiner" || next.kind === "comma")
            return segments
        }
        current.units.push(unit)
        continue
      }
      case "word": {
        // a dash between spaces opens an apposition
        current.units.push(unit)
        continue
      }
      case "hyphen": {
        const spaced = unit.from > 0 && sentence.starts[unit.from]! > sentence.ends[unit.from - 1]!
        if (spaced && current.units.length > 0) open("apposition")
        else current.units.push(unit)
        continue
      }
      default:
        current.units.push(unit)
    }
  }
  return segments
}

const isEmpty = (segment: Segment): boolean =>
  segment.units.every(unit => unit.kind === "determiner" || unit.kind === "number" || unit.kind === "hyphen")

/** The segment that holds the head token; the first with words in it when none does. */
const coreOf = (segments: readonly Segment[], head: number): number => {
  const at = segments.findIndex(
    segment => !isEmpty(segment) && segment.units[0]!.from <= head && head < segment.units.at(-1)!.to,
  )
  const first = segments.findIndex(segment => !isEmpty(segment))
  if (at < 0) return first
  // the head of "officials of the ministry" is not inside a prepositional phrase
  return segments[at]!.connector === "start" || segments[at]!.connector === "apposition" ? at : first
}

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
  const context: GroupContext = {
    sentence,
    knowledge,
    on,
    hint: hintOf(segments, core, sentence, knowledge, on),
  }
  const finding = readGroup(context, segments[core]!.units)
  for (let i = core + 1; i < segments.length; i++) {
    const segment = segments[i]!
    if (isEmpty(segment) || segment.connector === "other") continue
    const near = segments[i - 1]!.connector
    complete(finding, readGroup({...context, hint: null}, segment.units), segment.connector, near)
  }
  // "Russian Academy of Sciences Nikolai Kalashnikov" as head behind what it belongs to
  for (let i = core - 1; i >= 0; i--) {
    const segment = segments[i]!
    if (isEmpty(segment) || segment.connector === "other") continue
    complete(finding, readGroup({...context, hint: null}, segment.units), "apposition", "start")
  }
  return conclude(finding, on, knowledge)
}

/** Country told by "of X" or "in X" behind the core, to choose between people and places of one name. */
const hintOf = (
  segments: readonly Segment[],
  core: number,
  sentence: Sentence,
  knowledge: Knowledge,
  on: string | null,
): string | null => {
  const next = segments[core + 1]
  if (next === undefined || (next.connector !== "of" && next.connector !== "apposition") || isEmpty(next))
    return null
  const found = readGroup({sentence, knowledge, on, hint: null}, next.units)
  return found.kind === "state" || found.kind === "place" ? found.code : null
}

/** Fills what the core leaves open from a later group. */
const complete = (core: Finding, later: Finding, connector: Connector, near: Connector): void => {
  if (connector === "apposition") {
    if (later.named && !core.named && core.describes && later.kind === "person" && later.identity !== null) {
      // "the foreign minister, Sergei Lavrov"
      core.identity = later.identity
      core.gender = later.gender ?? core.gender
      core.kind = "person"
      core.named = true
      if (core.code === null) core.code = later.code
      if (later.office !== null && core.office === null) core.office = later.office
      if (core.sector === null) core.sector = later.sector
      core.score = Math.max(core.score, later.score)
      core.because.push(...later.because)
    } else if (later.describes && (core.named || core.code === null)) {
      // "Lavrov, the Russian foreign minister"; "the Institute for Latin America, Russian Academy of Sciences"
      if (core.code === null) core.code = later.code ?? later.weakCode
      if (core.sector === null || core.yields) {
        core.sector = later.sector ?? core.sector
        core.yields = false
      }
      if (core.office === null && core.named) core.office = later.office
      if (core.kind === "unknown" && later.noun !== null) core.kind = later.kind
      core.gender = core.gender ?? later.gender
      core.because.push(...later.because)
    } else if (
      core.code === null &&
      near !== "apposition" &&
      (later.kind === "place" || later.kind === "state") &&
      core.kind !== "thing"
    ) {
      core.weakCode = core.weakCode ?? later.code
      core.because.push(...later.because)
    }
    return
  }
  if (connector === "of") {
    if (core.code === null && later.code !== null) core.code = later.code
    if (core.code === null && later.weakCode !== null) core.weakCode = later.weakCode
    if (core.yields && later.sector !== null && later.kind !== "state" && later.kind !== "place") {
      if (
        core.sector !== null &&
        core.sector !== later.sector &&
        later.sector !== "GOV" &&
        core.sector === "GOV"
      )
        core.sector = null
      core.sector = later.sector
      for (const other of later.others) addSector(core, other)
      core.yields = false
    } else if (core.sector === null && later.describes) core.sector = later.sector
    if (later.organisation !== null && core.organisation === null) core.organisation = later.organisation
    if (later.ofPart) core.ofPart = true
    if (later.code !== null && isNonState(later.code) && core.yields) core.code = later.code
    if (core.kind === "unknown" && !core.named && later.kind !== "unknown")
      core.plural = core.plural || later.plural
    if (later.partlyRecognised) core.partlyRecognised = true
    core.because.push(...later.because)
    return
  }
  // in, at, near, from
  if (core.weakCode === null && (later.code !== null || later.weakCode !== null)) {
    core.weakCode = later.code ?? later.weakCode
    if (later.partlyRecognised) core.partlyRecognised = true
    core.because.push(...later.because)
  }
  if (
    core.noun !== null &&
    /separatis|rebel|breakaway|secession/.test(core.noun) &&
    later.identity !== null &&
    /^(Donetsk|Luhansk|Lugansk)/.test(later.identity.name)
  )
    core.partlyRecognised = true
}

const eliteFrom = new Set(["GOV", "LEG", "JUD", "MIL", "SPY"])

const conclude = (finding: Finding, on: string | null, knowledge: Knowledge): Resolution => {
  const {small} = knowledge
  let {kind, sector, identity, office, gender, score} = finding
  const code = finding.code ?? finding.weakCode
  const because = [...finding.because]
  const others = finding.others.filter(other => !other.startsWith("from:"))
  if (
    finding.former &&
    sector !== null &&
    eliteFrom.has(sector) &&
    finding.describes &&
    (kind === "person" || kind === "group")
  ) {
    others.unshift(sector)
    sector = "ELI"
    because.push("a past office")
  } else if (
    (finding.officeKey !== null ||
      (finding.organisation !== null && finding.noun !== null && heads.has(finding.noun))) &&
    code !== null &&
    identity === null &&
    !finding.plural &&
    !finding.indefinite &&
    !finding.ofPart &&
    kind === "person"
  ) {
    const key = officeKeyOf(finding, code, knowledge)
    const holder = key === null ? null : officeHolder(knowledge, code, key, on)
    if (holder !== null) {
      identity = {name: holder.person.name, wikidata: holder.person.wikidata}
      gender = holder.person.gender ?? gender
      office = small.offices[holder.holding.office]!.label
      score = Math.max(score, 0.85)
      sector ??= small.offices[holder.holding.office]!.sector
      because.push(`${office} of ${code}${on === null ? "" : ` on ${on}`} is ${identity.name}`)
    }
  }
  if (sector === null && finding.noun === "leader" && code !== null && finding.organisation === null)
    sector = "GOV"
  if (finding.partlyRecognised) others.push("PRE")
  const seen = new Set<string>([sector ?? ""])
  const otherSectors = others.filter(other => !seen.has(other) && seen.add(other))
  return {
    kind,
    code,
    sector,
    otherSectors,
    identity,
    office,
    plural: finding.plural,
    gender,
    score: Math.round((code === null ? score * 0.8 : score) * 100) / 100,
    because,
  }
}

/** Nouns that mean the one who heads an organisation: "the NATO chief", "the leader of Hamas". */
const heads = new Set(
  (
    "leader|chief|head|boss|president|chairman|chairwoman|chairperson|chair|director|director general|director-general|" +
    "secretary general|secretary-general|general secretary|high commissioner|commissioner|managing director|" +
    "executive director|commander|prosecutor|chief prosecutor|top commander|supreme leader|spiritual leader"
  ).split("|"),
)

/** The office meant: an organisation's head, whoever leads a state, or what the noun says. */
const officeKeyOf = (finding: Finding, code: string, knowledge: Knowledge): string | null => {
  if (finding.organisation !== null && finding.noun !== null && heads.has(finding.noun))
    return `head:${finding.organisation}`
  if (finding.officeKey !== "leader") return finding.officeKey
  if (finding.organisation !== null) return null
  const {states} = knowledge.small
  const present = states.find(one => one.code === code && !one.part && !one.pre && one.to === 0)
  return (present ?? states.find(one => one.code === code))?.leads ?? null
}
