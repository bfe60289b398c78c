// Did it happen? Read from auxiliaries, negation, conditions and what stands above the act.

import type {Modality} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import type {Interpretation} from "../triggers/interpretation.ts"

export interface ReadModality {
  readonly modality: Modality
  readonly because: string | null
}

const possible = new Set(["could", "may", "might", "can", "should", "must", "ought"])
const conditions = new Set(["if", "unless", "whether", "lest", "should", "provided"])
const doubtful = new Set([
  "fear",
  "worry",
  "risk",
  "suspect",
  "possibility",
  "prospect",
  "likelihood",
  "hope",
  "dream",
  "danger",
  "speculation",
  "rumour",
  "rumor",
  "scenario",
  "hypothetical",
  "imagine",
])

const word = (sentence: Sentence, token: number): string => sentence.forms[token]!.toLowerCase()

function negationAt(sentence: Sentence, token: number): string | null {
  for (const child of sentence.children[token]!) {
    const form = word(sentence, child)
    if (/^(not|n't|n’t|never|nor|neither)$/.test(form) && child < token + 3) {
      // "not only signed" happened
      if (sentence.forms[child + 1]?.toLowerCase() === "only") continue
      return form
    }
    if (form === "no" && sentence.deprels[child] === "det") return "no"
    if (form === "longer" && sentence.forms[child - 1]?.toLowerCase() === "no") return "no longer"
    if (form === "without" && sentence.deprels[child] === "mark") return "without"
  }
  for (const child of sentence.children[token]!) {
    // "no one", "nobody", "no party has signed"
    if (
      sentence.deprels[child]!.startsWith("nsubj") &&
      (/^(nobody|none|nothing)$/.test(word(sentence, child)) ||
        sentence.children[child]!.some(part => word(sentence, part) === "no"))
    )
      return "no"
  }
  return null
}

type Told = {readonly modality: Modality; readonly because: string}

function auxiliaryAt(sentence: Sentence, token: number): Told | null {
  let told: Told | null = null
  let infinitive = false
  for (const child of sentence.children[token]!) {
    const form = word(sentence, child)
    const relation = sentence.deprels[child]!
    if (relation === "aux" || relation === "aux:pass") {
      if (form === "will" || form === "'ll" || form === "’ll" || form === "shall" || form === "wo")
        told = {modality: "future", because: `"${form}"`}
      else if (form === "would" || form === "'d")
        told = {modality: isReported(sentence, token) ? "future" : "hypothetical", because: `"${form}"`}
      else if (possible.has(form)) told = {modality: "hypothetical", because: `"${form}"`}
    } else if (relation === "mark" && form === "to") infinitive = true
    else if (relation === "mark" && conditions.has(form))
      return {modality: "hypothetical", because: `"${form}"`}
  }
  if (told === null && infinitive) {
    const relation = sentence.deprels[token]!
    // "Putin to visit China", "the president is to visit": a plan
    if (relation === "root" || relation === "ccomp" || relation === "parataxis")
      return {modality: "future", because: "infinitive without a verb above it"}
    // "is in Moscow to sign": a purpose is not yet a deed
    if (relation === "acl" && isMereChance(sentence, token))
      return {modality: "hypothetical", because: `"${sentence.forms[sentence.heads[token]!]} to"`}
    if (relation === "advcl" || relation === "acl" || relation === "xcomp")
      return {modality: "future", because: "infinitive of purpose"}
  }
  return told
}

/** "efforts to renew ties", "a chance to discuss": wished or possible, not planned. */
const isMereChance = (sentence: Sentence, token: number): boolean =>
  /^(effort|attempt|bid|chance|opportunity|right|need|way|ability|desire|hope|wish|time|reason|power|pressure|ambition|temptation)$/.test(
    sentence.lemmas[sentence.heads[token]!]!.toLowerCase(),
  )

const speech =
  /^(say|tell|announce|promise|add|state|declare|report|vow|pledge|warn|insist|confirm|write|reveal)$/

/** "said it would send": the future of a past, not a condition. */
function isReported(sentence: Sentence, token: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 4; at = sentence.heads[at]!, steps++) {
    for (const child of sentence.children[at]!)
      if (
        sentence.deprels[child] === "advcl" &&
        sentence.children[child]!.some(part => word(sentence, part) === "if")
      )
        return false
    const governor = sentence.heads[at]!
    if (governor >= 0 && sentence.deprels[at] === "ccomp" && speech.test(sentence.lemmas[governor]!))
      return true
    for (const child of sentence.children[at]!)
      if (sentence.deprels[child] === "parataxis" && speech.test(sentence.lemmas[child]!)) return true
  }
  return false
}

