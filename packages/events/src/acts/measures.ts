// How much and how many: people dead, wounded, arrested or on the street as sizes, everything else that is counted or
// paid as amounts, each with the act it measures (corpus guide, 8).

import type {Amount, Count, Size} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {boundBefore} from "../amounts/bounds.ts"
import {type AmountExpression, findAmounts} from "../amounts/find-amounts.ts"
import {numberAt} from "../amounts/numbers.ts"
import {insertedIn} from "../arguments/inserted-clauses.ts"
import {hasTense, isBelow} from "../arguments/phrase.ts"
import {reportsOf} from "../attribution/reports.ts"
import {type Participant, spanOf} from "../mentions/participant.ts"
import {type CasualtyCount, casualtiesOf} from "./casualties.ts"
import {
  type Counted,
  type CountsByToken,
  countBefore,
  countBehind,
  countsByToken,
  holdsCount,
  nounRun,
  sumOf,
} from "./counted-people.ts"
import {openingCount, peopleBefore} from "./far-subject.ts"
import type {Parties} from "./parties.ts"
import {isDestroyed, isPatient, isSomebody, isThing} from "./struck-things.ts"

export interface Measures {
  readonly amounts: readonly Amount[]
  readonly size: Size | null
}

const none: Measures = {amounts: [], size: null}

/** What a count tells nothing of: lengths of time, sides, and the words for the act itself. */
const uncounted =
  /^(time|party|side|leader|man|point|area|front|way|round|minister|president|forum|summit|deal|agreement|talk|meeting|count|charge|attack|strike|phase|stage|decade|election|mile|kilometre|kilometer|km|metre|meter|term|night|occasion|death|life|case|article|anniversary|state|world|group|half|third|quarter|storey|nation|government|mi|mus|ft|m|vote|signature|benefit|country)$/

/** Words for people that are told of as parties, and counted only where something is done to them. */
const partyWords = /^(man|leader|minister|president|party|government|state|nation|group|side)$/

/** The numbers of a sentence, read once for all its acts. */
export interface Numbers {
  readonly amounts: readonly AmountExpression[]
  readonly counts: CountsByToken
  readonly casualties: readonly CasualtyCount[]
}

export function numbersOf(sentence: Sentence): Numbers {
  const amounts = findAmounts(sentence)
  const counts = countsByToken(amounts)
  return {amounts, counts, casualties: casualtiesOf(sentence, counts)}
}

/**
 * Steps from a token up to one of the act's words; -1 when another trigger lies between, `null` when neither is met. Money may be of
 * the act above another trigger, but of none in another clause.
 *
 * > | Both sides signed a pact, and a minister said companies had signed contracts worth $420 million.
 *                ^ not of this                                    ^
 */
function stepsUp(
  sentence: Sentence,
  {at: from, isMoney}: Pick<AmountExpression, "at" | "isMoney">,
  act: ReadonlySet<number>,
  others: ReadonlySet<number>,
): number | null {
  let isOfOther = false
  if (isOfVerbBeside(sentence, from, act)) return -1
  for (let at = from, steps = 0; at >= 0 && steps < 14; at = sentence.heads[at]!, steps++) {
    if (act.has(at)) return steps
    if (others.has(at)) {
      if (!isMoney) return -1
      isOfOther = true
    }
    const opensClause =
      /^(conj|parataxis)$/.test(sentence.deprels[at]!) &&
      sentence.children[at]!.some(child => sentence.deprels[child]!.startsWith("nsubj"))
    if (isOfOther && opensClause) return -1
  }
  return null
}

/**
 * The number is told by a verb joined to the act's own, which has an object already, or in what such a verb or a participle reports.
 *
 * > | It flew maize to Beira and asked donors for $13 million. | He welcomed the amnesty but said 150 of his men were held.
 *        ^act                    ^joined          ^^^^^^^^^^^            ^act               ^joined  ^^^
 */
