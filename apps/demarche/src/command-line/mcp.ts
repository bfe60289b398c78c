// `demarche mcp` as it is typed.

import type {AddCommand} from "./add-command.ts"
import {storeOption} from "./options.ts"

export const addMcp: AddCommand = (program, world, ended) => {
  program
    .command("mcp")
    .summary("the record as tools for language models, over standard input and output")
    .description(
      "Speaks the Model Context Protocol on standard input and output: the questions, the coder, who is meant by a name.\nA running `demarche serve` has the same tools at /mcp.",
    )
    .addOption(storeOption())
    .action(async options => ended(await (await import("../commands/mcp.ts")).mcp(options, world)))
}
