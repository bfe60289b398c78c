// The trained parts of the annotator. Each is a file of its own and is read when it is first needed; the bytes are
// handed in, so this works wherever the bytes come from.

import {type LemmaModel, loadLemmaModel} from "./lemmas/lemma-model.ts"
import {NameFinder} from "./names/name-finder.ts"
import {Tagger} from "./tags/tagger.ts"
import {Parser} from "./tree/parser.ts"
import {loadLexicon} from "./words/lexicon.ts"
import {WordColumns} from "./words/word-columns.ts"

/** The files of a text model, as `models/<name>.bin` holds them. */
export const TEXT_MODEL_FILES = ["words", "tagger", "parser", "lemmas", "names"] as const

export interface TextModelFiles {
  readonly words: ArrayBuffer
  readonly tagger: ArrayBuffer
  readonly parser: ArrayBuffer
  /** Without it lemmas are "_". */
  readonly lemmas?: ArrayBuffer
  /** Without it no names are found. */
  readonly names?: ArrayBuffer
}

/** Holds working memory: one model annotates one sentence at a time. */
export interface TextModel {
  readonly words: WordColumns
  readonly tagger: Tagger
  readonly parser: Parser
  readonly lemmas: LemmaModel | undefined
  readonly names: NameFinder | undefined
}

const once = <T>(make: () => T): (() => T) => {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}

/** Reading a damaged or foreign file throws a ModelFileError, at the first use of that part. */
export const loadTextModel = (files: TextModelFiles): TextModel => {
  const words = once(() => new WordColumns(loadLexicon(files.words)))
  const tagger = once(() => new Tagger(files.tagger))
  const parser = once(() => new Parser(files.parser, tagger().upos))
  const lemmas = once(() => files.lemmas && loadLemmaModel(files.lemmas))
  const names = once(() => files.names && new NameFinder(files.names, tagger().names))
  return {
    get words() {
      return words()
    },
    get tagger() {
      return tagger()
    },
    get parser() {
      return parser()
    },
    get lemmas() {
      return lemmas()
    },
    get names() {
      return names()
    },
  }
}