function isOfVerbBeside(sentence: Sentence, from: number, act: ReadonlySet<number>): boolean {
  const {heads, deprels, upos, xpos, children} = sentence
  const isJoined = (verb: number): boolean => children[verb]!.some(child => deprels[child] === "cc")
  for (let at = from, steps = 0; at >= 0 && steps < 14; at = heads[at]!, steps++) {
    if (act.has(at)) return false
    const verb = heads[at]!
    // "denied sheltering them, insisting that two had left"
    if (deprels[at] === "ccomp" && xpos[verb] === "VBG" && tellsMore.test(sentence.lemmas[verb]!))
      return !act.has(verb)
    if (deprels[at] === "conj" && upos[at] === "VERB" && xpos[at] !== "VBG" && verb >= 0 && act.has(verb))
      return (
        at > verb &&
        isJoined(at) &&
        children[verb]!.some(child => /^(obj|ccomp)$/.test(deprels[child]!) && child < at)
      )
  }
  return false
}

const tellsMore = /^(say|add|insist|claim|argue|note|warn|maintain|stress|explain)$/

/** No other trigger stands between a token and the nearest word of the act. */
function isNearest(token: number, act: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  let own = Number.POSITIVE_INFINITY
  let other = Number.POSITIVE_INFINITY
  for (const at of act) own = Math.min(own, Math.abs(at - token))
  for (const at of others) other = Math.min(other, Math.abs(at - token))
  return own < other
}

/**
 * Amounts and sizes of an act.
 *
 * > | Police arrested more than 200 protesters in Minsk.
 *                     ^^^^^^^^^^^^^ arrested, at_least 200
 * > | Jets struck a market, killing five traders and a child.
 *                                   ^^^^ dead 6
 * @param act tokens of the act (trigger, topmost word, the nouns it took up)
 * @param others tokens of other triggers: what hangs below them is theirs
 * @param rivals tokens of the other attacks of the sentence: dead and wounded go with the nearest
 */
export function measuresOf(
  sentence: Sentence,
  {amounts, counts, casualties}: Numbers,
  textOf: (from: number, to: number) => string,
  type: string,
  mode: string | null,
  act: readonly number[],
  others: ReadonlySet<number>,
  rivals: ReadonlySet<number>,
  parties: Parties,
): Measures {
  const own = new Set(act)
  const told = ({value, bound, from, to}: Counted): Count => ({
    value,
    bound,
    text: textOf(from, to),
    span: spanOf(sentence, from, to),
  })
  const size: {dead?: Count; injured?: Count; arrested?: Count; number?: Count} = {}
  const used = new Set<number>()
  // "released 88 people detained in protests", "returned 1,000 bodies": the dead are what is given back
  for (const {from, to, word} of casualties)
    if (type === "ASSAULT" || (sentence.lemmas[word] !== "body" && !areBodies(sentence, from)))
      for (let token = from; token < to; token++) used.add(token)
  const take = (key: keyof Size, counted: Counted | null): void => {
    if (counted === null || size[key] !== undefined) return
    size[key] = told(counted)
    for (let token = counted.from; token < counted.to; token++) used.add(token)
  }
  if (type === "ASSAULT" || (type === "PROTEST" && rivals.size === 0)) {
    for (const casualty of casualties) {
      if (type === "PROTEST" && !isOfProtest(sentence, casualty, counts)) continue
      if (own.has(casualty.word) || (!rivals.has(casualty.word) && isNearest(casualty.word, own, rivals)))
        take(casualty.kind, casualty)
    }
  }
  if (type === "COERCE" && mode === "arrest")
    take(
      "arrested",
      arrestsOf(counts, own) ??
        patientsOf(sentence, counts, act) ??
        sentencedOf(sentence, counts, act) ??
        countedAmong(sentence, amounts, parties.recipients) ??
        theOnlyOne(sentence, parties.recipients),
    )
  if (type === "PROTEST")
    take(
      "number",
      countedAmong(sentence, amounts, parties.actors) ?? crowdOf(sentence, counts, act, own, others, used),
    )
  const measured: Amount[] = []
  const add = ({value, unit, bound, from, to}: Counted & {unit: string}): void => {
    for (let token = from; token < to; token++) used.add(token)
    measured.push({value, unit, bound, text: textOf(from, to), span: spanOf(sentence, from, to)})
  }
  const moved = handled(sentence, counts, type, mode, act)
  // "three leaders are abducted and killed": taken, and dead too
  if (moved !== null && (takes(sentence, act) || !used.has(moved.to - 1)))
    add({...moved, unit: counts.get(moved.from)?.unit ?? "people"})
  if (type === "SANCTION" || type === "THREATEN")
    for (const share of tariffsOf(sentence)) if (isNearest(share.from, own, others)) add(share)
  if (amounts.length === 0 && measured.length === 0)
    return Object.keys(size).length === 0 ? none : {amounts: measured, size}
  const taken: AmountExpression[] = []
  for (const found of amounts) {
    if (used.has(found.at) || isOfSides(sentence, found) || isElsewhere(sentence, found, act, parties))
      continue
    const steps = stepsUp(sentence, found, own, others)
    if (isRightBefore(sentence, found, own)) {
      taken.push(found)
      continue
    }
    if (isRightBefore(sentence, found, others) && !isPatient(sentence, found, own)) continue
    if (steps === -1) continue
    if (!measures(sentence, found, type, mode, steps, own, others)) continue
    taken.push(found)
  }
  for (const found of joinedCounts(sentence, taken)) add(found)
  return {amounts: measured, size: Object.keys(size).length === 0 ? null : size}
}

