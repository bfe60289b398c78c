// All acts of one sentence: every trigger interpreted, its parties named, its modality, source, time, place and
// measures read, and PLOVER's rewriting applied.

import {countryByIso3, type EventPlace} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {withoutWrongdoer} from "../arguments/apologised-for.ts"
import {withoutAskedFor} from "../arguments/asked-for.ts"
import {withCrowdBrokenUp} from "../arguments/broken-up.ts"
import {withoutBystanders} from "../arguments/bystanders.ts"
import {withComplainedOf} from "../arguments/complained-of.ts"
import {withCrewOf} from "../arguments/crewed-by.ts"
import {withDoerBefore} from "../arguments/doer-before.ts"
import {withBothFighting} from "../arguments/fought-against.ts"
import {withoutGapped} from "../arguments/gapped-clauses.ts"
import {daysOfClause, notBehindInserted} from "../arguments/inserted-clauses.ts"
import {withLearnedRoles} from "../arguments/learned-roles.ts"
import {withDoerOfRelative} from "../arguments/of-relative.ts"
import {withOwnObject} from "../arguments/own-object.ts"
import {withoutOwnState} from "../arguments/own-state.ts"
import {withoutThoseBeside} from "../arguments/parallel-clauses.ts"
import {prepositionOf} from "../arguments/phrase.ts"
import {withProtestedAgainst} from "../arguments/protested-against.ts"
import {withWhomRefused} from "../arguments/refused-to.ts"
import {withWhoseWish} from "../arguments/refused-wish.ts"
import {withinRelative} from "../arguments/relative-clauses.ts"
import {withRequestedBy} from "../arguments/requested-by.ts"
import {withStatesAsPlaces} from "../arguments/states-as-places.ts"
import {withoutVehicleBomb} from "../arguments/vehicle-bombs.ts"
import {attributionOf, isDenied} from "../attribution/attribution-of.ts"
import {reportsOf} from "../attribution/reports.ts"
import type {ContextReader} from "../contexts/find-contexts.ts"
import {type Participant, spanOf, textHolding} from "../mentions/participant.ts"
import {participantsOf, type Story} from "../mentions/story.ts"
import {withoutAdverbials} from "../mentions/told-span.ts"
import {readModality} from "../modality/modality.ts"
import {untilBehind} from "../modality/negation.ts"
import {purpose} from "../modality/outlook.ts"
import {behindWhen, closedPast, isNear, mayBePast, NEWS_DAYS, namesOnly} from "../modality/past.ts"
import {isNot, verbGroup} from "../modality/stretch.ts"
import type {EventModel} from "../model/event-model.ts"
import {type ActScene, type FoundPlace, placeChosen} from "../places/find-place.ts"
import {isHeardOf, landOfStory} from "../places/land-of-story.ts"
import type {Spot} from "../places/spots.ts"
import {isWhereOneFled} from "../places/where-one-fled.ts"
import {apartFromRevenge} from "../same-event/revenge.ts"
import {dayOfClauseBefore} from "../time/day-of-clause-before.ts"
import {dayOfSpeaker} from "../time/day-of-speaker.ts"
import type {TimeExpression} from "../time/find-times.ts"
import {isTermOf, timeChosen, timeOfAct, yearOfMade} from "../time/time-of-act.ts"
import {withoutTimesOfOthers} from "../time/times-of-others.ts"
import {interpret} from "../triggers/interpret.ts"
import {changed, type Interpretation} from "../triggers/interpretation.ts"
import {learnedInterpretations} from "../triggers/learned.ts"
import {withLearnedMode} from "../triggers/learned-modes.ts"
import {asked, ended, promised, type TypeAndMode, threatened} from "../triggers/rewrite.ts"
import {viewOf, type WordKnowledge} from "../triggers/trigger-features.ts"
import type {Act, ActTime} from "./act.ts"
import {withWhoComesFromTalks} from "./at-the-table.ts"
import {joinBloodshed, withoutSettings} from "./bloodshed.ts"
import {
  withConvicted,
  withFallen,
  withoutCourt,
  withoutJudges,
  withSufferer,
  withVisitor,
} from "./both-sides.ts"
import {byParties} from "./by-parties.ts"
import {demands} from "./demands.ts"
import {eachOnce} from "./each-party-once.ts"
import {otherSubject, otherSubjectOfStory} from "./false-friends.ts"
import {conviction, imprisonment} from "./imprisonment.ts"
import {withLightVerb} from "./light-verb.ts"
import {measuresOf, type Numbers, numbersOf} from "./measures.ts"
import {
  isNaming,
  withinOwnClause,
  withOwnMarchers,
  withoutConditions,
  withoutNamers,
  withoutOpposed,
  withoutOtherClauses,
  withoutPraised,
  withoutSpeakersOf,
  withoutTellers,
} from "./other-clauses.ts"
import {type Parties, partiesOf} from "./parties.ts"
import {spokenActs, withWhoAnnounces} from "./spoken-acts.ts"
import {withoutRepeats} from "./told-again.ts"
import {whenAndWhere} from "./when-and-where.ts"
import {isTruceAnnounced, whyNot} from "./why-not.ts"

