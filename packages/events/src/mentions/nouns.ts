// What the noun of a description may come back to: "the cleric" to a pope, "the bloc" to a union, "the gunmen" to rebels.

import {type Chain, wordsOf} from "./chain.ts"
import type {Deed} from "./deed.ts"

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns for one person, with words for the same in earlier mentions. An empty list: anyone may be called so. */
const people: readonly (readonly [nouns: ReadonlySet<string>, alike: ReadonlySet<string>])[] = [
  [
    words(
      "man woman guest visitor host veteran father mother newcomer billionaire candidate suspect defendant detainee " +
        "hardliner reformist reformer moderate conservative liberal socialist nationalist populist leftist islamist centrist " +
        "technocrat tycoon incumbent laureate icon septuagenarian octogenarian nonagenarian democrat republican mogul magnate " +
        "heavyweight firebrand maverick outsider star celebrity comedian comic actor actress entertainer musician singer boxer wrestler " +
        "cricketer footballer athlete banker businessman businesswoman entrepreneur economist academic professor engineer author " +
        "novelist poet playwright philosopher physicist electrician unionist preacher loyalist protege heir revolutionary fugitive exile " +
        "lawyer attorney barrister jurist physicist mathematician historian scientist publisher linguist agronomist architect broadcaster " +
        "banker trader accountant surgeon dentist pharmacist pilot sailor farmer miner teacher-turned-politician technician planter rancher " +
        "returnee survivor winner loser newcomer challenger hopeful frontrunner favourite appointee nominee",
    ),
    words("") as ReadonlySet<string>,
  ],
  [
    words(
      "leader ruler strongman autocrat dictator statesman head chief comandante caudillo generalissimo despot tyrant potentate overlord supremo helmsman kingpin boss premier-elect",
    ),
    words(
      "leader president premier chancellor king queen emir sultan ruler chief head commander chairman chairwoman chair minister monarch",
    ),
  ],
  [words("premier"), words("premier minister")],
  [words("monarch sovereign"), words("king queen emir sultan emperor monarch")],
  [
    words("cleric churchman pontiff prelate priest"),
    words(
      "pope patriarch bishop archbishop cardinal imam ayatollah priest mullah rabbi cleric pastor lama sheikh",
    ),
  ],
  [
    words("officer soldier commander strongman warlord"),
    words("general colonel major captain lieutenant admiral commander marshal brigadier officer warlord"),
  ],
  [
    words("general colonel admiral marshal major captain brigadier lieutenant"),
    words("commander army military junta officer warlord soldier"),
  ],
  [
    words("diplomat envoy emissary mediator negotiator"),
    words("ambassador envoy diplomat mediator negotiator representative commissioner emissary consul"),
  ],
  [
    words("politician lawmaker legislator parliamentarian"),
    words(
      "lawmaker senator deputy congressman congresswoman member mp minister president mayor governor politician leader",
    ),
  ],
  [words("minister"), words("minister secretary")],
  [
    words("official"),
    words("secretary minister director deputy official spokesman spokeswoman adviser commissioner"),
  ],
  [
    words("dissident activist campaigner"),
    words("activist dissident campaigner lawyer blogger journalist opposition"),
  ],
  [
    words("rebel guerrilla insurgent warlord militant"),
    words("rebel guerrilla commander leader insurgent warlord"),
  ],
  [words("reporter journalist"), words("reporter journalist correspondent editor photographer")],
]

const anyone = people[0]![0]

const ranks = people.find(([nouns]) => nouns.has("colonel"))![0]

/** Nouns for those who did or suffered something that the story has told. */
const byDeed: readonly (readonly [nouns: ReadonlySet<string>, deeds: readonly Deed[], isSure: boolean])[] = [
  [words("hostage captive detainee prisoner internee abductee"), ["taken"], true],
  [words("victim"), ["dead", "hurt", "taken"], true],
  [words("attacker assailant gunman assassin killer murderer shooter bomber"), ["killed", "struck"], false],
  [words("kidnapper captor abductor hijacker"), ["took"], false],
  [words("suspect defendant accused"), ["accused", "taken"], false],
  [words("winner victor president-elect"), ["won"], false],
  [words("loser"), ["lost"], false],
]

