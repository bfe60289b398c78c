// A made-up press of thirty years, the one that `npm run bench:store` asks its questions of, as a record for the desk. Made once
// and kept among the temporary files, under a name that changes with the code that makes it.

import {execFile} from "node:child_process"
import {createHash} from "node:crypto"
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {promisify} from "node:util"

const room = new URL("../../../../packages/store/", import.meta.url).pathname
const maker = new URL("make-press.js", import.meta.url).pathname
const makers = ["bench", "dist/engines", "dist/migrations", "dist/search", "dist/tables", "dist/write"]

/** So many events hold the desk to its marks; DEMARCHE_EVENTS gives another number. */
export const manyEvents = Number(process.env.DEMARCHE_EVENTS ?? 200_000)

const digestOfMakers = () => {
  const digest = createHash("sha256")
  for (const folder of makers)
    for (const file of readdirSync(join(room, folder)).sort())
      if (file.endsWith(".js")) digest.update(readFileSync(join(room, folder, file)))
  return digest.digest("hex").slice(0, 12)
}

/** @returns a copy in this folder, so that what is decided in it stays there */
export const largeRecord = async folder => {
  const kept = join(tmpdir(), "demarche-press")
  const path = join(kept, `${manyEvents}-${digestOfMakers()}.duckdb`)
  if (!existsSync(path)) {
    rmSync(kept, {recursive: true, force: true})
    mkdirSync(kept, {recursive: true})
    // a program of its own: whoever waits for it has other things to do
    await promisify(execFile)(process.execPath, [maker, `${path}.part`, String(manyEvents)])
    renameSync(`${path}.part`, path)
  }
  const own = join(folder, "press.duckdb")
  copyFileSync(path, own, constants.COPYFILE_FICLONE)
  return own
}
