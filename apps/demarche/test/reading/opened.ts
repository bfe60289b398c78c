// Opens one source as `ingest` does and shows each job in a line: its key, and its document or why there is none.

import {mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import type {Document} from "@demarche/text"
import {afterAll} from "vitest"
import {Unreadable} from "../../src/reading/decode.ts"
import type {Job} from "../../src/reading/job.ts"
import {originId, sentenceAbout} from "../../src/reading/job.ts"
import {type Opening, openSource} from "../../src/reading/open-source.ts"
import {read} from "../../src/reading/read.ts"
import {sourcesOf} from "../../src/reading/sources.ts"

export interface Opened {
  readonly key: string
  readonly document?: Document
  /** What was wrong or is to be said, as a whole sentence. */
  readonly words?: string
  readonly kind: Job["kind"]
}

export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "demarche-reading-"))
  afterAll(() => rmSync(folder, {recursive: true}))
  return folder
}

async function* noInput(): AsyncGenerator<Uint8Array> {}

export const shown = async (job: Job): Promise<Opened> => {
  const {kind, origin} = job
  const key = originId(origin)
  try {
    const {document, remark} = await read(job, {})
    return remark === null
      ? {key, kind, document}
      : {key, kind, document, words: sentenceAbout(origin, remark)}
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return {key, kind, words: sentenceAbout(origin, error.message)}
  }
}

/** @param folder is left out of keys and sentences */
export const openAll = async (
  named: readonly string[],
  folder: string,
  opening: Partial<Opening> = {},
): Promise<Opened[]> => {
  const found: Opened[] = []
  for await (const source of sourcesOf(named))
    for await (const job of openSource(source, {input: "auto", stdin: noInput(), ...opening})) {
      const {words, ...one} = await shown(job)
      const short = (text: string): string => text.replaceAll(`${folder}/`, "")
      found.push({...one, key: short(one.key), ...(words === undefined ? {} : {words: short(words)})})
    }
  return found
}

/** Opens one file with this content. */
export const openFile = (
  folder: string,
  name: string,
  content: string | Uint8Array,
  opening: Partial<Opening> = {},
): Promise<Opened[]> => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return openAll([path], folder, opening)
}
