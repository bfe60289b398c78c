// What is told as an act and is no event of the record: weather, figures of speech, acts of nobody political.

import {isCapitalized, type Sentence} from "@demarche/text"
import {childWith} from "../arguments/phrase.ts"
import {isForDoing, isPassive, slotsOf} from "../arguments/slots.ts"
import type {Participant} from "../mentions/participant.ts"
import {participantsOf, type Story} from "../mentions/story.ts"
import {isAwaited} from "../modality/awaited.ts"
import {leftOpen} from "../modality/left-open.ts"
import {speaksOfForce} from "../modality/modality.ts"
import type {Interpretation} from "../triggers/interpretation.ts"
import {isAnimal, isMetaphor, isMishap, isWeather} from "./false-friends.ts"
import {isPolitical, type Parties} from "./parties.ts"
import {
  endsTerm,
  isBrokenTruce,
  isFeast,
  isFixture,
  isOwnToClose,
  isRefusalToHalt,
  isSiegeOfOthers,
  isTravelAdvice,
} from "./private-matters.ts"

const conflictful = new Set(["ASSAULT", "COERCE", "MOBILIZE", "PROTEST"])

/** Acts that count even when the words name no official: bombs and shells, arrests, crowds. */
const speaksForItself = (type: string, mode: string | null): boolean =>
  type === "PROTEST" ||
  (type === "COERCE" && mode !== "seize" && mode !== null) ||
  (type === "RETREAT" && mode === "release") ||
  (type === "SANCTION" && mode === "convict") ||
  (type === "ASSAULT" && mode === "torture") ||
  (type === "ASSAULT" &&
    mode !== null &&
    /^(aerial|drone|heavy-weapons|suicide-attack|explosives|crowd-control)$/.test(mode))

/**
 * An attack told together with its dead or wounded counts whoever did it.
 *
 * > | Nine people are killed in a mass shooting.
 *                     ^effect           ^attack
 */
const isBloodshed = (sentence: Sentence, act: Interpretation): boolean =>
  act.type === "ASSAULT" &&
  act.trigger.some(token => sentence.upos[token] === "VERB") &&
  act.trigger.some(token => sentence.upos[token] === "NOUN")

/** Weapons of war and those who bear them. */
const arms =
  /^(bomb|bombing|drone|rocket|missile|landmine|mine|explosive|ied|grenade|airstrike|shell|shelling|mortar|suicide|militant|gunman|insurgent|rebel|jihadist|terrorist|warplane|artillery|ambush|militia|guerrilla|sniper|paramilitary|warship|gunboat|frigate|destroyer|torpedo|howitzer|paratrooper|commando)$/

const armed = new WeakMap<Sentence, boolean>()

/** Does a sentence tell of such weapons? Looked up once. */
function tellsOfArms(sentence: Sentence): boolean {
  const known = armed.get(sentence) ?? sentence.lemmas.some(lemma => arms.test(lemma.toLowerCase()))
  armed.set(sentence, known)
  return known
}

/**
 * Violence is no ordinary crime when it is told with weapons of war, strikes a people, takes hostages or is an attack by name.
 *
 * > | Seven are killed when a truck hits a roadside bomb. | Settlers shot two Palestinians. | The three were abducted.
 */
const isOfWar = (sentence: Sentence, act: Interpretation, {actors, recipients}: Parties): boolean =>
  act.type === "ASSAULT" &&
  (tellsOfArms(sentence) ||
    [...actors, ...recipients].some(party => isPeople(party)) ||
    (recipients.length > 0 &&
      (act.mode === "abduct" ||
        act.trigger.some(
          token =>
            /^(execute|assassinate)$/.test(sentence.lemmas[token]!) ||
            (sentence.lemmas[token] === "attack" && sentence.upos[token] === "NOUN"),
        ))))

/**
 * Whoever does violence in a crowd or a band does it in public.
 *
 * > | A mob gutted the shops of Tamil families. | A band of herders hacked nine farmers to death.
 */
