// Who stands in another clause has business of his own there and takes no part in this act.

import type {Sentence} from "@demarche/text"
import {firstOfRow, isBelow, nounPhrase, prepositionOf} from "../arguments/phrase.ts"
import {isPassive, surfaceSubjects} from "../arguments/slots.ts"
import {reportsOf} from "../attribution/reports.ts"
import {codeAt, type Story} from "../mentions/story.ts"
import {changed, type Interpretation, keeping} from "../triggers/interpretation.ts"

/** Is there a semicolon between? */
function isApart(sentence: Sentence, token: number, act: Interpretation): boolean {
  const [from, to] = token < act.top ? [token, act.top] : [act.top, token]
  for (let at = from + 1; at < to; at++) if (sentence.forms[at] === ";") return true
  return false
}

/** Does the act stand in what the verb has for its content, not beside it? */
function isWithin(sentence: Sentence, act: number, verb: number): boolean {
  let below = -1
  for (let at = act, steps = 0; at >= 0 && steps < 20; below = at, at = sentence.heads[at]!, steps++)
    if (at === verb) return below >= 0 && !/^(conj|parataxis)/.test(sentence.deprels[below]!)
  return false
}

const isDeed = (type: string): boolean => /^(ASSAULT|COERCE|PROTEST)$/.test(type)

/**
 * Who asks for something neither does it nor suffers it.
 *
 * > | The rights office called on Peru to release those detained in the protest.
 *         ^asks                                         ^not the office  ^nor here
 */
const onlySpeaksOf = (
  sentence: Sentence,
  token: number,
  act: Interpretation,
  all: readonly Interpretation[],
): boolean =>
  isDeed(act.type) &&
  sentence.deprels[token]!.startsWith("nsubj") &&
  all.some(
    speech =>
      speech.type === "REQUEST" &&
      speech.actors.includes(token) &&
      sentence.upos[speech.top] === "VERB" &&
      isWithin(sentence, act.top, speech.top),
  )

/**
 * Who condemns, asks for or refuses something does not do it; whom he condemns for doing it does.
 *
 * > | The assembly condemned Chad for seizing the offices and expelling aid workers. | over the seizure of the offices
 *         ^ does neither     ^does    ^act                    ^act                            ^
 */
export function withoutSpeakersOf(
  sentence: Sentence,
  act: Interpretation,
  all: readonly Interpretation[],
): Interpretation {
  if (act.actors.length === 0 || !/^(ASSAULT|COERCE|PROTEST|SANCTION|MOBILIZE)$/.test(act.type)) return act
  const speech = all.find(
    one =>
      one.top !== act.top &&
      /^(ACCUSE|REQUEST|REJECT)$/.test(one.type) &&
      one.actors.some(token => act.actors.includes(token)) &&
      isContent(sentence, act.top, one.top),
  )
  if (speech === undefined) return act
  const actors = act.actors.filter(token => !speech.actors.includes(token))
  const isDoneByAccused = speech.type === "ACCUSE" && sentence.xpos[act.top] === "VBG"
  return changed(act, {
    actors: actors.length > 0 || !isDoneByAccused ? actors : speech.recipients,
  })
}

/**
 * Who welcomes something and goes on to condemn somebody welcomes nothing of his.
 *
 * > | Norway praised the accord and condemned Sudan. | and expelled a Russian diplomat
 *              ^act      ^its own     ^harms  ^no recipient
 */
export function withoutOpposed(
  sentence: Sentence,
  act: Interpretation,
  all: readonly Interpretation[],
): Interpretation {
  const {children, deprels, heads} = sentence
  if (act.type !== "SUPPORT" || act.mutual || act.recipients.length === 0) return act
  if (!children[act.top]!.some(child => deprels[child] === "obj")) return act
  const isHarmedNext = (token: number): boolean =>
    !isBelowWithoutConj(sentence, token, act.top) &&
    all.some(
      ({type, top, recipients}) =>
        /^(ACCUSE|SANCTION|COERCE|ASSAULT|THREATEN|REJECT)$/.test(type) &&
        deprels[top] === "conj" &&
        heads[top] === act.top &&
        recipients.includes(token),
    )
  return keeping(act, {recipients: token => !isHarmedNext(token)})
}

