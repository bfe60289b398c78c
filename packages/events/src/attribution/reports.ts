// All places of a sentence that hand over to a source, with the stretch of words each of them covers.
//
// > | Since Monday troops have left the town, a colonel said, and the bridge is open; residents saw none go.
//     ^covered                                ^source                                 ^another report

import type {Sentence} from "@demarche/text"
import {following, lower} from "./clauses.ts"
import {quoting} from "./quoting.ts"
import type {Report, Segment} from "./report.ts"
import {convictionAt, sayingAt} from "./said-before.ts"
import {saidBehind} from "./said-behind.ts"
import {accordingTo} from "./said-beside.ts"
import {labelled} from "./said-by-label.ts"
import {byAccountOf, hadItFrom, ifBelieved, speakingOf, viewOf} from "./said-otherwise.ts"
import {sayingLemma} from "./verb-of-saying.ts"

/** How far a source reaches to either side, in tokens. */
const reach = 160

const known = new WeakMap<Sentence, readonly Report[]>()

/** All reports of a sentence, read once. */
export function reportsOf(sentence: Sentence): readonly Report[] {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const found = readReports(sentence)
  known.set(sentence, found)
  return found
}

function readReports(sentence: Sentence): Report[] {
  const found: Report[] = []
  const length = sentence.forms.length
  let start = 0
  for (let at = 0; at <= length; at++) {
    if (at < length && sentence.forms[at] !== ";") continue
    for (let token = start; token < at; token++) {
      // a window, so that an endless sentence costs no more than its length
      const segment = {from: Math.max(start, token - reach), to: Math.min(at, token + reach)}
      const one = reportAt(sentence, token, segment)
      if (one !== null) found.push(...one.map(report => quoting(sentence, report, segment.to)))
    }
    start = at + 1
  }
  found.push(...labelled(sentence))
  return found
}

/** "as reported by", "as first reported by" */
const asReportedBy =
  /^(first |previously |earlier |already |also )?(?:reported|told|described|revealed|disclosed|confirmed|related|announced) by(?: |$)/

function reportAt(sentence: Sentence, token: number, segment: Segment): Report[] | null {
  const word = lower(sentence, token)
  if (word === "according" && lower(sentence, token + 1) === "to")
    return accordingTo(sentence, token, 2, segment)
  if (
    word === "in" &&
    /^(words|the (words|view|opinion|judgment|judgement|telling|version|account|eyes)) of/.test(
      following(sentence, token, 4),
    )
  )
    return accordingTo(sentence, token, lower(sentence, token + 1) === "the" ? 4 : 3, segment)
  if (
    word === "by" &&
    /^the (count|account|reckoning|estimate|tally|testimony|admission|description) of/.test(
      following(sentence, token, 4),
    )
  )
    return accordingTo(sentence, token, 4, segment)
  if (word === "in" && /^the \w+ words of$/.test(following(sentence, token, 4)))
    return accordingTo(sentence, token, 5, segment)
  if (word === "by" || word === "in") return byAccountOf(sentence, token, segment)
  const reportedBy = word === "as" ? asReportedBy.exec(following(sentence, token, 3)) : null
  if (reportedBy !== null) return accordingTo(sentence, token, reportedBy[1] === undefined ? 3 : 4, segment)
  if (word === "if") return ifBelieved(sentence, token, segment)
  if (word === "far" || sentence.upos[token] === "NOUN") {
    const found = viewOf(sentence, token, segment)
    if (found !== null) return found
  }
  if (word === "be" || sentence.upos[token] === "AUX" || sentence.lemmas[token] === "be") {
    const sure = convictionAt(sentence, token, segment)
    if (sure !== null) return sure
  }
  if (sentence.upos[token] === "VERB") {
    const found = speakingOf(sentence, token, segment) ?? hadItFrom(sentence, token, segment)
    if (found !== null) return found
  }
  const lemma = sayingLemma(sentence, token)
  const said = lemma === null ? null : sayingAt(sentence, token, lemma, segment)
  return said ?? (sentence.upos[token] === "VERB" ? saidBehind(sentence, token, segment) : null)
}
