// Scores statements and trends on corpus/statements: `npm run evaluate:statements [-- --errors N] [--test]`.
// The frozen half is read only with `--test`, and only if its digest is the committed one.

import {createHash} from "node:crypto"
import {readFileSync} from "node:fs"
import {join} from "node:path"
import type {EntityBlock, Statement, Trend} from "@demarche/codebook"
import {
  addresseeIsRight,
  alignStatements,
  type GoldStatementText,
  parseStatementGold,
  partiesAreRight,
  type Rate,
  type StatementAlignment,
  scoreStatements,
  speakerIsRight,
  wordsAreExact,
} from "@demarche/evaluation"
import {codeDocument} from "@demarche/events"
import {loadModels} from "../coder/coder-models.ts"
import {repositoryRoot} from "../folders.ts"

const folder = join(repositoryRoot, "corpus/statements")
const isTest = process.argv.includes("--test")

interface GoldFile {
  readonly name: string
  readonly digest: string
  readonly items: readonly GoldStatementText[]
}

function readGold(half: string): GoldFile {
  const name = `${half}.txt`
  const content = readFileSync(join(folder, name), "utf8")
  const digest = createHash("sha256").update(content).digest("hex")
  if (isTest) {
    const [committed] = readFileSync(join(folder, "DIGEST"), "utf8").split(/\s/)
    if (digest !== committed)
      throw new Error(
        `corpus/statements/${name} has digest ${digest}, and DIGEST says ${committed}: it is frozen`,
      )
  }
  const {items, rejected} = parseStatementGold(half, content)
  for (const {line, reason} of rejected) console.error(`${name}:${line}: ${reason}`)
  return {name, digest, items}
}

const models = loadModels()
const read = (isTest ? ["test"] : ["dev", "dev-2"]).map(readGold).map(file => ({
  ...file,
  alignments: file.items.map(item => {
    const {statements = [], trends = []} = codeDocument(
      {id: item.id, text: item.text, date: item.date, language: "en"},
      models,
      {statements: true},
    )
    return alignStatements(item, {statements, trends})
  }),
}))

const row = (name: string, {right, of}: Rate): string =>
  `${name.padEnd(36)}${(of === 0 ? "–" : `${((100 * right) / of).toFixed(1)} %`).padStart(8)}  ${right} of ${of}`

for (const {name, digest, items, alignments} of read) {
  const scores = scoreStatements(items, alignments)
  console.log(
    [
      `${name}  ${items.length} texts  sha256 ${digest.slice(0, 16)}`,
      row("statements found", scores.found),
      row("  of those told, in gold", scores.precise),
      row("speaker right, of all", scores.speaker),
      row("speaker right, of those found", scores.speakerOfFound),
      row("addressee right, of those found", scores.addressee),
      row("words exact, of those found", scores.exact),
      row("direct, indirect, mixed right", scores.quoted),
      row("stance right", scores.stance),
      row("trends found", scores.trends.recall),
      row("  of those told, in gold", scores.trends.precision),
      `trends F1                           ${(100 * scores.trends.f1).toFixed(1).padStart(8)}`,
      row("  parties right, of those found", scores.parties),
      row("  period right, where told", scores.period),
      "",
    ].join("\n"),
  )
}

const at = process.argv.indexOf("--errors")
if (at >= 0) {
  const lines = read.flatMap(({items, alignments}) =>
    items.flatMap((item, index) => errorsOf(item, alignments[index]!)),
  )
  console.log(lines.slice(0, Number(process.argv[at + 1] ?? 20)).join("\n"))
}

function errorsOf(item: GoldStatementText, alignment: StatementAlignment): string[] {
  const words = (spans: readonly {readonly start: number; readonly end: number}[]): string =>
    spans.map(({start, end}) => item.text.slice(start, end)).join(" … ")
  const lines: string[] = []
  const note = (what: string, gold: string, told: string): void => {
    lines.push(`\n${item.id} ${what}\n   gold ${gold}\n   told ${told}`)
  }
  for (const {gold, found} of alignment.statements) {
    const by = `${words([gold.speaker])} (${gold.by.join("+")} ${gold.name ?? ""})`
    if (found === null) note("not found", `${by}: ${words(gold.words)}`, "")
    else {
      const told = shown(found)
      if (!speakerIsRight(gold, found)) note("speaker", by, told)
      if (!addresseeIsRight(gold, found))
        note("addressee", gold.addressee === null ? "nobody" : words([gold.addressee]), told)
      if (!wordsAreExact(item.text, gold, found)) note("words", words(gold.words), told)
      if (gold.quoted !== found.quoted) note("quoted", gold.quoted, told)
      if (gold.stance !== found.stance) note("stance", gold.stance, told)
    }
  }
  for (const one of alignment.spuriousStatements) note("not in gold", "", shown(one))
  for (const {gold, found} of alignment.trends) {
    const of = `${gold.direction} ${gold.of.join("+")} ${gold.date ?? ""}..${gold.enddate ?? ""}: ${words([gold.span])}`
    if (found === null) note("trend not found", of, "")
    else if (
      found.direction !== gold.direction ||
      !partiesAreRight(gold, found) ||
      (gold.date !== null && gold.date !== found.date)
    )
      note("trend", of, trendShown(found))
  }
  for (const one of alignment.spuriousTrends) note("trend not in gold", "", trendShown(one))
  return lines
}

function parties(blocks: readonly EntityBlock[]): string {
  return blocks
    .map(({entity_text, code, identifier_text}) => `${entity_text} (${code} ${identifier_text ?? ""})`)
    .join(" + ")
}

function shown({speaker, addressee, words, quoted, stance}: Statement): string {
  return `${parties(speaker)} → ${parties(addressee)} [${quoted} ${stance}]: ${words.map(({text}) => text).join(" … ")}`
}

function trendShown({direction, parties: of, date, enddate, text}: Trend): string {
  return `${direction} ${parties(of)} ${date}..${enddate}: ${text}`
}
