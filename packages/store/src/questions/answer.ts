// What a question gives back: tables with their columns explained, the statements they were read with, and what was
// counted. Nothing in it depends on a clock, so the same store gives the same bytes.

import type {Parameter, Store, Value} from "../store.ts"

/** How a column is written and aligned: codes and days as they are, counts and numbers to the right. */
export type ColumnKind =
  | "text"
  | "code"
  | "day"
  | "month"
  | "count"
  | "number"
  | "list"
  /** The id of an event: `demarche ask event ID` shows its reports. */
  | "event"

export interface Column {
  readonly name: string
  readonly kind: ColumnKind
  /** What it holds, for people who have not read the manual. */
  readonly means: string
}

export type Row = Readonly<Record<string, Value>>

/** A statement with the values of its `$1`, `$2` … */
export interface Statement {
  readonly text: string
  readonly values: readonly Parameter[]
}

export interface Part {
  readonly name: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Handed to `--after` of the question of this part's name it gives the next page; null on the last. */
  readonly next: string | null
  /** There are more rows than the limit let in. */
  readonly cut?: true
  readonly statements: readonly Statement[]
}

export interface Answer {
  readonly question: string
  /** Everything that was asked, defaults included. */
  readonly asked: Readonly<Record<string, Value>>
  /** What counts and how, in sentences. */
  readonly definitions: readonly string[]
  readonly parts: readonly Part[]
}

/** What a question needs of a store. */
export type Reader = Pick<Store, "query" | "queryKept" | "search">

/** Runs a statement; the rows come as the engines' driver gives them. */
export const read = <Found = Row>(reader: Reader, {text, values}: Statement): Promise<readonly Found[]> =>
  reader.query<Found>(text, values)

/** The same for a statement that many questions have in common, whatever they ask about. */
export const readKept = <Found = Row>(reader: Reader, {text, values}: Statement): Promise<readonly Found[]> =>
  reader.queryKept<Found>(text, values)

/** Of rows read with one more than the limit those within it, and whether there was one more. */
export const within = <Found>(
  rows: readonly Found[],
  limit: number,
): {readonly rows: readonly Found[]; readonly cut?: true} => ({
  rows: rows.slice(0, limit),
  ...(rows.length > limit ? {cut: true} : {}),
})

/** A part that one statement gives: at most `limit` rows of one more that it read. */
export const partOf = async (
  reader: Reader,
  head: Pick<Part, "name" | "title" | "columns">,
  found: Statement,
  limit: number = Number.POSITIVE_INFINITY,
): Promise<Part> => ({...head, ...within(await read(reader, found), limit), next: null, statements: [found]})

export const column = (name: string, kind: ColumnKind, means: string): Column => ({name, kind, means})
