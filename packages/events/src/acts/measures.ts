// How much and how many: people dead, wounded, arrested or on the street as sizes, everything else that is counted or
// paid as amounts, each with the act it measures (corpus guide, 8).

import type {Amount, Count, Size} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {type AmountExpression, findAmounts} from "../amounts/find-amounts.ts"
import {numberAt} from "../amounts/numbers.ts"
import {spanOf} from "../mentions/participant.ts"
import {
  type CasualtyCount,
  type Counted,
  type CountsByToken,
  casualtiesOf,
  countBefore,
  countBehind,
  countsByToken,
  nounRun,
} from "./casualties.ts"

export interface Measures {
  readonly amounts: readonly Amount[]
  readonly size: Size | null
}

const none: Measures = {amounts: [], size: null}

/** What a count tells nothing of: lengths of time, sides, and the words for the act itself. */
const uncounted =
  /^(time|party|side|leader|man|point|area|front|way|round|minister|president|forum|summit|deal|agreement|talk|meeting|count|charge|attack|strike|phase|stage|decade|election|mile|kilometre|kilometer|km|metre|meter|term|night|occasion|death|life|case|article|anniversary|state|world|group|half|third|quarter|storey|nation|government|mi|mus|ft|vote|signature|benefit)$/

/** Things that are fired or sent. */
const weapons =
  /^(drone|missile|rocket|shell|bomb|mortar|munition|round|projectile|warplane|aircraft|jet|fighter|helicopter|tank|warship|ship|vessel|frigate|destroyer|submarine|bomber|vehicle|uav|grenade|torpedo|gun|howitzer|site|target|house|home|building|village|tanker|boat|truck|warhead|body)$/

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
;/^(dozens?|scores|hundreds?|thousands?|millions?|billions?|tens|several|half|[$€£¥₽₹₩₺₴₪₦].*)$/i

/** Steps from a token up to one of the act's words; -1 when another trigger lies between, `null` when neither is met. */
function stepsUp(
  sentence: Sentence,
  from: number,
  act: ReadonlySet<number>,
  stop: ReadonlySet<number>,
): number | null {
  for (let at = from, steps = 0; at >= 0 && steps < 14; at = sentence.heads[at]!, steps++) {
    if (act.has(at)) return steps
    if (stop.has(at)) return -1
  }
  return null
}

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
  // "returned 1,000 bodies": the dead are what is given back
  for (const {from, to, word} of casualties)
    if (type === "ASSAULT" || sentence.lemmas[word] !== "body")
      for (let token = from; token < to; token++) used.add(token)
  const take = (key: keyof Size, counted: Counted | null): void => {
    if (counted === null || size[key] !== undefined) return
    size[key] = told(counted)
    for (let token = counted.from; token < counted.to; token++) used.add(token)
  }
  if (type === "ASSAULT") {
    for (const casualty of casualties) {
      if (own.has(casualty.word) || (!rivals.has(casualty.word) && isNearest(casualty.word, own, rivals)))
        take(casualty.kind, casualty)
    }
  }
  if (type === "COERCE" && mode === "arrest") take("arrested", patientsOf(sentence, counts, act))
  if (type === "PROTEST") take("number", crowdOf(sentence, counts, act, own, others))
  const measured: Amount[] = []
  const add = ({value, unit, bound, from, to}: Counted & {unit: string}): void => {
    for (let token = from; token < to; token++) used.add(token)
    measured.push({value, unit, bound, text: textOf(from, to), span: spanOf(sentence, from, to)})
  }
  const isTaking = act.some(token => /^(kidnap|abduct)$/.test(sentence.lemmas[token]!))
  if (isTaking || /^(release|deport|abduct|expel|convict)$/.test(mode ?? "")) {
    const moved = patientsOf(sentence, counts, act, true)
    if (moved !== null && !used.has(moved.to - 1))
      add({...moved, unit: counts.get(moved.from)?.unit ?? "people"})
  }
  if (type === "SANCTION") for (const share of tariffsOf(sentence)) add(share)
  if (amounts.length === 0 && measured.length === 0)
    return Object.keys(size).length === 0 ? none : {amounts: measured, size}
  for (const found of amounts) {
    if (used.has(found.at)) continue
    const steps = stepsUp(sentence, found.at, own, found.isMoney ? nobody : others)
    if (steps === -1) continue
    if (!measures(sentence, found, type, mode, steps, own, others)) continue
    add(found)
  }
  return {amounts: measured, size: Object.keys(size).length === 0 ? null : size}
}

const nobody: ReadonlySet<number> = new Set()