/**
 * Sides that are known to be so many measure nothing.
 *
 * > | urged the two sides to stop | signed by their two presidents | recognises one China
 *           ^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^             ^^^^^^^^^
 */
function isOfSides({forms, lemmas, upos}: Sentence, {value, from, noun, to}: AmountExpression): boolean {
  if (value > 3) return false
  const last = noun >= 0 ? noun : to
  if (value === 1) return /^(more|China)$/.test(forms[to] ?? "")
  return (
    /^(the|these|those|both|its|their|our|between|['’]s?)$/i.test(forms[from - 1] ?? "") &&
    upos[last] === "NOUN" &&
    sides.test(lemmas[last]!)
  )
}

const sides =
  /^(side|leader|country|nation|state|government|capital|neighbou?r|party|rival|camp|faction|delegation|president|premier|minister|navy|army|force|half|people|community|foe|enemy|ally|power|economy|church|bloc|republic|parliament|ministry|team)$/

/**
 * The number stands in a clause of its own, or counts those who tell.
 *
 * > | France, which has 1,700 soldiers there, called for a truce. | …, according to two officials.
 *                       ^^^^^                                                      ^^^
 */
function isElsewhere(
  sentence: Sentence,
  {at, noun, isMoney}: AmountExpression,
  act: readonly number[],
  {actors, recipients}: Parties,
): boolean {
  if ([...actors, ...recipients].some(party => party.sentence === sentence && party.head === noun))
    return false
  if (isMoney) return false
  if (isBeforeSemicolon(sentence, at, act) || isOfClauseOfTime(sentence, at, act)) return true
  if (isOfClauseOfPlace(sentence, at, act)) return true
  const clause = insertedIn(sentence).find(({from, to}) => at >= from && at < to)
  if (clause !== undefined && act.every(token => token < clause.from || token >= clause.to)) return true
  return reportsOf(sentence).some(
    ({ownFrom, ownTo, form, verb}) =>
      form !== "noun" &&
      // "dismissed the petition of three deputies who held that"
      !sentence.deprels[verb]!.startsWith("acl") &&
      at >= ownFrom &&
      at < ownTo &&
      act.every(token => token < ownFrom || token >= ownTo),
  )
}

/**
 * > | A storm wrecked thousands of homes; Peru sent two planes.
 *                     ^^^^^^^^^                ^act
 */
const isBeforeSemicolon = ({forms}: Sentence, at: number, act: readonly number[]): boolean => {
  const mark = forms.indexOf(";", at)
  return mark > 0 && act.every(token => token > mark)
}

/**
 * > | The editor is freed after parliament passes an amnesty for 110 lawmakers.
 *                   ^act                  ^verb of its own       ^^^
 */
function isOfClauseOfTime(sentence: Sentence, from: number, act: readonly number[]): boolean {
  const {heads, deprels, forms} = sentence
  for (let at = from, steps = 0; at >= 0 && steps < 10 && !act.includes(at); at = heads[at]!, steps++)
    if (deprels[at] === "advcl" && hasTense(sentence, at) && !act.some(token => isBelow(sentence, token, at)))
      return forms
        .slice(Math.max(0, at - 8), at)
        .some(form => /^(after|before|when|while|as|because|since|once|until|if)$/i.test(form))
  return false
}

/**
 * > | The army tightened its siege of Kuito, where 30,000 people are starving.
 *              ^act                        ^^^^^   ^^^^^^
 */
function isOfClauseOfPlace({forms, lemmas}: Sentence, from: number, act: readonly number[]): boolean {
  for (let at = from - 1; at > 0 && from - at < 12; at--) {
    if (/^([;:]|and|but)$/i.test(forms[at]!)) return false
    if (lemmas[at]!.toLowerCase() === "where") return forms[at - 1] === "," && act.every(token => token < at)
  }
  return false
}

/**
 * The parties of an act that are told with a number, added up.
 *
 * > | Abidjan wants back two engineers whom the junta had picked up. | Several thousand anarchists hurled marble at the police.
 *                        ^^^ arrested                                  ^^^^^^^^^^^^^^^^ took part
 */
function countedAmong(
  sentence: Sentence,
  amounts: readonly AmountExpression[],
  side: readonly Participant[],
): Counted | null {
  const found = amounts.filter(
    ({isMoney, noun, unit}) =>
      !isMoney && !isThing(unit) && side.some(party => party.sentence === sentence && party.head === noun),
  )
  return sumOf(
    found.map(({value, bound, from, noun, to}) => ({
      value,
      bound,
      from,
      to: Math.max(to, noun + 1),
      isStated: true,
    })),
  )
}

/** "has the former premier locked up": one. */
function theOnlyOne(sentence: Sentence, side: readonly Participant[]): Counted | null {
  const [only] = side
  if (only === undefined || side.length > 1 || only.sentence !== sentence) return null
  const {kind, plural} = only.resolution
  if (kind !== "person" || plural || !/^NNP?$/.test(sentence.xpos[only.head]!)) return null
  return {value: 1, bound: "exact", from: only.head, to: only.head + 1}
}

/**
 * Numbers of one act are added (corpus guide, 8).
 *
 * > | sanctions against 16 individuals and three entities
 *                       ^^             ^^^ 19
 */
function joinedCounts(sentence: Sentence, found: readonly AmountExpression[]): AmountExpression[] {
  const joined: AmountExpression[] = []
  for (const amount of found) {
    const last = joined.at(-1)
    const gap = last === undefined ? "" : sentence.forms.slice(last.noun + 1, amount.from).join(" ")
    if (
      last === undefined ||
      !/^(, )?and$|^,$/.test(gap) ||
      ![last, amount].every(({isMoney, noun, unit}) => !isMoney && noun >= 0 && isSomebody(unit))
    )
      joined.push(amount)
    else
      joined[joined.length - 1] = {
        ...last,
        value: last.value + amount.value,
        to: amount.to,
        noun: amount.noun,
      }
  }
  return joined
}

/**
 * Those killed in a march are told of it where no attack is told of them; whose killing it protests is another matter.
 *
 * > | Four people are killed amid protests | protests at the killing of three labourers
 *     ^^^^ dead                                          ^^^^^^^ not
 */
const isOfProtest = (sentence: Sentence, {word, from}: CasualtyCount, counts: CountsByToken): boolean =>
  counts.has(from) && (sentence.upos[word] !== "NOUN" || counts.get(from)?.noun === word)

/** "the bodies of 1,200 soldiers who were killed": what is given back. */
const areBodies = (sentence: Sentence, from: number): boolean =>
  sentence.forms.slice(Math.max(0, from - 4), from).some(form => /^(bodies|remains)$/.test(form))

const takes = (sentence: Sentence, act: readonly number[]): boolean =>
  act.some(token => /^(kidnap|abduct)$/.test(sentence.lemmas[token]!))

/** Whom an act frees, takes, charges, convicts or sends away, and who leaves by himself: people by number that no size counts. */
function handled(
  sentence: Sentence,
  counts: CountsByToken,
  type: string,
  mode: string | null,
  act: readonly number[],
): Counted | null {
  const does = (verbs: RegExp): number | undefined => act.find(token => verbs.test(sentence.lemmas[token]!))
  const leaver = type === "RETREAT" ? does(leaving) : undefined
  if (leaver !== undefined) return peopleBefore(sentence, counts, leaver, true)
  const isHandling =
    /^(release|deport|abduct|expel|convict)$/.test(mode ?? "") ||
    takes(sentence, act) ||
    (mode === "allege" && does(/^(charge|indict)$/) !== undefined) ||
    (type === "AID" && does(/^(free|rescue|liberate)$/) !== undefined)
  if (!isHandling) return null
  // whom the same words kill are others
  const own = act.filter(token => !/^(kill|injure|wound|shoot|ambush)$/.test(sentence.lemmas[token]!))
  return patientsOf(sentence, counts, own, true)
}

/** "Three ministers resign", "280 mercenaries surrender": whoever leaves is counted before the verb. */
const leaving = /^(surrender|resign|defect|desert)$/

/** "a 25% tariff", "tariffs of 34 per cent" */
function tariffsOf(sentence: Sentence): (Counted & {unit: string})[] {
  if (!sentence.lemmas.some(lemma => /^(tariff|duty|levy)$/.test(lemma))) return []
  return sentence.forms.flatMap((form, at) => {
    const value = numberAt(form)
    const next = sentence.forms[at + 1] ?? ""
    if (value === null || !/^(%|percent|per)$/.test(next)) return []
    const {from, bound} = boundBefore(sentence, at)
    return [{value, bound, unit: "percent", from, to: at + (next === "per" ? 3 : 2)}]
  })
}

/** Phrases that tell where, when or of whom, and not how much. */
const beside =
  /^(in|at|across|between|after|before|until|within|during|near|through|throughout|from|under|including|among|since|along)$/i

/** "took in 250 pupils": a particle and no phrase of place. */
const takesIn = (sentence: Sentence, from: number): boolean =>
  [from - 1, from - 2].some(
    at =>
      sentence.forms[at] === "in" &&
      /^(take|let|bring|call|fly|turn|hand|haul|rake)$/.test(sentence.lemmas[at - 1] ?? ""),
  )

/** The number stands in such a phrase, or in one of what is spoken of ("about the three priests"); "after two men were charged" is a clause. */
const isBeside = (sentence: Sentence, from: number): boolean => {
  const at = placeBefore(sentence, from)
  if (at < from - 1 && sentence.forms[at] === "about") return true
  return beside.test(sentence.forms[at] ?? "") && sentence.deprels[at] !== "mark"
}

/** The place of the word before a number and what bounds it. */
const placeBefore = (sentence: Sentence, from: number): number => {
  let at = from - 1
  while (
    at >= 0 &&
    /^(the|all|its|his|their|another|a|her|some|last|first|total|other|of)$/i.test(sentence.forms[at]!)
  )
    at--
  return /^['’]s?$/.test(sentence.forms[at] ?? "") ? beforeOwner(sentence, at) : at
}

/** "at the country's two railways": the place of the word before the owner. */
const beforeOwner = (sentence: Sentence, mark: number): number => {
  let at = mark - 1
  while (at >= 0 && /^(NOUN|PROPN|ADJ|DET)$/.test(sentence.upos[at]!)) at--
  return at
}

function measures(
  sentence: Sentence,
  found: AmountExpression,
  type: string,
  mode: string | null,
  steps: number | null,
  own: ReadonlySet<number>,
  others: ReadonlySet<number>,
): boolean {
  const isNear = isNearest(found.at, own, others)
  // "($1.2 million)": the same sum in another currency
  // nobody is arrested for a sum: it is the fine beside the prison, or what was stolen
  if (found.isMoney && type === "COERCE" && mode === "arrest") return false
  if (found.isMoney) return steps !== null || (isNear && !behindSpeech(sentence, found.at, own))
  if (type === "PROTEST") return isDestroyed(sentence, found, own) || (isThing(found.unit) && steps === 2)
  if (type === "CONSULT") return false
  // "one of their camps"
  if (found.value === 1 && sentence.forms[found.at + 1] === "of") return false
  const isDoneTo = isPatient(sentence, found, own)
  const isTold =
    (isDoneTo && partyWords.test(found.unit)) ||
    // "forty thousand men": troops
    (type === "MOBILIZE" && found.unit === "man") ||
    isAmmunition(sentence, found, type)
  if (uncounted.test(found.unit) && !isTold) return false
  if (type === "COERCE" && mode === "arrest") return false
  if (
    isBeside(sentence, found.from) &&
    !takesIn(sentence, found.from) &&
    !leavesFrom(sentence, found.from, own)
  )
    return false
  if (type === "ASSAULT" && mode !== "abduct" && mode !== "sexual" && mode !== "beat" && mode !== "torture") {
    if (!isThing(found.unit) && !isDestroyed(sentence, found, own)) return false
  }
  if (type === "ACCUSE") return steps !== null && steps <= 2
  return steps === null ? isNear : steps <= 6
}

/** "divests from 11 companies", "withdrew from six villages": what the verb leaves. */
const leavesFrom = (sentence: Sentence, from: number, own: ReadonlySet<number>): boolean => {
  const at = placeBefore(sentence, from)
  return sentence.forms[at] === "from" && own.has(at - 1)
}

/** "six rounds of mortar fire", "sent 12,400 rounds", and not "two rounds of talks". */
const isAmmunition = (sentence: Sentence, {noun, unit}: AmountExpression, type: string): boolean =>
  unit === "round" &&
  /^(ASSAULT|AID|REJECT|COERCE|SUPPORT|MOBILIZE)$/.test(type) &&
  (sentence.forms[noun + 1] !== "of" ||
    /^(mortar|artillery|ammunition|fire|tank)$/.test(sentence.forms[noun + 2] ?? ""))

/** "116 devices seized", "with three houses set on fire": the participle right behind, whatever the tree makes of it. */
const isRightBefore = (
  sentence: Sentence,
  {noun, unit}: AmountExpression,
  own: ReadonlySet<number>,
): boolean => noun >= 0 && isThing(unit) && own.has(noun + 1) && sentence.xpos[noun + 1] === "VBN"

/** A verb of its own stands between the number and the act. */
const behindSpeech = (sentence: Sentence, token: number, own: ReadonlySet<number>): boolean => {
  const nearest = [...own].reduce((best, at) => (Math.abs(at - token) < Math.abs(best - token) ? at : best))
  for (let at = Math.min(nearest, token) + 1; at < Math.max(nearest, token); at++)
    if (sentence.upos[at] === "VERB" && /^(VBD|VBZ|VBP)$/.test(sentence.xpos[at]!)) return true
  return false
}

/** "resulted in 3,744 arrests": so many arrested. */
function arrestsOf(counts: CountsByToken, own: ReadonlySet<number>): Counted | null {
  for (const count of counts.values())
    if (own.has(count.noun) && /^(arrest|detention)$/.test(count.unit)) return count
  return null
}

/**
 * Whom a court sends to prison is counted behind the verb of the sentence.
 *
 * > | A court sentences a mayor and over 200 supporters to ten years in prison.
 *             ^verb                 ^^^^^^^^ arrested                   ^act
 */
function sentencedOf(sentence: Sentence, counts: CountsByToken, act: readonly number[]): Counted | null {
  const noun = act[0]!
  if (sentence.upos[noun] !== "NOUN") return null
  for (let verb = noun - 1; verb >= 0 && noun - verb < 40; verb--) {
    if (
      /^(sentence|jail|condemn|imprison|give|hand|order)$/.test(sentence.lemmas[verb]!) &&
      sentence.upos[verb] === "VERB"
    ) {
      const found = patientsAt(sentence, counts, verb)
      return found !== null && holdsCount(counts, found) ? found : null
    }
    if (sentence.forms[verb] === ";") return null
  }
  return null
}

/** Whom an arrest takes: the people behind the verb, before its passive, or behind "the arrest of". */
function patientsOf(
  sentence: Sentence,
  counts: CountsByToken,
  act: readonly number[],
  statedOnly = false,
): Counted | null {
  for (const word of new Set(act)) {
    const found = patientsAt(sentence, counts, word)
    // "a Russian and a Ukrainian citizen" are two; nobody counts those who are told by name
    const isPair = found !== null && found.value > 1 && /^an?$/.test(sentence.forms[found.from]!)
    if (found !== null && (!statedOnly || isPair || holdsCount(counts, found))) return found
    const subject = passiveSubject(sentence, counts, word)
    if (subject !== null) return subject
    // only the deciding word names one person without a number
    if (!statedOnly) return found
  }
  return null
}

function patientsAt(sentence: Sentence, counts: CountsByToken, trigger: number): Counted | null {
  if (isPassive(sentence, trigger)) {
    const before = peopleBefore(sentence, counts, trigger)
    return before !== null && before.value > 1 && isOfRelative(sentence, before, trigger) ? null : before
  }
  // "took in three suspects"
  const isSplit = /^(in|away|off|up|out|prisoner|captive|hostage)$/.test(sentence.forms[trigger + 1] ?? "")
  const behind =
    (isSplit && counts.has(trigger + 2) ? countBehind(sentence, counts, trigger + 1) : null) ??
    countBehind(sentence, counts, trigger) ??
    behindAdverbial(sentence, counts, trigger)
  if (sentence.upos[trigger] === "VERB" || (behind !== null && counts.has(behind.from)))
    return behind ?? (sentence.xpos[trigger] === "VBN" ? peopleBefore(sentence, counts, trigger) : null)
  for (let at = trigger + 1; at < Math.min(trigger + 4, sentence.forms.length); at++)
    if (sentence.forms[at] === "of") return countBehind(sentence, counts, at)
  return null
}

/** "the author of the shooting that killed four is arrested": the four belong to the clause between. */
function isOfRelative(sentence: Sentence, {from}: Counted, verb: number): boolean {
  const subject = sentence.children[verb]!.find(child => sentence.deprels[child]!.startsWith("nsubj"))
  if (subject === undefined || subject >= from) return false
  for (let at = subject + 1; at < from; at++)
    if (/^(that|which|who)$/.test(sentence.forms[at]!) && sentence.upos[at + 1] === "VERB" && at + 1 < from)
      return true
  return false
}

const isPassive = (sentence: Sentence, verb: number): boolean =>
  /^(is|are|was|were|been|being|be)$/i.test(sentence.forms[verb - 1] ?? "")

/** "33 soldiers held since May after clashes have been released": the tree knows the subject across the words between. */
function passiveSubject(sentence: Sentence, counts: CountsByToken, verb: number): Counted | null {
  if (!isPassive(sentence, verb)) return null
  for (const child of sentence.children[verb]!) {
    if (!sentence.deprels[child]!.startsWith("nsubj")) continue
    for (const count of counts.values()) if (count.noun === child || count.at === child) return count
  }
  return null
}

/** "took into custody two bosses": a particle phrase before the object. */
function behindAdverbial(sentence: Sentence, counts: CountsByToken, trigger: number): Counted | null {
  if (sentence.upos[trigger + 1] !== "ADP") return null
  const run = nounRun(sentence, trigger + 2)
  if (run === null) return null
  // the run may take the number in
  for (let at = trigger + 3; at <= run.to; at++)
    if (counts.has(at)) return countBehind(sentence, counts, at - 1)
  return countBehind(sentence, counts, run.to - 1)
}

/**
 * A crowd whose number is told by that word.
 *
 * > | the manager put their number at 31 | estimates the number of protesters at 107,000 | attended by some 300 relatives
 *                                    ^^                                      ^^^^^^^                    ^^^^^^^^
 */
function crowdByNumber(sentence: Sentence, counts: CountsByToken): Counted | null {
  for (const count of new Set(counts.values())) {
    const before = sentence.forms[count.from - 1] ?? ""
    const lead = sentence.forms.slice(Math.max(0, count.from - 6), count.from - 1).join(" ")
    const isNumber =
      before === "at" &&
      /\b(number|numbers|turnout|crowd|strength)\b/.test(lead) &&
      !/\b(killed|dead|wounded)\b/.test(lead)
    const isAttended = before === "by" && /\battended$/.test(lead)
    if (isNumber || isAttended)
      return {value: count.value, bound: count.bound, from: count.from, to: count.to}
  }
  return null
}

/** Who marches: a stated number before the verb, in its subject, or with a noun for the crowd. */
function crowdOf(
  sentence: Sentence,
  counts: CountsByToken,
  act: readonly number[],
  own: ReadonlySet<number>,
  others: ReadonlySet<number>,
  harmed: ReadonlySet<number>,
): Counted | null {
  for (const trigger of act) {
    const governor = sentence.heads[trigger]!
    for (const verb of [trigger, governor]) {
      if (verb < 0 || sentence.upos[verb] !== "VERB") continue
      if (
        /^(arrest|detain|kill|injure|wound|hurt|release|sentence|vote|suppress|disperse|crush|quell|disarm)$/.test(
          sentence.lemmas[verb]!,
        )
      )
        continue
      const before =
        countBefore(sentence, counts, verb, true) ??
        (verb === trigger ? openingCount(sentence, counts, verb) : null)
      if (before !== null && !harmed.has(before.to - 1) && !isThing(counts.get(before.from)?.unit ?? ""))
        return before
    }
  }
  for (const count of new Set(counts.values())) {
    if (uncounted.test(count.unit) || isThing(count.unit) || harmed.has(count.at)) continue
    if (/^(VERB|AUX)$/.test(sentence.upos[Math.max(count.to, count.noun + 1)] ?? "")) continue
    const steps = stepsUp(sentence, {at: count.at, isMoney: false}, own, others)
    if (steps !== null && steps >= 0 && steps <= 5 && !isBeside(sentence, count.from))
      return {value: count.value, bound: count.bound, from: count.from, to: count.to}
  }
  const told = crowdByNumber(sentence, counts)
  if (told !== null) return told
  // "1,300 demonstrators, mainly of a party, protest": the tagger takes the verb for a noun
  const opening = openingCount(sentence, counts, act[0]!)
  return opening === null || harmed.has(opening.to - 1) || isThing(counts.get(opening.from)?.unit ?? "")
    ? null
    : opening
}
