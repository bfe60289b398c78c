// Writes CoNLL-U: sentences as read, and sentences as annotated here.

import type {Sentence} from "@demarche/text"
import type {ConlluSentence} from "./conllu-sentence.ts"

/** The rows of one sentence, with the empty line that ends it. */
export const toConllu = (sentence: ConlluSentence): string => {
  const {comments, words, multiwords, empties} = sentence
  let text = ""
  for (const comment of comments) text += comment === "" ? "#\n" : `# ${comment}\n`
  const writeEmpties = (after: number): void => {
    for (const empty of empties) if (empty.after === after) text += `${empty.columns.join("\t")}\n`
  }
  writeEmpties(-1)
  words.forEach((word, index) => {
    for (const {from, to, form, columns, misc} of multiwords)
      if (from === index) text += `${[`${from + 1}-${to}`, form, ...columns, misc].join("\t")}\n`
    const {form, lemma, upos, xpos, feats, head, deprel, deps, misc} = word
    const governor = head === null ? "_" : String(head + 1)
    text += `${[index + 1, form, lemma, upos, xpos, feats, governor, deprel, deps, misc].join("\t")}\n`
    writeEmpties(index)
  })
  return `${text}\n`
}

/** No column may hold a tab or a line break. */
const cell = (text: string): string => text.replace(/\s+/g, " ").trim() || "_"

/**
 * An annotated sentence as CoNLL-U. `text` is the string its offsets refer to; `SpaceAfter=No` says which tokens stand
 * directly before the next.
 */
export const annotatedToConllu = (sentence: Sentence, text: string, id: string): string => {
  const {span, forms, starts, ends, lemmas, upos, xpos, heads, deprels, names} = sentence
  const entity = new Map<number, string>()
  for (const {from, to, type} of names)
    for (let at = from; at < to; at++) entity.set(at, `Name=${at === from ? "B" : "I"}-${type}`)
  return toConllu({
    line: 1,
    comments: [`sent_id = ${cell(id)}`, `text = ${cell(text.slice(span.start, span.end))}`],
    multiwords: [],
    empties: [],
    words: forms.map((form, at) => {
      const misc: string[] = []
      const name = entity.get(at)
      if (name !== undefined) misc.push(name)
      if (at + 1 < forms.length && starts[at + 1] === ends[at]) misc.push("SpaceAfter=No")
      return {
        form: cell(form),
        lemma: cell(lemmas[at]!),
        upos: upos[at]!,
        xpos: xpos[at]!,
        feats: "_",
        head: heads[at]!,
        deprel: deprels[at]!,
        deps: "_",
        misc: misc.join("|") || "_",
      }
    }),
  })
}
