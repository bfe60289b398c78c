// `demarche evaluate` as it is typed.

import {Option} from "commander"
import type {AddCommand} from "./add-command.ts"
import {numberFrom} from "./values.ts"

export const addEvaluate: AddCommand = (program, world, ended) => {
  program
    .command("evaluate")
    .summary("how right coded events are")
    .description(
      "Scores what was coded against what a careful reader says: precision, recall and F1 of types and triples, and the\nother fields. The rules by which events match are in packages/evaluation/README.md.",
    )
    .argument(
      "<GOLD>",
      "file or folder: texts in the corpus markup, or JSON Lines of gold items, labels or pairs",
    )
    .argument("[PREDICTED]", "the JSON Lines that `code` or `relate` wrote over the same texts")
    .addOption(new Option("--format <name>", "how to write").choices(["table", "json"]).default("table"))
    .option("--texts <file>", "JSON Lines with the texts that stand-off labels refer to")
    .option("--against <file>", "another run over the same texts: tells what got better and worse since")
    .option("--examples <number>", "changed texts shown of each kind with --against", numberFrom(0, 1000), 10)
    .option(
      "--bootstrap <number>",
      "times the texts are drawn again for 95 % intervals",
      numberFrom(0, 100_000),
      1000,
    )
    .addOption(
      new Option(
        "--as <kind>",
        "print the questions of GOLD as input for `code` or `relate` instead",
      ).choices(["texts", "pairs"]),
    )
    .addHelpText("after", help)
    .action(async (gold, predicted, options) =>
      ended(await (await import("../commands/evaluate.ts")).evaluate(gold, predicted, options, world)),
    )
}

const help = `
Examples:
  demarche evaluate corpus/written --as texts | demarche code --format jsonl > predicted.jsonl
  demarche evaluate corpus/written predicted.jsonl
  demarche evaluate corpus/written predicted.jsonl --against last-week.jsonl
  demarche evaluate corpus/written --as pairs | demarche relate | demarche evaluate corpus/written -

Exit status: 0 all well, 1 some lines could not be read or texts have no answer, 2 wrong usage.`
