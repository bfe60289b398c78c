// The command line as it is typed. Each command's code is only loaded when it is called, so that the program starts quickly.

import {Command} from "commander"
import type {AddCommand} from "./command-line/add-command.ts"
import {addAsk} from "./command-line/ask.ts"
import {addCode} from "./command-line/code.ts"
import {addCodebook} from "./command-line/codebook.ts"
import {addEvaluate} from "./command-line/evaluate.ts"
import {addExamples} from "./command-line/examples.ts"
import {addIngest} from "./command-line/ingest.ts"
import {addMcp} from "./command-line/mcp.ts"
import {addParse} from "./command-line/parse.ts"
import {addRelate} from "./command-line/relate.ts"
import {addServe} from "./command-line/serve.ts"
import {addToken} from "./command-line/token.ts"
import {addWho} from "./command-line/who.ts"
import {version} from "./version.ts"
import type {World} from "./world.ts"

/** In the order of the help. */
const commands: readonly AddCommand[] = [
  addCode,
  addIngest,
  addAsk,
  addExamples,
  addServe,
  addMcp,
  addToken,
  addRelate,
  addWho,
  addParse,
  addEvaluate,
  addCodebook,
]

/** @param ended is told each command's exit status */
export const buildProgram = (world: World, ended: (status: number) => void): Command => {
  const program = new Command("demarche")
    .description(
      "Reads reporting about international politics and keeps the record:\nwho did what to whom, when, where, how much, and who says so.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({sortOptions: false})
    .configureOutput({outputError: (text, write) => write(text.replace(/^error: /, "demarche: "))})
    .showHelpAfterError("(--help tells what is possible)")
  for (const add of commands) add(program, world, ended)
  return program
}
