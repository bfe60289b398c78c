// Sources of headlines, set before or behind a mark without any verb.
//
// > | UN: gunmen killed 30 in Plateau state | Police kill two miners at roadblock: ombudsman | Army shells hospital - MSF
//     ^source                                                                      ^source                            ^source

import type {Sentence} from "@demarche/text"
import {hasTense} from "../arguments/phrase.ts"
import {hasClause} from "./clauses.ts"
import type {Report} from "./report.ts"
import {phraseFrom, type SourcePhrase} from "./source-phrase.ts"
import {isDocumentary} from "./vocabulary.ts"

/** A label has no more words. */
const longest = 5

/** Nouns for people and houses that tell, other than papers and stations. */
const teller =
  /^(official|police|minister|ministry|spokesman|spokeswoman|spokesperson|army|military|navy|government|witness|resident|ombudsman|monitor|watchdog|activist|lawyer|medic|doctor|prosecutor|aide|diplomat|source|mayor|governor|president|envoy|rebel|union|group|charity|agency|observer|expert|analyst|rapporteur|commission|inquiry|panel|court|survivor|relative|coroner|eyewitness|opposition|insider)$/

/** "MSF", "UNHCR"; states are told of, they do not tell. */
const isAcronym = (form: string): boolean =>
  /^[A-Z]{2,6}$/.test(form) && !/^(US|UK|UAE|EU|DRC|DR|USA|USSR|CAR)$/.test(form)

const tells = (sentence: Sentence, head: number): boolean =>
  isAcronym(sentence.forms[head]!) ||
  teller.test(sentence.lemmas[head]!.toLowerCase()) ||
  isDocumentary(sentence.lemmas[head]!, sentence.forms[head]!)

/** The report of a label, or none. */
export function labelled(sentence: Sentence): readonly Report[] {
  const length = sentence.forms.length
  const own = {lemma: "say", via: null, stance: "asserts" as const, form: "beside" as const}
  const first = sentence.forms.slice(0, longest + 1).indexOf(":")
  if (first > 0 && first !== datelineEnd(sentence)) {
    const source = wholePhrase(sentence, 0, first)
    if (source !== null && hasClause(sentence, first + 1, length))
      return [{...own, source, verb: first, ownFrom: 0, ownTo: first + 1, from: first + 1, to: length}]
  }
  const end = sentence.forms[length - 1] === "." ? length - 1 : length
  for (let at = end - 2; at >= end - 1 - longest && at > 2; at--) {
    if (!/^(:|-|–|—|--)$/.test(sentence.forms[at]!)) continue
    // a compound has no space beside its hyphen
    if (sentence.ends[at - 1] === sentence.starts[at]! && sentence.forms[at] !== ":") continue
    const source = wholePhrase(sentence, at + 1, end)
    return source === null || !hasAnyVerb(sentence, at)
      ? []
      : [{...own, source, verb: at, ownFrom: at, ownTo: end, from: 0, to: at}]
  }
  return []
}

const hasAnyVerb = (sentence: Sentence, to: number): boolean => {
  for (let at = 0; at < to; at++) if (hasTense(sentence, at) || sentence.upos[at] === "VERB") return true
  return false
}

/**
 * Where the place ends that the news in brief comes from; -1 where none stands.
 *
 * > | Fiji - SUVA: New Zealand's foreign minister announced a grant
 *                ^
 */
export function datelineEnd({forms}: Sentence): number {
  const mark = forms.slice(0, longest + 2).indexOf(":")
  if (mark < 3 || !/^[A-Z]{3,}$/.test(forms[mark - 1]!)) return -1
  const dash = forms.slice(0, mark).findIndex(form => /^[-–—]$/.test(form))
  return dash > 0 && forms.slice(0, mark).every((form, at) => at === dash || /^[A-Z]/.test(form)) ? mark : -1
}

function wholePhrase(sentence: Sentence, from: number, to: number): SourcePhrase | null {
  const source = phraseFrom(sentence, from, to)
  return source !== null && source.to === to && tells(sentence, source.head) ? source : null
}
