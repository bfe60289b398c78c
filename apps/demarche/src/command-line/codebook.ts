// `demarche codebook` as it is typed.

import type {AddCommand} from "./add-command.ts"

export const addCodebook: AddCommand = (program, world, ended) => {
  program
    .command("codebook")
    .summary("every type, mode, context and field, explained")
    .description(
      "Prints the codebook as Markdown: types, modes, contexts, codes and every field of the record.",
    )
    .action(async () => ended(await (await import("../commands/codebook.ts")).codebook(world)))
}
