// A role noun at the head: "the Turkish foreign minister", "rebel commander", "two Reuters journalists".

import type {Sentence} from "@demarche/text"
import type {Knowledge} from "../knowledge/load.ts"
import {sideOf, sideOfRussia} from "./armed.ts"
import {peopleOf} from "./country.ts"
import {addFirst, addOpposition, addSector, type Finding} from "./finding.ts"
import {writtenName} from "./name-run.ts"
import {countriesNamed} from "./named-in-sentence.ts"
import type {GroupContext, RoleBefore} from "./part.ts"
import type {Unit} from "./unit.ts"

/** Titles that belong to one country. */
const homes: Readonly<Record<string, string>> = {
  pope: "VAT",
  pontiff: "VAT",
  taoiseach: "IRL",
  tanaiste: "IRL",
  "red army": "SUN",
  "chancellor of the exchequer": "GBR",
  "archbishop of canterbury": "GBR",
  "archbishop of york": "GBR",
  "archbishop of westminster": "GBR",
  "archbishop of paris": "FRA",
  "archbishop of new york": "USA",
  "ecumenical patriarch": "TUR",
  "patriarch of constantinople": "TUR",
  "patriarch of moscow": "RUS",
  "grand imam of al-azhar": "EGY",
  "grand sheikh of al-azhar": "EGY",
  "maronite patriarch": "LBN",
  "coptic pope": "EGY",
}

/** A role noun as head. */
export const readRole = (
  context: GroupContext,
  finding: Finding,
  unit: Unit,
  roles: readonly RoleBefore[],
  earlier: string | null,
): void => {
  const {sentence, knowledge} = context
  const role = knowledge.small.roles[unit.rows[0]!]!
  const words = writtenName(sentence, unit.from, unit.to)
  const isGround = isTents(context, unit, role.noun)
  if (isGround || isAircraft(context, finding, unit, role.noun)) {
    finding.kind = isGround && finding.code !== null ? "place" : "thing"
    finding.score = 0.6
    finding.because.push(`"${words}" are no people here`)
    return
  }
  finding.kind = role.kind === "person" && unit.plural ? "group" : role.kind
  finding.noun = role.noun
  finding.describes = true
  finding.gender = unit.plural ? null : role.gender
  const home = homes[role.noun]
  // "the first American pontiff" heads the church
  if (home !== undefined && (finding.code === null || home === "VAT" || role.noun.includes(" ")))
    finding.code = home
  finding.plural = unit.plural || sentence.xpos[unit.to - 1] === "NNS"
  // "Christian militias" are armed first
  const armed = role.sector === "UAF" || role.sector === "REB" || role.sector === "PRM"
  const yielded =
    earlier !== null && !(armed && (earlier === "REL" || earlier === "CVL" || earlier === "SOC"))
  const side = sideOf(role, finding, earlier)
  const sector = side ?? (role.yields && yielded ? earlier : role.sector)
  sideOfRussia(finding, role)
  finding.people ??= peopleOf(role)
  if (side === undefined && !role.yields && earlier !== null && earlier !== role.sector && earlier !== "GOV")
    finding.others.push(earlier)
  if (role.sector === null && sector === null && earlier !== null) addFirst(finding, earlier)
  addFirst(finding, sector)
  for (const other of role.others) addSector(finding, other)
  for (const one of roles)
    if (one.role.sector === "OPP" || one.role.others.includes("OPP")) addOpposition(finding)
  finding.yields = role.yields && earlier === null
  if (role.office !== null && !finding.plural) finding.officeKey = role.office
  readHouse(
    finding,
    role.noun,
    roles.some(one => one.role.sector === "LEG") ? null : earlier,
    sentence.forms.slice(0, unit.from),
  )
  if (role.kind === "person" && !finding.plural && (role.title || role.office !== null))
    finding.office = officeWords(words, roles, sentence)
  // "a dozen Gabonese officers" are soldiers, "officers in Boston" police, "a Bosnian army officer" is of his army
  if (
    role.noun === "officer" &&
    earlier === null &&
    (isOfNation(context, unit) || sentence.lemmas.some(lemma => ofSoldiers.test(lemma)))
  )
    finding.sector = "MIL"
  if (role.noun === "officer" && earlier !== null && /^(MIL|SPY|REB|PRM)$/.test(earlier))
    finding.sector = earlier
  if (
    /^(chief executive|chairman|managing director)$/.test(role.noun) &&
    finding.organisation !== null &&
    earlier === "BUS"
  )
    finding.sector = "BUS"
  if (role.noun === "captain" && isOfShip(sentence, unit)) finding.sector = "BUS"
  // "Kenya's Supreme Court"
  const state =
    / court$/.test(role.noun) && !finding.plural && !finding.indefinite
      ? stateOf(finding.code, knowledge)
      : null
  if (state !== null && !finding.ofPart) {
    finding.kind = "organisation"
    finding.identity = {name: `${titled(role.noun)} of ${state}`, wikidata: null}
  }
  if (/^(graduate|alumnus|dropout)$/.test(role.noun) && finding.organisation !== null) finding.code = null
  finding.score = 0.6
  finding.because.push(`"${words}" is ${sector ?? "a role without sector"}`)
}

/**
 * What the house in front makes of an office.
 *
 * > | the Bundestag president | the Pentagon press secretary | the Kremlin spokesman
 *         no head of state          not the White House's         the president's
 */