/** "a 25% tariff", "tariffs of 34 per cent" */
function tariffsOf(sentence: Sentence): (Counted & {unit: string})[] {
  if (!sentence.lemmas.some(lemma => /^(tariff|duty|levy)$/.test(lemma))) return []
  return sentence.forms.flatMap((form, at) => {
    const value = numberAt(form)
    const next = sentence.forms[at + 1] ?? ""
    if (value === null || !/^(%|percent|per)$/.test(next)) return []
    return [{value, bound: "exact" as const, unit: "percent", from: at, to: at + (next === "per" ? 3 : 2)}]
  })
}

/** Phrases that tell where, when or of whom, and not how much. */
const beside =
  /^(in|at|across|between|after|before|until|within|during|near|through|throughout|from|under|including|among|since|along)$/i

/** "took in 250 pupils": a particle and no phrase of place. */
const takesIn = (sentence: Sentence, from: number): boolean =>
  [from - 1, from - 2].some(
    at => sentence.forms[at] === "in" && /^(take|let|bring|call|fly)$/.test(sentence.lemmas[at - 1] ?? ""),
  )

/** The word before a number and what bounds it. */
const wordBefore = (sentence: Sentence, from: number): string => {
  let at = from - 1
  while (
    at >= 0 &&
    /^(the|all|its|his|their|another|a|her|some|last|first|total|other|of)$/i.test(sentence.forms[at]!)
  )
    at--
  return sentence.forms[at] ?? ""
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
  if (found.isMoney) return steps !== null || (isNear && !behindSpeech(sentence, found.at, own))
  if (type === "PROTEST" || type === "CONSULT" || uncounted.test(found.unit)) return false
  if (type === "COERCE" && mode === "arrest") return false
  if (beside.test(wordBefore(sentence, found.from)) && !takesIn(sentence, found.from)) return false
  if (type === "ASSAULT" && mode !== "abduct" && mode !== "sexual" && mode !== "beat" && mode !== "torture") {
    if (!weapons.test(found.unit)) return false
  }
  if (type === "ACCUSE") return steps !== null && steps <= 2
  return steps === null ? isNear : steps <= 6
}

/** A verb of its own stands between the number and the act. */
const behindSpeech = (sentence: Sentence, token: number, own: ReadonlySet<number>): boolean => {
  const nearest = [...own].reduce((best, at) => (Math.abs(at - token) < Math.abs(best - token) ? at : best))
  for (let at = Math.min(nearest, token) + 1; at < Math.max(nearest, token); at++)
    if (sentence.upos[at] === "VERB" && /^(VBD|VBZ|VBP)$/.test(sentence.xpos[at]!)) return true
  return false
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
    if (found !== null && (!statedOnly || counts.has(found.from))) return found
    const subject = passiveSubject(sentence, counts, word)
    if (subject !== null) return subject
    // only the deciding word names one person without a number
    if (!statedOnly) return found
  }
  return null
}

function patientsAt(sentence: Sentence, counts: CountsByToken, trigger: number): Counted | null {
  if (isPassive(sentence, trigger)) return countBefore(sentence, counts, trigger)
  const behind = countBehind(sentence, counts, trigger) ?? behindAdverbial(sentence, counts, trigger)
  if (sentence.upos[trigger] === "VERB" || (behind !== null && counts.has(behind.from)))
    return behind ?? (sentence.xpos[trigger] === "VBN" ? countBefore(sentence, counts, trigger) : null)
  for (let at = trigger + 1; at < Math.min(trigger + 4, sentence.forms.length); at++)
    if (sentence.forms[at] === "of") return countBehind(sentence, counts, at)
  return null
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

/** Who marches: a stated number before the verb, in its subject, or with a noun for the crowd. */
function crowdOf(
  sentence: Sentence,
  counts: CountsByToken,
  act: readonly number[],
  own: ReadonlySet<number>,
  others: ReadonlySet<number>,
): Counted | null {
  for (const trigger of act) {
    const governor = sentence.heads[trigger]!
    for (const verb of [trigger, governor]) {
      if (verb < 0 || sentence.upos[verb] !== "VERB") continue
      if (/^(arrest|detain|kill|injure|wound|hurt|release|sentence|vote)$/.test(sentence.lemmas[verb]!))
        continue
      const before = countBefore(sentence, counts, verb, true)
      if (before !== null) return before
    }
  }
  for (const count of new Set(counts.values())) {
    if (uncounted.test(count.unit) || weapons.test(count.unit)) continue
    if (/^(VERB|AUX)$/.test(sentence.upos[Math.max(count.to, count.noun + 1)] ?? "")) continue
    const steps = stepsUp(sentence, count.at, own, others)
    if (steps !== null && steps >= 0 && steps <= 5 && !beside.test(wordBefore(sentence, count.from)))
      return {value: count.value, bound: count.bound, from: count.from, to: count.to}
  }
  return null
}
