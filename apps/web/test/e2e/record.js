// A record of the examples and the stories of these checks, and a server in front of it, as a user would start it.

import {execFileSync, spawn} from "node:child_process"
import {mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {stories} from "./stories.js"

const program = new URL("../../../demarche/bin/demarche.js", import.meta.url).pathname

export const demarche = (args, input = "") =>
  execFileSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    input,
    maxBuffer: 2 ** 26,
    stdio: ["pipe", "pipe", "pipe"],
  })

/** @returns where the record is served, and how to end it */
export const serveRecord = async () => {
  const folder = mkdtempSync(join(tmpdir(), "demarche-desk-"))
  const store = join(folder, "record.duckdb")
  const file = join(folder, "stories.jsonl")
  writeFileSync(file, stories.map(story => `${JSON.stringify(story)}\n`).join(""))
  demarche(["ingest", "--examples", "--store", store, "--jobs", "1"])
  demarche(["ingest", file, "--store", store, "--jobs", "1"])
  const server = spawn(process.execPath, [program, "serve", "--store", store, "--port", "0", "--sql"], {
    stdio: ["ignore", "ignore", "pipe"],
  })
  const address = await new Promise((resolve, reject) => {
    let said = ""
    server.stderr.on("data", piece => {
      said += piece
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (found !== null && !found[0].endsWith(":0")) resolve(found[0])
    })
    server.on("exit", code => reject(new Error(`demarche serve ended with ${code}: ${said}`)))
  })
  return {
    address,
    end: async () => {
      const ended = new Promise(resolve => {
        server.on("exit", resolve)
      })
      server.kill("SIGINT")
      await ended
      rmSync(folder, {recursive: true, force: true})
    },
  }
}
