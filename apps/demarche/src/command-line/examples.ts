// `demarche examples` as it is typed.

import type {AddCommand} from "./add-command.ts"

export const addExamples: AddCommand = (program, world, ended) => {
  program
    .command("examples")
    .summary("the example stories coded, and a question to the record of them")
    .description(
      "Codes the four example stories that come with the program, keeps them in memory and asks for a dossier.",
    )
    .action(async () => ended(await (await import("../commands/examples.ts")).examples(world)))
}
