// News tells the day in the present tense, and a tagger trained on other English takes its verbs for nouns.
// Where the words around leave no doubt, the noun is made the verb again before acts are looked for.

import {isCapitalized, reread, type Sentence} from "@demarche/text"
import {lexicon} from "../triggers/lexicon.ts"
import {type Draft, draftOf, hang} from "./draft.ts"
import {mendAs} from "./mend-as.ts"
import {mendAttachments} from "./mend-attachments.ts"
import {mendClauses} from "./mend-clauses.ts"
import {mendCompounds} from "./mend-compounds.ts"
import {mendDenials} from "./mend-denials.ts"
import {mendDoubleObjects} from "./mend-double-objects.ts"
import {mendHeadlines} from "./mend-headlines.ts"
import {mendJoined} from "./mend-joined.ts"
import {mendLostPasts} from "./mend-lost-pasts.ts"
import {mendOffices} from "./mend-offices.ts"
import {mendOpenings, mendPairOfNames} from "./mend-openings.ts"
import {mendOwners} from "./mend-owners.ts"
import {mendParticiples} from "./mend-participles.ts"
import {mendPerfects} from "./mend-perfects.ts"
import {mendRelatives} from "./mend-relatives.ts"
import {mendRows} from "./mend-rows.ts"
import {mendSecondVerbs} from "./mend-second-verbs.ts"
import {mendSetPhrases} from "./mend-set-phrases.ts"
import {mendTimes} from "./mend-times.ts"
import {mendTitles} from "./mend-titles.ts"
import {mendTolls} from "./mend-tolls.ts"
import {hasTense, isNoun} from "./phrase.ts"

type Readings = Pick<Sentence, "forms" | "lemmas" | "upos" | "xpos" | "heads" | "deprels">

/** Hidden verbs mended in one sentence; no sentence of the news has more. */
const mostVerbs = 8

/** The first verb of a sentence stands within so many words. */
const farthest = 40

/** The verb of the tables that a form may be in the present tense: "sentences", "tries", "arrest". */
function presentOf(form: string): {lemma: string; singular: boolean} | null {
  const {verbs} = lexicon()
  if (form !== form.toLowerCase()) return null
  if (verbs.has(form)) return {lemma: form, singular: false}
  if (!form.endsWith("s")) return null
  // "drivers" is no form of "drive"
  const stems = [
    form.slice(0, -1),
    ...(form.endsWith("es") ? [form.slice(0, -2)] : []),
    ...(form.endsWith("ies") ? [`${form.slice(0, -3)}y`] : []),
  ]
  const lemma = stems.find(stem => verbs.has(stem))
  return lemma === undefined ? null : {lemma, singular: true}
}

/** Past tenses that are no nouns, whatever the tagger says. */
const pasts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    struck: "strike",
    stole: "steal",
    froze: "freeze",
    fought: "fight",
    sought: "seek",
    sank: "sink",
    flew: "fly",
    met: "meet",
    held: "hold",
    took: "take",
    gave: "give",
    began: "begin",
    withdrew: "withdraw",
    fled: "flee",
    overthrew: "overthrow",
    overran: "overrun",
    retook: "retake",
    undertook: "undertake",
    forbade: "forbid",
    upheld: "uphold",
    oversaw: "oversee",
    threw: "throw",
    swore: "swear",
    drove: "drive",
    sent: "send",
    broke: "break",
    shook: "shake",
    tore: "tear",
    beat: "beat",
    hit: "hit",
  }),
)

/** The verb that a form is in the past: "The EU froze aid", "police shot dead two men". */
function pastOf(sentence: Readings, token: number): string | null {
  const form = sentence.forms[token]!
  return form === "shot" && /^(dead|down)$/.test(sentence.forms[token + 1] ?? "")
    ? "shoot"
    : (pasts.get(form) ?? null)
}

/** "police", "forces", "Greeks": what takes a verb without -s. */
const isPlural = (sentence: Readings, token: number): boolean =>
  /^NNP?S$/.test(sentence.xpos[token]!) ||
  (sentence.xpos[token] === "NNP" &&
    /[^su]s$/.test(sentence.forms[token]!) &&
    /^the$/i.test(sentence.forms[token - 1] ?? "")) ||
  /^(police|people|forces|troops)$/i.test(sentence.forms[token]!)

