// Lets a later group fill what the core leaves open: "police in Minsk", "Lavrov, the Russian foreign minister",
// "members of the Taliban".

import {isNonState} from "./country.ts"
import {addSector, type Finding} from "./finding.ts"
import {kin} from "./group.ts"
import type {Connector} from "./segment.ts"

const isBody = (core: Finding): boolean =>
  core.kind === "group" && !core.plural && !core.named && core.identity === null && core.noun !== null

const isStateOrSeat = ({kind, sector}: Finding): boolean =>
  kind === "state" || (kind === "place" && sector === "GOV")

/** Words before a name that say how one is called, not what one does. */
const styles: ReadonlySet<string> = new Set([
  "sheikh",
  "sheik",
  "lord",
  "lady",
  "baron",
  "baroness",
  "doctor",
  "professor",
])

/** Whether the words say that somebody without office in the base works for a body of no country. */
const isOfBody = (core: Finding, later: Finding): boolean =>
  later.code !== null &&
  isNonState(later.code) &&
  core.office === null &&
  !later.plural &&
  later.noun !== null

/** "Siphiwo Mqhekezweni, a rock-drill operator": a man is no company. */
const sectorOfOne = (core: Finding, {kind, plural, sector, noun}: Finding): string | null =>
  core.kind === "person" && core.named && kind === "group" && !plural && sector === "BUS" && noun !== null
    ? /operator$/.test(noun)
      ? "LAB"
      : sector
    : sector

/** Those who cheer somebody are not in office with him. */
const crowds = /^(supporter|follower|loyalist|backer|fan|admirer|opponent|critic|detractor|well-wisher)$/

/** Who studies something, for a bank or at a university. */
const scholars = /^(economist|analyst|expert|specialist|researcher|scientist|scholar|political analyst)$/

/** "president of a boat owners' association": no head of state. */
const presidents = /^((vice |deputy )?president|(vice-)president|secretary|general secretary)$/

/** Bodies that people join, without the sector of those who join them. */
const societies =
  /\b(association|society|club|league|foundation|charity|committee|council|network|alliance|institute|federation|coalition|forum|board)$/

/** Whether a later group is a body, no state, no people and nobody in office. */
const isSociety = ({kind, plural, noun, sector}: Finding): boolean =>
  !plural &&
  (kind === "group" || kind === "organisation") &&
  sector !== "GOV" &&
  noun !== null &&
  (sector !== null || societies.test(noun))

/** Takes what the words behind "of" and "at" tell of a person's calling. */
const readCalling = (core: Finding, later: Finding): void => {
  const calling = core.calling ?? core.noun
  if (calling === null) return
  if (presidents.test(calling) && core.sector === "GOV" && isSociety(later)) {
    core.sector = later.sector ?? "SOC"
    core.officeKey = null
  }
  // "the president of the Bundestag"
  if (calling === "president" && core.sector === "GOV" && later.sector === "LEG" && later.noun === null) {
    core.sector = "LEG"
    core.officeKey = "speaker"
  }
  // "who chairs the energy committee in parliament"
  if (core.sector === null && later.sector === "LEG") core.sector = "LEG"
  if (scholars.test(calling) && core.sector !== "EDU" && later.sector === "EDU") core.sector = "EDU"
}

const generalStaffs = /^(joint chiefs( of staff)?|general staff|defence staff|armed forces|defence forces?)$/

/** What a body sends. */
const missions = /(^| )(mission|delegation|team|office|contingent|force)$/