const readHouse = (
  finding: Finding,
  noun: string,
  earlier: string | null,
  before: readonly string[],
): void => {
  if (earlier === "LEG" && /^(president|chair(wo)?man|speaker)$/.test(noun)) {
    finding.sector = "LEG"
    finding.others = []
    finding.officeKey = finding.plural ? null : "speaker"
    finding.organisation ??= before.slice(-2).join(" ")
  }
  if (noun === "press secretary" && (earlier === "MIL" || finding.organisation !== null))
    finding.officeKey = null
  if (
    /^spokes(man|woman|person)$/.test(noun) &&
    !finding.plural &&
    /\b(Kremlin|White House)$/.test(before.slice(-2).join(" "))
  )
    finding.officeKey = "press-secretary"
}

/**
 * A camp that nobody is named before is one of tents, unless it speaks for itself.
 *
 * > | Soldiers raided the camp. | The camp of the president's rival | The rebels attacked the Jenin camp.
 *                         ^^^^ unit   ^^^^ not this one                                         ^^^^^ a place
 */
const isTents = ({sentence, knowledge, on}: GroupContext, {from, to}: Unit, noun: string): boolean => {
  if (noun !== "camp" || to !== from + 1 || /^nsubj(?!:pass)/.test(sentence.deprels[from]!)) return false
  const before = sentence.forms[from - 1] ?? ""
  return (
    /^(the|a|an|this|that|their|one|another)$/i.test(before) ||
    countriesNamed(sentence, on, knowledge).some(one => one.token === from - 1 && one.kind === "place")
  )
}

/**
 * > | Poland handed over 14 MiG fighters. | Washington sold it F-16 fighters.
 *                               ^^^^^^^^ unit                        ^^^^^^^^
 */
const isAircraft = (
  {sentence: {forms}}: GroupContext,
  {organisation}: Finding,
  {from}: Unit,
  noun: string,
): boolean => {
  // "M23 fighters"
  if (noun !== "fighter" || /\d/.test(organisation ?? "")) return false
  const before = forms[from - 1] ?? ""
  return (
    makes.test(before) ||
    /^\p{Lu}\p{L}{0,3}-?\d+\p{L}*$/u.test(before) ||
    (/^\d+$/.test(before) && forms[from - 2] === "-")
  )
}

/** Whose makers' names stand before "fighters" for planes. */
const makes =
  /^(MiG|Mig|MIG|Sukhoi|Rafale|Mirage|Gripen|Eurofighter|Typhoon|Tornado|Phantom|Hornet|Tejas|Kfir|Saab|jet|stealth)$/

/** "Officers led by a lieutenant colonel", "mutinous officers", "the officers who rule Niger since the coup". */
const ofSoldiers =
  /^(army|military|coup|putsch|mutiny|mutinous|mutineer|barracks|garrison|junta|colonel|lieutenant-colonel|regiment|battalion|brigade|overthrow|soldier|tank|plotter)$/

/** "Gabonese officers": the nation stands right before the noun. */
const isOfNation = ({sentence, knowledge, on}: GroupContext, {from}: Unit): boolean =>
  countriesNamed(sentence, on, knowledge).some(one => one.token === from - 1 && one.kind === "people")

/** "its Russian captain", "the captain of the trawler": no soldier. */
const isOfShip = ({forms}: Sentence, {from, to}: Unit): boolean =>
  forms
    .slice(Math.max(0, from - 2), from)
    .some(form => /^(its|ship|vessel|tanker|trawler|boat|ferry)$/i.test(form)) ||
  (forms[to] === "of" &&
    forms
      .slice(to + 1, to + 5)
      .some(form => /^(ship|vessel|tanker|trawler|boat|ferry|freighter|cargo|fishing)$/i.test(form)))

const titled = (noun: string): string => noun.replace(/\b\p{Ll}/gu, letter => letter.toUpperCase())

const stateOf = (code: string | null, {small}: Knowledge): string | null =>
  small.states.find(state => state.code === code && state.to === 0 && !state.part && !state.pre)?.name ?? null

/** Offices of a state, of which whoever holds one may be told to be anything: "the leftist premier", "his Liberal vice president". */
const stateOffice =
  /(^| )(president|premier|prime minister|minister|chancellor|secretary|governor|king|queen)$/i

/** What the holder of an office is beside it: no part of its name. */
const beside =
  /^(conservative|socialist|communist|liberal|islamist|nationalist|leftist|rightist|centrist|marxist|maoist|populist|reformist|moderate|hardline|hardliner|social democrat|socialdemocrat|green|woman|female|lawyer|republican|democrat|democratic|peronist|royalist|monarchist|technocrat|billionaire|millionaire|tycoon|ex-guerrilla|loyalist|independent|labour|labor|catholic|muslim|christian|jewish|sunni|shi'?ite|shiite|shia|kurdish|hindu|buddhist|protestant)s?$/i

/** "Deputy Prime Minister", "Rebel Commander" in the letters of a title. */
export const officeWords = (
  words: string,
  roles: readonly Pick<RoleBefore, "unit">[],
  sentence: Sentence,
): string => {
  const lead = roles
    .filter(one => one.unit.kind === "role")
    .map(one => writtenName(sentence, one.unit.from, one.unit.to))
    .filter(word => !(stateOffice.test(words) && beside.test(word)))
  return [...lead, words]
    .join(" ")
    .replace(/^ex-/i, "")
    .split(" ")
    .map(word =>
      /^(of|the|for|and|to|in)$/.test(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
    )
    .join(" ")
}
