// Documents into the record, as a user calls it: what is told of them, and what the record holds afterwards.

import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import type {Store, Value} from "@demarche/store"
import {afterAll, afterEach, beforeAll, describe, expect, test} from "vitest"
import {openRecord} from "../../src/storing/open-record.ts"
import {runInside} from "./inside.ts"
import {run} from "./run.ts"

let folder = ""
let records = 0

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "demarche-ingest-"))
})
afterAll(() => rmSync(folder, {recursive: true}))

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return name
}
const newRecord = (): string => `record${++records}.duckdb`

const opened: Store[] = []
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})

/** Rows of a record that no program has open. */
const rowsOf = async (record: string, text: string): Promise<readonly Record<string, Value>[]> => {
  const store = await openRecord(join(folder, record), {readonly: true})
  opened.push(store)
  const rows = await store.query<Record<string, Value>>(text)
  await store.close()
  return rows
}

const take = async (record: string, ...args: readonly string[]) => {
  const {status, stdout, stderr} = await run(["ingest", "--store", record, "--format", "json", ...args], {
    folder,
  })
  return {status, stderr, report: stdout === "" ? null : JSON.parse(stdout)}
}

const english = [
  {
    id: "n1",
    date: "2018-11-02",
    publisher: "Example Wire",
    text: "Cuba's president visited Moscow on Friday. Russia gave Cuba a loan of $50 million.",
  },
  {
    id: "n2",
    date: "2018-11-03",
    publisher: "Another Wire",
    text: "The president of Kenya met the prime minister of Uganda in Kampala to talk about the price of maize.",
  },
]
const lines = (...rows: readonly unknown[]): string =>
  rows.map(row => `${typeof row === "string" ? row : JSON.stringify(row)}\n`).join("")

describe("a record of the examples", () => {
  test("tells what was read, in a table for people and as JSON without a clock", async () => {
    const record = newRecord()
    const {status, stdout, stderr} = await run(["ingest", "--examples", "--store", record], {folder})
    expect([status, stderr]).toEqual([0, ""])
    expect(stdout).toMatch(
      /^ {2}read +4\n {2}coded +4 {2}\d+ reports of events\nThe record record\d+\.duckdb: 4 documents tell \d+ events in \d+ reports\.\n$/,
    )
    expect(
      await rowsOf(record, "select given_id, status, publisher from documents order by given_id"),
    ).toEqual(
      ["nothing-to-code", "protest", "sanctions", "state-visit"].map(name => ({
        given_id: `examples/${name}.txt`,
        status: "coded",
        publisher: "Example Wire",
      })),
    )
  })

  test("read twice is read once: all four are duplicates, and the record stays as it was", async () => {
    const record = newRecord()
    const first = await take(record, "--examples")
    const again = await take(record, "--examples")
    expect(again).toMatchObject({
      status: 0,
      report: {read: 4, coded: 0, duplicates: 4, reports: 0, record: first.report.record},
    })
    expect(again.report.import).not.toBe(first.report.import)
  })
})

