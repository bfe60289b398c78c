// Whom a verb counts: the people before it or behind it, read from the words beside it and not from the tree, since
// "kills three soldiers and wounds a driver" is parsed in as many ways as there are sentences.

import type {Bound} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import type {AmountExpression} from "../amounts/find-amounts.ts"

export interface Counted {
  readonly value: number
  readonly bound: Bound
  /** Tokens `from` (inclusive) to `to` (exclusive). */
  readonly from: number
  readonly to: number
}

export interface Item extends Counted {
  /** A number stands there; else it is one person by the article or the name. */
  readonly isStated: boolean
}

/** The counts of a sentence by the token they begin with, bound words included or not. */
export type CountsByToken = ReadonlyMap<number, AmountExpression>

export const countsByToken = (amounts: readonly AmountExpression[]): CountsByToken => {
  const found = new Map<number, AmountExpression>()
  for (const amount of amounts) {
    if (amount.isMoney) continue
    found.set(amount.at, amount)
    found.set(amount.from, amount)
  }
  return found
}

/** "the minister and 12 others" holds a number, "the minister" none. */
export const holdsCount = (counts: CountsByToken, {from, to}: Counted): boolean => {
  for (let token = from; token < to; token++) if (counts.has(token)) return true
  return false
}

export const article: RegExp = /^(a|an|another|one|his|her|the|its|their)$/i
const joinedArticle = /^(a|an|another|one|his|her)$/i
/** Words that may stand before a number without telling a bound. */
const skipped =
  /^(also|further|only|all|both|reportedly|allegedly|the|another|its|his|her|their|a|total|of|last|first|remaining|other|joint)$/i
export const plural: RegExp = /^(NNS|NNPS)$/
export const pairs: RegExp = /^(people|police|troops|personnel|forces|others|children|men|women)$/i
export const notPersons: RegExp =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|war|attack|operation|conflict|fire|number|toll|total|explosion|blast|strike|airstrike|raid|house|school|hospital|building|way|time|area|city|town|village|place|ammunition|installation|base|convoy|system|vehicle|car|bus|truck|ship|boat|vessel|tanker|plane|train|cash|control|responsibility|crew|family|cabinet|staff|team|group|gang|act|sign|rehearsal|insult|gesture|invitation|crime|threat|plan|deal|agreement|ban|law|bill|statement|decision|move|call|visit|vote|protest|rally|march|meeting|treaty|payment|ransom|warning|verdict|sentence|letter|message)$/i

const isNominal = (sentence: Sentence, token: number): boolean => {
  const upos = sentence.upos[token]
  if (upos === "NOUN" || upos === "PROPN" || upos === "ADJ" || upos === "NUM") return true
  const form = sentence.forms[token]!
  if (/^(alleged|suspected|presumed)$/.test(form)) return true
  if (form === "-" || form === "–" || form === "'s" || form === "’s" || form === "’" || form === "'")
    return true
  // "suspected members": a participle before its noun
  return (
    upos === "VERB" &&
    /^VB[NG]$/.test(sentence.xpos[token]!) &&
    /^(NOUN|PROPN|ADJ)$/.test(sentence.upos[token + 1] ?? "")
  )
}

/** "a Polish national and a civilian": the tagger takes them for adjectives where no noun follows. */
const adjectiveForPerson = /^(civilian|national|militant|local|suspect|detainee|insurgent)s?$/i

/** The nouns that begin at a token: where they end, and the last one. */
export function nounRun(sentence: Sentence, at: number): {to: number; head: number} | null {
  let head = -1
  let token = at
  for (; token < sentence.forms.length && token - at < 12 && isNominal(sentence, token); token++)
    if (
      /^(NOUN|PROPN)$/.test(sentence.upos[token]!) ||
      (sentence.upos[token] === "ADJ" &&
        (adjectiveForPerson.test(sentence.forms[token]!) ||
          // "a Russian and a Ukrainian"
          (/^[A-Z]/.test(sentence.forms[token]!) && /^(and|,)$/.test(sentence.forms[token + 1] ?? ""))))
    )
      head = token
  return head < 0 ? null : {to: head + 1, head}
}

