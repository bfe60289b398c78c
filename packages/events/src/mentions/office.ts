// "his Soviet counterpart", "her predecessor", "the foreign minister": who holds an office.

import {
  candidatesOf,
  fold,
  hasHeld,
  lastHeld,
  officeHolder,
  officeLeading,
  type Resolution,
} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {bearerOf, nameBehind} from "./name-behind.ts"
import {ownerOf, subjectAbove} from "./owner.ts"
import {stateCode} from "./scene.ts"
import {participantAt, type Story} from "./story.ts"

/** "his Soviet counterpart": who holds the same office there. */
export function counterpart(
  story: Story,
  sentence: Sentence,
  head: number,
  resolution: Resolution,
): Resolution | null {
  if (!/^(counterpart|colleague)$/i.test(sentence.lemmas[head]!) || resolution.identity !== null) return null
  const one = ownerOf(story, sentence, head)?.resolution ?? subjectAbove(story, sentence, head)
  const name = nameBehind(sentence, head)
  if (name !== null && resolution.code !== null && stateCode.test(resolution.code)) {
    const sector = resolution.sector === "CVL" ? null : resolution.sector
    const calling = sector ?? one?.sector ?? null
    return bearerOf(story, sentence, name, {...resolution, sector: calling}, resolution.code)
  }
  if (one === null || one.office === null) return null
  const key = officeKey(story, one.office)
  const code = otherHalf(sentence, head, one.code) ?? resolution.code
  const holder = key === null || code === null ? null : holding(story, resolution, code, key)
  // an economy minister's counterpart is not the finance minister, where there are two
  if (holder !== null && /^economy/i.test(one.office) !== /^economy/i.test(holder.office ?? ""))
    return {...resolution, code: holder.code}
  if (holder !== null || one.sector === null || resolution.sector === one.sector) return holder
  return {...resolution, sector: one.sector, because: [...resolution.because, "of the same calling"]}
}

/** "his southern counterpart": of the other half of a country, where nobody holds the same office it is whoever leads it. */
const otherHalf = ({forms}: Sentence, head: number, code: string | null): string | null => {
  const word = forms[head - 1]!.toLowerCase()
  if (word === "southern") return code === "PRK" ? "KOR" : code === "SDN" ? "SSD" : null
  return word !== "northern" ? null : code === "KOR" ? "PRK" : code === "SSD" ? "SDN" : null
}

/** "his deputy" of who leads a state is the second there, no lawmaker. */
export function deputyOf(
  story: Story,
  sentence: Sentence,
  head: number,
  told: Resolution,
): Resolution | null {
  if (!/^(deputy|number two|running mate)$/i.test(sentence.lemmas[head]!) || told.identity !== null)
    return null
  const one = ownerOf(story, sentence, head)?.resolution
  if (one == null || one.code === null || one.office === null || one.kind !== "person") return null
  const above = officeKey(story, one.office)
  const key = above === null ? undefined : deputies[above]
  if (key === undefined) return null
  const second = {
    ...told,
    code: one.code,
    sector: "GOV",
    because: [...told.because, `second to ${one.office}`],
  }
  return holding(story, second, one.code, key) ?? {...second, score: 0.45}
}

const deputies: Readonly<Record<string, string>> = {
  president: "vice-president",
  "prime-minister": "deputy-prime-minister",
}

/** "his predecessor", "her successor": who held the office before or after. */
export function besideInOffice(
  story: Story,
  sentence: Sentence,
  head: number,
  told: Resolution,
): Resolution | null {
  const match = /^(predecessor|successor)$/i.exec(sentence.lemmas[head]!)
  if (match === null) return null
  // "his predecessor, Thabo Mbeki": the words beside it say who
  if (told.identity !== null) return null
  const one = ownerOf(story, sentence, head)?.resolution
  const back = match[1]!.toLowerCase() === "predecessor"
  const name = nameBehind(sentence, head)
  if (name !== null) {
    const sector = back && one?.office != null ? "ELI" : null
    return bearerOf(story, sentence, name, {...told, sector}, one?.code ?? told.code)
  }
  if (story.on === null) return null
  if (one == null || one.code === null || one.office === null || one.identity === null) return null
  const key = officeKey(story, one.office)
  if (key === null) return null
  return nextInOffice(story, told, one, key, back)
}

