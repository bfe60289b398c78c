// Whose somebody is stands before the name. Read as a party of its own it makes two of one.

import {reread, type Sentence} from "@demarche/text"
import {hang, type Tree, treeOf} from "./draft.ts"
import {isNoun} from "./phrase.ts"

/**
 * The noun that an owner belongs to, where the parser made the owner a noun of its own.
 *
 * > | France's Macron condemned the strike.
 *     ^ read as a second subject beside "Macron"
 */
function ownedBy(sentence: Sentence, owner: number): number | null {
  const clitic = owner + 1
  if (sentence.xpos[clitic] !== "POS" || !isNoun(sentence.upos[owner])) return null
  if (/^(nmod|compound|amod|flat|case)/.test(sentence.deprels[owner]!)) return null
  let owned = clitic + 1
  while (/^(ADJ|NUM)$/.test(sentence.upos[owned] ?? "")) owned++
  if (!isNoun(sentence.upos[owned])) return null
  for (let steps = 0; steps < 8; steps++) {
    const above = sentence.heads[owned]!
    if (above <= owned || !isNoun(sentence.upos[above])) break
    if (!/^(compound|amod|nmod:desc|flat)/.test(sentence.deprels[owned]!)) break
    owned = above
  }
  // both must hang on one word: else the owner carries more than its name
  return sentence.heads[owned] === sentence.heads[owner] &&
    sentence.deprels[owned] === sentence.deprels[owner] &&
    sentence.children[owner]!.every(child => child <= clitic)
    ? owned
    : null
}

/** "shot dead six protesters": how they were shot, not which of them. */
const isHowShot = (sentence: Sentence, token: number): boolean =>
  sentence.forms[token] === "dead" &&
  sentence.lemmas[token - 1] === "shoot" &&
  sentence.deprels[token] === "amod" &&
  sentence.heads[token]! > token

/** The sentence with owners hung on what is theirs, and "dead" on the shot; the same object when nothing is wrong. */
export function mendOwners(sentence: Sentence): Sentence {
  let tree: Tree | null = null
  for (let token = 0; token + 1 < sentence.forms.length; token++) {
    const shot = isHowShot(sentence, token)
    const governor = shot ? token - 1 : ownedBy(sentence, token)
    if (governor === null) continue
    tree ??= treeOf(sentence)
    hang(tree, token, governor, shot ? "xcomp" : "nmod:poss")
  }
  return tree === null ? sentence : reread(sentence, tree)
}
