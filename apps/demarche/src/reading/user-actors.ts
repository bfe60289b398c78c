// A user's table of actors from its file, with what standard error should say about it.

import {parseUserTable, type UserRow} from "@demarche/actors"
import {decode, Unreadable} from "./decode.ts"
import {sentenceAbout} from "./job.ts"
import {bytesOf} from "./read.ts"

export interface UserActors {
  readonly rows: readonly UserRow[]
  /** Whole sentences: rejected rows, then a summary. */
  readonly notes: readonly string[]
  /** Whether every row could be used or is waiting to be filled in. */
  readonly isWhole: boolean
}

/** @throws {Unreadable} when there is no table in the file, as a whole sentence */
export const readUserActors = async (path: string): Promise<UserActors> => {
  try {
    const {rows, rejected, unfilled} = parseUserTable(decode(await bytesOf(path)).text)
    const summary = [
      `${rows.length} ${rows.length === 1 ? "row" : "rows"} accepted`,
      ...(rejected.length === 0 ? [] : [`${rejected.length} rejected`]),
      ...(unfilled === 0 ? [] : [`${unfilled} not filled in yet`]),
    ]
    return {
      rows,
      notes: [
        ...rejected.map(({line, reason}) => sentenceAbout({source: path, line}, `is rejected: ${reason}`)),
        ...(rejected.length + unfilled === 0 ? [] : [`${path}: ${summary.join(", ")}`]),
      ],
      isWhole: rejected.length === 0,
    }
  } catch (error) {
    if (error instanceof Unreadable) throw new Unreadable(`${path} ${error.message}`)
    throw error
  }
}
