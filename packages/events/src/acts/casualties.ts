// Whom a verb counts: the people killed, wounded or arrested, read from the words beside it and not from the tree, since
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

interface Item extends Counted {
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

const article = /^(a|an|another|one|his|her|the|its|their)$/i
const joinedArticle = /^(a|an|another|one|his|her)$/i
/** Words that may stand before a number without telling a bound. */
const skipped =
  /^(also|further|only|all|both|reportedly|allegedly|the|another|its|his|her|their|a|total|of|last|first|remaining|other|joint)$/i
const plural = /^(NNS|NNPS)$/
const pairs = /^(people|police|troops|personnel|forces|others|children|men|women)$/i
const notPersons =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|war|attack|operation|conflict|fire|number|toll|total|explosion|blast|strike|airstrike|raid|house|school|hospital|building|way|time|area|city|town|village|place|ammunition|installation|base|convoy|system|vehicle|car|bus|truck|ship|boat|vessel|tanker|plane|train|cash|control|responsibility)$/i

const isNominal = (sentence: Sentence, token: number): boolean => {
  const upos = sentence.upos[token]
  if (upos === "NOUN" || upos === "PROPN" || upos === "ADJ" || upos === "NUM") return true
  const form = sentence.forms[token]!
  if (form === "-" || form === "–" || form === "'s" || form === "’s" || form === "’" || form === "'")
    return true
  // "suspected members": a participle before its noun
  return (
    upos === "VERB" &&
    /^VB[NG]$/.test(sentence.xpos[token]!) &&
    /^(NOUN|PROPN|ADJ)$/.test(sentence.upos[token + 1] ?? "")
  )
}

/** The nouns that begin at a token: where they end, and the last one. */
export function nounRun(sentence: Sentence, at: number): {to: number; head: number} | null {
  let head = -1
  let token = at
  for (; token < sentence.forms.length && token - at < 12 && isNominal(sentence, token); token++)
    if (sentence.upos[token] === "NOUN" || sentence.upos[token] === "PROPN") head = token
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
      to = close + 1
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
  // "its crew of four"
  const group =
    run === null ? undefined : sentence.forms[run.to] === "of" ? counts.get(run.to + 1) : undefined
  if (
    run !== null &&
    group !== undefined &&
    /^(crew|group|team|family|party|crowd|band)$/.test(sentence.lemmas[run.head]!)
  )
    return {
      value: group.value,
      bound: group.bound,
      from: at,
      to: Math.max(group.to, group.noun + 1),
      isStated: true,
    }
  const one = (to: number): Item => ({value: 1, bound: "exact", from: at, to, isStated: false})
  if (run === null) return /^another$/i.test(form) ? one(at + 1) : null
  if (plural.test(sentence.xpos[run.head]!) || pairs.test(sentence.forms[run.head]!)) return null
  if (notPersons.test(sentence.lemmas[run.head]!)) return null
  // "…, Katsina State, Nigeria, and three villagers": a place is nobody
  if (!isArticle && sentence.names.some(name => name.type === "LOC" && name.from < run.to && at < name.to))
    return null
  if (!isArticle && sentence.upos[run.head] !== "PROPN" && sentence.upos[at] !== "PROPN") return null
  return one(throughOf(sentence, run.to))
}

const sumOf = (items: readonly Item[]): Counted | null => {
  const [first] = items
  if (first === undefined) return null
  const bounds = new Set(items.map(item => item.bound))
  bounds.delete("exact")
  return {
    value: items.reduce((sum, item) => sum + item.value, 0),
    bound: bounds.size === 0 ? "exact" : bounds.size === 1 ? [...bounds][0]! : "about",
    from: first.from,
    to: Math.max(...items.map(item => Math.min(item.to, item.from + 12))),
  }
}

