// One group of words without prepositions or commas: "Russia's Deputy Prime Minister Yuri Borisov", "Turkish-backed Syrian
// rebels", "two Reuters journalists". Reads it from left to right; the last noun decides what it names.

import type {Sentence} from "@demarche/text"
import {entryKinds as kinds, placeCountry, placeIsCapital} from "../knowledge/layout.ts"
import {type Knowledge, stringAt} from "../knowledge/load.ts"
import {dayNumber} from "../knowledge/offices.ts"
import type {RoleRow} from "../knowledge/tables.ts"
import {fold} from "../knowledge/words.ts"
import {addSector, emptyFinding, type Finding} from "./finding.ts"
import {type NameRun, nameRunAt, writtenName} from "./name-run.ts"
import {choosePerson} from "./people.ts"
import {has, rowsOf, type Unit} from "./unit.ts"

/** A thing that belongs to the group: a unit, or several that make one name. */
interface Part {
  readonly unit: Unit
  readonly run: NameRun | null
}

/** "Turkish-backed", "Saudi-led": whose help, not whose it is. */
const helped = new Set(
  (
    "backed led aligned allied supported funded sponsored trained armed linked affiliated inspired friendly brokered " +
    "mediated made built supplied dominated speaking language sanctioned ordered designated approved chartered flagged"
  ).split(" "),
)
/** "London-based", "Houthi-controlled": where it is, if nothing better tells. */
const located = new Set(
  "based born held controlled occupied administered run registered owned educated wide area".split(" "),
)

const kin = new Set(
  "wife husband son daughter brother sister father mother cousin nephew niece uncle aunt widow relative family child parent sibling grandson girlfriend".split(
    " ",
  ),
)

/** Drops what only tells whose help or side: "X-backed", "pro-X". */
const withoutSides = (
  sentence: Sentence,
  units: readonly Unit[],
  finding: Finding,
  knowledge: Knowledge,
): Unit[] => {
  const kept: Unit[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!
    const next = units[i + 1]
    const after = units[i + 2]
    const form = sentence.forms[unit.from]!.toLowerCase()
    if (next?.kind === "hyphen" && after !== undefined) {
      const behind = sentence.forms[after.from]!.toLowerCase()
      if (form === "pro" || form === "anti" || form === "non") {
        finding.because.push(`"${form}-${sentence.forms[after.from]}" tells a side, not a country`)
        if (form === "anti" && (behind === "government" || behind === "regime")) addOpposition(finding)
        i += 2
        continue
      }
      if (form === "ex") {
        kept.push({...unit, kind: "modifier", rows: [knowledge.small.modifiers.indexOf("former")]})
        i += 1
        continue
      }
      if (helped.has(behind)) {
        finding.because.push(`"${sentence.forms[unit.from]}-${behind}" tells who helps, not whose it is`)
        i += 2
        continue
      }
      if (located.has(behind)) {
        const code = codeOf(unit, knowledge)
        if (code !== null && finding.weakCode === null) {
          finding.weakCode = code
          finding.because.push(`"${sentence.forms[unit.from]}-${behind}" tells where`)
        }
        i += 2
        continue
      }
    }
    if (unit.kind !== "hyphen") kept.push(unit)
    else if (kept.length > 0 && next !== undefined) kept.push(unit)
  }
  return kept
}

const addOpposition = (finding: Finding): void => {
  if (!finding.others.includes("OPP")) finding.others.push("OPP")
}

/** Country that a unit names or belongs to. */
const codeOf = (unit: Unit, knowledge: Knowledge): string | null => {
  const {small} = knowledge
  const row = unit.rows[0]
  if (row === undefined) return null
  switch (unit.kind) {
    case "state":
    case "adjective":
    case "demonym":
      return small.states[row]!.code
    case "seat":
      return small.seats[row]!.code
    case "organisation":
      return small.organisations[row]!.code
    case "place":
      return small.countries[placeCountry(knowledge.placeInfo[row]!)]!
    case "lookalike":
      return small.lookalikes[row]!.code
    default:
      return null
  }
}

