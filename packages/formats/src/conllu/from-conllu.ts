// Reads CoNLL-U. A sentence with a wrong row is rejected whole, with the row's line and what is wrong with it;
// the others are kept.

import type {ConlluEmpty, ConlluMultiword, ConlluSentence, ConlluWord} from "./conllu-sentence.ts"

export interface ConlluRejection {
  /** From 1. */
  readonly line: number
  readonly reason: string
}

export interface ConlluReading {
  readonly sentences: readonly ConlluSentence[]
  readonly rejected: readonly ConlluRejection[]
}

const COLUMNS = 10

class Block {
  readonly line: number
  readonly comments: string[] = []
  readonly words: ConlluWord[] = []
  readonly multiwords: ConlluMultiword[] = []
  readonly empties: ConlluEmpty[] = []
  /** Lines of the words, to name them when a head is wrong. */
  readonly lines: number[] = []

  constructor(line: number) {
    this.line = line
  }

  /** Takes one row; returns what is wrong with it, if anything. */
  add(row: string, line: number): string | undefined {
    const columns = row.split("\t")
    if (columns.length !== COLUMNS) return `${columns.length} columns, expected ${COLUMNS} separated by tabs`
    const [id, form, lemma, upos, xpos, feats, head, deprel, deps, misc] = columns as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    if (form === "") return "the form is empty"
    const next = this.words.length + 1
    if (/^\d+$/.test(id)) {
      if (Number(id) !== next) return `word ${id}, expected word ${next}`
      if (!/^(\d+|_)$/.test(head)) return `head "${head}", expected a number or _`
      this.words.push({
        form,
        lemma,
        upos,
        xpos,
        feats,
        head: head === "_" ? null : Number(head) - 1,
        deprel,
        deps,
        misc,
      })
      this.lines.push(line)
      return undefined
    }
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range !== null) {
      const from = Number(range[1]) - 1
      const to = Number(range[2])
      if (from !== this.words.length || to <= from + 1)
        return `token ${id}, expected it to begin with word ${next}`
      this.multiwords.push({from, to, form, columns: columns.slice(2, 9), misc})
      return undefined
    }
    if (/^\d+\.\d+$/.test(id)) {
      this.empties.push({after: this.words.length - 1, columns})
      return undefined
    }
    return `word number "${id}", expected 3, 3-4 or 3.1`
  }

  /** What is wrong with the sentence as a whole, if anything. */
  finish(): ConlluRejection | undefined {
    const {words, multiwords, lines, line} = this
    if (words.length === 0) return {line, reason: "a sentence without words"}
    const wrong = words.findIndex(
      ({head}, index) => head !== null && (head >= words.length || head === index),
    )
    if (wrong >= 0)
      return {
        line: lines[wrong]!,
        reason: `head ${words[wrong]!.head! + 1} in a sentence of ${words.length} words`,
      }
    const open = multiwords.find(({to}) => to > words.length)
    if (open !== undefined)
      return {line, reason: `token "${open.form}" goes to word ${open.to}, the sentence has ${words.length}`}
    return undefined
  }
}

export const fromConllu = (text: string): ConlluReading => {
  const sentences: ConlluSentence[] = []
  const rejected: ConlluRejection[] = []
  let block: Block | undefined
  let refusal: ConlluRejection | undefined
  const close = (): void => {
    if (block === undefined) return
    const hasRows = block.lines.length + block.multiwords.length + block.empties.length > 0
    refusal ??= hasRows ? block.finish() : undefined
    if (refusal !== undefined) rejected.push(refusal)
    else if (hasRows) {
      const {line, comments, words, multiwords, empties} = block
      sentences.push({line, comments, words, multiwords, empties})
    }
    block = undefined
    refusal = undefined
  }
  let line = 0
  for (const raw of text.split("\n")) {
    line++
    const row = raw.endsWith("\r") ? raw.slice(0, -1) : raw
    if (row.trim() === "") {
      close()
      continue
    }
    block ??= new Block(line)
    if (row.startsWith("#") && block.lines.length === 0) block.comments.push(row.replace(/^# ?/, ""))
    else if (refusal === undefined) {
      const reason = block.add(row, line)
      if (reason !== undefined) refusal = {line, reason}
    }
  }
  close()
  return {sentences, rejected}
}
