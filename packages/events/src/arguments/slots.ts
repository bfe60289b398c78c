// Who stands where around a trigger. The logical subject and object are found through passives, control,
// relative clauses and coordination; prepositional phrases are named by their preposition.

import type {Sentence} from "@demarche/text"
import {prepositionOf} from "./phrase.ts"

/** Names: subj, obj, iobj, poss, amod, compound, xcomp, ccomp, advcl, acl, or a preposition ("with", "out_of"). */
export interface Slot {
  readonly name: string
  readonly token: number
}

const isVerbal = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === "VERB" || sentence.upos[token] === "AUX"

const hasChild = (sentence: Sentence, token: number, relation: string): boolean =>
  sentence.children[token]!.some(child => sentence.deprels[child] === relation)

/** Passive by its own auxiliary or subject, or a bare participle: "the men arrested in Minsk", "Three arrested in Minsk". */
export function isPassive(sentence: Sentence, verb: number): boolean {
  let bare = sentence.xpos[verb] === "VBN" || sentence.xpos[verb] === "VBD"
  let beforeSubject = false
  if (bare && isAbsolute(sentence, verb)) return true
  for (const child of sentence.children[verb]!) {
    const relation = sentence.deprels[child]!
    if (
      relation === "aux:pass" ||
      relation === "nsubj:pass" ||
      relation === "csubj:pass" ||
      relation === "obl:agent"
    )
      return true
    if (relation === "aux" || relation === "obj" || relation === "ccomp" || relation === "xcomp") bare = false
    if (relation === "nsubj") beforeSubject = true
  }
  if (!bare || sentence.xpos[verb] !== "VBN") return false
  if (isMistakenModifier(sentence, verb)) return false
  const relation = sentence.deprels[verb]!
  if (relation === "acl" || relation === "advcl" || relation === "amod") return !beforeSubject
  if (relation === "conj") return isPassive(sentence, sentence.heads[verb]!)
  // a headline drops the auxiliary: "Three arrested in Minsk"
  return relation === "root" || relation === "parataxis" || relation === "xcomp" || relation === "ccomp"
}

/**
 * What "with" brings along was done to its subject, whatever the tagger makes of the verb.
 *
 * > | Police are deployed, with at least 200 people arrested as of noon.
 *                          ^ mark                   ^ of the people
 */
const isAbsolute = (sentence: Sentence, verb: number): boolean =>
  sentence.deprels[verb] === "advcl" &&
  sentence.children[verb]!.some(
    child => sentence.deprels[child] === "mark" && /^with$/i.test(sentence.forms[child]!),
  )

/**
 * A past tense read as a participle leaves the sentence without a verb.
 *
 * > | Thousands of people protested against the government.
 *                         ^ read as "people protested (by somebody)"
 */
function isMistakenModifier(sentence: Sentence, verb: number): boolean {
  if (sentence.deprels[verb] !== "acl") return false
  let root = sentence.heads[verb]!
  while (sentence.deprels[root] === "nmod" && sentence.heads[root]! >= 0) root = sentence.heads[root]!
  if (sentence.heads[root] !== -1 || isVerbal(sentence, root)) return false
  return !sentence.children[root]!.some(
    child =>
      /^(cop|nsubj)/.test(sentence.deprels[child]!) ||
      (isVerbal(sentence, child) &&
        child !== verb &&
        !/^(acl|amod|compound|nmod|flat)/.test(sentence.deprels[child]!)),
  )
}

/** Verbs whose subject also acts in their infinitive although they have an object: "promised Kyiv to send …". */
const subjectControl = new Set([
  "promise",
  "pledge",
  "vow",
  "threaten",
  "agree",
  "refuse",
  "offer",
  "use",
  "take",
  "need",
])

const relativeWords = new Set(["who", "which", "that", "whom"])

/**
 * It is they who held it.
 *
 * > | A court jailed nine students for holding a rally.
 *                         ^^^^^^^^     ^verb
 */
export const isForDoing = ({children, deprels, forms, xpos}: Sentence, verb: number): boolean =>
  xpos[verb] === "VBG" &&
  children[verb]!.some(child => deprels[child] === "mark" && forms[child]!.toLowerCase() === "for")

