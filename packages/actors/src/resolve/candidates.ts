// Everybody and everything the base knows by a name, with what speaks for each on the day: what `resolve` chose from.

import type {Sentence} from "@demarche/text"
import {entryKinds as kinds, placeLevel} from "../knowledge/layout.ts"
import type {Knowledge} from "../knowledge/load.ts"
import {covers, dayNumber, type Holding, holdingsIn, personAt} from "../knowledge/offices.ts"
import {fold} from "../knowledge/words.ts"
import type {EntityKind} from "../resolution.ts"
import {bareSentence} from "./bare-sentence.ts"
import {isNonState} from "./country.ts"
import {placeAt, placeName} from "./find-places.ts"
import {type Part, partsOf} from "./part.ts"
import {type PersonHints, personScore, weighPerson} from "./people.ts"
import {segmentsOf} from "./segment.ts"
import {rowsOf, type Unit, unitsOf} from "./unit.ts"

export interface Candidate {
  /** As the base writes it. */
  readonly name: string
  readonly kind: EntityKind
  readonly code: string | null
  readonly sector: string | null
  /** The office held on the day, or the last one before it. */
  readonly office: string | null
  /** First and last day (YYYY-MM-DD) of the office, or of the state's or body's existence; `null` is open. */
  readonly from: string | null
  readonly to: string | null
  readonly wikidata: string | null
  /** 0 to 1, comparable within one kind only. */
  readonly score: number
  /** How the words meet it. */
  readonly because: string
}

/** 20181102 as "2018-11-02"; 0 is open. */
const dayText = (day: number): string | null => {
  const digits = String(day)
  return day === 0 ? null : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
}

const round = (value: number): number => Math.round(value * 100) / 100

/** Countries that the words around a name tell; each is used as `resolve` uses it. */
interface CountryHints {
  /** People of other countries are ruled out. */
  readonly told: string | null
  /** Whose office a noun names. */
  readonly meant: string | null
}

/** Readings of a name, the best first; equal ones in the order of the base. */
export const candidatesOf = (
  words: string,
  on: string | null,
  hints: CountryHints,
  knowledge: Knowledge,
): Candidate[] => {
  const sentence = bareSentence(words)
  const units = unitsOf(sentence, 0, sentence.forms.length, knowledge)
  const first = segmentsOf(sentence, units).find(segment => segment.units.some(unit => unit.rows.length > 0))
  const parts = partsOf(sentence, first?.units ?? [])
  const head = parts.findLast(part => part.run !== null || part.unit.rows.length > 0)
  if (head === undefined) return []
  const found = [
    ...(head.run === null ? [] : people(parts, head.run, sentence, dayNumber(on), hints.told, knowledge)),
    ...readings(head, dayNumber(on), knowledge),
    ...(head.unit.kind === "role" && hints.meant !== null
      ? holders(parts, head.unit, hints.meant, dayNumber(on), knowledge)
      : []),
  ].sort((a, b) => b.score - a.score || leads(b) - leads(a))
  const seen = new Set<string>()
  return found.filter(({name, kind, code, office, from}) => {
    const key = JSON.stringify([name.replace(/^the /, ""), kind, code, office, from])
    return !seen.has(key) && seen.add(key)
  })
}

/** Of two that as much speaks for, who led a state comes first. */
const leads = ({office}: Candidate): number =>
  office === "President" || office === "Prime Minister" || office === "Chancellor" ? 1 : 0

const people = (
  parts: readonly Part[],
  run: NonNullable<Part["run"]>,
  sentence: Sentence,
  day: number,
  code: string | null,
  knowledge: Knowledge,
): Candidate[] => {
  const full = run.full.length > 0
  const title = parts.findLast(({unit, run: own}) => own === null && unit.kind === "role")?.unit
  const hints: PersonHints = {
    day,
    code: code !== null && isNonState(code) ? null : code,
    body: code !== null && isNonState(code) ? code : null,
    officeKey: title === undefined ? null : knowledge.small.roles[title.rows[0]!]!.office,
    given: run.size > 1 && !full ? fold(sentence.forms[run.from]!) : null,
    titled: title !== undefined,
    around: new Set(),
    isSurnameOnly: false,
    givenAlone: null,
  }
  return (full ? run.full : run.surnames).map(number => {
    const fits = weighPerson(knowledge, number, hints, full)
    const weighed = fits ?? weighPerson(knowledge, number, {...hints, code: null, given: null}, full)!
    const {person, holding, inOffice, points} = weighed
    return {
      name: person.name,
      kind: "person",
      code: holding?.country ?? person.country,
      ...officeOf(holding, knowledge),
      wikidata: person.wikidata,
      score: round(fits === null ? 0.1 : Math.max(0, personScore(points))),
      because: [
        full ? "the full name" : "the surname",
        officeWords(holding, inOffice, day),
        ...(fits === null ? ["given name or country do not fit"] : []),
      ].join("; "),
    }
  })
}

