// `npm run evaluate:text [-- --relations] [--write]`: scores the committed text model on the treebanks, on given tokens
// and on raw text. `--relations` adds the relations an event coder lives on, `--write` puts the
// figures and the digests of the files into the model card.

import {existsSync, readFileSync, writeFileSync} from "node:fs"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {
  alignWords,
  f1,
  type PrecisionRecall,
  rawDocuments,
  sameWords,
  scoreLemmas,
  scoreNames,
  scoreSegmentation,
  scoreTrees,
  share,
  type TreeScores,
  treeColumns,
} from "@demarche/evaluation"
import type {ConlluSentence} from "@demarche/formats"
import {
  annotate,
  annotateTokens,
  type Sentence,
  splitSentences,
  TEXT_MODEL_FILES,
  type TextModel,
} from "@demarche/text"
import {newsTexts} from "../corpus/corpus-items.ts"
import {sharedData} from "../folders.ts"
import {sha256Of} from "../model-files.ts"
import {installedTextModel, MODELS} from "./installed-model.ts"
import {namesFile} from "./names/name-corpus.ts"
import {readIob} from "./names/name-examples.ts"
import {
  hasTreebanks,
  readTreebankFile,
  type Split,
  type Treebank,
  trainingSentence,
} from "./treebank/treebank.ts"

const SETS: readonly (readonly [Treebank, Split])[] = [
  ["ewt", "dev"],
  ["ewt", "test"],
  ["gum", "dev"],
  ["gum", "test"],
]

const RELATIONS =
  "root nsubj nsubj:pass obj obl obl:agent iobj xcomp ccomp conj appos nmod nmod:poss advcl case"

const percent = (value: number): string => (100 * value).toFixed(2)

