// Who says so. The source is looked for above the act: the subject of the nearest verb of saying, or "according to".

import type {Stance} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {isPassive, surfaceSubjects} from "../arguments/slots.ts"

export interface Source {
  /** Head token of the source. */
  readonly token: number
  readonly stance: Stance
  /** Head token of the outer source in nested speech. */
  readonly via: number | null
  readonly verb: string
}

const saying = new Set([
  "say",
  "tell",
  "report",
  "announce",
  "state",
  "add",
  "claim",
  "note",
  "declare",
  "confirm",
  "deny",
  "explain",
  "reveal",
  "disclose",
  "write",
  "tweet",
  "insist",
  "argue",
  "maintain",
  "suggest",
  "indicate",
  "quote",
  "cite",
  "acknowledge",
  "admit",
  "testify",
  "allege",
  "estimate",
  "believe",
  "show",
  "stress",
  "emphasize",
  "emphasise",
  "affirm",
  "assert",
  "contend",
  "recall",
  "observe",
  "post",
  "comment",
  "predict",
  "warn",
  "reiterate",
  "inform",
  "think",
  "publish",
  "carry",
  "relate",
  "charge",
  "conclude",
  "joke",
  "caution",
  "describe",
  "count",
  "complain",
  "recount",
  "hint",
  "boast",
  "remark",
  "find",
  "concede",
  "brief",
  "specify",
  "clarify",
  "judge",
  "signal",
  "underline",
  "mention",
])

const stanceOf = (lemma: string): Stance =>
  lemma === "deny"
    ? "denies"
    : lemma === "confirm" || lemma === "acknowledge" || lemma === "admit"
      ? "confirms"
      : "asserts"

const isSaying = (sentence: Sentence, token: number): boolean =>
  saying.has(sentence.lemmas[token]!.toLowerCase())

/**
 * The subject of a verb of saying; in "…, a spokesman said" the noun before the verb when the parser gave it to the quote.
 */
function subjectOf(sentence: Sentence, verb: number): number | null {
  // "had been told to disarm", "are reported missing": the one addressed or spoken of says nothing
  if (isPassive(sentence, verb)) return null
  const own = surfaceSubjects(sentence, verb)
  if (own[0] !== undefined) return own[0]
  const before = verb - 1
  if (before < 2 || !/^(NOUN|PROPN|PRON)$/.test(sentence.upos[before]!)) return null
  let head = before
  while (
    sentence.heads[head]! >= 0 &&
    sentence.heads[head]! < verb &&
    /^(flat|compound|appos|nmod:desc)/.test(sentence.deprels[head]!) &&
    !isAfterComma(sentence, head)
  )
    head = sentence.heads[head]!
  return isAfterComma(sentence, head) ? head : null
}

