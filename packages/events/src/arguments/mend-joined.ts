// A verb that "and" joins to a clause within another, where it goes on with the clause around it.

import {reread, type Sentence} from "@demarche/text"
import {draftOf} from "./draft.ts"
import {has, isTensed} from "./mend-clauses.ts"
import {childWith, isBelow, isNoun} from "./phrase.ts"

/** Verbs whose passive keeps an object: "had been given visas and promised work". */
const giving =
  /^(give|hand|award|offer|deny|show|grant|pay|teach|send|allow|ask|tell|promise|refuse|name|call|make|elect|appoint|declare|sentence|fine|order|warn|leave)$/

/**
 * The verb that a joined verb goes on with, past the clause of what was said.
 *
 * > | She said the nuns had been beaten and accused Hanoi of lying. | He said the talks would go on and demanded an apology.
 *         ^                      ^inner     ^verb                         ^                   ^inner   ^verb
 */
function behindContent(sentence: Sentence, verb: number): number | null {
  const {heads, deprels, xpos, lemmas, children} = sentence
  const inner = firstJoined(sentence, verb)
  if (inner === null || !/^ccomp$/.test(deprels[inner]!)) return null
  const above = heads[inner]!
  if (above < 0 || above > inner || !/^VB[DZP]$/.test(xpos[above]!) || !has(sentence, above, /^nsubj/))
    return null
  const object = children[verb]!.some(child => child > verb && /^(obj|ccomp)$/.test(deprels[child]!))
  if (!object) return null
  const modal = children[inner]!.some(child => deprels[child] === "aux" && xpos[child] === "MD")
  const isPast = xpos[verb] === "VBD" || (xpos[verb] === "VBN" && has(sentence, inner, /^aux:pass$/))
  if (!isPast || xpos[above] !== "VBD" || giving.test(lemmas[verb]!)) return null
  if (has(sentence, inner, /^aux:pass$/)) return has(sentence, inner, /^obj$/) ? null : above
  return modal || xpos[inner] === "VBG" ? above : null
}

/**
 * The same past a relative clause between commas.
 *
 * > | He denied the claim, which the court upheld in May, and described the ruling as unfair.
 *        ^                                 ^inner             ^verb
 */
function behindRelative(sentence: Sentence, verb: number): number | null {
  const {forms, heads, deprels, xpos, upos, children} = sentence
  const inner = firstJoined(sentence, verb)
  if (inner === null || deprels[inner] !== "acl:relcl" || upos[inner] !== "VERB") return null
  const word = children[inner]!.find(child => child < inner && /^(which|who|whom)$/.test(forms[child]!))
  if (word === undefined || forms[word - 1] !== ",") return null
  const and = childWith(sentence, verb, /^cc$/)
  if (and === undefined || !/^and$/.test(forms[and]!) || forms[and - 1] !== ",") return null
  // ", which signed, ratified, and praised": a row of its own
  if (forms.slice(inner, and - 1).includes(",")) return null
  let above = heads[inner]!
  while (above >= 0 && upos[above] !== "VERB") above = heads[above]!
  if (above < 0 || above > word || !isTensed(sentence, above) || !has(sentence, above, /^nsubj/)) return null
  return isTensed(sentence, verb) && xpos[verb] === tenseOf(sentence, above) ? above : null
}

const tenseOf = ({xpos, children, deprels}: Sentence, verb: number): string => {
  const auxiliary = children[verb]!.find(child => deprels[child]!.startsWith("aux"))
  return xpos[auxiliary ?? verb]!
}

/**
 * The verb that a joined verb goes on with, where the parser joined it to the object between.
 *
 * > | The party, which denies the charge and accuses Portugal of bias
 *                      ^             ^object ^verb
 */
function behindObject(sentence: Sentence, verb: number): number | null {
  const {heads, deprels, upos, xpos} = sentence
  const object = heads[verb]!
  if (upos[verb] !== "VERB" || deprels[verb] !== "conj" || object < 0 || !isNoun(upos[object])) return null
  if (!/^(obj|obl|nmod)$/.test(deprels[object]!) || childWith(sentence, verb, /^cc$/) !== verb - 1)
    return null
  if (has(sentence, verb, /^(nsubj|csubj|expl|mark|aux)/) || !/^VB[DZP]$/.test(xpos[verb]!)) return null
  let above = heads[object]!
  while (above >= 0 && isNoun(upos[above])) above = heads[above]!
  return above >= 0 && above < object && upos[above] === "VERB" && tenseOf(sentence, above) === xpos[verb]
    ? above
    : null
}

/** The verb with which a row begins that another without a subject of its own goes on with. */
function firstJoined(sentence: Sentence, verb: number): number | null {
  const {heads, deprels, upos} = sentence
  if (upos[verb] !== "VERB" || deprels[verb] !== "conj" || !has(sentence, verb, /^cc$/)) return null
  if (has(sentence, verb, /^(nsubj|csubj|expl|mark|aux)/)) return null
  let at = heads[verb]!
  for (let steps = 0; deprels[at] === "conj" && heads[at]! >= 0 && steps < 6; steps++) at = heads[at]!
  return at < verb && upos[at] === "VERB" && isBelow(sentence, verb, at) ? at : null
}

/** The sentence with its joined verbs below those that they go on with; the same object when nothing is wrong. */
export function mendJoined(sentence: Sentence): Sentence {
  let mended = sentence
  for (let verb = 4; verb < sentence.forms.length; verb++) {
    const above = behindObject(mended, verb) ?? behindContent(mended, verb) ?? behindRelative(mended, verb)
    if (above === null) continue
    const draft = draftOf(mended)
    draft.heads[verb] = above
    draft.xpos[verb] = draft.xpos[verb] === "VBN" ? "VBD" : draft.xpos[verb]!
    mended = reread(mended, draft)
  }
  return mended
}
