// One sentence of a CoNLL-U file (universaldependencies.org/format.html), nothing of it left out.

export interface ConlluWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  /** Index of the governor in `words`; -1 for the root, null where the file says nothing (`_`). */
  readonly head: number | null
  readonly deprel: string
  readonly deps: string
  readonly misc: string
}

/** A written token of several words: words `from` (inclusive) to `to` (exclusive). */
export interface ConlluMultiword {
  readonly from: number
  readonly to: number
  readonly form: string
  /** Columns 3 to 9, as they stand. */
  readonly columns: readonly string[]
  readonly misc: string
}

/** An empty node of the enhanced graph, kept as it stands behind word `after` (-1: before the first). */
export interface ConlluEmpty {
  readonly after: number
  readonly columns: readonly string[]
}

export interface ConlluSentence {
  /** Line of its first row in the file, from 1. */
  readonly line: number
  /** Without the leading `#` and space. */
  readonly comments: readonly string[]
  readonly words: readonly ConlluWord[]
  readonly multiwords: readonly ConlluMultiword[]
  readonly empties: readonly ConlluEmpty[]
}

/** The value of `# key = value`, if the sentence has it. */
export const commentOf = (sentence: ConlluSentence, key: string): string | undefined => {
  const start = `${key} = `
  return sentence.comments.find(comment => comment.startsWith(start))?.slice(start.length)
}

/** Whether a space follows, by the column of miscellany. */
export const spaceAfter = (misc: string): boolean => !misc.split("|").includes("SpaceAfter=No")
