// A time between a subject and its verb, or before the subject, that the parser took for the subject's noun.

import {reread, type Sentence} from "@demarche/text"
import {hang, type Tree, treeOf} from "./draft.ts"
import {has} from "./mend-clauses.ts"
import {isNoun} from "./phrase.ts"

const span =
  /^(hour|day|week|month|year|decade|night|morning|evening|afternoon|weekend|summer|winter|spring|autumn)s?$/i

/**
 * The name before a time that stands between it and its verb.
 *
 * > | Ghana last year signed deals with Togo. | Peru two years ago signed a treaty.
 *     ^name     ^time  ^verb                    ^name   ^time     ^verb
 */
function timeBehind(sentence: Sentence, time: number): {name: number; verb: number} | null {
  const {forms, upos, heads, deprels, children} = sentence
  if (!span.test(forms[time]!) || !/^obl/.test(deprels[time]!)) return null
  // "two years ago"
  const verb = /^(ago|earlier|before)$/.test(forms[heads[time]!] ?? "") ? heads[heads[time]!]! : heads[time]!
  if (verb <= time || upos[verb] !== "VERB" || has(sentence, verb, /^(nsubj|csubj|expl)/)) return null
  // "last", "two", "this", with nothing of the name behind it
  const from = /^(last|this|next|two|three|four|five|six|seven|eight|nine|ten|\d+|some|several|a)$/i.test(
    forms[time - 1] ?? "",
  )
    ? time - 1
    : -1
  if (from < 1) return null
  const name = children[time]!.find(
    child =>
      child < from && /^(compound|nmod:poss|nmod|amod|nsubj)$/.test(deprels[child]!) && isNoun(upos[child]),
  )
  if (name === undefined || has(sentence, name, /^case$/)) return null
  for (let at = name + 1; at < from; at++) if (upos[at] !== "PROPN" && heads[at] !== name) return null
  return {name, verb}
}

/**
 * Who stands behind a time that opens the sentence.
 *
 * > | The same evening Ms Kante and two union leaders were arrested.
 *              ^time   ^first                              ^verb
 */
function nameBehind(sentence: Sentence): {time: number; first: number; verb: number} | null {
  const {forms, upos, heads, deprels} = sentence
  const at = /^the$/i.test(forms[0]!) ? 1 : 0
  const words = at > 0 ? /^(same|next|following|previous)$/i : /^(last|next|this|that|later)$/i
  if (!words.test(forms[at] ?? "")) return null
  const time = at + 1
  if (!span.test(forms[time] ?? "") || !isNoun(upos[time + 1])) return null
  // "the same day operation"
  if (
    !/^\p{Lu}/u.test(forms[time + 1]!) &&
    !/^(police|troops|soldiers|rebels|gunmen|protesters)$/.test(forms[time + 1]!)
  )
    return null
  // "the same day Mr Moyo": also read as "Mr", which "the same day" is a part of
  const top = heads[time] === time + 1 ? time + 1 : time
  let verb = heads[top]!
  let row = top
  for (let steps = 0; steps < 4 && verb >= 0 && upos[verb] !== "VERB"; steps++) {
    row = verb
    verb = heads[verb]!
  }
  if (verb <= time || upos[verb] !== "VERB" || !/^(nsubj|obl)/.test(deprels[row]!)) return null
  const first =
    top === time ? sentence.children[time]!.find(child => child > time && isNoun(upos[child])) : row
  return first === undefined || first <= time ? null : {time, first, verb}
}

function setApart(tree: Tree, sentence: Sentence, verb: number, subject: number): void {
  hang(tree, subject, verb, has(sentence, verb, /^aux:pass$/) ? "nsubj:pass" : "nsubj")
}

/** The sentence with its times apart from who acts; the same object when nothing is wrong. */
export function mendTimes(sentence: Sentence): Sentence {
  let mended = sentence
  for (let time = 2; time < sentence.forms.length - 1; time++) {
    const found = timeBehind(mended, time)
    if (found === null) continue
    const tree = treeOf(mended)
    setApart(tree, mended, found.verb, found.name)
    mended = reread(mended, tree)
  }
  const opened = nameBehind(mended)
  if (opened === null) return mended
  const {time, first, verb} = opened
  const tree = treeOf(mended)
  for (let at = 0; at < time; at++) hang(tree, at, time, at === 0 && time > 1 ? "det" : "amod")
  hang(tree, time, verb, "obl:unmarked")
  setApart(tree, mended, verb, first)
  for (const child of mended.children[time]!) if (child > time && child !== first) tree.heads[child] = first
  return reread(mended, tree)
}
