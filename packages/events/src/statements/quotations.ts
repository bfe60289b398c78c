// What stands between quotation marks, over sentences and paragraphs.
//
// > | "We had built trust. That trust has been betrayed," the minister said.
//      ^one quotation, two pieces: the marks themselves are left out
//
// A paragraph that ends inside a quotation hands it on when the next one opens with a mark again, as papers print it.

import type {Sentence} from "@demarche/text"
import {isMark} from "../attribution/clauses.ts"

/** Tokens `from` (inclusive) to `to` (exclusive) of one sentence. */
export interface Piece {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

export interface Quotation {
  readonly pieces: readonly Piece[]
}

/** How many sentences one quotation may run on. */
const longest = 40

/** Where each token stands: the quotation around it, `null` outside; marks stand outside. */
export interface Quotations {
  readonly all: readonly Quotation[]
  readonly in: (sentence: Sentence) => readonly QuotedPiece[]
}

export interface QuotedPiece extends Piece {
  readonly quotation: Quotation
}

/**
 * Single marks, as headlines have them: one that opens stands behind a blank, one that closes before a blank or a stop.
 *
 * > | Rouhani calls talks 'useless'
 */
function singles(sentence: Sentence): {readonly from: number; readonly to: number}[] {
  const found: {from: number; to: number}[] = []
  let open = -1
  sentence.forms.forEach((form, at) => {
    if (!/^['‘’]$/.test(form)) return
    const isFree = at === 0 || sentence.starts[at]! > sentence.ends[at - 1]!
    const next = sentence.starts[at + 1]
    if (open < 0 && isFree && form !== "’" && next === sentence.ends[at]) open = at
    else if (
      open >= 0 &&
      !isFree &&
      form !== "‘" &&
      (next === undefined || next > sentence.ends[at]! || /^[,.:;?!]$/.test(sentence.forms[at + 1]!))
    ) {
      found.push({from: open + 1, to: at})
      open = -1
    }
  })
  return found
}

export const opensQuotation = (form: string): boolean => /^(["“«]|``)$/.test(form)
export const closesQuotation = (form: string): boolean => /^(["”»]|'')$/.test(form)

/** A mark of any kind, single quotation marks too. */
export const isSign = (sentence: Sentence, token: number): boolean =>
  isMark(sentence, token) || /^['‘’]$/.test(sentence.forms[token] ?? "")

export function quotationsOf(sentences: readonly Sentence[]): Quotations {
  const all: Quotation[] = []
  let open: Piece[] | null = null
  let opened = 0
  const close = (): void => {
    if (open !== null && open.length > 0) all.push({pieces: open})
    open = null
  }
  sentences.forEach((sentence, at) => {
    const before = sentences[at - 1]
    const isNew = before === undefined || before.in !== sentence.in || before.paragraph !== sentence.paragraph
    let from = 0
    if (open !== null && isNew) {
      // a mark that nothing closes was none; a paragraph that opens with a mark goes on
      if (before?.in === sentence.in && opensQuotation(sentence.forms[0]!)) from = 1
      else open = null
    }
    if (open !== null && at - opened >= longest) open = null
    let start = open === null ? -1 : from
    for (let token = from; token < sentence.forms.length; token++) {
      const form = sentence.forms[token]!
      if (open === null) {
        if (!opensQuotation(form)) continue
        open = []
        opened = at
        start = token + 1
      } else if (closesQuotation(form)) {
        addPiece(open, sentence, start, token)
        close()
        start = -1
      }
    }
    if (open !== null) addPiece(open, sentence, start, sentence.forms.length)
  })
  for (const sentence of sentences)
    if (!all.some(({pieces}) => pieces.some(piece => piece.sentence === sentence)))
      for (const {from, to} of singles(sentence)) all.push({pieces: [{sentence, from, to}]})
  const pieces = new Map<Sentence, QuotedPiece[]>()
  for (const quotation of all)
    for (const piece of quotation.pieces)
      pieces.set(piece.sentence, [...(pieces.get(piece.sentence) ?? []), {...piece, quotation}])
  return {all, in: sentence => pieces.get(sentence) ?? []}
}

const addPiece = (pieces: Piece[], sentence: Sentence, from: number, to: number): void => {
  if (to > from) pieces.push({sentence, from, to})
}
