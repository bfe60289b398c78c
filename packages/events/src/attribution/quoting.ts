// Sources within sources: "X quoted Y as saying", "Y was quoted by X", "X wrote, quoting Y".

import type {Sentence} from "@demarche/text"
import {following, isMark, lower} from "./clauses.ts"
import {covered} from "./covered.ts"
import type {Report, Segment} from "./report.ts"
import {phraseFrom, type SourcePhrase, stretchBefore} from "./source-phrase.ts"
import {isDocumentary} from "./vocabulary.ts"

/** "X quoted Y as saying that", "X cites Y" */
export function citing(sentence: Sentence, verb: number, segment: Segment): Report[] | null {
  const outer = stretchBefore(sentence, verb)
  const source = phraseFrom(sentence, verb + 1, segment.to)
  if (outer === null || source === null || lower(sentence, source.to) !== "as") return null
  let from = source.to + 2
  if (lower(sentence, from) === "that") from++
  const own = {
    ownFrom: outer.from,
    ownTo: from,
    verb,
    lemma: "say",
    source,
    via: outer.phrase,
    stance: "asserts" as const,
  }
  // "…, a Milan newspaper quoted its president as saying."
  if (
    outer.from > segment.from &&
    isMark(sentence, outer.from - 1) &&
    (from >= segment.to || isMark(sentence, from))
  )
    return [{...own, form: "beside", ...covered(sentence, outer.from, from, outer.joined, segment)}]
  return [{...own, from, to: segment.to, form: "before"}]
}

/** "Y was quoted as saying by X that", "…, Y is quoted as saying by X" */
export function quotedAs(sentence: Sentence, verb: number, lemma: string, segment: Segment): Report[] | null {
  if (lemma !== "quote" && lemma !== "cite" && lemma !== "report") return null
  let at = verb + 1
  let via: SourcePhrase | null = null
  if (lower(sentence, at) === "by") {
    via = phraseFrom(sentence, at + 1, segment.to)
    if (via !== null) at = via.to
  }
  if (lower(sentence, at) !== "as" || sentence.xpos[at + 1] !== "VBG") return null
  at += 2
  if (lower(sentence, at) === "by") {
    via = phraseFrom(sentence, at + 1, segment.to)
    if (via !== null) at = via.to
  }
  const stretch = stretchBefore(sentence, verb)
  if (stretch === null) return null
  const own = {
    ownFrom: stretch.from,
    ownTo: at,
    verb,
    lemma: "say",
    source: stretch.phrase,
    via,
    stance: "asserts" as const,
  }
  if (
    stretch.from > segment.from &&
    isMark(sentence, stretch.from - 1) &&
    (at >= segment.to || isMark(sentence, at))
  )
    return [{...own, form: "beside", ...covered(sentence, stretch.from, at, stretch.joined, segment)}]
  return [{...own, form: "before", from: at, to: segment.to}]
}

/**
 * Who is quoted is the source, who quotes stands outside.
 *
 * > | …, the Guardian wrote, quoting people close to Downing Street
 *        ^via                        ^source
 */
export function quoting(sentence: Sentence, report: Report, end: number): Report {
  if (report.via !== null) return report
  // "Quoting a general, the paper said that …"
  const {from} = report.source
  if (/^(quoting|citing)$/.test(lower(sentence, 0)) && sentence.forms[from - 1] === "," && from < 14) {
    const inner = phraseFrom(sentence, 1, from - 1)
    if (inner !== null && inner.to === from - 1) return {...report, source: inner, via: report.source}
  }
  const last = Math.min(end, Math.max(report.source.to, report.verb) + 10)
  for (let at = report.source.to; at < last; at++) {
    const word = lower(sentence, at)
    const width =
      word === "quoting" ||
      (word === "citing" && (quotesOthers(sentence, report) || isBetween(sentence, report, at)))
        ? 1
        : word === "on" && /^the (word|authority|evidence|say-so) of$/.test(following(sentence, at, 3))
          ? 4
          : 0
    if (width === 0) continue
    const inner = phraseFrom(sentence, at + width, end)
    if (inner !== null) return {...report, source: inner, via: report.source}
  }
  return report
}

/** "O Globo, citing a leaked memo, says" */
const isBetween = (sentence: Sentence, {source, verb}: Report, citing: number): boolean =>
  citing < verb &&
  citing === source.to + 1 &&
  sentence.forms[source.to] === "," &&
  sentence.forms[verb - 1] === ","

const quotesOthers = (sentence: Sentence, {source, lemma}: Report): boolean =>
  /^(write|report)$/.test(lemma) || isDocumentary(sentence.lemmas[source.head]!, sentence.forms[source.head]!)
