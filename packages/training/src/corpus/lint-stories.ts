// Holds the stories of the corpus against their format, their length and each other.

import {parseStory} from "@demarche/evaluation"
import {type CorpusFile, doubts, type Finding, repetitions} from "./lint.ts"

const SHORT = {sentences: [6, 14], words: [110, 260]} as const
/** A whole story of a newspaper. */
const LONG = {sentences: [9, 22], words: [180, 480]} as const

/** As `lintCorpus` does with single lines: an error cannot be used, a warning is for a person to look at. */
export const lintStories = (files: readonly CorpusFile[]): Finding[] => {
  const findings: Finding[] = []
  const texts: {file: string; line: number; text: string}[] = []
  for (const {name: file, content} of files) {
    const story = parseStory(file, content)
    const add = (severity: Finding["severity"], line: number, message: string): void => {
      findings.push({severity, file, line, message})
    }
    for (const {line, message} of story.problems) add("error", line, message)
    const lines = content.split("\n")
    const length = /(?:^|\/)newspaper\//.test(file) ? LONG : SHORT
    if (lines[2]?.trim() !== "") add("error", 3, "an empty line follows the headline")
    const within = (what: keyof typeof SHORT, number: number): void => {
      const [least, most] = length[what]
      if (number < least || number > most) add("error", 1, `${number} ${what}, ${least} to ${most} expected`)
    }
    within("sentences", story.sentences.length - 1)
    within("words", story.text.split(/\s+/).length)
    if (story.events.length > 0 && story.events.every(({mentions}) => mentions.length < 2))
      add("warning", 1, "no event is told twice")
    let line = 1
    story.sentences.forEach(({start, end}, sentence) => {
      do line++
      while (lines[line - 1]!.trim() === "")
      const text = story.text.slice(start, end)
      texts.push({file, line, text})
      if (/ {2}|\t/.test(text)) add("error", line, "two spaces or a tab in the text")
      if (sentence > 0 && !/[.?!…]["”’)]?$/.test(text)) add("error", line, "a sentence ends with its stop")
      if (
        sentence > 0 &&
        /[.?!]["”’)]? \p{Lu}(?!\.)/u.test(
          text.replace(/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|St|Col|Lt|Sgt|No)\./gu, ""),
        )
      )
        add("warning", line, "two sentences in a line?")
      const here = story.events.flatMap(({mentions}) => mentions.filter(one => one.sentence === sentence))
      const own = here.map(one => ({
        ...one,
        trigger: one.trigger.map(span => ({start: span.start - start, end: span.end - start})),
        recipients: one.recipients.map(party => ({
          ...party,
          span: {start: party.span.start - start, end: party.span.end - start},
        })),
      }))
      for (const message of doubts(text, own)) add("warning", line, message)
    })
  }
  return [...findings, ...repetitions(texts)]
}
