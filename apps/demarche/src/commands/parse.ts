// `demarche parse`: what the coder sees of a text. Sentences, tokens, tags, lemmas, trees and names.

import {annotatedToConllu, type ConlluSentence, fromConllu, spaceAfter, toConllu} from "@demarche/formats"
import {annotate, annotateTokens, type Sentence, type TextModel} from "@demarche/text"
import {loadText} from "../models.ts"
import {decode, Unreadable} from "../reading/decode.ts"
import {type Job, originId, sentenceAbout} from "../reading/job.ts"
import {jobsOf} from "../reading/jobs.ts"
import {bytesOf, read} from "../reading/read.ts"
import {findSources} from "../reading/sources.ts"
import {allWell, someFailed, type World, writeAll} from "../world.ts"
import {harmless, wantsColour} from "../writing/terminal.ts"
import {treeLines} from "../writing/tree.ts"

export interface ParseOptions {
  readonly input: "text" | "conllu"
  readonly format: "conllu" | "json" | "tree"
}

/** A sentence, the string that its offsets refer to, and for CoNLL-U what the file says besides. */
interface Parsed {
  readonly id: string
  readonly text: string
  readonly sentence: Sentence
  readonly given: ConlluSentence | null
}

/** @returns the exit status */
export const parse = async (
  files: readonly string[],
  options: ParseOptions,
  world: World,
): Promise<number> => {
  const model = loadText()
  const colour = wantsColour(world.stdout, world.environment)
  let status = allWell
  const fail = (words: string): void => {
    status = someFailed
    world.stderr.write(`demarche: ${harmless(words)}\n`)
  }
  for await (const job of jobsOf(await findSources(files), "text", world.stdin)) {
    try {
      for (const parsed of options.input === "text"
        ? await fromText(job, model)
        : await fromRows(job, model, fail))
        await writeAll(world.stdout, written(parsed, options.format, colour))
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      fail(sentenceAbout(job.origin, error.message))
    }
  }
  return status
}

const fromText = async (job: Job, model: TextModel): Promise<Iterable<Parsed>> => {
  const {document} = await read(job, {})
  return annotate(document, model).sentences.map(sentence => ({
    id: `${document.id}-${sentence.index + 1}`,
    text: document.text,
    sentence,
    given: null,
  }))
}

/** The tokens of a CoNLL-U file are kept; tags, lemmas and trees are made anew, one sentence at a time. */
const fromRows = async (
  job: Job,
  model: TextModel,
  fail: (words: string) => void,
): Promise<Iterable<Parsed>> => {
  if (job.kind !== "file" && job.kind !== "bytes")
    throw new Unreadable("reason" in job ? job.reason : "is no text of its own")
  const {text} = decode(job.kind === "file" ? await bytesOf(job.path) : job.bytes)
  const {sentences, rejected} = fromConllu(text)
  for (const {line, reason} of rejected)
    fail(sentenceAbout({source: job.origin.source, line}, `is wrong: ${reason}`))
  if (sentences.length === 0 && rejected.length === 0) throw new Unreadable("holds no sentence in CoNLL-U")
  return annotated(sentences, originId(job.origin), model)
}

function* annotated(
  sentences: readonly ConlluSentence[],
  source: string,
  model: TextModel,
): Generator<Parsed> {
  for (const [index, given] of sentences.entries()) {
    const forms = given.words.map(word => word.form)
    const spaces = given.words.map(word => spaceAfter(word.misc))
    const {text, sentence} = annotateTokens(forms, model, spaces)
    yield {id: `${source}-${index + 1}`, text, sentence, given}
  }
}

const written = (
  {id, text, sentence, given}: Parsed,
  format: ParseOptions["format"],
  colour: boolean,
): string => {
  if (format === "tree") return `${treeLines(sentence, {colour}).join("\n")}\n\n`
  if (format === "json") return `${JSON.stringify(jsonValue(id, text, sentence))}\n`
  return given === null ? annotatedToConllu(sentence, text, id) : toConllu(annotatedAnew(given, sentence))
}

/** Comments, multi-word tokens, empty nodes and the last column stay; features and enhanced graph are not ours to say. */
const annotatedAnew = (given: ConlluSentence, sentence: Sentence): ConlluSentence => ({
  ...given,
  words: given.words.map((word, at) => ({
    ...word,
    lemma: sentence.lemmas[at]!,
    upos: sentence.upos[at]!,
    xpos: sentence.xpos[at]!,
    feats: "_",
    head: sentence.heads[at]!,
    deprel: sentence.deprels[at]!,
    deps: "_",
  })),
})

/** One sentence a line; offsets are UTF-16, heads count from 0 with -1 for the root. */
const jsonValue = (id: string, text: string, sentence: Sentence): Readonly<Record<string, unknown>> => ({
  id,
  start: sentence.span.start,
  end: sentence.span.end,
  paragraph: sentence.paragraph,
  text: text.slice(sentence.span.start, sentence.span.end),
  tokens: sentence.forms.map((form, at) => ({
    form,
    start: sentence.starts[at],
    end: sentence.ends[at],
    lemma: sentence.lemmas[at],
    upos: sentence.upos[at],
    xpos: sentence.xpos[at],
    head: sentence.heads[at],
    deprel: sentence.deprels[at],
  })),
  names: sentence.names,
})