/**
 * Nor does who is praised get the blame that is told next.
 *
 * > | The union praised Qatar and condemned the shelling.
 *             ^before   ^ not     ^act
 */
export function withoutPraised(
  sentence: Sentence,
  act: Interpretation,
  all: readonly Interpretation[],
): Interpretation {
  const {heads, deprels, children, lemmas} = sentence
  const before = heads[act.top]!
  if (act.type !== "ACCUSE" || deprels[act.top] !== "conj" || before < 0) return act
  if (!children[act.top]!.some(child => /^(obj|obl|ccomp)$/.test(deprels[child]!) && child > act.top))
    return act
  if (!/^(praise|commend|thank|welcome|hail|applaud|congratulate|laud|salute)$/.test(lemmas[before]!))
    return act
  const praise = all.find(({type, top, mutual}) => type === "SUPPORT" && top === before && !mutual)
  if (praise === undefined) return act
  return keeping(act, {
    recipients: token => !(praise.recipients.includes(token) && token < act.top),
  })
}

/** Below a verb, and below none that is joined to it. */
function isBelowWithoutConj({heads, deprels, upos}: Sentence, token: number, verb: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 20; at = heads[at]!, steps++) {
    if (at === verb) return true
    if (deprels[at] === "conj" && upos[at] === "VERB") return false
  }
  return false
}

/** Is the act what the words are about, and not beside them: their object, or behind "for", "over", "of"? */
function isContent(sentence: Sentence, act: number, verb: number): boolean {
  let below = -1
  let at = act
  for (let steps = 0; at >= 0 && at !== verb && steps < 20; below = at, at = sentence.heads[at]!) steps++
  if (at !== verb || below < 0) return false
  const relation = sentence.deprels[below]!
  if (/^(obj|ccomp|xcomp)$/.test(relation)) return true
  const word = sentence.children[below]!.find(child => /^(mark|case)$/.test(sentence.deprels[child]!))
  return (
    /^(obl|nmod|advcl|acl)/.test(relation) &&
    word !== undefined &&
    /^(for|of|over|about|against|to)$/i.test(sentence.forms[word]!)
  )
}

/**
 * Who tells of an act beside it, and those who are told, do not suffer it.
 *
 * > | Gunmen killed eight farmers, witnesses said. | The convoy was shelled, two diplomats told reporters.
 *                                  ^tell                                     ^tell              ^are told
 */
export const isTellerOf = (sentence: Sentence, token: number, act: Interpretation): boolean =>
  reportsOf(sentence).some(
    ({form, ownFrom, ownTo}) =>
      form === "beside" &&
      token >= ownFrom &&
      token < ownTo &&
      !act.trigger.some(word => word >= ownFrom && word < ownTo),
  )

/** "Rabat: police arrest nine": where, or who says so. */
const isLabel = ({forms}: Sentence, token: number, {top}: Interpretation): boolean =>
  token < 3 && forms[token + 1] === ":" && token < top

/**
 * Who tells of an act beside it did not do it with the others, nor did the place before a colon.
 *
 * > | Agents of the DDS, the commission concluded, tortured 4,000 prisoners.
 *                             ^ no agent's partner
 */
export function withoutTellers(sentence: Sentence, act: Interpretation): Interpretation {
  if (act.actors.length < 2) return act
  const actors = act.actors.filter(
    token => !isTellerOf(sentence, token, act) && !isLabel(sentence, token, act),
  )
  return actors.length === 0 || actors.length === act.actors.length ? act : changed(act, {actors})
}

/**
 * Who has a word of his own for the act takes no part in it by that.
 *
 * > | Turkish jets carried out what Ankara called a precision strike on a Kurdish base.
 *                                   ^ token
 */
