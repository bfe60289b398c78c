// `demarche code` as it is typed.

import {Option} from "commander"
import type {AddCommand} from "./add-command.ts"
import {actorsHelp, actorsOption, dateOption, jobsOption, publisherOption} from "./options.ts"
import {chance} from "./values.ts"

export const addCode: AddCommand = (program, world, ended) => {
  program
    .command("code")
    .summary("documents in, events out")
    .description(
      "Codes documents: prints the events of each, with the words they come from.\nReads files, folders (all text, HTML and JSON Lines files inside), patterns, or standard input.",
    )
    .argument("[FILE...]", 'files, folders or patterns; none or "-" reads standard input')
    .addOption(
      new Option("--input <kind>", "what the inputs are")
        .choices(["auto", "text", "html", "jsonl"])
        .default("auto"),
    )
    .addOption(
      new Option("--format <name>", "how to write the events")
        .choices(["table", "jsonl", "json", "tsv"])
        .default("table"),
    )
    .addOption(dateOption())
    .addOption(publisherOption())
    .addOption(jobsOption())
    .option(
      "--min-confidence <number>",
      "drop events whose chance to stand as told (type, modality, actor and recipient right) is lower, 0 to 1",
      chance,
    )
    .option("--explain", "show what decided each event")
    .option("--statements", "list who says what to whom, and how relations have gone; not in tsv")
    .option("--with-text", "put the text that offsets refer to into jsonl and json output")
    .addOption(actorsOption())
    .option(
      "--unknown-actors <file>",
      "write the names that the knowledge base lacks, as rows of such a table",
    )
    .option("--examples", "code the four example stories that come with the program")
    .addHelpText("after", help)
    .action(async (files, options) =>
      ended(await (await import("../commands/code.ts")).code(files, options, world)),
    )
}

const help = `
Examples:
  demarche code story.txt --date 2018-11-02
  demarche code archive/ --format jsonl > events.jsonl
  demarche code story.txt --date 2018-11-02 --statements
  curl -s https://example.org/story.html | demarche code --format json
  demarche code archive/ --format tsv --min-confidence 0.6 > events.tsv
  demarche code archive/ --actors mine.tsv --actors Phoenix.agents.txt
${actorsHelp}
Exit status: 0 all well, 1 some inputs failed (each named on standard error), 2 wrong usage.`
