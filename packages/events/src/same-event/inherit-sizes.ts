// The dead and wounded of an attack are often told in a sentence of their own, which holds no other act.

import type {Sentence} from "@demarche/text"
import type {Act} from "../acts/act.ts"
import {type Casualty, type CasualtyCount, casualtiesOf} from "../acts/casualties.ts"
import {countsByToken} from "../acts/counted-people.ts"
import {findAmounts} from "../amounts/find-amounts.ts"
import {spanOf} from "../mentions/participant.ts"

const tellsCasualties =
  /^(killed|injured|wounded|dead|died|casualties|killing|injuring|toll|deaths|hospitali[sz]ed)$/

const isAccident =
  /^(crash|earthquake|flood|fire|collision|accident|landslide|storm|collapse|derailment|stampede|fall|avalanche|outbreak|epidemic)$/

/**
 * The dead of many months are not those of the attack before.
 *
 * > | Gunmen attacked a mosque, wounding an imam. More than 300 people have been killed since the vote in March.
 *                                                                      ^^^^             ^^^^^ not of an attack
 */
function isTollOfMonths({forms, lemmas}: Sentence): boolean {
  const words = forms.map(form => form.toLowerCase())
  const told = words.join(" ")
  if (
    /\b(so far this|already this|this) year\b|\bin the (last|past) (\S+ )?(weeks|months|years?)\b/.test(told)
  )
    return true
  const since = words.indexOf("since")
  if (since < 0 || !words.some(word => /^(has|have)$/.test(word))) return false
  return !lemmas
    .slice(since + 1, since + 6)
    .some(lemma =>
      /^(attack|assault|offensive|strike|raid|shelling|blast|bombing|fighting|clash|siege|today|yesterday|dawn|morning)$/.test(
        lemma,
      ),
    )
}

/**
 * Counts told right behind an attack, or a protest where no attack is told, are its own.
 *
 * > | Suspected drones struck the airport. At least two people were injured.
 *                      ^attack              ^^^^^^^^^^^^ injured, at_least 2
 * @param textOf words of a sentence between two tokens
 */
export function inheritSizes(
  acts: readonly Act[],
  sentences: readonly Sentence[],
  textOf: (sentence: Sentence, from: number, to: number) => string,
): Act[] {
  const taught = new Map<Act, Act>()
  for (const [at, sentence] of sentences.entries()) {
    if (at === 0 || !sentence.forms.some(form => tellsCasualties.test(form))) continue
    if (sentence.lemmas.some(lemma => isAccident.test(lemma)) || isTollOfMonths(sentence)) continue
    const before = sentences[at - 1]!
    if (before.in !== sentence.in || acts.some(act => act.sentence === sentence && act.type === "ASSAULT"))
      continue
    const told = acts.filter(act => act.sentence === before)
    const struck = told.filter(act => act.type === "ASSAULT")
    // "Riots shook the port. At least thirty deaths were reported."
    const attacks = struck.length > 0 ? struck : told.filter(act => act.type === "PROTEST")
    const attack = attacks.at(-1)
    if (attack === undefined || attacks.length > 1 || attack.modality !== "actual") continue
    const size: Partial<Record<Casualty, CasualtyCount>> = {}
    for (const casualty of casualtiesOf(sentence, countsByToken(findAmounts(sentence))))
      size[casualty.kind] ??= casualty
    const added = Object.entries(size)
      .filter(([kind]) => attack.size?.[kind as Casualty] === undefined)
      .map(([kind, {value, bound, from, to}]) => [
        kind,
        {value, bound, text: textOf(sentence, from, to), span: spanOf(sentence, from, to)},
      ])
    if (added.length === 0) continue
    taught.set(attack, {
      ...attack,
      size: {...attack.size, ...Object.fromEntries(added)},
      because: [...attack.because, `how many is told in sentence ${sentence.index + 1}`],
    })
  }
  return taught.size === 0 ? [...acts] : acts.map(act => taught.get(act) ?? act)
}