/** The coordinated people that begin at a token. A list joined by commas alone is one person and an apposition. */
function itemsFrom(sentence: Sentence, counts: CountsByToken, at: number, end: number): Item[] {
  const first = itemAt(sentence, counts, at)
  if (first === null || first.to > end) return []
  const items = [first]
  let sure = 1
  for (let to = first.to; items.length < 8; ) {
    let next = to
    let isJoined = false
    if (sentence.forms[next] === ",") next++
    if (/^(and|plus)$/.test(sentence.forms[next] ?? "")) {
      isJoined = true
      next++
    }
    if (next === to) break
    if (isJoined && /^(as)$/.test(sentence.forms[next] ?? "")) break
    const item = itemAt(sentence, counts, next)
    if (item === null || item.to > end) break
    // "killed 100 militants from the front and Egypt", "the arrest of two men and the seizure of their car"
    if (
      !item.isStated &&
      !joinedArticle.test(sentence.forms[next]!) &&
      (first.isStated || article.test(sentence.forms[first.from]!))
    )
      break
    // "killing five, and Iran said": a name behind the comma begins something else
    if (/^(VERB|AUX)$/.test(sentence.upos[item.to] ?? "") && !item.isStated && end === sentence.forms.length)
      break
    items.push(item)
    if (isJoined) sure = items.length
    to = item.to
  }
  return items.slice(0, sure)
}

/** People named right behind a verb: "killing at least 20 soldiers and a driver". */
export const countBehind = (sentence: Sentence, counts: CountsByToken, verb: number): Counted | null => {
  let at = verb + 1
  while (/^(off|down|up|also|dead)$/.test(sentence.forms[at] ?? "") && !counts.has(at)) at++
  if (sentence.upos[at] === "ADV" && !counts.has(at)) at++
  return sumOf(itemsFrom(sentence, counts, at, sentence.forms.length))
}

const opensClause =
  /^(after|while|when|as|because|that|which|who|where|but|with|since|until|if|though|although|before|whom|said|says)$/

