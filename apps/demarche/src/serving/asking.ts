// Questions over HTTP: the same answers as `demarche ask`, to the byte where JSON is asked for.

import {mostRows, type OutputOf, parquetOf, type ReadOf, type routes, suffixes} from "@demarche/api"
import {type Answer, ask, type Part, questionNamed, questions, type Store} from "@demarche/store"
import {sideOf} from "../asking/asked.ts"
import {answerCsv} from "../writing/answer-csv.ts"
import {partNamed} from "../writing/part-named.ts"
import type {Body} from "./kept-answers.ts"
import {Refusal} from "./refusal.ts"

type Read = ReadOf<typeof routes.ask>
export type Suffix = keyof typeof suffixes

export const questionList = (): OutputOf<typeof routes.questions> => ({
  questions: questions.map(({name, summary, definitions, sides, words, pages}) => ({
    name,
    summary,
    definitions: [...definitions],
    sides,
    words,
    pages,
  })),
})

/** @throws Refusal, NoQuestion or RangeError, one sentence for whoever asks */
export const answerTo = async (store: Store, read: Read): Promise<Answer> => {
  const question = questionNamed(read.question)
  if (question === undefined) throw new Refusal("not-found", "there is no such question")
  const answer = await ask(store, question, {
    sides: read.sides.map(sideOf),
    words: read.words,
    since: read.since ?? null,
    until: read.until ?? null,
    types: read.type,
    quads: read.quad,
    quadRule: read["quad-rule"],
    scale: read.scale,
    modality: read.modality,
    confidence: read["min-confidence"],
    directed: read.directed,
    limit: Math.min(read.limit, mostRows),
    after: read.after ?? null,
  })
  return read.part === undefined ? answer : {...answer, parts: [partNamed(answer, read.part)]}
}

/** What the answer is written as: the suffix says so, else the first media type of `Accept` that we have. */
export const writtenAs = (suffix: Suffix | undefined, accept: string | undefined): Suffix => {
  if (suffix !== undefined) return suffix
  const wanted = (accept ?? "").split(",").map(type => type.split(";")[0]!.trim().toLowerCase())
  const found = wanted
    .map(type => (Object.keys(suffixes) as Suffix[]).find(name => suffixes[name] === type))
    .find(name => name !== undefined)
  return found ?? "json"
}

/** One part as rows: the one asked for, or the first. The place to go on from stands in the header `Link`. */
export const written = async (
  answer: Answer,
  as: Exclude<Suffix, "json">,
): Promise<Pick<Body, "content" | "type"> & {readonly part: Part}> => {
  const part = partNamed(answer, undefined)
  if (as === "parquet")
    return {part, content: await parquetOf(part.columns, part.rows), type: suffixes.parquet}
  const content = as === "csv" ? answerCsv(part) : part.rows.map(row => `${JSON.stringify(row)}\n`).join("")
  return {part, content, type: `${suffixes[as]}; charset=utf-8`}
}
