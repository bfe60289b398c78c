// Who says so: of all sources of a sentence the one that covers the act.

import type {Stance} from "@demarche/codebook"
import type {AnnotatedDocument, Sentence} from "@demarche/text"
import {hasTense} from "../arguments/phrase.ts"
import {lower} from "./clauses.ts"
import {isQuotedIn, longQuotation} from "./quotation.ts"
import type {Report} from "./report.ts"
import {reportsOf} from "./reports.ts"
import type {SourcePhrase} from "./source-phrase.ts"

export interface Source {
  readonly phrase: SourcePhrase
  readonly stance: Stance
  /** The outer source in nested speech. */
  readonly via: SourcePhrase | null
  /** Does the verb of saying stand before the act, so that act and saying may be one: "announced that it would"? */
  readonly form: Report["form"]
  readonly lemma: string
}

interface ToldElsewhere {
  readonly source: Source
  readonly teller: Sentence
}

/** The source of a word within a quotation whose speaker another sentence names. */
export function sourceAround(
  annotated: AnnotatedDocument,
  sentence: Sentence,
  token: number,
): ToldElsewhere | null {
  if (!isQuotedIn(annotated, sentence, token)) return null
  const quotation = longQuotation(annotated, sentence)
  if (quotation !== null)
    for (const at of [quotation.first, quotation.last]) {
      const found = at === sentence.index ? null : speakerOf(annotated, at)
      if (found !== null) return found
    }
  // "…," a spokeswoman said. "They took nine workers." The same speaker goes on
  const before = annotated.sentences[sentence.index - 1]
  return before === undefined || before.in !== sentence.in || before.paragraph !== sentence.paragraph
    ? null
    : speakerOf(annotated, sentence.index - 1)
}

function speakerOf(annotated: AnnotatedDocument, at: number): ToldElsewhere | null {
  const teller = annotated.sentences[at]!
  const report = reportsOf(teller).find(one => !isQuotedIn(annotated, teller, one.verb))
  if (report === undefined) return null
  const {source: phrase, stance, via, lemma} = report
  return {teller, source: {phrase, stance, via, lemma, form: "beside"}}
}

/** The tokens of an act: the word it is read from first, then all that tells it. */
interface ActWords {
  readonly top: number
  readonly trigger: readonly number[]
  readonly consumed: readonly number[]
}

/** How an act may be told. */
interface Telling {
  /** A promise, threat, charge: the verb of saying may be the act itself. */
  readonly isSpeech: boolean
  /** What an office does by announcing it: "declares a state of emergency"; not an arrest, not an attack. */
  readonly isAnnounced: boolean
  /** A measure or threat told by a noun: "says the tariffs hurt farmers". What it does is said, not that there is one. */
  readonly isKnown: boolean
}

/** The act is no word of its source's. */
export const plainly: Telling = {isSpeech: false, isAnnounced: false, isKnown: false}

/** The source of an act, or `null`. */
export function findSource(sentence: Sentence, act: ActWords, telling: Telling): Source | null {
  const own = new Set([act.top, ...act.trigger, ...act.consumed])
  const reports = reportsOf(sentence)
  // "Accra had warned that …, an officer complained": the complaint is nobody's report but the narrator's
  const told = reports.find(
    report => report.form === "beside" && report.verb === act.trigger[0] && report.to <= report.ownFrom,
  )
  const covering = reports.filter(
    report =>
      !(told !== undefined && report.verb >= told.from && report.verb < told.to) &&
      report.verb !== act.trigger[0] &&
      !(report.form === "before" && telling.isSpeech && own.has(report.verb)) &&
      !(report.form === "noun" && telling.isAnnounced && own.has(report.verb)) &&
      covers(sentence, report, act, telling),
  )
  const inner = covering.reduce<Report | null>(
    (best, one) => (best === null || isInside(one, best) ? one : best),
    null,
  )
  if (inner === null) return null
  const outer = covering.find(
    one =>
      one !== inner && one.source.head !== inner.source.head && inner.verb >= one.from && inner.verb < one.to,
  )
  return {
    phrase: inner.source,
    stance: inner.stance,
    via: inner.via ?? outer?.source ?? null,
    form: inner.form,
    lemma: inner.lemma,
  }
}