/** What is said behind these is a clause of its own. */
const speech = /^(say|state|report|announce|claim|confirm|tell|add|declare)$/

/** A sentence whose top is no verb and has no "is": news is told in whole sentences, so a verb is hidden in it. */
function isVerbless(sentence: Readings): boolean {
  const top = sentence.heads.indexOf(-1)
  return (
    top >= 0 &&
    !/^(VERB|AUX)$/.test(sentence.upos[top]!) &&
    sentence.forms.includes(".") &&
    !sentence.deprels.some((relation, token) => relation === "cop" && sentence.heads[token] === top)
  )
}

/**
 * The first noun of a sentence without a verb that no preposition and no other noun governs: its subject.
 *
 * > | A court in Stuttgart, Germany, sentences a man to life.
 *       ^
 */
function firstNoun(sentence: Readings, verb: number): number | null {
  for (let token = 0; token < verb; token++) {
    if (!isNoun(sentence.upos[token]) || hasCase(sentence, token)) continue
    const above = sentence.heads[token]!
    if (above > token && above < verb && /^(compound|amod|nmod|flat|nummod)/.test(sentence.deprels[token]!))
      continue
    return isNoun(sentence.upos[token + 1]) && token + 1 < verb && above === token + 1 ? token + 1 : token
  }
  return null
}

/** "in Kisumu, Kenya, overturns", "the court temporarily blocks": what may stand between the subject and its verb. */
function mayEndSubject(sentence: Readings, token: number): boolean {
  if (sentence.upos[token] === "ADV") return token > 0 && mayEndSubject(sentence, token - 1)
  if (sentence.forms[token] !== ",")
    return isNoun(sentence.upos[token]) || /^[)*]$/.test(sentence.forms[token]!)
  if (!isNoun(sentence.upos[token - 1])) return false
  for (let at = token - 2; at >= 0 && at > token - 9; at--) {
    if (sentence.forms[at] === ",") return isCapitalized(sentence.forms[token - 1]!)
    if (sentence.upos[at] === "VERB") return false
  }
  return false
}

/** "boards and seizes": the lemma of a second present. */
const secondOf = (sentence: Readings, token: number, singular: boolean): string | null => {
  const form = sentence.forms[token] ?? ""
  const known = presentOf(form)
  if (known !== null) return known.singular === singular ? known.lemma : null
  return singular && /^[a-z]+[^s]s$/.test(form) ? form.slice(0, -1) : null
}

/** The verb hidden in a sentence that has none. */
function missingVerb(sentence: Readings, token: number): {lemma: string; xpos: string} | null {
  if (token === 0 || token + 1 >= sentence.forms.length || sentence.upos[token] !== "NOUN") return null
  if (!mayEndSubject(sentence, token - 1)) return null
  const form = sentence.forms[token]!
  const told = /^(report|claim|confirm|state|rule|estimate)(s?)$/.exec(form)
  const present = told !== null ? {lemma: told[1]!, singular: told[2] === "s"} : presentOf(form)
  if (present === null) return null
  const next = sentence.upos[token + 1]!
  const second = sentence.upos[token + 2] === "ADV" ? token + 3 : token + 2
  const joined =
    next === "CCONJ" &&
    secondOf(sentence, second, present.singular) !== null &&
    /^(DET|NUM|ADJ|NOUN|PROPN)$/.test(sentence.upos[second + 1] ?? "")
  const governs =
    told !== null
      ? /^(that|to)$/.test(sentence.forms[token + 1]!)
      : /^(DET|NUM|PROPN|ADJ|NOUN|PRON)$/.test(next)
  const bare = withoutObject.test(present.lemma) && /^(ADP|PART|ADV)$/.test(next)
  if (!joined && !governs && !bare) return null
  const subject = firstNoun(sentence, token)
  if (subject === null) return null
  // the verb stands before any other
  for (let at = 0; at < token; at++) if (standsFinite(sentence, at)) return null
  const plural = isPlural(sentence, subject) || hasPluralBefore(sentence, token)
  if (present.singular ? sentence.xpos[subject] === "NNS" : !plural) return null
  if (isTimeAhead(sentence, token + 1)) return null
  return {lemma: present.lemma, xpos: present.singular ? "VBZ" : "VBP"}
}

