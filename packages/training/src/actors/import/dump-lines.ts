// Lines of a file too large for memory, unpacked while they are read: .gz by Node, .bz2 by the program lbzip2 or bzip2
// (there is no maintained library for it, and none that uses all cores), "-" is standard input.

import {spawn, spawnSync} from "node:child_process"
import {createReadStream, statSync} from "node:fs"
import {createGunzip} from "node:zlib"

interface OpenDump {
  readonly chunks: AsyncIterable<Uint8Array>
  /** Bytes read of the file as it is packed. */
  readonly read: () => number
  /** Bytes of the whole file; `null` for standard input. */
  readonly total: number | null
}

/** @throws Error when the file is not there or nothing can unpack it. */
export const openDump = (path: string): OpenDump => {
  if (path === "-") return {chunks: process.stdin, read: () => 0, total: null}
  const {size} = statSync(path)
  const source = createReadStream(path, {highWaterMark: 1 << 20})
  const opened = (chunks: AsyncIterable<Uint8Array>): OpenDump => ({
    chunks,
    read: () => source.bytesRead,
    total: size,
  })
  if (path.endsWith(".gz")) {
    const unpacked = createGunzip({chunkSize: 1 << 20})
    source.on("error", error => unpacked.destroy(error))
    return opened(source.pipe(unpacked))
  }
  if (!path.endsWith(".bz2")) return opened(source)
  const program = ["lbzip2", "bzip2"].find(name => spawnSync(name, ["--help"]).error === undefined)
  if (program === undefined)
    throw new Error(
      `${path}: install lbzip2 or bzip2, or unpack it elsewhere and hand the lines in: bzcat FILE | npm run import:actors -- --wikidata -`,
    )
  const child = spawn(program, ["-dc"], {stdio: ["pipe", "pipe", "inherit"]})
  child.on("close", status => {
    if (status !== 0) child.stdout.destroy(new Error(`${path}: ${program} ended with status ${status}`))
  })
  source.on("error", error => child.stdout.destroy(error))
  child.stdin.on("error", () => {})
  source.pipe(child.stdin)
  return opened(child.stdout)
}

const newline = 0x0a

/** Lines as bytes: most are looked at and never decoded. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let from = 0
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
      const part = bytes.subarray(from, at)
      yield held.length === 0 ? part : Buffer.concat([...held, part])
      held = []
      from = at + 1
    }
    if (from < bytes.length) held.push(bytes.subarray(from))
  }
  if (held.length > 0) yield Buffer.concat(held)
}
