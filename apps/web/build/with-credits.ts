// Lays the licences of all packages that are in the bundle beside it, as they ask for.

import {existsSync, readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import type {Plugin} from "vite"

const creditOf = (folder: string): string => {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`
  return `${name} ${version} (${license})${text}\n`
}

export const withCredits = (): Plugin => ({
  name: "with-credits",
  generateBundle(_, bundle) {
    const folders = Object.values(bundle)
      .flatMap(chunk => (chunk.type === "chunk" ? chunk.moduleIds : []))
      .flatMap(id => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [])
    const credits = [...new Set(folders)]
      .filter(folder => existsSync(join(folder, "package.json")))
      .map(creditOf)
      .sort()
    this.emitFile({type: "asset", fileName: "licenses.txt", source: credits.join(`\n${"-".repeat(80)}\n\n`)})
  },
})