/** Points for who did or suffered what a noun says; `null`: it cannot be; `undefined`: the noun tells no deed. */
function deedFits(noun: string, chain: Chain): number | null | undefined {
  const row = byDeed.find(([nouns]) => nouns.has(noun))
  if (row === undefined) return undefined
  const [, deeds, isSure] = row
  const at = deeds.findIndex(deed => chain.deeds.has(deed))
  // whoever won is called the winner long after
  if (at >= 0) return (deeds[at] === "won" || deeds[at] === "lost" ? 4.5 : 3) - 0.5 * at
  return isSure ? null : undefined
}

/** What somebody does or did beside politics: "the banker", "the comedian". */
export const isTrade = (sector: string | null): boolean =>
  sector === null || /^(CVL|BUS|JRN|MED|EDU|LAB|REL|SOC|AGR)$/.test(sector)

/** Points for calling a person by a noun; `null`: it cannot be. */
export function personFits(noun: string, chain: Chain): number | null {
  const {resolution} = chain
  if (resolution.kind !== "person" || resolution.plural || chain.members !== null) return null
  if (noun === "man" && chain.gender === "female") return null
  if (noun === "woman" && chain.gender === "male") return null
  if (wordsOf(chain).has(noun)) return 4
  // "the official" leads no government
  if (
    noun === "official" &&
    /^(president|prime minister|chancellor|king|queen|emir)$/i.test(resolution.office ?? "")
  )
    return null
  const byDeed = deedFits(noun, chain)
  if (byDeed !== undefined) return byDeed
  // "the suspect" is nobody in office of whom no crime is told
  if (
    /^(suspect|defendant|detainee|accused|culprit|perpetrator|convict|inmate|prisoner|fugitive|gunman|assailant|attacker)$/.test(
      noun,
    ) &&
    resolution.sector === "GOV"
  )
    return null
  if (ranks.has(noun)) {
    // a colonel is no general
    for (const rank of ranks) if (wordsOf(chain).has(rank)) return null
    if (resolution.sector === "MIL") return 3
  }
  // who holds the office, not who held it
  if (noun === "incumbent")
    return resolution.sector === "ELI"
      ? 0.2
      : /^(president|prime minister|chancellor|governor|mayor)/i.test(resolution.office ?? "")
        ? 2
        : 0.8
  if (anyone.has(noun) || /year-?old$/.test(noun)) return 1
  let best: number | null = /^(leader|prince|princess|priest|monk|sheikh)$/.test(noun) ? 0.6 : null
  for (const [nouns, alike] of people)
    if (nouns.has(noun)) for (const word of alike) if (wordsOf(chain).has(word)) best = 3
  return best
}

/** Nouns for a body, with what is known of bodies called so. */
const bodies = new Map<string, (chain: Chain) => boolean>()
const body = (nouns: string, fits: (chain: Chain) => boolean): void => {
  for (const noun of nouns.split(" ")) bodies.set(noun, fits)
}
const sector =
  (...all: readonly string[]) =>
  ({resolution}: Chain): boolean =>
    resolution.sector !== null && all.includes(resolution.sector)
const abroad = ({resolution}: Chain): boolean => /^(IGO|UNO|EUR|NGO|IMG|ISM|MNC)$/.test(resolution.code ?? "")
const called =
  (pattern: RegExp) =>
  (chain: Chain): boolean =>
    [...wordsOf(chain)].some(word => pattern.test(word))

body("bloc", chain => abroad(chain) && !sector("MIL", "JUD", "MED")(chain))
body(
  "alliance",
  chain => chain.resolution.code === "IGO" || called(/^(alliance|coalition|nato|treaty)$/)(chain),
)
body("body", chain => abroad(chain) || called(/^(council|commission|committee|court|assembly)$/)(chain))
body("organisation organization group", () => true)
body(
  "agency watchdog regulator",
  chain =>
    called(/^(agency|iaea|authority|commission|bureau|unhcr|unicef|who)$/)(chain) ||
    (chain.resolution.identity !== null &&
      /^(UNO|IGO)$/.test(chain.resolution.code ?? "") &&
      !sector("MIL")(chain)),
)
body("lender", called(/^(bank|fund|imf|creditanstalt)$/))
body("fund", called(/^(fund|imf)$/))
body("union", called(/^(union|eu|au)$/))
body(
  "company firm giant maker carrier airline operator conglomerate producer manufacturer supplier",
  sector("BUS"),
)
body(
  "charity",
  chain => chain.resolution.code === "NGO" || called(/^(charity|foundation|cross|crescent)$/)(chain),
)
body("broadcaster newspaper daily channel outlet network", sector("JRN"))
body("party", sector("PTY", "OPP"))
body("movement", sector("PTY", "OPP", "SOC", "REB", "UAF", "PRM", "REL", "CVL"))
body("militia faction", sector("REB", "UAF", "PRM"))
body("force mission", sector("MIL"))
body("sect cult", sector("REB", "UAF", "REL"))
body("gang cartel syndicate", sector("CRM", "UAF"))