const stateOn = (knowledge: Knowledge, unit: Unit, day: number): number => {
  const {states} = knowledge.small
  if (day !== 0)
    for (const row of unit.rows) {
      const state = states[row]!
      if (state.from !== 0 && state.from <= day && (state.to === 0 || day <= state.to)) return row
    }
  return unit.rows.find(row => states[row]!.to === 0) ?? unit.rows[0]!
}

const partsOf = (sentence: Sentence, units: readonly Unit[]): Part[] => {
  const parts: Part[] = []
  let at = 0
  while (at < units.length) {
    const name = nameRunAt(sentence, units, at)
    if (name !== null) {
      parts.push({unit: units[at]!, run: name.run})
      at += name.count
    } else {
      if (units[at]!.kind !== "hyphen") parts.push({unit: units[at]!, run: null})
      at++
    }
  }
  return parts
}

const isContent = (part: Part): boolean =>
  part.run !== null ||
  !["determiner", "number", "modifier", "word", "verb", "possessive", "hyphen"].includes(part.unit.kind)

export interface GroupContext {
  readonly sentence: Sentence
  readonly knowledge: Knowledge
  readonly on: string | null
  /** Country that the phrase around the group tells ("president of Russia"), used to choose people. */
  readonly hint: string | null
}

/** Reads one group; `null` when it holds no noun. */
export const readGroup = (context: GroupContext, given: readonly Unit[]): Finding => {
  const {sentence, knowledge, on} = context
  const {small} = knowledge
  const finding = emptyFinding()
  const day = dayNumber(on)
  const units = withoutSides(sentence, given, finding, knowledge)
  // possessors come first: everything before the last "'s"
  const owner = units.findLastIndex(unit => unit.kind === "possessive")
  const before = owner > 0 ? units.slice(0, owner) : []
  const own = units.slice(owner + 1)
  let possessor: Finding | null = null
  if (before.length > 0 && own.some(unit => unit.kind !== "hyphen")) {
    possessor = readGroup(context, before)
    if (possessor.code !== null) finding.code = possessor.code
    if (possessor.partlyRecognised) finding.partlyRecognised = true
    if (possessor.ofPart) finding.ofPart = true
    if (possessor.code !== null)
      finding.because.push(`belongs to ${writtenName(sentence, before[0]!.from, before.at(-1)!.to)}`)
  }
  const parts = partsOf(sentence, own.length > 0 ? own : before)
  const contents = parts.filter(isContent)
  const head = contents.at(-1)
  for (const part of parts) {
    if (part.unit.kind === "number") finding.indefinite = true
    if (part.unit.kind === "determiner") {
      const form = sentence.forms[part.unit.from]!.toLowerCase()
      if (!["the", "his", "her", "its", "their", "our", "this", "that"].includes(form))
        finding.indefinite = true
    }
    if (part.unit.kind === "modifier") applyModifier(finding, small.modifiers[part.unit.rows[0]!] ?? null)
  }
  if (head === undefined) return readPlainWord(context, finding, parts)

  const roles: {role: RoleRow; unit: Unit}[] = []
  for (const part of contents) {
    if (part === head) break
    readModifier(context, finding, part, roles, day)
  }
  readHead(context, finding, head, roles, possessor, day)
  if (possessor !== null) takeFromPossessor(finding, possessor)
  return finding
}

const applyModifier = (finding: Finding, effect: string | null): void => {
  if (effect === "former" || effect === "late") finding.former = true
  if (effect === "opposition") addOpposition(finding)
  if (effect === "deputy" || effect === "elect") finding.indefinite = true
}

