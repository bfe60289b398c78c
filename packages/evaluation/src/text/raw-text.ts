// The raw texts a treebank was made of, rebuilt from its comments, with the place of every word: what tokenising and
// splitting are measured against. Sentences of a paragraph are joined with a space, paragraphs with an empty line.

import type {ConlluSentence} from "@demarche/formats"
import {commentOf} from "@demarche/formats"
import type {Span} from "@demarche/text"

export interface RawDocument {
  readonly text: string
  /** Spans of the words of each sentence in `text`. */
  readonly sentences: readonly (readonly Span[])[]
}

const startsDocument = ({comments}: ConlluSentence): boolean =>
  comments.some(comment => comment.startsWith("newdoc"))

const startsParagraph = ({comments}: ConlluSentence): boolean =>
  comments.some(comment => comment.startsWith("newpar"))

const placeOf = (text: string, form: string, from: number): number => {
  const place = text.indexOf(form, from)
  if (place < 0) throw new RangeError(`"${form}" is not in "${text}" behind character ${from}`)
  return place
}

/**
 * Spans of the words in the sentence's `# text`. The words of a written token split it where their forms make it up
 * ("do" "n't"), otherwise each is given the whole token.
 * @throws RangeError when the words are not those of the text.
 */
export const wordSpans = (sentence: ConlluSentence, text: string): Span[] => {
  const {words, multiwords} = sentence
  const tokenAt = new Map(multiwords.map(token => [token.from, token]))
  const spans: Span[] = []
  let from = 0
  for (let at = 0; at < words.length; ) {
    const token = tokenAt.get(at)
    const form = token?.form ?? words[at]!.form
    const start = placeOf(text, form, from)
    from = start + form.length
    const parts = token === undefined ? [form] : words.slice(at, token.to).map(word => word.form)
    const splits = parts.join("") === form
    let part = start
    for (const {length} of parts) {
      spans.push(splits ? {start: part, end: part + length} : {start, end: from})
      part += length
    }
    at += parts.length
  }
  return spans
}

/** The documents of a treebank file, in order. */
export const rawDocuments = (treebank: readonly ConlluSentence[]): RawDocument[] => {
  const documents: {text: string; sentences: Span[][]}[] = []
  for (const sentence of treebank) {
    const text = commentOf(sentence, "text") ?? ""
    let document = documents.at(-1)
    if (document === undefined || startsDocument(sentence)) {
      document = {text: "", sentences: []}
      documents.push(document)
    }
    if (document.text !== "") document.text += startsParagraph(sentence) ? "\n\n" : " "
    const base = document.text.length
    document.text += text
    document.sentences.push(
      wordSpans(sentence, text).map(({start, end}) => ({start: start + base, end: end + base})),
    )
  }
  return documents
}