const isNamer = (sentence: Sentence, token: number, {type}: Interpretation): boolean => {
  const {lemmas, forms} = sentence
  const {from, to} = nounPhrase(sentence, token)
  const verb = [to, to + 1, to + 2].find(at => naming.test(lemmas[at] ?? ""))
  return (
    verb !== undefined &&
    type !== "ACCUSE" &&
    (/^what$/i.test(forms[from]!) || /^what$/i.test(forms[from - 1] ?? ""))
  )
}

const naming = /^(call|term|dub|describe|label|portray)$/

/** "what Ankara called a raid": it gives the raid a name. */
export function isNaming({forms, lemmas, upos}: Sentence, token: number): boolean {
  if (!naming.test(lemmas[token]!)) return false
  for (let at = token - 1; at >= 0 && at > token - 8 && upos[at] !== "VERB"; at--)
    if (/^what$/i.test(forms[at]!)) return true
  return false
}

/** The act without those who only name it. */
export function withoutNamers(sentence: Sentence, act: Interpretation): Interpretation {
  const isOther = (token: number): boolean => !isNamer(sentence, token, act)
  return keeping(act, {actors: isOther, recipients: isOther})
}

/** Where the condition begins and ends that tells whom a threat is for; null when there is none. */
function conditionOf({forms, upos}: Sentence): readonly [number, number] | null {
  const any = forms.findIndex(form => /^(any|every|whichever)$/i.test(form))
  if (any < 0) return null
  const begin = forms.findIndex((form, at) => at > any + 1 && at < any + 6 && /^(that|which|who)$/.test(form))
  if (begin < 0) return null
  const end = forms.findIndex(
    (form, at) =>
      at > begin + 1 && upos[at] === "AUX" && /^(will|would|could|may|might|must|faces?)$/.test(form),
  )
  return [begin, end < 0 ? forms.length : end]
}

/**
 * A threat for whoever does something is none for whom he does it with.
 *
 * > | Hanoi warned that any state that armed Cambodia would pay a price.
 *                           ^^^^^            ^^^^^^^^ no recipient
 */
export function withoutConditions(sentence: Sentence, act: Interpretation): Interpretation {
  if (act.type !== "THREATEN") return act
  const condition = conditionOf(sentence)
  if (condition === null) return act
  const [begin, end] = condition
  const recipients = act.recipients.filter(token => token < begin || token >= end)
  if (recipients.length === act.recipients.length) return act
  return changed(act, {recipients: recipients.length > 0 ? recipients : [begin - 1]})
}

/**
 * Who marches is the subject of the verb, whoever else the sentence tells of.
 *
 * > | Police arrested 85 people, as tens of thousands marched against a law.
 *                                   ^marches           ^top
 */
export function withOwnMarchers(sentence: Sentence, act: Interpretation): Interpretation {
  if (act.type !== "PROTEST" || act.actors.length === 0 || sentence.upos[act.top] !== "VERB") return act
  const subjects = sentence.children[act.top]!.filter(
    child => sentence.deprels[child] === "nsubj" && sentence.upos[child] === "NOUN",
  )
  const isTold = subjects.length === 0 || act.actors.some(token => subjects.includes(token))
  return isTold || act.actors.some(token => isBelow(sentence, token, act.top))
    ? act
    : changed(act, {actors: subjects})
}

/** The verb of a clause with a subject of its own that is joined to the clause before: "…, and Moscow recalled". */
const opensClause = (sentence: Sentence, verb: number): boolean =>
  /^(conj|parataxis)$/.test(sentence.deprels[verb]!) &&
  sentence.upos[verb] === "VERB" &&
  sentence.children[verb]!.some(
    child =>
      sentence.deprels[child]!.startsWith("nsubj") &&
      !/^(it|they|he|she|which|that|who)$/i.test(sentence.forms[child]!),
  )

/** The clause, begun by its own subject behind another, in which a word stands; -1 for the first of the sentence. */
function joinedClauseOf(sentence: Sentence, token: number): number {
  for (let at = token, steps = 0; at >= 0 && steps < 30; at = sentence.heads[at]!, steps++)
    if (opensClause(sentence, at)) return at
  return -1
}