/** A unit before the head: whose, what of. */
const readModifier = (
  context: GroupContext,
  finding: Finding,
  part: Part,
  roles: {role: RoleRow; unit: Unit}[],
  day: number,
): void => {
  const {sentence, knowledge} = context
  const {small} = knowledge
  const {unit} = part
  if (part.run !== null && unit.kind !== "surname") {
    if (part.run.full.length > 0) {
      const found = choosePerson(
        knowledge,
        part.run.full,
        {day, code: null, officeKey: null, given: null, titled: false},
        true,
      )
      if (found !== null && finding.code === null) finding.code = found.person.country
    }
    return
  }
  switch (unit.kind) {
    case "state":
    case "adjective":
    case "demonym": {
      const state = small.states[stateOn(knowledge, unit, day)]!
      // "Turkish Cypriot", "Korean War veteran": the last adjective before the noun stays
      if (finding.code === null || unit.kind !== "demonym") {
        finding.code = state.code
        finding.ofPart = state.part || state.pre
        finding.partlyRecognised = state.pre
        finding.because.push(`"${writtenName(sentence, unit.from, unit.to)}" is ${state.name}`)
      }
      return
    }
    case "seat": {
      const seat = small.seats[unit.rows[0]!]!
      if (has(unit.match, kinds.roles) || has(unit.match, kinds.role)) {
        const row = rowsOf(unit.match, kinds.role)[0] ?? rowsOf(unit.match, kinds.roles)[0]!
        roles.push({role: small.roles[row]!, unit})
      }
      if (finding.code === null) {
        finding.code = seat.code
        finding.because.push(`"${writtenName(sentence, unit.from, unit.to)}" stands for ${seat.name}`)
      }
      if (!seat.city) finding.others.push(`from:${seat.sector}`)
      return
    }
    case "organisation": {
      const organisation = small.organisations[unit.rows[0]!]!
      if (organisation.code !== null && (finding.code === null || organisation.kind !== "thing")) {
        if (finding.code === null || isNonState(organisation.code) || organisation.sector !== "REL")
          finding.code = organisation.code
      }
      finding.organisation = organisation.name
      finding.because.push(`"${writtenName(sentence, unit.from, unit.to)}" is ${organisation.name}`)
      // "Kurdish fighters": a people gives no sector to its fighters
      if (organisation.sector !== null && organisation.kind !== "group")
        finding.others.push(`from:${organisation.sector}`)
      for (const other of organisation.others) finding.others.push(other)
      return
    }
    case "role":
      roles.push({role: small.roles[unit.rows[0]!]!, unit})
      return
    case "place": {
      const country = small.countries[placeCountry(knowledge.placeInfo[unit.rows[0]!]!)]!
      if (finding.weakCode === null && finding.code === null) {
        finding.weakCode = country
        finding.because.push(`"${writtenName(sentence, unit.from, unit.to)}" lies in ${country}`)
      }
      return
    }
    case "surname":
      if (finding.weakCode === null) {
        const found = choosePerson(
          knowledge,
          part.run?.surnames ?? unit.rows,
          {day, code: null, officeKey: null, given: null, titled: false},
          false,
        )
        if (found !== null) finding.weakCode = found.person.country
      }
      return
    case "lookalike": {
      const lookalike = small.lookalikes[unit.rows[0]!]!
      if (finding.code === null && lookalike.kind === "organisation") finding.code = lookalike.code
      return
    }
    default:
      return
  }
}

export const isNonState = (code: string): boolean =>
  code === "IGO" ||
  code === "UNO" ||
  code === "EUR" ||
  code === "NGO" ||
  code === "ISM" ||
  code === "IMG" ||
  code === "MNC"

/** Sector of what stands before the head: "rebel commander", "Hamas fighters", "army chief". */
const sectorBefore = (finding: Finding, roles: readonly {role: RoleRow}[]): string | null => {
  const marked = finding.others.find(other => other.startsWith("from:"))
  finding.others = finding.others.filter(other => !other.startsWith("from:"))
  const role = roles.findLast(one => one.role.sector !== null && one.role.kind !== "thing")
  return role?.role.sector ?? (marked === undefined ? null : marked.slice(5))
}

