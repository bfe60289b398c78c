// A sentence's dependency tree for people: governors above their dependents, dependents in the order of the words.
//
//   arrives  VERB root
//   ├─ president  NOUN nsubj
//   │  └─ Cuba  PROPN nmod:poss
//   └─ Moscow  PROPN obl
//      └─ in  ADP case

import type {Sentence} from "@demarche/text"
import type {Layout} from "./format.ts"
import {harmless, paint} from "./terminal.ts"

interface Waiting {
  readonly token: number
  /** What stands before the word and before its dependents. */
  readonly own: string
  readonly below: string
}

/** Cells of the lines that lead to a word; of deeper ones only the end is drawn. */
const widestLead = 90

const cut = (lead: string): string => (lead.length <= widestLead ? lead : `⋯${lead.slice(-widestLead)}`)

/** One line for each token. Without recursion: a sentence of thousands of words may be as deep as it is long. */
export const treeLines = (sentence: Sentence, layout: Pick<Layout, "colour">): string[] => {
  const lines: string[] = []
  const root = sentence.heads.indexOf(-1)
  const waiting: Waiting[] = root < 0 ? [] : [{token: root, own: "", below: ""}]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const {token, own, below} = next
    const word = paint(harmless(sentence.forms[token]!), "bold", layout)
    const facts = paint(`${sentence.upos[token]} ${sentence.deprels[token]}`, "dim", layout)
    lines.push(`${own}${word}  ${facts}`)
    const children = sentence.children[token]!
    for (const [index, child] of [...children.entries()].reverse()) {
      const isLast = index === children.length - 1
      waiting.push({
        token: child,
        own: cut(`${below}${isLast ? "└─ " : "├─ "}`),
        below: cut(`${below}${isLast ? "   " : "│  "}`),
      })
    }
  }
  return lines
}