/** "After the meeting both sides signed a pact, and a minister said": the time of its clause, known to the reader. */
const isTimeOfClause = ({deprels, children, forms}: Sentence, token: number): boolean =>
  deprels[token] === "obl" &&
  children[token]!.some(child => /^(after|before|during|following)$/i.test(forms[child]!)) &&
  children[token]!.some(child => /^(the|their|these)$/i.test(forms[child]!))

/** The same of an act told by a verb, or by the noun that tells when, where all its words stand in one. */
function ownClause(sentence: Sentence, act: Interpretation): number | null {
  if (sentence.upos[act.top] !== "VERB" && !isTimeOfClause(sentence, act.top)) return null
  const clause = joinedClauseOf(sentence, act.top)
  return act.trigger.every(word => joinedClauseOf(sentence, word) === clause) ? clause : null
}

/**
 * Protests told by a noun are aimed at whom their own words name, not at whoever else the sentence is about.
 *
 * > | The mayor resigned amid protests. | Protests against the mayor went on.
 *         ^ not told                                           ^
 */
function isProtestedAgainst(sentence: Sentence, token: number, act: Interpretation): boolean {
  if (sentence.upos[act.top] !== "NOUN") return true
  const above = sentence.heads[act.top]!
  return (
    isBelow(sentence, token, act.top) ||
    act.trigger.some(word => sentence.upos[word] === "VERB" && isBelow(sentence, token, word)) ||
    /^(against|outside|at|over|to|near|before|about|on)$/.test(prepositionOf(sentence, token) ?? "") ||
    (above >= 0 && sentence.upos[above] === "NOUN" && isBelow(sentence, token, above))
  )
}

/** Nouns that tell acts, outside names: "a series of protests" does nothing itself. */
function actNouns(sentence: Sentence, all: readonly Interpretation[]): (token: number) => boolean {
  const isNamed = (token: number): boolean => sentence.names.some(({from, to}) => from <= token && token < to)
  const nouns = new Set(
    all.flatMap(({trigger}) => trigger).filter(token => sentence.upos[token] === "NOUN" && !isNamed(token)),
  )
  return token => nouns.has(token)
}

/**
 * Beside the subject of a verb in the active voice nobody does it who stands behind "from", "of" or "to".
 *
 * > | It threatened to stop goods from Lithuania and Poland, and recalled its ambassador.
 *     ^ subject of "recalled"          ^             ^ no doers
 */
function besideSubject(
  sentence: Sentence,
  act: Interpretation,
  actors: readonly number[],
): readonly number[] {
  if (sentence.upos[act.top] !== "VERB" || act.mutual || actors.length < 2) return actors
  const subjects = isPassive(sentence, act.top) ? [] : surfaceSubjects(sentence, act.top)
  if (!actors.some(token => subjects.includes(token))) return actors
  return actors.filter(token => !isBehindPreposition(sentence, token))
}

const isBehindPreposition = (sentence: Sentence, token: number): boolean =>
  /^(from|of|to|in|on|for|into|at|between|against)$/.test(
    prepositionOf(sentence, firstOfRow(sentence, token)) ?? "",
  )

/** An act told by a verb without those of whom other clauses tell, above it, below it and beside its object. */
export function withinOwnClause(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  if (ownClause(sentence, act) === null) return act
  const above = withoutSubjectsAbove(story, sentence, act)
  const actors = withoutThoseOfVerbBefore(
    sentence,
    act.top,
    withoutSubjectsBelow(sentence, act, withoutDescribed(sentence, act.top, above)),
  )
  const recipients = act.recipients.filter(
    token => !doesSomethingElse(sentence, token, act.top, act.recipients),
  )
  return actors.length === act.actors.length && recipients.length === act.recipients.length
    ? act
    : changed(act, {actors, recipients})
}

/**
 * Who only tells what another actor is takes no part.
 *
 * > | Islamists who control Mogadishu freed four foreigners.
 *     ^^^^^^^^^ actor       ^^^^^^^^^ not
 *
 * But the act may be what tells what he is: "Merkel, who met Sarkozy".
 */