const readHead = (
  context: GroupContext,
  finding: Finding,
  head: Part,
  roles: readonly {role: RoleRow; unit: Unit}[],
  possessor: Finding | null,
  day: number,
): void => {
  const {sentence, knowledge} = context
  const {small} = knowledge
  const {unit} = head
  const words = writtenName(sentence, unit.from, unit.to)
  const earlier = sectorBefore(finding, roles)
  finding.plural = unit.plural
  const named = head.run !== null && storms.has(sentence.forms[head.run.from - 1]?.toLowerCase() ?? "")
  if (named) {
    finding.kind = "thing"
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
      finding.code = seat.code
      addFirst(finding, seat.sector)
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
      const organisation = small.organisations[organisationOn(knowledge, unit, finding.code, day)]!
      finding.kind = organisation.kind
      if (organisation.code !== null) finding.code = organisation.code
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
      finding.because.push(`"${words}" is ${organisation.name}`)
      return
    }
    case "state": {
      const state = small.states[stateOn(knowledge, unit, day)]!
      finding.kind = "state"
      finding.code = state.code
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
      finding.code = state.code
      finding.partlyRecognised = state.pre
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
    case "place":
      readPlaceHead(context, finding, unit, words)
      return
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
      finding.score = 0.8
      finding.because.push(`"${words}" names no one who could act`)
      return
    default:
      finding.because.push(`"${words}" is not in the base`)
      return
  }
}

/** "Hurricane Melissa", "Operation Barkhane", "Mount Hermon": no persons. */
const storms = new Set(
  "hurricane typhoon cyclone storm operation mount lake river camp fort cape tropical".split(" "),
)

const addFirst = (finding: Finding, sector: string | null): void => {
  if (sector === null) return
  if (finding.sector !== null && finding.sector !== sector) finding.others.unshift(finding.sector)
  finding.sector = sector
}

/** Bodies of the same name: the one whose country the words tell, that existed on the day. */
const organisationOn = (knowledge: Knowledge, unit: Unit, code: string | null, day: number): number => {
  const {organisations} = knowledge.small
  let best = unit.rows[0]!
  let bestPoints = -1
  for (const row of unit.rows) {
    const one = organisations[row]!
    const lives = day === 0 || ((one.from === 0 || one.from <= day) && (one.to === 0 || day <= one.to))
    const points = (code !== null && one.code === code ? 4 : 0) + (lives ? 2 : 0)
    if (points > bestPoints) {
      best = row
      bestPoints = points
    }
  }
  return best
}

const readPlaceHead = (context: GroupContext, finding: Finding, unit: Unit, words: string): void => {
  const {knowledge} = context
  const hinted = unit.rows.find(
    row =>
      knowledge.small.countries[placeCountry(knowledge.placeInfo[row]!)] === (finding.code ?? context.hint),
  )
  const row = hinted ?? unit.rows[0]!
  const info = knowledge.placeInfo[row]!
  finding.kind = "place"
  finding.code = knowledge.small.countries[placeCountry(info)]!
  if (placeIsCapital(info)) addFirst(finding, "GOV")
  finding.identity = {name: stringAt(knowledge, knowledge.placeName[row]!), wikidata: null}
  finding.score = 0.65
  finding.because.push(`"${words}" is a place in ${finding.code}`)
}

/** Titles that belong to one country. */
const homes: Readonly<Record<string, string>> = {
  pope: "VAT",
  pontiff: "VAT",
  taoiseach: "IRL",
  tanaiste: "IRL",
}

/** A role noun as head. */
const readRole = (
  context: GroupContext,
  finding: Finding,
  unit: Unit,
  roles: readonly {role: RoleRow; unit: Unit}[],
  earlier: string | null,
): void => {
  const {sentence, knowledge} = context
  const role = knowledge.small.roles[unit.rows[0]!]!
  const words = writtenName(sentence, unit.from, unit.to)
  finding.kind = role.kind === "person" && unit.plural ? "group" : role.kind
  finding.noun = role.noun
  finding.describes = true
  finding.gender = unit.plural ? null : role.gender
  const home = homes[role.noun]
  if (home !== undefined && finding.code === null) finding.code = home
  finding.plural = unit.plural || sentence.xpos[unit.to - 1] === "NNS"
  const sector = role.yields && earlier !== null ? earlier : role.sector
  if (!role.yields && earlier !== null && earlier !== role.sector && earlier !== "GOV")
    finding.others.push(earlier)
  if (role.sector === null && sector === null && earlier !== null) addFirst(finding, earlier)
  addFirst(finding, sector)
  for (const other of role.others) addSector(finding, other)
  for (const one of roles)
    if (one.role.sector === "OPP" || one.role.others.includes("OPP")) addOpposition(finding)
  finding.yields = role.yields && earlier === null
  if (role.office !== null && !finding.plural) finding.officeKey = role.office
  if (role.kind === "person" && !finding.plural && (role.title || role.office !== null))
    finding.office = officeWords(words, roles, sentence)
  finding.score = 0.6
  finding.because.push(`"${words}" is ${sector ?? "a role without sector"}`)
}

