// Says how much JavaScript the first page loads, and refuses more than was allowed.

import {gzipSync} from "node:zlib"
import type {Plugin} from "vite"

/** @param most in KB of gzip */
export const weigh = (most: number): Plugin => ({
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
