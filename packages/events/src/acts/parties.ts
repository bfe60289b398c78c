// From role tokens to parties: conjuncts apart, nobody on both sides, nobody who cannot act in politics alone.

import {isCapitalized, type Sentence} from "@demarche/text"
import {conjuncts, firstOfRow, nounPhrase, prepositionOf} from "../arguments/phrase.ts"
import {hasOwner} from "../mentions/owner.ts"
import {isOneAndTheSame, type Participant, sameName, sameParty} from "../mentions/participant.ts"
import {participant} from "../mentions/read-participant.ts"
import {participantsOf, type Story} from "../mentions/story.ts"
import {withoutOthers} from "../mentions/told-span.ts"
import type {Interpretation} from "../triggers/interpretation.ts"
import {isTellerOf} from "./other-clauses.ts"
import {withOwnerOf} from "./owned-thing.ts"

export interface Parties {
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
}

const political = new Set([
  "GOV",
  "MIL",
  "COP",
  "JUD",
  "LEG",
  "SPY",
  "PTY",
  "OPP",
  "REB",
  "PRM",
  "UAF",
  "SOC",
  "PRE",
])

/** May this party make an act political? States, officials, armed groups, organisations of states, and whoever has a country. */
export const isPolitical = (party: Participant): boolean => isNation(party) || isPoliticalBody(party)

/** "the Americans would send bombers": a people by its name, and not some of it. */
const isNation = ({sentence, head, resolution: {kind, code}}: Participant): boolean =>
  kind === "group" &&
  code !== null &&
  /^the$/i.test(sentence.forms[head - 1] ?? "") &&
  isCapitalized(sentence.forms[head]!) &&
  sentence.xpos[head] === "NNPS"

const isPoliticalBody = ({sentence, head, resolution}: Participant): boolean =>
  resolution.members !== undefined ||
  (resolution.sector === "LAB" && /^(union|federation)s?$/i.test(sentence.forms[head]!)) ||
  (resolution.sector !== null && political.has(resolution.sector)) ||
  resolution.kind === "state" ||
  (resolution.code !== null && /^(IGO|UNO|EUR|NGO|IMG|ISM)$/.test(resolution.code)) ||
  resolution.otherSectors.some(sector => political.has(sector))

/** Only possessors, modifiers and places that name somebody count as parties of a noun: "military strikes" names none. */
const modifierNamesSomebody = (participant: Participant): boolean =>
  participant.resolution.code !== null ||
  participant.resolution.kind === "group" ||
  participant.resolution.kind === "organisation"

/** "a passenger bus", "a military base": what kind of thing it is; "rebel attacks" is whose act it is. */
const onlyTellsKind = (sentence: Sentence, token: number, act: Interpretation): boolean => {
  const thing = sentence.heads[token]!
  return (
    /^\p{Ll}/u.test(sentence.forms[token]!) &&
    thing === token + 1 &&
    sentence.upos[thing] === "NOUN" &&
    /^(passenger|military|civilian|police|army|government|school|student)$/.test(sentence.lemmas[token]!) &&
    !act.trigger.includes(thing) &&
    /^(bus|train|ferry|ship|boat|plane|aircraft|vehicle|car|van|truck|terminal|base|site|facility|post|station|checkpoint|camp|barracks|outpost|building|infrastructure|area|position|convoy|installation|target|airport|headquarters|district|settlement|home|house|compound)$/.test(
      sentence.lemmas[thing]!,
    )
  )
}

const whyUnknown = {
  thing: "the object that force is used against",
  unknown: "the networks see a party here",
} as const

/**
 * What force is used against stands as recipient although it cannot act: "a market in Idlib", "an oil tanker"; and whom the
 * networks see takes part, though no table tells who that is: "a 20-year-old is arrested", "the line's plea was refused".
 */
function unknownParty(
  story: Story,
  sentence: Sentence,
  head: number,
  kind: keyof typeof whyUnknown,
): Participant {
  const {from, to} = nounPhrase(sentence, head)
  return participant(story, sentence, head, from, to, {
    kind,
    code: null,
    sector: null,
    otherSectors: [],
    identity: null,
    office: null,
    plural: false,
    gender: null,
    score: 0.5,
    because: [whyUnknown[kind]],
  })
}

/** A bomb does nothing by itself, nor does a measure, and "whom" is met, not meeting. */
const mayAct = ({upos, lemmas, forms, deprels}: Sentence, token: number): boolean =>
  deprels[token] !== "nmod:poss" &&
  (upos[token] === "PRON"
    ? /^(i|we|you|he|she|they|someone|somebody)$/i.test(forms[token]!)
    : !/^(air-?strike|attack|blast|bomb|charge|device|drone|explosion|fire|grenade|mine|missile|mortar|projectile|rocket|round|shell|shot|strike|truck|visit|conference|measure|sanction|decree|law|ban|order|decision|restriction|tariff|bill|rule|resolution)$/.test(
        lemmas[token]!.toLowerCase(),
      ))

