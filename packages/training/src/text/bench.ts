// `npm run bench [-- FILE]`: our raw-text-to-tree beside wink-nlp's tokenise + split + part of speech, on the same text, in
// one process, in turns: on a shared machine only the ratio within one run means anything.
// Without FILE the text is that of the EWT and GUM test sets.

import {readFileSync} from "node:fs"
import {parseArgs} from "node:util"
import {commentOf} from "@demarche/formats"
import {annotate, splitSentences} from "@demarche/text"
import model from "wink-eng-lite-web-model"
import winkNLP from "wink-nlp"
import {sharedData} from "../folders.ts"
import {median, timesInTurns} from "./in-turns.ts"
import {installedTextModel} from "./installed-model.ts"
import {hasTreebanks, readTreebankFile} from "./treebank/treebank.ts"

const ROUNDS = 7
/** A paragraph of ten sentences, as a short news item has. */
const PARAGRAPH = 10

const treebankTexts = (): string[] => {
  const sentences = [...readTreebankFile("ewt", "test"), ...readTreebankFile("gum", "test")]
  const texts: string[] = []
  for (let from = 0; from < sentences.length; from += PARAGRAPH)
    texts.push(
      sentences
        .slice(from, from + PARAGRAPH)
        .map(sentence => commentOf(sentence, "text") ?? "")
        .join(" "),
    )
  return texts
}

const measure = (texts: readonly string[]): void => {
  const started = performance.now()
  const full = installedTextModel()
  annotate({id: "", text: "Leaders met in Moscow."}, full)
  console.log(`models read and first sentence annotated in ${(performance.now() - started).toFixed(0)} ms`)
  const trees = {...full, lemmas: undefined, names: undefined}
  const wink = winkNLP(model, ["sbd", "pos"])
  const contestants = [
    {name: "text to tree", run: (text: string): number => annotate({id: "", text}, trees).sentences.length},
    {
      name: "with lemmas and names",
      run: (text: string): number => annotate({id: "", text}, full).sentences.length,
    },
    {name: "wink-nlp", run: (text: string): number => wink.readDoc(text).tokens().length()},
  ]
  const count = texts.reduce(
    (sum, part) => sum + splitSentences(part).reduce((all, {starts}) => all + starts.length, 0),
    0,
  )
  let answers = 0
  const times = timesInTurns(
    contestants.map(({run}) => () => {
      for (const part of texts) answers += run(part)
    }),
    ROUNDS,
    () => performance.now(),
  )
  const opponent = times.at(-1)!
  console.log(`${count} tokens, ${ROUNDS} rounds in turns, ${answers} answers; medians:`)
  contestants.forEach(({name}, at) => {
    const speed = Math.round(count / median(times[at]!))
    const ratio = median(times[at]!.map((time, round) => opponent[round]! / time))
    console.log(
      `  ${name.padEnd(22)} ${String(speed).padStart(4)} k tokens/s   ratio to wink-nlp ${ratio.toFixed(3)}`,
    )
  })
  const memory = process.resourceUsage().maxRSS / 1024
  console.log(`peak memory of the process, wink-nlp included: ${memory.toFixed(0)} MB`)
}

const {positionals} = parseArgs({allowPositionals: true})
if (positionals.length > 0) measure(positionals.map(file => readFileSync(file, "utf8")))
else if (hasTreebanks()) measure(treebankTexts())
else console.log(`skipped: no shared data (${sharedData}/treebanks); name a text file instead`)