/** What the rules read in a sentence: what an operator or a collocation took up is left out. */
export function ruleInterpretations(sentence: Sentence): Interpretation[] {
  const found: Interpretation[] = []
  const consumed = new Set<number>()
  for (let token = 0; token < sentence.forms.length; token++) {
    const upos = sentence.upos[token]
    if (upos !== "VERB" && upos !== "NOUN" && upos !== "PROPN" && upos !== "AUX" && upos !== "ADJ") continue
    const act = interpret(sentence, token)
    if (act === null || isStandingTrait(sentence, token)) continue
    found.push(act)
    for (const used of act.consumed) if (used !== act.top) consumed.add(used)
  }
  return found.filter(act => !consumed.has(act.top))
}

/** "rebels backed by Rwanda", "US-funded media": what they are, not what happened. */
const isStandingTrait = (sentence: Sentence, token: number): boolean =>
  // "jailed activists", "the sanctioned companies": told in passing by an adjective
  (sentence.deprels[token] === "amod" && /^VB[NG]$/.test(sentence.xpos[token]!)) ||
  isOfRank(sentence, token) ||
  (sentence.deprels[token] === "acl" &&
    sentence.xpos[token] === "VBN" &&
    /^(back|support|sponsor|fund|finance|arm|train|equip|recognize|recognise|ally)$/.test(
      sentence.lemmas[token]!,
    ))

/** "detained journalists": no news, whatever a model has learnt of the word. */
const isTraitBefore = (sentence: Sentence, token: number): boolean =>
  (sentence.deprels[token] === "amod" && sentence.xpos[token] === "VBN" && sentence.heads[token]! > token) ||
  isOfRank(sentence, token)

/** "the internationally recognised government", whatever the tree makes of it. */
const isOfRank = ({forms}: Sentence, token: number): boolean =>
  /^internationally$/i.test(forms[token - 1] ?? "")

/** "is hoping for investment": who hopes addresses nobody. */
const isWish = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === "VERB" && /^(hope|wish|pray|long|fear)$/.test(sentence.lemmas[token]!)

/**
 * What is demanded in the bare form of the verb is no act, be it told first or last.
 *
 * > | The Assembly demanded that Serbia cease the shelling and release all prisoners.
 *                                       ^first                 ^token
 */
function isDemanded({xpos, deprels, heads, lemmas, children, forms}: Sentence, token: number): boolean {
  if (xpos[token] !== "VB" || children[token]!.some(child => deprels[child]!.startsWith("aux"))) return false
  let first = token
  for (let steps = 0; deprels[first] === "conj" && steps < 5; steps++) first = heads[first]!
  const demand = heads[first]!
  if (deprels[first] !== "ccomp" || xpos[first] !== "VB" || demand < 0 || lemmas[demand] !== "demand")
    return false
  const below = children[first]!
  return (
    below.some(child => deprels[child] === "mark" && forms[child] === "that") &&
    below.some(child => deprels[child]!.startsWith("nsubj")) &&
    !below.some(child => deprels[child] === "aux")
  )
}

/** The learnt models with what they know of words. */
type Learned = EventModel & WordKnowledge

