// An office and who holds it, parted by a comma, read as two people or as a name of the office's body.

import {reread, type Sentence} from "@demarche/text"
import {hang, treeOf} from "./draft.ts"
import {isNoun} from "./phrase.ts"

const office =
  /^(representative|envoy|chairman|chairwoman|chair|commissioner|secretary|general|coordinator|director|rapporteur|president|minister|ambassador|adviser|advisor|spokesman|spokeswoman|spokesperson|candidate|leader|commander|governor|mayor|administrator|prosecutor|negotiator|mediator|head|chief|deputy|officer)$/

interface Titled {
  readonly title: number
  readonly name: number
  /** The comma behind the name. */
  readonly closes: number
}

/**
 * > | The Special Envoy of the Secretary-General, Martin Griffiths, urged the rebels to stop.
 *                 ^title                          ^name           ^closes
 */
function titledBy(sentence: Sentence, comma: number): Titled | null {
  const {forms, upos, lemmas, heads, deprels} = sentence
  const name = comma + 1
  if (
    forms[comma] !== "," ||
    upos[name] !== "PROPN" ||
    !/^(conj|appos|nsubj|nsubj:pass)$/.test(deprels[name]!)
  )
    return null
  let closes = name + 1
  while (upos[closes] === "PROPN" && /^\p{Lu}/u.test(forms[closes]!)) closes++
  if (closes < name + 2 || closes > name + 4 || forms[closes] !== ",") return null
  // "the president, Prime Minister Jean Ping, and": a row
  if (/^(and|or|,)$/.test(forms[closes + 1] ?? "and") || isNoun(upos[closes + 1])) return null
  const from = startOfPhrase(sentence, comma)
  if (from < 0) return null
  let title = -1
  for (let at = from + 1; at < comma && title < 0; at++) {
    if (/^(of|for|to|in|at)$/.test(forms[at]!)) break
    const isLast = !isNoun(upos[at + 1]) && forms[at + 1] !== "-"
    if (isNoun(upos[at]) && isLast) title = office.test(lemmas[at]!.toLowerCase()) ? at : comma
  }
  if (title < 0 || title >= comma) return null
  // nothing to mend
  if (heads[name] === title && deprels[name] === "appos") return null
  return {title, name, closes}
}

/** "The", "Another" that opens what ends with the comma, without a comma, verb or "and" between; -1 where none does. */
function startOfPhrase({forms, upos}: Sentence, comma: number): number {
  for (let at = comma - 1; at >= 0 && at > comma - 12; at--) {
    if (/^(VERB|AUX|CCONJ|SCONJ|PRON)$/.test(upos[at]!) || forms[at] === ",") return -1
    if (/^(the|another|its|their|his)$/i.test(forms[at]!) && !/^(of|for|to|in|at)$/.test(forms[at - 1] ?? ""))
      return at
  }
  return -1
}

/** The sentence with its offices and names joined; the same object when nothing is wrong. */
export function mendTitles(sentence: Sentence): Sentence {
  let mended = sentence
  for (let comma = 2; comma < sentence.forms.length - 3; comma++) {
    const found = titledBy(mended, comma)
    if (found === null) continue
    const {title, name, closes} = found
    const draft = treeOf(mended)
    hang(draft, name, title, "appos")
    for (let at = name + 1; at < closes; at++)
      if (draft.heads[at]! < name || draft.heads[at]! >= closes) hang(draft, at, name, "flat")
    mended = reread(mended, draft)
  }
  return mended
}
