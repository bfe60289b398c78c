// People in office from a dump of Wikidata: one of our own making, with nobody in it who ever lived.

import {spawnSync} from "node:child_process"
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {fileURLToPath} from "node:url"
import {gzipSync} from "node:zlib"
import {afterAll, beforeAll, describe, expect, test} from "vitest"
import {byteLines, openDump} from "../../src/actors/import/dump-lines.ts"
import type {HolderRow} from "../../src/actors/import/holder-row.ts"
import {mergeHolders} from "../../src/actors/import/merge-holders.ts"
import {officeReader} from "../../src/actors/import/position-office.ts"
import {readDump} from "../../src/actors/import/wikidata-dump.ts"

const tables = fileURLToPath(new URL("../../../actors/data", import.meta.url))
const officeOf = officeReader(tables)

const time = (day: string) => {
  const [year, month = "00", date = "00"] = day.split("-")
  const precision = date !== "00" ? 11 : month !== "00" ? 10 : 9
  return {
    snaktype: "value",
    datavalue: {value: {time: `+${year}-${month}-${date}T00:00:00Z`, precision}, type: "time"},
  }
}
const item = (id: string) => ({snaktype: "value", datavalue: {value: {id}, type: "wikibase-entityid"}})
const text = (value: string) => ({snaktype: "value", datavalue: {value, type: "string"}})

interface Told {
  readonly from?: string
  readonly to?: string | null
  readonly rank?: string
  readonly of?: string
}

/** `to: null` is an end on a day that nobody knows. */
const claim = (id: string, {from, to, rank = "normal", of}: Told = {}) => ({
  mainsnak: item(id),
  rank,
  qualifiers: {
    ...(from === undefined ? {} : {P580: [time(from)]}),
    ...(to === undefined ? {} : {P582: [to === null ? {snaktype: "somevalue"} : time(to)]}),
    ...(of === undefined ? {} : {P642: [item(of)]}),
  },
})

type Claims = Record<string, unknown[]>
const entity = (id: string, label: string, claims: Claims, aliases: string[] = []) => ({
  type: "item",
  id,
  labels: label === "" ? {} : {en: {language: "en", value: label}},
  aliases: {en: aliases.map(value => ({language: "en", value}))},
  claims,
})
const country = (id: string, label: string, code: string, more: Claims = {}) =>
  entity(id, label, {P298: [{mainsnak: text(code), rank: "normal"}], ...more})
const position = (id: string, label: string, where: string, property = "P1001", more: Claims = {}) =>
  entity(id, label, {[property]: [claim(where)], ...more})
const person = (id: string, label: string, held: unknown[], gender = "Q6581072", aliases: string[] = []) =>
  entity(id, label, {P39: held, P21: [claim(gender)]}, aliases)

const entities = [
  // a person may stand before her position, and the position before its country
  person(
    "Q900101",
    "Elmira Sandqvist",
    [
      claim("Q900201", {from: "2019-04-01", to: "2023-03-31"}),
      claim("Q900201", {from: "2023-04-01"}),
      claim("Q900202", {from: "2011", to: "2014-05"}),
      claim("Q900202", {from: "2001", rank: "deprecated"}),
    ],
    "Q6581072",
    ["Elmira Sandkvist", "E. S.", "Сандквист"],
  ),
  person(
    "Q900102",
    "Tobias Wren",
    [
      claim("Q900203", {from: "2020-01-01", of: "Q900301"}),
      claim("Q900204", {from: "2018-01-01"}),
      claim("Q900205", {from: "2017-01-01"}),
      claim("Q900206", {from: "2016-01-01"}),
      claim("Q900207", {from: "2015-01-01"}),
    ],
    "Q6581097",
  ),
  position("Q900201", "President of Finland", "Q900301"),
  position("Q900202", "Finnish Minister for Foreign Affairs", "Q900301", "P17"),
  position("Q900203", "minister of defence", "Q900999", "P279"),
  position("Q900204", "Minister of Finance of Lakeland", "Q900301", "P17"),
  position("Q900205", "Minister of Finance", "Q900302"),
  position("Q900206", "President of the Senate", "Q900301"),
  position("Q900207", "member of the Parliament of Finland", "Q900301"),
  position("Q900208", "Prime Minister of Finland", "Q900301", "P1001", {
    P1308: [claim("Q900103", {from: "2021-02-03", to: "2024-05-06"}), claim("Q900199", {from: "2019-01-01"})],
  }),
  country("Q900301", "Finland", "FIN", {
    P6: [claim("Q900103", {from: "2021-02-03", to: "2024-05-06"}), claim("Q900104", {from: "2024-05-06"})],
    P1313: [claim("Q900208")],
  }),
  entity("Q900302", "a province", {P17: [claim("Q900301")]}),
  country("Q900303", "Sweden", "SWE", {
    P35: [claim("Q900105", {from: "1999-01-02"}), claim("Q900106", {from: "1990"})],
  }),
  position("Q900209", "monarch of Sweden", "Q900303"),
  position("Q900210", "Prime Minister of Sweden", "Q900303"),
  person("Q900103", "Uma Quill", [claim("Q900207", {from: "2010-01-01"})]),
  person("Q900104", "Wilma Otter", [claim("Q900208", {}), claim("Q900202", {from: "2015-01-01", to: null})]),
  person("Q900105", "Knut XXI", [claim("Q900209", {from: "1999-01-02"})], "Q6581097"),
  person("Q900106", "Ida Moss", [claim("Q900210", {from: "2005-01-01", to: "2004-01-01"})]),
  person("Q900107", "", [claim("Q900210", {from: "2006-01-01"})]),
  person("Q900108", "Otto Fern", [claim("Q900211", {from: "2007-01-01"})], "Q6581097"),
  entity("Q900211", "Secretary-General of the United Nations", {P279: [claim("Q900999")]}),
  entity("Q900400", "a minister's grey heron", {P31: [claim("Q900401")]}),
]

