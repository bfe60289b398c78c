// Bundles the desk into the program's package; with `--mode try` the page that codes a pasted text, as a folder of files
// for any web server. Nothing is loaded from elsewhere, and nothing is written into the page that a strict content policy
// would refuse: no inline script or style, no data URLs, no eval.

import {join} from "node:path"
import react from "@vitejs/plugin-react"
import {defineConfig} from "vite"
import {weigh} from "./build/weigh.ts"
import {withCredits} from "./build/with-credits.ts"
import {withModels} from "./build/with-models.ts"

const here = import.meta.dirname
const site = join(here, "site")
const server = "http://127.0.0.1:4747"

export default defineConfig(({mode}) => {
  const isTry = mode === "try"
  const page = isTry ? "try.html" : "index.html"
  return {
    root: here,
    base: isTry ? "./" : "/",
    plugins: [react(), weigh(350), withCredits(), ...(isTry ? [withModels(site, page)] : [])],
    build: {
      outDir: isTry ? site : "../demarche/desk",
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: "es2023",
      chunkSizeWarningLimit: 1200,
      modulePreload: {polyfill: false},
      rolldownOptions: {input: join(here, page), checks: {pluginTimings: false}},
    },
    worker: {format: "es"},
    // while the desk is worked on: `npx vite` here, `demarche serve` beside it
    server: {proxy: {"/api": server, "/models": server}},
  }
})
