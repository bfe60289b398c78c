// `demarche serve` as it is typed.

import {Option} from "commander"
import type {AddCommand} from "./add-command.ts"
import {storeOption} from "./options.ts"
import {numberFrom, severalTimes} from "./values.ts"

export const addServe: AddCommand = (program, world, ended) => {
  program
    .command("serve")
    .summary("the record over HTTP, and the desk in a browser")
    .description(
      "Serves the record: the desk in a browser, and every question as JSON, JSON Lines and CSV.\nListens on this machine alone unless told otherwise.",
    )
    .addOption(storeOption())
    .option(
      "--address <address>",
      "the address to listen on; others than this machine ask for tokens",
      "127.0.0.1",
    )
    .option("--port <number>", "the port; 0 takes one that is free", numberFrom(0, 65_535), 4747)
    .option("--tokens", "ask for tokens on this machine too, for a proxy in front")
    .addOption(
      new Option(
        "--name <host>",
        "a name under which the server is asked, as behind a proxy; may be given several times",
      ).argParser(severalTimes),
    )
    .option("--sql", "answer statements that read, at /api/sql")
    .option("--spool <folder>", "where documents wait that were handed in (default: beside the store)")
    .addHelpText("after", help)
    .action(async options => ended(await (await import("../commands/serve.ts")).serve(options, world)))
}

const help = `
Examples:
  demarche serve
  demarche token create Ada --scope review
  demarche serve --address 0.0.0.0 --name record.example.org --store postgres://desk@localhost/record

How to secure, back up and upgrade it: docs/serve.md. Ends with Ctrl-C, when what was begun is done.`
