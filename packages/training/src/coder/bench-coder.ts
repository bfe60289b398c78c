// `npm run bench:coder [-- FILE]`: raw text to events beside wink-nlp's tokenise + split + part of speech, and beside our own
// parsing of the same texts, in one process, in turns. Seconds of processor are counted; a shared processor is slower too: on
// a busy machine only the ratios within one run mean anything. FILE holds a document with `text` and `date` a line; without
// it the texts are those of corpus/written.

import {readFileSync} from "node:fs"
import {parseArgs} from "node:util"
import {codeDocument} from "@demarche/events"
import {annotate, type Document} from "@demarche/text"
import model from "wink-eng-lite-web-model"
import winkNLP from "wink-nlp"
import {writtenItems} from "../corpus/corpus-items.ts"
import {median, timesInTurns} from "../text/in-turns.ts"
import {loadModels} from "./coder-models.ts"

const ROUNDS = 7
/** Rounds until the coder runs as fast as it goes on running. */
const WARMING = 10
/** Documents, spread over all there are. */
const most = 600

const {
  positionals: [file],
} = parseArgs({allowPositionals: true})

const read: readonly Document[] =
  file === undefined
    ? writtenItems().map(({id, text, date}) => ({id, text, ...(date === null ? {} : {date})}))
    : readFileSync(file, "utf8")
        .split("\n")
        .filter(line => line !== "")
        .map((line, at) => {
          const {text, date} = JSON.parse(line) as {text: string; date?: string}
          return {id: String(at), text, ...(date === undefined ? {} : {date})}
        })
const step = Math.max(1, Math.floor(read.length / most))
const documents = read.filter((_, at) => at % step === 0).slice(0, most)

const models = loadModels()
const wink = winkNLP(model, ["sbd", "pos"])
const sum = (count: (document: Document) => number): number =>
  documents.reduce((all, document) => all + count(document), 0)

const contestants = [
  {name: "text to events", run: () => sum(document => codeDocument(document, models).events.length)},
  {name: "parsing alone", run: () => sum(document => annotate(document, models.text).sentences.length)},
  {name: "wink-nlp", run: () => sum(({text}) => wink.readDoc(text).tokens().length())},
]
const times = timesInTurns(
  contestants.map(({run}) => run),
  ROUNDS,
  () => process.cpuUsage().user / 1000,
  WARMING,
)
const tokens = sum(document =>
  annotate(document, models.text).sentences.reduce((all, {forms}) => all + forms.length, 0),
)
console.log(
  `${documents.length} documents, ${tokens} tokens, ${ROUNDS} rounds in turns after ${WARMING} to warm up; medians:`,
)
contestants.forEach(({name}, at) => {
  const speed = (tokens / median(times[at]!)).toFixed(1)
  const speedOver = (other: number): string =>
    median(times[at]!.map((time, round) => times[other]![round]! / time)).toFixed(3)
  console.log(
    `  ${name.padEnd(16)} ${speed.padStart(6)} k tokens/s   of parsing ${speedOver(1).padStart(6)}   of wink-nlp ${speedOver(2)}`,
  )
})