function interpretationsOf(
  story: Story,
  sentence: Sentence,
  learned: Learned | null,
): readonly Interpretation[] {
  const rules = ruleInterpretations(sentence)
  if (learned === null) {
    const joined = withoutSettings(sentence, joinBloodshed(sentence, rules))
    return withoutOtherClauses(sentence, joined)
  }
  const view = viewOf(story, sentence, learned, rules)
  const told = learnedInterpretations(view, rules, learned.triggers, learned.triggerSequence).filter(
    act =>
      !isTraitBefore(sentence, act.top) &&
      !isWish(sentence, act.top) &&
      !isNaming(sentence, act.top) &&
      !isDemanded(sentence, act.top),
  )
  const once = withoutRepeats(sentence, withoutSettings(sentence, joinBloodshed(sentence, told)))
  const joined = once.map(act => withLearnedMode(view, act, learned.modes))
  const weighed = joined.map(act => withLearnedRoles(view, act, learned.roles, learned.roleSequence))
  const spoken = [...demands(story, sentence, weighed), ...spokenActs(story, sentence, weighed)]
  const givenUp = weighed.filter(act => isOfPlanGivenUp(sentence, act, weighed))
  const taken = new Set(spoken.flatMap(({consumed}) => consumed))
  return [
    ...weighed
      .filter(act => !taken.has(act.trigger[0]!) && !givenUp.includes(act))
      .map(act => partySteps.reduce((one, step) => step(one, sentence, story, weighed), act)),
    ...spoken,
  ]
}

/**
 * What was planned is given up in one act.
 *
 * > | Rabat dropped its plan to recall its envoy.
 *             ^ believed       ^top
 */
function isOfPlanGivenUp(
  {lemmas, forms}: Sentence,
  {trigger: [word]}: Interpretation,
  all: readonly Interpretation[],
): boolean {
  const plan = word! - 2
  if (
    plan < 1 ||
    !/^(to|of)$/i.test(forms[word! - 1]!) ||
    !/^(plan|threat|proposal|idea|bid)$/.test(lemmas[plan]!)
  )
    return false
  const verb = lemmas.findLastIndex(
    (lemma, at) =>
      at < plan && at > plan - 5 && /^(drop|shelve|abandon|scrap|ditch|back|withdraw)$/.test(lemma),
  )
  return (
    verb >= 0 &&
    all.some(({type, top, trigger}) => type === "CONCEDE" && (top === verb || trigger[0] === verb))
  )
}

type PartyStep = (
  act: Interpretation,
  sentence: Sentence,
  story: Story,
  all: readonly Interpretation[],
) => Interpretation

/** What the words around an act leave no doubt of, whatever the networks see: first who takes no part, then who does it, and to whom. */
const partySteps: readonly PartyStep[] = [
  (act, sentence) => withoutTellers(sentence, act),
  (act, sentence) => withoutNamers(sentence, act),
  (act, sentence) => withoutConditions(sentence, act),
  (act, sentence, _, all) => withoutSpeakersOf(sentence, act, all),
  (act, sentence, _, all) => withoutOpposed(sentence, act, all),
  (act, sentence, _, all) => withoutPraised(sentence, act, all),
  (act, sentence) => withoutAskedFor(sentence, act),
  (act, sentence) => withoutWrongdoer(sentence, act),
  (act, sentence) => withoutJudges(sentence, act),
  (act, sentence) => withOwnObject(sentence, act),
  (act, sentence) => withDoerOfRelative(sentence, act),
  (act, sentence, story) => withoutOwnState(story, sentence, act),
  (act, sentence, story, all) => withoutThoseBeside(story, sentence, act, all),
  (act, sentence) => withOwnMarchers(sentence, act),
  (act, sentence, story) => withinOwnClause(story, sentence, act),
  (act, sentence, story) => withinRelative(story, sentence, act),
  (act, sentence, story) => withDoerBefore(story, sentence, act),
  (act, sentence, story) => withStatesAsPlaces(story, sentence, act),
  (act, sentence, story) => withProtestedAgainst(story, sentence, act),
  (act, sentence) => withWhomWithBrings(sentence, act),
  (act, sentence) => withWhoComesFromTalks(sentence, act),
  (act, sentence, story) => withVisitor(story, sentence, act),
  (act, sentence, story) => withFallen(story, sentence, act),
  (act, sentence, story) => withBothFighting(story, sentence, act),
  (act, sentence) => withConvicted(sentence, act),
  (act, sentence) => withSufferer(sentence, act),
  (act, sentence, story) => withoutCourt(story, sentence, act),
  (act, sentence) => withoutBystanders(sentence, act),
  (act, sentence) => withoutGapped(sentence, act),
  (act, sentence) => withCrowdBrokenUp(sentence, act),
  (act, sentence) => withRequestedBy(sentence, act),
  (act, sentence) => withWhomRefused(sentence, act),
  (act, sentence, story) => withWhoseWish(story, sentence, act),
  (act, sentence) => withCrewOf(sentence, act),
  (act, sentence) => withoutVehicleBomb(sentence, act),
  (act, sentence, story) => withComplainedOf(story, sentence, act),
  (act, sentence, story) => withWhoAnnounces(story, sentence, act),
]

