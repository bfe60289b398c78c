// Runs a command in this process, with the outside world in memory: what it does without the time a process takes to start.

import {Readable, Writable} from "node:stream"
import {buildProgram} from "../../src/program.ts"
import type {World} from "../../src/world.ts"
import type {Ended} from "./run.ts"

/**
 * @param further told what is written to standard error as it comes, how the user interrupts, and whether standard output is a window
 * @returns what was written as text, and standard output as the bytes it was too
 */
export const runInside = async (
  args: readonly string[],
  further: {
    readonly onTold?: () => void
    readonly onInterrupt?: World["onInterrupt"]
    readonly isWindow?: boolean
  } = {},
): Promise<Ended & {readonly bytes: Buffer}> => {
  const written: Readonly<Record<"stdout" | "stderr", Buffer[]>> = {stdout: [], stderr: []}
  const sink = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _, done) {
        written[name].push(chunk)
        if (name === "stderr") further.onTold?.()
        done()
      },
    })
  let status: number | null = null
  const world: World = {
    stdin: Readable.from([]),
    stdout: Object.assign(sink("stdout"), further.isWindow === true ? {isTTY: true} : {}),
    stderr: sink("stderr"),
    environment: {COLUMNS: "80"},
    ...(further.onInterrupt === undefined ? {} : {onInterrupt: further.onInterrupt}),
  }
  const program = buildProgram(world, ended => {
    status = ended
  })
  await program.parseAsync(["node", "demarche", ...args])
  const bytes = Buffer.concat(written.stdout)
  return {status, stdout: bytes.toString(), stderr: Buffer.concat(written.stderr).toString(), bytes}
}
