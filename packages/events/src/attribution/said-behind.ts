// Sources behind a clause whose verb is in no list: what stands there, without an object, tells.
//
// > | Inspectors have not been let in since June, the quarterly note records; …
// > | Nuuk would have said no in any season, a former premier holds, but in winter nobody asked.
//                                            ^source          ^verb

import type {Sentence} from "@demarche/text"
import {hasClause, isBeforeVerb, isMark, lower} from "./clauses.ts"
import type {Report, Segment} from "./report.ts"
import {besideClause} from "./said-beside.ts"
import {type Stretch, stretchBefore} from "./source-phrase.ts"
import {happening, sayingBehind} from "./vocabulary.ts"

/** What a verb that is none of saying hands over by its place alone. */
export function saidBehind(sentence: Sentence, verb: number, segment: Segment): Report[] | null {
  if (!isTelling(sentence, verb)) return null
  const stretch = stretchBefore(sentence, verb)
  if (stretch === null || stretch.joined !== "" || stretch.from <= segment.from) return null
  if (sentence.forms[stretch.from - 1] !== "," || !standsAlone(sentence, stretch, verb)) return null
  if (!hasClause(sentence, segment.from, stretch.from)) return null
  // "…, the port burned, and two ships sank": a row of clauses
  if (sentence.forms[verb + 1] === "," && /^(and|or)$/.test(lower(sentence, verb + 2))) return null
  const report = besideClause(sentence, stretch, verb, "say", segment)
  return report === null ? null : [report]
}

/** Somebody and the verb, with auxiliaries and adverbs between at most: not "half of what the court had wanted". */
function standsAlone(sentence: Sentence, {phrase, from}: Stretch, verb: number): boolean {
  if (phrase.from !== from || !/^(NOUN|PROPN|PRON|ADJ|X)$/.test(sentence.upos[phrase.head]!)) return false
  if (!/^(DET|NOUN|PROPN|ADJ|PRON|NUM)$/.test(sentence.upos[from]!)) return false
  for (let at = phrase.to; at < verb; at++) if (!/^(AUX|ADV)$/.test(sentence.upos[at]!)) return false
  return true
}

/** A finite verb in the active voice before a mark; a known one also before a place or a time, or read as a participle. */
function isTelling(sentence: Sentence, verb: number): boolean {
  const lemma = sentence.lemmas[verb]!.toLowerCase()
  const known = sayingBehind.has(lemma)
  if (isBeforeVerb(sentence, verb, /^(am|is|are|was|were|be|been|being)$/)) return false
  const form = sentence.xpos[verb]!
  if (form === "VBN") {
    if (!known && !isBeforeVerb(sentence, verb, /^(has|have|had)$/)) return false
  } else if (!/^VB[DZP]$/.test(form)) return false
  const next = verb + 1
  if (isMark(sentence, next) || next === sentence.forms.length) return known || !happening.has(lemma)
  return (
    known &&
    /^(ADP|ADV)$/.test(sentence.upos[next]!) &&
    !/^(by|for|about|against|out|up|off|of)$/.test(lower(sentence, next))
  )
}