describe("what is not coded is told of and kept", () => {
  test("a line that is no JSON fails alone, with its place and reason", async () => {
    const record = newRecord()
    const {status, stderr, report} = await take(
      record,
      file("broken.jsonl", lines(english[0], "{", english[1])),
    )
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^demarche: broken\.jsonl, line 2, is not valid JSON[^\n]*\n$/),
    ])
    expect(report).toMatchObject({state: "done", read: 3, coded: 2, failed: 1})
    expect(await rowsOf(record, "select ordinal, origin, state, reason from import_items")).toEqual([
      {
        ordinal: 2,
        origin: "broken.jsonl:2",
        state: "failed",
        reason: expect.stringContaining("broken.jsonl, line 2, is not valid JSON"),
      },
    ])
  })

  test("a text in another language is kept with its language, without events", async () => {
    const record = newRecord()
    const text =
      "El presidente de Cuba llega a Moscú para una visita de tres días y firma acuerdos comerciales con el gobierno ruso."
    const {status, stderr, report} = await take(record, file("spanish.txt", text))
    expect(status).toBe(0)
    expect(stderr).toBe(
      "demarche: spanish.txt was skipped: the text is in Spanish (es), and only English is coded\n",
    )
    expect(report).toMatchObject({read: 1, coded: 0, skipped: 1, reports: 0})
    expect(await rowsOf(record, "select language, status, text from documents")).toEqual([
      {language: "es", status: "skipped", text},
    ])
  })

  test("a wire copy tells of the same events: more reports, no more events", async () => {
    const record = newRecord()
    const story = readFileSync(new URL("../../examples/state-visit.txt", import.meta.url), "utf8")
    const of = (publisher: string, text: string) => ({date: "2019-05-14", publisher, text})
    await take(record, file("wire.jsonl", lines(of("Example Wire", story))))
    const [before] = await rowsOf(record, "select count(*) as events from events")
    const {report} = await take(
      record,
      file("copy.jsonl", lines(of("Harbour Post", story.replace("palm oil", "palm oil and rubber")))),
    )
    expect(report).toMatchObject({
      read: 1,
      coded: 1,
      copies: 1,
      record: {documents: 2, events: before!["events"]},
    })
    expect(report.record.reports).toBeGreaterThan(report.record.events)
    expect(
      await rowsOf(record, "select count(*) as copies from documents where copy_of is not null"),
    ).toEqual([{copies: 1}])
    expect(await rowsOf(record, "select distinct reports, sources from events")).toContainEqual({
      reports: 2,
      sources: 2,
    })
  })
})

test("with --no-text the sentences of events are kept and the whole texts are not", async () => {
  const record = newRecord()
  await take(record, file("news.jsonl", lines(...english)), "--no-text")
  expect(await rowsOf(record, "select distinct text from documents")).toEqual([{text: null}])
  expect(
    await rowsOf(record, "select distinct sentence from reports where type = 'CONSULT' and mode = 'visit'"),
  ).toEqual([{sentence: "Cuba's president visited Moscow on Friday."}])
  const {stdout} = await run(["ask", "search", "maize", "--store", record, "--format", "csv"], {folder})
  expect(stdout.split("\r\n")[1]).toMatch(/^2018-11-03,,,\d,Another Wire,/)
})

describe("any source", () => {
  test("a table, with its columns named by the user", async () => {
    const record = newRecord()
    const table = `number,published,body\r\n7,2018-11-02,"${english[0]!.text}"\r\n`
    const {status, report} = await take(
      record,
      file("news.csv", table),
      "--columns",
      "text=body,date=published,id=number",
      "--publisher",
      "Table Times",
    )
    expect([status, report.coded]).toEqual([0, 1])
    expect(await rowsOf(record, "select given_id, date, publisher, origin from documents")).toEqual([
      {given_id: "7", date: "2018-11-02", publisher: "Table Times", origin: "news.csv:2"},
    ])
  })

  test("a feed in a file, its entries read without their pages", async () => {
    const record = newRecord()
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Example Wire</title><link>https://example.org/</link>
      <item><guid>a1</guid><title>Cuban leader in Moscow</title><pubDate>Fri, 02 Nov 2018 10:00:00 GMT</pubDate>
      <link>https://example.org/a1</link><description>${english[0]!.text}</description></item></channel></rss>`
    const {report} = await take(record, file("feed.xml", feed), "--no-pages")
    expect(report).toMatchObject({read: 1, coded: 1, failed: 0})
    expect(await rowsOf(record, "select title, date, publisher, url from documents")).toEqual([
      {
        title: "Cuban leader in Moscow",
        date: "2018-11-02",
        publisher: "Example Wire",
        url: "https://example.org/a1",
      },
    ])
  })

  test("standard input", async () => {
    const record = newRecord()
    const {status, stdout} = await run(["ingest", "--store", record, "--format", "json"], {
      folder,
      input: lines(...english),
    })
    expect([status, JSON.parse(stdout).coded]).toEqual([0, 2])
  })

  test("that is not there is told of in one sentence, and the rest is read", async () => {
    const {status, stderr, report} = await take(
      newRecord(),
      "absent.txt",
      file("one.jsonl", lines(english[0])),
    )
    expect([status, stderr]).toEqual([1, "demarche: absent.txt does not exist\n"])
    expect(report).toMatchObject({coded: 1, failed: 1})
  })
})

