// `npm run bench:relations`: how many pairs a second `relate` answers from raw text, beside parsing the same texts alone, in
// one process, in turns. Seconds of processor are counted, not of the clock, but a shared processor is slower too: on a busy
// machine only the ratio within one run means anything. The texts are those of corpus/pairs.

import {relate} from "@demarche/events"
import {annotate} from "@demarche/text"
import {loadModels} from "../coder/coder-models.ts"
import {median, timesInTurns} from "../text/in-turns.ts"
import {committedModel, writtenPairs} from "./relation-data.ts"

const ROUNDS = 9
/** Rounds until `relate` runs as fast as it goes on running. */
const WARMING = 6

const coder = loadModels()
const {text} = coder
const events = coder.events!
const models = {...coder, events, relations: committedModel(events.vectors)}
const trees = {...text, lemmas: undefined, names: undefined}
const rows = writtenPairs()

const contestants = [
  {
    name: "text to tree",
    run: (): number =>
      rows.reduce((sum, row) => sum + annotate({id: "", text: row.text}, trees).sentences.length, 0),
  },
  {
    name: "with lemmas and names",
    run: (): number =>
      rows.reduce((sum, row) => sum + annotate({id: "", text: row.text}, text).sentences.length, 0),
  },
  ...(["plv", "plover"] as const).map(reading => ({
    name: `relate, ${reading}`,
    run: (): number => rows.reduce((sum, row) => sum + relate(row, models, reading).confidence, 0),
  })),
]

const times = timesInTurns(
  contestants.map(({run}) => run),
  ROUNDS,
  () => {
    const {user, system} = process.cpuUsage()
    return (user + system) / 1000
  },
  WARMING,
)

const tokens = rows.reduce(
  (sum, row) =>
    sum + annotate({id: "", text: row.text}, trees).sentences.reduce((all, one) => all + one.forms.length, 0),
  0,
)
console.log(
  `${rows.length} pairs of ${(tokens / rows.length).toFixed(1)} tokens on average, ${ROUNDS} rounds in turns after ${WARMING} to warm up; median (quickest round):`,
)
contestants.forEach(({name}, at) => {
  const perSecond = (time: number): string => String(Math.round((1000 * rows.length) / time)).padStart(5)
  const ratio = median(times[at]!.map((time, round) => time / times[0]![round]!))
  console.log(
    `  ${name.padEnd(22)} ${perSecond(median(times[at]!))} (${perSecond(Math.min(...times[at]!)).trim()}) pairs/s   time as a multiple of text to tree ${ratio.toFixed(2)}`,
  )
})
