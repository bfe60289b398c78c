// CAMEO's codes for actors in PLOVER's terms. A code is a chain of three letters each: whose it is (a country, or IGO, NGO,
// MNC, IMG), then what it does, then details that PLOVER has no place for.
//
//   AFGGOVMIL   Afghanistan's government, its military side    → AFG GOV, also MIL
//   IGOUNOREF   the United Nations' agency for refugees        → UNO REF
//   USAMED      media of the United States                     → USA JRN: MED means medical in PLOVER
//
// Source: the actor codebook of CAMEO 1.1b3 and the codes met in the dictionaries of PETRARCH2.

import {countryByIso3, recordCode, type Sector, sectorFromCameo} from "@demarche/codebook"

export interface CameoActor {
  readonly code: string | null
  readonly sector: Sector | null
  readonly others: readonly Sector[]
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "))

/** Parts of the world, for which PLOVER has no code. */
const regions = words(
  "AFR ASA BLK CAS CAU CEU CFR CRB EAF EEU EIN EUR LAM MDT MEA NAF NMR PGS SAF SAM SAS SCN SEA WAF WEU WST",
)

/** Codes of countries that ISO 3166 has no more, or never had. */
const olderCountries: Readonly<Record<string, string>> = {
  FRY: "SCG",
  KNT: "KNA",
  KSV: "KOS",
  PAL: "PSE",
  SRP: "SRB",
  TMP: "TLS",
  USR: "SUN",
}

/** What someone stands up for; PLOVER has no sectors for causes. */
const causes = words("DEV ENV HRI KID WOM")

/** Faiths and their churches. */
const faiths = words(
  "ABR ADR ATH BAH BUD CHR CON CPT CTH DOX HIN HSD IND ITR JAN JEW JHW LDS MAR MOS MRN MUS NRM OTR PAG PRO SFI SHI SHN SIK SUN TAO UDX ZRO",
)

/** Peoples. */
const peoples = words("ARB HUT JAT KAS KUR PAS PLN ROH TAM TIB TUT UIG")

/** Armed people across borders. */
const isArmed = (sector: Sector | null): boolean =>
  sector === "REB" || sector === "UAF" || sector === "MIL" || sector === "CRM"

const bodies = words("IGO NGO NGM MNC IMG ISM UNO")

/**
 * @param written letters only, "AFGGOVMIL"
 * @returns what it stands for, or why it stands for no one, as half a sentence
 */
export const cameoActor = (written: string): CameoActor | string => {
  const code = written.toUpperCase()
  if (!/^(?:[A-Z]{3})+$/.test(code)) return `"${written}" is no code; expected three letters each as AFGGOV`
  const [first, ...rest] = code.match(/.{3}/g) as [string, ...string[]]
  if (bodies.has(first) || first === "INT") return internationalActor(first, rest)
  const country = countryByIso3(olderCountries[first] ?? first)
  if (country !== undefined && !isRole(first)) return {code: recordCode(country), ...sectorsOf(rest)}
  if (regions.has(first)) {
    const found = sectorsOf(rest)
    return found.sector === null
      ? `${first} is a part of the world, for which PLOVER has no code`
      : {code: null, ...found}
  }
  return isRole(first) || faiths.has(first) || peoples.has(first) || causes.has(first)
    ? {code: null, ...sectorsOf([first, ...rest])}
    : `${first} is no country, body or role that CAMEO knows`
}

/** A code of an agent, which says what someone does and not whose it is: "GOVMIL". */
export const cameoAgent = (written: string): Omit<CameoActor, "code"> | string => {
  const code = written.toUpperCase()
  if (!/^(?:[A-Z]{3})+$/.test(code)) return `"${written}" is no code; expected three letters each as GOVMIL`
  const chunks = code.match(/.{3}/g)!
  const found = sectorsOf(chunks)
  const [first] = chunks
  if (found.sector !== null) return found
  const sector = first === "IMG" ? "UAF" : first === "NGO" ? "CVL" : first === "MNC" ? "BUS" : null
  return sector === null ? `${first} is no role that CAMEO knows` : {sector, others: []}
}

const isRole = (chunk: string): boolean => roleOf(chunk) !== null

const internationalActor = (first: string, rest: readonly string[]): CameoActor | string => {
  const {sector, others} = sectorsOf(rest)
  switch (first) {
    case "IGO":
    case "UNO":
      if (first === "UNO" || rest.includes("UNO")) return {code: "UNO", sector, others}
      return {code: rest.includes("EEC") ? "EUR" : "IGO", sector, others}
    case "NGO":
    case "NGM":
    case "ISM":
      return {code: first === "ISM" ? "ISM" : "NGO", sector: sector ?? "CVL", others}
    case "MNC":
      return {
        code: "MNC",
        sector: sector ?? "BUS",
        others: sector === null || sector === "BUS" ? others : [...others, "BUS"],
      }
    case "IMG":
      return {code: "IMG", ...(isArmed(sector) ? {sector, others} : {sector: "UAF" as const, others: []})}
    default:
      if (isArmed(sector)) return {code: "IMG", sector, others}
      if (sector === "BUS") return {code: "MNC", sector, others}
      return sector === null
        ? "INT alone is someone international, no one in particular"
        : {code: null, sector, others}
  }
}

/**
 * Sectors that the parts of a code tell, the first one first; opposition stands behind what is opposed with. A cause, a
 * faith or a people speaks only where nothing else does.
 */
const sectorsOf = (chunks: readonly string[]): Omit<CameoActor, "code"> => {
  const found = [...new Set(chunks.map(roleOf).filter(one => one !== null))]
  if (found[0] === "OPP" && found.length > 1) found.push(found.shift()!)
  const [first, ...others] = found
  if (first !== undefined) return {sector: first, others}
  if (chunks.some(chunk => faiths.has(chunk))) return {sector: "REL", others: []}
  return {sector: chunks.some(chunk => causes.has(chunk) || peoples.has(chunk)) ? "CVL" : null, others: []}
}

const roleOf = (chunk: string): Sector | null =>
  chunk === "INS" || chunk === "SEP" ? "REB" : chunk === "PPL" ? "CVL" : sectorFromCameo(chunk)