/** "are killed", and not "soldiers held in the north". */
const hasAuxiliary = (sentence: Sentence, verb: number): boolean => {
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
    if (opensClause.test(form) && sentence.upos[at] !== "NOUN") return at + 1
    if (
      sentence.upos[at] === "VERB" &&
      (/^(VBD|VBZ|VBP|VB)$/.test(sentence.xpos[at]!) ||
        (sentence.xpos[at] === "VBN" && hasAuxiliary(sentence, at)))
    )
      return at + 1
  }
  return at + 1
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
  for (let at = clauseStart(sentence, verb); at < verb; at++) {
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
    if (items.some(item => item.isStated)) return sumOf(items)
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

const kills =
  /^(kill(s|ed|ing)?|murder(s|ed|ing)|massacre(s|d)|massacring|execut(e|es|ed|ing)|behead(s|ed|ing)|assassinat(e|es|ed|ing)|slaughter(s|ed|ing)|lynch(es|ed|ing))$/
const dies = /^(die|dies|died|dead|perished)$/
const wounds = /^(injure|injures|injured|injuring|wound|wounds|wounded|wounding|hurt|maimed|maiming)$/
/** Nouns whose dead follow: "the killing of two guards". */
const deathOf = /^(killing|killings|murder|murders|death|deaths|assassination|execution|massacre)$/
const deadNouns = /^(death|fatality|corpse|body)$/

/** Forms and lemmas that may tell dead or wounded: most words are passed over at once. */
const telling = new Set(
  (
    "kill murder massacre execute behead assassinate slaughter lynch kills killed killing murders murdered murdering massacres " +
    "massacred massacring executes executed executing beheads beheaded beheading assassinates assassinated assassinating " +
    "slaughters slaughtered slaughtering lynched die dies died dead perished injure injures injured injuring wound wounds " +
    "wounded wounding hurt maimed maiming killings death deaths assassination execution fatality corpse body life lives " +
    "injury toll number shot shoots shooting shoot stabs stabbed gunned"
  ).split(" "),
)

export type Casualty = "dead" | "injured"

export interface CasualtyCount extends Counted {
  readonly kind: Casualty
  /** The word that tells it. */
  readonly word: number
}

const isPassive = (sentence: Sentence, verb: number): boolean => {
  for (let at = verb - 1; at >= 0 && verb - at <= 4; at--) {
    if (/^(is|are|was|were|been|being|be)$/i.test(sentence.forms[at]!)) return true
    if (!/^(ADV|AUX|CCONJ)$/.test(sentence.upos[at]!) && !/^VBN$/.test(sentence.xpos[at]!)) return false
  }
  return false
}

/** All dead and wounded that a sentence counts, left to right. */
export function casualtiesOf(sentence: Sentence, counts: CountsByToken): CasualtyCount[] {
  const found: CasualtyCount[] = []
  sentence.forms.forEach((raw, word) => {
    const form = raw.toLowerCase()
    if (!telling.has(form) && !telling.has(sentence.lemmas[word]!)) return
    const kind: Casualty | null =
      kills.test(form) || dies.test(form) || deathOf.test(form) || isFatalShot(sentence, word)
        ? "dead"
        : wounds.test(form)
          ? "injured"
          : null
    if (kind === null && form === "lives") {
      const verb = [word - 1, word - 2, word - 3].find(at =>
        /^(lost|lose|losing)$/.test(sentence.forms[at] ?? ""),
      )
      const counted = verb === undefined || counts.has(word - 1) ? null : countBefore(sentence, counts, verb)
      if (counted !== null) {
        found.push({...counted, kind: "dead", word})
        return
      }
    }
    if (kind === null) {
      const told = toldByNoun(sentence, counts, word)
      if (told !== null) found.push({...told, kind: told.kind, word})
      return
    }
    if (deathOf.test(form) && sentence.forms[word + 1] === "of") {
      const counted = countBehind(sentence, counts, word + 1)
      if (counted !== null) found.push({...counted, kind: "dead", word})
      return
    }
    const takesObject = !dies.test(form) && !isPassive(sentence, word)
    const counted =
      (takesObject ? countBehind(sentence, counts, word) : null) ??
      (!takesObject || /^(killed|injured|wounded|hurt)$/.test(form)
        ? countBefore(sentence, counts, word)
        : null)
    if (counted !== null && !isStruckThing(sentence, counts, counted)) found.push({...counted, kind, word})
  })
  return found
}

/** "shot down 337 drones", "shoots down a Bayraktar drone" */
const isStruckThing = (sentence: Sentence, counts: CountsByToken, {from, to}: Counted): boolean => {
  const noun = counts.get(from)?.noun ?? -1
  const last = noun >= 0 ? noun : to - 1
  for (let at = noun >= 0 ? noun : from; at <= last; at++)
    if (
      /^(drone|missile|rocket|aircraft|jet|plane|helicopter|uav|warplane|balloon|mi|mig|su)$/i.test(
        sentence.lemmas[at]!,
      )
    )
      return true
  return false
}

const isFatalShot = (sentence: Sentence, word: number): boolean =>
  /^(shot|shoots|shooting|shoot|stabs|stabbed|gunned)$/i.test(sentence.forms[word]!) &&
  (/^fatally$/i.test(sentence.forms[word - 1] ?? "") ||
    (/^(dead|down)$/i.test(sentence.forms[word + 1] ?? "") && !isPassive(sentence, word)))

/** "four deaths", "the death toll rises to 52", "the loss of 224 lives". */
function toldByNoun(
  sentence: Sentence,
  counts: CountsByToken,
  word: number,
): (Counted & {kind: Casualty}) | null {
  const lemma = sentence.lemmas[word]!.toLowerCase()
  let before: AmountExpression | undefined
  if (counts.size > 0) for (const count of counts.values()) if (count.noun === word) before = count
  if (before !== undefined && (deadNouns.test(lemma) || (lemma === "life" && losesLives(sentence, word))))
    return {kind: "dead", value: before.value, bound: before.bound, from: before.from, to: before.to}
  if (before !== undefined && lemma === "injury")
    return {kind: "injured", value: before.value, bound: before.bound, from: before.from, to: before.to}
  if (
    lemma === "toll" ||
    (lemma === "number" && /killed|dead/.test(sentence.forms.slice(word, word + 10).join(" ")))
  ) {
    for (let at = word + 1; at < sentence.forms.length && at - word < 40; at++) {
      const count = counts.get(at)
      if (
        count !== undefined &&
        /^(to|at|of|is|was|reaches|past|stands)$/i.test(sentence.forms[count.from - 1] ?? "")
      )
        return {kind: "dead", value: count.value, bound: count.bound, from: count.from, to: count.to}
      if (sentence.forms[at] === ";") break
    }
  }
  return null
}

const losesLives = (sentence: Sentence, life: number): boolean =>
  sentence.forms
    .slice(Math.max(0, life - 8), life + 4)
    .some(form => /^(loss|lost|claimed|claims|claiming|costing|cost|took|taking)$/i.test(form))
