// A noun phrase cut into groups at prepositions, commas and brackets; it ends where a clause about the noun begins.

import type {Sentence} from "@demarche/text"
import {entryKinds as kinds} from "../knowledge/layout.ts"
import {has, type Unit} from "./unit.ts"

export type Connector = "start" | "of" | "in" | "from" | "serves" | "apposition" | "other"

export interface Segment {
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

/** Nouns of those who serve another: "a spokesman for Merkel", "an adviser to the king"; an envoy to Syria does not. */
const servants =
  /^(spokes(man|men|woman|women|person|persons|people)|aides?|advis[eo]rs?|assistants?|lawyers?|attorneys?|interpreters?|translators?|bodyguards?|drivers?|cooks?|correspondents?|reporters?|writers?|columnists?|cartoonists?|consultants?|counsels?|secretary|secretaries|couriers?|informants?|informers?|spies|spy|agents?|lobbyists?|fighters?|workers?|volunteers?|engineers?|researchers?|analysts?|candidates?|photographers?)$/

/** Verbs that tell what someone belongs to. */
const belongs = /^(speaks?|spoke|works?|worked|teaches|taught|serves?|served|campaigns?|studies|lives?)$/

/** Verbs that tell whom someone acts for, with what they head or serve as their object. */
const heads =
  /^(heads?|headed|leads?|led|commands?|commanded|chairs?|chaired|runs?|ran|directs?|directed|represents?|represented|manages?|managed|edits?|edited|founded|co-?founded|governs?|governed|advises?|advised|assists?|assisted|counsels?|counselled)$/
const acts = /^(negotiates?|negotiated|mediates?|mediated|lobb(ies|ied)|fights?|fought|spied|spies)$/

const connectorAt = (sentence: Sentence, at: number, before: Unit | undefined): Connector => {
  const word = sentence.forms[at]!.toLowerCase()
  const plain = connectors[word]
  if (plain !== undefined) return plain
  const serves =
    (word === "for" || word === "to") &&
    before?.kind === "role" &&
    servants.test(sentence.forms[before.to - 1]!.toLowerCase())
  return serves ? "serves" : "other"
}

/** "villagers on the Thai side" */
const isOnSide = ({forms}: Sentence, at: number): boolean =>
  /^on$/i.test(forms[at]!) &&
  forms.slice(at + 1, at + 5).some(form => /^(side|coast|bank|border|island|islands|peninsula)$/i.test(form))

/** "a cooperative on Bali"; "an expert on Baku" is elsewhere. */
const isOnIsland = ({forms}: Sentence, {from}: Unit, next: Unit | undefined): boolean =>
  next !== undefined &&
  (next.kind === "place" || has(next.match, kinds.place)) &&
  /^on$/i.test(forms[from]!) &&
  /^\p{Ll}/u.test(forms[from - 1] ?? "") &&
  !/^(experts?|specialists?|authority|advis[eo]rs?|analysts?|reports?|statement|commentator|rapporteur|envoy)$/i.test(
    forms[from - 1]!,
  )

/** Groups in order; stops where a clause about the noun begins ("rebels who …", "troops stationed …") or a list goes on. */
export const segmentsOf = (sentence: Sentence, units: readonly Unit[]): Segment[] => {
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
        open(
          isOnSide(sentence, unit.from) || isOnIsland(sentence, unit, units[i + 1])
            ? "in"
            : connectorAt(sentence, unit.from, units[i - 1]),
        )
        continue
      case "comma":
      case "bracket":
        if (current.units.length > 0 || current.connector !== "start") open("apposition")
        continue
      case "relative": {
        const verb = sentence.forms[units[i + 1]?.from ?? -1]?.toLowerCase() ?? ""
        // "Hernán Loza, who heads Bolivia's chamber of mines"
        if (current.units.length === 0 && segments.length > 1 && heads.test(verb)) {
          open("serves")
          i++
          continue
        }
        if (current.units.length > 0) return segments
        // "Shukria Barmaki, who read the news": what one did, not what one is
        const isDeed = units[i + 1]?.kind === "verb" && !belongs.test(verb) && !acts.test(verb)
        if (segments.length > 1 && isDeed && /^who$/i.test(sentence.forms[unit.from]!)) return segments
        continue
      }
      case "and":
        // > | Thai and Cambodian soldiers
        //          ^^^ both say whose the soldiers are
        if (isWhen(sentence, units[i - 1]) && isWhen(sentence, units[i + 1])) {
          // together they say nothing of when
          current.units.pop()
          i++
          continue
        }
        if (isCountryWord(units[i - 1]) && isCountryWord(units[i + 1]) && isNounBehind(units[i + 2])) continue
        if (current.units.length > 0) return segments
        continue
      case "verb": {
        const form = sentence.forms[unit.from]!.toLowerCase()
        if (form === "based" && units[i + 1]?.kind === "preposition") continue
        // "Webster Phiri, who speaks for the miners' union"
        if (
          units[i - 1]?.kind === "relative" &&
          (belongs.test(form) || acts.test(form)) &&
          units[i + 1]?.kind === "preposition"
        ) {
          open(sentence.forms[units[i + 1]!.from]!.toLowerCase() === "for" ? "serves" : "in")
          i++
          continue
        }
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
      case "thing": {
        // > | Nepali labourers building stadiums in Qatar
        //                      ^^^^^^^^ what they do
        const before = units[i - 1]
        const isDoing =
          before?.kind === "role" &&
          before.plural &&
          /ing$/.test(sentence.forms[unit.from]!) &&
          i + 1 < units.length
        if (isDoing) return segments
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

/** "current and former officials" */
const isWhen = ({forms}: Sentence, unit: Unit | undefined): boolean =>
  unit !== undefined &&
  /^(current|former|past|present|serving|retired|sitting|local|foreign|senior|junior)$/i.test(
    forms[unit.from]!,
  )

const isCountryWord = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.kind === "adjective" && !unit.plural

const isNounBehind = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.kind === "role" || unit.kind === "organisation" || unit.kind === "word")

export const isEmpty = (segment: Segment): boolean =>
  segment.units.every(unit => unit.kind === "determiner" || unit.kind === "number" || unit.kind === "hyphen")

/** The segment that holds the head token; the first with words in it when none does. */
export const coreOf = (segments: readonly Segment[], head: number): number => {
  const at = segments.findIndex(
    segment => !isEmpty(segment) && segment.units[0]!.from <= head && head < segment.units.at(-1)!.to,
  )
  const first = segments.findIndex(segment => !isEmpty(segment))
  if (at < 0) return first
  // the head of "officials of the ministry" is not inside a prepositional phrase
  return segments[at]!.connector === "start" || segments[at]!.connector === "apposition" ? at : first
}
