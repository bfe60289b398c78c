#!/usr/bin/env node
// npm links a bin file only when it is there before the build, so this one is committed.

import {readdirSync, statSync} from "node:fs"
import module from "node:module"

// from Node 22 on, what was compiled once is kept for the next start
module.enableCompileCache?.()

const main = new URL("../dist/main.js", import.meta.url)
const bundled = new URL("../dist/bundle/main.js", import.meta.url)

/** When a file was written, in milliseconds; `null` when it is not there. */
const written = file => statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? null

/** When the rooms of a checkout that the program is made of were last built; what is published has no such traces, and does not change after bundling. */
const built = () => {
  const app = written(new URL("../dist/.tsbuildinfo", import.meta.url))
  if (app === null) return 0
  const rooms = new URL("../../../packages/", import.meta.url)
  return Math.max(
    app,
    ...readdirSync(rooms)
      .filter(room => room !== "training")
      .map(room => written(new URL(`${room}/dist/.tsbuildinfo`, rooms)) ?? 0),
  )
}

const at = written(bundled)
await import(at !== null && at >= built() ? bundled : main)
