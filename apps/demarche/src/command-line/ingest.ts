// `demarche ingest` as it is typed.

import {InvalidArgumentError, Option} from "commander"
import {type Columns, readColumns} from "../reading/from-row.ts"
import type {AddCommand} from "./add-command.ts"
import {actorsOption, dateOption, jobsOption, publisherOption, storeOption} from "./options.ts"

const columnsGiven = (value: string): Columns => {
  const columns = readColumns(value)
  if (typeof columns === "string") throw new InvalidArgumentError(columns)
  return columns
}

export const addIngest: AddCommand = (program, world, ended) => {
  program
    .command("ingest")
    .summary("documents into the record, which `ask` answers from")
    .description(
      "Codes documents and keeps them, with their events, in the record. Reads files, folders, patterns, JSON Lines, tables, feeds,\nweb archives, lists of addresses, addresses. Interrupted at any moment, the same command goes on where it was.",
    )
    .argument("[SOURCE...]", 'files, folders, patterns or addresses; none or "-" reads standard input')
    .addOption(storeOption())
    .addOption(
      new Option("--input <kind>", "what the sources are")
        .choices(["auto", "text", "html", "jsonl", "csv", "tsv", "feed", "warc", "urls"])
        .default("auto"),
    )
    .addOption(
      new Option("--format <name>", "how to write the report").choices(["table", "json"]).default("table"),
    )
    .addOption(dateOption())
    .addOption(publisherOption())
    .addOption(
      new Option("--columns <names>", "which column holds what: text=body,date=published").argParser(
        columnsGiven,
      ),
    )
    .addOption(jobsOption())
    .addOption(actorsOption())
    .option("--no-text", "keep the sentences of events and not the whole texts")
    .option("--no-pages", "read the entries of feeds from the feed alone, without fetching their pages")
    .option("--follow", "ask feeds again and again for what is new, until Ctrl-C")
    .option("--contact <address>", "how hosts can reach you; stands in the user agent")
    .option("--allow-private", "let addresses of this machine and the local network be fetched")
    .option("--examples", "the four example stories that come with the program")
    .addHelpText("after", help)
    .action(async (sources, options) =>
      ended(await (await import("../commands/ingest.ts")).ingest(sources, options, world)),
    )
}

const help = `
Examples:
  demarche ingest archive/ --publisher Reuters
  demarche ingest news.jsonl --store postgres://desk@localhost/record
  demarche ingest table.csv --columns text=body,date=published,id=number
  demarche ingest https://example.org/feed.xml --follow

What is fetched, from whom and how fast: docs/ingest.md.

Exit status: 0 all well, 1 some inputs failed (each named on standard error) or the import was stopped, 2 wrong usage.`
