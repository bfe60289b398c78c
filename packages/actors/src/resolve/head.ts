// The head of a group: its last noun decides what the group names.

import {entryKinds as kinds} from "../knowledge/layout.ts"
import {bodyBefore, readBodyName} from "./body-name.ts"
import {halfCountry} from "./compass.ts"
import {codeOn, isManys, isNamesake, isNonState, organisationOn, peopleOf, stateOn} from "./country.ts"
import {addFirst, addSector, type Finding} from "./finding.ts"
import {readName} from "./name-head.ts"
import {writtenName} from "./name-run.ts"
import {codeBeside, countriesNamed} from "./named-in-sentence.ts"
import type {GroupContext, Part, RoleBefore} from "./part.ts"
import {readPlaceHead} from "./place-head.ts"
import {readRole} from "./role-head.ts"
import {tellsOfMatch} from "./sport.ts"
import {has, rowsOf, type Unit} from "./unit.ts"

/** "Hurricane Melissa", "Operation Barkhane", "Mount Hermon": no persons. */
const storms = new Set(
  "hurricane typhoon cyclone storm operation mount lake river camp fort cape tropical".split(" "),
)

/** Of these, the places. */
const lands = new Set("mount lake river camp fort cape".split(" "))

/** The letters before a warship's name, and whose navy writes them; null where two navies do. */
const navies: ReadonlyMap<string, string | null> = new Map([
  ["USS", "USA"],
  ["USNS", "USA"],
  ["USCGC", "USA"],
  ["HMS", "GBR"],
  ["HMCS", "CAN"],
  ["HMAS", "AUS"],
  ["HMNZS", "NZL"],
  ["IRIS", "IRN"],
  ["BRP", "PHL"],
  ["ROKS", "KOR"],
  ["ARA", "ARG"],
  ["INS", null],
])