const isByBand = (sentence: Sentence, {type}: Interpretation, {actors, recipients}: Parties): boolean =>
  type === "ASSAULT" &&
  recipients.length > 0 &&
  actors.some(({head}) =>
    /^(mob|gang|band|crowd|rioter|looter|vigilante|interrogator|jailer|torturer)$/.test(
      sentence.lemmas[head]!,
    ),
  )

/**
 * What an official denies concerns the state.
 *
 * > | The governor denied that a student had been shot.
 *         ^denier  ^denial                        ^top
 */
function isDeniedByOfficial(story: Story, sentence: Sentence, {top, deniedBy}: Interpretation): boolean {
  const denial = sentence.heads[top]!
  const isBelowDenial = denial >= 0 && sentence.lemmas[denial] === "deny" && sentence.deprels[top] === "ccomp"
  const deniers = isBelowDenial
    ? slotsOf(sentence, denial).flatMap(({name, token}) => (name === "subj" ? [token] : []))
    : deniedBy
  return deniers.some(token => participantsOf(story, sentence, token).some(isPolitical))
}

/** "Washington had not been asked for soldiers": by whom needs no telling. */
const isAskedOf = (
  sentence: Sentence,
  {type, top}: Interpretation,
  recipients: readonly Participant[],
): boolean =>
  type === "REQUEST" &&
  isPassive(sentence, top) &&
  !/^(acl|amod)/.test(sentence.deprels[top]!) &&
  recipients.some(isPolitical)

/** "32 Palestinians", "settlers" */
const isPeople = ({sentence, head, resolution}: Participant): boolean =>
  sentence.lemmas[head] === "settler" ||
  (resolution.kind === "group" && resolution.code !== null && isCapitalized(sentence.forms[head]!))

/** "Each side blamed the other": parties of which the text has told. */
const isEachSide = ({sentence, head}: Participant): boolean =>
  /^(side|camp|government|army)s?$/.test(sentence.forms[head]!) &&
  sentence.children[head]!.some(child => /^(each|both|two)$/i.test(sentence.forms[child]!))

/** "The suspect was charged": by whom needs no telling. */
const isCharged = (sentence: Sentence, act: Interpretation): boolean =>
  act.type === "ACCUSE" &&
  act.trigger.some(
    token =>
      /^(charge|indict|accuse|investigate|prosecute)$/.test(sentence.lemmas[token]!) &&
      sentence.upos[token] === "VERB" &&
      isPassive(sentence, token) &&
      !/^(acl|amod)/.test(sentence.deprels[token]!),
  )

/** "The truce was announced late on Sunday": by whomever. */
export const isTruceAnnounced = (sentence: Sentence, {type, top}: Interpretation): boolean =>
  type === "CONCEDE" &&
  /^(announce|declare|proclaim)$/.test(sentence.lemmas[top]!) &&
  isPassive(sentence, top) &&
  sentence.children[top]!.some(child =>
    /^(truce|ceasefire|cease-fire|armistice)$/.test(sentence.lemmas[child]!),
  )

/** "The print run was confiscated": only an authority does it. */
const isConfiscated = (sentence: Sentence, {type, top}: Interpretation): boolean =>
  type === "COERCE" &&
  /^(confiscate|impound)$/.test(sentence.lemmas[top]!) &&
  isPassive(sentence, top) &&
  !/^(acl|amod)/.test(sentence.deprels[top]!)

/** "The verdict sparked clashes in Conakry": people fight, whoever they are. */
const breaksOut = ({lemmas, heads, xpos, deprels}: Sentence, {type, top}: Interpretation): boolean =>
  type === "ASSAULT" &&
  lemmas[top] === "clash" &&
  xpos[top] === "NNS" &&
  deprels[top] === "obj" &&
  /^(spark|trigger|provoke|ignite|prompt)$/.test(lemmas[heads[top]!]!)

