// Tables with named columns, comma-, semicolon- or tab-separated, as a stream of rows. Cells are cut as bytes and decoded row by
// row, so that one row in another encoding does not spoil the rest, and a quotation mark within a cell is kept as it stands.

import {finished} from "node:stream/promises"
import {type CsvError, parse} from "csv-parse"
import {longestRow, mostColumns} from "../limits.ts"
import {headOf} from "./chunks.ts"
import {type Decoded, decode, Unreadable} from "./decode.ts"
import {type Columns, type Field, namesOf} from "./from-row.ts"
import {grouped} from "./given.ts"
import type {Job} from "./job.ts"
import {inUtf8} from "./lines.ts"

interface CsvRecord {
  readonly record: readonly Buffer[]
  /** The line that it ends in, from 1. */
  readonly lines: number
}

/**
 * @param columns which column holds what, where the header has other names than ours
 * @throws {Unreadable} when the table as a whole cannot be read
 */
export async function* csvRows(
  stream: AsyncIterable<Uint8Array>,
  source: string,
  kind: "csv" | "tsv",
  columns: Columns,
): AsyncGenerator<Job> {
  const {head, chunks} = await headOf(inUtf8(stream))
  const delimiter = kind === "tsv" ? "\t" : separatorOf(head)
  let names: readonly string[] | null = null
  let line = 1
  try {
    for await (const {record, lines} of recordsOf(chunks, delimiter)) {
      const origin = {source, line: lines - lineEndsIn(record)}
      line = lines + 1
      if (names === null) {
        names = headerOf(record, columns)
        continue
      }
      if (record.length !== names.length) {
        const reason = `has ${record.length} ${record.length === 1 ? "cell" : "cells"}; the header has ${names.length}`
        yield {kind: "problem", origin, reason}
        continue
      }
      yield {kind: "row", origin, columns, ...rowOf(record, names)}
    }
  } catch (error) {
    const reason = whyBroken(error)
    if (names === null) throw new Unreadable(reason)
    yield {kind: "problem", origin: {source, line}, reason: `${reason}; nothing behind it was read`}
  }
  if (names === null) throw new Unreadable("is empty")
}

/** Records are taken as they are cut and not from the stream behind the parser, which would drop them when a later one is broken. */
async function* recordsOf(chunks: AsyncIterable<Uint8Array>, delimiter: string): AsyncGenerator<CsvRecord> {
  const cut: CsvRecord[] = []
  const parser = parse({
    delimiter,
    encoding: null,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    on_record: (record, {lines}) => {
      cut.push({record: record as unknown as readonly Buffer[], lines})
      return null
    },
  })
  const ended = finished(parser).then(
    () => null,
    (error: unknown) => error,
  )
  parser.resume()
  try {
    for await (const chunk of chunks) {
      await new Promise(resolve => parser.write(chunk, resolve))
      yield* cut.splice(0)
      if (parser.destroyed) break
    }
    parser.end()
    const error = await ended
    yield* cut.splice(0)
    if (error !== null) throw error
  } finally {
    parser.destroy()
  }
}

/** What stands most often in the first line; a comma where nothing does. */
const separatorOf = (head: Uint8Array): string => {
  const first = Buffer.from(head)
    .toString("latin1")
    .split(/[\r\n]/, 1)[0]!
  const count = (separator: string): number => first.split(separator).length
  return [",", ";", "\t"].reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}

/** @throws {Unreadable} when no column holds the text, or one that was asked for is missing */
const headerOf = (record: readonly Buffer[], columns: Columns): readonly string[] => {
  if (record.length > mostColumns)
    throw new Unreadable(`has ${grouped(record.length)} columns; the limit is ${grouped(mostColumns)}`)
  const names = record.map(cell => decode(cell).text.trim())
  const found = names.map(name => `"${name}"`).join(", ")
  const asked = Object.entries(columns) as [Field, string][]
  for (const [field, column] of asked)
    if (!names.includes(column))
      throw new Unreadable(`has no column "${column}" for ${field}; it has ${found}`)
  if (!namesOf("text", columns).some(name => names.includes(name)))
    throw new Unreadable(
      `has no column "text"; it has ${found}; --columns text=NAME tells which holds the text`,
    )
  return names
}

/** Empty cells tell nothing, so they are left out. */
const rowOf = (
  record: readonly Buffer[],
  names: readonly string[],
): {row: Record<string, string>; remark?: string} => {
  const row: Record<string, string> = Object.create(null)
  let remark: string | null = null
  for (const [index, cell] of record.entries()) {
    const decoded = decodeCell(cell)
    remark ??= decoded.remark
    const name = names[index]!
    if (decoded.text !== "" && row[name] === undefined) row[name] = decoded.text
  }
  return remark === null ? {row} : {row, remark}
}

/** A cell with a NUL in it is kept: the reader of rows refuses what is no text. */
const decodeCell = (cell: Buffer): Decoded => {
  try {
    return decode(cell)
  } catch {
    return {text: cell.toString("latin1"), remark: "holds bytes that are no text"}
  }
}

const lineEndsIn = (record: readonly Buffer[]): number => {
  let ends = 0
  for (const cell of record) for (const byte of cell) if (byte === 0x0a) ends += 1
  return ends
}

const whyBroken = (error: unknown): string => {
  const {code} = error as Partial<CsvError>
  if (code === "CSV_QUOTE_NOT_CLOSED") return "opens a quotation mark that is never closed"
  if (code === "CSV_MAX_RECORD_SIZE")
    return `is longer than ${grouped(longestRow)} bytes, or opens a quotation mark that is never closed`
  if (error instanceof Unreadable) return error.message
  throw error
}