/** "the USS Harry S. Truman", "USS *Cole": the letters before the name; null when none stand there. */
const navyBefore = ({forms}: GroupContext["sentence"], from: number): string | null => {
  const at = navies.has(forms[from] ?? "")
    ? from
    : /^["“*]$/.test(forms[from - 1] ?? "")
      ? from - 2
      : from - 1
  return navies.has(forms[at] ?? "") ? forms[at]! : null
}

export const readHead = (
  context: GroupContext,
  finding: Finding,
  head: Part,
  roles: readonly RoleBefore[],
  possessor: Finding | null,
  day: number,
): void => {
  const {sentence, knowledge} = context
  const {small} = knowledge
  const {unit} = head
  const words = writtenName(sentence, unit.from, unit.to)
  const earlier = sectorBefore(finding, roles)
  finding.plural = unit.plural
  const navy = navyBefore(sentence, head.run?.from ?? unit.from)
  if (navy !== null) {
    finding.kind = "group"
    finding.code ??= navies.get(navy) ?? null
    finding.sector = navy === "USCGC" ? "COP" : "MIL"
    finding.others = []
    finding.score = 0.9
    finding.because.push(`"${navy}" names a ship of a navy`)
    return
  }
  const named = head.run !== null && storms.has(sentence.forms[head.run.from - 1]?.toLowerCase() ?? "")
  if (named) {
    finding.kind = lands.has(sentence.forms[head.run!.from - 1]!.toLowerCase()) ? "place" : "thing"
    finding.because.push("a storm, a mountain or the like has that name")
    return
  }
  // "Austin", "Paris": a given name alone is the place
  const alone = head.run !== null && head.run.size === 1 && roles.length === 0 && has(unit.match, kinds.given)
  const places = alone ? rowsOf(unit.match, kinds.place) : []
  if (places.length > 0) {
    readPlaceHead(context, finding, {...unit, kind: "place", rows: places}, words)
    return
  }
  if (head.run !== null) {
    readName(context, finding, head.run, roles, earlier, day)
    return
  }
  switch (unit.kind) {
    case "role":
      readRole(context, finding, unit, roles, earlier)
      return
    case "seat": {
      const seat = small.seats[unit.rows[0]!]!
      const roleRow = rowsOf(unit.match, kinds.role)[0]
      if (finding.code !== null && finding.code !== seat.code && roleRow !== undefined) {
        readRole(context, finding, {...unit, kind: "role", rows: [roleRow]}, roles, earlier)
        return
      }
      finding.kind = seat.city ? "place" : "organisation"
      // "the Senate of Pakistan", "Peru's Congress": not those of the United States
      if (!seat.city && readNamesake(finding, context.hint, seat, words, seat.name)) return
      if (readCongress(context, finding, unit, seat.code)) return
      const home = seat.city ? landBehindComma(context, unit) : null
      if (home !== null && home !== seat.code) {
        finding.code = home
        finding.score = 0.7
        finding.because.push(`"${words}" is a town in ${home}`)
        return
      }
      finding.code = codeOn(knowledge, seat.code, day)
      if (!(seat.city && tellsOfMatch(sentence))) addFirst(finding, seat.sector)
      finding.score = seat.city ? 0.8 : 0.9
      finding.describes = !seat.city
      if (!seat.city) finding.identity = {name: seat.name, wikidata: null}
      finding.because.push(
        seat.city
          ? `"${words}" is a capital: it stands for the government`
          : `"${words}" stands for ${seat.name}`,
      )
      return
    }
    case "organisation": {
      const sameNoun = rowsOf(unit.match, kinds.role)[0]
      // "Russia's Security Council" is not that of the United Nations
      if (sameNoun !== undefined && finding.code !== null) {
        readRole(context, finding, {...unit, kind: "role", rows: [sameNoun]}, roles, earlier)
        return
      }
      const told = finding.code ?? context.hint ?? codeBeside(sentence, unit, context.on, knowledge)
      const organisation = small.organisations[organisationOn(knowledge, unit, told, day)]!
      finding.kind = organisation.kind
      if (isManys(unit, knowledge) && told !== organisation.code) {
        finding.code ??= told
        addFirst(finding, organisation.sector)
        finding.describes = true
        finding.score = 0.6
        finding.because.push(`"${words}" may be of many countries`)
        return
      }
      const known = `${organisation.name} of ${organisation.code}`
      if (readNamesake(finding, context.hint, organisation, words, known)) return
      // "the Mexican Red Cross" is Mexico's
      if (organisation.code !== null && !(organisation.code === "NGO" && finding.code !== null))
        finding.code = codeOn(knowledge, organisation.code, day)
      finding.people = peopleOf(organisation)
      addFirst(finding, organisation.sector)
      for (const other of organisation.others) addSector(finding, other)
      finding.identity =
        organisation.code === null
          ? null
          : {
              name: organisation.name,
              wikidata: organisation.wikidata === 0 ? null : `Q${organisation.wikidata}`,
            }
      finding.organisation = organisation.name
      finding.score = 0.9
      finding.describes = true
      const post = /\b(high commissioner|supreme allied commander)\b/.exec(words)
      if (post !== null && day !== 0) {
        finding.kind = "person"
        finding.identity = null
        finding.noun = post[1] === "high commissioner" ? post[1] : "commander"
      }
      finding.because.push(`"${words}" is ${organisation.name}`)
      return
    }
    case "state": {
      const state = small.states[stateOn(knowledge, unit, day)]!
      finding.kind = "state"
      finding.code = state.code
      if (tellsOfMatch(sentence)) {
        finding.kind = "organisation"
        finding.because.push(`"${words}" is the team of ${state.name}`)
        return
      }
      addFirst(finding, "GOV")
      if (state.pre) finding.partlyRecognised = true
      finding.ofPart = state.part || state.pre
      finding.identity = {name: state.name, wikidata: null}
      finding.score = 0.95
      finding.because.push(`"${words}" is ${state.name}`)
      return
    }
    case "adjective":
    case "demonym": {
      const state = small.states[stateOn(knowledge, unit, day)]!
      finding.kind = unit.plural || unit.kind === "adjective" ? "group" : "person"
      finding.plural = finding.plural || unit.kind === "adjective"
      // "Croatian Serbs", "Lebanon's Palestinians": whose citizens they are
      const citizens = finding.code !== null && !isNonState(finding.code)
      if (!citizens) finding.code = state.code
      finding.partlyRecognised = state.pre && !citizens
      addFirst(finding, earlier ?? "CVL")
      finding.score = 0.75
      finding.because.push(`"${words}" are people of ${state.name}`)
      return
    }
    case "region":
      finding.kind = "place"
      finding.code = finding.code ?? null
      finding.score = 0.6
      finding.because.push(`"${words}" is a region that no one answers for`)
      return
    case "place": {
      const body = bodyBefore(unit.from, roles)
      if (body === null) readPlaceHead(context, finding, unit, words)
      else readBodyName(finding, words, body)
      return
    }
    case "lookalike": {
      const lookalike = small.lookalikes[unit.rows[0]!]!
      finding.kind = lookalike.kind
      finding.code = lookalike.code
      finding.identity = lookalike.kind === "thing" ? null : {name: lookalike.name, wikidata: null}
      finding.score = 0.8
      finding.because.push(`"${words}" is a name of its own, no state`)
      return
    }
    case "thing":
      finding.kind = "thing"
      if (possessor?.code != null) finding.code = possessor.code
      // "Turkish delight", "a Persian rug"
      if (small.things[unit.rows[0]!] === "ware") finding.code = finding.weakCode = null
      finding.score = 0.8
      finding.because.push(`"${words}" names no one who could act`)
      return
    default: {
      const half = halfCountry(sentence, unit.from, day, knowledge)
      if (half !== null) {
        finding.kind = "state"
        finding.code = half.code
        addFirst(finding, "GOV")
        finding.identity = {name: half.name, wikidata: null}
        finding.score = 0.8
        finding.because.push(`"${words}" is ${half.name}, beside the other half`)
        return
      }
      finding.because.push(`"${words}" is not in the base`)
      return
    }
  }
}

/**
 * Whether a Congress without an owner is that of the one other state which the sentence names; in India it is a party:
 * "Congress was of two minds about Andhra Pradesh".
 */
const readCongress = (
  {sentence, knowledge, on}: GroupContext,
  finding: Finding,
  {from, to}: Unit,
  usual: string,
): boolean => {
  const form = sentence.forms[from]!
  if (to !== from + 1 || form !== "Congress" || finding.code !== null) return false
  const codes = new Set(
    countriesNamed(sentence, on, knowledge)
      .filter(({token, kind}) => token !== from && kind !== "organisation")
      .map(({code}) => code),
  )
  const [code] = codes
  if (code === undefined || codes.size > 1 || code === usual) return false
  const isParty = code === "IND"
  const state = knowledge.small.states.find(one => one.code === code && one.to === 0 && !one.part && !one.pre)
  finding.kind = "organisation"
  finding.code = code
  addFirst(finding, isParty ? "PTY" : "LEG")
  finding.identity = {
    name: isParty ? "Indian National Congress" : `Congress of ${state?.name ?? code}`,
    wikidata: null,
  }
  finding.score = 0.6
  finding.describes = true
  finding.because.push(`"${form}" is that of ${code}, the one country that the sentence names`)
  return true
}

/** "Tripoli, Lebanon's second city": the land that a comma gives a town of a capital's name. */
const landBehindComma = ({sentence, knowledge, on}: GroupContext, {to}: Unit): string | null => {
  if (sentence.forms[to] !== ",") return null
  const owner = countriesNamed(sentence, on, knowledge).find(({token}) => token === to + 1)
  if (owner === undefined || !/^['’]s?$/.test(sentence.forms[to + 2] ?? "")) return null
  return sentence.forms.slice(to + 3, to + 6).some(form => /^(city|town|port)$/.test(form))
    ? owner.code
    : null
}

/**
 * A body of the name that the base knows in another state: whose it is stands before or behind.
 * @param known the one of the base, in words
 */
const readNamesake = (
  finding: Finding,
  hint: string | null,
  body: {readonly code: string | null; readonly sector: string | null},
  words: string,
  known: string,
): boolean => {
  const code = finding.code ?? hint
  // "the Press Association of Zambia"
  const isOther = finding.code === null && associations.test(words)
  if (!isNamesake(isOther ? {...body, sector: "GOV"} : body, {code})) return false
  finding.code = code
  addFirst(finding, body.sector)
  finding.score = 0.7
  finding.describes = true
  finding.because.push(`"${words}" is one of ${code}, not ${known}`)
  return true
}

/** What the people of one trade or cause found in every state under the same name. */
const associations =
  /(^| )(association|union|society|federation|confederation|league|institute|chamber|press club)$/i

/** Sector of what stands before the head: "rebel commander", "Hamas fighters", "army chief". */
const sectorBefore = (finding: Finding, roles: readonly RoleBefore[]): string | null => {
  const marked = finding.others.find(other => other.startsWith("from:"))
  // "Hamas Lieutenant Colonel Ahmed Zamzam", "an ELN sniper": what fights a state has no soldiers
  finding.ofFighters = marked !== undefined && /^from:(REB|PRM|CRM)$/.test(marked) ? marked.slice(5) : null
  finding.others = finding.others.filter(other => !other.startsWith("from:"))
  const role = roles.findLast(one => one.role.sector !== null && one.role.kind !== "thing")
  return role?.role.sector ?? (marked === undefined ? null : marked.slice(5))
}