/**
 * What "with" brings along happened to its noun, by nobody who is told.
 *
 * > | Gendarmes are deployed, with at least 200 people arrested.
 *     ^ not told to do it                       ^      ^top
 */
function withWhomWithBrings(sentence: Sentence, act: Interpretation): Interpretation {
  const noun = broughtBefore(sentence, act.top)
  if (noun === null) return act
  const byWhom = act.actors.filter(token => prepositionOf(sentence, token) === "by")
  return changed(act, {actors: byWhom, recipients: [noun]})
}

/** The noun behind "with" that a participle is said of: above it, or read as below. */
function broughtBefore(sentence: Sentence, verb: number): number | null {
  const {deprels, xpos, heads, children} = sentence
  if (!/^VB[DN]$/.test(xpos[verb]!)) return null
  const isWith = (noun: number): boolean => noun >= 0 && prepositionOf(sentence, noun) === "with"
  if (deprels[verb] === "acl") return isWith(heads[verb]!) ? heads[verb]! : null
  if (
    !/^(advcl|parataxis)$/.test(deprels[verb]!) ||
    children[verb]!.some(child => /^(nsubj|aux|mark)/.test(deprels[child]!))
  )
    return null
  return children[verb]!.find(child => child < verb && deprels[child] === "obl" && isWith(child)) ?? null
}

export function findActs(
  story: Story,
  sentence: Sentence,
  learned: Learned | null,
  topics: ContextReader,
): Act[] {
  const interpretations = interpretationsOf(story, sentence, learned)
  if (interpretations.length === 0) return []
  const triggers = new Set(interpretations.flatMap(act => [...act.trigger, act.top]))
  const other = otherSubject(sentence) ?? otherSubjectOfStory(story.annotated.sentences)
  const told = interpretations
    .map(interpretation => ({
      interpretation,
      parties: partiesOf(story, sentence, interpretation, learned !== null),
    }))
    .filter(({interpretation, parties}) => whyNot(story, sentence, other, interpretation, parties) === null)
  if (told.length === 0) return []
  const numbers = numbersOf(sentence)
  const attacks = told
    .map(one => one.interpretation)
    // "…, killing fifty": the effect of the attack before, however it is read
    .filter(
      ({type, trigger: [first]}) =>
        type === "ASSAULT" && !/^(killing|injuring|wounding)$/.test(sentence.forms[first!]!),
    )
  const {times, spots, countriesTold, published} = whenAndWhere(story, sentence)
  const acts: Act[] = []
  for (const {interpretation, parties} of told) {
    const rivals = new Set(
      attacks
        .filter(attack => attack !== interpretation)
        .flatMap(attack => [...attack.trigger, ...attack.consumed]),
    )
    for (const token of [...interpretation.trigger, interpretation.top]) rivals.delete(token)
    const isUnderAnother = (): boolean =>
      told.some(
        ({interpretation: above}) => above !== interpretation && isUnder(sentence, interpretation, above),
      )
    const readers: Readers = {
      times,
      numbers,
      spots,
      countriesTold,
      triggers,
      rivals,
      isUnderAnother,
      published,
      topics,
    }
    const act = completeAct(story, sentence, interpretation, parties, readers)
    if (act === null) continue
    // "the protests were global": nobody, nowhere, nothing counted; but "the mayor resigned amid protests". "held for taking
    // part in protest" is no protest told
    const isBare = act.actors.length + act.recipients.length === 0 && act.place === null && act.size === null
    const isTold = act.type === "PROTEST" && told.length > 1 && isCounted(sentence, interpretation.top)
    if (isBare && !isTold && !isMeasureAtHome(sentence, interpretation)) continue
    acts.push(act, ...imprisonment(sentence, act, numbers), ...conviction(sentence, act))
  }
  return apartFromRevenge(sentence, acts)
}

/** "A curfew was imposed", "further rallies have been banned", "The truce was announced": told for the land of the story. */
const isMeasureAtHome = (sentence: Sentence, act: Interpretation): boolean =>
  isTruceAnnounced(sentence, act) ||
  (act.type === "COERCE" &&
    sentence.upos[act.top] === "VERB" &&
    (act.settled || act.mode === "curfew" || act.mode === "martial-law"))

/** "protests", "a protest": not protest as such. */
const isCounted = (sentence: Sentence, noun: number): boolean =>
  sentence.xpos[noun] === "NNS" || sentence.children[noun]!.some(child => sentence.deprels[child] === "det")

