// Clauses that "and" joins, where the parser gave the subject of the second to the first; and sentences whose past tense it
// read as a participle of their subject.

import {reread, type Sentence} from "@demarche/text"
import {draftOf, hang} from "./draft.ts"
import {isNoun, subtreeBounds} from "./phrase.ts"

export const has = ({children, deprels}: Sentence, token: number, relation: RegExp): boolean =>
  children[token]!.some(child => relation.test(deprels[child]!))

/** A verb in a tense: by its form, or by an auxiliary before it. */
export const isTensed = (sentence: Sentence, verb: number): boolean =>
  sentence.upos[verb] === "VERB" &&
  (/^VB[DZP]$/.test(sentence.xpos[verb]!) ||
    sentence.children[verb]!.some(child => child < verb && sentence.upos[child] === "AUX"))

/**
 * The subject of a joined verb, where the parser listed it with the nouns before.
 *
 * > | The Union condemned the plotters, and Portugal, the old power, demanded that they go.
 *                           ^                ^ read as "the plotters and Portugal"   ^verb
 * > | Creditors agree debt relief for Honduras, EU pledges $150 million
 *                                     ^         ^ read as "Honduras, EU"
 */
function subjectListed(sentence: Sentence, verb: number): number | null {
  const {forms, upos, heads, deprels, children} = sentence
  if (!/^(conj|parataxis)$/.test(deprels[verb]!) || !isTensed(sentence, verb)) return null
  if (has(sentence, verb, /^(nsubj|csubj|expl|cc$)/)) return null
  const above = heads[verb]!
  const first = Math.min(
    verb,
    ...children[verb]!.filter(child => upos[child] === "AUX" || upos[child] === "ADV"),
  )
  for (let noun = first - 1; noun > above; noun--) {
    if (deprels[noun] !== "conj" || !isNoun(upos[noun]) || !isNoun(upos[heads[noun]!])) continue
    const {from, to} = subtreeBounds(sentence, noun)
    const isOpen =
      deprels[verb] === "parataxis" ||
      /^(and|but|while)$/i.test(forms[from]!) ||
      (forms[from] === "," && forms[from + 1] === "and")
    // "shot in Mali and his guards were accused": no comma is needed before whose verb has its auxiliary right behind him
    const isPlain =
      forms[from]!.toLowerCase() === "and" &&
      to === first &&
      first < verb &&
      upos[first] === "AUX" &&
      !isWithinRow(sentence, heads[noun]!, above) &&
      !opensClauseOfTime(sentence, heads[noun]!)
    const comma = forms[from] === "," ? from : from - 1
    // nothing but the end of an apposition stands between
    const end = forms[to] === "," && sentence.forms.slice(noun, to).includes(",") ? to + 1 : to
    const isBeside = end === first || (to === first && forms[first - 1] === ",")
    if (!isOpen || !(isPlain || forms[comma] === ",") || !isBeside) continue
    // "his deputy, and the general, have": two of them
    return has(sentence, noun, /^(case|nsubj|cop)/) ? null : noun
  }
  return null
}

/** "after rocks and branches were hurled": both of them. */
const opensClauseOfTime = ({children, deprels, forms}: Sentence, noun: number): boolean =>
  children[noun]!.some(
    child => deprels[child] === "case" && /^(after|before|as|since|until|once)$/i.test(forms[child]!),
  )

/** "and relatives of inmates in London and Geneva have": the second "and" joins only what stands below the first. */
function isWithinRow({deprels, heads}: Sentence, noun: number, above: number): boolean {
  for (let at = noun, steps = 0; at >= 0 && at !== above && steps < 12; at = heads[at]!, steps++)
    if (deprels[at] === "conj") return true
  return false
}

/**
 * The subject behind a conjunction that the parser read as a preposition, leaving the verb what follows the subject.
 *
 * > | The shelling went on, although commanders from both countries had agreed to a truce.
 *                           ^mark    ^noun           ^inner, read as who agreed
 */
