// What sounds like an act and is a matter of one's own: travel advice, an office of one's own that shuts, a feast, a match.

import type {Sentence} from "@demarche/text"
import {childWith} from "../arguments/phrase.ts"
import type {Participant} from "../mentions/participant.ts"
import type {Interpretation} from "../triggers/interpretation.ts"
import type {Parties} from "./parties.ts"

/**
 * Whom a state tells to keep away from a land abroad is nobody's opponent.
 *
 * > | Tokyo warned its nationals to avoid the area. | advised Britons to leave Lebanon | urged his citizens to vote
 *           ^                       ^                 ^                 ^                                    ^ no journey
 */
export function isTravelAdvice(
  sentence: Sentence,
  {type, top}: Interpretation,
  {actors, recipients}: Parties,
): boolean {
  if (
    !/^(REQUEST|THREATEN)$/.test(type) ||
    !/^(warn|advise|urge|tell|ask|caution)$/.test(sentence.lemmas[top]!)
  )
    return false
  if (recipients.length === 0 || !recipients.every(party => areOwnPeople(party, actors))) return false
  const {lemmas, forms} = sentence
  return lemmas.some(
    (lemma, at) =>
      at > top &&
      (/^(leave|avoid|travel|visit|depart|postpone|defer)$/.test(lemma) ||
        (/^(stay|keep)$/.test(lemma) && /^(away|out|clear|off)$/.test(forms[at + 1] ?? ""))),
  )
}

/** "its nationals", "travellers", the British of Britain */
const areOwnPeople = ({sentence, head, resolution}: Participant, actors: readonly Participant[]): boolean => {
  const {lemmas, children, deprels, upos} = sentence
  if (/^(travell?er|tourist|holidaymaker)$/.test(lemmas[head]!)) return true
  if (/^(citizen|national)$/.test(lemmas[head]!))
    return children[head]!.some(child => deprels[child] === "nmod:poss" && upos[child] === "PRON")
  return (
    upos[head] === "PROPN" &&
    resolution.kind === "group" &&
    actors.some(actor => actor.resolution.code !== null && actor.resolution.code === resolution.code)
  )
}

/**
 * An office is its owner's to close.
 *
 * > | Two foundations have closed their offices in Minsk.
 *                          ^      ^^^^^
 */
export function isOwnToClose(sentence: Sentence, {type, top}: Interpretation): boolean {
  const {lemmas, children, deprels, upos} = sentence
  if (type !== "COERCE" || !/^(close|shut)$/.test(lemmas[top]!)) return false
  const closed = childWith(sentence, top, /^obj$/)
  return (
    closed !== undefined &&
    /^(office|bureau|branch|shop|store|factory|plant|business|clinic)$/.test(lemmas[closed]!) &&
    children[closed]!.some(child => deprels[child] === "nmod:poss" && upos[child] === "PRON")
  )
}

/**
 * Who takes to the streets out of joy protests against nobody.
 *
 * > | Hundreds poured into the streets, hooting horns to celebrate.
 *              ^top                                      ^
 */
export function isFeast({lemmas, heads}: Sentence, {type, mode, top}: Interpretation): boolean {
  if (type !== "PROTEST" || (mode !== null && mode !== "demo")) return false
  return lemmas.some((lemma, word) => {
    if (!/^(celebrate|rejoice)$/.test(lemma) || word < top) return false
    let at = word
    for (let steps = 0; at >= 0 && steps < 4; at = heads[at]!, steps++) if (at === top) return true
    return false
  })
}

/**
 * The end of a term dates another act and is none.
 *
 * > | dropped the charges days before he left office
 *                         ^              ^top
 */
export function endsTerm(sentence: Sentence, {type, mode, top}: Interpretation): boolean {
  const {lemmas, forms, deprels, children} = sentence
  return (
    type === "RETREAT" &&
    mode === "resign" &&
    lemmas[top] === "leave" &&
    deprels[top]!.startsWith("advcl") &&
    children[top]!.some(
      child => deprels[child] === "mark" && /^(before|after|until|since|when)$/i.test(forms[child]!),
    )
  )
}

