// Prints the outcome of checks that run outside the test runner, one line each ("ok - …" or "not ok - …"), and sets the
// exit status.

let failed = 0

/** Runs one check; what it throws is printed below its line. @returns what the check returns */
export const check = async (name, run) => {
  try {
    const value = await run()
    console.log(`ok - ${name}`)
    return value
  } catch (error) {
    failed += 1
    process.exitCode = 1
    console.log(`not ok - ${name}`)
    console.log(
      String(error instanceof Error ? (error.stack ?? error.message) : error).replace(/^/gm, "    "),
    )
    return undefined
  }
}

export const holds = (condition, otherwise) => {
  if (!condition) throw new Error(otherwise)
}

export const anyFailed = () => failed > 0