/** Modality from the words; history by date is decided where dates are known. */
export function readModality(sentence: Sentence, act: Interpretation): ReadModality {
  const verb = act.trigger[0]!
  if (act.told === "negation")
    return {modality: "negation", because: "an operator of failure or denial above it"}
  const negation = negationAt(sentence, act.top) ?? (verb === act.top ? null : negationAt(sentence, verb))
  if (negation !== null) return {modality: "negation", because: `"${negation}"`}
  // a noun takes the mood of the verb that governs it: "talks will begin", "could face sanctions"
  let told: Told | null = null
  let carrier = act.top
  for (let steps = 0; steps < 2; steps++) {
    told = auxiliaryAt(sentence, carrier)
    if (told !== null || sentence.upos[carrier] === "VERB" || sentence.heads[carrier]! < 0) break
    carrier = sentence.heads[carrier]!
    const lost = negationAt(sentence, carrier)
    if (lost !== null && sentence.upos[carrier] === "VERB")
      return {modality: "negation", because: `"${lost}" with "${sentence.forms[carrier]}"`}
  }
  if (told === null && sentence.deprels[act.top] === "conj") told = inheritedAuxiliary(sentence, act.top)
  const doubt = doubtAbove(sentence, act.top)
  if (doubt !== null) return {modality: "hypothetical", because: doubt}
  if (told !== null)
    return {modality: act.told === "hypothetical" ? "hypothetical" : told.modality, because: told.because}
  if (act.told !== null) return {modality: act.told, because: "an operator above it"}
  return {modality: "actual", because: null}
}

/** "will visit Rome and sign the pact": the auxiliary is shared by the second verb. */
function inheritedAuxiliary(sentence: Sentence, token: number): Told | null {
  const first = sentence.heads[token]!
  if (first < 0 || sentence.upos[first] !== "VERB") return null
  const hasOwn = sentence.children[token]!.some(child => /^(aux|nsubj)/.test(sentence.deprels[child]!))
  const finite = /^VB[DZP]$/.test(sentence.xpos[token]!)
  return hasOwn || finite ? null : auxiliaryAt(sentence, first)
}

/** A clause or noun above that makes all below it merely possible: "if X attacks", "fears of an attack", "could lead to". */
function doubtAbove(sentence: Sentence, token: number): string | null {
  for (let at = token, steps = 0; at >= 0 && steps < 6; at = sentence.heads[at]!, steps++) {
    const relation = sentence.deprels[at]!
    if (relation === "advcl" || relation === "acl") {
      for (const child of sentence.children[at]!) {
        if (sentence.deprels[child] === "mark" && conditions.has(word(sentence, child)))
          return `"${word(sentence, child)}"`
      }
    }
    const governor = sentence.heads[at]!
    if (governor < 0) return null
    if (doubtful.has(sentence.lemmas[governor]!.toLowerCase()) && /^(nmod|acl|obj|ccomp|obl)/.test(relation))
      return `"${sentence.forms[governor]}" above it`
    if (at !== token || sentence.upos[token] !== "VERB") {
      if (/^(obj|obl|nmod|xcomp|nsubj)/.test(relation) && sentence.upos[governor] === "VERB") {
        for (const child of sentence.children[governor]!) {
          if (sentence.deprels[child] === "aux" && possible.has(word(sentence, child)))
            return `"${word(sentence, child)} ${sentence.forms[governor]}"`
        }
      }
    }
    // what a speech verb reports stands for itself
    if (relation === "ccomp" || relation === "parataxis" || relation === "root") {
      for (const child of sentence.children[at]!)
        if (sentence.deprels[child] === "mark" && conditions.has(word(sentence, child)))
          return `"${word(sentence, child)}"`
      if (speech.test(sentence.lemmas[governor]!)) return null
    }
  }
  return null
}
