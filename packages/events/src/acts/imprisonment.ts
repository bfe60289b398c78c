// Arrests that a conviction tells along with it.

import type {Sentence} from "@demarche/text"
import {isMoney} from "../amounts/currencies.ts"
import type {Act} from "./act.ts"
import type {Numbers} from "./measures.ts"

/**
 * A conviction with prison is an arrest too (docs: the ambiguity table).
 *
 * > | A court sentenced the editor to five years in prison.
 *             ^convict                             ^arrest
 */
export function imprisonment(sentence: Sentence, act: Act, {counts}: Numbers): Act[] {
  if (act.type !== "SANCTION" || act.mode !== "convict" || act.modality !== "actual") return []
  const from = act.trigger[0]!
  const arrest = (token: number): Act[] => {
    const trigger = [token]
    return [
      {
        ...act,
        type: "COERCE",
        mode: "arrest",
        trigger,
        mentions: [{sentence, trigger}],
        ...imprisoned(act, counts),
        because: [`a conviction with "${sentence.forms[token]}" is an arrest too`],
      },
    ]
  }
  for (let token = from; token < sentence.forms.length; token++) {
    if (!/^(prison|jail|imprisonment|bars)$/i.test(sentence.forms[token]!)) continue
    for (let at = token, steps = 0; at >= 0 && steps < 8; at = sentence.heads[at]!, steps++) {
      if (at === from) return arrest(token)
    }
  }
  return isTerm(sentence, from) ? arrest(from) : []
}

/** "sentenced to eight years in a penal colony", "sentenced to life": time that is served. */
function isTerm({forms, lemmas}: Sentence, verb: number): boolean {
  if (lemmas[verb] !== "sentence") return false
  const behind = forms.slice(verb + 1, verb + 24)
  if (behind.some(form => /^(death|suspended|absentia|probation|community|hanging|lashes|fine)$/i.test(form)))
    return false
  const to = behind.findIndex(
    (form, at) => form === "to" && /^(\p{L}+|\d+|[-–])$/u.test(behind[at + 1] ?? ""),
  )
  return to >= 0 && behind.slice(to + 1, to + 6).some(form => /^(years?|months?|life|decades?)$/i.test(form))
}

/** Whom a court convicts it also jails: the people counted there are the arrested here. */
function imprisoned({amounts}: Act, counts: Numbers["counts"]): Pick<Act, "amounts" | "size"> {
  const numbers = new Set([...counts.values()].map(({value, unit}) => `${value} ${unit}`))
  const people = amounts.find(({value, unit}) => numbers.has(`${value} ${unit}`))
  return {
    // the fine is the sentence, and not the arrest
    amounts: amounts.filter(amount => amount !== people && !isMoney(amount.unit)),
    size:
      people === undefined
        ? null
        : {arrested: {value: people.value, bound: people.bound, text: people.text, span: people.span}},
  }
}