/** "members of the rebel group", "officers from Peru": what follows a noun with "of" belongs to it. */
function throughOf(sentence: Sentence, at: number): number {
  let to = at
  for (let round = 0; round < 3; round++) {
    const form = sentence.forms[to] ?? ""
    if (form === "(") {
      const close = sentence.forms.indexOf(")", to)
      if (close < 0 || close - to > 8) return to
      // "145 fighters of the Liberation Army (ELN)", "145 Liberation Army (ELN) fighters"
      to = nounRun(sentence, close + 1)?.to ?? close + 1
      continue
    }
    if (!/^(of|from|each)$/.test(form)) return to
    let next = to + 1
    while (/^(DET|PRON)$/.test(sentence.upos[next] ?? "")) next++
    const run = nounRun(sentence, next)
    if (run === null) return form === "each" ? to + 1 : to
    to = run.to
  }
  return to
}

/** What is done with people, who stand behind its "of". */
const moving = /^(expulsion|deportation|release|abduction|transfer|handover)$/

/** "a married couple", "the pair", "a pair of students": two. */
export const headsOf = ({lemmas}: Sentence, noun: number): number =>
  /^(couple|pair|duo)$/.test(lemmas[noun]!) ? 2 : 1

/** The people that begin at a token: "at least 20 of the soldiers", "a Hezbollah commander", "another". */
function itemAt(sentence: Sentence, counts: CountsByToken, at: number): Item | null {
  let token = at
  for (
    let passed = 0;
    passed < 3 && skipped.test(sentence.forms[token] ?? "") && !counts.has(token);
    passed++
  )
    token++
  if (!counts.has(token)) token = at
  const count = counts.get(token)
  // "leading to four deaths and many injured"
  if (count !== undefined && /^(death|fatality|injury|casualty|life|year|month|hit|strike)$/.test(count.unit))
    return null
  if (count !== undefined) {
    const end = Math.max(count.to, count.noun + 1)
    return {
      value: count.value,
      bound: count.bound,
      from: count.from,
      to: throughOf(sentence, end),
      isStated: true,
    }
  }
  const form = sentence.forms[at] ?? ""
  const isArticle = article.test(form)
  const run = nounRun(sentence, isArticle ? at + 1 : at)
  const group =
    run === null ? undefined : sentence.forms[run.to] === "of" ? counts.get(run.to + 1) : undefined
  if (
    run !== null &&
    group !== undefined &&
    // "its crew of four", "the expulsion of 17 nationals"
    (/^(crew|group|team|family|party|crowd|band)$/.test(sentence.lemmas[run.head]!) ||
      moving.test(sentence.lemmas[run.head]!))
  )
    return {
      value: group.value,
      bound: group.bound,
      from: at,
      to: Math.max(group.to, group.noun + 1),
      isStated: true,
    }
  const one = (to: number): Item => ({
    value: run === null ? 1 : headsOf(sentence, run.head),
    bound: "exact",
    from: at,
    to,
    isStated: false,
  })
  if (run === null) return /^another$/i.test(form) ? one(at + 1) : null
  if (
    plural.test(sentence.xpos[run.head]!) ||
    (!joinedArticle.test(form) && pairs.test(sentence.forms[run.head]!))
  )
    return null
  if (notPersons.test(sentence.lemmas[run.head]!) || moving.test(sentence.lemmas[run.head]!)) return null
  // "…, Katsina State, Nigeria, and three villagers": a place is nobody
  if (!isArticle && sentence.names.some(name => name.type === "LOC" && name.from < run.to && at < name.to))
    return null
  if (!isArticle && sentence.upos[run.head] !== "PROPN" && sentence.upos[at] !== "PROPN") return null
  return one(throughOf(sentence, run.to))
}