/**
 * People flee from a war, whoever wages it; not from a flood.
 *
 * > | Fighting spread to the town, forcing thousands to flee.
 *     ^                            ^top
 */
const isDrivenOut = (sentence: Sentence, {type, mode, top}: Interpretation): boolean =>
  type === "SANCTION" &&
  mode === "expel" &&
  (isChasedFromHome(sentence, top) ||
    (sentence.lemmas[top] === "force" &&
      slotsOf(sentence, top).some(
        ({name, token}) =>
          name === "subj" &&
          /^(fight|fighting|shelling|bombardment|bombing|clash|offensive|attack|airstrike|violence|battle|raid)$/.test(
            sentence.lemmas[token]!,
          ),
      )))

/** "50,000 were driven from their homes" */
const isChasedFromHome = (sentence: Sentence, verb: number): boolean =>
  /^(drive|chase|hound)$/.test(sentence.lemmas[verb]!) &&
  slotsOf(sentence, verb).some(
    ({name, token}) => name === "from" && /^(home|house|village|farm)$/.test(sentence.lemmas[token]!),
  )

/**
 * A meeting that is cancelled is refused, by whomever.
 *
 * > | A meeting between the two ministers was cancelled.
 *                                                ^top
 */
const isCalledOff = (sentence: Sentence, {type, mode, top}: Interpretation): boolean =>
  type === "REJECT" &&
  mode === "meet" &&
  /^(cancel|call)$/.test(sentence.lemmas[top]!) &&
  isPassive(sentence, top)

/** "released a report": nobody was held. */
const freesNobody = (sentence: Sentence, act: Interpretation, {recipients}: Parties): boolean =>
  act.type === "RETREAT" &&
  act.mode === "release" &&
  sentence.lemmas[act.trigger[0]!] === "release" &&
  !recipients.some(
    // "the last two of seven peacekeepers"
    ({resolution: {kind, sector}}) =>
      /^(person|group|organisation)$/.test(kind) || (kind === "unknown" && sector !== null),
  )

/** "Its soldiers had been denied visas": by whom needs no telling. */
const isRefusedTo = (sentence: Sentence, {type, top}: Interpretation): boolean =>
  type === "REJECT" &&
  /^(refuse|deny)$/.test(sentence.lemmas[top]!) &&
  isPassive(sentence, top) &&
  childWith(sentence, top, /^nsubj:pass$/) !== undefined &&
  childWith(sentence, top, /^obj$/) !== undefined

/**
 * The protest for which somebody is punished is what he is charged with.
 *
 * > | A court jailed nine students for staging a protest.
 *             ^^^^^^               ^^^ ^top
 */
const isOnlyCharged = (sentence: Sentence, {type, top}: Interpretation): boolean =>
  type === "PROTEST" &&
  sentence.deprels[top] === "advcl" &&
  isForDoing(sentence, top) &&
  /^(jail|imprison|sentence|convict|arrest|detain|fine|charge|try|prosecute|punish|ban|expel|dismiss|sack|warn)$/.test(
    sentence.lemmas[sentence.heads[top]!]!,
  )

/**
 * Conditions for a deed are set before it is done.
 *
 * > | the conditions that Hamas had set for freeing the soldier
 *         ^                                 ^top
 */
const isConditionFor = ({lemmas, forms, xpos}: Sentence, {type, trigger: [verb]}: Interpretation): boolean =>
  /^(CONCEDE|RETREAT|AGREE|SUPPORT|CONSULT)$/.test(type) &&
  xpos[verb!] === "VBG" &&
  /^for$/i.test(forms[verb! - 1] ?? "") &&
  lemmas
    .slice(Math.max(0, verb! - 8), verb! - 1)
    .some(lemma => /^(condition|term|price|precondition)$/.test(lemma))

