// Records to look at and servers in front of them, as a user would start them.

import {execFile, spawn} from "node:child_process"
import {mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {promisify} from "node:util"

const program = new URL("../../../demarche/bin/demarche.js", import.meta.url).pathname

/** What a command prints; others go on meanwhile. */
export const demarche = async (args, input = "") => {
  const running = promisify(execFile)(process.execPath, [program, ...args], {maxBuffer: 2 ** 26})
  running.child.stdin.end(input)
  return (await running).stdout
}

/** A folder that is there as long as it is used. */
export const temporaryFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "demarche-desk-"))
  return {folder, end: () => rmSync(folder, {recursive: true, force: true})}
}

/** Reads the examples that come with the program, and these stories, into a new record. */
export const recordOf = async (folder, stories) => {
  const store = join(folder, "record.duckdb")
  const file = join(folder, "stories.jsonl")
  writeFileSync(file, stories.map(story => `${JSON.stringify(story)}\n`).join(""))
  await demarche(["ingest", "--examples", "--store", store, "--jobs", "1"])
  // a story that cannot be read is no reason to stop: it is among what the checks look at
  try {
    await demarche(["ingest", file, "--store", store, "--jobs", "1"])
  } catch (error) {
    if (error.code !== 1) throw error
  }
  return store
}

/** @returns where the record is served, and how to end it */
export const serve = async (store, options = []) => {
  const server = spawn(
    process.execPath,
    [program, "serve", "--store", store, "--port", "0", "--sql", ...options],
    {
      stdio: ["ignore", "ignore", "pipe"],
    },
  )
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
    },
  }
}
