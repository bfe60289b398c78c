// The second of two joined pasts, read as a participle or noun before its object.

import {reread, type Sentence} from "@demarche/text"
import {type Draft, draftOf, hang} from "./draft.ts"
import {has} from "./mend-clauses.ts"
import {isNoun} from "./phrase.ts"

/** Pasts of violence, with their infinitives. */
const pasts: ReadonlyMap<string, string> = new Map([
  ["killed", "kill"],
  ["shot", "shoot"],
  ["stabbed", "stab"],
  ["stole", "steal"],
  ["raped", "rape"],
  ["beat", "beat"],
  ["burned", "burn"],
  ["burnt", "burn"],
  ["torched", "torch"],
  ["looted", "loot"],
  ["robbed", "rob"],
  ["ransacked", "ransack"],
  ["smashed", "smash"],
  ["lynched", "lynch"],
  ["bombed", "bomb"],
  ["hacked", "hack"],
  ["whipped", "whip"],
  ["slaughtered", "slaughter"],
])

const violent =
  /^(kill|shoot|stab|steal|rape|beat|burn|torch|loot|rob|ransack|smash|lynch|bomb|hack|attack|raid|storm|destroy|pillage|plunder|assault|shell|blow|abduct|kidnap|murder|terrorize|terrorise|chase|sack)$/

/**
 * The verb before "and" that a past behind it goes on with.
 *
 * > | Gunmen burned trucks and shot drivers.
 *            ^before         ^past ^object, read as "trucks and shot drivers"
 */
function verbBefore(sentence: Sentence, past: number): number | null {
  const {forms, upos, xpos, heads, deprels, lemmas} = sentence
  const object = past + 1
  if (!pasts.has(forms[past]!) || forms[past - 1] !== "and" || xpos[object] !== "NNS") return null
  const isJoined = deprels[past] === "conj" && upos[past] === "VERB"
  if (
    !isJoined &&
    !(heads[past] === object && /^(amod|compound)$/.test(deprels[past]!) && deprels[object] === "conj")
  )
    return null
  let before = heads[isJoined ? past : object]!
  while (before >= 0 && isNoun(upos[before])) before = heads[before]!
  if (before < 0 || before > past || xpos[before] !== "VBD" || upos[before] !== "VERB") return null
  if (!violent.test(lemmas[before]!) || has(sentence, before, /^aux/)) return null
  // "killed women and burned houses": nothing to mend
  const isRead = isJoined && xpos[past] === "VBD" && heads[object] === past && deprels[object] === "obj"
  return isRead || has(sentence, past, /^(nsubj|aux|obl:agent)/) ? null : before
}

function goOn(draft: Draft, past: number, before: number, object: number): void {
  draft.upos[past] = "VERB"
  draft.xpos[past] = "VBD"
  draft.lemmas[past] = pasts.get(draft.forms[past]!) ?? draft.lemmas[past]!
  hang(draft, past, before, "conj")
  hang(draft, past - 1, past, "cc")
  hang(draft, object, past, "obj")
}

/**
 * Who "dissolved parliament" did it, and goes on with what follows.
 *
 * > | The junta suspended the constitution, dissolved parliament and closed the borders.
 *               ^before                     ^past     ^object        ^next
 * > | The general dissolved parliament and dismissed the cabinet.
 *         ^       ^past     ^object        ^next
 */
function dissolve(sentence: Sentence, past: number): Sentence {
  const {forms, upos, xpos, heads, deprels} = sentence
  const object = past + 1
  if (forms[past] !== "dissolved" || !/^(parliament|congress|government)$/i.test(forms[object] ?? ""))
    return sentence
  if (heads[past] !== object || !/^(amod|compound|acl)$/.test(deprels[past]!)) return sentence
  const draft = draftOf(sentence)
  draft.upos[past] = "VERB"
  draft.xpos[past] = "VBD"
  draft.lemmas[past] = "dissolve"
  const above = heads[object]!
  if (/^(,|and)$/.test(forms[past - 1]!)) {
    if (above < 0 || above > past || xpos[above] !== "VBD") return sentence
    hang(draft, past, above, "conj")
    hang(draft, object, past, "obj")
    hang(draft, past - 1, past, forms[past - 1] === "," ? "punct" : "cc")
    return reread(sentence, draft)
  }
  const doer = past - 1
  if (!/^nsubj/.test(deprels[object]!) || above < object || upos[above] !== "VERB") return sentence
  if (heads[doer] !== object || !/^(NOUN|PROPN|ADJ)$/.test(upos[doer]!)) return sentence
  draft.upos[doer] = upos[doer] === "ADJ" ? "NOUN" : upos[doer]!
  hang(draft, past, heads[above]!, deprels[above]!)
  hang(draft, above, past, "conj")
  hang(draft, object, past, "obj")
  hang(draft, doer, past, "nsubj")
  for (const child of sentence.children[object]!)
    if (child < doer) draft.heads[child] = doer
    else if (deprels[child] === "cc") draft.heads[child] = above
  return reread(sentence, draft)
}

/**
 * What is demanded goes on with every bare verb behind the first.
 *
 * > | The Assembly demanded that Serbia cease the shelling, withdraw its troops and release all prisoners.
 *                                       ^first              ^next                   ^next
 */
function goOnDemanding(sentence: Sentence, next: number): number | null {
  const {xpos, heads, deprels, upos, lemmas, children} = sentence
  if (xpos[next] !== "VB" || !/^(parataxis|conj)$/.test(deprels[next]!)) return null
  if (has(sentence, next, /^(nsubj|aux|mark)/)) return null
  let first = heads[next]!
  for (let steps = 0; first >= 0 && /^(parataxis|conj)$/.test(deprels[first]!) && steps < 5; steps++)
    first = heads[first]!
  if (first < 0 || first > next || deprels[first] !== "ccomp" || xpos[first] !== "VB") return null
  const demand = heads[first]!
  if (
    demand < 0 ||
    upos[demand] !== "VERB" ||
    !/^(demand|insist|request|require|ask|urge|order|propose)$/.test(lemmas[demand]!)
  )
    return null
  if (children[first]!.some(child => deprels[child] === "aux") || !has(sentence, first, /^nsubj/)) return null
  return heads[next] === first && deprels[next] === "conj" ? null : first
}

/** The sentence with its second verbs put right; the same object when nothing is wrong. */
export function mendSecondVerbs(sentence: Sentence): Sentence {
  let mended = sentence
  for (let past = 2; past < sentence.forms.length - 1; past++) {
    mended = dissolve(mended, past)
    const first = goOnDemanding(mended, past)
    const before = first ?? verbBefore(mended, past)
    if (before === null) continue
    const draft = draftOf(mended)
    if (first === null) goOn(draft, past, before, past + 1)
    else hang(draft, past, first, "conj")
    mended = reread(mended, draft)
  }
  return mended
}
