// Do two acts tell one event? Only when nothing in them speaks against it: type, mode, modality, days, places, victims, parties.

import type {Act} from "../acts/act.ts"
import {isMoney} from "../amounts/currencies.ts"
import {type Participant, sameParty} from "../mentions/participant.ts"
import {isBare} from "./bare-noun.ts"
import {modesOf, nounAt} from "./nouns-of-mode.ts"
import {areDeedAndRevenge} from "./revenge.ts"

export const hasHappened = (act: Act): boolean => act.modality === "actual" || act.modality === "historical"

/** May two lists of parties mean the same people? An empty list contradicts nobody. */
function partiesAgree(a: readonly Participant[], b: readonly Participant[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  return a.some(left => b.some(right => partyMatches(left, right)))
}

function codesOf(participant: Participant): string[] {
  const {resolution} = participant
  return (resolution.members ?? [resolution]).map(member => member.code).filter(code => code !== null)
}

function partyMatches(a: Participant, b: Participant): boolean {
  if (sameParty(a, b)) return true
  const left = codesOf(a)
  const right = codesOf(b)
  // "both sides signed …, and Indonesian companies had signed contracts": companies are no side of two states
  if (a.resolution.members !== undefined || b.resolution.members !== undefined)
    return left.some(code => right.includes(code)) && isOfBusiness(a) === isOfBusiness(b)
  if ((isNamed(a) && isCounted(b)) || (isNamed(b) && isCounted(a))) return false
  if (isVagueWordFor(a, b) || isVagueWordFor(b, a) || areThosePeople(a, b) || areThosePeople(b, a))
    return true
  if (areTwoByName(a, b)) return false
  if (left[0] === undefined || left[0] !== right[0]) return false
  // a country speaks for its government and the other way round
  const official = (participant: Participant): boolean =>
    participant.resolution.kind === "state" || /^(GOV|MIL)?$/.test(participant.resolution.sector ?? "")
  return official(a) && official(b)
}

/**
 * "Michael Froman met the minister; Barack Obama came to Tokyo": two people, whatever they represent, and so are two bodies
 * that are of no country, as the African Union and the World Bank.
 */
const areTwoByName = ({resolution: a}: Participant, {resolution: b}: Participant): boolean =>
  ((a.kind === "person" && b.kind === "person") || (a.code === "IGO" && b.code === "IGO")) &&
  a.identity !== null &&
  b.identity !== null &&
  a.identity.name !== b.identity.name

const isNamed = ({sentence, head, resolution}: Participant): boolean =>
  resolution.kind === "person" && sentence.upos[head] === "PROPN"

/** "Police arrested the novelist Sevgi Aydin … and detained nine people": she is none of those. */
const isCounted = ({sentence, head}: Participant): boolean =>
  sentence.children[head]!.some(
    child => sentence.deprels[child] === "nummod" && sentence.lemmas[child] !== "one",
  )

/** Of several who are one party each must be found. */
const isAmong = (one: Participant, many: readonly Participant[]): boolean =>
  many.some(other => partyMatches(one, other)) &&
  (one.resolution.members ?? []).every(({code}) =>
    many.some(other => !isOfBusiness(other) && code !== null && codesOf(other).includes(code)),
  )

const isOfBusiness = ({resolution: {sector, members}}: Participant): boolean =>
  (members ?? [{sector}]).some(one => one.sector === "BUS")

/** "It is the first time that such a group said it is open to talks": "it" tells no country, and contradicts none. */
const isVagueWordFor = (vague: Participant, other: Participant): boolean =>
  vague.sentence === other.sentence &&
  vague.sentence.upos[vague.head] === "PRON" &&
  vague.resolution.code === null &&
  vague.resolution.identity === null &&
  vague.resolution.members === undefined &&
  vague.resolution.sector !== null &&
  vague.resolution.sector === other.resolution.sector

/** So many sentences apart "the men" are those who were told of. */
const FAR = 4

/**
 * A word for people that says no more of them, far or near.
 *
 * > | A court in Lima sentenced three former officers. The men were found guilty on Monday.
 *                                                      ^^^^^^^
 */
export const isVaguePeople = ({sentence, head}: Participant): boolean =>
  /^(man|woman|people|person|pair|couple|defendant|suspect|captive|hostage|prisoner|detainee|victim)$/.test(
    sentence.lemmas[head]!,
  ) && isBare(sentence, head)

const areThosePeople = (vague: Participant, told: Participant): boolean =>
  isVaguePeople(vague) &&
  Math.abs(vague.sentence.index - told.sentence.index) <= FAR &&
  /^(person|group)$/.test(told.resolution.kind) &&
  !isVaguePeople(told) &&
  isOfSeveral(vague) === isOfSeveral(told)

/** "the men", "the pair", "three students", "dozens of monks" */
const isOfSeveral = ({sentence: {forms, lemmas, upos, children, deprels}, head}: Participant): boolean =>
  /^(people|pair|couple)$/.test(lemmas[head]!) ||
  (upos[head] === "NOUN" && forms[head]!.toLowerCase() !== lemmas[head]) ||
  children[head]!.some(child => deprels[child] === "conj")

const sides = (act: Act): Participant[] => [...act.actors, ...act.recipients]

function timesAgree(a: Act, b: Act): boolean {
  if (
    a.time === null ||
    b.time === null ||
    a.time.precision === "publication" ||
    b.time.precision === "publication"
  )
    return true
  return a.time.days.first <= b.time.days.last && b.time.days.first <= a.time.days.last
}

const placesAgree = (a: Act, b: Act): boolean =>
  a.place === null ||
  b.place === null ||
  (a.place.country_code === b.place.country_code &&
    (a.place.resolution === 1 ||
      b.place.resolution === 1 ||
      a.place.resolved_place === b.place.resolved_place))

/**
 * Two exact counts are the same or of two acts; "some 10,000" are no 57.
 */
function sizesAgree(a: Act, b: Act): boolean {
  const left = a.size?.dead ?? a.size?.arrested
  const right = b.size?.dead ?? b.size?.arrested
  if (left === undefined || right === undefined) return true
  if (left.bound === "exact" && right.bound === "exact") return left.value === right.value
  const isFarAbove = (many: typeof left, few: typeof left): boolean =>
    many.bound !== "at_most" && few.bound !== "at_least" && many.value > 5 * few.value
  return !isFarAbove(left, right) && !isFarAbove(right, left)
}

/**
 * Those who are taken away are others than those who are killed, unless they are the same by name.
 *
 * > | Gunmen attack a mine, killing one man and abducting two others.
 */
const takesOthers = (a: Act, b: Act): boolean =>
  a.type === "ASSAULT" &&
  (a.mode === "abduct") !== (b.mode === "abduct") &&
  a.recipients.length > 0 &&
  b.recipients.length > 0 &&
  !a.recipients.some(one =>
    b.recipients.some(other => one.sentence === other.sentence && one.head === other.head),
  )

/**
 * "Kenya opened its embassy in 1979" is no telling of what Kenya signed this week, nor is "in April last year fifty died in
 * fighting" one of today's shelling.
 */
const isLongBefore = (a: Act, b: Act): boolean =>
  b.modality === "actual" &&
  a.sentence !== b.sentence &&
  a.time !== null &&
  a.time.span !== null &&
  /^(year|month|day|range)$/.test(a.time.precision) &&
  // a text of no day dates what was, not what is news
  (b.time === null ? a.modality === "historical" : a.time.days.last < b.time.days.first - 60)

/**
 * Two sums of one currency, or two numbers of people who are freed, are of two acts.
 *
 * > | Iran freed 52 Iraqis and Baghdad let 41 Iranians go.
 */
function amountsAgree(a: Act, b: Act): boolean {
  const isTold = ({unit, bound}: Act["amounts"][number]): boolean =>
    bound === "exact" && (isMoney(unit) || (a.mode === "release" && b.mode === "release"))
  const [left, right] = [a.amounts.filter(isTold), b.amounts.filter(isTold)]
  if (left.length !== 1 || right.length !== 1) return true
  const [one, other] = [left[0]!, right[0]!]
  const isComparable = isMoney(one.unit) ? one.unit === other.unit : !isMoney(other.unit)
  return !isComparable || one.value === other.value
}

/**
 * What has gone on for long is no act of one day, unless it began on it.
 *
 * > | Jets bombed caves on Monday. The PKK has fought the state since 1984.
 *                                                                ^^^^^^^^^^
 */
function isGoingOn({time}: Act, other: Act): boolean {
  if (time === null || time.text === null || other.time === null || !/^since\b/i.test(time.text)) return false
  if (/^since\b/i.test(other.time.text ?? "")) return false
  const {first} = time.days
  return other.time.precision === "publication"
    ? first < other.time.days.first - 60
    : first < other.time.days.first
}

/** "has fought the state since 1984" */
export const isForMonths = (time: Act["time"]): boolean =>
  /^since\b/i.test(time?.text ?? "") && time!.days.last - time!.days.first > 60

/** Kinds of act within a type that no story takes for one another, by the words of the trigger. */
const kinds: Readonly<Record<string, RegExp>> = {
  // "struck the port … three drones were downed"
  ASSAULT: /^(down|intercept)$/,
  // "raided the newspaper and detained its editor"
  COERCE: /^(raid|search)$/,
  // "began an exercise … shares intelligence"
  COOPERATE: /^(share|trade|extradite)$/,
  // "agreed to resume flights and will hold talks"
  AGREE:
    /^(meet|talk|talks|meeting|summit|consultation|consult|visit|travel|fly|go|come|arrive|host|receive|dine|negotiate|negotiation)$/,
}

export const isOfKind = ({type, sentence, trigger}: Act): boolean =>
  trigger.some(token => kinds[type]?.test(sentence.lemmas[token]!) === true)

/**
 * A word by which a later sentence tells of something else.
 *
 * > | Hichilema flew to Washington in April. He also met Janet Yellen.
 *                                               ^^^^
 */
const tellsAnother = ({sentence, trigger}: Act): boolean =>
  trigger.some(token =>
    sentence.children[token]!.some(child => /^(also|later|separately|again)$/i.test(sentence.forms[child]!)),
  )

/** Modality, days, places, sums and victims. */
export const circumstancesAgree = (a: Act, b: Act): boolean =>
  (a.modality === b.modality ||
    (hasHappened(a) && hasHappened(b) && !isLongBefore(a, b) && !isLongBefore(b, a))) &&
  timesAgree(a, b) &&
  !isGoingOn(a, b) &&
  !isGoingOn(b, a) &&
  placesAgree(a, b) &&
  amountsAgree(a, b) &&
  sizesAgree(a, b)

/** "is willing to deepen cooperation", "is ready to mediate" */
export const isReadiness = ({type, sentence, trigger}: Act): boolean =>
  type === "AGREE" && /^(ready|willing|prepared|open)$/.test(sentence.lemmas[trigger[0]!]!)

/**
 * Good will in general is no promise of a sum.
 *
 * > | Japan is willing to deepen cooperation with Laos. Tokyo will lend Laos $90 million.
 *              ^^^^^^^                                            ^^^^      ^^^^^^^^^^^
 */
const areWillAndSum = (a: Act, b: Act): boolean =>
  a.sentence !== b.sentence &&
  isReadiness(a) !== isReadiness(b) &&
  (isReadiness(a) ? b : a).amounts.some(({unit}) => isMoney(unit))

/** What is cut, by the nouns of the verb. */
const cuts: readonly (readonly [string, RegExp])[] = [
  ["trade", /^(trade|import|export|tariff|commerce)$/],
  ["flights", /^(flight|airspace|airline|air)$/],
  ["aid", /^(aid|assistance|funding|loan|grant|money)$/],
  ["visas", /^(visa|passport)$/],
  ["assets", /^(asset|account|fund)$/],
  ["ties", /^(tie|relation|link)$/],
]

const cutBy = ({type, mode, sentence, trigger}: Act): string | null => {
  if (type !== "SANCTION" || mode !== "discontinue") return null
  const nouns = trigger.flatMap(token =>
    sentence.children[token]!.filter(child => /^(obj|nsubj:pass)$/.test(sentence.deprels[child]!)),
  )
  const words = nouns.flatMap(noun => [
    ...sentence.children[noun]!.filter(child => /^(compound|amod)$/.test(sentence.deprels[child]!)),
    noun,
  ])
  for (const word of words) {
    const found = cuts.find(([, told]) => told.test(sentence.lemmas[word]!))
    if (found !== undefined) return found[0]
  }
  return null
}

/**
 * Ties that are cut and trade that is stopped are two steps.
 *
 * > | Peru severed diplomatic ties with Bolivia. It suspended a trade agreement with La Paz.
 *                             ^^^^                              ^^^^^
 */
function cutsOther(a: Act, b: Act): boolean {
  const [one, other] = [cutBy(a), cutBy(b)]
  return a.sentence.in === b.sentence.in && one !== null && other !== null && one !== other
}

/**
 * The term that a court gives is not the arrest that a clause of its sentence tells.
 *
 * > | A court in Minsk jailed three poets, who were detained at a rally.
 *                      ^^^^^^                       ^^^^^^^^ by the police
 */
function areTermAndArrest(a: Act, b: Act): boolean {
  if (a.sentence !== b.sentence || a.mode !== "arrest" || b.mode !== "arrest") return false
  const tells = ({sentence, trigger}: Act, words: RegExp): boolean =>
    trigger.some(token => words.test(sentence.lemmas[token]!))
  const isArrest = (act: Act): boolean =>
    tells(act, /^(detain|arrest)$/) &&
    act.trigger.some(
      token =>
        act.sentence.deprels[token] === "acl:relcl" ||
        act.sentence.children[token]!.some(child => /^(who|whom)$/i.test(act.sentence.forms[child]!)),
    )
  const isTerm = (act: Act): boolean => tells(act, /^(jail|sentence|imprison|prison|imprisonment)$/)
  return (isTerm(a) && isArrest(b)) || (isTerm(b) && isArrest(a))
}

/** "jets pound a base after an ambush": none is laid from the air. */
const isDoneOtherwise = ({sentence, trigger}: Act, {mode}: Act): boolean =>
  mode !== null &&
  trigger.some(
    token => sentence.upos[token] === "NOUN" && modesOf[nounAt(sentence, token)]?.test(mode) === false,
  )

/**
 * An army has not killed its own men.
 *
 * > | At least 27 troops had lost their lives. The army launched an offensive.
 *                 ^^^^^^ of a                  ^^^^^^^^ b
 */
function strikesItself(a: Act, b: Act): boolean {
  if (a.type !== "ASSAULT" || a.sentence === b.sentence || a.size?.dead === undefined) return false
  const isLoss = a.trigger.some(token => a.sentence.lemmas[token] === "lose")
  const dead = isLoss ? sides(a) : a.actors.length === 0 ? a.recipients : []
  return (
    dead.length > 0 &&
    b.actors.length === 1 &&
    dead.every(
      ({resolution: {code, sector}}) =>
        code !== null &&
        sector === "MIL" &&
        b.actors.every(({resolution}) => resolution.code === code && resolution.sector === sector),
    )
  )
}

/**
 * What a clause tells that opens with a town of its own is not what was told without one.
 *
 * > | Police fired tear gas. Students took to the streets, and in Surabaya police used water cannon.
 *                                                          ^^^^^^^^^^^^^^^             ^b
 */
function opensPlace({sentence: {forms, upos}, trigger, place}: Act): boolean {
  if (place === null) return false
  const first = Math.min(...trigger)
  for (let at = first - 1; at > 0 && first - at < 8; at--) {
    if (upos[at] === "VERB" || /^[,;:]$/.test(forms[at]!)) return false
    if (forms[at] === "in")
      return /^(and|while|but)$/.test(forms[at - 1]!) && upos[at + 1] === "PROPN" && place.resolution > 1
  }
  return false
}

const isElsewhere = (a: Act, b: Act): boolean =>
  a.sentence !== b.sentence && a.place === null && a.recipients.length === 0 && opensPlace(b)

/** Type, mode and circumstances: all but the parties. */
export const fieldsAgree = (a: Act, b: Act): boolean =>
  a.type === b.type &&
  (a.mode === b.mode || a.mode === null || b.mode === null || a.type === "CONSULT") &&
  !takesOthers(a, b) &&
  !areWillAndSum(a, b) &&
  !cutsOther(a, b) &&
  !areDeedAndRevenge(a, b) &&
  !areTermAndArrest(a, b) &&
  isOfKind(a) === isOfKind(b) &&
  !isDoneOtherwise(a, b) &&
  !isDoneOtherwise(b, a) &&
  !strikesItself(a, b) &&
  !strikesItself(b, a) &&
  !isElsewhere(a, b) &&
  (a.type !== "CONSULT" || (a.mode === "phone") === (b.mode === "phone")) &&
  circumstancesAgree(a, b)

/**
 * The dead of an attack that the sentence before tells.
 *
 * > | The navy struck a boat. At least four men were killed in the attack.
 *              ^a                                   ^b         ^^^^^^^^^^
 */
function isItsHarm(a: Act, b: Act): boolean {
  if (a.type !== "ASSAULT" || b.actors.length > 0) return false
  if (b.sentence.index !== a.sentence.index + 1 || b.sentence.in !== a.sentence.in) return false
  const verb = b.trigger.find(token =>
    /^(kill|injure|wound|hurt|damage|destroy)$/.test(b.sentence.lemmas[token]!),
  )
  return (
    verb !== undefined &&
    b.sentence.children[verb]!.some(
      child =>
        /^(attack|strike|airstrike|raid|assault|shelling|bombing|bombardment|blast|explosion|shooting|ambush|shootout)$/.test(
          b.sentence.lemmas[child]!,
        ) && isBare(b.sentence, child),
    )
  )
}

/**
 * A noun that tells nobody and names the day is the act of that day.
 *
 * > | Rebels ambushed a convoy on Monday. Monday's ambush was the worst for years.
 *             ^a                                   ^b
 */
const isThatDays = (a: Act, b: Act): boolean =>
  b.actors.length === 0 &&
  b.recipients.length === 0 &&
  b.trigger.length === 1 &&
  b.sentence.upos[b.trigger[0]!] === "NOUN" &&
  a.sentence.lemmas[a.trigger[0]!] === b.sentence.lemmas[b.trigger[0]!] &&
  a.time?.precision === "day" &&
  b.time?.precision === "day" &&
  a.time.days.first === b.time.days.first

/**
 * Protests told by a noun without anybody are those of which the story tells who took part.
 *
 * > | Six days of rioting shook Arequipa. Crowds burned the tax office.
 *                 ^^^^^^^                 ^^^^^^
 */
function isBareRiot(a: Act, b: Act): boolean {
  const isBareNoun = ({actors, recipients, sentence, trigger}: Act): boolean =>
    actors.length === 0 && recipients.length === 0 && sentence.upos[trigger[0]!] === "NOUN"
  return (
    a.type === "PROTEST" &&
    a.mode === b.mode &&
    (isBareNoun(a) || isBareNoun(b)) &&
    Math.abs(a.sentence.index - b.sentence.index) <= 4
  )
}

/**
 * Far from each other, an attack whose victim alone is told and one whose weapon alone is told are two.
 *
 * > | Its forces had struck a ship. … Overnight Russia launched 128 drones.
 */
const tellsOtherWeapon = (a: Act, b: Act): boolean =>
  a.type === "ASSAULT" &&
  (a.mode === null) !== (b.mode === null) &&
  !(a.recipients.length > 0 && b.recipients.length > 0) &&
  b.sentence.index - a.mentions.at(-1)!.sentence.index > 1

export function isSameAct(a: Act, b: Act): boolean {
  if (!fieldsAgree(a, b) || tellsAnother(b)) return false
  if (isItsHarm(a, b) || isBareRiot(a, b) || isThatDays(a, b)) return true
  const near = a.sentence.index === b.sentence.index
  if (areAsideAndNews(a, b)) return false
  const actorsKnown = a.actors.length > 0 && b.actors.length > 0
  if ((!near || a.type !== "CONSULT") && (isOfThird(a, b) || isOfThird(b, a))) return false
  if (!near && (areSharedAndOnes(a, b) || areOtherRounds(a, b) || areOtherParts(a.actors, b.actors)))
    return false
  if (!near && (areSoldiersAndStatesmen(a, b) || areSoldiersAndStatesmen(b, a))) return false
  if (a.mutual || b.mutual || areTalks(a) || areTalks(b)) {
    // all of the smaller side must be found on the other
    const [few, many] = sides(a).length <= sides(b).length ? [sides(a), sides(b)] : [sides(b), sides(a)]
    // "two policemen were hurt in the attack … was killed in a shootout with police": one side alone is told of the fight
    if (a.type === "ASSAULT" && few.length < 2 && a.mutual !== b.mutual) return false
    return few.length > 0 && few.every(one => isAmong(one, many))
  }
  if (near && (tellsWhose(a, b) || tellsWhose(b, a))) return true
  if (!partiesAgree(a.actors, b.actors) || !partiesAgree(a.recipients, b.recipients)) return false
  if (tellsOtherWeapon(a, b)) return false
  if (!actorsKnown && !near && !(a.recipients.length > 0 && b.recipients.length > 0)) return false
  // speech acts against different things in different sentences stay apart unless they share both sides
  if (
    /^(ACCUSE|REQUEST|SUPPORT|AGREE|REJECT|THREATEN|CONCEDE)$/.test(a.type) &&
    !near &&
    !(a.recipients.length > 0 && b.recipients.length > 0)
  )
    return (
      (a.type === "SUPPORT" && shareTrigger(a, b)) ||
      (actorsKnown && isApology(a) && isApology(b)) ||
      (a.type === "AGREE" && actorsKnown && bothMembers(a, b))
    )
  return true
}

/** Words that are spoken, decided or imposed, each by a verb of its own. */
const saidOrDecided = /^(SUPPORT|AGREE|CONCEDE|REQUEST|ACCUSE|REJECT|THREATEN|SANCTION)$/

/** The clause of who or which that a verb opens; not one that hangs on another verb's clause. */
const opensRelative = ({sentence: {deprels, upos}, trigger}: Act): boolean =>
  trigger.some(token => upos[token] === "VERB" && deprels[token] === "acl:relcl")

const isTopVerb = ({sentence: {deprels, upos}, trigger}: Act): boolean =>
  trigger.some(token => upos[token] === "VERB" && /^(root|ccomp|conj|parataxis)$/.test(deprels[token]!))

/**
 * What a clause tells of somebody in passing is not what the sentence tells as news.
 *
 * > | Canada, which recognised the annexation in 1979, welcomed the accord.
 *                   ^^^^^^^^^^                         ^^^^^^^^
 */
const areAsideAndNews = (a: Act, b: Act): boolean =>
  a.sentence === b.sentence &&
  saidOrDecided.test(a.type) &&
  !shareTrigger(a, b) &&
  ((opensRelative(a) && isTopVerb(b)) || (opensRelative(b) && isTopVerb(a)))

/** "said sorry to the families … apologised for the delay" */
const isApology = ({sentence: {lemmas, children}, trigger}: Act): boolean =>
  trigger.some(
    token =>
      /^(apologi[sz]e|apology|sorry)$/.test(lemmas[token]!) ||
      children[token]!.some(child => /^(apology|sorry)$/.test(lemmas[child]!)),
  )

/**
 * What both sides decide is not what one of them does for the other, or refuses.
 *
 * > | Both sides signed an agreement. Kenya thanked Indonesia. · Iran rejected the claim. Iran will not negotiate.
 *                ^^^^^^ mutual              ^^^^^^^                     ^^^^^^^^                         ^^^^^^^^^ mutual
 */
const areSharedAndOnes = (a: Act, b: Act): boolean =>
  /^(SUPPORT|AGREE|REJECT)$/.test(a.type) &&
  a.mutual !== b.mutual &&
  (a.mode === null || a.mode !== b.mode) &&
  !shareTrigger(a, b)

/**
 * What commanders agree on is not what their presidents agree on by name.
 *
 * > | Border commanders had agreed to a ceasefire. President Japarov and his counterpart agreed to pull back.
 *     ^^^^^^^^^^^^^^^^^                            ^^^^^^^^^^^^^^^^^
 */
const areSoldiersAndStatesmen = (a: Act, b: Act): boolean =>
  /^(AGREE|CONCEDE|CONSULT|SUPPORT)$/.test(a.type) &&
  a.actors.length > 0 &&
  b.actors.length > 0 &&
  a.actors.every(({resolution}) =>
    (resolution.members ?? [resolution]).every(({kind, sector}) => kind !== "state" && sector === "MIL"),
  ) &&
  b.actors.every(
    ({resolution: {kind, identity, sector}}) => kind === "person" && identity !== null && sector === "GOV",
  )

/**
 * What is said to one is not what is said to three.
 *
 * > | Comrat has asked Russia for cheaper gas. Tiraspol has appealed to Moscow, Kiev and the OSCE.
 *                      ^^^^^^                                           ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const areOtherRounds = (a: Act, b: Act): boolean => {
  const [left, right] = [a, b].map(({recipients}) => new Set(recipients.flatMap(codesOf)).size)
  return (
    /^(REQUEST|ACCUSE|THREATEN|REJECT)$/.test(a.type) &&
    !shareTrigger(a, b) &&
    left! > 0 &&
    right! > 0 &&
    Math.abs(left! - right!) > 1
  )
}

/** "Scotland rejected … Wales rejected": two parts of a country, or a part and its capital, are two. */
function areOtherParts(a: readonly Participant[], b: readonly Participant[]): boolean {
  const [one, other] = [a[0], b[0]]
  if (a.length !== 1 || b.length !== 1 || one === undefined || other === undefined) return false
  const isPart = ({resolution: {kind, identity, sector}}: Participant): boolean =>
    kind === "place" && identity !== null && sector === null
  const isLand = ({resolution: {kind}, sentence, head}: Participant): boolean =>
    /^(place|state)$/.test(kind) && sentence.upos[head] === "PROPN"
  if (!isLand(one) || !isLand(other)) return false
  if (one.resolution.identity !== null && other.resolution.identity !== null)
    return one.resolution.identity.name !== other.resolution.identity.name
  return isPart(one) || isPart(other)
}

/**
 * Who is neither of two sides does not do what they do together.
 *
 * > | Talks between Chad and Niger broke down. Nigeria has sent an envoy to both capitals.
 *     ^^^^^                                    ^^^^^^^
 * > | Creditors agree debt relief for Honduras, EU pledges $150 million
 *               ^^^^^                           ^^
 */
const isOfThird = (together: Act, act: Act): boolean =>
  together.mutual &&
  !act.mutual &&
  act.mode !== "third-party" &&
  act.recipients.length > 0 &&
  sides(together).length > 1 &&
  act.actors.length > 0 &&
  !act.actors.some(actor => isAmong(actor, sides(together)))

/**
 * Talks of which one side alone is named are those of the visit before.
 *
 * > | Widodo visited Australia. After talks Turnbull agreed to restore ties.
 *                                     ^^^^^ Turnbull's, with the guest
 */
const areTalks = ({type, sentence, trigger, recipients}: Act): boolean =>
  type === "CONSULT" && recipients.length === 0 && sentence.upos[trigger[0]!] === "NOUN"

/** "released the prisoners after delaying their release": whose release it is, it happens to. */
const tellsWhose = (act: Act, again: Act): boolean =>
  again.recipients.length === 0 &&
  again.actors.length > 0 &&
  again.actors.every(
    one =>
      one.sentence.deprels[one.head] === "nmod:poss" &&
      one.sentence.upos[one.head] === "PRON" &&
      act.recipients.some(other => sameParty(one, other)),
  )

const shareTrigger = (a: Act, b: Act): boolean =>
  a.sentence.lemmas[a.trigger[0]!] === b.sentence.lemmas[b.trigger[0]!]

const bothMembers = (a: Act, b: Act): boolean => {
  const left = new Set(a.actors.flatMap(codesOf))
  const right = new Set(b.actors.flatMap(codesOf))
  return left.size > 1 && left.size === right.size && [...left].every(code => right.has(code))
}
