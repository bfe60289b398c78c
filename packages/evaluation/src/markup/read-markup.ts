// A file of the corpus as gold: one item a line, or a story when its first line says so.

import type {GoldItem} from "../gold/gold-item.ts"
import type {GoldReading} from "../gold/labels.ts"
import {isItemLine, parseMarkedLine} from "./marked-line.ts"
import {parseStory} from "./story.ts"

/**
 * Reads what can be read; faulty lines are rejected by number, and a story with a faulty line as a whole.
 * @param name path of the file: ids are its last part without ending, and the line ("draft-agree:12")
 */
export const readMarkup = (name: string, content: string): GoldReading => {
  const stem = name.replace(/^.*\//, "").replace(/\.txt$/, "")
  if (content.startsWith("# date:")) {
    const {problems, ...story} = parseStory(name, content)
    return problems.length === 0
      ? {items: [story], rejected: []}
      : {items: [], rejected: problems.map(({line, message}) => ({line, reason: message}))}
  }
  const items: GoldItem[] = []
  const rejected: {line: number; reason: string}[] = []
  content.split("\n").forEach((line, index) => {
    if (!isItemLine(line)) return
    const {text, date, events, problems} = parseMarkedLine(line)
    if (problems.length > 0) rejected.push({line: index + 1, reason: problems.join("; ")})
    else items.push({id: `${stem}:${index + 1}`, text, date, events})
  })
  return {items, rejected}
}
