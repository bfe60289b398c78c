// `npm run bench [-- FILE]`: our raw-text-to-tree beside wink-nlp's tokenise + split + part of speech, on the same text, in
// one process, in turns: on a shared machine only the ratio within one run means anything.
// Without FILE the text is that of the EWT and GUM test sets.

import {readFileSync} from "node:fs"
import {parseArgs} from "node:util"
import {commentOf} from "@demarche/formats"
import {annotate, splitSentences} from "@demarche/text"
import model from "wink-eng-lite-web-model"
import winkNLP from "wink-nlp"
import {installedTextModel} from "./installed-model.ts"
import {dataFolder, hasTreebanks, readTreebankFile} from "./treebank/treebank.ts"

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

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

const measure = (texts: readonly string[]): void => {
  const started = performance.now()
  const text = installedTextModel()
  annotate({id: "", text: "Leaders met in Moscow."}, text)
  console.log(`models read and first sentence annotated in ${(performance.now() - started).toFixed(0)} ms`)
  const wink = winkNLP(model, ["sbd", "pos"])
  const count = texts.reduce(
    (sum, part) => sum + splitSentences(part).reduce((all, {starts}) => all + starts.length, 0),
    0,
  )
  const ours: number[] = []
  const theirs: number[] = []
  let checked = 0
  for (let round = 0; round <= ROUNDS; round++) {
    const a = performance.now()
    for (const part of texts) checked += annotate({id: "", text: part}, text).sentences.length
    const b = performance.now()
    for (const part of texts) checked += wink.readDoc(part).tokens().out(wink.its.pos).length
    const c = performance.now()
    // the first round warms both up
    if (round === 0) continue
    ours.push(b - a)
    theirs.push(c - b)
    const speed = (time: number): string => `${Math.round(count / time)} k tokens/s`
    console.log(
      `round ${round}: ours ${speed(b - a)}, wink ${speed(c - b)}, ratio ${((c - b) / (b - a)).toFixed(3)}`,
    )
  }
  const ratios = ours.map((time, round) => theirs[round]! / time)
  const memory = process.resourceUsage().maxRSS / 1024
  console.log(
    `${count} tokens, ${checked} answers; ratio, median of ${ROUNDS} rounds: ${median(ratios).toFixed(3)}`,
  )
  console.log(`peak memory of the process, wink included: ${memory.toFixed(0)} MB`)
}

const {positionals} = parseArgs({allowPositionals: true})
if (positionals.length > 0) measure(positionals.map(file => readFileSync(file, "utf8")))
else if (hasTreebanks()) measure(treebankTexts())
else console.log(`skipped: no shared data (${dataFolder()}/treebanks); name a text file instead`)