/** Who held an office before or after somebody who holds or held it. */
function nextInOffice(
  story: Story,
  told: Resolution,
  one: Resolution,
  key: string,
  back: boolean,
): Resolution | null {
  if (one.code === null || one.identity === null || story.on === null) return null
  const held = lastHeld(story.knowledge, one.code, key, one.identity.name, story.on)
  if (held === null) return null
  const edge = back ? held.from : held.to
  if (edge === 0) return null
  const other = officeHolder(story.knowledge, one.code, key, dayBeside(edge, back ? -1 : 1))
  if (other === null || other.person.name === one.identity.name) return null
  return {
    ...told,
    kind: "person",
    code: one.code,
    sector: back ? "ELI" : "GOV",
    identity: {name: other.person.name, wikidata: other.person.wikidata},
    gender: other.person.gender,
    office: story.knowledge.small.offices[other.holding.office]!.label,
    plural: false,
    score: 0.55,
    because: [...told.because, `${other.person.name} held the office ${back ? "before" : "after"}`],
  }
}

/** What drives somebody out of the office that the doer takes. */
const ousts = /^(depose|oust|overthrow|topple|unseat|dethrone|remove|replace|succeed|defeat|beat)$/

/**
 * On the day of a coup the base knows the one who took the office: whom he drove out held it before.
 *
 * > | Prime Minister Ben Ali deposed the country's president on Saturday.
 *                                                  ^ head: not Ben Ali
 */
export function drivenOut(
  story: Story,
  sentence: Sentence,
  head: number,
  told: Resolution,
): Resolution | null {
  const verb = sentence.heads[head]!
  if (verb < 0 || told.identity === null || told.office === null || sentence.deprels[head] !== "obj")
    return null
  if (sentence.upos[head] !== "NOUN" || !ousts.test(sentence.lemmas[verb]!)) return null
  const {name} = told.identity
  // of a long name the parser makes two subjects
  const doer = sentence.children[verb]!.filter(child => sentence.deprels[child] === "nsubj")
    .map(child => participantAt(story, sentence, child)?.resolution)
    .find(one => one?.identity?.name === name)
  if (doer === undefined) return null
  const key = officeKey(story, told.office)
  return key === null ? null : nextInOffice(story, {...told, identity: null}, doer, key, true)
}

/**
 * > | The vice president is the daughter of the man he succeeded.
 *                                               ^ head: who held the office before him
 */
export function manBeside(
  story: Story,
  sentence: Sentence,
  head: number,
  told: Resolution,
): Resolution | null {
  if (!/^(man|woman|one)$/i.test(sentence.forms[head]!) || told.identity !== null) return null
  const clause = sentence.children[head]!.find(
    child => child > head && sentence.deprels[child] === "acl:relcl" && faces.test(sentence.lemmas[child]!),
  )
  if (clause === undefined) return null
  const pronoun = sentence.children[clause]!.find(child => /^(he|him|she|her)$/i.test(sentence.forms[child]!))
  const one = pronoun === undefined ? undefined : participantAt(story, sentence, pronoun)?.resolution
  if (one === undefined || one.code === null || one.kind !== "person") return null
  const because = [...told.because, `${sentence.forms[clause]} ${sentence.forms[pronoun!]}`]
  const key = one.office === null ? null : officeKey(story, one.office)
  const verb = sentence.lemmas[clause]!
  const isBefore = sentence.deprels[pronoun!]!.startsWith("nsubj")
  const next = key === null ? null : nextInOffice(story, {...told, because}, one, key, isBefore)
  const isGone = isBefore && /^(succeed|replace|follow|depose|oust|overthrow|topple|unseat)$/.test(verb)
  const sector = isGone ? "ELI" : /^(GOV|ELI)$/.test(one.sector ?? "") ? "GOV" : told.sector
  return next ?? {...told, code: one.code, sector, score: 0.4, because}
}

