// Bundles the desk into the program's package; with `--mode try` the page that codes a pasted text, as a folder of files
// for any web server. Nothing is loaded from elsewhere, and nothing is written into the page that a strict content policy
// would refuse: no inline script or style, no data URLs, no eval.

import {cpSync, renameSync} from "node:fs"
import {createRequire} from "node:module"
import {dirname, join} from "node:path"
import {gzipSync} from "node:zlib"
import react from "@vitejs/plugin-react"
import {defineConfig, type Plugin} from "vite"

const api = process.env["DEMARCHE_API"] ?? "http://127.0.0.1:4747"

/** What a first visit may load before anything is seen, in KB of gzip. */
const most = 350

/** Says how much JavaScript a page loads at first, and refuses more than was allowed. */
const weigh = (): Plugin => ({
  name: "weigh",
  generateBundle(_, bundle) {
    const seen = new Set<string>()
    const reach = (name: string): void => {
      const chunk = bundle[name]
      if (chunk?.type !== "chunk" || seen.has(name)) return
      seen.add(name)
      chunk.imports.forEach(reach)
    }
    for (const chunk of Object.values(bundle))
      if (chunk.type === "chunk" && (chunk.isEntry || chunk.name === "home")) reach(chunk.fileName)
    const bytes = [...seen].reduce((sum, name) => {
      const chunk = bundle[name]
      return sum + (chunk?.type === "chunk" ? gzipSync(chunk.code).length : 0)
    }, 0)
    const kilobytes = Math.ceil(bytes / 1024)
    console.log(`initial JavaScript: ${kilobytes} KB gzip (at most ${most})`)
    if (kilobytes > most) this.error(`the first page loads ${kilobytes} KB of JavaScript, at most ${most} KB`)
  },
})

/** Makes a folder that any web server can show: the page is its index, the coder's models lie beside it. */
const withModels = (): Plugin => ({
  name: "with-models",
  closeBundle() {
    const site = join(import.meta.dirname, "site")
    renameSync(join(site, "try.html"), join(site, "index.html"))
    const {resolve} = createRequire(import.meta.url)
    for (const room of ["text", "actors", "events"]) {
      const folder = join(dirname(resolve(`@demarche/${room}`)), "../models")
      cpSync(folder, join(import.meta.dirname, "site/models"), {
        recursive: true,
        filter: path =>
          !path.includes(".") || path.endsWith(".bin") ? !path.endsWith("relations.bin") : false,
      })
    }
  },
})

export default defineConfig(({mode}) => {
  const isTry = mode === "try"
  return {
    root: import.meta.dirname,
    base: isTry ? "./" : "/",
    plugins: [react(), weigh(), ...(isTry ? [withModels()] : [])],
    build: {
      outDir: isTry ? "site" : "../demarche/desk",
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: "es2023",
      chunkSizeWarningLimit: 1200,
      modulePreload: {polyfill: false},
      rolldownOptions: {
        input: join(import.meta.dirname, isTry ? "try.html" : "index.html"),
        checks: {pluginTimings: false},
      },
    },
    worker: {format: "es"},
    server: {proxy: {"/api": api, "/models": api}},
  }
})
