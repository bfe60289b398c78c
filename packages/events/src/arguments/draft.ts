// What a mend may change of a sentence: a copy of its readings, of which `reread` makes a sentence again.

import type {Sentence, Upos} from "@demarche/text"

/** Governors and relations, to be changed. */
export interface Tree {
  readonly heads: Int32Array
  readonly deprels: string[]
}

/** A tree with the readings of its words, to be changed. */
export interface Draft extends Tree {
  readonly forms: readonly string[]
  readonly lemmas: string[]
  readonly upos: Upos[]
  readonly xpos: string[]
}

export const treeOf = ({heads, deprels}: Sentence): Tree => ({heads: heads.slice(), deprels: [...deprels]})

export const draftOf = (sentence: Sentence): Draft => ({
  ...treeOf(sentence),
  forms: sentence.forms,
  lemmas: [...sentence.lemmas],
  upos: [...sentence.upos],
  xpos: [...sentence.xpos],
})

/** Hangs a word below another, as its subject, its object …; below -1 it is the root. */
export function hang({heads, deprels}: Tree, word: number, head: number, deprel: string): void {
  heads[word] = head
  deprels[word] = deprel
}