const dump = (lines: readonly unknown[] = entities): string =>
  `[\n${lines.map(one => JSON.stringify(one)).join(",\n")}\n]\n`

async function* inPieces(words: string, size = 777): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(words)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const row = ({country, office, name, from, to}: HolderRow): string =>
  `${country} ${office} ${name} ${from} ${to || "…"}`

const expected = [
  "FIN president Elmira Sandqvist 2019-04-01 …",
  "FIN foreign-minister Elmira Sandqvist 2011 2014-05",
  "FIN defence-minister Tobias Wren 2020-01-01 …",
  "FIN prime-minister Uma Quill 2021-02-03 2024-05-06",
  "FIN prime-minister Wilma Otter 2024-05-06 …",
  "SWE monarch Knut XXI 1999-01-02 …",
  "UNO head:United Nations Otto Fern 2007-01-01 …",
]

describe("a dump", () => {
  test("gives whom positions, countries and people say, once each", async () => {
    const {rows, rejected, counts} = await readDump(inPieces(dump()), officeOf, "wikidata-2026-11")
    expect(rows.map(row).sort()).toEqual([...expected].sort())
    expect(rows.find(one => one.office === "president")).toEqual({
      country: "FIN",
      office: "president",
      label: "",
      name: "Elmira Sandqvist",
      aliases: ["Elmira Sandkvist"],
      surnames: [],
      gender: "female",
      wikidata: "Q900101",
      from: "2019-04-01",
      to: "",
      source: "wikidata-2026-11",
    })
    expect([...rejected].map(([reason, {count, first}]) => `${count} ${reason}: ${first}`).sort()).toEqual([
      "1 a head of state or government, by an office that nothing tells: Q900106 Ida Moss, SWE",
      "1 no first day: Q900104 Wilma Otter, FIN prime-minister",
      "1 the dump has no such person with a position: Q900199, FIN prime-minister",
      "1 the last day is not known: Q900104 Wilma Otter, FIN foreign-minister",
      "1 the last day lies before the first: Q900106 Ida Moss, SWE prime-minister",
      "1 the person has no English name: Q900107 without a name, SWE prime-minister",
    ])
    expect(counts).toMatchObject({entities: entities.length, people: 8})
  })

  test("of the same entities in another order gives the same", async () => {
    const {rows} = await readDump(inPieces(dump([...entities].reverse())), officeOf, "wikidata-2026-11")
    expect(rows.map(row).sort()).toEqual([...expected].sort())
  })

  test("that is cut off, or none, is said with its line", async () => {
    const cut = `[\n${JSON.stringify(entities[0])},\n${JSON.stringify(entities[1]).slice(0, 400)}`
    await expect(readDump(inPieces(cut), officeOf, "wikidata-2026-11")).rejects.toThrow(
      /^line 3 is no entity in JSON/,
    )
  })

  test("of any length is read with the memory of a short one", async () => {
    const filler = Buffer.from(
      `${JSON.stringify(entity("Q1", "a grey heron", {P17: [claim("Q900301")]}, ["x".repeat(4000)]))},\n`,
    )
    let most = 0
    async function* long(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("[\n")
      for (let at = 0; at < 40_000; at++) {
        yield filler
        if (at % 4000 === 0) most = Math.max(most, process.memoryUsage().heapUsed)
      }
      yield Buffer.from(`${JSON.stringify(entities[4])}\n]\n`)
    }
    const before = process.memoryUsage().heapUsed
    const {counts} = await readDump(long(), officeOf, "wikidata-2026-11")
    // 170 MB went by
    expect(counts.entities).toBe(40_001)
    expect(most - before).toBeLessThan(60e6)
  })
})