/** Does an act hang on the words of another? */
function isUnder(sentence: Sentence, {top}: Interpretation, above: Interpretation): boolean {
  for (let at = sentence.heads[top]!, steps = 0; at >= 0 && steps < 4; at = sentence.heads[at]!, steps++)
    if (at === above.top || above.trigger.includes(at)) return true
  return false
}

/** What is known of a sentence and its other acts when one act is completed. */
interface Readers {
  readonly times: readonly TimeExpression[]
  readonly numbers: Numbers
  readonly spots: readonly Spot[]
  readonly countriesTold: () => readonly string[]
  readonly triggers: ReadonlySet<number>
  /** Tokens of the other attacks. */
  readonly rivals: ReadonlySet<number>
  readonly isUnderAnother: () => boolean
  readonly published: number | null
  readonly topics: ContextReader
}

/** Null where an act is told only as what another is done for. */
function completeAct(
  story: Story,
  sentence: Sentence,
  act: Interpretation,
  parties: Parties,
  {times, numbers, spots, countriesTold, triggers, rivals, isUnderAnother, published, topics}: Readers,
): Act | null {
  const text = textHolding(story.annotated.document, sentence)
  const textOf = (from: number, to: number): string =>
    text.slice(sentence.starts[from]!, sentence.ends[to - 1]!)
  const words = [...act.trigger, act.top, ...act.consumed]
  const ownWords = new Set(words)
  const others = new Set([...triggers].filter(token => !ownWords.has(token)))
  const because = [...act.because]

  const told = withoutTimesOfOthers(sentence, daysOfClause(sentence, times, words), act, published)
  const dating = told.filter(one => !isTermOf(sentence, one, act.type, act.top))
  const ruled = timeOfAct(sentence, dating, act.trigger, withLightVerb(sentence, ownWords), others)
  const made = yearOfMade(sentence, told, act.trigger)
  const chosen = made ?? timeChosen(dating, ruled, act.circumstances?.time ?? null)
  const own = chosen !== null && isOfAnother(sentence, act, chosen, published) ? null : chosen
  const expression =
    own ??
    dayOfSpeaker(sentence, times, act.top, parties.actors) ??
    dayOfClauseBefore(sentence, times, act.top, act.type)
  let time = timeFor(sentence, expression, published, textOf)
  const read = readModality(sentence, act)
  let {modality, because: modalityReason} = read
  if (modality !== "negation" && isDenied(sentence, act)) {
    modality = "negation"
    modalityReason = "its source denies it"
  }
  let {type, mode} = act
  const turned =
    read.turn === "refusal"
      ? asked("REJECT", type, mode)
      : read.turn === "threat"
        ? threatTold(type, mode)
        : read.turn === "end"
          ? ended(type)
          : null
  if (turned !== null) {
    because.push(`${type} told so is ${turned.type} (${read.because})`)
    type = turned.type
    mode = turned.mode
  }
  if (modality === "actual") {
    const past =
      made !== null && expression === made && published !== null && made.days.last < published - NEWS_DAYS
        ? sentence.forms[made.from]!
        : pastOf(sentence, act, expression, told, published)
    if (past !== null) {
      if (expression === null) time = timeFor(sentence, timeToldBy(sentence, times, past), published, textOf)
      modality = "historical"
      modalityReason = `"${past}" lies before the news of the day`
    } else if (
      turned === null &&
      time !== null &&
      published !== null &&
      time.precision !== "approximate" &&
      time.days.first > published &&
      !isToldAsDone(sentence, act)
    ) {
      modality = "future"
      modalityReason = `"${time.text}" is still to come`
    }
  }
  if (modality === "future") {
    const rewritten = promised(type)
    if (rewritten !== null) {
      because.push(`${type} still to come is ${rewritten.type} (${modalityReason})`)
      if (rewritten.type !== type) mode = rewritten.mode
      type = rewritten.type
      modality = "actual"
    }
  }
  const settledBy = byParties(sentence, {...act, type, mode}, parties)
  if (settledBy !== null) {
    because.push(settledBy.because)
    type = settledBy.type
    mode = settledBy.mode
  }
  // "flew to Riyadh to meet the prince": no promise of its own
  if (type === "AGREE" && modalityReason === purpose && isUnderAnother()) return null
  if (modality !== "actual" && modalityReason !== null) because.push(`${modality}: ${modalityReason}`)

  const scene: ActScene = {
    tokens: withLightVerb(sentence, ownWords),
    others,
    type: act.type,
    mode: act.mode,
    struck: codesOf(parties.recipients),
    doers: codesOf(parties.actors),
    told: countriesTold,
    land: () => landOfStory(story, sentence),
    isHeardOf: (code, place) => isHeardOf(story, sentence, code, place),
  }
  const near = notBehindInserted(sentence, spots, words).filter(
    spot => !isWhereOneFled(sentence, spot.from, words),
  )
  const found = placeChosen(sentence, near, scene, act.circumstances?.place ?? null)
  const place = found === null ? null : placeFor(sentence, found, textOf, because)
  const settled =
    (type === "AGREE" || type === "REJECT") && act.mutual
      ? promiserFirst(act, parties)
      : withOtherSide(story, act, hostAsRecipient(act, parties, found?.isSupposed ? null : place), place)
  const asTold = (side: readonly Participant[]): readonly Participant[] =>
    eachOnce(side, text).map(party => withoutAdverbials(party, place?.span ?? null))
  const actors = asTold(settled.actors)
  const recipients = asTold(settled.recipients)
  const {amounts, size} = measuresOf(
    sentence,
    numbers,
    textOf,
    act.type,
    act.mode,
    words,
    others,
    rivals,
    parties,
  )
  return {
    sentence,
    type,
    mode,
    modality,
    trigger: act.trigger,
    actors,
    recipients,
    mutual: act.mutual,
    attribution: attributionOf(story, sentence, {act, actors, type, modality}),
    place,
    time,
    amounts,
    size,
    contexts: topics(sentence, type, mode, act.trigger),
    belief: act.belief,
    ruled: !act.unruled,
    because,
    mentions: [{sentence, trigger: act.trigger}],
  }
}