const faces = /^(succeed|replace|follow|depose|oust|overthrow|topple|unseat|defeat|beat|appoint|name)$/

/** The day before or after YYYYMMDD, as YYYY-MM-DD. */
function dayBeside(day: number, step: number): string {
  const time = Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, (day % 100) + step)
  return new Date(time).toISOString().slice(0, 10)
}

const titles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "secretary of state": "foreign-minister",
    "foreign secretary": "foreign-minister",
    premier: "prime-minister",
    "acting prime minister": "prime-minister",
    king: "monarch",
    queen: "monarch",
    emir: "monarch",
    sultan: "monarch",
    emperor: "monarch",
    shah: "monarch",
    sovereign: "monarch",
    "vice president": "vice-president",
    "vice-president": "vice-president",
  }),
)

export const officeKey = (story: Story, office: string): string | null =>
  titles.get(office.toLowerCase()) ??
  story.knowledge.small.offices.find(
    one => !one.shared && !one.key.startsWith("head:") && one.label.toLowerCase() === office.toLowerCase(),
  )?.key ??
  null

/** The resolution with the one who holds the office in a country on the story's day; null when the base knows nobody. */
export function holding(story: Story, resolution: Resolution, code: string, key: string): Resolution | null {
  if (story.on === null) return null
  const holder = officeHolder(story.knowledge, code, key, story.on)
  return holder === null
    ? null
    : {
        ...resolution,
        kind: "person",
        code,
        sector:
          resolution.sector === null || resolution.sector === "CVL"
            ? story.knowledge.small.offices[holder.holding.office]!.sector
            : resolution.sector,
        identity: {name: holder.person.name, wikidata: holder.person.wikidata},
        gender: holder.person.gender,
        office: story.knowledge.small.offices[holder.holding.office]!.label,
        plural: false,
        score: 0.6,
        because: [...resolution.because, `${holder.person.name} holds that office in ${code} on the day`],
      }
}

const homes = new WeakMap<Story, Map<string, ReadonlySet<string>>>()

/**
 * Countries and bodies that the base knows someone of: the secretary-general of the UN is a Portuguese.
 */
export function homesOf(story: Story, {identity, code}: Resolution): ReadonlySet<string> {
  if (identity === null) return new Set()
  let known = homes.get(story)
  if (known === undefined) {
    known = new Map()
    homes.set(story, known)
  }
  let found = known.get(identity.name)
  if (found === undefined) {
    const all = candidatesOf(identity.name, story.on, {told: null, meant: null}, story.knowledge)
    found = new Set(
      all.filter(one => fold(one.name) === fold(identity.name) && one.code !== null).map(one => one.code!),
    )
    known.set(identity.name, found)
  }
  return code === null || found.has(code) ? found : new Set([...found, code])
}

/** "the former prime minister": whether the base knows that someone has been it. */
export function heldOnce(
  story: Story,
  resolution: Resolution,
  office: string,
  code: string | null,
): "left" | "holds" | null {
  const key = resolution.identity === null ? null : officeKey(story, office)
  if (key === null) return null
  const found = (code === null ? [...homesOf(story, resolution)] : [code]).map(country =>
    hasHeld(story.knowledge, country, key, resolution.identity!.name, story.on),
  )
  return found.find(one => one === "left") ?? found.find(one => one !== null) ?? null
}

/** Key of the office from which a state is led on the day; `null` where the base tells none. */
export const officeThatLeads = ({knowledge, on}: Story, code: string): string | null =>
  officeLeading(knowledge, code, on)
