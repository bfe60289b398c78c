// A user's own table of actors: names that the base lacks, or knows otherwise. Tab-separated, "#" comments, a header line;
// the columns are those of data/organisations.tsv and of the tables of office holders, found by their names. A code of "-"
// says that no country is known.
//
//   name              aliases   kind          code  sector  office           from        to
//   Zorbex Holdings   Zorbex    organisation  KEN   BUS
//   Amina Odhiambo              person        KEN   GOV     Trade Minister   2019-03-01

import {countryByIso3, isNonState, isSector} from "@demarche/codebook"
import {pluralOf} from "./noun-forms.ts"
import {nameWords} from "./words.ts"

export const userKinds = ["person", "organisation", "group", "thing", "state", "role"] as const
export type UserKind = (typeof userKinds)[number]

export interface UserRow {
  /** In the file, from 1. */
  readonly line: number
  readonly name: string
  readonly aliases: readonly string[]
  /** Plural forms of a role's noun. */
  readonly plurals: readonly string[]
  /** A state's names stand for the state; a role is a noun for what someone does, whosever it is ("reindeer herder"). */
  readonly kind: UserKind
  readonly code: string | null
  readonly sector: string | null
  readonly others: readonly string[]
  /** Label ("Trade Minister") or key ("president") of an office held from `from` to `to`. */
  readonly office: string | null
  readonly gender: "male" | "female" | null
  /** Number of the Wikidata item, 0 when unknown. */
  readonly wikidata: number
  /** Days as YYYYMMDD, 0 is open. */
  readonly from: number
  readonly to: number
}

export interface UserTable {
  readonly rows: readonly UserRow[]
  readonly rejected: readonly {readonly line: number; readonly reason: string}[]
  /** Rows without code and sector, or with a sector that `--unknown-actors` guessed: a person has not filled them in yet. */
  readonly unfilled: number
}

type Fields = Readonly<Record<string, string>>

/** Never throws: what cannot be used is rejected by line. */
export const parseUserTable = (content: string): UserTable => {
  const rows: UserRow[] = []
  const rejected: {line: number; reason: string}[] = []
  const seen = new Set<string>()
  let header: string[] | null = null
  let unfilled = 0
  content
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .forEach((written, index) => {
      if (written.trim() === "" || written.startsWith("#")) return
      const line = index + 1
      const cells = written.split("\t").map(cell => cell.trim())
      if (header === null) {
        header = cells.map(name => name.toLowerCase())
        if (!header.includes("name"))
          rejected.push({line, reason: 'the header has no column "name"; columns are separated by tabs'})
        return
      }
      if (!header.includes("name")) return
      try {
        if (cells.length > header.length)
          throw new Error(`${cells.length} cells, the header names ${header.length}`)
        const fields = Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""]))
        if (isUnfilled(fields)) {
          unfilled++
          return
        }
        const row = readRow(fields, line)
        const key = JSON.stringify([nameWords(row.name), row.kind, row.office, row.from])
        if (seen.has(key)) throw new Error(`${row.name} stands here a second time`)
        seen.add(key)
        rows.push(row)
      } catch (error) {
        rejected.push({line, reason: (error as Error).message})
      }
    })
  return {rows, rejected, unfilled}
}

/** The first of several columns that is filled. */
const cell = (fields: Fields, ...names: readonly string[]): string => {
  for (const name of names) if (fields[name]) return fields[name]
  return ""
}

const list = (written: string): string[] =>
  written
    .split("|")
    .map(part => part.trim())
    .filter(part => part !== "")

// A row as `--unknown-actors` writes it may have a sector guessed from the text; its code is a person's to fill in.
const isUnfilled = (fields: Fields): boolean =>
  cell(fields, "code", "country") === "" &&
  (cell(fields, "sector") === "" || cell(fields, "count") !== "") &&
  cell(fields, "office") === "" &&
  cell(fields, "kind") !== "thing"

const readRow = (fields: Fields, line: number): UserRow => {
  const name = cell(fields, "name")
  const aliases = [...list(cell(fields, "aliases")), ...list(cell(fields, "surnames"))]
  for (const one of [name, ...aliases])
    if (!/[\p{L}\p{N}]/u.test(one)) throw new Error(`${JSON.stringify(one)} is no name`)
  const office = cell(fields, "label", "office")
  const gender = cell(fields, "gender")
  const kind = cell(fields, "kind") || (office !== "" || gender !== "" ? "person" : "organisation")
  if (!(userKinds as readonly string[]).includes(kind))
    throw new Error(`kind ${JSON.stringify(kind)}: expected ${userKinds.join(", ")}`)
  if (office !== "" && kind !== "person") throw new Error(`a ${kind} holds no office`)
  if (gender !== "" && gender !== "male" && gender !== "female")
    throw new Error(`gender ${JSON.stringify(gender)}: expected male, female or nothing`)
  const written = cell(fields, "code", "country")
  const code = written === "-" ? "" : written
  if (code !== "" && !isNonState(code) && countryByIso3(code) === undefined)
    throw new Error(
      `code ${JSON.stringify(code)} is no country (ISO 3166, three letters) and no non-state code`,
    )
  const sectors = [cell(fields, "sector"), ...list(cell(fields, "others", "other_sectors"))].filter(
    one => one !== "",
  )
  for (const one of sectors) if (!isSector(one)) throw new Error(`${JSON.stringify(one)} is no sector`)
  const [from, to] = [dayOf(cell(fields, "from"), false), dayOf(cell(fields, "to"), true)]
  if (to !== 0 && to < from) throw new Error("the last day lies before the first")
  const wikidata = cell(fields, "wikidata")
  if (!/^(?:Q\d{1,9})?$/.test(wikidata))
    throw new Error(`wikidata ${JSON.stringify(wikidata)}: expected a number as Q1065`)
  if (kind === "role" && code !== "") throw new Error("a role is no country's; leave code empty")
  if (kind === "state" && code === "") throw new Error("a state without a country in code")
  if (office !== "" && code === "") throw new Error("an office without a country in code")
  return {
    line,
    name,
    aliases,
    plurals: kind === "role" ? pluralsOf(cell(fields, "plural"), [name, ...aliases]) : [],
    kind: kind as UserKind,
    code: code || null,
    sector: cell(fields, "sector") || null,
    others: sectors.slice(cell(fields, "sector") === "" ? 0 : 1),
    office: office || null,
    gender: (gender || null) as UserRow["gender"],
    wikidata: Number(wikidata.slice(1)),
    from,
    to,
  }
}

/** As written, none for "-", regular ones where the cell is empty. */
const pluralsOf = (written: string, nouns: readonly string[]): string[] =>
  written === "-" ? [] : written === "" ? nouns.map(pluralOf) : list(written)

/** "2018-04-19" as 20180419; a month or a year from its first day, or to its last. A "+" (at least until) is accepted. */
const dayOf = (written: string, isEnd: boolean): number => {
  if (written === "") return 0
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?\+?$/.exec(written)
  if (parts === null)
    throw new Error(`${JSON.stringify(written)} is no day; expected YYYY, YYYY-MM or YYYY-MM-DD`)
  const [, year, month = isEnd ? "12" : "01", day = isEnd ? "31" : "01"] = parts
  return Number(`${year}${month}${day}`)
}
