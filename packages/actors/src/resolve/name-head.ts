// A personal or unknown name at the head: "Russia's Deputy Prime Minister Yuri Borisov", "Putin", "Zorbex Holdings".

import type {Sentence} from "@demarche/text"
import {entryKind, entryKinds as kinds} from "../knowledge/layout.ts"
import type {Knowledge} from "../knowledge/load.ts"
import type {Match} from "../knowledge/match.ts"
import {hasHeld, lastHeld, officeHolder} from "../knowledge/offices.ts"
import {fold} from "../knowledge/words.ts"
import {bodyBefore, isFirm, readBodyName} from "./body-name.ts"
import {halfCountry} from "./compass.ts"
import {isNonState} from "./country.ts"
import {addFirst, addSector, type Finding} from "./finding.ts"
import {type NameRun, writtenName} from "./name-run.ts"
import {countriesNamed} from "./named-in-sentence.ts"
import type {GroupContext, RoleBefore} from "./part.ts"
import {choosePerson} from "./people.ts"
import {readPlaceHead} from "./place-head.ts"
import {officeWords} from "./role-head.ts"
import {rowsOf} from "./unit.ts"

/** A personal or unknown name as head, with titles and country before it. */
export const readName = (
  context: GroupContext,
  finding: Finding,
  run: NameRun,
  roles: readonly RoleBefore[],
  earlier: string | null,
  day: number,
): void => {
  const {sentence, knowledge} = context
  const {small} = knowledge
  const words = writtenName(sentence, run.from, run.to)
  const title = roles.findLast(one => one.role.kind === "person")
  const code = finding.code ?? context.hint
  const told = code !== null && isNonState(code) ? null : code
  const hints = {
    day,
    code: told,
    body: code !== null && isNonState(code) ? code : null,
    officeKey: title?.role.office ?? null,
    given: run.size > 1 && run.full.length === 0 ? fold(sentence.forms[run.from]!) : null,
    titled: title !== undefined || run.courtesy === true,
    around: run.full.length > 0 || told !== null ? nobody : codesAround(context, run),
    isSurnameOnly: isSurnameOnly(sentence, run),
    givenAlone: givenAlone(sentence, run),
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
    // "NATO Secretary General Jens Stoltenberg" is NATO's whatever his home
    const ofBody = finding.code !== null && isNonState(finding.code) && title !== undefined
    if (finding.code === null || (!ofBody && home !== null && !isNonState(home) && finding.code !== home))
      finding.code = home
    if (title !== undefined && !inOffice && !finding.former && !isTaken(context, title, home)) {
      // the words give an office that the base gives to no one else on that day
      finding.office = officeWords(writtenName(sentence, title.unit.from, title.unit.to), [], sentence)
      addFirst(finding, title.role.yields ? (earlier ?? title.role.sector) : title.role.sector)
      finding.describes ||= finding.former
      finding.because.push(`"${words}" is ${person.name}; the words tell the office`)
      return
    }
    const left =
      finding.former && inOffice ? officeLeft(context, title, home, person.name, office!.key) : null
    if (left !== null) {
      finding.office = left
      finding.sector = null
      addFirst(finding, "ELI")
      addSector(finding, title!.role.sector ?? "GOV")
      addSector(finding, office!.sector)
      finding.former = false
      finding.because.push(`"${words}" is ${person.name}, who has left that office`)
    } else if (office !== null && inOffice && (!finding.former || holding!.to === 0 || holding!.to >= day)) {
      finding.office = office.label
      finding.sector = null
      addFirst(finding, office.sector)
      for (const other of office.others) addSector(finding, other)
      if (office.key === "regional-leader" && isOfUnrecognised(knowledge, office.label))
        finding.partlyRecognised = true
      finding.former = false
      finding.because.push(
        `"${words}" is ${person.name}, ${office.label} of ${holding!.country}${day === 0 ? "" : " on that day"}`,
      )
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
        // "the former Nigerian head of state Olusegun Obasanjo"
        finding.describes ||= finding.former
        addFirst(finding, title.role.yields ? (earlier ?? title.role.sector) : title.role.sector)
        finding.office = officeWords(writtenName(sentence, title.unit.from, title.unit.to), [], sentence)
      }
      finding.because.push(`"${words}" is ${person.name}`)
    }
    return
  }
  // "Liverpool", "Goma": someone's surname, and nobody of that name fits
  const places =
    run.size === 1 && title === undefined && bodyBefore(run.from, roles) === null
      ? rowsOf(run.units[0]!.match, kinds.place)
      : []
  if (places.length > 0) {
    finding.named = false
    readPlaceHead(context, finding, {...run.units[0]!, kind: "place", rows: places}, words)
    return
  }
  const half = run.size === 1 && title === undefined ? halfCountry(sentence, run.from, day, knowledge) : null
  if (half !== null) {
    finding.kind = "state"
    finding.named = false
    finding.code = half.code
    addFirst(finding, "GOV")
    finding.identity = {name: half.name, wikidata: null}
    finding.score = 0.8
    finding.because.push(`"${words}" is ${half.name}, beside the other half`)
    return
  }
  const alike = run.units.flatMap(unit => rowsOf(unit.match, kinds.lookalike))[0]
  if (alike !== undefined && finding.code === null) finding.code = small.lookalikes[alike]!.code
  const gender = genderOf(run)
  if (title !== undefined) {
    finding.kind = "person"
    finding.identity = {name: words, wikidata: null}
    finding.gender = title.role.gender ?? gender
    const sector = title.role.yields
      ? (sectorOfOthers(roles, title) ?? earlier ?? title.role.sector)
      : title.role.sector
    addFirst(finding, isOrdained(context, title, run) ? "REL" : sector)
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
  const body = bodyBefore(run.from, roles)
  if (body !== null || isFirm(sentence, run)) {
    readBodyName(finding, words, body)
    return
  }
  const personal = finding.plainNoun || run.hasGiven || run.courtesy === true || isPersonName(sentence, run)
  finding.kind = personal ? "person" : isNamed(sentence, run, "ORG") ? "organisation" : "unknown"
  if (personal) finding.identity = {name: words, wikidata: null}
  else finding.written = run.size > 1 ? words : null
  finding.gender = gender
  if (earlier !== null) addFirst(finding, earlier)
  else if (finding.plainNoun) addFirst(finding, "CVL")
  finding.score = 0.3
  finding.because.push(`"${words}" is not in the base`)
}