/** Verbs that stand without an object: "troops advance into", "opponents rally in". */
const withoutObject =
  /^(advance|agree|clash|demonstrate|hand|land|march|meet|protest|rally|resign|retreat|riot|step|strike|surrender|talk|travel|vote|withdraw)$/

const timeWord =
  /^(day|week|month|year|hour|minute|time|decade|century|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow)s?$/i

/** "attacks this week", "strikes the previous day": a time, no object. */
function isTimeAhead(sentence: Readings, from: number): boolean {
  for (let token = from; token < from + 4 && token < sentence.forms.length; token++) {
    if (timeWord.test(sentence.forms[token]!)) return true
    if (!/^(DET|ADJ|NUM)$/.test(sentence.upos[token]!)) return false
  }
  return false
}

/** "arrest around 150 people", "kill at least ten": a number, whatever stands before it. */
function isNumberAhead(sentence: Readings, from: number): boolean {
  let token = from
  while (
    token < from + 3 &&
    /^(around|about|some|nearly|almost|over|at|least|more|than|up|to)$/i.test(sentence.forms[token] ?? "")
  )
    token++
  return token > from && sentence.upos[token] === "NUM"
}

const standsFinite = (sentence: Readings, at: number): boolean =>
  hasTense(sentence, at) && /^(VERB|AUX)$/.test(sentence.upos[at]!)

const isFiniteSomewhere = (sentence: Readings): boolean =>
  sentence.upos.some((_, at) => standsFinite(sentence, at))

/** Is there a finite verb with a subject of its own in the stretch without clause marks around this token? */
function hasFiniteVerb(sentence: Readings, token: number): boolean {
  const isBreak = (at: number): boolean =>
    /^[,;:—–]$/.test(sentence.forms[at]!) ||
    sentence.upos[at] === "SCONJ" ||
    sentence.deprels[at] === "mark" ||
    /^(who|which|that)$/i.test(sentence.forms[at]!) ||
    speech.test(sentence.lemmas[at]!)
  for (let at = token - 1; at >= 0 && at > token - 25 && !isBreak(at); at--)
    if (standsFinite(sentence, at)) return true
  for (let at = token + 1; at < sentence.forms.length && at < token + 25 && !isBreak(at); at++)
    if (standsFinite(sentence, at) && !(sentence.xpos[at] === "VBD" && isNoun(sentence.upos[at - 1])))
      return true
  return false
}

/**
 * Behind a pronoun and before an object, "arms" are no weapons.
 *
 * > | Rwanda denies that it arms the rebels. | She took it in her arms.
 *                           ^ token                              ^ no object
 */
const isArming = ({forms, upos}: Readings, token: number): boolean =>
  forms[token] === "arms" &&
  /^(it|he|she|who)$/i.test(forms[token - 1]!) &&
  /^(DET|PROPN)$/.test(upos[token + 1]!)

/**
 * The verb that a noun really is, or `null`.
 *
 * > | A court in Daejeon sentences a teacher. | Security forces arrest 44 people. | The army recaptures El Geteina.
 *                        ^ before an article        ^ before a number                       ^ no other verb
 */
