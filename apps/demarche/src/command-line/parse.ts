// `demarche parse` as it is typed.

import {Option} from "commander"
import type {AddCommand} from "./add-command.ts"

export const addParse: AddCommand = (program, world, ended) => {
  program
    .command("parse")
    .summary("text in, sentences with tags, lemmas and trees out")
    .description("Shows what the coder sees of a text: sentences, tokens, tags, lemmas, trees and names.")
    .argument("[FILE...]", 'files, folders or patterns; none or "-" reads standard input')
    .addOption(
      new Option("--input <kind>", "what the inputs are; of conllu the tokens are kept")
        .choices(["text", "conllu"])
        .default("text"),
    )
    .addOption(
      new Option("--format <name>", "how to write").choices(["conllu", "json", "tree"]).default("conllu"),
    )
    .action(async (files, options) =>
      ended(await (await import("../commands/parse.ts")).parse(files, options, world)),
    )
}