export const sumOf = (items: readonly Item[]): Counted | null => {
  const [first] = items
  if (first === undefined) return null
  // "three drivers, two Indians and a Pakistani": told once by what they were, and again by whence
  const rest = items.slice(1)
  if (rest.length > 1 && rest.reduce((sum, {value}) => sum + value, 0) === first.value) return first
  const bounds = new Set(items.map(item => item.bound))
  bounds.delete("exact")
  return {
    value: items.reduce((sum, item) => sum + item.value, 0),
    bound: bounds.size === 0 ? "exact" : bounds.size === 1 ? [...bounds][0]! : "about",
    from: first.from,
    to: Math.max(...items.map(item => Math.min(item.to, item.from + 12))),
  }
}

/**
 * What stands behind a comma, an "and" or both.
 *
 * > | 33 militants, as well as 29 passengers
 *                   ^^^^^^^^^^ joins
 */
function behindJoint(sentence: Sentence, to: number): {next: number; isJoined: boolean} {
  let next = to
  if (sentence.forms[next] === ",") next++
  const words = [0, 1, 2].map(ahead => sentence.forms[next + ahead] ?? "")
  if (/^(and|plus)$/.test(words[0]!)) return {next: next + 1, isJoined: true}
  if (/^(along|together) with$/.test(`${words[0]} ${words[1]}`)) return {next: next + 2, isJoined: true}
  if (words.join(" ") === "as well as") return {next: next + 3, isJoined: true}
  return {next, isJoined: false}
}

/**
 * Behind an apposition that a comma ends, before "and so many".
 *
 * > | killed Pedro Ruiz, the second-in-command of the ELN, and 14 other guerrillas
 *                      ^to                               ^ behind it
 */
