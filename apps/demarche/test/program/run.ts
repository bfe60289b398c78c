// Runs the built program as a user does, and waits for its end.

import {spawn} from "node:child_process"
import {existsSync} from "node:fs"
import {fileURLToPath} from "node:url"

export const bin: string = fileURLToPath(new URL("../../bin/demarche.js", import.meta.url))

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export const run = (
  args: readonly string[],
  {
    input = "",
    environment = {},
    folder,
  }: {input?: string | Uint8Array; environment?: NodeJS.ProcessEnv; folder?: string} = {},
): Promise<Ended> => {
  if (!existsSync(new URL("../../dist/main.js", import.meta.url)))
    throw new Error("these tests run the built program: npm run build")
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      ...(folder === undefined ? {} : {cwd: folder}),
      env: {...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, COLUMNS: "80", ...environment},
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on("data", chunk => out.push(chunk))
    child.stderr.on("data", chunk => err.push(chunk))
    child.on("error", reject)
    child.on("close", status =>
      resolve({status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString()}),
    )
    // A program that refuses its arguments is gone before it reads.
    child.stdin.on("error", () => {})
    child.stdin.end(input)
  })
}
