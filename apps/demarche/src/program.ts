// The command line as it is typed. Each command's code is only loaded when it is called, so that the program starts quickly.

import type {Scope} from "@demarche/api"
import {type EventType, eventTypes, isEventType, type Modality, type QuadClass} from "@demarche/codebook"
import {Command, InvalidArgumentError, Option} from "commander"
import {readDay} from "./reading/date.ts"
import {type Columns, readColumns} from "./reading/from-row.ts"
import {version} from "./version.ts"
import type {World} from "./world.ts"

const day = (value: string): string => {
  const read = readDay(value)
  if (read === null) throw new InvalidArgumentError("Expected a day as YYYY-MM-DD.")
  return read
}

const numberFrom =
  (least: number, most: number) =>
  (value: string): number => {
    const number = Number(value)
    if (value.trim() === "" || !Number.isInteger(number) || number < least || number > most)
      throw new InvalidArgumentError(`Expected a number from ${least} to ${most}.`)
    return number
  }

const threads = numberFrom(1, 256)

const chance = (value: string): number => {
  const number = Number(value)
  if (value.trim() === "" || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError("Expected a number from 0 to 1.")
  return number
}

const listOf =
  <Item>(isItem: (word: string) => Item | null, expected: string) =>
  (value: string): readonly Item[] =>
    value.split(",").map(word => {
      const item = isItem(word.trim())
      if (item === null) throw new InvalidArgumentError(`"${word.trim()}" is none. Expected ${expected}.`)
      return item
    })

const typesGiven = listOf<EventType>(word => {
  const type = word.toUpperCase()
  return isEventType(type) ? type : null
}, eventTypes.join(", "))

const quadsGiven = listOf<QuadClass>(
  word => (/^[1-4]$/.test(word) ? (Number(word) as QuadClass) : null),
  "1, 2, 3 or 4",
)

const modalities: readonly Modality[] = ["actual", "historical", "future", "hypothetical", "negation"]

const modalitiesGiven = listOf<Modality>(
  word => modalities.find(modality => modality === word) ?? null,
  modalities.join(", "),
)

const scopesGiven = listOf<Scope>(
  word => (["read", "review", "admin"] as const).find(scope => scope === word) ?? null,
  "read, review, admin",
)

const columnsGiven = (value: string): Columns => {
  const columns = readColumns(value)
  if (typeof columns === "string") throw new InvalidArgumentError(columns)
  return columns
}

const storeOption = (): Option =>
  new Option("--store <place>", "the record: a DuckDB file, or postgres://… for a shared one")
    .env("DEMARCHE_STORE")
    .default("demarche.duckdb")

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
    .option("--jobs <number>", "threads that code (default: all cores for many documents)", threads)
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
    .addHelpText("after", codeHelp)
    .action(async (files, options) =>
      ended(await (await import("./commands/code.ts")).code(files, options, world)),
    )

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
    .option("--date <day>", "day of publication, YYYY-MM-DD, of documents that do not tell theirs", day)
    .option("--publisher <name>", "publisher of documents that do not tell theirs")
    .addOption(
      new Option("--columns <names>", "which column holds what: text=body,date=published").argParser(
        columnsGiven,
      ),
    )
    .option("--jobs <number>", "threads that code (default: all cores for many documents)", threads)
    .addOption(actorsOption())
    .option("--no-text", "keep the sentences of events and not the whole texts")
    .option("--no-pages", "read the entries of feeds from the feed alone, without fetching their pages")
    .option("--follow", "ask feeds again and again for what is new, until Ctrl-C")
    .option("--contact <address>", "how hosts can reach you; stands in the user agent")
    .option("--allow-private", "let addresses of this machine and the local network be fetched")
    .option("--examples", "the four example stories that come with the program")
    .addHelpText("after", ingestHelp)
    .action(async (sources, options) =>
      ended(await (await import("./commands/ingest.ts")).ingest(sources, options, world)),
    )

  program
    .command("ask")
    .summary("questions to the record that `ingest` keeps")
    .description(
      "Asks the record: two countries give their dossier, a question's name gives its answer.\nThe same record gives the same answer, to the byte.",
    )
    .argument("[WORDS...]", "a question and what it is about: codes or names of countries, codes of groups")
    .addOption(storeOption())
    .addOption(
      new Option("--format <name>", "how to write the answer")
        .choices(["table", "json", "csv"])
        .default("table"),
    )
    .option("--since <day>", "events from this day on", day)
    .option("--until <day>", "events until this day", day)
    .addOption(new Option("--type <names>", "only these event types, between commas").argParser(typesGiven))
    .addOption(
      new Option("--quad <classes>", "only these quad classes, 1 to 4, between commas").argParser(quadsGiven),
    )
    .addOption(
      new Option("--modality <names>", "modalities that count, between commas")
        .argParser(modalitiesGiven)
        .default(["actual"], "actual"),
    )
    .addOption(
      new Option("--quad-rule <name>", "which types make a quad class")
        .choices(["plover-section", "plover-table"])
        .default("plover-section"),
    )
    .addOption(
      new Option("--scale <name>", "how events are scored")
        .choices(["plover", "goldstein"])
        .default("plover"),
    )
    .option(
      "--min-confidence <number>",
      "leave events out of which the coder is less sure, 0 to 1",
      chance,
      0,
    )
    .option("--directed", "only what the first side does to the second")
    .option("--limit <number>", "rows of a list (default: 50, in a dossier 10)", numberFrom(1, 100_000))
    .option("--after <place>", "the page that follows: the place that the page before gave")
    .option("--part <name>", "only this part of the answer; csv writes the first otherwise")
    .option("--sql", "print the statements instead of the answer")
    .addHelpText("after", askHelp)
    .action(async (words, options) =>
      ended(await (await import("./commands/ask.ts")).ask(words, options, world)),
    )

  program
    .command("examples")
    .summary("the example stories coded, and a question to the record of them")
    .description(
      "Codes the four example stories that come with the program, keeps them in memory and asks for a dossier.",
    )
    .action(async () => ended(await (await import("./commands/examples.ts")).examples(world)))

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
      ).argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]),
    )
    .option("--sql", "answer statements that read, at /api/sql")
    .option("--spool <folder>", "where documents wait that were handed in (default: beside the store)")
    .addHelpText("after", serveHelp)
    .action(async options => ended(await (await import("./commands/serve.ts")).serve(options, world)))

  program
    .command("mcp")
    .summary("the record as tools for language models, over standard input and output")
    .description(
      "Speaks the Model Context Protocol on standard input and output: the questions, the coder, who is meant by a name.\nA running `demarche serve` has the same tools at /mcp.",
    )
    .addOption(storeOption())
    .action(async options => ended(await (await import("./commands/mcp.ts")).mcp(options, world)))

  const token = program
    .command("token")
    .summary("who may ask a server that others reach")
    .description("Makes, lists and takes back the tokens by which `demarche serve` knows who asks.")
  token
    .command("create")
    .summary("a new token, shown once")
    .argument("<NAME>", "who has it; stands in their reviews")
    .addOption(storeOption())
    .option("--scope <names>", "read, review, admin, between commas", scopesGiven, ["read"])
    .action(async (name, options) =>
      ended(await (await import("./commands/token.ts")).createToken(name, options, world)),
    )
  token
    .command("list")
    .summary("all tokens, those taken back too")
    .addOption(storeOption())
    .action(async options => ended(await (await import("./commands/token.ts")).listTokens(options, world)))
  token
    .command("revoke")
    .summary("takes a token back, at once")
    .argument("<ID>", "as `list` prints it")
    .addOption(storeOption())
    .action(async (id, options) =>
      ended(await (await import("./commands/token.ts")).revokeToken(id, options, world)),
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
  demarche code archive/ --format tsv --min-confidence 0.6 > events.tsv
  demarche code archive/ --actors mine.tsv --actors Phoenix.agents.txt
${actorsHelp}
Exit status: 0 all well, 1 some inputs failed (each named on standard error), 2 wrong usage.`

const ingestHelp = `
Examples:
  demarche ingest archive/ --publisher Reuters
  demarche ingest news.jsonl --store postgres://desk@localhost/record
  demarche ingest table.csv --columns text=body,date=published,id=number
  demarche ingest https://example.org/feed.xml --follow

What is fetched, from whom and how fast: docs/ingest.md.

Exit status: 0 all well, 1 some inputs failed (each named on standard error) or the import was stopped, 2 wrong usage.`

const askHelp = `
Questions:
  dossier A B        a relationship on one page (also just: demarche ask A B)
  events A [B]       every event, latest first, with its sentence
  series A [B]       month by month: quad classes, scale, how much was read
  visits A [B]       who visited whom: level, days, host, topics, outcome
  deals A [B]        agreements, exchange and aid, with sums by currency and bound
  statements A [B]   what was said, by speaker; trends told in the texts
  threats A [B]      threats and accusations
  network [A...]     who dealt with whom, the heaviest pairs first
  movers [A...]      pairs against their own norm
  actor A            one actor over time, its partners, who stands for it
  compare A B C D    several pairs side by side
  places [A [B]]     where it happened
  newcomers [A...]   actors first seen in the period; names nobody knows
  search WORDS       documents with these words
  changes [A [B]]    what came into the record since a day
  event ID           one event with all its reports

Examples:
  demarche ask Cuba Russia
  demarche ask series USA CHN --since 2025-01-01 --format csv
  demarche ask movers --since 2026-03-01 --until 2026-03-31
  demarche ask events RUS UKR --type ASSAULT --limit 10 --sql

Exit status: 0 answered, 1 the record could not be read, 2 wrong usage.`

const serveHelp = `
Examples:
  demarche serve
  demarche token create Ada --scope review
  demarche serve --address 0.0.0.0 --name record.example.org --store postgres://desk@localhost/record

How to secure, back up and upgrade it: docs/serve.md. Ends with Ctrl-C, when what was begun is done.`

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