/** A threat told by a will or would; one that is told as a threat already keeps its mode. */
const threatTold = (type: string, mode: string | null): TypeAndMode =>
  type === "THREATEN" || type === "REJECT"
    ? {type: "THREATEN", mode: type === "REJECT" ? null : mode}
    : threatened(type, mode)

/** The words that put an act before the news of the day, or `null`. */
function pastOf(
  sentence: Sentence,
  act: Interpretation,
  time: TimeExpression | null,
  times: readonly TimeExpression[],
  published: number | null,
): string | null {
  if (!mayBePast(sentence, act.top)) return null
  const own = new Set([act.top, ...act.trigger])
  // "on Monday denounced four guards over a death in February 1989"
  const isOfToday =
    published !== null &&
    times.some(
      one =>
        one.days.last >= published - 10 &&
        one.days.first <= published &&
        isBeside(act.top, one) &&
        !isReckonedFrom(sentence, one, act.top) &&
        isNear(sentence, own, one),
    )
  if (isOfToday) return null
  const told = closedPast(sentence, own, published) ?? pluperfect(sentence, act, time, published)
  if (told !== null) return told
  // "since August, when it sent a rocket over Japan"
  const opened = times.find(
    one =>
      behindWhen(sentence, one.to) > one.to &&
      one.to < act.top &&
      act.top - one.to < 10 &&
      published !== null &&
      one.days.first < published - NEWS_DAYS,
  )
  if (opened !== undefined) return sentence.forms.slice(opened.from, opened.to).join(" ")
  if (time === null || published === null || namesOnly(sentence, time)) return null
  if (!isNear(sentence, own, time) && !isOfThePast(sentence, act)) return null
  // "until July", "for mid-March": an end to come
  if (
    /^(until|till|by|for)$/i.test(sentence.forms[time.from]!) &&
    time.from > act.top &&
    untilBehind(sentence, act.top) !== time.from
  )
    return null
  const {first, last} = time.days
  const middle = (first + last) / 2
  // an earlier act told in passing is measured strictly; the news of a sentence may be some weeks old
  const isAside = /^(acl|advcl)/.test(sentence.deprels[act.top]!)
  const isPast = isAside
    ? middle < published - 14
    : last < published - NEWS_DAYS || middle < published - 3 * NEWS_DAYS
  if (!isPast || last >= published) return null
  return sentence.forms.slice(time.from, time.to).join(" ")
}

/**
 * The time whose words put an act before the news.
 *
 * > | Turkey mended ties with Israel in 2013 after it apologised.
 *                                    ^^^^^^^          ^ of that year too
 */
const timeToldBy = (
  {forms}: Sentence,
  times: readonly TimeExpression[],
  past: string,
): TimeExpression | null =>
  times.find(({from, to, datesWhatFollows}) => {
    const words = forms.slice(from, to).join(" ")
    return datesWhatFollows !== true && (words.includes(past) || past.includes(words))
  }) ?? null