/** Does a comma open the phrase that ends in this token? */
function isAfterComma(sentence: Sentence, token: number): boolean {
  for (let at = token - 1; at >= 0 && at > token - 8; at--) {
    if (/^[,”"]$/.test(sentence.forms[at]!)) return true
    if (!/^(DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(sentence.upos[at]!)) return false
  }
  return false
}

/** Source words that hang on a clause: "according to X", "police said", "as Interfax reports". */
function besideClause(
  sentence: Sentence,
  clause: number,
  act: number,
): {token: number; verb: string; lemma: string} | null {
  for (const child of sentence.children[clause]!) {
    const relation = sentence.deprels[child]!
    if (child === act) continue
    if (
      (relation === "parataxis" || relation === "advcl" || relation === "ccomp") &&
      isSaying(sentence, child) &&
      (relation !== "advcl" || sentence.children[child]!.some(part => /^as$/i.test(sentence.forms[part]!))) &&
      !contains(sentence, child, act)
    ) {
      const subject = subjectOf(sentence, child)
      if (subject !== null && subject !== clause && !contains(sentence, subject, act))
        return {token: subject, verb: sentence.forms[child]!, lemma: sentence.lemmas[child]!}
    }
    if (accordingTo(sentence, child)) return {token: child, verb: "according to", lemma: "say"}
  }
  return null
}

const accordingTo = (sentence: Sentence, token: number): boolean =>
  sentence.children[token]!.some(child => sentence.forms[child]!.toLowerCase() === "according") ||
  sentence.forms[sentence.heads[token]!]?.toLowerCase() === "according"

function contains(sentence: Sentence, ancestor: number, token: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 60; at = sentence.heads[at]!, steps++)
    if (at === ancestor) return true
  return false
}

/**
 * A source set behind the clause by a comma, wherever the parser hangs it.
 *
 * > | Jets struck the port, a spokesman for the coalition said on Monday.
 *       ^act                  ^source                     ^no "that" and no clause behind
 */
function behindComma(sentence: Sentence, act: number): {token: number; verb: string; lemma: string} | null {
  const end = Math.min(sentence.forms.length, act + 60)
  let comma = -1
  let noun = -1
  for (let at = act + 1; at < end; at++) {
    const form = sentence.forms[at]!
    const upos = sentence.upos[at]!
    if (form === ";") return null
    if (/^[,”"]$/.test(form)) {
      comma = at
      noun = -1
    } else if (comma < 0) continue
    else if (upos === "VERB" || upos === "AUX") {
      if (
        noun >= 0 &&
        isSaying(sentence, at) &&
        /^VB[DZP]$/.test(sentence.xpos[at]!) &&
        closesClause(sentence, at)
      )
        return {token: noun, verb: form, lemma: sentence.lemmas[at]!}
      comma = -1
    } else if (/^(SCONJ|CCONJ)$/.test(upos) || /^(who|which|that)$/i.test(form)) comma = -1
    else if (/^(NOUN|PROPN|PRON)$/.test(upos) && (noun < 0 || at === noun + 1)) noun = at
  }
  return null
}

/** What follows a verb of saying set behind: the end, a time or place, those told. */
function closesClause(sentence: Sentence, verb: number): boolean {
  const next = sentence.forms[verb + 1]
  return (
    next === undefined ||
    /^(PUNCT|ADP|ADV)$/.test(sentence.upos[verb + 1]!) ||
    /^(reporters|journalists|parliament|lawmakers|[A-Z].*day)$/.test(next)
  )
}

/** The source of what stands at `act`, or `null`. */
export function findSource(sentence: Sentence, act: number): Source | null {
  let inner: {token: number; verb: string; lemma: string} | null = null
  let via: number | null = null
  for (let at = act, steps = 0; at >= 0 && steps < 12; at = sentence.heads[at]!, steps++) {
    const beside = besideClause(sentence, at, act)
    if (beside !== null) {
      if (inner === null) inner = beside
      else if (inner.token !== beside.token) via ??= beside.token
    }
    const governor = sentence.heads[at]!
    if (governor < 0) break
    const relation = sentence.deprels[at]!
    const reported =
      (relation === "advcl" &&
        isSaying(sentence, governor) &&
        sentence.children[at]!.some(child => sentence.forms[child]!.toLowerCase() === "to")) ||
      relation === "ccomp" ||
      relation === "parataxis" ||
      (relation === "xcomp" && isSaying(sentence, governor)) ||
      relation === "root"
    if (reported && isSaying(sentence, governor) && governor !== act) {
      const subject = subjectOf(sentence, governor)
      if (subject !== null && !contains(sentence, subject, act)) {
        const found = {token: subject, verb: sentence.forms[governor]!, lemma: sentence.lemmas[governor]!}
        if (inner === null) inner = found
        else if (inner.token !== subject) via ??= subject
      }
    }
  }
  inner ??= behindComma(sentence, act)
  return inner === null
    ? null
    : {token: inner.token, stance: stanceOf(inner.lemma.toLowerCase()), via, verb: inner.verb}
}

const documentary =
  /^(report|statement|media|newspaper|agency|document|study|survey|paper|communique|communiqué|magazine|broadcaster|website|channel|television|tv|radio|outlet|letter|filing|indictment|post|tweet|news|press|data|figure|bulletin)$/i

export const isDocumentary = (sentence: Sentence, token: number): boolean =>
  documentary.test(sentence.lemmas[token]!)

/** Do the act's words stand between quotation marks? Counted from the start of the sentence. */
export function isQuoted(sentence: Sentence, token: number): boolean {
  let open = false
  for (let at = 0; at < token; at++) {
    const form = sentence.forms[at]!
    if (form === "“" || form === "``" || form === "«") open = true
    else if (form === "”" || form === "''" || form === "»") open = false
    else if (form === '"') open = !open
  }
  return open
}
