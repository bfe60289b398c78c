// `demarche relate` as it is typed.

import {Option} from "commander"
import type {AddCommand} from "./add-command.ts"

export const addRelate: AddCommand = (program, world, ended) => {
  program
    .command("relate")
    .summary("actor and recipient given, what passes between them out")
    .description(
      "Says what passes between two given parties: one event type for each line, always the best.\nReads JSON Lines with a text and the places in it where actor and recipient stand.",
    )
    .argument("[FILE...]", 'JSON Lines files; none or "-" reads standard input')
    .addOption(new Option("--format <name>", "how to write").choices(["jsonl", "table"]).default("jsonl"))
    .addOption(
      new Option(
        "--reading <name>",
        "whose conventions tell types apart: the PLV rows', or PLOVER 2.0's as the codebook has it",
      )
        .choices(["plv", "plover"])
        .default("plv"),
    )
    .addHelpText("after", help)
    .action(async (files, options) =>
      ended(await (await import("../commands/relate.ts")).relate(files, options, world)),
    )
}

const help = `
A line: {"id": "1", "text": "Cuba's president visited Moscow.", "actor": [{"start": 0, "end": 16}], "recipient": [{"start": 25, "end": 31}]}
The answer: {"id": "1", "event": "CONSULT", "mode": "visit", "modality": "actual", "confidence": 0.91}
Offsets count UTF-16 units; either list may be empty or missing.

The readings differ in what words count as:   plv        plover
  imposed sanctions                           COERCE     SANCTION
  a conviction                                ACCUSE     SANCTION
  a hostile measure that is only announced    THREATEN   the measure's own type
"plv" is for comparing with figures on PLV, "plover" for working beside "demarche code".

Exit status: 0 all well, 1 some lines failed (each named on standard error), 2 wrong usage.`
