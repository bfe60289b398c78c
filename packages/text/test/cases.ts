// Reads cases for people: a line of text ("⏎" is a line break), then "> " lines with the sentences expected.

import {readFileSync} from "node:fs"

export interface TokenCase {
  readonly line: number
  readonly text: string
  readonly sentences: readonly string[]
}

export const readTokenCases = (name: string): readonly TokenCase[] => {
  const cases: {line: number; text: string; sentences: string[]}[] = []
  const lines = readFileSync(new URL(`./cases/${name}`, import.meta.url), "utf8").split("\n")
  lines.forEach((line, index) => {
    if (line === "" || (line.startsWith("#") && !/^#\S/.test(line))) return
    if (line.startsWith("> ")) cases.at(-1)!.sentences.push(line.slice(2))
    else cases.push({line: index + 1, text: line.replaceAll("⏎", "\n"), sentences: []})
  })
  return cases
}