describe("positions", () => {
  test.each([
    ["President of the French Republic", "FRA", "president"],
    ["Prime Minister of Norway", "NOR", "prime-minister"],
    ["Federal Chancellor of Germany", "DEU", "chancellor"],
    ["King of Spain", "ESP", "monarch"],
    ["Vice President of the United States", "USA", "vice-president"],
    ["United States Secretary of State", "USA", "foreign-minister"],
    ["United States Secretary of Defense", "USA", "defence-minister"],
    ["Minister of Finance (Kenya)", "KEN", "finance-minister"],
    ["Minister for Agriculture and Fisheries", "NOR", "agriculture-minister"],
    ["Speaker of the House of Commons", "GBR", "speaker"],
    ["President of the Senate", "FRA", null],
    ["Deputy Minister of Finance of Kenya", "KEN", null],
    ["Minister of Finance of Bavaria", "DEU", null],
    ["Premier of Quebec", "CAN", null],
    ["mayor of Oslo", "NOR", null],
    ["Ministry of Finance", "NOR", null],
    ["minister", "NOR", null],
  ])("%s in %s is %s", (label, code, office) => {
    expect(officeOf(label, code)).toBe(office)
  })
})

test("newer rows of a person in an office replace older ones; the same row keeps its source", () => {
  const one = (name: string, from: string, to: string, source: string): HolderRow => ({
    country: "FIN",
    office: "president",
    label: "",
    name,
    aliases: [],
    surnames: [],
    gender: "",
    wikidata: "",
    from,
    to,
    source,
  })
  const before = [
    one("Ida Moss", "2001", "2005", "wikidata-2025-01"),
    one("Otto Fern", "2005", "", "wikidata-2025-01"),
    one("Uma Quill", "1990", "1995", "wikidata-2025-01"),
  ]
  const now = [
    one("Ida Moss", "2001", "2005", "wikidata-2026-11"),
    one("Otto Fern", "2005", "2026-10-01", "wikidata-2026-11"),
    one("Wilma Otter", "2026-10-01", "", "wikidata-2026-11"),
  ]
  const {rows, added, changed, kept, unchanged} = mergeHolders(before, now)
  expect(rows.map(row => `${row.name} ${row.to} ${row.source}`)).toEqual([
    "Ida Moss 2005 wikidata-2025-01",
    "Otto Fern 2026-10-01 wikidata-2026-11",
    "Wilma Otter  wikidata-2026-11",
    "Uma Quill 1995 wikidata-2025-01",
  ])
  expect([added.length, changed.length, unchanged, kept]).toEqual([1, 1, 1, 1])
})

