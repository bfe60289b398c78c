// The words of a party as the record shows them: without the day, the place and the manner of the act that the parser
// hangs on them, and without those on its other side.

import {isCapitalized, type Sentence} from "@demarche/text"
import {prepositionOf, subtreeBounds} from "../arguments/phrase.ts"
import {type Participant, spanOf} from "./participant.ts"

const day =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|overnight|week|weekend|month|year|morning|afternoon|evening|night|dawn)$/i

/** "in response", "in protest", "on bribery charges", "to death", "in two operations": how, why or to what end. */
const manner =
  /^(response|retaliation|return|protest|turn|exchange|connection|relation|case|charge|suspicion|trial|bail|life|death|prison|jail|custody|raid|operation|attack|airstrike|strike|clash|shooting|bombing|explosion|incident|protest|crackdown|sweep)$/i

/** Those of whom "on", "for" or "to" behind them tells which they are. */
const named: Readonly<Record<string, RegExp>> = {
  on: /^(rapporteur|committee|commission|council|panel|camp|ministry|working|group|forum|conference)$/,
  for: /^(envoy|agency|minister|ministry|tribunal|bank|union|cent(er|re)|party|commissioner|secretary|force|camp|committee|commission|institute|foundation|fund|council|office|department|candidate|court|alliance|movement|unit|coordinator|spokes(man|woman|person)|organi[sz]ation|association|society|coalition|forces?|alternative|front|campaign|network|prosecutor|directorate)$/,
  to: /^(ambassador|envoy|adviser|advisor|delegate|delegation|aide|emissary|representative|heir|candidate|mission|secretary|attach[eé]|successor)$/,
}

/**
 * What belongs to the verb, though the parser hung it on whom the act is done to.
 *
 * > | Burkina Faso expelled three diplomats for alleged espionage. | asked the labour government for fish quotas | took the hostages to Israel
 *                                           ^off                                              ^off                               ^off
 */
const isOfVerb = ({sentence, head}: Participant, preposition: string): boolean =>
  (preposition === "from" && isTakenOut(sentence, head)) || isNotWhich(sentence, head, preposition)

/** "expelled 2,300 officers from the force", "suspended the island from its meetings" */
const isTakenOut = ({deprels, heads, lemmas}: Sentence, head: number): boolean =>
  /^(obj|nsubj:pass)$/.test(deprels[head]!) &&
  /^(expel|dismiss|suspend|ban|bar|remove|oust|exclude|discharge|sack|fire|purge|evacuate|release|free|rescue|withdraw|deport|recall|evict|drive)$/.test(
    lemmas[heads[head]!] ?? "",
  )

const isNotWhich = (sentence: Sentence, head: number, preposition: string): boolean =>
  named[preposition] !== undefined &&
  /^(obj|iobj|obl)$/.test(sentence.deprels[head]!) &&
  !named[preposition]!.test(sentence.lemmas[head]!.toLowerCase()) &&
  sentence.upos[head] !== "PROPN"

/** The first word of a party behind a day, year or hour that opens it. */
function behindDay({sentence: {forms, upos, heads}, head}: Participant, from: number): number {
  let at = from
  if (/^(on|in|by|early|late)$/i.test(forms[at]!) && isDay(forms[at + 1] ?? "")) at++
  while (at < head && isDay(forms[at]!) && (heads[at]! <= head || at > from)) at++
  // "Oct. 12 troops"; "Monday 12 troops" tells of twelve
  if (at > from && at < head && upos[at] === "NUM" && month.test(forms[at - 1]!)) at++
  return at > from && at <= head ? at : from
}