describe("an import that is stopped", () => {
  const verbs = ["visited", "criticized", "threatened", "thanked", "accused", "invited"]
  const countries = [
    "Kenya",
    "Ghana",
    "Chile",
    "Peru",
    "Japan",
    "Norway",
    "Egypt",
    "Cuba",
    "Mali",
    "Togo",
    "Chad",
  ]
  const rows = Array.from({length: 340}, (_, index) => ({
    date: `2019-0${1 + (index % 9)}-1${index % 10}`,
    text: `The president of ${countries[index % 11]} ${verbs[index % 6]} the president of ${countries[(index * 7 + 1 + Math.floor(index / 11)) % 11]} over affair ${index} and ${(index * 7919).toString(36)} ${(index * 104_729).toString(36)}.`,
  }))

  /** The command in this program, whose user presses Ctrl-C as soon as something is told on standard error. */
  const takeInside = async (record: string, impatient: boolean) => {
    let interrupt = (): void => {}
    const {status, stdout, stderr} = await runInside(
      [
        "ingest",
        join(folder, "long.jsonl"),
        "--store",
        join(folder, record),
        "--format",
        "json",
        "--jobs",
        "1",
      ],
      {
        onTold() {
          if (impatient) interrupt()
        },
        onInterrupt(listener) {
          interrupt = listener
          return () => {
            interrupt = () => {}
          }
        },
      },
    )
    return {status, told: stderr, report: JSON.parse(stdout)}
  }

  test("keeps what was acknowledged, and the same command ends in the record of one that was not", async () => {
    file("long.jsonl", lines(...rows.slice(0, 5), "{", ...rows.slice(5)))
    const [stopped, whole] = [newRecord(), newRecord()]
    const first = await takeInside(stopped, true)
    expect(first.status).toBe(1)
    expect(first.told).toContain(
      "stopping: what was read is being written; the same command goes on from there",
    )
    expect(first.report.state).toBe("stopped")
    expect(first.report.read).toBeGreaterThanOrEqual(256)
    expect(first.report.read).toBeLessThan(341)

    const second = await takeInside(stopped, false)
    expect(second.told).toContain(
      `going on with an import that was interrupted after ${first.report.read} inputs`,
    )
    expect(second.report).toMatchObject({import: first.report.import, state: "done", duplicates: 0})
    expect(first.report.read + second.report.read).toBe(341)

    await takeInside(whole, false)
    for (const text of [
      "select id, origin, ordinal from documents order by id",
      "select ordinal, origin, state from import_items order by ordinal",
      "select id, event_id, sentence from reports order by id",
      "select id, type, date, reports, sources from events order by id",
      "select actor, recipient, event_id from pairs order by actor, recipient, event_id",
      "select state, read, coded, failed from imports",
    ])
      expect(await rowsOf(stopped, text), text).toEqual(await rowsOf(whole, text))
  })
})

describe("wrong usage is told in one sentence", () => {
  test.each([
    [["--follow"], "--follow asks for the address of a feed, and none was given"],
    [["--store", "no/such/folder/record.duckdb", "--examples"], "no/such/folder"],
    [["--columns", "text"], "argument 'text' is invalid"],
  ])("%j", async (args, reason) => {
    const {status, stdout, stderr} = await run(["ingest", ...args], {folder})
    expect(stdout).toBe("")
    expect(stderr).toMatch(/^demarche: /)
    expect(stderr).toContain(reason)
    expect(status).toBeGreaterThan(0)
  })

  test("a file that is no record is left as it is", async () => {
    const name = file("diary.txt", "Dear diary, today the minister came to see us.\n".repeat(400))
    const {status, stderr} = await run(["ingest", "--examples", "--store", name], {folder})
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^demarche: diary\.txt [^\n]*\n$/)])
    expect(readFileSync(join(folder, name), "utf8")).toMatch(/^Dear diary/)
  })
})
