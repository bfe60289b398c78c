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
  const relation = sentence.deprels[verb]!
  if (relation === "acl" || relation === "advcl" || relation === "amod") return !beforeSubject
  if (relation === "conj") return isPassive(sentence, sentence.heads[verb]!)
  // a headline drops the auxiliary: "Three arrested in Minsk"
  return relation === "root" || relation === "parataxis" || relation === "xcomp" || relation === "ccomp"
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

/** Tokens that stand as the grammatical subject of a verb, its own or inherited. */
export function surfaceSubjects(sentence: Sentence, verb: number, depth = 0): number[] {
  const own: number[] = []
  for (const child of sentence.children[verb]!) {
    const relation = sentence.deprels[child]!
    if (relation === "nsubj" || relation === "nsubj:pass" || relation === "nsubj:outer") own.push(child)
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
    case "conj":
    case "advcl":
    case "parataxis":
      return isVerbal(sentence, governor) ||
        sentence.upos[governor] === "ADJ" ||
        sentence.upos[governor] === "NOUN"
        ? surfaceSubjects(sentence, governor, depth + 1)
        : []
    case "acl":
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

/** All slots of a verb, with logical subject and object. */
function verbSlots(sentence: Sentence, verb: number): Slot[] {
  const passive = isPassive(sentence, verb)
  const slots: Slot[] = []
  for (const subject of surfaceSubjects(sentence, verb))
    slots.push({name: passive ? "obj" : "subj", token: subject})
  for (const child of sentence.children[verb]!) {
    const relation = sentence.deprels[child]!
    switch (relation) {
      case "obj":
        if (
          !(sentence.deprels[verb] === "acl:relcl" && relativeWords.has(sentence.forms[child]!.toLowerCase()))
        ) {
          slots.push({name: passive && hasChild(sentence, verb, "nsubj:pass") ? "iobj" : "obj", token: child})
        }
        break
      case "iobj":
        slots.push({name: "iobj", token: child})
        break
      case "xcomp":
      case "ccomp":
      case "advcl":
        slots.push({name: relation, token: child})
        break
      case "obl:agent":
        slots.push({name: "subj", token: child})
        break
      case "obl":
      case "nmod":
      case "obl:unmarked":
      case "obl:npmod":
      case "obl:tmod": {
        const preposition = prepositionOf(sentence, child)
        if (preposition === "by" && passive) slots.push({name: "subj", token: child})
        else if (preposition !== null) slots.push({name: preposition, token: child})
        break
      }
    }
  }
  const relative = relativeObject(sentence, verb)
  if (relative !== null) slots.push({name: "obj", token: relative})
  // "signed and ratified the treaty": the object of the last verb is shared when the first has none
  if (!slots.some(slot => slot.name === "obj") && !passive) {
    const next = sentence.children[verb]!.find(
      child => sentence.deprels[child] === "conj" && isVerbal(sentence, child),
    )
    if (next !== undefined && next === verb + 2) {
      const shared = sentence.children[next]!.find(child => sentence.deprels[child] === "obj")
      if (shared !== undefined) slots.push({name: "obj", token: shared})
    }
  }
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
      if (preposition !== null) slots.push({name: preposition, token: child})
    } else if (relation === "nsubj" || relation === "nsubj:outer") {
      // a nominal predicate: "the visit is a protest"; kept apart from the possessor
      slots.push({name: "subj", token: child})
    } else if (relation === "xcomp" || relation === "ccomp" || relation === "advcl" || relation === "acl") {
      slots.push({name: relation, token: child})
    }
  }
  return slots
}

export const slotsOf = (sentence: Sentence, token: number): readonly Slot[] =>
  isVerbal(sentence, token) ? verbSlots(sentence, token) : nominalSlots(sentence, token)
