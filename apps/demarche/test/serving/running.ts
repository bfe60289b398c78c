// A server in a process of its own, as a user runs it.

import {type ChildProcess, spawn} from "node:child_process"
import {once} from "node:events"
import {existsSync} from "node:fs"
import {bin} from "../program/run.ts"

export interface Running {
  readonly address: string
  readonly process: ChildProcess
  /** What it wrote to standard error so far. */
  readonly said: () => string
  /** Sends the signal and waits for the end. */
  readonly end: (signal: "SIGTERM" | "SIGINT" | "SIGKILL") => Promise<number | null>
}

export const startServer = async (...options: readonly string[]): Promise<Running> => {
  if (!existsSync(new URL("../../dist/main.js", import.meta.url)))
    throw new Error("these tests run the built program: npm run build")
  const child = spawn(process.execPath, [bin, "serve", "--port", "0", ...options], {
    stdio: ["ignore", "ignore", "pipe"],
  })
  const ended = once(child, "exit")
  let said = ""
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr!.on("data", chunk => {
      said += chunk
      const found = /is served at (http:\S+)/.exec(said)
      if (found !== null) resolve(found[1]!)
    })
    child.on("exit", status => reject(new Error(`the server ended with ${status}: ${said}`)))
  })
  return {
    address,
    process: child,
    said: () => said,
    async end(signal) {
      child.kill(signal)
      const [status] = await ended
      return status as number | null
    },
  }
}
