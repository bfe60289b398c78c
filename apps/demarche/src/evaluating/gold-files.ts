// Gold from files: texts in the corpus markup, JSON Lines with events or stand-off labels, or JSON Lines of pairs with
// the type of what passes between them.

import {createHash} from "node:crypto"
import {type GoldItem, type GoldRelation, type LabelledText, readGold, readMarkup} from "@demarche/evaluation"
import type {Span} from "@demarche/text"
import {decode, Unreadable} from "../reading/decode.ts"
import {type Origin, sentenceAbout} from "../reading/job.ts"
import {jsonRow, type Row} from "../reading/json-row.ts"
import {bytesOf} from "../reading/read.ts"
import {findSources} from "../reading/sources.ts"
import {relationQuery} from "../relating/relation-query.ts"

/** A pair of parties, with the question that `demarche relate` is asked. */
export interface GoldPair extends GoldRelation {
  readonly actor: readonly Span[]
  readonly recipient: readonly Span[]
}

export interface Gold {
  /** Texts with their events; empty when gold is about pairs only. */
  readonly items: readonly GoldItem[]
  /** The pairs of gold; of texts, one for each certain event with a party, `text#1`, `text#2` … */
  readonly pairs: readonly GoldPair[]
  /** Whole sentences. */
  readonly problems: readonly string[]
}

/**
 * @param path a file, or a folder whose files are read in order
 * @param texts JSON Lines with the texts of stand-off labels; `null` when there is none
 */
export const readGoldFiles = async (path: string, texts: string | null): Promise<Gold> => {
  const problems: string[] = []
  const known = texts === null ? null : await textsIn(texts, problems)
  const items: GoldItem[] = []
  const pairs: GoldPair[] = []
  for (const source of await findSources([path])) {
    const origin: Origin = {source: source.name, line: 0}
    try {
      if (source.kind !== "file")
        throw new Unreadable(source.kind === "stdin" ? "cannot be gold; name a file" : source.reason)
      const {text} = decode(await bytesOf(source.path))
      const reject = (line: number, reason: string): void => {
        problems.push(sentenceAbout({source: source.name, line}, `is wrong: ${reason}`))
      }
      if (!text.trimStart().startsWith("{")) {
        const {items: found, rejected} = readMarkup(source.name, text)
        items.push(...found)
        for (const {line, reason} of rejected) reject(line, reason)
      } else if (holdsPairs(text)) pairs.push(...pairsIn(text, reject))
      else {
        const {items: found, rejected} = readGold(text, {
          ...(known === null ? {} : {textOf: id => known.get(id)}),
          digestOf,
        })
        items.push(...found)
        for (const {line, reason} of rejected) reject(line, reason)
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      problems.push(sentenceAbout(origin, error.message))
    }
  }
  return {items, pairs: [...items.flatMap(pairsOf), ...pairs], problems}
}

/** First 16 hex digits of SHA-256: how stand-off labels name their text. */
const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16)

const textsIn = async (path: string, problems: string[]): Promise<ReadonlyMap<string, LabelledText>> => {
  const found = new Map<string, LabelledText>()
  const {text} = decode(await bytesOf(path))
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return
    try {
      const {row} = jsonRow(Buffer.from(line))
      const {id, text, date} = row
      if (typeof id !== "string" || typeof text !== "string")
        throw new Unreadable('has no "id" and "text" (two strings)')
      found.set(id, {text, date: typeof date === "string" ? date : null})
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      problems.push(sentenceAbout({source: path, line: index + 1}, error.message))
    }
  })
  return found
}

const typeIn = ({type, event}: Row): unknown => type ?? event

const holdsPairs = (text: string): boolean => {
  try {
    const {row} = jsonRow(Buffer.from(text.slice(0, text.indexOf("\n") >>> 0)))
    return typeof typeIn(row) === "string" && row["events"] === undefined
  } catch {
    return false
  }
}

const pairsIn = (text: string, reject: (line: number, reason: string) => void): GoldPair[] =>
  text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return []
    try {
      const {row} = jsonRow(Buffer.from(line))
      const {id, mode, modality} = row
      const type = typeIn(row)
      if (typeof id !== "string" && typeof id !== "number") throw new Unreadable('has no "id"')
      if (typeof type !== "string") throw new Unreadable('has no "type"')
      const told = {
        ...(typeof mode === "string" ? {mode} : {}),
        ...(typeof modality === "string" ? {modality} : {}),
      }
      return [{id: String(id), type, ...told, ...relationQuery(row)}]
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      reject(index + 1, error.message)
      return []
    }
  })

const pairsOf = ({id, text, events}: GoldItem): GoldPair[] =>
  events.flatMap(({type, mode, modality, actors, recipients, doubtful}, index) => {
    if (doubtful || actors.length + recipients.length === 0) return []
    const spans = (parties: typeof actors): Span[] => parties.map(({span}) => span)
    return [
      {
        id: `${id}#${index + 1}`,
        text,
        type,
        mode,
        modality,
        actor: spans(actors),
        recipient: spans(recipients),
      },
    ]
  })
