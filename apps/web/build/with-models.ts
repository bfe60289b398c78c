// Makes a folder that any web server can show: the page is its index, the coder's models lie beside it.

import {cpSync, renameSync} from "node:fs"
import {createRequire} from "node:module"
import {dirname, join} from "node:path"
import type {Plugin} from "vite"

export const withModels = (site: string, page: string): Plugin => ({
  name: "with-models",
  closeBundle() {
    renameSync(join(site, page), join(site, "index.html"))
    const {resolve} = createRequire(import.meta.url)
    for (const room of ["text", "actors", "events"]) {
      const folder = join(dirname(resolve(`@demarche/${room}`)), "../models")
      cpSync(folder, join(site, "models"), {
        recursive: true,
        filter: path => path === folder || (path.endsWith(".bin") && !path.endsWith("relations.bin")),
      })
    }
  },
})
