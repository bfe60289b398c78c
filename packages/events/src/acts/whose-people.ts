// Whose people the parties of an act are when the words leave it open: those of the country where force is used, or of
// the authority that holds and judges them. And which arm of a state it is that strikes.

import type {Participant} from "../mentions/participant.ts"
import {stateCode} from "../mentions/scene.ts"
import type {Act} from "./act.ts"
import {sectorOfThing} from "./thing-sectors.ts"

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
  const home = (party: Participant, side: "actor" | "recipient"): Participant => {
    const {sector, kind} = party.resolution
    if (!isOpen(party)) return party
    if (here !== null && (side === "recipient" || mayBeLocal.has(sector ?? "")))
      return from(party, here, `where it happened, ${here}`)
    if (side === "actor" || judges === null || !underAuthority.has(act.type)) return party
    return kind !== "thing" && subjects.has(sector ?? "")
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
  const asked = (party: Participant, sector: string | null): Participant =>
    isState(party) ? {...party, resolution: {...party.resolution, sector}} : party
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
    const found = sectorOfThing(party.sentence.lemmas[party.head]!)
    return found === null ? party : {...party, resolution: {...party.resolution, sector: found}}
  }
  return {...act, recipients: act.recipients.map(kinded)}
}

export const withWhosePeople = (act: Act): Act => withArms(withCountries(withKinds(act)))
