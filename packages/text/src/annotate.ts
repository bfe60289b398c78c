// From a document to its annotated sentences: split, tag, parse, find lemmas and names.

import type {Document} from "./document.ts"
import {lemmatize} from "./lemmas/lemmatize.ts"
import type {AnnotatedDocument, Sentence, Upos} from "./sentence.ts"
import {sentenceOf} from "./sentence-of.ts"
import {splitSentences, type TokenizedSentence} from "./sentences/sentences.ts"
import type {Part} from "./span.ts"
import {settleTags} from "./tags/sure-tags.ts"
import type {TextModel} from "./text-model.ts"
import {crownVerb} from "./tree/crown-verb.ts"
import {mendVerbless} from "./tree/mend-verbless.ts"

const annotateSentence = (
  forms: readonly string[],
  place: TokenizedSentence,
  part: Part,
  index: number,
  model: TextModel,
): Sentence => {
  const {words, tagger, parser, lemmas: lemmaModel, names: nameFinder} = model
  const {length} = forms
  const tags = new Int32Array(length)
  const heads = new Int32Array(length)
  const labels = new Int32Array(length)
  words.fill(forms)
  tagger.tag(words, tags)
  settleTags(forms, words, tags, tagger)
  parser.parse(words, tags, heads, labels)
  const draft = {tags, heads, labels, tagger, parser}
  mendVerbless(forms, words, draft)
  crownVerb(draft)
  const upos: Upos[] = []
  const xpos: string[] = []
  const deprels: string[] = []
  const lemmas: string[] = []
  for (let at = 0; at < length; at++) {
    upos.push(tagger.upos[tags[at]!]!)
    xpos.push(tagger.xpos[tags[at]!]!)
    deprels.push(parser.deprels[labels[at]!]!)
    lemmas.push(lemmaModel === undefined ? "_" : lemmatize(forms[at]!, upos[at]!, xpos[at]!, lemmaModel))
  }
  const {paragraph, start, end, starts, ends} = place
  return sentenceOf(
    {index, in: part, paragraph, span: {start, end}, forms, starts, ends},
    {upos, xpos, lemmas, heads, deprels},
    nameFinder === undefined ? [] : nameFinder.find(words, tags),
  )
}

const annotatePart = (text: string, part: Part, model: TextModel, sentences: Sentence[]): void => {
  for (const place of splitSentences(text)) {
    const {starts, ends} = place
    const forms: string[] = []
    for (let at = 0; at < starts.length; at++) forms.push(text.slice(starts[at], ends[at]))
    sentences.push(annotateSentence(forms, place, part, sentences.length, model))
  }
}

/** The title's sentences come first (`in: "title"`), then those of the text. */
export const annotate = (document: Document, model: TextModel): AnnotatedDocument => {
  const sentences: Sentence[] = []
  if (document.title !== undefined) annotatePart(document.title, "title", model, sentences)
  annotatePart(document.text, "text", model, sentences)
  return {document, sentences}
}

export interface AnnotatedTokens {
  /** The tokens as one string; the sentence's offsets refer to it. */
  readonly text: string
  readonly sentence: Sentence
}

/** Annotates given tokens as one sentence. `spaceAfter` says which tokens a space follows; without it, all. */
export const annotateTokens = (
  forms: readonly string[],
  model: TextModel,
  spaceAfter?: readonly boolean[],
): AnnotatedTokens => {
  const starts = new Int32Array(forms.length)
  const ends = new Int32Array(forms.length)
  let text = ""
  for (let at = 0; at < forms.length; at++) {
    starts[at] = text.length
    text += forms[at]!
    ends[at] = text.length
    if (at + 1 < forms.length && spaceAfter?.[at] !== false) text += " "
  }
  const place = {start: 0, end: text.length, starts, ends, paragraph: 0}
  return {text, sentence: annotateSentence(forms, place, "text", 0, model)}
}