/** Tokens that stand as the grammatical subject of a verb, its own or inherited. */
export function surfaceSubjects(sentence: Sentence, verb: number, depth = 0): number[] {
  const own: number[] = []
  for (const child of sentence.children[verb]!) {
    const relation = sentence.deprels[child]!
    if (relation !== "nsubj" && relation !== "nsubj:pass" && relation !== "nsubj:outer") continue
    // "According to the observatory, jets bombed": what has a preposition is no subject, whatever the parser says
    if (!hasChild(sentence, child, "case")) own.push(child)
  }
  const governor = sentence.heads[verb]!
  const relation = sentence.deprels[verb]!
  if (own.length > 0) {
    // "the men who fled": the relative pronoun hands over to the noun
    if (relation === "acl:relcl" && relativeWords.has(sentence.forms[own[0]!]!.toLowerCase()))
      return [governor]
    return own
  }
  if (governor < 0 || depth > 6) return []
  switch (relation) {
    case "xcomp": {
      const object = sentence.children[governor]!.find(
        child => sentence.deprels[child] === "obj" || sentence.deprels[child] === "iobj",
      )
      if (
        object !== undefined &&
        isVerbal(sentence, governor) &&
        !subjectControl.has(sentence.lemmas[governor]!)
      )
        return [object]
      return surfaceSubjects(sentence, governor, depth + 1)
    }
    case "advcl": {
      // "reports the leaders plan to discuss": read as "reports … to discuss"
      const object = sentence.children[governor]!.find(child => sentence.deprels[child] === "obj")
      if (
        object !== undefined &&
        /^(report|say|announce)$/.test(sentence.lemmas[governor]!) &&
        sentence.xpos[verb] === "VB"
      )
        return [object]
      if (object !== undefined && isForDoing(sentence, verb)) return [object]
      return isVerbal(sentence, governor) || sentence.upos[governor] === "ADJ"
        ? surfaceSubjects(sentence, governor, depth + 1)
        : []
    }
    case "conj":
    case "parataxis":
      return isVerbal(sentence, governor) ||
        sentence.upos[governor] === "ADJ" ||
        sentence.upos[governor] === "NOUN"
        ? surfaceSubjects(sentence, governor, depth + 1)
        : []
    case "acl":
      if (isMistakenModifier(sentence, verb)) return [topOfCount(sentence, governor)]
      if (isDecreed(sentence, verb)) return possessors(sentence, governor, depth)
      // "a plan to invade": the planner is not in reach of the noun itself; "troops attacking the town": the noun acts
      return sentence.xpos[verb] === "VBG" || sentence.xpos[verb] === "VBN" || sentence.xpos[verb] === "VBD"
        ? [governor]
        : possessors(sentence, governor, depth)
    case "acl:relcl":
      return relativeObject(sentence, verb) === governor ? [] : [governor]
    default:
      return []
  }
}

/**
 * What a paper does, does who gives it.
 *
 * > | The president signed a decree banning two parties.
 *         ^subject           ^paper  ^verb
 */
export function isDecreed({lemmas, deprels, heads, xpos}: Sentence, verb: number): boolean {
  const paper = heads[verb]!
  return (
    deprels[verb] === "acl" &&
    xpos[verb] === "VBG" &&
    deprels[paper] === "obj" &&
    /^(order|decree|law|bill|act|resolution|directive|memorandum|edict|proclamation|ordinance)$/.test(
      lemmas[paper]!,
    ) &&
    /^(sign|issue|approve|adopt|pass|enact|ratify|promulgate|publish)$/.test(lemmas[heads[paper]!]!)
  )
}

/** "thousands of people": the counting word carries the phrase. */
function topOfCount(sentence: Sentence, noun: number): number {
  let at = noun
  while (sentence.deprels[at] === "nmod" && sentence.heads[at]! >= 0 && sentence.heads[at]! < at)
    at = sentence.heads[at]!
  return at
}

