// Holds the files of pairs against their rules, each fault with its file and line.

import {isItemLine} from "@demarche/evaluation"
import {readPairLine} from "../relations/pair-lines.ts"
import {type CorpusFile, type Finding, repetitions} from "./lint.ts"

export const lintPairs = (files: readonly CorpusFile[]): Finding[] => {
  const findings: Finding[] = []
  const texts: {file: string; line: number; text: string}[] = []
  for (const {name: file, content} of files)
    content.split("\n").forEach((written, index) => {
      if (!isItemLine(written)) return
      const line = index + 1
      const {row, problems} = readPairLine(written, `${file}:${line}`)
      for (const message of problems) findings.push({severity: "error", file, line, message})
      if (row !== null) texts.push({file, line, text: row.text})
    })
  return [...findings, ...repetitions(texts)]
}