/**
 * "Israeli airstrikes", "a Turkish offer": the adjective stands for the state, or for its army where force is used;
 * in "a Greek strike" for its people.
 */
function asState(participant: Participant, type: string): Participant {
  const {sentence, head, resolution} = participant
  if (
    type === "PROTEST" ||
    !/^(amod|compound)$/.test(sentence.deprels[head]!) ||
    resolution.code === null ||
    resolution.sector !== "CVL"
  )
    return participant
  return {
    ...participant,
    resolution: {
      ...resolution,
      kind: "state",
      sector: type === "ASSAULT" || type === "MOBILIZE" ? "MIL" : "GOV",
    },
  }
}

/** "imposed on Wednesday", "stopped at noon": a day is nobody. */
const isTime = (sentence: Sentence, token: number): boolean =>
  // "will visit Poland next month": read as one phrase, the country is in it
  !sentence.children[token]!.some(child => sentence.upos[child] === "PROPN") &&
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|noon|midnight|dawn|dusk|day|week|month|year|hour|minute|morning|afternoon|evening|night|weekend|decade|time)s?$/.test(
    sentence.forms[token]!.toLowerCase(),
  )

/**
 * A province or country behind its town only tells where the town lies; in a row with "and" each is meant.
 *
 * > | Drones hit Odesa, Ukraine, wounding four. | M23 took Uvira, South Kivu. | took Uvira, Fizi and Baraka
 *                       ^ read as a second thing hit             ^ also            ^ not
 */
function isLandOf(land: Participant, others: readonly Participant[]): boolean {
  const {sentence, head, resolution, span} = land
  if (!/^(state|place)$/.test(resolution.kind) || resolution.code === null) return false
  return others.some(town => {
    const gap = span.start - town.span.end
    if (town === land || town.sentence !== sentence || gap < 1 || gap > 2 || town.resolution.kind === "state")
      return false
    if (!/^(place|unknown)$/.test(town.resolution.kind) || town.resolution.code !== resolution.code)
      return false
    return resolution.kind === "state" || !isRowWithAnd(sentence, town.head, head)
  })
}

/** "Uvira, Fizi and Baraka": told one by one. */
function isRowWithAnd(sentence: Sentence, first: number, second: number): boolean {
  const row = [...conjuncts(sentence, firstOfRow(sentence, first)), second]
  return row.some(token => sentence.children[token]!.some(child => sentence.deprels[child] === "cc"))
}

/** "toward the Sea of Japan": no state is meant. */
const isInNameOfSea = ({sentence: {forms}, head}: Participant): boolean =>
  forms[head - 1] === "of" && /^(Sea|Gulf|Strait|Straits|Bay)$/.test(forms[head - 2] ?? "")

/** "the presidents of Kenya and Somalia", and "Somalia"; "one of the hijackers", and "the hijackers (on Monday)" */
const isPartOf = (part: Participant, others: readonly Participant[]): boolean =>
  others.some(whole => {
    const [inner, outer] = [part.span, whole.span]
    if (outer.start > inner.start || whole === part) return false
    if (inner.end <= outer.end) return outer.end - outer.start > inner.end - inner.start
    return (
      part.sentence.heads[part.head] === whole.head && inner.start < outer.end && outer.start < inner.start
    )
  })

/** What is closed is no party: "closed the bridge", "imposed a curfew on the capital". */
const tellsNoThing = (mode: string | null): boolean =>
  mode === "restrict" || mode === "curfew" || mode === "martial-law"

/**
 * @param settled whether a model weighed the roles: then nobody is looked for further down, and a noun that names nobody may
 * stand for who is arrested
 */