/** Fills what the core leaves open from a later group. */
export const complete = (core: Finding, later: Finding, connector: Connector, near: Connector): void => {
  if (connector === "apposition") {
    const name = later.identity ?? (later.written === null ? null : {name: later.written, wikidata: null})
    const person = later.kind === "person" || (later.written !== null && core.kind === "person")
    if (later.named && !core.named && (core.describes || core.plainNoun) && person && name !== null) {
      // "the foreign minister, Sergei Lavrov"; "a conciliator from Denmark, Peter Taksøe-Jensen"
      core.identity = name
      core.gender = later.gender ?? core.gender
      core.kind = "person"
      core.named = true
      if (core.code === null) core.code = later.code
      if (later.office !== null && core.office === null) core.office = later.office
      // "the separatists' man from Luhansk, Igor Plotnitsky"
      // "Their spokesman, Vianney Kazarama": he speaks for rebels, as the base knows
      const isOpen = core.sector === null || core.sector === "CVL" || (core.sector === "GOV" && core.yields)
      if (core.sector === null || (isOpen && later.office !== null && later.sector !== null))
        core.sector = later.sector
      core.score = Math.max(core.score, later.score)
      core.because.push(...later.because)
    } else if (later.kind === "organisation" && later.identity !== null && isBody(core)) {
      // "the NATO force in Kosovo (KFOR)"
      core.identity = later.identity
      core.kind = "organisation"
      core.code = core.code ?? later.code
      core.sector = core.sector ?? later.sector
      core.because.push(...later.because)
    } else if (core.named && core.kind === "person" && later.describes && isOfBody(core, later)) {
      // "Emma Bonino, the European Union's fisheries commissioner": no longer her country's
      core.code = later.code
      core.sector = later.sector
      core.office = later.office
      core.because.push(...later.because)
    } else if (later.describes && (core.named || core.code === null)) {
      // "Lavrov, the Russian foreign minister"; "the Institute for Latin America, Russian Academy of Sciences"
      if (core.code === null) core.code = later.code ?? later.weakCode
      // "Sheikh Adnan, a Sunni cleric"; "Captain Aurelio, an officer of the Zapatista army"
      const isStyle = core.noun !== null && styles.has(core.noun) && later.sector !== null
      const isRebel = core.sector === "MIL" && (later.sector === "REB" || later.sector === "UAF")
      if (core.sector === null || core.yields || isStyle || isRebel) {
        core.sector = sectorOfOne(core, later) ?? core.sector
        // "Hiba Abdelrahim, a spokeswoman | for the miners' union"
        core.yields = later.yields
      }
      if (later.former && !core.former && core.identity !== null && core.sector === later.sector) {
        // "Harold Wexley, the former US envoy to Tajikistan"
        core.former = true
        core.describes = true
      }
      if (core.office === null && core.named) core.office = later.office
      if (core.kind === "unknown" && later.noun !== null) {
        core.kind = later.kind
        // "Letebrhan Gebreyesus Weldu, a nurse"
        if (core.kind === "person" && core.written !== null && core.identity === null)
          core.identity = {name: core.written, wikidata: null}
      }
      core.calling ??= later.noun
      core.gender = core.gender ?? later.gender
      core.because.push(...later.because)
    } else if (core.kind === "person" && core.named && core.sector === null && later.plainNoun) {
      // "Ruma Begum, a seamstress": what she does is no office
      core.sector = "CVL"
      if (core.code === null) core.code = later.code
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
  if (connector === "serves") core.calling ??= later.noun
  readCalling(core, later)
  if (connector === "of" || connector === "serves") {
    if (core.noun !== null && crowds.test(core.noun) && later.kind === "person") core.yields = false
    if (core.noun !== null && kin.has(core.noun) && later.kind === "person" && later.sector === "GOV") {
      core.sector = "ELI"
      core.because.push("of the family of someone in office")
    }
    // "the head of Crimea", but "the head of Ukraine's railways"
    if (core.noun === "head" && core.sector === null && (later.kind === "place" || later.kind === "state"))
      core.sector = "GOV"
    // "the chairman of the US Joint Chiefs of Staff"
    if (/^(chairman|chairwoman|chief|head)$/.test(core.noun ?? "") && generalStaffs.test(later.noun ?? ""))
      core.officeKey = "army-chief"
    if (core.code === null && later.code !== null) core.code = later.code
    core.people ??= later.people
    // "Sergeant Vacek of the Czech police", "a commander of the rebels", "Commissioner Harcourt of Scotland Yard"
    const isForce = core.sector === "MIL" || core.noun === "commissioner"
    if (isForce && core.kind === "person" && /^(COP|REB|UAF)$/.test(later.sector ?? ""))
      core.sector = later.sector
    // "Kaltie Renwick, who speaks for Vanuatu"
    if (connector === "serves" && core.named && core.sector === null && isStateOrSeat(later))
      core.sector = "GOV"
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
    // "the head of the OSCE mission" does not head the OSCE
    const isSent = missions.test(later.noun ?? "")
    if (later.organisation !== null && core.organisation === null && !isSent)
      core.organisation = later.organisation
    if (later.ofPart) core.ofPart = true
    if (later.code !== null && isNonState(later.code) && core.yields) core.code = later.code
    if (core.kind === "unknown" && !core.named && later.kind !== "unknown")
      core.plural = core.plural || later.plural
    if (later.partlyRecognised) core.partlyRecognised = true
    core.because.push(...later.because)
    return
  }
  // "Armenian separatists in Nagorno-Karabakh": the state they would leave
  if (core.noun !== null && /separatis|breakaway|secession/.test(core.noun) && later.partlyRecognised)
    core.code = later.code ?? core.code
  // "ethnic Russians in Estonia", "Jewish settlers in Hebron"
  if (core.ethnic && later.code !== null) core.code = later.code
  if (core.noun === "settler" && core.code === null && later.code === "PSE") core.code = "ISR"
  // in, at, near, from
  if (core.weakCode === null && !core.ofRegion && (later.code !== null || later.weakCode !== null)) {
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
