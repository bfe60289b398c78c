// `demarche ask`: questions to the record. The same store gives the same bytes.

import {type Answer, ask as askStore} from "@demarche/store"
import {type AskOptions, NoQuestion, readQuestion} from "../asking/asked.ts"
import {openRecord} from "../storing/open-record.ts"
import {allWell, someFailed, type World, writeAll, wrongUsage} from "../world.ts"
import {answerCsv} from "../writing/answer-csv.ts"
import {answerSql} from "../writing/answer-sql.ts"
import {answerTable} from "../writing/answer-table.ts"
import {partNamed} from "../writing/part-named.ts"
import {columnsOf, harmless, wantsColour} from "../writing/terminal.ts"
import {wayToMore} from "../writing/way-to-more.ts"

/** @returns the exit status; an answer without rows is no failure */
export const ask = async (words: readonly string[], options: AskOptions, world: World): Promise<number> => {
  const {stdout, stderr} = world
  const say = (reason: string): void => {
    stderr.write(`demarche: ${harmless(reason)}\n`)
  }
  try {
    if (options.format === "parquet" && stdout.isTTY === true && options.sql !== true) {
      say("a Parquet file is not for a screen: write it into a file, > rows.parquet")
      return wrongUsage
    }
    const {question, asked} = readQuestion(words, options)
    const store = await openRecord(options.store, {readonly: true})
    try {
      const answer = await askStore(store, question, asked)
      await writeAll(stdout, await written(answer, options, world))
      const isOnePart = options.format === "csv" || options.format === "parquet"
      const more = isOnePart ? wayToMore(answer, partNamed(answer, options.part)) : null
      if (more !== null && options.sql !== true) say(`there are more rows: ${more}`)
    } finally {
      await store.close()
    }
    return allWell
  } catch (error) {
    if (error instanceof NoQuestion || error instanceof RangeError) {
      say(error.message)
      return wrongUsage
    }
    say(error instanceof Error ? error.message : String(error))
    return someFailed
  }
}

const written = async (
  answer: Answer,
  {format, part, sql}: AskOptions,
  {stdout, environment}: World,
): Promise<string | Uint8Array> => {
  if (sql === true) return answerSql(answer)
  if (format === "csv") return answerCsv(partNamed(answer, part))
  if (format === "parquet") {
    // the schemas of the API need not be read for any other answer
    const {parquetOf} = await import("@demarche/api")
    const {columns, rows} = partNamed(answer, part)
    return parquetOf(columns, rows)
  }
  const shown = part === undefined ? answer : {...answer, parts: [partNamed(answer, part)]}
  if (format === "json") return `${JSON.stringify(shown, null, 2)}\n`
  return answerTable(shown, {
    columns: columnsOf(stdout, environment),
    colour: wantsColour(stdout, environment),
    explain: false,
    withText: false,
  })
}