function possessors(sentence: Sentence, noun: number, depth: number): number[] {
  for (const child of sentence.children[noun]!) if (sentence.deprels[child] === "nmod:poss") return [child]
  // "made a pledge to send", "agreed on a plan to cut"
  const governor = sentence.heads[noun]!
  if (governor >= 0 && isVerbal(sentence, governor) && sentence.deprels[noun]! !== "nsubj")
    return surfaceSubjects(sentence, governor, depth + 1)
  return []
}

/** The noun a relative clause takes as its object: "the deal that Moscow signed", "the men police held". */
function relativeObject(sentence: Sentence, verb: number): number | null {
  if (sentence.deprels[verb] !== "acl:relcl") return null
  let hasSubject = false
  for (const child of sentence.children[verb]!) {
    const relation = sentence.deprels[child]!
    if (relation === "obj")
      return relativeWords.has(sentence.forms[child]!.toLowerCase()) ? sentence.heads[verb]! : null
    if (relation.startsWith("nsubj")) hasSubject = !relativeWords.has(sentence.forms[child]!.toLowerCase())
  }
  return hasSubject && !isPassive(sentence, verb) ? sentence.heads[verb]! : null
}

/** Names a prepositional phrase; "out of the treaty" also stands as "of". */
function addPhrase(slots: Slot[], preposition: string, token: number): void {
  slots.push({name: preposition, token})
  const last = preposition.lastIndexOf("_")
  if (last >= 0 && /^(out|away|back|off|up|down)_/.test(preposition))
    slots.push({name: preposition.slice(last + 1), token})
}

/**
 * Phrases below the object count for the verb too, after its own: no parser settles what "on Iran" hangs on.
 *
 * > | Washington imposed sanctions on Iran
 *                                  ^ read below "sanctions"
 */
function addPhrasesBelow(sentence: Sentence, slots: Slot[], noun: number, depth: number): void {
  for (const child of sentence.children[noun]!) {
    const relation = sentence.deprels[child]!
    if (child > noun && /^(nmod|obl|nsubj|appos|list|amod)/.test(relation)) {
      const preposition = prepositionOf(sentence, child)
      if (preposition !== null) addPhrase(slots, preposition, child)
      if (depth < 2) addPhrasesBelow(sentence, slots, child, depth + 1)
    } else if (relation === "conj" && depth === 0 && child > noun) addPhrasesBelow(sentence, slots, child, 1)
  }
}

const isRelativePronoun = (sentence: Sentence, verb: number, token: number): boolean =>
  sentence.deprels[verb] === "acl:relcl" && relativeWords.has(sentence.forms[token]!.toLowerCase())

/**
 * What stands right behind a verb's particle is its object, whatever the parser makes of it.
 *
 * > | Police broke up a march towards the palace.
 *                  ^    ^ read as a circumstance
 */
const isBehindParticle = ({deprels, children, upos}: Sentence, verb: number, noun: number): boolean =>
  upos[noun] === "NOUN" &&
  children[verb]!.some(
    child =>
      deprels[child] === "compound:prt" &&
      child < noun &&
      noun - child < 4 &&
      !children[verb]!.some(other => deprels[other] === "obj"),
  )