/**
 * What a paper would have done that was turned down.
 *
 * > | vetoed a resolution that would have condemned Togo
 *       ^            ^                        ^top
 */
const isOfVetoedPaper = ({lemmas, forms, deprels, heads}: Sentence, {top}: Interpretation): boolean =>
  deprels[top] === "acl:relcl" &&
  /^have$/i.test(forms[top - 1] ?? "") &&
  /^would$/i.test(forms[top - 2] ?? "") &&
  /^(resolution|motion|bill|draft|amendment|law|decree|proposal|text)$/.test(lemmas[heads[top]!] ?? "")

/** Matters of one's own, figures of speech with beasts: however sure the models are of an act. */
function isNoPublicAct(
  sentence: Sentence,
  other: string | null,
  act: Interpretation,
  parties: Parties,
): string | null {
  if (act.actors.some(token => isAnimal(sentence, token))) return "animals do it"
  if (isTravelAdvice(sentence, act, parties)) return "travel advice to one's own people"
  if (isOwnToClose(sentence, act)) return "what is closed is the owner's"
  if (endsTerm(sentence, act)) return "a term that ends"
  if (isAwaited(sentence, act.top)) return "what is waited for"
  if (isConditionFor(sentence, act) || isOfVetoedPaper(sentence, act)) return "what has not come about"
  if (isFeast(sentence, act)) return "a feast"
  if (isFixture(sentence, other, act, parties)) return "a match"
  if (isOnlyCharged(sentence, act)) return "what somebody is punished for"
  if (isBrokenTruce(sentence, act)) return "a truce that does not hold"
  if (isRefusalToHalt(sentence, act)) return "a driver who does not stop"
  if (isSiegeOfOthers(sentence, act, parties)) return "who ends the siege did not lay it"
  const open = act.type === "REJECT" ? leftOpen(sentence, act.top) : null
  return open === null || speaksOfForce(sentence, open) ? null : "what is not ruled out is not refused"
}

/** So far above "none" the models are surer of an act than a missing party speaks against it. Chosen as their margins were. */
const SURE = 0.8
const SURE_OF_NOBODY = 1.4
/** Beyond this also of one man by himself: "Rayner resigns", of whom no table knows that she is a minister. */
const SURE_OF_ONE = 2
/** Beyond this nothing speaks against it, neither figures of speech nor what else the sentence is about. */
const CERTAIN = 3

/** "Jets struck targets in Gaza": those of an army are no figure of speech. */
const areTargets = (
  sentence: Sentence,
  token: number,
  {mode}: Interpretation,
  actors: readonly Participant[],
): boolean =>
  sentence.lemmas[token] === "target" &&
  (/^(aerial|drone|heavy-weapons)$/.test(mode ?? "") ||
    actors.some(({resolution: {sector}}) => /^(MIL|REB|UAF|PRM|COP)$/.test(sector ?? "")))

/**
 * Who warns of what may happen by itself, and warns nobody, fears it.
 *
 * > | the end of a treaty, which some politicians warned could lead to a new crisis
 *                                                 ^verb        ^may
 */
function isOnlyFeared(sentence: Sentence, verb: number): boolean {
  const {lemmas, children, deprels, forms, upos} = sentence
  const warned = childWith(sentence, verb, /^i?obj$/)
  if (lemmas[verb] !== "warn" || (warned !== undefined && !/^(which|that)$/i.test(forms[warned]!)))
    return false
  const feared = childWith(sentence, verb, /^ccomp$/)
  if (feared === undefined || !children[feared]!.some(child => /^(could|may|might)$/i.test(forms[child]!)))
    return false
  const subject = childWith(sentence, feared, /^nsubj/)
  return (
    subject === undefined ||
    (upos[subject] !== "PRON" && !children[subject]!.some(child => deprels[child] === "nmod:poss"))
  )
}