export function partiesOf(story: Story, sentence: Sentence, act: Interpretation, settled: boolean): Parties {
  const collect = (
    tokens: readonly number[],
    things: boolean,
    mayBeUnknown: (token: number) => boolean,
  ): Participant[] => {
    const found: Participant[] = []
    for (const token of tokens) {
      if (isTime(sentence, token) || (settled && /^\w+sel(f|ves)$/i.test(sentence.forms[token]!))) continue
      const modifier = /^(amod|compound)$/.test(sentence.deprels[token]!)
      const named = participantsOf(story, sentence, token).flatMap(participant => {
        const {head, resolution} = participant
        if (!onlyTellsKind(sentence, head, act)) return participant
        // soldiers and police may stand for what is theirs
        return things && /^(MIL|COP)$/.test(resolution.sector ?? "") && sentence.lemmas[head] !== "passenger"
          ? {...unknownParty(story, sentence, sentence.heads[head]!, "thing"), resolution}
          : []
      })
      if (named.length === 0 && !modifier)
        if (things && /^(NOUN|PROPN)$/.test(sentence.upos[token]!))
          found.push(unknownParty(story, sentence, token, "thing"))
        else if (settled && mayBeUnknown(token)) found.push(unknownParty(story, sentence, token, "unknown"))
      for (const participant of named) {
        if (modifier && !modifierNamesSomebody(participant)) continue
        const party = asState(participant, act.type)
        if (!found.some(other => other.head === party.head || sameName(other.resolution, party.resolution)))
          found.push(party)
      }
    }
    return found.filter(party => !isLandOf(party, found) && !isPartOf(party, found) && !isInNameOfSea(party))
  }
  const things =
    act.type === "ASSAULT" ||
    (act.type === "PROTEST" && act.mode === "vandalize") ||
    (act.type === "COERCE" && !tellsNoThing(act.mode) && (settled || act.mode !== "arrest"))
  const cut = (party: Participant, others: readonly number[]): Participant =>
    settled ? withoutOthers(party, others) : party
  const actors = collect(act.actors, false, token => mayAct(sentence, token)).map(party =>
    withOwnerOf(story, cut(party, act.recipients), act.type),
  )
  const isOther = (party: Participant): boolean =>
    !actors.some(
      actor =>
        overlapping(actor, party) ||
        (settled ? isOneAndTheSame(actor, party) : sameParty(actor, party) && !areOthers(actor, party)) ||
        isAmong(party, actor.resolution.members),
    )
  const told = collect(
    act.recipients,
    things,
    token => !isCause(sentence, token, act) && !isPaper(sentence, token) && !isTheOther(sentence, token),
  )
    .map(party => withOwnerOf(story, cut(party, act.actors), act.type))
    .filter(party => isOther(party) && (settled || !isAgreedTogether(sentence, act, actors)))
  if (settled) return {actors, recipients: told}
  const struck = told.filter(
    party =>
      !isTellerOf(sentence, party.head, act) &&
      !isMatter(sentence, act, party) &&
      !(isCurfew(act) && !/^(place|state)$/.test(party.resolution.kind)) &&
      !isWhereMustered(act, party, actors),
  )
  const recipients = act.type === "ASSAULT" ? victimsFirst(struck) : struck
  const closed = act.mode !== null && /^(resign|disarm|ceasefire|withdraw)$/.test(act.mode)
  if (recipients.length > 0 || act.mutual || closed || !mayLieFurther(act)) return {actors, recipients}
  return {
    actors,
    recipients:
      nearestBelow(sentence, act)
        .map(token =>
          collect([token], false, () => false).filter(party => isOther(party) && isSomebody(party)),
        )
        .find(found => found.length > 0) ?? [],
  }
}

/**
 * "Prosecutors asked a judge to lift his immunity", "the Democratic Party blamed Vucic's party": of one country and sector, and
 * two all the same. A government is one.
 */
function areOthers(a: Participant, b: Participant): boolean {
  const isOne = ({resolution: {kind, sector}}: Participant): boolean =>
    kind === "state" || sector === "GOV" || sector === null
  if (a.sentence.lemmas[a.head] === b.sentence.lemmas[b.head] && !hasOwner(b.sentence, b.head)) return false
  if ([a, b].some(party => isOne(party) || party.sentence.upos[party.head] === "PRON")) return false
  return a.resolution.identity === null || b.resolution.identity === null
}

/** "India and China agree to resume flights": with each other, whoever else is told of. */
const isAgreedTogether = (sentence: Sentence, act: Interpretation, actors: readonly Participant[]): boolean =>
  /^(AGREE|SUPPORT|CONCEDE|COOPERATE|CONSULT)$/.test(act.type) &&
  act.mode !== "visit" &&
  (act.mutual ||
    /^(agree|reach|sign|conclude|strike|finalize|announce|hold)$/.test(sentence.lemmas[act.trigger[0]!]!)) &&
  actors.some(
    ({head}) =>
      sentence.deprels[head] === "conj" && actors.some(other => other.head === sentence.heads[head]),
  )

/** "suspended a bill", "accused of fraud": what it is about, and nobody. */
const isMatter = (sentence: Sentence, act: Interpretation, {head, resolution}: Participant): boolean =>
  /^(SANCTION|CONCEDE|ACCUSE)$/.test(act.type) &&
  /^(unknown|thing)$/.test(resolution.kind) &&
  resolution.code === null &&
  sentence.upos[head] === "NOUN" &&
  /^\p{Ll}/u.test(sentence.forms[head]!)