/**
 * A truce that is said to end is kept by nobody.
 *
 * > | A ceasefire mediated by Egypt has broken down.
 *       ^truce                          ^verb
 */
export function isBrokenTruce(
  {lemmas, heads, deprels, forms, upos, xpos}: Sentence,
  {type, mode, trigger: [truce]}: Interpretation,
): boolean {
  if (type !== "RETREAT" || mode !== "ceasefire" || upos[truce!] !== "NOUN") return false
  // "a truce brokered by Qatar expired", whatever the tree makes of it
  const madeBy = /^(broker|mediate|negotiate|agree|reach|sign)$/.test(lemmas[truce! + 1] ?? "")
  const tells = madeBy ? xpos.findIndex((form, at) => at > truce! + 1 && /^VB[DZ]$/.test(form)) : -1
  if (tells > 0 && tells - truce! < 9 && ends.test(lemmas[tells]!)) return true
  const head = heads[truce!]!
  const but = forms.indexOf("but", truce!)
  // "has all but collapsed"
  const verb = but > 0 && forms[but - 1] === "all" && but - truce! < 10 ? but + 1 : head
  if (head < 0 || !deprels[truce!]!.startsWith("nsubj")) return false
  return lemmas[verb] === "break" || lemmas[verb] === "fall"
    ? deprels[truce!] === "nsubj:pass" || /^(down|apart|through)$/.test(forms[verb + 1] ?? "")
    : ends.test(lemmas[verb]!)
}

const ends = /^(collapse|unravel|crumble|fail|expire|lapse|violate|shatter)$/

/**
 * Police and soldiers who end a siege that is not called their own come to the help of the besieged.
 *
 * > | Commandos ended the siege of a hotel. | Security forces end the siege.
 *               ^top      ^                                   ^
 */
export function isSiegeOfOthers(sentence: Sentence, {type, top}: Interpretation, {actors}: Parties): boolean {
  const {lemmas, children, deprels} = sentence
  const siege = childWith(sentence, top, /^obj$/)
  return (
    (type === "CONCEDE" || type === "RETREAT") &&
    /^(end|break)$/.test(lemmas[top]!) &&
    siege !== undefined &&
    lemmas[siege] === "siege" &&
    !children[siege]!.some(child => deprels[child] === "nmod:poss") &&
    actors.length > 0 &&
    actors.every(({resolution: {sector}}) => sector === "MIL" || sector === "COP")
  )
}

/**
 * A driver or a crew that does not stop refuses nobody anything.
 *
 * > | Police shot at a van after it refused to stop. | Peru refused to stop the flights.
 *                                   ^top       ^stop                  ^ no driver
 */
export function isRefusalToHalt(sentence: Sentence, {type, top}: Interpretation): boolean {
  const {lemmas, children, deprels} = sentence
  const stop = childWith(sentence, top, /^xcomp$/)
  return (
    type === "REJECT" &&
    lemmas[top] === "refuse" &&
    stop !== undefined &&
    /^(stop|halt)$/.test(lemmas[stop]!) &&
    !children[stop]!.some(child => /^(obj|xcomp|ccomp)$/.test(deprels[child]!))
  )
}

const ofMatch =
  /^(penalties|shootout|semi-?finals?|quarter-?finals?|play-?offs?|tournament|championships?|qualifiers?|fifa|uefa|football|soccer|rugby|cricket|strikers?|goalkeeper|midfielder|knockouts?|cup)$/i

/**
 * Countries that meet at a ball game are their teams.
 *
 * > | Senegal will meet Gambia in the semi-final in Yaounde on Sunday.
 *                  ^top               ^
 */
export function isFixture(
  sentence: Sentence,
  other: string | null,
  {top}: Interpretation,
  {actors, recipients}: Parties,
): boolean {
  if (!/^(meet|face|host|visit|play|beat|defeat|draw|eliminate)$/.test(sentence.lemmas[top]!)) return false
  const sides = [...actors, ...recipients]
  return (
    sides.length > 0 &&
    sides.every(({resolution}) => resolution.kind === "state") &&
    ((other !== null && /sport/.test(other)) || sentence.forms.some(form => ofMatch.test(form)))
  )
}
