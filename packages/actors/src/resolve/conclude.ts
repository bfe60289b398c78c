// From what the words tell to the answer: past offices, holders of offices without a name, partial recognition.

import type {Knowledge} from "../knowledge/load.ts"
import {lastToLeave, officeHolder} from "../knowledge/offices.ts"
import type {Resolution} from "../resolution.ts"
import {isNonState} from "./country.ts"
import type {Finding} from "./finding.ts"
import {leadingOffice} from "./leading-office.ts"

const eliteFrom = new Set(["GOV", "LEG", "JUD", "MIL", "SPY"])

export const conclude = (finding: Finding, on: string | null, knowledge: Knowledge): Resolution => {
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
    const key =
      finding.ousted && code !== null && on !== null ? oustedFrom(finding, code, on, knowledge) : null
    const last = key === null ? null : lastToLeave(knowledge, code!, key, on!)
    if (last !== null && identity === null && isOfLate(last.holding.to, on!)) {
      identity = {name: last.person.name, wikidata: last.person.wikidata}
      gender = last.person.gender ?? gender
      office = small.offices[last.holding.office]!.label
      score = Math.max(score, 0.7)
      because.push(`${last.person.name} left that office in ${code} last`)
    }
  } else if (
    (finding.officeKey !== null ||
      (finding.organisation !== null && /^(governor|secretary)$/.test(finding.noun ?? "")) ||
      finding.noun === "chief executive" ||
      (finding.organisation !== null && finding.noun !== null && heads.has(finding.noun))) &&
    code !== null &&
    identity === null &&
    !finding.plural &&
    !finding.indefinite &&
    (!finding.ofPart || isOwnCode(code, knowledge)) &&
    kind === "person"
  ) {
    const key = officeKeyOf(finding, code, on, knowledge)
    const holder = key === null ? null : officeHolder(knowledge, code, key, on)
    if (
      holder !== null &&
      isWhoIsTold(finding, key!, small.offices[holder.holding.office]!.label, holder.person.gender)
    ) {
      identity = {name: holder.person.name, wikidata: holder.person.wikidata}
      gender = holder.person.gender ?? gender
      office = small.offices[holder.holding.office]!.label
      score = Math.max(score, 0.85)
      sector ??= small.offices[holder.holding.office]!.sector
      because.push(`${office} of ${code}${on === null ? "" : ` on ${on}`} is ${identity.name}`)
    }
  }
  if (
    sector === null &&
    (finding.noun === "leader" || finding.noun === "chief") &&
    (code !== null || (finding.ofRegion && finding.plural)) &&
    finding.organisation === null
  )
    sector = "GOV"
  if (sector === "MIL" && finding.ofFighters !== null) {
    sector = finding.ofFighters
    because.push("a soldier of an armed group")
  }
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

const upperHouse = /\b(senate|council|lords|bundesrat|rajya sabha|councillors|states)\b/i

/** "the Federation Council speaker" does not preside over the Duma; "the Kremlin spokeswoman" is no man. */
const isWhoIsTold = (
  {organisation, noun, gender}: Finding,
  key: string,
  label: string,
  holder: "male" | "female" | null,
): boolean => {
  if (key === "speaker") return !upperHouse.test(organisation ?? "") || upperHouse.test(label)
  if (key !== "press-secretary" || noun === null || !noun.startsWith("spokes")) return true
  return gender === "female" ? holder === "female" : gender === null || holder !== "female"
}

/** Nouns that mean the one who heads an organisation: "the NATO chief", "the leader of Hamas". */
const heads = new Set(
  (
    "leader|chief|head|boss|president|chairman|chairwoman|chairperson|chair|director|director general|director-general|" +
    "secretary general|secretary-general|general secretary|high commissioner|commissioner|managing director|" +
    "executive director|commander|prosecutor|chief prosecutor|top commander|supreme leader|spiritual leader|" +
    "political leader|commission president|commission chief|commission chairman|commission chairperson|commission head|founder"
  ).split("|"),
)

const rulers = /^(leader|ruler|military ruler|dictator|strongman|junta (leader|chief|head))$/

