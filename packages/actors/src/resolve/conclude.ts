// From what the words tell to the answer: past offices, holders of offices without a name, partial recognition.

import type {Knowledge} from "../knowledge/load.ts"
import {officeHolder} from "../knowledge/offices.ts"
import type {Resolution} from "../resolution.ts"
import type {Finding} from "./finding.ts"

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
    const key = officeKeyOf(finding, code, on, knowledge)
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

/** Nouns that mean the one who heads an organisation: "the NATO chief", "the leader of Hamas". */
const heads = new Set(
  (
    "leader|chief|head|boss|president|chairman|chairwoman|chairperson|chair|director|director general|director-general|" +
    "secretary general|secretary-general|general secretary|high commissioner|commissioner|managing director|" +
    "executive director|commander|prosecutor|chief prosecutor|top commander|supreme leader|spiritual leader"
  ).split("|"),
)

/** The office meant: an organisation's head, whoever leads a state, or what the noun says. */
const officeKeyOf = (
  finding: Finding,
  code: string,
  on: string | null,
  knowledge: Knowledge,
): string | null => {
  if (finding.organisation !== null && finding.noun !== null && heads.has(finding.noun)) {
    const head = `head:${finding.organisation}`
    // "Pakistan army chief": whoever commands the army of a state
    return finding.sector === "MIL" && officeHolder(knowledge, code, head, on) === null ? "army-chief" : head
  }
  if (finding.officeKey !== "leader") return finding.officeKey
  // "the leader of Congo's rebels"
  if (finding.organisation !== null || /^(REB|UAF|PRM|CRM|OPP|PTY|LAB|MIL)$/.test(finding.sector ?? ""))
    return null
  const {states} = knowledge.small
  const present = states.find(one => one.code === code && !one.part && !one.pre && one.to === 0)
  const leads = (present ?? states.find(one => one.code === code))?.leads ?? null
  // a state may have been led from another office than today's
  return [leads ?? "leader", ...leading].find(key => officeHolder(knowledge, code, key, on) !== null) ?? leads
}

/** Offices that may lead a state, where nobody holds the one that leads it today. */
const leading = ["leader", "president", "monarch", "party-leader", "prime-minister"]