function withoutDescribed(sentence: Sentence, top: number, actors: readonly number[]): readonly number[] {
  const {heads, deprels} = sentence
  if (actors.length < 2) return actors
  const tells = (verb: number): boolean =>
    verb === top || (heads[top] === verb && /^(obj|conj)$/.test(deprels[top]!))
  return actors.filter(token => {
    let isClause = false
    for (let at = token, steps = 0; at >= 0 && steps < 12; at = heads[at]!, steps++) {
      if (isClause && at !== token && actors.includes(at)) return false
      if (deprels[at]!.startsWith("acl") && !(deprels[at] === "acl:relcl" && tells(at))) isClause = true
    }
    return true
  })
}

/**
 * Where the act has its subject, the subject of a verb above it takes no part, nor what stands below
 * another verb.
 *
 * > | He denied that Tehran was negotiating with Washington.
 *     ^ no party                    ^word
 */
function withoutSubjectsAbove(
  story: Story,
  sentence: Sentence,
  {type, trigger, actors}: Interpretation,
): readonly number[] {
  const {heads, deprels} = sentence
  const word = trigger[0]!
  if (actors.length < 2) return actors
  // how far above the act the verb stands whose subject a word is
  const height = (token: number): number => {
    const first = firstOfRow(sentence, token)
    if (deprels[first] !== "nsubj") return -1
    for (let at = word, steps = 0; at >= 0 && steps < 12; at = heads[at]!, steps++)
      if (at === heads[first]) return steps
    return -1
  }
  const heights = actors.map(height)
  const lowest = Math.min(...heights.filter(one => one >= 0))
  // a verb joined to another shares its subject
  const isClause = (steps: number): boolean => {
    let at = word
    for (let step = 0; step < steps; step++) {
      if (step >= lowest && /^(ccomp|advcl|acl|parataxis)/.test(deprels[at]!)) return true
      at = heads[at]!
    }
    return false
  }
  const codeOf = (token: number): string | null => codeAt(story, sentence, token)
  const own = actors.filter((_, at) => heights[at] === lowest)
  const ownCodes = own.map(codeOf)
  // "the navy handed back trawlers that it had impounded": "it" is nobody known
  const isUnknown = own.every(token => sentence.upos[token] === "PRON" && codeOf(token) === null)
  // "Starmer says that the UK will recognise": he speaks for those who will
  const isOwn = (token: number): boolean =>
    isUnknown || (type !== "CONSULT" && codeOf(token) !== null && ownCodes.includes(codeOf(token)))
  return actors.filter(
    (token, at) =>
      (heights[at]! <= lowest || !isClause(heights[at]!) || isOwn(token)) &&
      (lowest !== 0 || isBelow(sentence, token, word) || !isObject(sentence, token)),
  )
}

/**
 * Where the act has its subject, the subject of a clause that tells when takes no part.
 *
 * > | They will discuss it weeks after the president announced the end of a treaty.
 *     ^         ^top                   ^^^^^^^^^ no party
 */
function withoutSubjectsBelow(
  sentence: Sentence,
  {top, trigger}: Interpretation,
  actors: readonly number[],
): readonly number[] {
  const {heads, deprels} = sentence
  const isOwn = (token: number): boolean => /^nsubj/.test(deprels[token]!) && heads[token] === top
  if (actors.length < 2 || !actors.some(isOwn)) return actors
  return actors.filter(token => {
    const first = firstOfRow(sentence, token)
    const verb = heads[first]!
    return (
      !/^nsubj/.test(deprels[first]!) ||
      verb < 0 ||
      deprels[verb] !== "advcl" ||
      verb < top ||
      trigger.includes(verb) ||
      !isBelow(sentence, verb, top)
    )
  })
}

/**
 * What the verb before tells, behind it, takes no part beside the subject that both verbs share.
 *
 * > | It threatened to stop goods from Lithuania and Poland, and recalled its ambassador.
 *     ^                                ^             ^ no doers  ^top
 */