/** Offices that whoever once governed may hold afterwards, and is less known for. */
const afterwards = /^(party-chief|opposition-leader|lawmaker|activist|executive|scholar)$/

/** "the former prime minister Yulia Tymoshenko", who leads a party now: the label of the office she left; else null. */
const officeLeft = (
  {knowledge, on}: GroupContext,
  title: RoleBefore | undefined,
  country: string | null,
  name: string,
  now: string,
): string | null => {
  const key = title?.role.office ?? null
  if (key === null || country === null || !afterwards.test(now)) return null
  if (hasHeld(knowledge, country, key, name, on) !== "left") return null
  return knowledge.small.offices[lastHeld(knowledge, country, key, name, on)!.office]!.label
}

/** "President of Abkhazia": of a land that few states recognise. */
const isOfUnrecognised = ({small}: Knowledge, label: string): boolean =>
  label.includes("Turkish Cypriot") ||
  small.states.some(({pre, to, name}) => pre && to === 0 && label.includes(name))

/** A surname to the base, and no part of another name: not "the Jaffar Express", "Adan Yabal District". */
const isSurnameOnly = (sentence: Sentence, run: NameRun): boolean =>
  isOnly(run.units.at(-1)!.match, kinds.surname) && standsAlone(sentence, run)

const standsAlone = ({forms}: Sentence, {from, to}: NameRun): boolean =>
  !/^the$/i.test(forms[from - 1] ?? "") && !/^[\p{Lu}*]/u.test(forms[to] ?? "")

const isOnly = (match: Match | null, ...only: readonly number[]): boolean =>
  match?.entries.every(entry => only.includes(entryKind(entry))) ?? false

/** A given name that stands alone, folded: some are called by it, as "Thaksin" and "Megawati" are. */
const givenAlone = (sentence: Sentence, run: NameRun): string | null =>
  run.size === 1 && isOnly(run.units[0]!.match, kinds.surname, kinds.given) && standsAlone(sentence, run)
    ? fold(sentence.forms[run.from]!)
    : null

const nobody: ReadonlySet<string> = new Set()

/** "Father Zbigniew Oleszkowicz", "Sister Milagros": with a capital letter right before the name. */
const isOrdained = ({sentence}: GroupContext, {unit, role}: RoleBefore, run: NameRun): boolean =>
  /^(father|mother|brother|sister)$/.test(role.noun) &&
  unit.to === run.from &&
  /^\p{Lu}/u.test(sentence.forms[unit.from]!)

/**
 * What else the sentence names.
 *
 * > | Saakashvili was stripped of his passport in Kyiv.
 *                                                 ^^^^
 */
const codesAround = ({sentence, on, knowledge}: GroupContext, run: NameRun): ReadonlySet<string> =>
  new Set(
    countriesNamed(sentence, on, knowledge)
      .filter(({token}) => token < run.from || token >= run.to)
      .map(({code}) => code),
  )

/** Whether the base knows who else held the office that a title names: then the title is a courtesy. */
const isTaken = ({knowledge, on}: GroupContext, title: RoleBefore, country: string | null): boolean =>
  title.role.office !== null &&
  country !== null &&
  officeHolder(knowledge, country, title.role.office, on) !== null

const sectorOfOthers = (roles: readonly RoleBefore[], title: RoleBefore): string | null =>
  roles.findLast(one => one !== title && one.role.sector !== null && !one.role.yields)?.role.sector ?? null

const isNamed = (sentence: Sentence, run: NameRun, type: "PER" | "ORG"): boolean =>
  sentence.names.some(name => name.type === type && name.from < run.to && run.from < name.to)

const isPersonName = (sentence: Sentence, run: NameRun): boolean => isNamed(sentence, run, "PER")

const genderOf = (run: NameRun): "male" | "female" | null => {
  const [row] = rowsOf(run.units[0]!.match, kinds.given)
  return row === undefined ? null : (([null, "male", "female"] as const)[row] ?? null)
}