/** "A man stabbed his neighbour", "Michael Jordan visited": private life, however it sounds. */
const isOfOnePerson = (parties: readonly Participant[]): boolean =>
  parties.length > 0 &&
  parties.every(
    ({sentence, head, resolution}) =>
      /^NNP?$/.test(sentence.xpos[head]!) && resolution.kind !== "organisation",
  )

/** Crimes and visits are told of anybody; who resigns or is sued by himself is somebody. */
const mayBePrivate = (type: string): boolean => type === "ASSAULT" || type === "CONSULT"

/**
 * Why this is no event of the record; `null` when it is one.
 * @param other what else the sentence is about, as `otherSubject` says it
 */
export function whyNot(
  story: Story,
  sentence: Sentence,
  other: string | null,
  act: Interpretation,
  {actors, recipients}: Parties,
): string | null {
  const all = [...actors, ...recipients]
  const far = act.belief?.type ?? Number.NEGATIVE_INFINITY
  const isNobody = !all.some(isPolitical)
  const isOne = isNobody && isOfOnePerson(all)
  const isPrivate = isOne && mayBePrivate(act.type)
  const noPublicAct = isNoPublicAct(sentence, other, act, {actors, recipients})
  if (noPublicAct !== null) return noPublicAct
  if (far > CERTAIN && !isPrivate) return null
  if (
    other !== null &&
    !actors.some(actor => actor.resolution.sector === "GOV" || actor.resolution.sector === "MIL")
  )
    return other
  for (const token of act.actors) if (isWeather(sentence, token)) return "the weather does it"
  if (act.type === "THREATEN" && isOnlyFeared(sentence, act.top)) return "who warns of it does not do it"
  if (isMishap(sentence, act.top)) return "an accident or the weather does it"
  if (act.type === "ASSAULT" && recipients.length === 0 && act.recipients.length === 0) {
    for (const slot of slotsOf(sentence, act.trigger[0]!)) {
      if (
        (slot.name === "obj" || slot.name === "against" || slot.name === "on") &&
        !act.consumed.includes(slot.token) &&
        isMetaphor(sentence, slot.token) &&
        !areTargets(sentence, slot.token, act, actors)
      )
        return "a figure of speech"
    }
  }
  for (const token of act.recipients)
    if (act.type === "ASSAULT" && isMetaphor(sentence, token) && !areTargets(sentence, token, act, actors))
      return "a figure of speech"
  if (freesNobody(sentence, act, {actors, recipients})) return "nobody is freed"
  if (speaksForItself(act.type, act.mode) || isBloodshed(sentence, act)) return null
  if (isOfWar(sentence, act, {actors, recipients}) || isByBand(sentence, act, {actors, recipients}))
    return null
  if (isDeniedByOfficial(story, sentence, act)) return null
  if (isTruceAnnounced(sentence, act) || (isCharged(sentence, act) && recipients.length > 0)) return null
  if (isConfiscated(sentence, act) || breaksOut(sentence, act) || isDrivenOut(sentence, act)) return null
  if (act.type === "ACCUSE" && actors.some(isEachSide)) return null
  if (isNobody)
    return !isPrivate && far > (isOne ? SURE_OF_ONE : SURE_OF_NOBODY)
      ? null
      : "no state, official or organised group takes part"
  if (act.type === "RETREAT" && act.mode === "resign")
    return actors.some(actor => isPolitical(actor)) ? null : "no official resigns"
  if (act.mutual || conflictful.has(act.type)) return null
  if (actors.length === 0 && recipients.length === 0) return far > SURE ? null : "nobody is named"
  return far > SURE ||
    actors.length > 0 ||
    (isRefusedTo(sentence, act) && recipients.some(isPolitical)) ||
    isAskedOf(sentence, act, recipients) ||
    act.type === "SANCTION" ||
    act.type === "RETREAT" ||
    act.type === "AID" ||
    act.type === "CONCEDE" ||
    isCalledOff(sentence, act)
    ? null
    : "nobody is named who does it"
}