/** "Deputy Prime Minister", "Rebel Commander" in the letters of a title. */
const officeWords = (words: string, roles: readonly {unit: Unit}[], sentence: Sentence): string => {
  const lead = roles
    .filter(one => one.unit.kind === "role")
    .map(one => writtenName(sentence, one.unit.from, one.unit.to))
  return [...lead, words]
    .join(" ")
    .replace(/^ex-/i, "")
    .split(" ")
    .map(word =>
      /^(of|the|for|and|to|in)$/.test(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
    )
    .join(" ")
}

/** A personal or unknown name as head, with titles and country before it. */
const readName = (
  context: GroupContext,
  finding: Finding,
  run: NameRun,
  roles: readonly {role: RoleRow; unit: Unit}[],
  earlier: string | null,
  day: number,
): void => {
  const {sentence, knowledge} = context
  const {small} = knowledge
  const words = writtenName(sentence, run.from, run.to)
  const title = roles.findLast(one => one.role.kind === "person")
  const code = finding.code ?? context.hint
  const hints = {
    day,
    code: code !== null && isNonState(code) ? null : code,
    officeKey: title?.role.office ?? null,
    given: run.size > 1 && run.full.length === 0 ? fold(sentence.forms[run.from]!) : null,
    titled: title !== undefined,
  }
  let found = run.full.length > 0 ? choosePerson(knowledge, run.full, hints, true) : null
  if (found === null && run.surnames.length > 0) found = choosePerson(knowledge, run.surnames, hints, false)
  finding.named = true
  if (found !== null) {
    const {person, holding, inOffice} = found
    finding.kind = "person"
    finding.plural = false
    finding.identity = {name: person.name, wikidata: person.wikidata}
    finding.gender = person.gender
    finding.score = found.score
    const office = holding === null ? null : small.offices[holding.office]!
    const home = holding?.country ?? person.country
    if (finding.code === null || (home !== null && !isNonState(home) && finding.code !== home))
      finding.code = home
    if (title !== undefined && earlier !== null && !inOffice && !finding.former) {
      // the words give an office the base does not know of on that day
      finding.office = officeWords(writtenName(sentence, title.unit.from, title.unit.to), [], sentence)
      addFirst(finding, title.role.yields ? (earlier ?? title.role.sector) : title.role.sector)
      finding.because.push(`"${words}" is ${person.name}; the words tell the office`)
      return
    }
    if (office !== null && inOffice && (!finding.former || holding!.to === 0 || holding!.to >= day)) {
      finding.office = office.label
      finding.sector = null
      addFirst(finding, office.sector)
      for (const other of office.others) addSector(finding, other)
      finding.former = false
      finding.because.push(`"${words}" is ${person.name}, ${office.label} of ${holding!.country} on that day`)
    } else if (office !== null && day !== 0) {
      finding.office = office.label
      finding.sector = null
      addFirst(finding, "ELI")
      addSector(finding, office.sector)
      finding.former = false
      finding.because.push(
        `"${words}" is ${person.name}, ${office.label} of ${holding!.country} until ${holding!.to}`,
      )
    } else {
      if (title !== undefined) {
        addFirst(finding, title.role.yields ? (earlier ?? title.role.sector) : title.role.sector)
        finding.office = officeWords(writtenName(sentence, title.unit.from, title.unit.to), [], sentence)
      }
      finding.because.push(`"${words}" is ${person.name}`)
    }
    return
  }
  // "Liverpool", "Goma": someone's surname, and nobody of that name fits
  const places = run.size === 1 && title === undefined ? rowsOf(run.units[0]!.match, kinds.place) : []
  if (places.length > 0) {
    finding.named = false
    readPlaceHead(context, finding, {...run.units[0]!, kind: "place", rows: places}, words)
    return
  }
  const gender = genderOf(context, run)
  if (title !== undefined) {
    finding.kind = "person"
    finding.identity = {name: words, wikidata: null}
    finding.gender = title.role.gender ?? gender
    const sector = title.role.yields
      ? (sectorOfOthers(roles, title) ?? earlier ?? title.role.sector)
      : title.role.sector
    addFirst(finding, sector)
    for (const other of title.role.others) addSector(finding, other)
    if (title.role.title || title.role.office !== null || title.role.yields)
      finding.office = officeWords(
        writtenName(sentence, title.unit.from, title.unit.to),
        roles.filter(one => one !== title && one.unit.to <= title.unit.from && title.role.yields),
        sentence,
      )
    finding.noun = title.role.noun
    finding.describes = true
    finding.score = 0.7
    finding.because.push(
      `"${words}" is not in the base; the title "${writtenName(sentence, title.unit.from, title.unit.to)}" tells the sector`,
    )
    return
  }
  const personal = run.hasGiven || isPersonName(sentence, run)
  finding.kind = personal ? "person" : isNamed(sentence, run, "ORG") ? "organisation" : "unknown"
  if (personal) finding.identity = {name: words, wikidata: null}
  finding.gender = gender
  if (earlier !== null) addFirst(finding, earlier)
  finding.score = 0.3
  finding.because.push(`"${words}" is not in the base`)
}

const sectorOfOthers = (roles: readonly {role: RoleRow}[], title: {role: RoleRow}): string | null =>
  roles.findLast(one => one !== title && one.role.sector !== null && !one.role.yields)?.role.sector ?? null

const isNamed = (sentence: Sentence, run: NameRun, type: "PER" | "ORG"): boolean =>
  sentence.names.some(name => name.type === type && name.from < run.to && run.from < name.to)

const isPersonName = (sentence: Sentence, run: NameRun): boolean => isNamed(sentence, run, "PER")

const genderOf = ({sentence, knowledge}: GroupContext, run: NameRun): "male" | "female" | null => {
  const first = run.units[0]!
  const row = first.match?.entries.find(entry => entry >>> 27 === kinds.given)
  void sentence
  void knowledge
  if (row === undefined) return null
  return ([null, "male", "female"] as const)[row & 0x1ffffff] ?? null
}

const abstractEnding = /(tion|sion|ment|ness|ity|ism|ship|ance|ence|ure|age|hood|dom|ics|ogy|graphy|ing)s?$/
const personEnding =
  /(ist|ian|man|men|woman|women|eer|holder|worker|maker|keeper|goer|owner|seeker|leader)s?$/

/** A noun the base does not know: its ending is the only hint. */
const readPlainWord = (context: GroupContext, finding: Finding, parts: readonly Part[]): Finding => {
  const {sentence} = context
  const last = parts.findLast(
    part => part.unit.kind === "word" || part.unit.kind === "verb" || part.unit.kind === "modifier",
  )
  if (last === undefined) {
    finding.because.push("no noun")
    return finding
  }
  const form = sentence.forms[last.unit.to - 1]!.toLowerCase()
  finding.plural = last.unit.plural
  if (last.unit.kind === "verb" || abstractEnding.test(form)) finding.kind = "thing"
  else if (personEnding.test(form)) finding.kind = last.unit.plural ? "group" : "person"
  finding.because.push(`"${form}" is not in the base`)
  return finding
}

const takeFromPossessor = (finding: Finding, possessor: Finding): void => {
  if (finding.noun !== null && kin.has(finding.noun) && possessor.kind === "person") {
    finding.sector = "ELI"
    finding.because.push("of the family of someone in office")
  } else if (
    finding.yields &&
    possessor.sector !== null &&
    possessor.kind !== "state" &&
    possessor.kind !== "place"
  ) {
    finding.sector = possessor.sector
    finding.yields = false
  }
  if (possessor.organisation !== null && finding.organisation === null)
    finding.organisation = possessor.organisation
}