function hiddenVerb(sentence: Readings, token: number): {lemma: string; xpos: string} | null {
  if (token === 0 || token + 1 >= sentence.forms.length || sentence.upos[token] !== "NOUN") return null
  if (isArming(sentence, token)) return {lemma: "arm", xpos: "VBZ"}
  const before = sentence.forms[token - 1]!
  if (!isNoun(sentence.upos[token - 1]) && !/^(\)|military|opposition)$/.test(before)) return null
  const next = isNumberAhead(sentence, token + 1) ? "NUM" : sentence.upos[token + 1]!
  if (!/^(DET|NUM|PROPN|ADJ|NOUN|PRON|ADP|PART|ADV)$/.test(next)) return null
  const past = pastOf(sentence, token)
  if (past !== null)
    return sentence.forms[token + 1] === "dead" || !hasFiniteVerb(sentence, token)
      ? {lemma: past, xpos: "VBD"}
      : null
  const present = presentOf(sentence.forms[token]!)
  if (present === null) return null
  if (
    /^(ADP|PART|ADV)$/.test(next) &&
    (!withoutObject.test(present.lemma) || sentence.deprels[token] !== "root")
  )
    return null
  const plural = isPlural(sentence, token - 1) || hasPluralBefore(sentence, token)
  if (present.singular ? isPlural(sentence, token - 1) && !hasSingularBefore(sentence, token) : !plural)
    return null
  if (isTimeAhead(sentence, token + 1)) return null
  if (!present.singular && sentence.deprels[token] === "compound" && isFiniteSomewhere(sentence)) return null
  if (hasCase(sentence, token) && isFiniteSomewhere(sentence)) return null
  const strong = next === "DET" || next === "NUM" || sentence.xpos[token + 1] === "PRP$"
  return strong || !hasFiniteVerb(sentence, token)
    ? {lemma: present.lemma, xpos: present.singular ? "VBZ" : "VBP"}
    : null
}

/**
 * A verb that looks like an adjective, behind a plural that opens its clause.
 *
 * > | Regulators fine Google 250 million euros. | In Nigeria, bandits free 30 pupils.
 *                ^ read as "fine Google"                              ^
 */
function verbLikeAdjective(sentence: Sentence, token: number): boolean {
  const {forms, upos, xpos, deprels, children} = sentence
  const subject = token - 1
  if (!/^(fine|free)$/.test(forms[token]!) || !/^(ADJ|INTJ)$/.test(upos[token]!)) return false
  if (subject < 0 || xpos[subject] !== "NNS" || hasCase(sentence, subject)) return false
  if (!/^(DET|NUM|PROPN|ADJ|NOUN)$/.test(upos[token + 1] ?? "")) return false
  // "gave pensioners free tickets"
  if (/^(obj|iobj|obl)/.test(deprels[subject]!) || hasFiniteVerb(sentence, token)) return false
  return !children[token]!.some(child => deprels[child] === "cop") && !isTimeAhead(sentence, token + 1)
}

/** Makes such a word the verb of its clause, with the noun before as its subject. */
function raise(sentence: Draft, verb: number): void {
  const {heads, deprels, forms, lemmas, upos, xpos} = sentence
  const subject = verb - 1
  const object = objectHead(sentence, verb)
  const above = heads[subject]!
  lemmas[verb] = forms[verb]!
  upos[verb] = "VERB"
  xpos[verb] = "VBP"
  if (above === verb) {
    // it was the top of its clause already
  } else if (above > verb) {
    hang(sentence, verb, heads[above]!, deprels[above]!)
    hang(sentence, above, verb, "obl:unmarked")
  } else hang(sentence, verb, above, deprels[subject]!)
  for (let child = 0; child < heads.length; child++)
    if (heads[child] === subject && (child > verb || deprels[child] === "nmod")) {
      heads[child] = verb
      if (deprels[child] === "nmod") deprels[child] = "obl"
    }
  hang(sentence, subject, verb, "nsubj")
  if (object !== null) hang(sentence, object, verb, "obj")
}

/**
 * The present joined to another that looks like a noun: no noun has an article behind it.
 *
 * > | Norway accuses Russia of jamming signals and summons the Russian ambassador.
 *            ^above                                ^ read as what is jammed
 */
function joinedPresent(sentence: Sentence, token: number): {lemma: string; above: number} | null {
  const {forms, upos, xpos, deprels, children} = sentence
  if (upos[token] !== "NOUN" || xpos[token] !== "NNS" || upos[token - 1] !== "CCONJ") return null
  if (deprels[token] !== "conj" || upos[token + 1] !== "DET") return null
  const present = presentOf(forms[token]!)
  if (present === null || !present.singular) return null
  for (let above = token - 2; above > 0; above--)
    if (upos[above] === "VERB" && xpos[above] === "VBZ")
      return children[above]!.some(child => deprels[child] === "nsubj") ? {lemma: present.lemma, above} : null
  return null
}

