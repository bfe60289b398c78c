// Holds the files of statements against their rules: answers that can be read, and kinds of quotation that fit the marks.

import {parseStatementGold} from "@demarche/evaluation"
import {type CorpusFile, type Finding, repetitions} from "./lint.ts"

const hasMark = (words: string): boolean => /["“”]/.test(words)

export function lintStatements(files: readonly CorpusFile[]): Finding[] {
  const findings: Finding[] = []
  const texts: {file: string; line: number; text: string}[] = []
  for (const {name: file, content} of files) {
    const {items, rejected} = parseStatementGold(file, content)
    for (const {line, reason} of rejected) findings.push({severity: "error", file, line, message: reason})
    for (const {id, text, statements} of items) {
      const line = Number(id.slice(id.lastIndexOf(":") + 1))
      texts.push({file, line, text})
      for (const {quoted, words} of statements) {
        const within = words.some(({start, end}) => hasMark(text.slice(start, end)))
        const around = words.every(({start}) => hasMark(text.slice(start - 1, start)))
        const fits =
          quoted === "direct" ? around && !within : quoted === "mixed" ? within : !around && !within
        const said = text.slice(words[0]!.start, words.at(-1)!.end)
        if (!fits) {
          const message = `'${said}' is called ${quoted}, and its quotation marks tell otherwise`
          findings.push({severity: "error", file, line, message})
        }
      }
    }
  }
  return [...findings, ...repetitions(texts)]
}
