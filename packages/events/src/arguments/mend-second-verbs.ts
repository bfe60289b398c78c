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

/** A past that goes on with a verb before it, and what it is done to. */
interface GoingOn {
  readonly before: number
  readonly object: number
}

/** What a past is done to, in words that show it: several, or with an article, a number or an owner. */
function objectBehind({forms, upos, xpos}: Sentence, past: number): number | null {
  let at = past + 1
  while (/^(DET|NUM)$/.test(upos[at] ?? "") || xpos[at] === "PRP$") at++
  const isTold = at > past + 1
  while (upos[at] === "ADJ") at++
  while (isNoun(upos[at]) && isNoun(upos[at + 1])) at++
  if (!isNoun(upos[at])) return null
  return isTold || xpos[at] === "NNS" || /^(cattle|livestock|money|food|jewellery|jewelry)$/.test(forms[at]!)
    ? at
    : null
}

/** "and", or the comma of a row whose last past "and" opens. */
const opensPast = ({forms}: Sentence, past: number, object: number): boolean =>
  forms[past - 1] === "and" ||
  (forms[past - 1] === "," && forms[object + 1] === "and" && pasts.has(forms[object + 2] ?? ""))

/**
 * The verb before "and" that a past behind it goes on with.
 *
 * > | Gunmen burned trucks and shot drivers. | burned huts, killed villagers and stole 40 cows
 *            ^before         ^past ^object, read as "trucks and shot drivers"
 */
function verbBefore(sentence: Sentence, past: number): GoingOn | null {
  const {forms, upos, xpos, heads, deprels, lemmas} = sentence
  const object = pasts.has(forms[past]!) ? objectBehind(sentence, past) : null
  if (object === null || !opensPast(sentence, past, object)) return null
  const isJoined = deprels[past] === "conj" && upos[past] === "VERB"
  const isAttribute =
    heads[past] === object && /^(amod|compound)$/.test(deprels[past]!) && xpos[object] !== "NN"
  // nothing else is called so
  const isOnlyVerb = forms[past] === "stole" && upos[past] !== "VERB"
  if (!isJoined && !isOnlyVerb && !(isAttribute && /^(conj|obj|parataxis)$/.test(deprels[object]!)))
    return null
  let before = heads[heads[past] === object ? object : past]!
  while (before >= 0 && isNoun(upos[before])) before = heads[before]!
  if (before < 0 || before > past || xpos[before] !== "VBD" || upos[before] !== "VERB") return null
  if (!violent.test(lemmas[before]!) || has(sentence, before, /^aux/)) return null
  // "killed women and burned houses": nothing to mend
  const isRead = isJoined && xpos[past] === "VBD" && heads[object] === past && deprels[object] === "obj"
  return isRead || has(sentence, past, /^(nsubj|aux|obl:agent)/) ? null : {before, object}
}

function goOn(draft: Draft, past: number, {before, object}: GoingOn): void {
  draft.upos[past] = "VERB"
  draft.xpos[past] = "VBD"
  draft.lemmas[past] = pasts.get(draft.forms[past]!) ?? draft.lemmas[past]!
  hang(draft, past, before, "conj")
  hang(draft, past - 1, past, draft.forms[past - 1] === "and" ? "cc" : "punct")
  hang(draft, object, past, "obj")
  for (let at = past + 1; at < object; at++) if (draft.heads[at]! <= past) draft.heads[at] = object
  // "raped girls and stole goats in two villages": no more the girls'
  for (let at = object + 1; at < draft.forms.length; at++)
    if (draft.deprels[at] === "nmod" && draft.heads[at]! > before && draft.heads[at]! < past)
      hang(draft, at, past, "obl")
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
    const going = first === null ? verbBefore(mended, past) : null
    if (first === null && going === null) continue
    const draft = draftOf(mended)
    if (going !== null) goOn(draft, past, going)
    else hang(draft, past, first!, "conj")
    mended = reread(mended, draft)
  }
  return mended
}