function behindApposition(sentence: Sentence, {from, isStated}: Item, to: number): number {
  const {forms, upos, xpos, names} = sentence
  if (isStated || forms[to] !== ",") return to
  const isName = (token: number): boolean =>
    names.some(({type, from: first, to: last}) => type === "PER" && first <= token && token < last)
  const isNamed = isName(to - 1) && article.test(forms[to + 1] ?? "")
  const isTitled = forms[from] === "the" && isName(to + 1)
  if (!isNamed && !isTitled) return to
  for (let at = to + 1; at < forms.length && at - to < 16; at++) {
    if (forms[at] === ",") return /^(and|along|together|as)$/.test(forms[at + 1] ?? "") ? at : to
    if (/^[;:"“”]$/.test(forms[at]!) || (upos[at] === "VERB" && /^VB[DZP]$/.test(xpos[at]!))) return to
  }
  return to
}

const isFiniteVerb = (sentence: Sentence, token: number): boolean =>
  /^(VERB|AUX)$/.test(sentence.upos[token] ?? "") && !/^VB[GN]$/.test(sentence.xpos[token]!)

/** "sixteen soldiers and the perpetrator", "two fighters and the mayor of a village": one person more. */
const isOnePersonMore = (sentence: Sentence, at: number): boolean => {
  if (sentence.forms[at] !== "the") return false
  const run = nounRun(sentence, at + 1)
  return (
    run !== null &&
    sentence.xpos[run.head] === "NN" &&
    /(er|or|ist|man|woman|boy|girl|wife|husband|child|son|daughter|mother|father|pilot|suspect|chief|priest|imam|nun)$/.test(
      sentence.lemmas[run.head]!,
    ) &&
    !/^(border|power|water|river|number|order|matter|weather|sector|corridor|reactor|tractor|helicopter|transformer|tower|center|quarter|tanker|bomber|cover|war|floor|door|prison|reason|season)$/.test(
      sentence.lemmas[run.head]!,
    )
  )
}

/** The coordinated people that begin at a token. A list joined by commas alone is one person and an apposition. */
export function itemsFrom(sentence: Sentence, counts: CountsByToken, at: number, end: number): Item[] {
  const first = itemAt(sentence, counts, at)
  if (first === null || first.to > end) return []
  const items = [first]
  let sure = 1
  for (let to = first.to; items.length < 8; ) {
    to = behindApposition(sentence, items.at(-1)!, to)
    const {next, isJoined} = behindJoint(sentence, to)
    if (next === to) break
    if (isJoined && /^(as)$/.test(sentence.forms[next] ?? "")) break
    const item = itemAt(sentence, counts, next)
    if (item === null || item.to > end) break
    // "killed 100 militants from the front and Egypt", "the arrest of two men and the seizure of their car"
    if (
      !item.isStated &&
      !joinedArticle.test(sentence.forms[next]!) &&
      !(isJoined && isOnePersonMore(sentence, next)) &&
      (first.isStated || article.test(sentence.forms[first.from]!))
    )
      break
    // "killing five, and Iran said": a name behind the comma begins something else
    if (isFiniteVerb(sentence, item.to) && !item.isStated && end === sentence.forms.length) break
    items.push(item)
    if (isJoined) sure = items.length
    to = item.to
  }
  return items.slice(0, sure)
}

/** People named right behind a verb: "killing at least 20 soldiers and a driver". */
export const countBehind = (sentence: Sentence, counts: CountsByToken, verb: number): Counted | null => {
  let at = verb + 1
  while (/^(off|down|up|also|dead|over|back|away|out)$/.test(sentence.forms[at] ?? "") && !counts.has(at))
    at++
  // "detains and imprisons two men", "abducting and beheading 70 villagers"
  if (
    /^(and|or)$/.test(sentence.forms[at] ?? "") &&
    sentence.xpos[at + 1] === sentence.xpos[verb] &&
    sentence.upos[verb] === "VERB"
  )
    at += 2
  // "killed when a frigate sank": the clause behind names nobody
  if (sentence.upos[at] === "ADV" && !counts.has(at)) {
    if (/^(when|where|while|why|how)$/.test(sentence.forms[at]!)) return null
    at++
  }
  const items = itemsFrom(sentence, counts, at, sentence.forms.length)
  return isPairOfPeoples(sentence, items) ? null : sumOf(items)
}

/**
 * A people's name before the noun that it shares with another is nobody's.
 *
 * > | the killings of Hutu and Tutsi civilians
 *                     ^^^^           ^^^^^^^^^
 */
function isPairOfPeoples(sentence: Sentence, items: readonly Item[]): boolean {
  const [only] = items
  if (only === undefined || items.length > 1 || only.isStated || only.to - only.from > 1) return false
  if (sentence.names.some(({type, from}) => type === "PER" && from === only.from)) return false
  if (!/^(and|or)$/.test(sentence.forms[only.to] ?? "")) return false
  const run = nounRun(sentence, only.to + 1)
  return run !== null && run.to - only.to > 2 && plural.test(sentence.xpos[run.head]!)
}

const opensClause =
  /^(after|while|when|as|because|that|which|who|where|but|with|since|until|if|though|although|before|whom|said|says)$/

/** "are killed", and not "soldiers held in the north". */
export const hasAuxiliary = (sentence: Sentence, verb: number): boolean => {
  for (let at = verb - 1; at >= 0 && verb - at <= 3; at--) {
    if (sentence.upos[at] === "AUX") return true
    if (sentence.upos[at] !== "ADV") return false
  }
  return false
}

/** Where the clause of a token begins. */
function clauseStart(sentence: Sentence, verb: number): number {
  let at = verb - 1
  // "are shot and killed", "is shot dead": verbs in a row are one
  while (at >= 0 && (/^(AUX|ADV|CCONJ)$/.test(sentence.upos[at]!) || sentence.xpos[at] === "VBN")) at--
  for (; at >= 0 && verb - at < 45; at--) {
    const form = sentence.forms[at]!.toLowerCase()
    if (form === ";" || form === ":" || form === "—" || form === "“" || form === '"') return at + 1
    // "all but two of them Kenyans"
    const isButFew = form === "but" && /^all$/i.test(sentence.forms[at - 1] ?? "")
    if (opensClause.test(form) && sentence.upos[at] !== "NOUN" && !isButFew) return at + 1
    if (
      sentence.upos[at] === "VERB" &&
      !/^(alleged|suspected|presumed)$/.test(form) &&
      (/^(VBD|VBZ|VBP|VB)$/.test(sentence.xpos[at]!) ||
        (sentence.xpos[at] === "VBN" && hasAuxiliary(sentence, at)))
    )
      return at + 1
  }
  return at + 1
}

const harmed = /^(killed|dead|wounded|injured|hurt|arrested|detained|kidnapped|abducted|missing)$/

/**
 * The people of one verb are not those of the next.
 *
 * > | Two civilians killed and three wounded | one person killed and another injured | ten killed and several injured
 *                              ^ from here                           ^ from here                      ^ nobody counted
 */
function behindOtherHarm(sentence: Sentence, counts: CountsByToken, start: number, verb: number): number {
  let from = start
  for (let at = start; at < verb; at++) {
    if (!harmed.test(sentence.forms[at]!)) continue
    for (let behind = at + 1; behind < verb; behind++) {
      if (counts.has(behind) || /^(another|a|an)$/.test(sentence.forms[behind]!)) {
        from = at + 1
        break
      }
      if (/^(several|many|others|more|some|dozens)$/.test(sentence.forms[behind]!)) return verb
    }
  }
  return from
}

/**
 * Somebody by name and others: one more.
 *
 * > | Oseguera, leader of the cartel, and six other gunmen are killed.
 *     ^^^^^^^^ 1                          ^^^ and 6
 */
function withNamed(sentence: Sentence, items: readonly Item[]): Counted | null {
  const sum = sumOf(items)
  const [first] = items
  if (sum === null || first === undefined) return sum
  const isOthers = sentence.forms.slice(first.from, first.to).some(form => /^others?$/.test(form))
  if (!isOthers || sentence.forms[first.from - 1] !== "and") return sum
  const named = sentence.names.find(
    ({type, to}) =>
      type === "PER" && to < first.from && first.from - to < 24 && /^(,|and)$/.test(sentence.forms[to] ?? ""),
  )
  const between = named === undefined ? [] : sentence.xpos.slice(named.to, first.from)
  return named === undefined || between.some(tag => /^VB[DZP]$/.test(tag))
    ? sum
    : {...sum, value: sum.value + 1, from: named.from}
}

/** People named before a verb: "three gunmen and a soldier are killed", "six others, including a child, were wounded". */
export function countBefore(
  sentence: Sentence,
  counts: CountsByToken,
  verb: number,
  statedOnly = false,
): Counted | null {
  let single: Counted | null = null
  let hasMany = false
  for (let at = behindOtherHarm(sentence, counts, clauseStart(sentence, verb), verb); at < verb; at++) {
    if (/^(including|include|among)$/i.test(sentence.forms[at]!)) {
      // "…, including 46 children, and 50 others": a part of what is counted
      while (at + 1 < verb && sentence.forms[at] !== ",") at++
      continue
    }
    const upos = sentence.upos[at]!
    if (/^(CCONJ|PUNCT|ADV|SCONJ|PART|AUX)$/.test(upos) && !counts.has(at)) continue
    if (upos === "ADP" && !counts.has(at)) {
      // "In Kharkiv on Monday, two people": the phrases before are no people
      while (at + 1 < verb && sentence.forms[at + 1] !== "," && !counts.has(at + 1)) at++
      continue
    }
    const items = itemsFrom(sentence, counts, at, verb)
    if (items.some(item => item.isStated)) return withNamed(sentence, items)
    // "a boy and some insurgents": nobody says how many
    const end = items[items.length - 1]?.to ?? at
    if (items.length > 0 && /^(and|as)$/.test(sentence.forms[end] ?? "") && end < verb) hasMany = true
    if (items.length > 0) {
      single ??= hasMany ? null : sumOf(items)
      at = Math.max(at, items[items.length - 1]!.to - 1)
      continue
    }
    const run = nounRun(sentence, article.test(sentence.forms[at]!) ? at + 1 : at)
    if (run !== null) {
      if (run.to <= verb && plural.test(sentence.xpos[run.head]!)) hasMany = true
      at = Math.max(at, Math.min(run.to, verb) - 1)
    }
  }
  return statedOnly ? null : single
}