/** "each blamed the other": who stands on the first side already. */
const isTheOther = ({forms}: Sentence, token: number): boolean => /^others?$/i.test(forms[token]!)

/** "the end to a treaty", "vetoed a bill": nobody. */
const isPaper = ({lemmas, upos}: Sentence, token: number): boolean =>
  upos[token] === "NOUN" &&
  /^(treaty|pact|accord|agreement|deal|truce|ceasefire|convention|protocol|law|bill|budget|decree|resolution|plan|proposal|contract|decision|request|demand|offer|tariff|tax)$/.test(
    lemmas[token]!,
  )

/** "protests against immigration": the cause, and nobody. */
const isCause = (sentence: Sentence, token: number, {type}: Interpretation): boolean =>
  type === "PROTEST" && /^(against|over|about|at|for)$/.test(prepositionOf(sentence, token) ?? "")

/** A curfew lies on a place. */
const isCurfew = ({type, mode}: Interpretation): boolean =>
  type === "COERCE" && (mode === "curfew" || mode === "martial-law")

/** Where troops go or a weapon is tried is a place, unless it is a foreign state's. */
const isWhereMustered = (
  act: Interpretation,
  {resolution}: Participant,
  actors: readonly Participant[],
): boolean =>
  act.type === "MOBILIZE" &&
  /^(place|unknown|thing)$/.test(resolution.kind) &&
  (resolution.code === null || actors.some(actor => actor.resolution.code === resolution.code))

/**
 * Where people are hit, the town and the thing they were hit in are no parties; their country is.
 *
 * > | An attack on a market in Zaporizhzhia kills three people.
 */
function victimsFirst(struck: readonly Participant[]): Participant[] {
  const people = struck.filter(({resolution}) => /^(person|group)$/.test(resolution.kind))
  return people.length === 0
    ? [...struck]
    : struck.filter(({resolution}) => !/^(place|thing|unknown)$/.test(resolution.kind))
}

const isSomebody = ({resolution}: Participant): boolean =>
  resolution.code !== null || /^(person|group|organisation)$/.test(resolution.kind)

/** Types whose recipient may stand anywhere in what the act is about: "opposed the sale of jets to Taiwan". */
const hasRecipient = new Set([
  "AGREE",
  "SUPPORT",
  "CONCEDE",
  "RETREAT",
  "AID",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "SANCTION",
  "COERCE",
])

const mayLieFurther = (act: Interpretation): boolean =>
  hasRecipient.has(act.type) || (act.type === "PROTEST" && act.mode === "demo")

const follows =
  /^(obj|iobj|obl|obl:.*|nmod|nmod:.*|xcomp|amod|compound|acl|advcl|nsubj:pass|conj|ccomp|nsubj)$/
const besides = new Set([
  "in",
  "at",
  "near",
  "after",
  "before",
  "during",
  "since",
  "until",
  "amid",
  "despite",
  "because_of",
  "according_to",
  "through",
  "via",
  "outside",
  "inside",
  "within",
])

/** Nouns below the act's words, nearest first, that may be whom it concerns; times, places and conditions are left out. */
function nearestBelow(sentence: Sentence, act: Interpretation): number[] {
  const found: number[] = []
  const taken = new Set<number>([...act.trigger, act.top, ...act.actors])
  let open = [act.top, ...act.trigger]
  for (let depth = 0; depth < 4 && open.length > 0; depth++) {
    const next: number[] = []
    for (const token of open) {
      for (const child of sentence.children[token]!) {
        const relation = sentence.deprels[child]!
        if (act.actors.includes(child) || !follows.test(relation)) continue
        if ((relation === "advcl" || relation === "conj" || relation === "nsubj") && depth === 0) continue
        const preposition = prepositionOf(sentence, child)
        if (preposition !== null && besides.has(preposition)) continue
        if (!taken.has(child) && /^(NOUN|PROPN|PRON|ADJ)$/.test(sentence.upos[child]!)) found.push(child)
        next.push(child)
      }
    }
    open = next
  }
  return found
}

/** "the leaders" of Russia and Cuba, and "Russia": one of them, but not those whom they arrest at home. */
const isAmong = (
  {resolution: {code, kind, sector}}: Participant,
  members: Participant["resolution"]["members"],
): boolean =>
  code !== null &&
  (members ?? []).some(member => member.code === code && (kind === "state" || member.sector === sector))

const overlapping = (a: Participant, b: Participant): boolean =>
  a.span.start < b.span.end && b.span.start < a.span.end
