// Turns marked lines into gold: the written corpus with its text, real news as stand-off labels without it.

import {createHash} from "node:crypto"
import {type GoldItem, isItemLine, type LabelledText, parseMarkedLine, readMarkup} from "@demarche/evaluation"
import type {CorpusFile} from "./lint.ts"

/** First 16 hex digits of the text's SHA-256. */
export const digestOf = (text: string): string =>
  createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16)

/** The items of a written file; ids are the file's name and the line ("draft-agree:12"). Throws at the first faulty line. */
export const itemsOf = ({name, content}: CorpusFile): readonly GoldItem[] => {
  const {items, rejected} = readMarkup(name, content)
  for (const {line, reason} of rejected) throw new Error(`${name}:${line}: ${reason}`)
  return items
}

/**
 * Stand-off labels from a scratch file with lines `id TAB marked text || EVENT`: one JSON line an item, without its text.
 * The marked text without its marks must be the item's own; times resolve against the item's date.
 */
export const labelsOf = (
  {name, content}: CorpusFile,
  textOf: (id: string) => LabelledText | undefined,
): {jsonLines: string; problems: readonly string[]} => {
  const problems: string[] = []
  const lines = content.split("\n").flatMap((line, index) => {
    if (!isItemLine(line)) return []
    const place = `${name}:${index + 1}`
    const tab = line.indexOf("\t")
    const id = line.slice(0, Math.max(tab, 0))
    const item = textOf(id)
    if (item === undefined) {
      problems.push(`${place}: no item has the id ${JSON.stringify(id)}`)
      return []
    }
    const read = parseMarkedLine(`${item.date === null ? "" : `${item.date}\t`}${line.slice(tab + 1)}`)
    const found = [...read.problems]
    if (read.text !== item.text) found.push(difference(read.text, item.text))
    problems.push(...found.map(problem => `${place}: ${id}: ${problem}`))
    return found.length > 0 ? [] : [JSON.stringify({id, digest: digestOf(item.text), events: read.events})]
  })
  return {jsonLines: lines.map(line => `${line}\n`).join(""), problems}
}

const difference = (marked: string, original: string): string => {
  let at = 0
  while (at < marked.length && marked[at] === original[at]) at++
  const from = Math.max(0, at - 12)
  const here = JSON.stringify(marked.slice(from, at + 12))
  return `the text differs at ${at}: ${here}, the item has ${JSON.stringify(original.slice(from, at + 12))}`
}
