// What runs when `demarche` is typed: the command line, the outside world, and an end that leaves nothing behind.

import {CommanderError} from "commander"
import {buildProgram} from "./program.ts"
import {wrongUsage} from "./world.ts"

const end = (status: number): void => {
  process.exitCode = status
}

// Whoever reads our output may stop reading (`| head`); that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0)
  throw error
})

// Ctrl-C: a progress bar hides the cursor and keeps lines from wrapping; both are given back.
process.once("SIGINT", () => {
  if (process.stderr.isTTY) process.stderr.write("\u001b[?25h\u001b[?7h\n")
  process.exit(130)
})

const program = buildProgram(
  {stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, environment: process.env},
  end,
)
program.exitOverride()
for (const command of program.commands) command.exitOverride()

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) end(error.exitCode === 0 ? 0 : wrongUsage)
  else {
    process.stderr.write(`demarche: ${error instanceof Error ? error.message : String(error)}\n`)
    end(1)
  }
}
