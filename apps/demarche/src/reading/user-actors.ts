// A user's tables of actors from their files, with what standard error should say about them: tables of our own kind, and
// dictionaries that others made for PETRARCH or TABARI.

import {parseUserTable, type UserRow} from "@demarche/actors"
import {fromPetrarchDictionary, isPetrarchDictionary} from "@demarche/formats"
import {decode, Unreadable} from "./decode.ts"
import {grouped} from "./given.ts"
import {sentenceAbout} from "./job.ts"
import {bytesOf} from "./read.ts"

export interface UserActors {
  readonly rows: readonly UserRow[]
  /** Whole sentences: rejected rows, then a summary. */
  readonly notes: readonly string[]
  /** Whether every row could be used or is waiting to be filled in; what is wrong in a dictionary is not the user's. */
  readonly isWhole: boolean
}

/**
 * All files in their order; where two know a name, both rows stand and the words around it decide.
 * @throws {Unreadable} when there is no table in a file, as a whole sentence
 */
export const readUserActors = async (paths: readonly string[]): Promise<UserActors> => {
  const read: UserActors[] = []
  for (const path of paths) read.push(await readFile(path))
  return {
    rows: read.flatMap(one => one.rows),
    notes: read.flatMap(one => one.notes),
    isWhole: read.every(one => one.isWhole),
  }
}

const readFile = async (path: string): Promise<UserActors> => {
  try {
    const {text} = decode(await bytesOf(path))
    return isPetrarchDictionary(text) ? dictionary(path, text) : table(path, text)
  } catch (error) {
    if (error instanceof Unreadable) throw new Unreadable(`${path} ${error.message}`)
    throw error
  }
}

const counted = (count: number, word: string): string =>
  `${grouped(count)} ${count === 1 ? word : `${word}s`}`

/** Every rejected row is named: the user wrote them and can mend them. */
const table = (path: string, text: string): UserActors => {
  const {rows, rejected, unfilled} = parseUserTable(text)
  const summary = [
    `${counted(rows.length, "row")} accepted`,
    ...(rejected.length === 0 ? [] : [`${grouped(rejected.length)} rejected`]),
    ...(unfilled === 0 ? [] : [`${grouped(unfilled)} not filled in yet`]),
  ]
  return {
    rows,
    notes: [
      ...rejected.map(({line, reason}) => sentenceAbout({source: path, line}, `is rejected: ${reason}`)),
      ...(rejected.length + unfilled === 0 ? [] : [`${path}: ${summary.join(", ")}`]),
    ],
    isWhole: rejected.length === 0,
  }
}

/** Someone else's dictionary: the first rejected line stands for all. */
const dictionary = (path: string, text: string): UserActors => {
  const {rows, rejected, repeated} = fromPetrarchDictionary(text)
  if (rows.length === 0 && rejected.length > 0)
    throw new Unreadable(`has no actor that can be used; line ${rejected[0]!.line}: ${rejected[0]!.reason}`)
  const [first] = rejected
  const summary = [
    `${counted(rows.length, "row")} accepted`,
    ...(repeated === 0 ? [] : [`${grouped(repeated)} said before`]),
    `${grouped(rejected.length)} rejected`,
    ...(first === undefined ? [] : [`the first in line ${first.line}: ${first.reason}`]),
  ]
  return {
    rows: rows.map(row => ({...row, office: null, gender: null, wikidata: 0})),
    notes: [`${path}: ${summary.join(", ")}`],
    isWhole: true,
  }
}