function joinPresent(sentence: Draft, verb: number, {lemma, above}: {lemma: string; above: number}): void {
  const {heads, lemmas, upos, xpos} = sentence
  const object = objectHead(sentence, verb)
  lemmas[verb] = lemma
  upos[verb] = "VERB"
  xpos[verb] = "VBZ"
  hang(sentence, verb, above, "conj")
  heads[verb - 1] = verb
  if (object === null) return
  hang(sentence, object, verb, "obj")
}

/** "Security forces in South Sudan arrest": the number of the noun before the preposition decides. */
const hasPluralBefore = (sentence: Readings, token: number): boolean =>
  phraseStart(sentence, token).some(at => isPlural(sentence, at) || /^and$/i.test(sentence.forms[at]!))

const hasSingularBefore = (sentence: Readings, token: number): boolean =>
  phraseStart(sentence, token).some(at => sentence.xpos[at] === "NN" || sentence.xpos[at] === "NNP")

/** Tokens of the phrase before, back to a comma or verb, if a preposition or "and" stands in it. */
function phraseStart(sentence: Readings, token: number): number[] {
  const found: number[] = []
  let joined = false
  for (let at = token - 1; at >= 0 && at > token - 15; at--) {
    if (/^(VERB|AUX|PUNCT|SCONJ|PART)$/.test(sentence.upos[at]!) && !/^['’]s$|^-$/.test(sentence.forms[at]!))
      break
    if (sentence.upos[at] === "ADP" || /^and$/i.test(sentence.forms[at]!)) joined = true
    found.push(at)
  }
  return joined ? found : []
}

function hasCase(sentence: Readings, token: number): boolean {
  for (let child = Math.max(0, token - 12); child < token; child++)
    if (sentence.heads[child] === token && sentence.deprels[child] === "case") return true
  return false
}

/** Head of the noun phrase that ends before the verb: the last noun that hangs on the verb or outside the phrase. */
function subjectHead(sentence: Readings, verb: number): number {
  // "Forces in the south arrest": read as "in … arrest", below "Forces"
  const governor = sentence.heads[verb]!
  if (governor >= 0 && governor < verb && isNoun(sentence.upos[governor]) && hasCase(sentence, verb))
    return governor
  let head = verb - 1
  while (sentence.heads[head]! >= 0 && sentence.heads[head]! < verb) head = sentence.heads[head]!
  if (!hasCase(sentence, head)) return head
  for (let token = head - 1; token >= 0; token--)
    if (sentence.heads[token] === verb && isNoun(sentence.upos[token]) && !hasCase(sentence, token))
      return token
  return head
}

/** Head of the noun phrase behind the verb. */
function objectHead(sentence: Readings, verb: number): number | null {
  let head = verb + 1
  for (let steps = 0; steps < 12; steps++) {
    const governor = sentence.heads[head]!
    if (governor <= verb || !/^(NOUN|PROPN|PRON|NUM)$/.test(sentence.upos[governor]!)) break
    if (/^(nsubj|conj|parataxis)/.test(sentence.deprels[head]!)) break
    head = governor
  }
  return /^(NOUN|PROPN|PRON|NUM)$/.test(sentence.upos[head]!) ? head : null
}

/** Gives the verb its subject, object and place in the tree. */
function rebuild(sentence: Draft, verb: number, first: number | null): void {
  const {heads, deprels} = sentence
  const subject = first ?? subjectHead(sentence, verb)
  const object = objectHead(sentence, verb)
  const governor = heads[verb]!
  if (subject >= 0 && heads[subject] !== verb && governor === subject) {
    hang(sentence, verb, heads[subject]!, deprels[subject]!)
  } else if (governor > verb) {
    hang(sentence, verb, heads[governor]!, deprels[governor]!)
    if (governor !== object) {
      const participle =
        object !== null && governor === object + 1 && /^VB[DN]$/.test(sentence.xpos[governor]!)
      hang(sentence, governor, participle ? object : verb, participle ? "acl" : "parataxis")
      if (participle) sentence.xpos[governor] = "VBN"
    }
  }
  const above = heads[verb]!
  if (above >= 0 && sentence.upos[above] === "VERB" && !/^(conj|advcl|acl)/.test(deprels[verb]!))
    deprels[verb] = "ccomp"
  // what stands between subject and verb keeps its preposition: "in South Sudan"
  const between =
    subject < verb - 1 && hasCase(sentence, verb) && heads[verb - 1] === verb ? verb - 1 : subject
  for (let child = 0; child < verb; child++)
    if (
      heads[child] === verb &&
      child !== subject &&
      /^(det|amod|compound|nummod|nmod|appos|flat|case|punct)/.test(deprels[child]!) &&
      child !== between
    )
      heads[child] = between
  if (between !== subject) hang(sentence, between, subject, "nmod")
  if (sentence.upos[subject] === "ADJ") sentence.upos[subject] = "NOUN"
  hang(sentence, subject, verb, "nsubj")
  if (object !== null) hang(sentence, object, verb, "obj")
  // "shot dead 26 people": how, not which people
  if (sentence.forms[verb + 1] === "dead" && object !== verb + 1) hang(sentence, verb + 1, verb, "xcomp")
}

/** Makes the verb the top of the sentence, and a second present behind "and" its equal: "boards and seizes a tanker". */
function crown(sentence: Draft, verb: number): void {
  const {heads, deprels} = sentence
  const top = heads.indexOf(-1)
  if (top !== verb) {
    hang(sentence, verb, -1, "root")
    if (top >= 0) {
      heads[top] = verb
      if (deprels[top] === "root") deprels[top] = top > verb ? "obj" : "nsubj"
    }
  }
  const second = sentence.upos[verb + 2] === "ADV" ? verb + 3 : verb + 2
  if (sentence.upos[verb + 1] !== "CCONJ" || sentence.upos[second] !== "NOUN") return
  const lemma = secondOf(sentence, second, sentence.xpos[verb] === "VBZ")
  if (lemma === null || !/^(DET|NUM|ADJ|NOUN|PROPN)$/.test(sentence.upos[second + 1] ?? "")) return
  const object = objectHead(sentence, second)
  sentence.upos[second] = "VERB"
  sentence.xpos[second] = sentence.xpos[verb]!
  sentence.lemmas[second] = lemma
  hang(sentence, second, verb, "conj")
  hang(sentence, verb + 1, second, "cc")
  if (object !== null && object !== second) hang(sentence, object, second, "obj")
}

/** The sentence with its verbs and participles put right; the same object when nothing is wrong. */
export function mendVerbs(sentence: Sentence): Sentence {
  let mended: Sentence = mendPairOfNames(sentence)
  let verbs = 0
  let verbless = isVerbless(mended)
  for (let token = 1; token < sentence.forms.length && verbs < mostVerbs; token++) {
    const joined = joinedPresent(mended, token)
    if (joined !== null || verbLikeAdjective(mended, token)) {
      const draft = draftOf(mended)
      if (joined === null) raise(draft, token)
      else joinPresent(draft, token, joined)
      mended = reread(mended, draft)
      verbs++
      continue
    }
    if (mended.upos[token] !== "NOUN") continue
    const hidden = hiddenVerb(mended, token)
    const missing = hidden === null && verbless && token < farthest ? missingVerb(mended, token) : null
    const found = hidden ?? missing
    if (found === null) continue
    const draft = draftOf(mended)
    draft.upos[token] = "VERB"
    draft.xpos[token] = found.xpos
    draft.lemmas[token] = found.lemma
    if (missing === null) rebuild(draft, token, null)
    else {
      rebuild(draft, token, firstNoun(mended, token))
      crown(draft, token)
    }
    const read = reread(mended, draft)
    if (read === mended) continue
    mended = read
    verbless = verbless && isVerbless(mended)
    verbs++
  }
  const relatives = mendRelatives(
    mendRows(
      mendTitles(
        mendAs(
          mendTolls(
            mendParticiples(mendHeadlines(mendTimes(mendSecondVerbs(mendLostPasts(mendPerfects(mended)))))),
          ),
        ),
      ),
    ),
  )
  const clauses = mendDoubleObjects(mendJoined(mendDenials(mendClauses(relatives))))
  return mendAttachments(mendOpenings(mendOffices(mendOwners(mendSetPhrases(mendCompounds(clauses))))))
}
