// Sources carried by a participle: "…, a minister saying that …".

import type {Sentence} from "@demarche/text"
import {surfaceSubjects} from "../arguments/slots.ts"
import {isBeforeVerb, isMark} from "./clauses.ts"
import {complementOf} from "./complement.ts"
import type {Report, Segment} from "./report.ts"
import {phraseFrom, type SourcePhrase, stretchBefore} from "./source-phrase.ts"
import {stanceOf} from "./vocabulary.ts"

/**
 * A participle of saying: with a subject of its own it stands behind the clause, without one it carries its sentence's subject.
 *
 * > | Riyadh cut the aid, a minister saying that rebels had shelled the port.
 * > | The army withdrew, saying that rebels had shelled the port.
 */
export function participle(
  sentence: Sentence,
  verb: number,
  lemma: string,
  segment: Segment,
): Report[] | null {
  if (lemma === "cite" || lemma === "quote") return null
  if (isBeforeVerb(sentence, verb, /^(is|are|was|were|been|be)$/)) return null
  const complement = complementOf(sentence, verb, lemma, segment.to)
  if (isMark(sentence, verb - 1)) {
    if (complement === null) return null
    const subject = surfaceSubjects(sentence, verb)[0]
    if (subject === undefined || subject >= verb) return null
    let from = subject
    while (from > 0 && subject - from < 8 && /^(DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(sentence.upos[from - 1]!))
      from--
    const source = phraseFrom(sentence, from, verb)
    if (
      source === null ||
      (lemma !== "say" && lemma !== "add" && lemma !== "claim" && lemma !== "report" && lemma !== "state")
    )
      return null
    return [
      {
        ownFrom: verb,
        ownTo: complement.from,
        verb,
        lemma,
        source,
        via: null,
        stance: stanceOf(lemma),
        from: complement.from,
        to: segment.to,
        form: "before",
      },
    ]
  }
  const issued = complement === null ? null : issuerOf(sentence, verb)
  if (issued !== null && complement !== null)
    return [
      {
        ownFrom: issued.from,
        ownTo: complement.from,
        verb,
        lemma,
        source: issued,
        via: null,
        stance: stanceOf(lemma),
        from: complement.from,
        to: segment.to,
        form: "before",
      },
    ]
  const stretch = stretchBefore(sentence, verb)
  if (stretch === null || stretch.from <= segment.from) return null
  const opened = stretch.joined === "" ? stretch.from - 1 : stretch.from - 2
  if (sentence.forms[opened] !== "," && stretch.joined !== "with") return null
  if (stretch.phrase.to < stretch.to || !carried.test(lemma)) return null
  const own = {
    ownFrom: stretch.from,
    ownTo: verb + 1,
    verb,
    lemma,
    source: stretch.phrase,
    via: null,
    stance: stanceOf(lemma),
  }
  // "with an envoy saying that …": only what she says
  const reports: Report[] =
    stretch.joined === "with" && lemma !== "attribute" && lemma !== "accuse" && lemma !== "blame"
      ? []
      : [{...own, form: "beside", from: segment.from, to: stretch.from}]
  if (complement !== null) reports.push({...own, form: "before", from: complement.from, to: segment.to})
  return reports
}

/**
 * Whoever puts out a paper says what it says.
 *
 * > | The ministry releases a statement saying that soldiers fired.
 *     ^^^^^^^^^^^^                      ^verb
 */
function issuerOf(sentence: Sentence, verb: number): SourcePhrase | null {
  if (!/^(statement|communique|communiqué|letter|post|note|message)$/.test(sentence.lemmas[verb - 1] ?? ""))
    return null
  const issue = sentence.heads[verb - 1]!
  if (issue < 0 || !/^(release|issue|publish|send|post|make|put|write)$/.test(sentence.lemmas[issue]!))
    return null
  const subject = surfaceSubjects(sentence, issue)[0]
  if (subject === undefined || subject >= issue) return null
  const stretch = stretchBefore(sentence, issue)
  return stretch !== null && stretch.phrase.from <= subject ? stretch.phrase : null
}

/** Participles that carry a source: "a minister saying that", not "guns pointing south". */
const carried =
  /^(say|tell|add|note|report|claim|state|announce|explain|warn|insist|promise|confirm|stress|write|argue|acknowledge|admit|maintain|deny|estimate|suggest|recall|attribute|accuse|blame)$/
