// Documents that a server has promised to take in, on the disk until they are in the record: whatever ends the server, the
// next one goes on with them.

import {createHash} from "node:crypto"
import {createReadStream} from "node:fs"
import {mkdir, open, readdir, rename, rm, stat} from "node:fs/promises"
import {join} from "node:path"
import {coderVersion} from "@demarche/events"
import type {Job} from "../reading/job.ts"
import {originId} from "../reading/job.ts"
import {linesOf} from "../reading/lines.ts"

export interface Spool {
  /** Keeps the lines and gives their name: the same lines have the same. When it returns they are on the disk. */
  readonly keep: (lines: readonly string[]) => Promise<string>
  /** Names of what waits, in the order in which they came. */
  readonly waiting: () => Promise<readonly string[]>
  readonly jobs: (name: string, isDone: (origin: string) => boolean) => AsyncGenerator<Job>
  readonly forget: (name: string) => Promise<void>
}

/** The name that an import of these documents has as a source. */
export const sourceOf = (name: string): string => `api:${name}`

/** @param folder made when the first documents come */
export const spoolIn = (folder: string): Spool => {
  const pathOf = (name: string): string => join(folder, `${name}.jsonl`)
  return {
    async keep(lines) {
      const name = nameOf(lines)
      await mkdir(folder, {recursive: true, mode: 0o700})
      const path = pathOf(name)
      await written(`${path}.part`, lines)
      await rename(`${path}.part`, path)
      await flushed(folder)
      return name
    },
    async waiting() {
      const names = (await readdir(folder).catch(() => [])).filter(name => name.endsWith(".jsonl"))
      const aged = await Promise.all(
        names.map(async name => ({name, at: (await stat(join(folder, name))).mtimeMs})),
      )
      return aged
        .sort((one, other) => one.at - other.at || (one.name < other.name ? -1 : 1))
        .map(({name}) => name.slice(0, -".jsonl".length))
    },
    async *jobs(name, isDone) {
      for await (const line of linesOf(createReadStream(pathOf(name)))) {
        const origin = {source: sourceOf(name), line: line.number}
        if (isDone(originId(origin))) continue
        yield "bytes" in line
          ? {kind: "line", origin, bytes: line.bytes}
          : {kind: "problem", origin, reason: `holds ${line.tooLong} bytes, more than a line may have`}
      }
    },
    async forget(name) {
      await rm(pathOf(name), {force: true})
    },
  }
}

/** Another coder reads the same documents anew, so it is another import. */
const nameOf = (lines: readonly string[]): string => {
  const hash = createHash("sha256").update(coderVersion)
  for (const line of lines) hash.update("\n").update(line)
  return hash.digest("hex").slice(0, 16)
}

const written = async (path: string, lines: readonly string[]): Promise<void> => {
  const file = await open(path, "w", 0o600)
  try {
    // in one piece: beside many who read, each step of a file waits for its turn
    await file.writeFile(lines.map(line => `${line}\n`).join(""))
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A new name is only sure to be there when its folder is on the disk too; Windows knows no such call. */
const flushed = async (folder: string): Promise<void> => {
  const opened = await open(folder, "r").catch(() => null)
  await opened?.sync().catch(() => {})
  await opened?.close()
}
