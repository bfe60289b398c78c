// Bundles the desk into the program's package. Nothing is loaded from elsewhere, and nothing is written into the page
// that a strict content policy would refuse: no inline script, no data URLs, no eval.

import react from "@vitejs/plugin-react"
import {defineConfig} from "vite"

const api = process.env["DEMARCHE_API"] ?? "http://127.0.0.1:4100"

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: "../demarche/desk",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: "es2023",
    manifest: "manifest.json",
    chunkSizeWarningLimit: 1200,
    modulePreload: {polyfill: false},
  },
  worker: {format: "es"},
  server: {proxy: {"/api": api, "/models": api}},
})
