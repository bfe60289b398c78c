// How much and how many: amounts and sizes that stand inside the act they measure.

import type {Amount, Count, Size} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {type AmountExpression, findAmounts} from "../amounts/find-amounts.ts"
import {spanOf} from "../mentions/participant.ts"

/** Steps from a token up to one of the act's words, or -1 when another trigger lies between. */
function stepsUp(
  sentence: Sentence,
  from: number,
  act: ReadonlySet<number>,
  stop: ReadonlySet<number>,
): number {
  for (let at = from, steps = 0; at >= 0 && steps < 14; at = sentence.heads[at]!, steps++) {
    if (act.has(at)) return steps
    if (stop.has(at)) return -1
  }
  return -1
}

export interface Measures {
  readonly amounts: readonly Amount[]
  readonly size: Size | null
}

const people =
  /^(people|person|man|woman|child|civilian|soldier|policeman|officer|worker|student|villager|resident|protester|demonstrator|militant|fighter|rebel|insurgent|terrorist|troop|journalist|activist|member|migrant|refugee|passenger|pilgrim|worshipper|Palestinian|Israeli|other|individual|suspect|gunman|girl|boy|victim|hostage|sailor|marine|guard|inmate|prisoner|official|mourner|pupil|teacher|doctor|tourist|family|crew|dead|wounded|supporter|farmer|miner|nurse|driver|employee|Ukrainian|Russian|commander|nun|priest|monk|detainee|aid|peacekeeper|personnel|patient|medic|paramedic|immigrant)s?$/i

/**
 * Amounts and sizes of an act.
 *
 * > | Police arrested more than 200 protesters in Minsk.
 *                     ^^^^^^^^^^^^^ arrested, at_least 200
 * @param act tokens of the act (trigger, topmost word, the nouns it took up)
 * @param others tokens of other triggers: what hangs below them is theirs
 */
export function measuresOf(
  sentence: Sentence,
  textOf: (from: number, to: number) => string,
  type: string,
  mode: string | null,
  act: readonly number[],
  others: ReadonlySet<number>,
): Measures {
  const own = new Set(act)
  const amounts: Amount[] = []
  const size: {dead?: Count; injured?: Count; arrested?: Count; number?: Count} = {}
  for (const found of findAmounts(sentence)) {
    const steps = stepsUp(sentence, found.at, own, others)
    if (steps < 0) continue
    const span = spanOf(sentence, found.from, found.to)
    const text = textOf(found.from, found.to)
    if (!found.isMoney && (people.test(found.unit) || found.unit === "people")) {
      const key = sizeKey(sentence, found, type, mode, act)
      if (key !== null && size[key] === undefined)
        size[key] = {value: found.value, bound: found.bound, text, span}
      else if (key === null && type === "MOBILIZE")
        amounts.push({value: found.value, unit: found.unit, bound: found.bound, text, span})
      continue
    }
    if (
      found.isMoney ||
      (steps <= 4 &&
        /^(AGREE|AID|COOPERATE|SUPPORT|MOBILIZE|SANCTION|RETREAT|COERCE)$/.test(type) &&
        !/^(time|party|side|leader|country|man|point|area|day|minister|president|forum|summit|percent|deal|agreement)$/.test(
          found.unit,
        ))
    ) {
      amounts.push({value: found.value, unit: found.unit, bound: found.bound, text, span})
    }
  }
  return {amounts, size: Object.keys(size).length === 0 ? null : size}
}

const killing =
  /^(kill|murder|massacre|execute|behead|assassinate|slaughter|shoot|dead|die|death|killing|leave)$/
const wounding = /^(injure|wound|hurt|injured|wounded)$/

function sizeKey(
  sentence: Sentence,
  found: AmountExpression,
  type: string,
  mode: string | null,
  act: readonly number[],
): keyof Size | null {
  for (let at = found.at, steps = 0; at >= 0 && steps < 6; at = sentence.heads[at]!, steps++) {
    const lemma = sentence.lemmas[at]!.toLowerCase()
    if (wounding.test(lemma)) return "injured"
    if (killing.test(lemma)) return type === "ASSAULT" ? "dead" : null
    for (const child of sentence.children[at]!) {
      const below = sentence.lemmas[child]!.toLowerCase()
      if (/^(dead)$/.test(below)) return "dead"
      if (/^(injured|wounded)$/.test(below)) return "injured"
    }
    if (act.includes(at)) break
  }
  if (type === "COERCE" && mode === "arrest") return "arrested"
  if (type === "PROTEST" || type === "COERCE" || type === "RETREAT" || type === "ASSAULT") return "number"
  return null
}