function subjectBehindConjunction(sentence: Sentence, verb: number): BehindConjunction | null {
  const {forms, upos, heads, deprels, children} = sentence
  if (!isTensed(sentence, verb)) return null
  const inner = children[verb]!.find(child => deprels[child] === "nsubj" && has(sentence, child, /^case$/))
  if (inner === undefined) return null
  const noun = children[inner]!.find(child => deprels[child] === "case")! - 1
  if (noun < 1 || !isNoun(upos[noun])) return null
  const mark = children[noun]!.find(
    child =>
      deprels[child] === "case" && /^(although|though|while|because|whereas|if|unless)$/i.test(forms[child]!),
  )
  for (let above = verb; above >= 0; above = heads[above]!) if (above === noun) return null
  return mark === undefined ? null : {noun, inner, mark}
}

interface BehindConjunction {
  readonly noun: number
  readonly inner: number
  readonly mark: number
}

/** Verbs whose participle keeps an object: "a man given five years". */
const giving =
  /^(give|hand|award|offer|deny|show|grant|pay|teach|send|allow|ask|tell|name|call|make|elect|appoint|declare|sentence|fine|leave|consider|deem|dub|find)$/

/**
 * The verb of a sentence without one: its subject is no participle's noun.
 *
 * > | The rebels detained the minister and are holding five more.
 *         ^noun  ^ read as "the rebels who were detained"
 */
function verbOfRoot(sentence: Sentence, noun: number): number | null {
  const {forms, xpos, upos, heads, deprels, lemmas, children} = sentence
  if (deprels[noun] !== "root" || !isNoun(upos[noun]) || has(sentence, noun, /^(cop|nsubj|expl|aux)/))
    return null
  if (forms.at(-1) !== ".") return null
  // "families of the airmen demonstrated": the noun that its own words end with may have taken the verb
  const inside = children[noun]!.filter(child => child > noun && deprels[child] === "nmod")
  for (const verb of [noun, ...inside].flatMap(token => children[token]!.filter(child => child > token))) {
    if (!/^(acl|amod)$/.test(deprels[verb]!) || !/^VB[ND]$/.test(xpos[verb]!)) continue
    if (forms[verb - 1] === "," || has(sentence, verb, /^(aux|nsubj|mark)/)) return null
    const isTold =
      children[verb]!.some(child => child > verb && deprels[child] === "obj") && !giving.test(lemmas[verb]!)
    const goesOn = [...children[noun]!, ...children[verb]!].some(
      child =>
        child > verb &&
        deprels[child] === "conj" &&
        isTensed(sentence, child) &&
        (has(sentence, child, /^nsubj/) || heads[child] === verb),
    )
    const isPassive = children[verb]!.some(
      child => child > verb && children[child]!.some(part => /^by$/i.test(forms[part]!)),
    )
    return (isTold || goesOn) && !isPassive ? verb : null
  }
  return null
}

/**
 * The noun before a source in commas, which the parser made a part of the source's name.
 *
 * > | Israel, according to a retired general, might bomb the site.
 *     ^noun                          ^ read as who bombs
 */
function subjectBeforeSource(sentence: Sentence): {noun: number; source: number; verb: number} | null {
  const {forms, upos, heads, deprels} = sentence
  const at = forms.findIndex(
    (form, token) => form === "according" && forms[token + 1] === "to" && forms[token - 1] === ",",
  )
  if (at < 2) return null
  const end = forms.indexOf(",", at)
  if (end < 0 || end > at + 14) return null
  for (let source = end - 1; source > at + 1; source--) {
    const verb = heads[source]!
    if (!deprels[source]!.startsWith("nsubj") || verb < end || !isNoun(upos[source])) continue
    for (let noun = at - 2; noun >= 0; noun--)
      if (isNoun(upos[noun]) && (heads[noun] === source || heads[noun]! < 0)) return {noun, source, verb}
  }
  return null
}