body(
  "major retailer insurer refiner utility exporter importer brewer builder developer startup platform " +
    "planemaker carmaker automaker drugmaker chipmaker steelmaker shipbuilder shipyard",
  sector("BUS"),
)
body("bank", called(/bank/))
body(
  "junta triumvirate troika regime directorate clique cabal leadership politburo praesidium presidium",
  sector("MIL", "GOV"),
)
body("tribunal court", sector("JUD"))
body("parliament legislature assembly chamber house", sector("LEG"))

export const isBodyNoun = (noun: string): boolean => bodies.has(noun)

export function bodyFits(noun: string, chain: Chain): number | null {
  const {kind, plural} = chain.resolution
  if (chain.members !== null) return null
  if (kind !== "organisation" && !(kind === "group" && !plural)) {
    // "the militants … the group"
    if (kind === "group" && noun === "group" && sector("REB", "UAF", "CRM", "PRM")(chain)) return 1
    // "the Russian peacekeepers … the mission"
    if (kind === "group" && /^(mission|force)$/.test(noun) && called(/^peace-?keepers?$/)(chain)) return 2
    return null
  }
  if (wordsOf(chain).has(noun)) return 4
  const fits = bodies.get(noun)
  return fits?.(chain) ? (noun === "group" || noun.startsWith("organi") ? 1 : 2) : null
}

const crowds: readonly (readonly [nouns: ReadonlySet<string>, sectors: ReadonlySet<string>])[] = [
  [
    words(
      "militant rebel guerrilla insurgent fighter separatist gunman extremist jihadist attacker terrorist hijacker kidnapper captor assailant secessionist",
    ),
    words("REB UAF PRM IMG"),
  ],
  [
    words(
      "pirate bandit robber gangster hacker thief trafficker smuggler criminal extortionist kidnapper gunman attacker hijacker",
    ),
    words("CRM UAF"),
  ],
  [
    words(
      "soldier troop force officer paratrooper marine peacekeeper sailor putschist plotter mutineer commando",
    ),
    words("MIL"),
  ],
  [words("policeman officer guard"), words("COP")],
  [words("general"), words("MIL")],
  [words("reporter journalist correspondent photographer newsman"), words("JRN")],
  [words("doctor medic nurse"), words("MED")],
  [words("cleric monk nun priest bishop imam missionary"), words("REL")],
  [words("lawmaker legislator deputy mp senator parliamentarian"), words("LEG")],
  [words("judge magistrate"), words("JUD")],
  [words("official minister diplomat envoy negotiator"), words("GOV")],
  [words("activist campaigner dissident"), words("SOC OPP CVL")],
  [
    words("protester demonstrator marcher crowd rioter striker worker miner villager resident"),
    words("CVL LAB SOC OPP AGR"),
  ],
  [words("captive hostage prisoner detainee victim refugee migrant survivor"), words("CVL REF")],
]

const isDoer = ({deeds}: Chain): boolean =>
  (deeds.has("struck") || deeds.has("killed") || deeds.has("took")) &&
  !(deeds.has("dead") || deeds.has("hurt") || deeds.has("taken"))

export function crowdFits(word: string, chain: Chain): number | null {
  // "troops" has no singular to some
  const noun = word === "troops" || word === "forces" ? word.slice(0, -1) : word
  const {kind, plural, sector: own} = chain.resolution
  if (chain.members !== null)
    return chain.deeds.size > 0 && kind === "person" ? (deedFits(noun, chain) ?? null) : null
  if (kind !== "group" && kind !== "organisation") return null
  if (kind === "organisation" && !/^(REB|UAF|PRM|MIL)$/.test(own ?? "")) return null
  const several = /man$/.test(noun) ? noun.replace(/man$/, "men") : `${noun}s`
  if (wordsOf(chain).has(noun) || wordsOf(chain).has(several)) return plural ? 4 : 2
  if (/^(victim|hostage|captive|survivor)$/.test(noun) && isDoer(chain)) return null
  const byDeed = deedFits(noun, chain)
  if (typeof byDeed === "number" && (own !== "MIL" || byDeed >= 2.5)) return byDeed
  for (const [nouns, sectors] of crowds) if (nouns.has(noun) && sectors.has(own ?? "")) return plural ? 2 : 1
  return null
}