/** The nearer of two sources: one that stands before the act and nearest to it, else the first set beside it. */
const isInside = (one: Report, other: Report): boolean =>
  one.form === "beside"
    ? other.form === "beside" &&
      one.from >= other.from &&
      one.to <= other.to &&
      one.to - one.from < other.to - other.from
    : other.form === "beside" || one.verb > other.verb

function covers(sentence: Sentence, report: Report, act: ActWords, telling: Telling): boolean {
  const at = act.trigger[0]!
  if (at < report.from || at >= report.to) return false
  if (at >= report.ownFrom && at < report.ownTo) return false
  const isNarrated = act.trigger.every(token => isBackground(sentence, report, token))
  if (report.form === "noun")
    return sentence.upos[at] !== "VERB" && !isMarkBetween(sentence, report.verb, at) && !isNarrated
  return (
    report.form !== "before" ||
    !(telling.isKnown || isNarrated || isOfTheSpeaker(sentence, report, act, telling))
  )
}

/**
 * What the reported deed came after, or was an answer to, is told by the narrator.
 *
 * > | The council says that it will withdraw following protests; … that talks go on after jets struck the port
 *                                            ^background
 * > | The army announces strikes in response to a raid; … seeks the death penalty over crimes during protests
 *                                                   ^                                                  ^
 */
function isBackground(sentence: Sentence, report: Report, token: number): boolean {
  for (let at = token - 1; at > report.from && token - at < 60; at--) {
    if (sentence.forms[at] === ",") return false
    if (!opensBackground(sentence, at, token)) continue
    if (report.form === "noun") return true
    for (let verb = report.from; verb < at; verb++) if (hasTense(sentence, verb)) return true
    return false
  }
  return false
}

/** Words before a clause or noun of what came earlier, and those that only a noun follows. */
function opensBackground(sentence: Sentence, at: number, token: number): boolean {
  const next = lower(sentence, at + 1)
  switch (lower(sentence, at)) {
    case "following":
    case "after":
    case "since":
      return true
    case "response":
    case "reaction":
    case "retaliation":
      return next === "to"
    case "anticipation":
    case "ahead":
      return next === "of"
    case "due":
    case "owing":
      return next === "to" && sentence.upos[token] === "NOUN"
    case "during":
    case "despite":
    case "against":
      return sentence.upos[token] === "NOUN"
    default:
      return false
  }
}

const isMarkBetween = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (sentence.forms[at] === ",") return true
  return false
}

/**
 * A verb that shares its subject with the verb of saying, or a phrase that hangs on it, is not reported.
 *
 * > | The president says that talks have failed and urges Moscow to return.
 *                   ^ head of "urges"
 */
function isOfTheSpeaker(sentence: Sentence, report: Report, act: ActWords, telling: Telling): boolean {
  if (sharesSubject(sentence, report, act, telling)) return true
  const {top} = act
  for (let at = top, steps = 0; at >= 0 && steps < 40; at = sentence.heads[at]!, steps++) {
    if (sentence.heads[at] !== report.verb) continue
    const relation = sentence.deprels[at]!
    const governs = sentence.children[report.verb]!.some(
      child =>
        child > report.verb && child < at && /^(ccomp|xcomp|parataxis)$/.test(sentence.deprels[child]!),
    )
    if (relation === "conj")
      return !sentence.children[at]!.some(child => sentence.deprels[child]!.startsWith("nsubj"))
    const conditional = sentence.children[at]!.some(child => /^(if|unless)$/i.test(sentence.forms[child]!))
    return governs && !conditional && /^(advcl|obl)/.test(relation)
  }
  return false
}

/** "says that talks have failed and also urges": a verb behind "and" in the tense of the verb of saying. */
function sharesSubject(sentence: Sentence, report: Report, act: ActWords, {isSpeech}: Telling): boolean {
  const verb = act.trigger[0]!
  // "asserts that it is sovereign, dismissing the claim"
  if (isSpeech && sentence.xpos[verb] === "VBG" && sentence.forms[verb - 1] === ",") return true
  let before = verb - 1
  if (sentence.upos[before] === "ADV") before--
  const tense = sentence.xpos[verb]
  return (
    sentence.upos[before] === "CCONJ" &&
    ((tense === "VBZ" && sentence.xpos[report.verb] === "VBZ") || (/^VB[DZ]$/.test(tense ?? "") && isSpeech))
  )
}