/**
 * The infinitive behind "will", "may", "to" and the like, read as an adjective.
 *
 * > | We will free the captives. | They promised to free the captives.
 *             ^                                     ^
 */
const isInfinitive = ({upos, xpos, deprels, children, forms}: Sentence, token: number): boolean =>
  upos[token] === "ADJ" &&
  /^(free|open|clear|secure|ready|empty|double|lower|slow|calm|better|direct|exempt|level|complete|welcome)$/.test(
    forms[token]!,
  ) &&
  /^(DET|PRON|NUM|PROPN)$/.test(upos[token + 1] ?? "") &&
  children[token]!.some(
    child =>
      (deprels[child] === "aux" && xpos[child] === "MD") ||
      (deprels[child] === "mark" && child === token - 1 && /^to$/i.test(forms[child]!)),
  ) &&
  !children[token]!.some(child => deprels[child] === "cop")

/**
 * The verb in a tense to which another is joined, where the parser joined it to the gerund or infinitive between.
 *
 * > | Poland accuses Belarus of sending balloons and closes a border crossing.
 *            ^                  ^ read as "of sending and closes"
 */
function tensedBefore(sentence: Sentence, verb: number): number | null {
  const {xpos, upos, heads, deprels} = sentence
  if (upos[verb] !== "VERB" || deprels[verb] !== "conj" || !/^VB[DZP]$/.test(xpos[verb]!)) return null
  if (has(sentence, verb, /^(nsubj|csubj|expl|mark)/) || !has(sentence, verb, /^cc$/)) return null
  const loose = heads[verb]!
  const form = xpos[loose]!
  if (form !== "VBG" && (form !== "VB" || xpos[verb] === "VBP")) return null
  if (upos[loose] !== "VERB" || has(sentence, loose, /^aux/)) return null
  // "being arrested and beaten": a participle may look like a past tense
  if (xpos[verb] === "VBD" && !has(sentence, verb, /^obj$/)) return null
  let above = heads[loose]!
  while (above >= 0 && !(isTensed(sentence, above) && has(sentence, above, /^nsubj/))) above = heads[above]!
  return above >= 0 && above < loose ? above : null
}

/**
 * What somebody else calls a thing is the thing, and how he calls it told in passing.
 *
 * > | The army begins what Israel calls a limited operation in Lebanon.
 *              ^verb  ^what      ^calls           ^thing
 */
function thingCalled(sentence: Sentence, what: number): {verb: number; calls: number; thing: number} | null {
  const {forms, lemmas, heads, deprels, children} = sentence
  if (!/^what$/i.test(forms[what]!)) return null
  const calls = [heads[what]!, ...children[what]!].find(
    token => token > what && /^(call|term|label|dub)$/.test(lemmas[token]!),
  )
  if (calls === undefined || calls > what + 6) return null
  const verb = heads[what] === calls ? heads[calls]! : heads[what]!
  const thing = children[calls]!.find(child => child > calls && /^(obj|xcomp)$/.test(deprels[child]!))
  if (verb < 0 || verb > what || thing === undefined || has(sentence, what, /^case$/)) return null
  if (
    !/^(launch|begin|start|carry|conduct|stage|mount|open|wage|undertake|hold|unleash)$/.test(lemmas[verb]!)
  )
    return null
  return isNoun(sentence.upos[thing]) && has(sentence, calls, /^nsubj$/) ? {verb, calls, thing} : null
}

function crownVerb(sentence: Sentence, root: number, verb: number): Sentence {
  const draft = draftOf(sentence)
  const {heads, deprels, xpos} = draft
  hang(draft, verb, -1, "root")
  xpos[verb] = "VBD"
  for (const child of sentence.children[root]!)
    if (child > verb || deprels[child] === "punct") heads[child] = verb
  hang(draft, root, verb, "nsubj")
  return reread(sentence, draft)
}