/** A Markdown table. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...rows]
    .map(row => `| ${row.join(" | ")} |`)
    .join("\n")

interface GoldScores {
  readonly trees: TreeScores
  readonly lemmas: number
}

const scoreGiven = (treebank: readonly ConlluSentence[], model: TextModel): GoldScores => {
  const found = treebank.map(
    ({words}) =>
      annotateTokens(
        words.map(({form}) => form),
        model,
      ).sentence,
  )
  const gold = treeColumns(
    treebank.map(sentence => {
      const {words} = sentence
      const {heads, deprels} = trainingSentence(sentence)
      return {upos: words.map(({upos}) => upos), xpos: words.map(({xpos}) => xpos), heads, deprels}
    }),
  )
  const lemmas = treebank.map(({words}) => words.map(({lemma}) => lemma))
  return {
    trees: scoreTrees(gold, treeColumns(found), sameWords(gold)),
    lemmas: share(
      scoreLemmas(
        lemmas,
        found.map(sentence => sentence.lemmas),
      ),
    ),
  }
}

interface RawScores {
  readonly tokens: PrecisionRecall
  readonly sentences: PrecisionRecall
  readonly trees: readonly TreeScores[]
}

const wordsOf = ({starts, ends}: Sentence): {readonly start: number; readonly end: number}[] =>
  Array.from(starts, (start, at) => ({start, end: ends[at]!}))

const scoreRaw = (treebank: readonly ConlluSentence[], model: TextModel): RawScores => {
  const documents = rawDocuments(treebank)
  let next = 0
  const trees = documents.map(({text, sentences: places}) => {
    const gold = treeColumns(
      treebank.slice(next, next + places.length).map(sentence => {
        const {words} = sentence
        const {heads, deprels} = trainingSentence(sentence)
        return {upos: words.map(({upos}) => upos), xpos: words.map(({xpos}) => xpos), heads, deprels}
      }),
    )
    next += places.length
    const {sentences} = annotate({id: "", text}, model)
    return scoreTrees(gold, treeColumns(sentences), alignWords(places.flat(), sentences.flatMap(wordsOf)))
  })
  return {...scoreSegmentation(documents, splitSentences), trees}
}

const total = (scores: readonly TreeScores[], pick: (score: TreeScores) => PrecisionRecall): string =>
  percent(
    f1(
      scores.map(pick).reduce((sum, {matched, gold, predicted}) => ({
        matched: sum.matched + matched,
        gold: sum.gold + gold,
        predicted: sum.predicted + predicted,
      })),
    ),
  )

const evaluateNames = (model: TextModel): string => {
  const rows = (["dev", "test"] as const).map(split => {
    const sentences = readIob(readFileSync(namesFile(split), "utf8"))
    const gold = sentences.map(({names}) => names)
    const found = sentences.map(({forms}) => annotateTokens(forms, model).sentence.names)
    const score = (...types: ("PER" | "ORG" | "LOC")[]): string => percent(f1(scoreNames(gold, found, types)))
    return [
      `EWT ${split}`,
      score("PER", "LOC"),
      score("PER"),
      score("LOC"),
      score("ORG"),
      score("PER", "LOC", "ORG"),
    ]
  })
  return table(["names, F1", "PER + LOC", "PER", "LOC", "ORG", "all"], rows)
}

/** Has a written-out sentence a noun for its root, without a copula? In news that is a verb taken for a noun, most often. */
const isVerbless = ({forms, upos, heads, children, deprels}: Sentence): boolean => {
  const root = heads.indexOf(-1)
  return (
    forms.length >= 4 &&
    /^[.!?”"’']$/.test(forms.at(-1)!) &&
    !/^(VERB|AUX)$/.test(upos[root]!) &&
    !children[root]!.some(child => deprels[child] === "cop")
  )
}

/** Of the sentences of the shared news, how many seem to have no verb; nobody has annotated their trees. */
const evaluateNews = (model: TextModel): string | null => {
  const texts = newsTexts()
  if (texts === null) return null
  const sentences = [...texts.values()].flatMap(
    ({text}) => annotate({id: "news", text, language: "en"}, model).sentences,
  )
  const verbless = sentences.filter(isVerbless).length
  return table(
    ["real news", "sentences", "with a noun for root"],
    [["news items", String(sentences.length), String(verbless)]],
  )
}

const evaluate = (model: TextModel, withRelations: boolean): string => {
  const given: string[][] = []
  const raw: string[][] = []
  const relations: string[][] = RELATIONS.split(" ").map(name => [name])
  for (const [treebank, split] of SETS) {
    const name = `${treebank.toUpperCase()} ${split}`
    const sentences = readTreebankFile(treebank, split)
    const {trees, lemmas} = scoreGiven(sentences, model)
    const figures = [trees.upos, trees.xpos, trees.uas, trees.las].map(figure => percent(f1(figure)))
    given.push([name, ...figures, percent(lemmas)])
    for (const row of relations) {
      const score = trees.relations.get(row[0]!)
      row.push(score === undefined ? "–" : percent(f1(score)))
    }
    const {tokens, sentences: splits, trees: found} = scoreRaw(sentences, model)
    raw.push([
      name,
      percent(f1(tokens)),
      percent(f1(splits)),
      total(found, score => score.upos),
      total(found, score => score.uas),
      total(found, score => score.las),
    ])
  }
  const parts = [
    table(["given tokens, %", "UPOS", "XPOS", "UAS", "LAS", "lemmas"], given),
    table(["raw text, F1", "tokens", "sentences", "UPOS", "UAS", "LAS"], raw),
  ]
  const news = evaluateNews(model)
  if (news !== null) parts.push(news)
  if (model.names !== undefined) parts.push(evaluateNames(model))
  if (withRelations) parts.push(table(["relation, F1", ...SETS.map(set => set.join(" "))], relations))
  return parts.join("\n\n")
}

/** Size and digest of each committed file. */
const digests = (): string =>
  table(
    ["file", "bytes", "SHA-256"],
    TEXT_MODEL_FILES.map(name => {
      const content = readFileSync(join(MODELS, `${name}.bin`))
      return [`${name}.bin`, String(content.length), sha256Of(content)]
    }),
  )

const START = "<!-- figures: npm run evaluate:text -- --write -->"
const END = "<!-- end of figures -->"

const {values} = parseArgs({options: {relations: {type: "boolean"}, write: {type: "boolean"}}})
if (!hasTreebanks()) {
  console.log(`skipped: no shared data (${sharedData}/treebanks; DEMARCHE_DATA names the folder)`)
} else {
  const figures = evaluate(installedTextModel(), values.relations === true || values.write === true)
  console.log(figures)
  const card = join(MODELS, "README.md")
  if (values.write === true && existsSync(card)) {
    const text = readFileSync(card, "utf8")
    const [from, to] = [text.indexOf(START), text.indexOf(END)]
    if (from < 0 || to < 0) throw new Error(`${card}: the lines "${START}" and "${END}" are missing`)
    writeFileSync(
      card,
      `${text.slice(0, from + START.length)}\n\n${digests()}\n\n${figures}\n\n${text.slice(to)}`,
    )
  }
}
