// `demarche who` as it is typed.

import {Option} from "commander"
import type {AddCommand} from "./add-command.ts"
import {actorsHelp, actorsOption} from "./options.ts"
import {day} from "./values.ts"

export const addWho: AddCommand = (program, world, ended) => {
  program
    .command("who")
    .summary("who is meant by a name, on a day")
    .description(
      "Says who is meant by a name or a description: country, sector, office, who else it could be, and why.",
    )
    .argument("<NAME>", "a name or a description, in quotation marks when it has several words")
    .option("--on <day>", "the day, YYYY-MM-DD: offices change hands", day)
    .option("--near <words>", "words that stand around the name")
    .addOption(actorsOption())
    .addOption(new Option("--format <name>", "how to write").choices(["table", "json"]).default("table"))
    .addHelpText("after", help)
    .action(async (name, options) =>
      ended(await (await import("../commands/who.ts")).who(name, options, world)),
    )
}

const help = `
Examples:
  demarche who "Prime Minister Medvedev" --on 2018-11-02
  demarche who "the foreign minister" --on 2018-11-02 --near "at talks in Ankara"
  demarche who Georgia --near Atlanta --format json
  demarche who "Fuad Guliyev" --on 1995-03-01 --actors Phoenix.Countries.actors.txt
${actorsHelp}`