const officeWords = (holding: Holding | null, inOffice: boolean, day: number): string => {
  if (day === 0) return holding === null ? "no office in the base" : "an office at some time"
  if (holding === null) return "no office in the base by that day"
  return inOffice ? "in office on that day" : "out of office on that day"
}

const officeOf = (
  holding: Holding | null,
  {small}: Knowledge,
): Pick<Candidate, "sector" | "office" | "from" | "to"> => {
  if (holding === null) return {sector: null, office: null, from: null, to: null}
  const {label, sector} = small.offices[holding.office]!
  return {sector, office: label, from: dayText(holding.from), to: dayText(holding.to)}
}

const plain = {sector: null, office: null, from: null, to: null, wikidata: null}

/** The rows of the longest known name that are no people. */
const readings = ({unit}: Part, day: number, knowledge: Knowledge): Candidate[] => {
  const {small} = knowledge
  const rows = (kind: number): number[] => rowsOf(unit.match, kind)
  const lives = ({from, to}: {from: number; to: number}): boolean => day === 0 || covers({from, to}, day)
  return [
    ...rows(kinds.state).map((row): Candidate => {
      const {name, code, from, to} = small.states[row]!
      return {
        ...plain,
        name,
        kind: "state",
        code,
        sector: "GOV",
        from: dayText(from),
        to: dayText(to),
        score: lives({from, to}) ? 0.95 : 0.3,
        because: lives({from, to}) ? "the name of a state" : "the name of a state, not on that day",
      }
    }),
    ...rows(kinds.seat).map((row): Candidate => {
      const {name, code, sector, city} = small.seats[row]!
      return {
        ...plain,
        name,
        kind: city ? "place" : "organisation",
        code,
        sector,
        score: city ? 0.8 : 0.9,
        because: city
          ? "a capital, which stands for its government"
          : "a seat, which stands for who sits there",
      }
    }),
    ...rows(kinds.organisation).map((row): Candidate => {
      const one = small.organisations[row]!
      return {
        ...plain,
        name: one.name,
        kind: one.kind,
        code: one.code,
        sector: one.sector,
        from: dayText(one.from),
        to: dayText(one.to),
        wikidata: one.wikidata === 0 ? null : `Q${one.wikidata}`,
        score: lives(one) ? 0.9 : 0.3,
        because: lives(one) ? "its name" : "its name, not on that day",
      }
    }),
    ...rows(kinds.lookalike).map((row): Candidate => {
      const {name, kind, code} = small.lookalikes[row]!
      return {...plain, name, kind, code, score: 0.8, because: "a name of its own, no state"}
    }),
    ...rows(kinds.region).map(
      (row): Candidate => ({
        ...plain,
        name: small.regions[row]!,
        kind: "place",
        code: null,
        score: 0.6,
        because: "a region that no one answers for",
      }),
    ),
    ...rows(kinds.place).map((row): Candidate => {
      const place = placeAt(knowledge, row)
      const {country, population = 0} = place
      const level = placeLevel(knowledge.placeInfo[row]!) === 2 ? "a province" : "a place"
      return {
        ...plain,
        name: placeName(place),
        kind: "place",
        code: country,
        score: round(0.35 + Math.min(0.3, Math.log10(1 + population) / 24)),
        because: population > 0 ? `${level} of ${population} inhabitants` : level,
      }
    }),
  ]
}

/** Who held the office that a noun names: on the day, else the one before and the one after. */
const holders = (
  parts: readonly Part[],
  unit: Unit,
  country: string,
  day: number,
  knowledge: Knowledge,
): Candidate[] => {
  const key = officeKey(parts, unit, country, knowledge)
  if (key === null) return []
  const held = holdingsIn(knowledge, country, key)
  const before = held.findLast(one => one.to !== 0 && one.to < day)
  const after = held.find(one => one.from > day)
  return held
    .filter(one => day === 0 || covers(one, day) || one === before || one === after)
    .map(holding => {
      const person = personAt(knowledge, holding.person)
      return {
        name: person.name,
        kind: "person",
        code: country,
        ...officeOf(holding, knowledge),
        wikidata: person.wikidata,
        ...(day === 0
          ? {score: 0.4, because: "held the office"}
          : covers(holding, day)
            ? {score: 0.85, because: "in office on that day"}
            : {score: 0.1, because: holding.from > day ? "took office later" : "left office before"}),
      }
    })
}

/** "Hamas leader" is the head of Hamas; "leader" of a state is whoever leads it. */
const officeKey = (
  parts: readonly Part[],
  unit: Unit,
  country: string,
  {small}: Knowledge,
): string | null => {
  const body = parts.findLast(part => part.unit.kind === "organisation")?.unit
  if (body !== undefined) return `head:${small.organisations[body.rows[0]!]!.name}`
  const key = small.roles[unit.rows[0]!]!.office
  if (key !== "leader") return key
  return small.states.find(state => state.code === country && state.to === 0 && !state.part)?.leads ?? key
}
