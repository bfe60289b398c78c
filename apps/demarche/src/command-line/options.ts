// Options that several commands have.

import {Option} from "commander"
import {day, numberFrom, severalTimes} from "./values.ts"

export const storeOption = (): Option =>
  new Option("--store <place>", "the record: a DuckDB file, or postgres://… for a shared one")
    .env("DEMARCHE_STORE")
    .default("demarche.duckdb")

export const dateOption = (): Option =>
  new Option(
    "--date <day>",
    "day of publication, YYYY-MM-DD, of documents that do not tell theirs",
  ).argParser(day)

export const publisherOption = (): Option =>
  new Option("--publisher <name>", "publisher of documents that do not tell theirs")

export const jobsOption = (): Option =>
  new Option("--jobs <number>", "threads that code (default: all cores for many documents)").argParser(
    numberFrom(1, 256),
  )

export const actorsOption = (): Option =>
  new Option(
    "--actors <file>",
    "your own table of actors, or a PETRARCH dictionary, which goes before the knowledge base; may be given several times",
  ).argParser(severalTimes)

export const actorsHelp = `
A table of actors has tabs between its columns and a header line: name, aliases
(between |), kind (person, organisation, group, state, role, thing), code (a
country or IGO, NGO ...; - for none), sector, others, office, from, to; only
name must be there. --unknown-actors of "code" writes one to be filled in.
Dictionaries of actors and agents made for PETRARCH or TABARI are known by their
codes in brackets and read as they are; CAMEO's codes become countries and PLOVER
sectors. How many rows are accepted and rejected stands on standard error.
`
