// Questions to a record of the example stories, as a user types them.

import {copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {type Answer, type Parameter, questions} from "@demarche/store"
import {DuckDBInstance} from "@duckdb/node-api"
import {afterAll, beforeAll, describe, expect, test} from "vitest"
import {openRecord} from "../../src/storing/open-record.ts"
import {cells} from "../../src/writing/wrapping.ts"
import {runInside} from "./inside.ts"
import {run} from "./run.ts"

let folder = ""

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "demarche-ask-"))
  await run(["ingest", "--examples"], {folder})
})
afterAll(() => rmSync(folder, {recursive: true}))

const ask = (...args: readonly string[]) =>
  runInside(["ask", "--store", join(folder, "demarche.duckdb"), ...args])
const answer = async (...args: readonly string[]): Promise<Answer> =>
  JSON.parse((await ask(...args, "--format", "json")).stdout)

/** Words that each question can be asked with. */
const words: Readonly<Record<string, readonly string[]>> = {
  dossier: ["IDN", "KEN"],
  events: ["IDN", "KEN"],
  series: ["IDN", "KEN"],
  visits: ["IDN", "KEN"],
  deals: ["IDN", "KEN"],
  statements: ["KEN"],
  threats: ["USA"],
  network: [],
  movers: [],
  actor: ["KEN"],
  compare: ["IDN", "KEN", "USA", "RUS"],
  places: ["KEN"],
  newcomers: [],
  search: ["fertilizer"],
  changes: [],
  event: ["no-such-event"],
}