describe("files", () => {
  let folder = ""
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "demarche-dump-"))
    writeFileSync(join(folder, "20261103-all.json"), dump())
    writeFileSync(join(folder, "20261103-all.json.gz"), gzipSync(dump()))
    spawnSync("bzip2", ["-k", join(folder, "20261103-all.json")])
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  test.each(["20261103-all.json", "20261103-all.json.gz", "20261103-all.json.bz2"])("%s", async name => {
    const path = join(folder, name)
    if (!existsSync(path)) return console.log("skipped: no bzip2")
    const {chunks, read, total} = openDump(path)
    const lines: string[] = []
    for await (const line of byteLines(chunks)) lines.push(line.toString())
    expect(`${lines.join("\n")}\n`).toBe(dump())
    expect(read()).toBe(total)
  })

  const program = fileURLToPath(new URL("../../dist/actors/import/import.js", import.meta.url))
  const run = (...args: string[]) => spawnSync(process.execPath, [program, ...args], {encoding: "utf8"})

  test("the command writes the table, says what it did, and does nothing the second time", () => {
    if (!existsSync(program)) throw new Error("this test runs the built program: npm run build")
    const own = join(folder, "tables")
    cpSync(tables, own, {recursive: true})
    rmSync(join(own, "holders-wikidata-dump.tsv"), {force: true})
    const args = ["--wikidata", join(folder, "20261103-all.json.gz"), "--tables", own]
    const first = run(...args)
    expect(first.stdout).toContain("holders-wikidata-dump.tsv: 7 added, 0 changed, 0 as before, 6 rejected\n")
    expect(first.stdout).toContain("  added FIN president Elmira Sandqvist, 2019-04-01 to …\n")
    expect(first.stdout).toContain(
      "  rejected 1: no first day; the first: Q900104 Wilma Otter, FIN prime-minister\n",
    )
    const table = readFileSync(join(own, "holders-wikidata-dump.tsv"), "utf8")
    expect(table).toContain(
      "FIN\tpresident\t\tElmira Sandqvist\tElmira Sandkvist\t\tfemale\tQ900101\t2019-04-01\t\twikidata-2026-11\n",
    )
    expect(run(...args).stdout).toContain("0 added, 0 changed, 7 as before, 6 rejected\n")
    expect(readFileSync(join(own, "holders-wikidata-dump.tsv"), "utf8")).toBe(table)
  })

  test("the command refreshes from a newer reading of the factbook", () => {
    const own = join(folder, "small")
    cpSync(tables, own, {recursive: true})
    const file = join(own, "holders-factbook.tsv")
    const head =
      "# Chiefs. Last read on 2026-05-17.\ncountry\toffice\tlabel\tname\taliases\tsurnames\tgender\twikidata\tfrom\tto\tsource\n"
    const rowOf = (name: string, country: string): string =>
      `${country}\tpresident\t\t${name}\t\t\t\t\t2020-01-02\t\tfactbook-history\n`
    writeFileSync(
      file,
      head + rowOf("Ida Moss", "FIN") + rowOf("Otto Fern", "EST") + rowOf("Uma Quill", "LVA"),
    )
    writeFileSync(
      join(folder, "factbook-2026-11-05.jsonl"),
      [
        {
          factbook: "europe/fi",
          short: "Finland",
          long: "Republic of Finland",
          chief_of_state: "President Wilma OTTER (since 1 October 2026)",
          head_of_government: "",
        },
        {
          factbook: "europe/en",
          short: "Estonia",
          long: "Republic of Estonia",
          chief_of_state: "President Otto FERN (since 2 January 2020)",
          head_of_government: "",
        },
        {factbook: "europe/xx", short: "Lakeland", long: "none", chief_of_state: "", head_of_government: ""},
      ]
        .map(one => `${JSON.stringify(one)}\n`)
        .join(""),
    )
    const {stdout, stderr} = run("--factbook", join(folder, "factbook-2026-11-05.jsonl"), "--tables", own)
    expect(stderr).toBe("")
    expect(stdout).toBe(
      "holders-factbook.tsv: 1 added, 1 changed, 2 as before, 1 rejected\n" +
        "  added FIN president Wilma Otter, 2026-10-01 to …\n" +
        "  changed FIN president Ida Moss, 2020-01-02 to 2026-05-17+\n" +
        "  rejected europe/xx Lakeland: no state of states.tsv\n",
    )
    const written = readFileSync(file, "utf8")
    expect(written).toContain("Last read on 2026-11-05.")
    expect(written).toContain("FIN\tpresident\t\tWilma Otter\t\tOtter\t\t\t2026-10-01\t\tfactbook-2026-11\n")
    expect(written).toContain("LVA\tpresident\t\tUma Quill\t\t\t\t\t2020-01-02\t\tfactbook-history\n")
  })

  test("wrong usage is said", () => {
    expect(run("--wikidata", join(folder, "latest-all.json"))).toMatchObject({status: 2})
    expect(run("--wikidata", join(folder, "latest-all.json")).stderr).toContain("--month YYYY-MM does")
    expect(run("--factbook", join(folder, "x.jsonl")).stderr).toContain("--day YYYY-MM-DD does")
    expect(run("--help").stdout).toContain("npm run import:actors -- --wikidata FILE")
  })
})