function withoutThoseOfVerbBefore(
  sentence: Sentence,
  top: number,
  actors: readonly number[],
): readonly number[] {
  const {heads, deprels, upos, children} = sentence
  const before = heads[top]!
  if (actors.length < 2 || deprels[top] !== "conj" || before < 0 || upos[before] !== "VERB") return actors
  const isShared = (token: number): boolean => {
    const first = firstOfRow(sentence, token)
    return deprels[first] === "nsubj" && heads[first] === before
  }
  const hasOwn = children[top]!.some(child => deprels[child]!.startsWith("nsubj"))
  if (hasOwn || !actors.some(isShared)) return actors
  // "commended Kenya and appealed to donors"
  const joins = children[top]!.find(child => deprels[child] === "cc")
  const isItsObject = (token: number): boolean => {
    const first = firstOfRow(sentence, token)
    return (
      /^i?obj$/.test(deprels[first]!) &&
      heads[first] === before &&
      joins !== undefined &&
      !sentence.forms.slice(first, joins).some(form => /^(who|which|that|whose)$/i.test(form))
    )
  }
  // "denied that his men had shelled the camp and condemned": who does what is denied
  const isSubjectInside = (token: number): boolean =>
    deprels[firstOfRow(sentence, token)] === "nsubj" &&
    deprels[heads[firstOfRow(sentence, token)]!] === "ccomp"
  return actors.filter(
    token =>
      isShared(token) ||
      token < before ||
      !isBelow(sentence, token, before) ||
      isBelow(sentence, token, top) ||
      !(isBehindPreposition(sentence, token) || isItsObject(token) || isSubjectInside(token)),
  )
}

/** "at demonstrators", and not "by rebels, who" */
const isObject = (sentence: Sentence, token: number): boolean =>
  /^(obj|iobj|obl)$/.test(sentence.deprels[token]!) && prepositionOf(sentence, token) !== "by"

/**
 * Beside an object of the act nobody else suffers it who is the subject of a clause of time or cause.
 *
 * > | Poland's president dissolved parliament after the prime minister lost a vote.
 *                        ^top      ^object              ^token
 */
function doesSomethingElse(
  {heads, deprels, upos, children, forms}: Sentence,
  token: number,
  top: number,
  all: readonly number[],
): boolean {
  const verb = heads[token]!
  if (deprels[token] !== "nsubj" || verb < 0 || verb === top || deprels[verb] !== "advcl") return false
  if (upos[verb] !== "VERB" || !all.some(other => heads[other] === top && deprels[other] === "obj"))
    return false
  return children[verb]!.some(
    child =>
      deprels[child] === "mark" && /^(after|before|as|when|while|because|since|until)$/i.test(forms[child]!),
  )
}

/** The acts that the rules read in a sentence, each without those who belong to other clauses. */
export function withoutOtherClauses(sentence: Sentence, all: readonly Interpretation[]): Interpretation[] {
  const isAct = actNouns(sentence, all)
  return all.map(act => withOwnParties(sentence, act, all, isAct))
}

function withOwnParties(
  sentence: Sentence,
  act: Interpretation,
  all: readonly Interpretation[],
  isAct: (token: number) => boolean,
): Interpretation {
  const clause = ownClause(sentence, act)
  const own = (tokens: readonly number[]): readonly number[] => {
    const here = tokens.filter(token => !onlySpeaksOf(sentence, token, act, all))
    const near = here.filter(
      token =>
        !isApart(sentence, token, act) && (clause === null || joinedClauseOf(sentence, token) === clause),
    )
    return near.length > 0 ? near : here
  }
  const recipients = own(act.recipients).filter(
    token =>
      !isTellerOf(sentence, token, act) &&
      (act.type !== "PROTEST" || isProtestedAgainst(sentence, token, act)),
  )
  const someone = recipients.filter(token => !isAct(token))
  return changed(act, {
    actors: besideSubject(sentence, act, own(act.actors)).filter(token => !isAct(token)),
    // what is condemned, welcomed or refused may be an act; whom force is used on is none
    recipients:
      someone.length > 0 || /^(ASSAULT|COERCE|PROTEST|MOBILIZE)$/.test(act.type) ? someone : recipients,
  })
}
