// What runs when `demarche` is typed: the command line, the outside world, and an end that leaves nothing behind.

import {type Command, CommanderError} from "commander"
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
const endNow = (): never => {
  if (process.stderr.isTTY) process.stderr.write("\u001b[?25h\u001b[?7h\n")
  process.exit(130)
}
process.once("SIGINT", endNow)

/** The first Ctrl-C is for the listener, the second ends the program at once: what was acknowledged stays. */
const onInterrupt = (listener: () => void): (() => void) => {
  process.off("SIGINT", endNow)
  const heard = (): void => {
    process.once("SIGINT", endNow)
    listener()
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, heard)
  return () => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, heard)
    process.off("SIGINT", endNow)
    process.once("SIGINT", endNow)
  }
}

const program = buildProgram(
  {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    onInterrupt,
  },
  end,
)
/** Commands of commands too. */
const overrideExit = (command: Command): void => {
  command.exitOverride()
  for (const inner of command.commands) overrideExit(inner)
}
overrideExit(program)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) end(error.exitCode === 0 ? 0 : wrongUsage)
  else {
    process.stderr.write(`demarche: ${error instanceof Error ? error.message : String(error)}\n`)
    end(1)
  }
}
