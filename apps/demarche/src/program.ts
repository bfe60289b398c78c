// The command line as it is typed. Each command's code is only loaded when it is called, so that the program starts quickly.

import {Command, InvalidArgumentError, Option} from "commander"
import {readDay} from "./reading/date.ts"
import {version} from "./version.ts"
import type {World} from "./world.ts"

const day = (value: string): string => {
  const read = readDay(value)
  if (read === null) throw new InvalidArgumentError("Expected a day as YYYY-MM-DD.")
  return read
}

const countUpTo =
  (most: number) =>
  (value: string): number => {
    const number = Number(value)
    if (!Number.isInteger(number) || number < 0 || number > most)
      throw new InvalidArgumentError(`Expected a number from 0 to ${most}.`)
    return number
  }

const atLeastOne = (value: string): number => {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1 || number > 256)
    throw new InvalidArgumentError("Expected a number from 1 to 256.")
  return number
}

/** May be given several times. */
const actorsOption = (): Option =>
  new Option(
    "--actors <file>",
    "your own table of actors, or a PETRARCH dictionary, which goes before the knowledge base; may be given several times",
  ).argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])

/** @param ended is told each command's exit status */
export const buildProgram = (world: World, ended: (status: number) => void): Command => {
  const program = new Command("demarche")
    .description(
      "Reads reporting about international politics and keeps the record:\nwho did what to whom, when, where, how much, and who says so.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({sortOptions: false})
    .configureOutput({outputError: (text, write) => write(text.replace(/^error: /, "demarche: "))})
    .showHelpAfterError("(--help tells what is possible)")

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
    .option("--date <day>", "day of publication, YYYY-MM-DD, of documents that do not tell theirs", day)
    .option("--publisher <name>", "publisher of documents that do not tell theirs")
    .option("--jobs <number>", "threads that code (default: all cores for many documents)", atLeastOne)
    .option("--explain", "show what decided each event")
    .option("--statements", "list who says what to whom, and how relations have gone; not in tsv")
    .option("--with-text", "put the text that offsets refer to into jsonl and json output")
    .addOption(actorsOption())
    .option(
      "--unknown-actors <file>",
      "write the names that the knowledge base lacks, as rows of such a table",
    )
    .option("--examples", "code the four example stories that come with the program")
    .addHelpText("after", codeHelp)
    .action(async (files, options) =>
      ended(await (await import("./commands/code.ts")).code(files, options, world)),
    )

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
    .addHelpText("after", relateHelp)
    .action(async (files, options) =>
      ended(await (await import("./commands/relate.ts")).relate(files, options, world)),
    )

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
    .addHelpText("after", whoHelp)
    .action(async (name, options) =>
      ended(await (await import("./commands/who.ts")).who(name, options, world)),
    )

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
      ended(await (await import("./commands/parse.ts")).parse(files, options, world)),
    )

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
    .option("--examples <number>", "changed texts shown of each kind with --against", countUpTo(1000), 10)
    .option(
      "--bootstrap <number>",
      "times the texts are drawn again for 95 % intervals",
      countUpTo(100_000),
      1000,
    )
    .addOption(
      new Option(
        "--as <kind>",
        "print the questions of GOLD as input for `code` or `relate` instead",
      ).choices(["texts", "pairs"]),
    )
    .addHelpText("after", evaluateHelp)
    .action(async (gold, predicted, options) =>
      ended(await (await import("./commands/evaluate.ts")).evaluate(gold, predicted, options, world)),
    )

  program
    .command("codebook")
    .summary("every type, mode, context and field, explained")
    .description(
      "Prints the codebook as Markdown: types, modes, contexts, codes and every field of the record.",
    )
    .action(async () => ended(await (await import("./commands/codebook.ts")).codebook(world)))

  return program
}

const actorsHelp = `
A table of actors has tabs between its columns and a header line: name, aliases
(between |), kind (person, organisation, group, state, role, thing), code (a
country or IGO, NGO ...; - for none), sector, others, office, from, to; only
name must be there. --unknown-actors of "code" writes one to be filled in.
Dictionaries of actors and agents made for PETRARCH or TABARI are known by their
codes in brackets and read as they are; CAMEO's codes become countries and PLOVER
sectors. How many rows are accepted and rejected stands on standard error.
`

const codeHelp = `
Examples:
  demarche code story.txt --date 2018-11-02
  demarche code archive/ --format jsonl > events.jsonl
  demarche code story.txt --date 2018-11-02 --statements
  curl -s https://example.org/story.html | demarche code --format json
  demarche code archive/ --actors mine.tsv --actors Phoenix.agents.txt
${actorsHelp}
Exit status: 0 all well, 1 some inputs failed (each named on standard error), 2 wrong usage.`

const relateHelp = `
A line: {"id": "1", "text": "Cuba's president visited Moscow.", "actor": [{"start": 0, "end": 16}], "recipient": [{"start": 25, "end": 31}]}
The answer: {"id": "1", "event": "CONSULT", "mode": "visit", "modality": "actual", "confidence": 0.91}
Offsets count UTF-16 units; either list may be empty or missing.

The readings differ in what words count as:   plv        plover
  imposed sanctions                           COERCE     SANCTION
  a conviction                                ACCUSE     SANCTION
  a hostile measure that is only announced    THREATEN   the measure's own type
"plv" is for comparing with figures on PLV, "plover" for working beside "demarche code".

Exit status: 0 all well, 1 some lines failed (each named on standard error), 2 wrong usage.`

const whoHelp = `
Examples:
  demarche who "Prime Minister Medvedev" --on 2018-11-02
  demarche who "the foreign minister" --on 2018-11-02 --near "at talks in Ankara"
  demarche who Georgia --near Atlanta --format json
  demarche who "Fuad Guliyev" --on 1995-03-01 --actors Phoenix.Countries.actors.txt
${actorsHelp}`

const evaluateHelp = `
Examples:
  demarche evaluate corpus/written --as texts | demarche code --format jsonl > predicted.jsonl
  demarche evaluate corpus/written predicted.jsonl
  demarche evaluate corpus/written predicted.jsonl --against last-week.jsonl
  demarche evaluate corpus/written --as pairs | demarche relate | demarche evaluate corpus/written -

Exit status: 0 all well, 1 some lines could not be read or texts have no answer, 2 wrong usage.`
