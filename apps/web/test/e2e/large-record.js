// A made-up press of thirty years, the one that `npm run bench:store` asks its questions of, as a record for the desk. Made once
// and kept among the temporary files, under a name that changes with the code that makes it.

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
import {loadDuckDB} from "../../../../packages/store/bench/load.js"

const room = new URL("../../../../packages/store/", import.meta.url).pathname
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
    const size = {events: manyEvents, documents: Math.round(manyEvents / 25), seed: 1996}
    const press = await loadDuckDB(`${path}.part`, size, () => {})
    await press.close()
    renameSync(`${path}.part`, path)
  }
  const own = join(folder, "press.duckdb")
  copyFileSync(path, own, constants.COPYFILE_FICLONE)
  return own
}
