// Arrests that a conviction tells along with it, and convictions that a term in prison tells.

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

/** "sentenced to eight years in a penal colony", "got nine years from a court", "sentenced to life": time that is served. */
function isTerm({forms, lemmas}: Sentence, verb: number): boolean {
  const behind = forms.slice(verb + 1, verb + 24)
  if (behind.some(form => /^(death|suspended|absentia|probation|community|hanging|lashes|fine)$/i.test(form)))
    return false
  if (/^(get|give|hand|draw|receive)$/.test(lemmas[verb]!))
    return behind.slice(0, 6).some(form => /^(years?|months?|life)$/i.test(form))
  if (lemmas[verb] !== "sentence") return false
  const to = behind.findIndex(
    (form, at) => form === "to" && /^(\p{L}+|\d+|[-–])$/u.test(behind[at + 1] ?? ""),
  )
  return to >= 0 && behind.slice(to + 1, to + 8).some(form => /^(years?|months?|life|decades?)$/i.test(form))
}

const termOf = String.raw`(?:(?:up to|at least|about|almost|nearly|more than|less than|between|under|over|a total of) )?(?:[\w-]+ )?(?:[\w-]+ )?(?:years?|months?)`

/** For how long somebody is put away: days in a cell are no sentence. */
const forTerm = new RegExp(
  String.raw`^(?:(?!\b(?:for|after|while|pending|awaiting|before)\b|[,;:]).)*\bfor (?:${termOf}|life)(?![\w-])(?! ago)`,
  "i",
)

const inPrison = new RegExp(
  String.raw`^(?:(?!\b(?:for|after|who)\b|[,;:]).)*?(?:\b${termOf} (?:in (?:prison|jail)|behind bars|of imprisonment)\b|\b(?:prison|jail) (?:terms?|sentences?)\b|\blife (?:in (?:prison|jail)|behind bars|sentences?|terms?)\b)`,
  "i",
)

const untried =
  /\b(pre-?trial|preventive(ly)?|pending|awaiting|remand(ed)?|investigat\w+|suspended|absentia)\b/i

const behind = ({forms}: Sentence, verb: number): string => forms.slice(verb + 1, verb + 24).join(" ")

/**
 * Whoever is given a term in prison is convicted.
 *
 * > | The commander was given 18 years in prison. | Students were handed prison terms.
 *                       ^verb
 */
export const isGivenTerm = (sentence: Sentence, verb: number): boolean =>
  /^(give|hand|get|receive)$/.test(sentence.lemmas[verb]!) &&
  inPrison.test(behind(sentence, verb)) &&
  !untried.test(sentence.forms.join(" "))

/**
 * Who is jailed for years has been convicted, told as such or not.
 *
 * > | A court jailed a colonel for twelve years. | Lecturers were sent to prison for up to nine years.
 *             ^arrest, and convict                                ^
 */
export function conviction(sentence: Sentence, act: Act): Act[] {
  const verb = act.trigger[0]!
  if (
    act.type !== "COERCE" ||
    act.mode !== "arrest" ||
    act.modality !== "actual" ||
    act.recipients.length === 0 ||
    !/^(jail|imprison|send)$/.test(sentence.lemmas[verb]!) ||
    !forTerm.test(behind(sentence, verb)) ||
    untried.test(sentence.forms.join(" ")) ||
    sentence.lemmas.some(lemma => /^(convict|sentence)$/i.test(lemma))
  )
    return []
  const {size} = act
  const people = size?.arrested
  return [
    {
      ...act,
      type: "SANCTION",
      mode: "convict",
      size: null,
      amounts:
        people === undefined || people.value < 2
          ? act.amounts
          : [...act.amounts, {...people, unit: "people"}],
      because: [...act.because, `a term behind "${sentence.forms[verb]}" tells a conviction too`],
    },
  ]
}

/** Whom a court convicts it also jails: the people counted there are the arrested here. */
function imprisoned({amounts, size}: Act, counts: Numbers["counts"]): Pick<Act, "amounts" | "size"> {
  const numbers = new Set([...counts.values()].map(({value, unit}) => `${value} ${unit}`))
  const people = amounts.find(({value, unit}) => numbers.has(`${value} ${unit}`))
  return {
    // the fine is the sentence, and not the arrest
    amounts: amounts.filter(amount => amount !== people && !isMoney(amount.unit)),
    size:
      people === undefined
        ? size?.arrested === undefined
          ? null
          : {arrested: size.arrested}
        : {arrested: {value: people.value, bound: people.bound, text: people.text, span: people.span}},
  }
}