/**
 * A day long past does not date what the news tells in the present: it belongs to words beside it.
 *
 * > | A court sentences a man to 22 years for planting explosives in Buryatia in 2023.
 *             ^today's                                                        ^^^^ of the planting
 */
function isOfAnother(
  sentence: Sentence,
  act: Interpretation,
  time: TimeExpression,
  published: number | null,
): boolean {
  if (published === null || time.days.last > published - 3 * NEWS_DAYS) return false
  const verb = act.trigger.find(token => /^VB[ZP]$/.test(sentence.xpos[token]!))
  return (
    verb !== undefined &&
    !mayBePast(sentence, verb) &&
    !isNear(sentence, new Set([act.top, ...act.trigger]), time)
  )
}

/**
 * The day from which the act is counted back dates another.
 *
 * > | pulled the bill last Friday, two months after half a million people had marched
 *                     ^^^^^^^^^^^              ^ not of the march
 */
function isReckonedFrom(sentence: Sentence, time: TimeExpression, top: number): boolean {
  for (let at = time.to; at < top; at++)
    if (
      /^(after|since)$/i.test(sentence.forms[at]!) &&
      /^(years?|months|decades?)$/i.test(sentence.forms[at - 1] ?? "")
    )
      return true
  return false
}

/**
 * A text of no day that tells its act as over before another.
 *
 * > | The archduke had been shot by a Serb student.
 *                  ^^^^^^^^^^^^^
 */
