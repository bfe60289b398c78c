// "Rwandan-backed rebels": a participle tied to a name by a hyphen describes the noun behind it. Read as the verb of the
// sentence, it makes the helper the actor and takes the subject from the real verb.

import {reread, type Sentence} from "@demarche/text"
import {hang, treeOf} from "./draft.ts"
import {isNoun} from "./phrase.ts"

/** What a name is tied to: who helps, holds, runs or lists somebody is told, not what passes between two. */
const tied =
  /^(backed|aligned|allied|linked|affiliated|controlled|held|occupied|sponsored|supported|funded|financed|inspired|trained|armed|based|born|flagged|owned|run|made|administered|installed|inclined|dominated|ruled|governed|led)$/i

/** Whether a token is the participle of such a compound: "Rwandan-backed". */
const isTied = (sentence: Sentence, token: number): boolean =>
  token > 1 &&
  sentence.forms[token - 1] === "-" &&
  tied.test(sentence.forms[token]!) &&
  sentence.upos[token] === "VERB"

/** Whether a token is the name in front of one: it helps, and is no party to the act. */
export const helpsOnly = (sentence: Sentence, token: number): boolean =>
  sentence.forms[token + 1] === "-" && tied.test(sentence.forms[token + 2] ?? "")

/**
 * The noun that is described, where the parser made the participle a verb that governs it.
 *
 * > | Rwandan-backed M23 rebels withdrew from Goma.
 *             ^ read as a verb  ^ noun
 */
function describedBy(sentence: Sentence, participle: number): number | null {
  if (/^(amod|compound|nmod)/.test(sentence.deprels[participle]!)) return null
  const noun = sentence.children[participle]!.find(
    child =>
      child > participle &&
      isNoun(sentence.upos[child]) &&
      /^(obj|nsubj|obl|dep|ccomp|xcomp)/.test(sentence.deprels[child]!),
  )
  if (noun === undefined) return null
  for (let token = participle + 1; token < noun; token++)
    if (/^(VERB|AUX|ADP|PUNCT|DET)$/.test(sentence.upos[token]!) && sentence.forms[token] !== "-") return null
  return noun
}

/** The finite verb that was hung on the noun: "rebels withdrew". */
const verbBehind = (sentence: Sentence, noun: number): number | null =>
  sentence.children[noun]!.find(
    child => child > noun && /^acl/.test(sentence.deprels[child]!) && /^VB[DZP]$/.test(sentence.xpos[child]!),
  ) ?? null

function mend(sentence: Sentence, participle: number, noun: number): Sentence {
  const tree = treeOf(sentence)
  const {heads, deprels} = tree
  const verb = verbBehind(sentence, noun)
  const top = verb ?? noun
  hang(tree, top, heads[participle]!, deprels[participle]!)
  if (verb !== null) hang(tree, noun, verb, "nsubj")
  for (const child of sentence.children[participle]!) if (child > noun) heads[child] = top
  hang(tree, participle, noun, "amod")
  for (const child of sentence.children[participle]!)
    if (child < participle - 1 && sentence.upos[child] !== "PUNCT") deprels[child] = "compound"
  return reread(sentence, tree)
}

/**
 * The first half of a nation of two, which the parser took for a party of its own beside the noun.
 *
 * > | Police arrested Franco-Iranian sociologist Leila Darabi.
 *                     ^half          ^ noun
 */
function mendHalfNation(sentence: Sentence): Sentence {
  const {forms, heads, deprels, upos} = sentence
  const half = forms.findIndex(
    (form, at) => halves.test(form) && forms[at + 1] === "-" && upos[at + 2] === "ADJ",
  )
  if (half < 0) return sentence
  const verb = heads[half]!
  const below = heads[half + 2]!
  const noun = /^(nmod:desc|compound)$/.test(deprels[below] ?? "") ? heads[below]! : below
  if (noun <= half || verb < 0 || verb === noun || heads[noun] !== verb) return sentence
  const mendedHeads = heads.slice()
  const mendedDeprels = [...deprels]
  mendedHeads[half] = noun
  mendedDeprels[half] = "compound"
  mendedDeprels[noun] = deprels[half]!
  return reread(sentence, {heads: mendedHeads, deprels: mendedDeprels})
}

const halves = /^(Franco|Anglo|Sino|Russo|Indo|Afro|Austro|Greco|Italo|Hispano|Luso|Turco)$/

/** The sentence with such participles put before their nouns; the same object when nothing is wrong. */
export function mendCompounds(sentence: Sentence): Sentence {
  let mended = mendHalfNation(sentence)
  for (let token = 2; token + 1 < sentence.forms.length; token++) {
    if (!isTied(mended, token)) continue
    const noun = describedBy(mended, token)
    if (noun !== null) mended = mend(mended, token, noun)
  }
  return mended
}
