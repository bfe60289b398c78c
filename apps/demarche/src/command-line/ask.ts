// `demarche ask` as it is typed.

import {type EventType, eventTypes, isEventType, type Modality, type QuadClass} from "@demarche/codebook"
import {Option} from "commander"
import type {AddCommand} from "./add-command.ts"
import {storeOption} from "./options.ts"
import {chance, day, listOf, numberFrom} from "./values.ts"

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

export const addAsk: AddCommand = (program, world, ended) => {
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
        .choices(["table", "json", "csv", "parquet"])
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
    .option("--part <name>", "only this part of the answer; csv and parquet write the first otherwise")
    .option("--sql", "print the statements instead of the answer")
    .addHelpText("after", help)
    .action(async (words, options) =>
      ended(await (await import("../commands/ask.ts")).ask(words, options, world)),
    )
}

const help = `
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
  demarche ask events RUS UKR --format parquet > events.parquet
  demarche ask movers --since 2026-03-01 --until 2026-03-31
  demarche ask events RUS UKR --type ASSAULT --limit 10 --sql

Exit status: 0 answered, 1 the record could not be read, 2 wrong usage.`