function pluperfect(
  sentence: Sentence,
  act: Interpretation,
  time: TimeExpression | null,
  published: number | null,
): string | null {
  const verb = act.top
  if (published !== null || time !== null || sentence.heads[verb] !== -1 || sentence.xpos[verb] !== "VBN")
    return null
  const {words} = verbGroup(sentence, verb)
  if (!/^(had|'d)$/.test(words[0] ?? "") || words.some(isNot)) return null
  return reportsOf(sentence).some(({from, to}) => verb >= from && verb < to) ? null : "had"
}

/**
 * Told in a past tense, by a participle, or by a noun of such a clause: its time, once found, need not stand beside it.
 *
 * > | Police used cannons laced with a chemical against protesters in 2024. | a court charges a couple arrested and jailed last month
 *            ^ past, of a noun read as the act                                                        ^
 */
function isOfThePast(sentence: Sentence, act: Interpretation): boolean {
  if (act.trigger.some(token => /^VB[ZP]$/.test(sentence.xpos[token]!))) return false
  if (act.trigger.some(token => verbGroup(sentence, token).words.some(word => /^(has|have|'ve)$/.test(word))))
    return false
  for (let at = act.top, steps = 0; at >= 0 && steps < 12; at = sentence.heads[at]!, steps++) {
    const form = sentence.xpos[at]!
    if (/^VB[DN]$/.test(form)) return mayBePast(sentence, at)
    if (/^(VBZ|VBP|VBG|VB|MD)$/.test(form)) return false
  }
  return false
}

/** Close enough to date an act although a remoter day stands in the sentence too. */
const isBeside = (top: number, time: TimeExpression): boolean =>
  time.to <= top ? top - time.to < 14 : time.from - top < 7

/** "threatened to boycott the vote on Friday", "had torched": done, whatever day the words name; not "called a strike for Friday". */
const isToldAsDone = (sentence: Sentence, act: Interpretation): boolean =>
  /^(THREATEN|REQUEST|REJECT|ACCUSE|AGREE|CONCEDE)$/.test(act.type) ||
  (/^VB[DN]$/.test(sentence.xpos[act.top]!) &&
    !(act.type === "PROTEST" && sentence.lemmas[act.top] === "call"))

function timeFor(
  sentence: Sentence,
  found: TimeExpression | null,
  published: number | null,
  textOf: (from: number, to: number) => string,
): ActTime | null {
  if (found !== null)
    return {
      days: found.days,
      precision: found.precision,
      text: textOf(found.from, found.to),
      span: spanOf(sentence, found.from, found.to),
    }
  if (published === null) return null
  return {days: {first: published, last: published}, precision: "publication", text: null, span: null}
}

function placeFor(
  sentence: Sentence,
  found: FoundPlace,
  textOf: (from: number, to: number) => string,
  because: string[],
): EventPlace {
  if (found.because !== null) because.push(found.because)
  return {
    extracted_place: textOf(found.from, found.to),
    resolved_place: found.name ?? countryByIso3(found.country ?? "")?.name ?? null,
    country_code: found.country,
    lat: found.level === 1 ? null : found.latitude,
    lon: found.level === 1 ? null : found.longitude,
    resolution: found.level,
    span: spanOf(sentence, found.from, found.to),
  }
}

/** Countries of parties, members of a group each for itself. */
const codesOf = (participants: readonly Participant[]): string[] =>
  participants.flatMap(({resolution}) => (resolution.members ?? [resolution]).flatMap(({code}) => code ?? []))

/**
 * What is mutual when it happens is promised by one side to the other while it is to come.
 *
 * > | Tanzania will work with the Seychelles.
 *     ^promises               ^is promised
 */
function promiserFirst(act: Interpretation, {actors, recipients}: Parties): Parties {
  const isSubject = ({sentence, head}: Participant): boolean => {
    let at = head
    while (sentence.deprels[at] === "conj" && sentence.heads[at]! >= 0) at = sentence.heads[at]!
    return sentence.deprels[at]!.startsWith("nsubj")
  }
  const subjects = actors.filter(isSubject)
  const others = actors.filter(actor => !subjects.includes(actor))
  return act.mutual && subjects.length > 0 && others.length > 0 && recipients.length === 0
    ? {actors: subjects, recipients: others}
    : {actors, recipients}
}

/**
 * A meeting in the country of one side has a host, unless both are told as one: "Erdogan and Putin met in Sochi".
 *
 * > | Erdogan met Putin in Sochi.
 *             host: the place is his country's
 */
function hostAsRecipient(
  act: Interpretation,
  {actors, recipients}: Parties,
  place: EventPlace | null,
): Parties {
  if (
    act.type !== "CONSULT" ||
    (!act.mutual && act.mode !== "visit") ||
    recipients.length > 0 ||
    actors.length < 2 ||
    place === null
  )
    return {actors, recipients}
  const hosts = actors.filter(
    actor => actor.resolution.code !== null && actor.resolution.code === place.country_code,
  )
  const guests = actors.filter(actor => !hosts.includes(actor))
  const areOne = guests.some(guest => hosts.some(host => isJoinedTo(guest, host) || isJoinedTo(host, guest)))
  return hosts.length > 0 && guests.length > 0 && !areOne
    ? {actors: guests, recipients: hosts}
    : {actors, recipients}
}

/** "Erdogan and Putin": the second in one row with the first. */
const isJoinedTo = (second: Participant, first: Participant): boolean =>
  second.sentence === first.sentence &&
  second.sentence.deprels[second.head] === "conj" &&
  second.sentence.heads[second.head] === first.head

/** Towns where anybody may sign. */
const neutral = /^(Geneva|Vienna|Doha|New York City|Brussels|Oslo|The Hague|Paris|London|Washington)$/

/** "the warring factions", "the two sides" */
const isBothSides = ({sentence, head}: Participant): boolean =>
  /^(faction|side|party|rival|neighbou?r|foe|enemy|leader|country|government)$/.test(
    sentence.lemmas[head]!,
  ) && sentence.xpos[head] === "NNS"

/**
 * What is signed has two sides: where one is not told, it is the land of the town in which it is signed.
 *
 * > | Moscow signed deals at a forum in Havana.
 *     ^one side                         ^the other
 */
function withOtherSide(
  story: Story,
  act: Interpretation,
  {actors, recipients}: Parties,
  place: EventPlace | null,
): Parties {
  const [actor] = actors
  if (
    !act.mutual ||
    act.type !== "SUPPORT" ||
    actors.length !== 1 ||
    isBothSides(actor!) ||
    recipients.length > 0 ||
    place === null ||
    place.resolution < 4 ||
    !/^(sign|ink|conclude)$/.test(actors[0]!.sentence.lemmas[act.trigger[0]!]!) ||
    neutral.test(place.resolved_place ?? "") ||
    codesOf([actor!]).length === 0 ||
    codesOf([actor!]).includes(place.country_code ?? "")
  )
    return {actors, recipients}
  const {sentence} = actor!
  const at = sentence.starts.findIndex(start => start >= place.span.start)
  const [host] =
    at < 0 || place.span.end > sentence.ends[sentence.ends.length - 1]!
      ? []
      : participantsOf(story, sentence, at)
  // "at a forum in Mombasa": no capital, and stands for nobody
  return host?.resolution.sector !== "GOV" || host.resolution.code !== place.country_code
    ? {actors, recipients}
    : {actors: [actor!, host], recipients}
}
