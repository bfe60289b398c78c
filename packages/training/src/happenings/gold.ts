// The gold of corpus/happenings: which reports tell the same event, over real news by id and over stories of our own.

import {existsSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {digestOf} from "../corpus/to-jsonl.ts"
import {repositoryRoot, sharedData} from "../folders.ts"

export type Half = "dev" | "test"

/** A trigger that a reader has looked at. Only pairs within one scope are labelled. */
export interface Label {
  readonly start: number
  readonly end: number
  readonly happening: string
  readonly scope: string
  readonly gold: Gold
}

/** Drawn because they are hard to tell apart, drawn as they come in the stream of real news, or written for it. */
export type Gold = "news" | "stream" | "stories"

export interface LabelledDocument {
  readonly id: string
  readonly date: string
  readonly publisher: string | null
  readonly text: string
  /** What a news item is about. */
  readonly topics: readonly string[]
  readonly labels: readonly Label[]
}

/** Stories of our own, in order of publication: every label has a place in the text. */
export function storiesOf(half: Half): LabelledDocument[] {
  const file = `corpus/happenings/stories-${half}.txt`
  return readStories(readFileSync(join(repositoryRoot, file), "utf8"), file)
}

/** Stories to learn from alone: no figure is taken on them, for they were written with errors of the development half in view. */
export function storiesToLearnFrom(): LabelledDocument[] {
  const file = "corpus/happenings/stories-more.txt"
  return readStories(readFileSync(join(repositoryRoot, file), "utf8"), file)
}

/** @throws Error naming file and line, for a line that is neither a title nor `day | outlet | text` with a marked trigger */
export function readStories(content: string, file: string): LabelledDocument[] {
  const documents: LabelledDocument[] = []
  let scope = ""
  for (const [at, line] of content.split("\n").entries()) {
    if (line.startsWith("# ")) scope = line.slice(2)
    if (line === "" || line.startsWith("#")) continue
    const [date, publisher, marked] = line.split(" | ")
    const labels: Label[] = []
    let text = ""
    for (const part of (marked ?? "").split(/(\[[^\]]+\]\{\w+\})/)) {
      const [, words, happening] = /^\[([^\]]+)\]\{(\w+)\}$/.exec(part) ?? []
      if (words !== undefined)
        labels.push({
          start: text.length,
          end: text.length + words.length,
          happening: `${scope}: ${happening}`,
          scope,
          gold: "stories",
        })
      text += words ?? part
    }
    if (date === undefined || publisher === undefined || labels.length === 0 || scope === "")
      throw new Error(
        `${file}:${at + 1}: "${line}" is not "day | outlet | text with a [trigger]{happening}" under a "# title"`,
      )
    documents.push({id: `${file}:${at + 1}`, date, publisher, text, topics: [], labels})
  }
  return documents.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

interface NewsLine {
  readonly gold: Gold
  readonly item: string
  readonly digest: string
  readonly scope: string
  readonly reports: readonly {readonly start: number; readonly end: number; readonly happening: string}[]
}

/** Every shared news item in its order, those of the half with their labels; `null` without the shared data. */
export function newsOf(half: Half): LabelledDocument[] | null {
  const source = join(sharedData, "news/current-events.jsonl")
  if (!existsSync(source)) return null
  const lines = new Map<string, NewsLine[]>()
  for (const gold of half === "dev" ? (["news", "stream"] as const) : (["news"] as const))
    for (const line of readFileSync(
      join(repositoryRoot, `corpus/happenings/${gold}-${half}.jsonl`),
      "utf8",
    ).split("\n")) {
      if (line === "") continue
      const read = {gold, ...(JSON.parse(line) as Omit<NewsLine, "gold">)}
      lines.set(read.item, [...(lines.get(read.item) ?? []), read])
    }
  return readFileSync(source, "utf8")
    .split("\n")
    .filter(line => line !== "")
    .map(line => {
      const {id, text, date, topic, sources} = JSON.parse(line) as {
        id: string
        text: string
        date: string
        topic?: readonly string[]
        sources?: readonly {publisher: string | null}[]
      }
      const labels = (lines.get(id) ?? []).flatMap(({digest, scope, reports, gold}) => {
        if (digest !== digestOf(text))
          throw new Error(
            `corpus/happenings, ${gold} of ${half}: ${id} was labelled on another text (digest ${digest})`,
          )
        return reports.map(({start, end, happening}) => ({start, end, happening, scope, gold}))
      })
      return {id, date, publisher: sources?.[0]?.publisher ?? null, text, topics: topic ?? [], labels}
    })
}
