// Whose people the parties of an act are when the words leave it open: those of the country where force is used, or of
// the authority that holds and judges them. And which arm of a state it is that strikes.

import {isFromBoat} from "../mentions/many-lands.ts"
import type {Participant} from "../mentions/participant.ts"
import {stateCode} from "../mentions/scene.ts"
import type {Act} from "./act.ts"
import {aircraft, sectorOfBody, sectorOfThingKind} from "./thing-sectors.ts"

/** They come from elsewhere, or from anywhere. */
const strangers =
  /\b(refugees?|migrants?|asylum[- ]seekers?|foreign(ers?)?|tourists?|expatriates?|peacekeepers?|aid workers?|international|diplomats?|ambassadors?|envoys?|attach[eé]s?|consuls?)\b/i

const onTheSpot = new Set(["ASSAULT", "PROTEST", "COERCE"])
/** What authorities do to those under them. */
const underAuthority = new Set(["COERCE", "SANCTION", "CONCEDE", "RETREAT", "PROTEST"])
const authorities = new Set(["COP", "JUD", "GOV", "LEG", "MIL", "SPY"])
/** Whom a state's own authorities deal with; bodies of foreign states are named by their state. */
const subjects = new Set([
  "CVL",
  "ELI",
  "JRN",
  "OPP",
  "SOC",
  "LAB",
  "EDU",
  "REL",
  "MED",
  "AGR",
  "PTY",
  "LEG",
  "GOV",
])

/** Doers whom nobody names: armed groups and armies may come from anywhere. */
const mayBeLocal = new Set([
  "",
  "MIL",
  "CVL",
  "UAF",
  "COP",
  "GOV",
  "JUD",
  "CRM",
  "LAB",
  "EDU",
  "SOC",
  "OPP",
  "REL",
])

const isOpen = ({resolution, text}: Participant): boolean =>
  resolution.code === null &&
  resolution.members === undefined &&
  resolution.sector !== "REF" &&
  resolution.kind !== "place" &&
  !strangers.test(text)

const from = (party: Participant, code: string, because: string): Participant => ({
  ...party,
  resolution: {...party.resolution, code, because: [...party.resolution.because, because]},
})

const onlyCode = (parties: readonly Participant[]): string | null => {
  const codes = new Set(
    parties.flatMap(({resolution: {code, members}}) =>
      members === undefined ? (code ?? []) : members.map(one => one.code!),
    ),
  )
  const [code] = codes
  return codes.size === 1 && stateCode.test(code!) ? code! : null
}

/**
 * > | Two people are killed in Israeli airstrikes in the Beqaa Valley, Lebanon.
 *     ^ Lebanese                                                       ^
 * > | A Moroccan court sentences the activist Ibtissame Lachgar to 30 months in prison.
 *       ^                        ^ Moroccan
 */
function withCountries(act: Act): Act {
  if (![...act.actors, ...act.recipients].some(isOpen)) return act
  const here = onTheSpot.has(act.type) ? (act.place?.country_code ?? null) : null
  const judges = act.actors.some(({resolution}) => authorities.has(resolution.sector ?? ""))
    ? onlyCode(act.actors)
    : null
  // "Iran released two French teachers and a cyclist"
  const isAbroad =
    /^(SANCTION|RETREAT)$/.test(act.type) &&
    act.recipients.some(({resolution: {code}}) => code !== null && code !== judges && stateCode.test(code))
  const home = (party: Participant, side: "actor" | "recipient"): Participant => {
    const {sector, kind} = party.resolution
    if (!isOpen(party)) return party
    if (here !== null && (side === "recipient" || mayBeLocal.has(sector ?? "")))
      return from(party, here, `where it happened, ${here}`)
    if (side === "actor" || judges === null || !underAuthority.has(act.type)) return party
    return kind !== "thing" && !isAbroad && subjects.has(sector ?? "")
      ? from(party, judges, `under the authority of ${judges}`)
      : party
  }
  return {
    ...act,
    actors: act.actors.map(party => home(party, "actor")),
    recipients: act.recipients.map(party => home(party, "recipient")),
  }
}

/**
 * A state that strikes or musters is its army; of a state that is struck, no arm is told.
 *
 * > | Iran launches over 100 Shahed drones towards Israel.
 *     ^ MIL                                        ^ no sector
 */
function withArms(act: Act): Act {
  if (act.type !== "ASSAULT" && act.type !== "MOBILIZE") return act
  const isState = ({resolution: {kind, sector}}: Participant): boolean => kind === "state" && sector === "GOV"
  // "Israeli" before strikes that stand further on
  const isNation = ({sentence, head, span, resolution: {sector}}: Participant): boolean =>
    sector === "CVL" &&
    sentence.upos[head] === "ADJ" &&
    /^\p{Lu}/u.test(sentence.forms[head]!) &&
    span.end - span.start === sentence.forms[head]!.length
  const asked = (party: Participant, sector: string | null): Participant =>
    isState(party) || (sector !== null && isNation(party))
      ? {...party, resolution: {...party.resolution, sector}}
      : party
  return {
    ...act,
    actors: act.actors.map(party => asked(party, "MIL")),
    recipients: act.recipients.map(party => asked(party, null)),
  }
}