function partFromSource(
  sentence: Sentence,
  {noun, source, verb}: {noun: number; source: number; verb: number},
): Sentence {
  const draft = draftOf(sentence)
  const {heads, deprels} = draft
  // the verb hangs below a noun that is the top
  if (heads[noun]! < 0) hang(draft, verb, -1, "root")
  hang(draft, noun, verb, "nsubj")
  deprels[source] = "obl"
  return reread(sentence, draft)
}

function makeInfinitive(sentence: Sentence, token: number): Sentence {
  const draft = draftOf(sentence)
  const {deprels, upos, xpos} = draft
  upos[token] = "VERB"
  xpos[token] = "VB"
  for (const child of sentence.children[token]!)
    if (child > token && /^(nsubj|obl|dep|nmod)$/.test(deprels[child]!) && isNoun(upos[child]))
      if (!has(sentence, child, /^case$/)) deprels[child] = "obj"
  return reread(sentence, draft)
}

function openClause(sentence: Sentence, verb: number, {noun, inner, mark}: BehindConjunction): Sentence {
  const draft = draftOf(sentence)
  hang(draft, noun, verb, "nsubj")
  hang(draft, inner, noun, "nmod")
  hang(draft, mark, verb, "mark")
  return reread(sentence, draft)
}

function giveSubject(sentence: Sentence, verb: number, subject: number): Sentence {
  const draft = draftOf(sentence)
  const {heads, deprels} = draft
  hang(draft, subject, verb, "nsubj")
  for (const child of sentence.children[subject]!)
    if (/^(cc|punct)$/.test(deprels[child]!) && child < subject) heads[child] = verb
  return reread(sentence, draft)
}

function partFromCaller(
  sentence: Sentence,
  what: number,
  {verb, calls, thing}: {verb: number; calls: number; thing: number},
): Sentence {
  const draft = draftOf(sentence)
  const {heads, deprels} = draft
  const isOfVerb = deprels[heads[what] === calls ? calls : what]!
  hang(draft, thing, verb, isOfVerb === "ccomp" ? "obj" : isOfVerb)
  hang(draft, calls, thing, "acl:relcl")
  hang(draft, what, calls, "obj")
  for (const child of sentence.children[calls]!) if (child > thing && child !== what) heads[child] = verb
  for (const child of sentence.children[what]!)
    if (child < what && deprels[child] === "case") heads[child] = thing
  return reread(sentence, draft)
}

function joinTo(sentence: Sentence, verb: number, above: number): Sentence {
  const draft = draftOf(sentence)
  draft.heads[verb] = above
  return reread(sentence, draft)
}

/** The sentence with its clauses put right; the same object when nothing is wrong. */
export function mendClauses(sentence: Sentence): Sentence {
  let mended = sentence
  const root = sentence.deprels.indexOf("root")
  const told = root < 0 ? null : verbOfRoot(sentence, root)
  if (told !== null) mended = crownVerb(mended, root, told)
  const parted = subjectBeforeSource(mended)
  if (parted !== null) mended = partFromSource(mended, parted)
  for (let what = 1; what < sentence.forms.length; what++) {
    const called = thingCalled(mended, what)
    if (called !== null) mended = partFromCaller(mended, what, called)
  }
  for (let verb = 3; verb < sentence.forms.length; verb++) {
    const above = tensedBefore(mended, verb)
    if (above !== null) mended = joinTo(mended, verb, above)
  }
  for (let token = 2; token < sentence.forms.length; token++)
    if (isInfinitive(mended, token)) mended = makeInfinitive(mended, token)
  for (let verb = 2; verb < sentence.forms.length; verb++) {
    const subject = subjectListed(mended, verb)
    if (subject !== null) mended = giveSubject(mended, verb, subject)
    const behind = subjectBehindConjunction(mended, verb)
    if (behind !== null) mended = openClause(mended, verb, behind)
  }
  return mended
}