/** The office that "the ousted president", "the deposed dictator" lost; null for others than one person. */
const oustedFrom = (finding: Finding, code: string, on: string, knowledge: Knowledge): string | null => {
  const {kind, plural, indefinite, ofPart, noun, officeKey} = finding
  if (kind !== "person" || plural || indefinite || ofPart) return null
  if (officeKey !== null && officeKey !== "leader") return officeKey
  return noun !== null && rulers.test(noun) ? leadingOffice(code, on, knowledge) : null
}

/** Years after which an overthrow is no news. */
const longestNews = 3

const isOfLate = (left: number, on: string): boolean =>
  Number(on.slice(0, 4)) - Math.floor(left / 10000) <= longestNews

/** Ministries that the news calls otherwise than by their portfolio. */
const ministries: Readonly<Record<string, string>> = {
  "Treasury Department": "finance-minister",
  "State Department": "foreign-minister",
  "Department of Defense": "defence-minister",
  Pentagon: "defence-minister",
}

const ministers = /^(secretary|chief|head|boss)$/

/** Central banks of states: their governors have an office of their own. */
const centralBank = /\b(central|reserve|national|state|people.s) bank\b|^bank of |bundesbank/i

const bankers = /^(governor|deputy governor|chief|head|boss|president|chairman|chairwoman|chair)$/

/** Hong Kong has a code of its own: its offices are no other state's. */
const isOwnCode = (code: string, {small}: Knowledge): boolean =>
  small.states.every(one => one.code !== code || one.part || one.pre)

/** A member that chairs a body of states for a year is not the one who runs its office. */
const isSecretary = (code: string, key: string, on: string | null, knowledge: Knowledge): boolean => {
  const holder = isNonState(code) ? officeHolder(knowledge, code, key, on) : null
  return holder !== null && /secretary/i.test(knowledge.small.offices[holder.holding.office]!.label)
}

/** The office meant: an organisation's head, whoever leads a state, or what the noun says. */
const officeKeyOf = (
  finding: Finding,
  code: string,
  on: string | null,
  knowledge: Knowledge,
): string | null => {
  // Hong Kong and Macau are led by what is a manager elsewhere
  if (finding.noun === "chief executive" && officeHolder(knowledge, code, "chief-executive", on) !== null)
    return "chief-executive"
  if (finding.officeKey === "speaker") return "speaker"
  const isOfBank = finding.organisation !== null && centralBank.test(finding.organisation)
  if (
    isOfBank &&
    bankers.test(finding.noun ?? "") &&
    officeHolder(knowledge, code, "central-bank-governor", on) !== null
  )
    return "central-bank-governor"
  // "the U.N. commander" commands soldiers, not the body
  if (finding.noun === "commander" && /^(UNO|IGO|EUR)$/.test(code)) return null
  if (
    finding.organisation !== null &&
    finding.noun !== null &&
    heads.has(finding.noun) &&
    !ministries[finding.organisation]
  ) {
    const head = `head:${finding.organisation}`
    if (/^chair/.test(finding.noun) && isSecretary(code, head, on, knowledge)) return null
    // "Pakistan army chief": whoever commands the army of a state
    return finding.sector === "MIL" && officeHolder(knowledge, code, head, on) === null ? "army-chief" : head
  }
  const ministry = finding.organisation === null ? undefined : ministries[finding.organisation]
  if (ministry !== undefined && ministers.test(finding.noun ?? "")) return ministry
  if (finding.officeKey !== "leader") return finding.officeKey
  // "the Panamanian strongman" rules from behind a president
  if (
    rulers.test(finding.noun ?? "") &&
    finding.noun !== "leader" &&
    officeHolder(knowledge, code, "leader", on) !== null
  )
    return "leader"
  // "Guinea's junta leader", "the leader of Mali's junta": who rules by arms
  if (finding.organisation === null && finding.sector === "MIL" && finding.others.includes("GOV"))
    return leadingOffice(code, on, knowledge)
  // "the leader of Congo's rebels"
  if (finding.organisation !== null || /^(REB|UAF|PRM|CRM|OPP|PTY|LAB|MIL)$/.test(finding.sector ?? ""))
    return null
  return leadingOffice(code, on, knowledge)
}