/** All slots of a verb, with logical subject and object. */
function verbSlots(sentence: Sentence, verb: number): Slot[] {
  const passive = isPassive(sentence, verb)
  const slots: Slot[] = []
  for (const subject of surfaceSubjects(sentence, verb))
    slots.push({name: passive ? "obj" : "subj", token: subject})
  const objects: number[] = []
  for (const child of sentence.children[verb]!) {
    const relation = sentence.deprels[child]!
    const preposition = prepositionOf(sentence, child)
    if (/^(obj|obl|nmod|iobj)/.test(relation) && preposition !== null) {
      if (relation === "obl:agent" || (preposition === "by" && passive))
        slots.push({name: "subj", token: child})
      addPhrase(slots, preposition, child)
    } else if (relation === "obj") {
      if (!isRelativePronoun(sentence, verb, child)) objects.push(child)
    } else if (relation === "obl:unmarked" && isBehindParticle(sentence, verb, child)) {
      objects.push(child)
    } else if (
      relation === "xcomp" ||
      relation === "ccomp" ||
      relation === "advcl" ||
      relation === "iobj" ||
      relation === "compound"
    ) {
      slots.push({name: relation, token: child})
    }
  }
  // "gave the government an ultimatum": the first of two objects is the one to whom
  if (objects.length > 1) slots.push({name: "iobj", token: objects.shift()!})
  // a lone object that the parser took for the one to whom
  if (objects.length === 0 && !passive) {
    const lone = slots.find(slot => slot.name === "iobj")
    if (lone !== undefined && !slots.some(slot => slot.name === "ccomp" || slot.name === "xcomp"))
      objects.push(lone.token)
  }
  for (const object of objects)
    slots.push({name: passive && hasChild(sentence, verb, "nsubj:pass") ? "iobj" : "obj", token: object})
  const relative = relativeObject(sentence, verb)
  if (relative !== null) slots.push({name: "obj", token: relative})
  // "signed and ratified the treaty": the object of the last verb is shared when the first has none
  if (!passive && !slots.some(slot => slot.name === "obj")) {
    const next = sentence.children[verb]!.find(
      child => sentence.deprels[child] === "conj" && isVerbal(sentence, child),
    )
    if (next !== undefined && next === verb + 2) {
      const shared = sentence.children[next]!.find(child => sentence.deprels[child] === "obj")
      if (shared !== undefined) slots.push({name: "obj", token: shared})
    }
  }
  for (const slot of slots.filter(
    one => (one.name === "obj" || one.name === "iobj") && (passive || one.token > verb),
  ))
    addPhrasesBelow(sentence, slots, slot.token, 0)
  for (const slot of slots.filter(one => /^(for|on|of|in)$/.test(one.name) && one.token > verb))
    addPhrasesBelow(sentence, slots, slot.token, 1)
  return slots
}

/** Slots of a noun or adjective: its possessor, modifiers and prepositional phrases. */
function nominalSlots(sentence: Sentence, noun: number): Slot[] {
  const slots: Slot[] = []
  for (const child of sentence.children[noun]!) {
    const relation = sentence.deprels[child]!
    if (relation === "nmod:poss") slots.push({name: "poss", token: child})
    else if (relation === "amod") slots.push({name: "amod", token: child})
    else if (relation === "compound") slots.push({name: "compound", token: child})
    else if (
      relation === "nmod" ||
      relation === "obl" ||
      relation === "nmod:of" ||
      relation === "obl:agent"
    ) {
      const preposition = prepositionOf(sentence, child)
      if (preposition !== null) {
        addPhrase(slots, preposition, child)
        if (child > noun && preposition !== "in") addPhrasesBelow(sentence, slots, child, 1)
      }
    } else if (relation === "nsubj" || relation === "nsubj:outer") {
      // a nominal predicate: "the visit is a protest"; kept apart from the possessor
      slots.push({name: "subj", token: child})
    } else if (relation === "xcomp" || relation === "ccomp" || relation === "advcl" || relation === "acl") {
      slots.push({name: relation, token: child})
    }
  }
  return slots
}

const known = new WeakMap<Sentence, (readonly Slot[] | undefined)[]>()

/** The slots of a word, worked out once. */
export function slotsOf(sentence: Sentence, token: number): readonly Slot[] {
  let ofSentence = known.get(sentence)
  if (ofSentence === undefined) {
    ofSentence = []
    known.set(sentence, ofSentence)
  }
  let slots = ofSentence[token]
  if (slots === undefined) {
    slots = readSlots(sentence, token)
    ofSentence[token] = slots
  }
  return slots
}

const readSlots = (sentence: Sentence, token: number): readonly Slot[] => {
  if (isVerbal(sentence, token)) return verbSlots(sentence, token)
  const slots = nominalSlots(sentence, token)
  // "they were ready to meet", "ministers reluctant to agree": who is said to be so
  if (sentence.upos[token] === "ADJ" && !slots.some(slot => slot.name === "subj")) {
    for (const subject of surfaceSubjects(sentence, token)) slots.push({name: "subj", token: subject})
  }
  return slots
}