/** "a school", "an oil refinery": whose it is by what it is for. */
function withKinds(act: Act): Act {
  const kinded = (party: Participant): Participant => {
    const {kind, sector} = party.resolution
    if (sector !== null || (kind !== "thing" && kind !== "unknown")) return party
    const {lemmas} = party.sentence
    const found = sectorOfThingKind(lemmas[party.head]!, lemmas[party.head - 1] ?? "") ?? null
    return found === null ? party : {...party, resolution: {...party.resolution, sector: found}}
  }
  return {...act, recipients: act.recipients.map(kinded)}
}

/**
 * What stands behind the state or the name that was taken for the party: its sector is whoever's the thing is.
 *
 * > | Iran shoots down a U.S. fighter jet. | France seizes a Russian oil tanker. | Drones hit Ben Gurion Airport.
 *                        ^^^^         MIL              ^^^^^^^            BUS                ^^^          BUS
 */
function sectorBehind({trigger}: Act, {sentence, head, resolution}: Participant): string | null {
  const {forms, lemmas, upos} = sentence
  const isOfName = (at: number): boolean =>
    /^(NOUN|PROPN|ADJ)$/.test(upos[at] ?? "") ||
    /^(['’]s?|\*|M\/[TV])$|\p{L}.*\d/u.test(forms[at] ?? "") ||
    (forms[at] === "-" ? upos[at + 1] === "NUM" : forms[at - 1] === "-" && upos[at] === "NUM")
  let at = head
  while (isOfName(at + 1) && !trigger.includes(at + 1)) at++
  if (isAircraft(forms, head)) return "MIL"
  // "the tanker Eventin" is told by the noun before its name; "a tanker crew" is no tanker
  // "Sri Lanka police", read as the state, has its noun for a head
  for (; at > (resolution.kind === "state" ? head - 1 : head); at--) {
    const found = sectorOfThingKind(lemmas[at]!, lemmas[at - 1] ?? "") ?? bodyAt(sentence, at)
    if (found !== undefined && !/^['’]s?$/.test(forms[at - 1] ?? ""))
      return isAnybodys(sentence, head, at) ? null : found
    if (bodyAt(sentence, at) !== undefined) return found ?? null
    if (!/^[\p{Lu}*"“\d]/u.test(forms[at]!)) return null
  }
  return null
}

/** "Thailand's military", not "Iran's military attachés". */
const bodyAt = ({lemmas, upos, forms}: Participant["sentence"], at: number): string | undefined =>
  upos[at] === "ADJ" && (/^(NOUN|PROPN)$/.test(upos[at + 1] ?? "") || forms[at + 1] === "and")
    ? undefined
    : sectorOfBody(lemmas[at]!)

/** "Iranian ships", "government aircraft", "rescue planes", "the Kyiv suburbs": no word tells what they are for. */
const isAnybodys = ({lemmas, forms}: Participant["sentence"], head: number, at: number): boolean =>
  /^(ship|vessel|area|town|city|village|hamlet|settlement|suburb|neighbou?rhood|quarter|carrier)$/i.test(
    lemmas[at]!,
  )
    ? at === head + 1
    : forms.slice(head, at).some(form => /^(government|civilian|survey|research|rescue)$/i.test(form))

/** States before a thing, and names of ports and bases that are taken for people or towns. */
function withThingsBehind(act: Act): Act {
  const isBearer = ({sentence, head, resolution: {kind, members, code, sector}}: Participant): boolean =>
    members === undefined &&
    !/^(REB|PRM|UAF|CRM)$/.test(sector ?? "") &&
    (code === null || stateCode.test(code)) &&
    (kind === "state" || kind === "place" || kind === "unknown" || kind === "thing" || isBase(sentence, head))
  const told = (party: Participant): string | null => (isBearer(party) ? sectorBehind(act, party) : null)
  const as = (party: Participant, sector: string | null): Participant =>
    sector === null ? party : {...party, resolution: {...party.resolution, kind: "thing", sector}}
  return {
    ...act,
    // of those who act, only the crew of what is armed
    actors: act.actors.map(party => as(party, armOf(act, party, told(party)))),
    recipients: act.recipients.map(party => as(party, told(party))),
  }
}

/** The arm of a state that acts, by what stands behind its name: a ship's crew, its police, its court. */
function armOf({type}: Act, {sentence, head}: Participant, told: string | null): string | null {
  if (told === "MIL" && movesArms.has(type)) return told
  const body = sentence.lemmas.slice(head, head + 4).some(lemma => sectorOfBody(lemma) !== undefined)
  return told === "COP" || body ? told : null
}

/** What the armed themselves do, and not who decides on a base. */
const movesArms = new Set(["AID", "ASSAULT", "COERCE", "COOPERATE", "MOBILIZE", "RETREAT", "THREATEN"])

/** "a Russian Antonov An-72", "an Italian MQ-9 Reaper". */
const isAircraft = (forms: readonly string[], head: number): boolean =>
  aircraft.test(forms.slice(Math.max(0, head - 3), head + 4).join(" "))

/** "Ben Gurion International Airport", "Ali Al Salem Air Base": named for somebody. */
const isBase = ({forms}: Participant["sentence"], head: number): boolean =>
  forms
    .slice(head + 1, head + 5)
    .some(form => /^(Airport|[Bb]ase|[Aa]irbase|Airfield|Port|Refinery)$/.test(form)) ||
  isAircraft(forms, head)

/**
 * Who steps down or is dismissed holds the office until then, although the news comes after the day.
 *
 * > | Suharto resigned on Thursday. | Parliament dismissed Prime Minister Nadir Larbaoui.
 *     ^ GOV, in the news of Saturday                                     ^ GOV
 */
function withOfficesLeft(act: Act): Act {
  const resigns = act.mode === "resign"
  const inOffice = (party: Participant): Participant => {
    const {kind, sector, otherSectors} = party.resolution
    const [held] = otherSectors
    if (kind !== "person" || sector !== "ELI" || held === undefined) return party
    if (/\b(former(ly)?|ex|late)\b/i.test(party.text)) return party
    return {...party, resolution: {...party.resolution, sector: held, otherSectors: otherSectors.slice(1)}}
  }
  return {
    ...act,
    actors: resigns ? act.actors.map(inOffice) : act.actors,
    recipients: act.mode === "expel" ? act.recipients.map(inOffice) : act.recipients,
  }
}

/** Words for flight and shelter, told of those who are helped. */
const shelter =
  /\b(took in|tak(e|es|en|ing) in|let in|asylum|temporary protection|refuge|shelter(s|ed|ing)?|resettl\w*|camps?|displaced|fle[ed]\w*|boats?)\b/i

/**
 * People of another state who are taken in have fled.
 *
 * > | Uganda has taken in nearly 200,000 South Sudanese.
 *                                         ^ REF
 */
function withRefugees(act: Act): Act {
  if (act.type !== "AID" || !shelter.test(wordsOf(act.sentence))) return act
  const givers = new Set(act.actors.map(({resolution}) => resolution.code))
  const fled = (party: Participant): Participant => {
    const {kind, sector, code} = party.resolution
    const isPeople = kind === "group" && sector === "CVL" && /\p{Lu}/u.test(party.sentence.forms[party.head]!)
    if (!isPeople || code === null || givers.has(code) || givers.size === 0) return party
    return {...party, resolution: {...party.resolution, sector: "REF"}}
  }
  return {...act, recipients: act.recipients.map(fled)}
}

/** "rescued 22 survivors of a migrant boat": they have fled. */
function withBoatPeople(act: Act): Act {
  const saved = (party: Participant): Participant =>
    isFromBoat(party.sentence, party.head)
      ? {...party, resolution: {...party.resolution, sector: "REF"}}
      : party
  return {...act, recipients: act.recipients.map(saved)}
}

const wordsOf = ({forms}: Participant["sentence"]): string => forms.join(" ")

/** "the Chinese side", "our side": who speaks and deals for a state. */
function withSides(act: Act): Act {
  const dealing = (party: Participant): Participant =>
    party.sentence.lemmas[party.head] === "side" &&
    party.resolution.sector === null &&
    stateCode.test(party.resolution.code ?? "")
      ? {...party, resolution: {...party.resolution, sector: "GOV"}}
      : party
  return {...act, actors: act.actors.map(dealing), recipients: act.recipients.map(dealing)}
}

/** "the Abu Nuran group": a group by a name that the base does not know. */
const isUnknownGroup = ({sentence: {lemmas, forms}, head, resolution}: Participant): boolean =>
  resolution.sector === null &&
  resolution.identity === null &&
  resolution.kind === "group" &&
  /^(group|movement|faction|brigade)$/.test(lemmas[head]!) &&
  /^\p{Lu}/u.test(forms[head - 1] ?? "")

/** Whoever strikes and is called no more than a man bears arms; a group that strikes has risen. */
function withGunmen(act: Act): Act {
  if (act.type !== "ASSAULT") return act
  const armed = (party: Participant): Participant =>
    isUnknownGroup(party)
      ? {...party, resolution: {...party.resolution, sector: "REB"}}
      : /^(man|stranger|assailant)$/.test(party.sentence.lemmas[party.head]!) &&
          party.resolution.sector === "CVL"
        ? {...party, resolution: {...party.resolution, sector: "UAF"}}
        : party
  return {...act, actors: act.actors.map(armed)}
}

export const withWhosePeople = (act: Act): Act =>
  withGunmen(
    withBoatPeople(
      withRefugees(withSides(withArms(withCountries(withKinds(withThingsBehind(withOfficesLeft(act))))))),
    ),
  )
