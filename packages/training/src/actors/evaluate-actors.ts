// Scores who is meant, by class of mention: `npm run evaluate:actors [-- --errors N] [--class C] [--files PATTERN] [--test]`.
// The frozen test half is read only with `--test`; a pattern takes those files alone whose names it fits.

import {readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {countries} from "@demarche/codebook"
import {
  type ClassScores,
  type GoldActorText,
  type Judgement,
  judgeMention,
  parseActorGold,
  partyIsRight,
  plainWords,
  type Rate,
  scoreActors,
} from "@demarche/evaluation"
import {loadModels} from "../coder/coder-models.ts"
import {countOf} from "../command-options.ts"
import {repositoryRoot} from "../folders.ts"
import {type ReadMention, readMentions} from "./read-mentions.ts"

const corpus = join(repositoryRoot, "corpus/actors")

const {values} = parseArgs({
  options: {
    errors: {type: "string"},
    class: {type: "string"},
    files: {type: "string", default: ""},
    test: {type: "boolean", default: false},
  },
})
const errors = countOf("errors", values.errors)

function itemsOf(half: "dev" | "test"): GoldActorText[] {
  const files = [
    ...readdirSync(corpus).filter(name => name.startsWith(`${half}-`) && name.endsWith(".txt")),
    ...readdirSync(join(corpus, `${half}-stories`)).map(name => `${half}-stories/${name}`),
  ]
    .filter(name => new RegExp(values.files).test(name))
    .sort()
  return files.flatMap(file => {
    const {items, rejected} = parseActorGold(
      file.replace(/\.txt$/, ""),
      readFileSync(join(corpus, file), "utf8"),
    )
    for (const {line, reason} of rejected) console.error(`${file}:${line}: ${reason}`)
    return [...items]
  })
}

const {text, knowledge} = loadModels("none")
const countryWords = new Set([
  ...countries.flatMap(({name}) => plainWords(name)),
  ...knowledge.small.states.flatMap(({name}) => plainWords(name)),
])
for (const word of ["of", "and", "state", "secretary"]) countryWords.delete(word)

const items = itemsOf(values.test ? "test" : "dev")
const read = items.map(item => readMentions(item, text, knowledge))
const mentions = items.flatMap(({mentions}) => mentions)
const answers = read.flat()
const judgements = mentions.map((mention, at) => judgeMention(mention, answers[at]!.referents, countryWords))
const {all, byClass} = scoreActors(mentions, judgements)

const percent = ({right, of}: Rate): string =>
  of === 0 ? "     –      " : `${((100 * right) / of).toFixed(1).padStart(5)} ${`of ${of}`.padEnd(6)}`
const row = (name: string, scores: ClassScores): string =>
  `${name.padEnd(22)}${(["country", "sector", "identity", "office", "kind", "party"] as const)
    .map(field => percent(scores[field]))
    .join("  ")}`

console.log(
  `${"".padEnd(22)}${["country", "sector", "identity", "office", "kind", "party"].map(field => field.padStart(8).padEnd(14)).join("")}`,
)
for (const [name, scores] of byClass) console.log(row(name, scores))
console.log(row("all", all))

let shown = 0
items.forEach((item, number) => {
  item.mentions.forEach((mention, at) => {
    const answer = read[number]![at]!
    const judgement = judgements[mentions.indexOf(mention)]!
    const wrong = Object.entries(judgement)
      .filter(([, right]) => !right)
      .map(([field]) => field)
    if (wrong.length === 0 || (values.class !== undefined && mention.class !== values.class)) return
    if (shown++ >= errors) return
    console.log(errorLines(item, mention.span.start, mention, answer, judgement, wrong))
  })
})

function errorLines(
  item: GoldActorText,
  start: number,
  mention: GoldActorText["mentions"][number],
  answer: ReadMention,
  judgement: Judgement,
  wrong: readonly string[],
): string {
  const gold = mention.referents
    .map(({codes, sectors, identities, offices, kind}) =>
      [codes.join("/"), sectors?.join("/") ?? "-", identities?.[0], offices?.[0], kind]
        .filter(Boolean)
        .join(" · "),
    )
    .join(" + ")
  const said = answer.referents
    .map(({code, sector, identity, office, kind}) =>
      [code, sector, identity, office, kind].map(String).join(" · "),
    )
    .join(" + ")
  const around = item.text.slice(Math.max(0, start - 40), mention.span.end + 50).replace(/\s+/g, " ")
  return [
    `\n${item.id} ${item.date} [${mention.class}] "${mention.text}" — ${wrong.join(", ")}${partyIsRight(judgement) ? "" : " !"}`,
    `   …${around}…`,
    `   gold ${gold}`,
    `   read ${said}`,
    `        ${answer.because.join("; ")}`,
  ].join("\n")
}