const month = /^(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(\.|[a-z]+)?$|^may$/i

/** "14:20 Crowds gather", "15:30 GMT Russia recalls": the hour of a running report. */
const hour = /^([01]?\d|2[0-4]):[0-5]\d$|^(GMT|UTC|BST|CET|EST|EDT)$/

const isDay = (form: string): boolean =>
  day.test(form) || month.test(form) || hour.test(form) || /^(1[89]|20)\d\d$/.test(form)

/**
 * The end of a party before what a court adds, however deep the parser hung it.
 *
 * > | sentenced the founder of two papers to four years in prison on Thursday
 *                                        ^to
 */
function beforeSentence({sentence, head}: Participant, to: number): number {
  const {deprels, heads, forms, lemmas} = sentence
  for (let at = head + 1; at < to; at++)
    if (
      deprels[at] === "case" &&
      forms[at] === "to" &&
      /^(year|month|day|life|death|prison|jail)$/.test(lemmas[heads[at]!]!)
    )
      return at
  return to
}

const isPlaceWord = /^(in|at|near|outside|across|around|off|along|inside)$/

type Place = {readonly start: number; readonly end: number; readonly in?: "title"} | null

/** "a court in Daejeon", "the embassy in Baghdad": which of them; "seven Cameroonian soldiers" tell it by themselves. */
const needsPlace = ({sentence, head, resolution: {kind, sector}}: Participant): boolean =>
  !/^(person|group)$/.test(kind) ||
  (/^(GOV|MIL|COP|JUD|LEG)$/.test(sector ?? "") &&
    !sentence.children[head]!.some(
      child =>
        sentence.deprels[child] === "nummod" ||
        (sentence.deprels[child] === "amod" && isCapitalized(sentence.forms[child]!)),
    ))

/**
 * The party with fewer words around its head, the same party when there is nothing to take off.
 *
 * > | On Saturday Belarus expelled two Polish diplomats in response.
 *        ^off                                          ^off
 * > | Gunmen in Baghdad kidnapped her.
 *            ^off, the act is placed there
 * @param place span of the place of the act
 */
export function withoutAdverbials(party: Participant, place: Place): Participant {
  const {sentence, head, span} = party
  let from = 0
  while (from < head && sentence.starts[from]! < span.start) from++
  let to = head + 1
  while (to < sentence.forms.length && sentence.ends[to]! <= span.end) to++
  if (sentence.starts[from] !== span.start) return party
  // "Saturday Belarus", "On Monday soldiers", "Oct. 12 troops", "1976 soldiers"
  from = behindDay(party, from)
  for (const child of sentence.children[head]!) {
    if (child <= head || child >= to) continue
    const preposition = prepositionOf(sentence, child)
    if (preposition === null || preposition === "of") continue
    const isPlace =
      place !== null &&
      !needsPlace(party) &&
      isPlaceWord.test(preposition) &&
      place.start >= sentence.starts[child]! - 40 &&
      place.start >= sentence.ends[head]! &&
      place.end <= sentence.ends[subtreeBounds(sentence, child).to - 1]!
    if (
      !isPlace &&
      !isOfVerb(party, preposition) &&
      !day.test(sentence.lemmas[child]!) &&
      !manner.test(sentence.lemmas[child]!)
    )
      continue
    to = Math.min(to, subtreeBounds(sentence, child).from)
  }
  to = beforeSentence(party, to)
  while (to > head + 1 && /^[,(]$/.test(sentence.forms[to - 1]!)) to--
  const told = spanOf(sentence, from, to)
  if (told.start === span.start && told.end >= span.end) return party
  return {...party, span: told, text: party.text.slice(told.start - span.start, told.end - span.start)}
}

/**
 * The words of a party up to those that name one on the other side.
 *
 * > | an appeal by the patriarch to the gunmen
 *                  ^party           ^other
 */
export function withoutOthers(party: Participant, others: readonly number[]): Participant {
  const {sentence, head, span} = party
  for (const other of others) {
    const start = sentence.starts[other]!
    if (other <= head || start < span.start || start >= span.end) continue
    let end = other
    while (end > head + 1 && sentence.upos[end] !== "ADP") end--
    if (end === head || sentence.upos[end] !== "ADP") continue
    const shorter = sentence.ends[end - 1]! - span.start
    return {...party, text: party.text.slice(0, shorter), span: {...span, end: span.start + shorter}}
  }
  return party
}
