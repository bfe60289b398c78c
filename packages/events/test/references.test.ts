// Every marked word of references.txt comes back to whom it means.

import {readFileSync} from "node:fs"
import type {Resolution} from "@demarche/actors"
import {annotate, type Sentence} from "@demarche/text"
import {describe, expect, test} from "vitest"
import {beginStory, likeliest, mendReports, mendVerbs, noteNames, participantAt} from "../src/index.ts"
import {models} from "./models.ts"

interface Marked {
  readonly start: number
  readonly end: number
  readonly answer: string
}

/** "[he = Emmanuel Macron] came" as text and marks. */
function unmark(line: string): {text: string; marks: Marked[]} {
  let text = ""
  const marks: Marked[] = []
  let at = 0
  for (const match of line.matchAll(/\[([^\]=]+) = ([^\]]+)\]/g)) {
    text += line.slice(at, match.index)
    marks.push({start: text.length, end: text.length + match[1]!.length, answer: match[2]!})
    text += match[1]!
    at = match.index + match[0].length
  }
  return {text: text + line.slice(at), marks}
}

/** The noun or pronoun of the marked words whose governor lies outside them. */
function headOf(sentence: Sentence, {start, end}: Marked): number {
  const inside = (token: number): boolean =>
    token >= 0 && sentence.starts[token]! < end && sentence.ends[token]! > start
  return sentence.forms.findIndex(
    (_, token) =>
      inside(token) &&
      !inside(sentence.heads[token]!) &&
      /^(NOUN|PROPN|PRON|DET|ADJ)$/.test(sentence.upos[token]!),
  )
}

const answerOf = (resolution: Resolution | null, wanted: string): string => {
  if (resolution === null) return "nobody"
  const all = resolution.members ?? [resolution]
  const wants = wanted.split(" + ")
  return all
    .map(({identity, code, sector}, at) => {
      const want = wants[at] ?? ""
      if (/^[A-Z]{3}$/.test(want)) return code
      return /^[A-Z]{3} [A-Z]{3}$/.test(want) ? `${code} ${sector}` : (identity?.name ?? `${code} ${sector}`)
    })
    .join(" + ")
}

let date: string | undefined = "2019-01-01"
const stories: {line: number; date: string | undefined; source: string}[] = []
readFileSync(new URL("references.txt", import.meta.url), "utf8")
  .split("\n")
  .forEach((source, at) => {
    if (source.startsWith("on ")) date = source === "on no day" ? undefined : source.slice(3)
    else if (source !== "" && !source.startsWith("#")) stories.push({line: at + 1, date, source})
  })

describe("references.txt", () => {
  test.each(stories.map(one => [`line ${one.line}: ${one.source}`, one] as const))("%s", (_, one) => {
    const {text, marks} = unmark(one.source)
    const annotated = annotate(
      {id: "case", text, ...(one.date === undefined ? {} : {date: one.date}), language: "en"},
      models.text,
    )
    const story = beginStory(annotated, models.knowledge)
    const found = new Map<Marked, string>()
    for (const sentence of annotated.sentences.map(mendVerbs).map(mendReports)) {
      noteNames(story, sentence)
      for (const mark of marks) {
        const head = headOf(sentence, mark)
        if (head < 0) continue
        const party = participantAt(story, sentence, head)
        const meant = party === null ? null : likeliest(story, party).resolution
        found.set(mark, answerOf(meant, mark.answer))
      }
    }
    const shown = ({start, end}: Marked, who: string | undefined): string =>
      `${text.slice(start, end)} = ${who}`
    expect(marks.map(mark => shown(mark, found.get(mark)))).toEqual(
      marks.map(mark => shown(mark, mark.answer)),
    )
  })
})