describe("every question", () => {
  test("is listed by the help of ask", async () => {
    const {stdout} = await run(["ask", "--help"])
    for (const {name} of questions) expect(stdout).toMatch(new RegExp(`^  (?:ask )?${name}\\b`, "m"))
    expect(Object.keys(words).sort()).toEqual(questions.map(({name}) => name).sort())
  })

  test.each(questions.map(({name}) => name))("%s answers in a table that fits the window", async name => {
    const {status, stdout, stderr} = await ask(name, ...words[name]!)
    expect([status, stderr]).toEqual([0, ""])
    expect(stdout).not.toMatch(/\u001b|undefined|null|NaN|\[object/)
    const wide = stdout.split("\n").filter(line => cells(line) > 80)
    expect(wide).toEqual([])
  })
})

test("two countries by name, by code in any case, or with the question's name: one dossier", async () => {
  const named = await ask("Indonesia", "Kenya")
  expect(await ask("idn", "ken")).toEqual(named)
  expect(await ask("dossier", "IDN", "KEN")).toEqual(named)
  expect(named.stdout).toContain("2019-05-14 CONSULT visit · IDN GOV Joko Widodo → KEN GOV Uhuru Kenyatta")
  expect(named.stdout).toContain("Nothing in the record: Threats and accusations;")
})

test("a copy of the record gives the same bytes in every format", async () => {
  copyFileSync(join(folder, "demarche.duckdb"), join(folder, "copy.duckdb"))
  for (const format of ["table", "json", "csv", "parquet"]) {
    const once = await ask("IDN", "KEN", "--format", format)
    expect(
      await ask("IDN", "KEN", "--format", format, "--store", join(folder, "copy.duckdb")),
      format,
    ).toEqual(once)
  }
})

test("one part of an answer, and what csv leaves out is told of on standard error", async () => {
  const {stdout, stderr} = await ask("IDN", "KEN", "--format", "csv", "--part", "events", "--limit", "1")
  const [header, row, end] = stdout.split("\r\n")
  expect(header).toMatch(/^date,enddate,type,mode,modality,actor,recipient,place,/)
  expect(row).toMatch(/^2019-05-15,2019-05-15,AGREE,/)
  expect(end).toBe("")
  expect(stderr).toBe("demarche: there are more rows: demarche ask events IDN KEN\n")
  const {parts} = await answer("IDN", "KEN", "--part", "visits")
  expect(parts.map(({name}) => name)).toEqual(["visits"])
})

test("a part as Parquet, which DuckDB reads with the types of its columns", async () => {
  const asked = ["IDN", "KEN", "--format", "parquet", "--part", "events", "--limit", "1"]
  const {bytes, stderr} = await ask(...asked)
  expect(stderr).toBe("demarche: there are more rows: demarche ask events IDN KEN\n")
  const file = join(folder, "events.parquet")
  writeFileSync(file, bytes)
  const database = await DuckDBInstance.create(":memory:")
  const connection = await database.connect()
  const read = await connection.runAndReadAll(
    `select date, type, len(actor) as actors, reports, confidence, typeof(date), typeof(actor), typeof(reports), typeof(confidence) from '${file}'`,
  )
  const [row] = (await answer("IDN", "KEN", "--part", "events", "--limit", "1")).parts[0]!.rows
  const actors = (row!["actor"] as readonly string[]).length
  expect(read.getRowsJson()).toEqual([
    [
      ...[row!["date"], row!["type"], String(actors), String(row!["reports"]), row!["confidence"]],
      ...["DATE", "VARCHAR[]", "BIGINT", "DOUBLE"],
    ],
  ])
  connection.closeSync()
  database.closeSync()
})

test("a Parquet file is not written to a window", async () => {
  const args = ["ask", "--store", join(folder, "demarche.duckdb"), "IDN", "KEN", "--format", "parquet"]
  const {status, stdout, stderr} = await runInside(args, {isWindow: true})
  expect([status, stdout, stderr]).toEqual([
    2,
    "",
    "demarche: a Parquet file is not for a screen: write it into a file, > rows.parquet\n",
  ])
})

test("pages of a list, taken one after the other, are the list", async () => {
  const whole = (await answer("events", "IDN", "KEN")).parts[0]!.rows
  const found = []
  let after: string | null = null
  do {
    const page: Answer = await answer(
      "events",
      "IDN",
      "KEN",
      "--limit",
      "2",
      ...(after === null ? [] : ["--after", after]),
    )
    found.push(...page.parts[0]!.rows)
    after = page.parts[0]!.next
  } while (after !== null)
  expect(found).toEqual(whole)
})

describe("--sql", () => {
  /** Statements with their values, read back from what was printed. */
  const printed = (text: string): {readonly text: string; readonly values: readonly Parameter[]}[] =>
    text
      .split(/^-- \w[\w-]*$/m)
      .slice(1)
      .map(block => ({
        text: block
          .replace(/^-- \$.*$/gm, "")
          .trim()
          .replace(/;$/, ""),
        values: [...block.matchAll(/^-- \$\d+ = (.*)$/gm)].map(([, value]) => JSON.parse(value!)),
      }))

  test.each([
    ["events", "IDN", "KEN", "--since", "2019-01-01", "--type", "CONSULT"],
    ["network", "KEN", "--min-confidence", "0.2"],
    ["series", "IDN", "KEN", "--scale", "goldstein"],
    ["places"],
  ])("prints statements that can be run again: %s", async (...args) => {
    const {stdout, status} = await ask(...args, "--sql")
    expect(status).toBe(0)
    const {parts} = await answer(...args)
    const statements = printed(stdout)
    expect(statements).toEqual(
      JSON.parse(
        JSON.stringify([
          ...new Map(parts.flatMap(part => part.statements).map(one => [JSON.stringify(one), one])).values(),
        ]),
      ),
    )
    const store = await openRecord(join(folder, "demarche.duckdb"), {readonly: true})
    try {
      const results = []
      for (const {text, values} of statements) results.push(await store.query(text, values))
      if (args[0] === "network") expect(results[0]!.length).toBe(parts[0]!.rows.length)
      if (args[0] === "events")
        expect(results[0]!.map(row => row["event_id"])).toEqual(parts[0]!.rows.map(({event}) => event))
      expect(results.every(rows => rows.length > 0)).toBe(true)
    } finally {
      await store.close()
    }
  })
})

describe("what cannot be answered gets one sentence and status 2", () => {
  test.each<readonly [readonly string[], string]>([
    [[], "nothing was asked: expected two countries (demarche ask CUB RUS) or one of dossier, events,"],
    [["Kenya"], '"Kenya" is no question: expected two countries'],
    [["KEN", "Narnia"], '"Narnia" is no country code, country name or code of a group'],
    [["KEN", "'; drop table events; --"], `"'; drop table events; --" is no country code`],
    [["KEN", "\u001b[2J\u202eevil"], '" [2Jevil" is no country code'],
    [
      ["events", "KEN", "IDN", "USA"],
      '"events" asks for one or two countries or groups, and KEN, IDN, USA were given',
    ],
    [["compare", "KEN", "IDN", "USA"], '"compare" asks for two pairs or more of countries'],
    [["event"], '"event" asks for the id of an event'],
    [["event", "x", "--since", "2019-01-01"], '"event" cannot be narrowed, and since was given'],
    [["search", "tea", "--type", "AID"], '"search" can be narrowed by days only, and types was given'],
    [
      ["events", "KEN", "--after", "2019-05-14~' or 1=1 --"],
      `"2019-05-14~' or 1=1 --" is no place in a list`,
    ],
    [["network", "--after", "2019-05-14~x"], '"network" gives no pages to go on in'],
    [
      ["events", "KEN", "--part", "'; --"],
      `"'; --" is no part of the answer to "events": expected one of events`,
    ],
    [["network", "--since", "2020-01-01", "--until", "2019-01-01"], "is after the last"],
  ])("%j", async (args, reason) => {
    const {status, stdout, stderr} = await ask(...args)
    expect([status, stdout]).toEqual([2, ""])
    expect(stderr).toMatch(/^demarche: /)
    expect(stderr).toContain(reason)
    expect(stderr.split("\n")).toHaveLength(2)
  })

  test.each<readonly [readonly string[], string]>([
    [["network", "--limit", "0"], "Expected a number from 1 to 100000"],
    [["network", "--since", "May"], "Expected a day as YYYY-MM-DD"],
    [["network", "--type", "WAR"], '"WAR" is none. Expected AGREE'],
    [["network", "--quad", "5"], '"5" is none. Expected 1, 2, 3 or 4'],
  ])("%j, an option that cannot be", async (args, reason) => {
    const {status, stdout, stderr} = await run(["ask", ...args])
    expect([status, stdout]).toEqual([2, ""])
    expect(stderr).toContain(reason)
    expect(stderr).toMatch(/^demarche: [^\n]*\n\(--help tells what is possible\)\n$/)
  })
})

test("a record that is not there is told of with what to do, and none is made", async () => {
  const before = readdirSync(folder)
  const {status, stdout, stderr} = await run(["ask", "IDN", "KEN", "--store", "absent.duckdb"], {folder})
  expect([status, stdout, stderr]).toEqual([
    1,
    "",
    "demarche: absent.duckdb: no store is there; import documents first\n",
  ])
  expect(readdirSync(folder)).toEqual(before)
})

test("the first screen codes the examples, asks about them, and leaves nothing behind", async () => {
  const empty = mkdtempSync(join(tmpdir(), "demarche-first-"))
  const {status, stdout, stderr} = await run(["examples"], {folder: empty})
  expect([status, stderr, readdirSync(empty)]).toEqual([0, "", []])
  expect(stdout.startsWith((await run(["code", "--examples"])).stdout)).toBe(true)
  expect(stdout).toContain("IDN and KEN by month")
  expect(stdout).toContain("Indonesia will send 30,000 tonnes of fertilizer to Kenya")
  rmSync(empty, {recursive: true})
})
